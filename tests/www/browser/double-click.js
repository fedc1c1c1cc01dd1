// The page that is one file, opened as a double click opens it: in Chromium and in Firefox, both driven by puppeteer, since
// playwright wants a Firefox of its own making.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser } from "../../../scripts/browser.js";
import { root } from "../../../scripts/command.js";
import { findFirefox } from "../../../scripts/firefox.js";
import { file } from "../../../scripts/page.js";

/** @import { Browser, Page } from "puppeteer-core" */

/** The longest that anything here may take, training included. */
const PATIENCE_MS = 60_000;

/** @typedef {"Chromium" | "Firefox"} Name */

/** @type {Record<Name, () => string | null>} */
const programs = { Chromium: findBrowser, Firefox: findFirefox };

/** Whether there is such a browser here. @param {Name} name */
export const present = (name) => programs[name]() !== null;

/**
 * Opens the file in a browser with a new, empty profile.
 * @param {Name} name
 * @returns {Promise<Opened>}
 */
export async function open(name) {
  const opened = await start(name);
  await opened.page.goto(pathToFileURL(join(root, file)).href);
  await opened.button("Try with a made-up class").wait();
  return opened;
}

/** A browser with an empty page. @param {Name} name @returns {Promise<Opened>} */
export async function start(name) {
  const { default: puppeteer } = await import("puppeteer-core");
  const executablePath = programs[name]() ?? "";
  const browser = await puppeteer.launch(name === "Firefox"
    ? { browser: "firefox", protocol: "webDriverBiDi", executablePath }
    // Chromium's sandbox refuses to start for root, as in containers.
    : { executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport({ width: 1100, height: 900 });
  return new Opened(browser, page);
}

export class Opened {
  /** Addresses asked for, but the file itself and what the page made. @type {string[]} */
  asked = [];
  /** What broke in the page and was caught by nobody. @type {string[]} */
  broken = [];

  /** @param {Browser} browser @param {Page} page */
  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
    page.on("request", (request) => {
      const address = request.url();
      if (!/^(blob|data):/.test(address) && !address.endsWith(`/${file}`)) this.asked.push(address);
    });
    page.on("pageerror", (error) => this.broken.push(String(error)));
  }

  /** What has this role and name for those who listen. @param {string} role @param {string} name */
  named(role, name) {
    return this.page.locator(`::-p-aria([role="${role}"][name="${name}"])`);
  }

  /** @param {string} name */
  button(name) {
    return this.named("button", name);
  }

  /** Trains with these models alone, by what the page calls them. @param {RegExp} models */
  async only(models) {
    await this.page.waitForSelector(".model input[type=checkbox]:enabled");
    await this.page.evaluate((source) => {
      const wanted = new RegExp(source);
      for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".model input[type=checkbox]"))) {
        const said = (box.closest("label")?.textContent ?? "").trim();
        if (!box.disabled && box.checked !== wanted.test(said)) box.click();
      }
    }, models.source);
  }

  /** The words of what a selector finds, once it is there. @param {string} selector */
  async words(selector) {
    const found = await this.page.waitForSelector(selector);
    return ((await found?.evaluate((element) => element.textContent)) ?? "").replace(/\s+/g, " ").trim();
  }

  async close() {
    await this.browser.close();
  }
}
