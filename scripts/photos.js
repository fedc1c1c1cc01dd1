// npm run photos: the page's stages as pictures, to be looked at. `npm run photos [folder] [class ...]` writes to
// build/photos unless told otherwise; the classes are the names below.

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch, needBrowser } from "./browser.js";
import { Missing, root, step, tell } from "./command.js";
import { hosted, needPage } from "./page.js";
import { serve } from "./serve.js";
import { served } from "./served.js";

/** @import { Page } from "playwright-core" */

const PATIENCE_MS = 300_000;
const looks = [360, 1100, 2560].flatMap((width) => /** @type {const} */ (["light", "dark"]).map((scheme) => ({ width, scheme })));

/**
 * @typedef {object} Class
 * @property {string} name
 * @property {(page: Page) => Promise<void>} load
 * @property {(page: Page) => Promise<void>} [ask] what is changed at the question
 * @property {boolean} [fairness] whether groups are looked at as well
 * @property {boolean} [students] the list of students too, a sheet, and the sheet as it is printed
 */

/** @type {Class[]} */
const classes = [
  { name: "made-up", load: sample, students: true },
  { name: "students", load: (page) => choose(page, { name: "this-year.csv", text: pending(440, 40) }), ask: async (page) => {
    await page.getByLabel("Column to predict").selectOption("final_grade");
    await page.getByRole("radio", { name: "Support" }).check();
    await page.getByLabel("Value", { exact: true }).fill("10");
    await page.getByLabel("Parts").selectOption("5");
  }, students: true },
  { name: "moments", load: sample, ask: async (page) => {
    await page.getByLabel("Moments of prediction").fill("3, 6, 9, 12");
    await lighten(page);
  } },
  { name: "cohorts", load: cohorts, ask: async (page) => {
    await page.getByLabel("Column to predict").selectOption("final_result");
    await page.getByRole("radio", { name: "Support" }).check();
    for (const value of ["Fail", "Withdrawn"]) await page.locator(".values .check", { hasText: value }).locator("input").check();
    await page.getByLabel("Moments of prediction").fill("4, 8, 16, 24");
    await page.getByLabel("Who is judged").selectOption({ label: "2014J, taught on the cohorts before" });
    await page.getByRole("checkbox", { name: /^Forest/ }).uncheck();
    await lighten(page, 6);
  } },
  { name: "suspicious", load: async (page) => {
    await sample(page);
    await page.locator(".remark", { hasText: "nearly gives the answer away" }).getByRole("button", { name: "Use it anyway" }).click();
    await page.getByText("You changed one thing").waitFor();
  } },
  { name: "letters", load: async (page) => {
    await choose(page, { name: "mat-letters.csv", text: letters() });
    await page.locator(".remark", { hasText: "nearly gives the answer away" }).getByRole("button", { name: "Use it anyway" }).click();
    await page.getByText("You changed one thing").waitFor();
  }, ask: support },
  { name: "doubt", load: (page) => choose(page, real("uci-student/student-mat.csv")), ask: support },
  { name: "weak", load: (page) => choose(page, { name: "faint.csv", text: faint(900) }) },
  { name: "number", load: (page) => choose(page, school()), ask: async (page) => {
    await page.getByLabel("Column to predict").selectOption("G3");
    await page.getByRole("radio", { name: "A number" }).check();
  } },
  { name: "potential", load: sample, ask: async (page) => {
    await page.getByRole("button", { name: /^Potential/ }).click();
    await page.getByRole("checkbox", { name: /^Network with a memory/ }).uncheck();
    await page.getByRole("checkbox", { name: /^Forest/ }).uncheck();
    await page.getByLabel("Who is judged").selectOption({ label: "all students, part by part" });
    await page.getByLabel("Parts").selectOption("5");
  } },
  { name: "classes", load: (page) => choose(page, school()), ask: async (page) => {
    await page.getByLabel("Column to predict").selectOption("reason");
    await page.getByRole("radio", { name: "Category" }).check();
  } },
  { name: "no-signal", load: (page) => choose(page, { name: "chance.csv", text: chance(300) }) },
  { name: "small", load: (page) => choose(page, { name: "one-class.csv", text: chance(28) }) },
  { name: "fairness", load: (page) => choose(page, { name: "class.csv", text: served() }), fairness: true },
  { name: "fairness-suppressed", load: (page) => choose(page, { name: "class.csv", text: served({ small: true }) }), fairness: true },
  { name: "large", load: (page) => choose(page, { name: "large.csv", text: many(30_000) }), ask: async (page) => {
    await page.getByLabel("Parts").selectOption("5");
  }, students: true },
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
    if (names.length === 0 || names.includes("guidance")) await step("Photograph guidance", "about 30 s", guidance);
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
  async function walk({ name, load, ask, students, fairness = false }) {
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
      await page.locator(".cell.done, .learning svg").first().waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      await shoot(page, `${name}-3-training`);
      await page.getByRole("button", { name: "Next: the results" }).click();
      await page.locator("figure.chart svg").nth(1).waitFor();
      await shoot(page, `${name}-4-results`);
      if (name === "made-up") await front(page);
      if (students) await sheets(page, name);
      if (fairness) {
        await page.getByRole("link", { name: "Fairness" }).click();
        await page.getByRole("heading", { name: "Groups nobody named" }).waitFor();
        await shoot(page, `${name}-6-fairness`);
      }
    } finally {
      await page.close();
    }
  }

  /** @param {Page} page @param {string} name */
  async function sheets(page, name) {
    await page.getByRole("button", { name: "Next: the students" }).click();
    await page.locator("button.student").first().waitFor();
    await shoot(page, `${name}-5-students`);
    await page.locator("button.student").nth(2).click();
    await page.locator("#sheet-title").waitFor();
    await shoot(page, `${name}-6-sheet`);
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    // As wide as the text on A4.
    await page.setViewportSize({ width: 680, height: 980 });
    await page.screenshot({ path: join(to, `${name}-7-sheet-print.png`), fullPage: true });
    await page.emulateMedia({ media: "screen" });
  }

  /** What may help one student, what the school can change and does, hours, courses, what matters. */
  async function guidance() {
    const page = await enter();
    await choose(page, { name: "this-year.csv", text: pending(440, 40) });
    await page.getByRole("button", { name: "Next: the question" }).click();
    await page.getByLabel("Column to predict").selectOption("final_grade");
    await page.getByRole("radio", { name: "Support" }).check();
    await page.getByLabel("Value", { exact: true }).fill("10");
    await page.getByLabel("Parts").selectOption("5");
    for (const name of [/^Network/, /^Models together/]) {
      for (const box of await page.getByRole("checkbox", { name }).all()) if (await box.isEnabled()) await box.uncheck();
    }
    await page.locator(".foot button.primary:enabled").click();
    await page.locator(".verdict").waitFor();
    await page.getByRole("button", { name: "Next: the students" }).click();
    await page.locator("button.student").first().waitFor();
    await page.getByLabel("Students you can meet").fill("16");
    await page.getByLabel("Students you can meet").press("Enter");
    await page.getByText("You can meet 16 of 40.").waitFor();
    await page.locator("button.student").nth(9).click();
    await page.locator(".steps").waitFor();
    await page.locator(".more-help summary", { hasText: "What we can change" }).click();
    await page.locator(".more-help summary", { hasText: "Hours of support" }).click();
    await page.getByRole("button", { name: "Add an offer" }).click();
    await page.locator(".plan").waitFor();
    await shoot(page, "guidance");
    for (const name of ["What we can change", "Hours of support", "Courses", "Which columns matter"]) await page.locator(".more-help > details > summary", { hasText: name }).click();
    await page.getByRole("button", { name: "Compare courses" }).click();
    await page.locator(".more-help figure.chart svg").first().waitFor();
    await page.getByRole("button", { name: "Ask the model which columns matter" }).click();
    await page.getByRole("button", { name: "Look for the two columns" }).click();
    await page.locator(".effect-part figure.chart svg").nth(1).waitFor();
    await shoot(page, "courses");
    await page.close();
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
    await page.getByLabel("Value", { exact: true }).fill("10");
    await page.getByLabel("Moments of prediction").fill("4, eight");
    await page.getByText("Write numbers with commas").waitFor();
    await shoot(page, "error-4-moments");
    await page.close();
    const other = await enter();
    await other.locator(".file-input").first().setInputFiles([given("students.csv", events(false)), given("notes.csv", `pupil,note\n${"s1,good\ns2,late\n".repeat(40)}`)]);
    await other.getByText("code no-key").waitFor();
    await shoot(other, "error-5-events-without-a-student");
    await other.getByRole("button", { name: "Remove this file" }).click();
    await add(other, given("days.csv", events(true)));
    await other.getByText("events belong to nobody").waitFor();
    await shoot(other, "error-6-odd-events");
    await other.close();
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

/** Fewer networks and passes, to see them soon. @param {Page} page @param {number} [passes] */
async function lighten(page, passes) {
  const model = page.locator(".model", { hasText: "Network with a memory" });
  await model.locator("summary").click();
  await model.getByLabel("Networks that answer together").fill("1");
  if (passes) await model.getByLabel(/^Most passes/).fill(String(passes));
}

/** A university's students and what they handed in, four cohorts of them. @param {Page} page */
async function cohorts(page) {
  const files = ["students.csv", "events.csv"].map((name) => real(`oulad-early/${name}`));
  await page.locator(".file-input").first().setInputFiles(files);
  await page.locator(".strip").waitFor();
}

/** @param {string} name @param {string} text */
function given(name, text) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Adds a second file. @param {Page} page @param {ReturnType<typeof given>} file */
async function add(page, file) {
  const button = page.getByRole("button", { name: "Add a file of weeks or events" });
  await button.locator("xpath=following-sibling::input").setInputFiles(file);
}

/** Forty students, or what they did on five days: some of nobody, some undated, some twice. @param {boolean} days */
function events(days) {
  const each = Array.from({ length: 40 }, (_, at) => at);
  if (!days) return `student,age,grade\n${each.map((at) => `s${at},${15 + (at % 3)},${(at * 7) % 20}`).join("\n")}\n`;
  const lines = each.flatMap((at) => [0, 7, 14, 21, 21].map((day) => `${at % 9 === 8 ? "x" : "s"}${at},${day === 14 && at % 4 === 1 ? "" : day},${(at * day) % 11}`));
  return `student,day,score\n${lines.join("\n")}\n`;
}

/**
 * @param {Page} page
 * @param {string | { name: string, text: string }} file
 * @param {string} [until] what stands there once it is read
 */
async function choose(page, file, until = ".glance") {
  const chosen = typeof file === "string" ? file : { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text, "latin1") };
  await page.locator(".file-input").last().setInputFiles(chosen);
  await page.locator(until).first().waitFor();
}

