// A Chromium for the browser tests: the one that is here, or Debian's, started with a new empty profile.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Missing } from "./command.js";
import { haveApt, install } from "./debian.js";

const names = [
  "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable",
];

const places = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) => {
    const folder = process.env[name];
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return folder ? programs.map((program) => join(folder, program)) : [];
  }),
};

const sentence = "No Chromium, Chrome or Edge was found: install one, or name its program in the variable CHROMIUM.";

/**
 * The path of a browser of Chromium's family, or null.
 * @throws {Missing} where the variable CHROMIUM names nothing
 */
export function findBrowser() {
  const named = process.env["CHROMIUM"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Missing(`CHROMIUM names ${named}, and nothing is there.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  if (process.platform === "darwin" || process.platform === "win32") paths.push(...places[process.platform]);
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Finds a browser, or installs Debian's where that can be done. */
export async function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (haveApt()) await install(["chromium"], "Install a browser for the tests", "about 1 minute");
  const now = findBrowser();
  if (!now) throw new Missing(sentence);
  return now;
}

/**
 * Starts a browser for one test file. It has a profile of its own, new and empty, that goes when it closes.
 * @param {import("playwright-core").LaunchOptions} [options]
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launch(options = {}) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Missing(sentence);
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath,
    headless: true,
    // Chromium's sandbox refuses to start for root, as in containers; for anyone else it stays.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    ...options,
  });
}
