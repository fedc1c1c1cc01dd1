// npm run photos: the page's stages as pictures, to be looked at. `npm run photos [folder] [class ...]` writes to
// build/photos unless told otherwise; the classes are the names below.

import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch, needBrowser } from "./browser.js";
import { Missing, root, step, tell } from "./command.js";
import { hosted, needPage } from "./page.js";
import { serve } from "./serve.js";

/** @import { Page } from "playwright-core" */

const PATIENCE_MS = 300_000;
const looks = [360, 1100, 2560].flatMap((width) => /** @type {const} */ (["light", "dark"]).map((scheme) => ({ width, scheme })));

/**
 * @typedef {object} Class
 * @property {string} name
 * @property {(page: Page) => Promise<void>} load
 * @property {(page: Page) => Promise<void>} [ask] what is changed at the question
 */

/** @type {Class[]} */
const classes = [
  { name: "made-up", load: sample },
  { name: "suspicious", load: async (page) => {
    await sample(page);
    await page.getByRole("button", { name: "Use it anyway" }).first().click();
    await page.getByText("You changed one thing").waitFor();
  } },
  { name: "number", load: (page) => choose(page, school()), ask: async (page) => {
    await page.getByLabel("Column to predict").selectOption("G3");
    await page.getByRole("radio", { name: "A number" }).check();
  } },
  { name: "classes", load: (page) => choose(page, school()), ask: async (page) => {
    await page.getByLabel("Column to predict").selectOption("reason");
    await page.getByRole("radio", { name: "Category" }).check();
  } },
  { name: "no-signal", load: (page) => choose(page, { name: "chance.csv", text: chance(300) }) },
  { name: "small", load: (page) => choose(page, { name: "one-class.csv", text: chance(28) }) },
  { name: "large", load: (page) => choose(page, { name: "large.csv", text: many(30_000) }), ask: async (page) => {
    await page.getByLabel("Parts").selectOption("5");
  } },
];

await tell(async () => {
  const [folder = "build/photos", ...names] = process.argv.slice(2);
  await needPage();
  await needBrowser();
  const to = resolve(root, folder);
  mkdirSync(to, { recursive: true });
  const server = await serve(join(root, hosted));
  const browser = await launch();
  try {
    for (const one of classes.filter(({ name }) => names.length === 0 || names.includes(name))) {
      await step(`Photograph ${one.name}`, "about 30 s", () => walk(one).catch(without));
    }
    if (names.length === 0 || names.includes("error")) await step("Photograph errors", "about 20 s", errors);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`The pictures are in ${folder}.`);

  async function enter() {
    const page = await browser.newPage({ reducedMotion: "reduce" });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(server.url);
    await page.getByRole("button", { name: "Try with a made-up class" }).waitFor();
    return page;
  }

  /** @param {Page} page @param {string} name */
  async function shoot(page, name) {
    for (const { width, scheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      // Charts are drawn anew for their width in the next frames.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 150))));
      await page.screenshot({ path: join(to, `${name}-${width}-${scheme}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1100, height: 900 });
  }

  /** The picture that the README shows: docs/page-light.png is a copy of it. @param {Page} page */
  async function front(page) {
    await page.setViewportSize({ width: 1100, height: 1088 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(to, "page-light.png") });
  }

  /** @param {Class} given */
  async function walk({ name, load, ask }) {
    const page = await enter();
    try {
      if (name === "made-up") await shoot(page, "empty");
      await load(page);
      await shoot(page, `${name}-1-data`);
      await page.getByRole("button", { name: "Next: the question" }).click();
      await ask?.(page);
      const train = page.locator(".foot button.primary:enabled");
      await train.waitFor();
      await page.locator("figure.chart svg").first().waitFor();
      await shoot(page, `${name}-2-question`);
      await train.click();
      await page.getByRole("checkbox", { name: "Open the results when ready" }).uncheck();
      await page.locator(".cell.done").first().waitFor();
      await shoot(page, `${name}-3-training`);
      await page.getByRole("button", { name: "Next: the results" }).click();
      await page.locator("figure.chart svg").nth(1).waitFor();
      await shoot(page, `${name}-4-results`);
      if (name === "made-up") await front(page);
    } finally {
      await page.close();
    }
  }

  async function errors() {
    const page = await enter();
    await choose(page, { name: "class.csv", text: "\x89PNG\r\n\x1a\n" }, ".remark.danger");
    await shoot(page, "error-1-file");
    await sample(page);
    await choose(page, { name: "students.csv", text: "name,score\n" }, ".remark.danger");
    await shoot(page, "error-2-beside-an-open-file");
    await page.getByRole("button", { name: "Next: the question" }).click();
    await page.getByLabel("Value", { exact: true }).fill("0");
    await page.locator(".field-remark").waitFor();
    await shoot(page, "error-3-condition");
    await page.close();
  }
});

/** What can't be had is said, and the others are taken. @param {unknown} error */
function without(error) {
  if (!(error instanceof Missing)) throw error;
  console.log(`  ${error.message}`);
}

/** @param {Page} page */
async function sample(page) {
  await page.getByRole("button", { name: "Try with a made-up class" }).click();
  await page.getByRole("button", { name: "Next: the question" }).waitFor();
}

/**
 * @param {Page} page
 * @param {string | { name: string, text: string }} file
 * @param {string} [until] what stands there once it is read
 */
async function choose(page, file, until = ".glance") {
  const given = typeof file === "string" ? file : { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text, "latin1") };
  await page.locator(".file-input").setInputFiles(given);
  await page.locator(until).first().waitFor();
}

/** A real school's file. */
function school() {
  const path = resolve(root, process.env["HOMEROOM_DATA"] || "../shared/data", "uci-student/student-por.csv");
  if (!existsSync(path)) throw new Missing(`There is no ${path}: name the folder of school files in HOMEROOM_DATA, or the classes to photograph.`);
  return path;
}

/** Students whose outcome nothing tells. @param {number} rows */
function chance(rows) {
  let state = 7;
  const next = (/** @type {number} */ most) => (state = (state * 48271) % 2147483647) % most;
  const lines = Array.from({ length: rows }, () => [next(101), next(41) / 2, next(21), ["north", "south", "east"][next(3)], next(21)].join());
  return `${["attendance", "homework", "quiz", "bus", "grade"].join()}\n${lines.join("\n")}\n`;
}

/** A whole district: so many students that it takes a while, with a grade that their quizzes tell. @param {number} rows */
function many(rows) {
  let state = 11;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const lines = Array.from({ length: rows }, (_, row) => {
    const ability = 4 + 12 * (next() + next()) / 2;
    const quizzes = Array.from({ length: 8 }, () => Math.min(20, Math.max(0, ability + 6 * (next() - 0.5))).toFixed(1));
    return [`S${10_000 + row}`, Math.round(70 + 30 * next()), ...quizzes, (ability + 3 * (next() - 0.5)).toFixed(1)].join();
  });
  return `${["student_id", "attendance", ...Array.from({ length: 8 }, (_, at) => `quiz_${at + 1}`), "grade"].join()}\n${lines.join("\n")}\n`;
}
