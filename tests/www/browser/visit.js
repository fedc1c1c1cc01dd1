// One visit to the built page in a real browser, and the steps that every test takes there.

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "../../../scripts/browser.js";
import { root } from "../../../scripts/command.js";
import { hosted } from "../../../scripts/page.js";
import { serve } from "../../../scripts/serve.js";
import { LATE_MS, answerLate } from "./late.js";

/** @import { BrowserContextOptions, Page } from "playwright-core" */

/** Real school files; tests that need one do without where the folder is not there. */
const data = resolve(root, process.env["HOMEROOM_DATA"] || "../shared/data");

/**
 * A real file's path, or null where there is none.
 * @param {string} name
 */
export function real(name) {
  const path = join(data, name);
  return existsSync(path) ? path : null;
}

/** What a test says that needs a real file and has none. */
export const NO_DATA = "skipped: no HOMEROOM_DATA";

/** The longest that anything here may take, training included: some hundred answers, one after another. */
const PATIENCE_MS = 60_000 + 400 * LATE_MS;

/**
 * A browser and a server for one test file.
 * @typedef {object} House
 * @property {(options?: BrowserContextOptions) => Promise<Visit>} enter
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<House>} */
export async function open() {
  const server = await serve(join(root, hosted));
  const browser = await launch();
  return {
    async enter(options) {
      const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: "reduce", ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      await answerLate(context);
      const visit = new Visit(await context.newPage());
      await visit.page.goto(server.url);
      // In whatever language.
      await visit.page.locator(".drop .btn").first().waitFor();
      visit.asked = [];
      visit.answered = [];
      return visit;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

export class Visit {
  /** Addresses asked for since the page loaded. @type {string[]} */
  asked = [];
  /** Addresses that a server answered for since then. @type {string[]} */
  answered = [];
  /** What broke in the page and was caught by nobody. @type {string[]} */
  broken = [];

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1 });
    this.sample = page.getByRole("button", { name: "Try with a made-up class" });
    this.next = page.getByRole("button", { name: "Next: the question" });
    this.train = page.getByRole("button", { name: /^Train \d/ });
    this.cancel = page.getByRole("button", { name: "Cancel" });
    this.verdict = page.locator(".verdict");
    this.target = page.getByLabel("Column to predict");
    page.on("request", (request) => {
      // What the page made itself is no request.
      if (!/^(blob|data):/.test(request.url())) this.asked.push(request.url());
    });
    page.on("response", (response) => {
      if (!/^(blob|data):/.test(response.url())) this.answered.push(response.url());
    });
    page.on("pageerror", (error) => this.broken.push(String(error.stack)));
  }

  /** Chooses a file in the file dialog's place. @param {string | { name: string, text: string | Buffer }} file */
  async choose(file) {
    // The last one is for the students: beside an open file there is one for its events.
    const input = this.page.locator(".file-input").last();
    if (typeof file === "string") return input.setInputFiles(file);
    await input.setInputFiles({ name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text) });
  }

  async openSample() {
    await this.sample.click();
    await this.next.waitFor();
  }

  /** Opens everything that is folded away, and waits for the charts in it. @param {string} [within] */
  async unfold(within = "main details") {
    // What opens may draw the rest anew, so that nothing is counted before.
    await this.page.locator(within).evaluateAll((all) => all.forEach((one) => (/** @type {HTMLDetailsElement} */ (one).open = true)));
    await this.drawn();
  }

  /** Until every chart whose place is in sight is drawn, which is a moment later. */
  async drawn() {
    await this.page.waitForFunction(() => [...document.querySelectorAll(".plot")].every((plot) => !plot.checkVisibility() || plot.firstElementChild !== null));
  }

  /** Until the charts of a stage that has some are there and drawn. */
  async charted() {
    await this.page.locator("figure.chart .plot > svg").first().waitFor();
    await this.drawn();
  }

  /** Chooses a language in the head. @param {string} language */
  async speak(language) {
    await this.page.locator(".tongue select").selectOption(language);
    await this.page.waitForFunction((own) => document.documentElement.lang === own, language);
  }

  /** From the loaded file to the question. */
  async ask() {
    await this.next.click();
    await this.target.waitFor();
  }

  /** Leaves out the network that reads the weeks: without it a training takes seconds. */
  async plain() {
    await this.train.waitFor();
    const memory = this.page.getByRole("checkbox", { name: /^Network with a memory/ });
    if (await memory.isEnabled()) await memory.uncheck();
  }

  /** Trains a weighted sum and boosted trees on the made-up class. */
  async toResults() {
    await this.openSample();
    await this.ask();
    await this.plain();
    for (const name of [/^Forest/, /^Network(?! with)/, /^Models together/]) {
      const box = this.page.getByRole("checkbox", { name });
      if ((await box.count()) > 0 && (await box.isEnabled())) await box.uncheck();
    }
    await this.train.click();
    await this.verdict.waitFor();
  }

  /** Judges everybody part by part, where the latest cohort is proposed. */
  async byLot() {
    await this.train.waitFor();
    const judged = this.page.getByLabel("Who is judged");
    if ((await judged.count()) > 0) await judged.selectOption({ label: "all students, part by part" });
  }

  /** @param {"Support" | "A number" | "Category"} kind */
  async choiceOf(kind) {
    await this.page.getByRole("radio", { name: kind }).check();
  }

  /** Trains what is asked but the network that reads the weeks, and waits for the verdict. */
  async learn() {
    await this.plain();
    await this.train.click();
    await this.verdict.waitFor();
  }

  /** What the badge counts: requests and attempts together. */
  async counted() {
    const words = (await this.page.locator(".badge .long").textContent()) ?? "";
    const number = /([\d,]+) requests?/.exec(words);
    if (!number) throw new Error(`the badge has no number: ${words}`);
    return Number(number[1]?.replaceAll(",", ""));
  }

  /**
   * A table behind a disclosure, as rows of words.
   * @param {import("playwright-core").Locator} table
   * @returns {Promise<string[][]>}
   */
  static rows(table) {
    return table.locator("tr").evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim())));
  }

  async leave() {
    await this.page.context().close();
  }
}