/** A real school's file. */
function school() {
  return real("uci-student/student-por.csv");
}

/** @param {string} name */
function real(name) {
  const path = resolve(root, process.env["HOMEROOM_DATA"] || "../shared/data", name);
  if (!existsSync(path)) throw new Missing(`There is no ${path}: name the folder of school files in HOMEROOM_DATA, or the classes to photograph.`);
  return path;
}

/** Who ends below 10. @param {Page} page */
async function support(page) {
  await page.getByLabel("Column to predict").selectOption("G3");
  await page.getByRole("radio", { name: "Support" }).check();
  await page.getByLabel("Value", { exact: true }).fill("10");
}

/** A real school's file with a column that says the last grade in letters. */
function letters() {
  const [head = "", ...lines] = readFileSync(real("uci-student/student-mat.csv"), "utf8").trim().split("\n");
  const letter = (/** @type {string} */ line) => "FEDCBA"[Math.max(0, Math.ceil((Number(/\d+(?="?\s*$)/.exec(line)?.[0]) - 9) / 2.2))] ?? "A";
  return `${[`${head.trim()};letter`, ...lines.map((line) => `${line.trim()};${letter(line)}`)].join("\n")}\n`;
}

/** Students whose outcome attendance tells a little of. @param {number} rows */
function faint(rows) {
  let state = 3;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const lines = Array.from({ length: rows }, () => {
    const attendance = 60 + 40 * next();
    const grade = 12 + 0.075 * (attendance - 80) + 7 * (next() + next() + next() - 1.5);
    return [Math.round(attendance), Math.round(20 * next()), ["north", "south", "east"][Math.floor(3 * next())], Math.max(0, Math.min(20, grade)).toFixed(1)].join();
  });
  return `${["attendance", "homework", "bus", "grade"].join()}\n${lines.join("\n")}\n`;
}

/** Students whose outcome nothing tells. @param {number} rows */
function chance(rows) {
  let state = 7;
  const next = (/** @type {number} */ most) => (state = (state * 48271) % 2147483647) % most;
  const lines = Array.from({ length: rows }, () => [next(101), next(41) / 2, next(21), ["north", "south", "east"][next(3)], next(21)].join());
  return `${["attendance", "homework", "quiz", "bus", "grade"].join()}\n${lines.join("\n")}\n`;
}

/**
 * A class of which the last students have no grade yet.
 * @param {number} rows @param {number} waiting
 */
function pending(rows, waiting) {
  let state = 13;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const lines = Array.from({ length: rows }, (_, row) => {
    const ability = 4 + 6 * (next() + next());
    const quizzes = Array.from({ length: 8 }, () => (next() < 0.05 ? "" : Math.min(20, Math.max(0, ability + 8 * (next() - 0.5))).toFixed(1)));
    const attendance = Math.round(Math.min(100, 55 + 2.2 * ability + 20 * next()));
    const grade = Math.max(0, Math.min(20, ability + 5 * (next() - 0.5)));
    return [`S${1000 + row}`, `Student ${row}`, `10${"ABCD"[Math.floor(4 * next())]}`, next() < 0.5 ? "f" : "m", attendance, Math.round(100 * next()), ...quizzes, row < rows - waiting ? grade.toFixed(1) : ""].join();
  });
  return `${["student_id", "name", "class", "sex", "attendance", "homework", ...Array.from({ length: 8 }, (_, at) => `quiz_w${at + 1}`), "final_grade"].join()}\n${lines.join("\n")}\n`;
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
