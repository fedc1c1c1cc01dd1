// A Firefox for the tests of the page that is one file: the one that is here, or Debian's, driven over WebDriver BiDi.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Missing } from "./command.js";
import { haveApt, install } from "./debian.js";

const names = ["firefox-esr", "firefox"];

/** @type {Record<string, string[]>} */
const places = {
  darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  win32: ["ProgramFiles", "ProgramFiles(x86)"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, "Mozilla Firefox", "firefox.exe")] : [];
  }),
};

const sentence = "No Firefox was found: install one, or name its program in the variable FIREFOX.";

/**
 * The path of a Firefox, or null.
 * @throws {Missing} where the variable FIREFOX names nothing
 */
export function findFirefox() {
  const named = process.env["FIREFOX"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Missing(`FIREFOX names ${named}, and nothing is there.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...paths, ...(places[process.platform] ?? [])].find((path) => existsSync(path)) ?? null;
}

/** Finds a Firefox, or installs Debian's where that can be done. */
export async function needFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (haveApt()) await install(["firefox-esr"], "Install Firefox for the tests", "about 1 minute");
  const now = findFirefox();
  if (!now) throw new Missing(sentence);
  return now;
}
