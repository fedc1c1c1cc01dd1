// What comes after an evaluation: lists over time that follow the slider, the fewest columns and their acceptance, more
// students, intervals about numbers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { check, checkAll } from "./axe.js";
import { NO_DATA, Visit, open, real } from "./visit.js";

/** @import { Evaluation } from "../../../www/wire" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** Leaves out what takes long. @param {Visit} visit */
async function quick(visit) {
  const { page } = visit;
  for (const name of ["Forest", "Boosted trees"]) await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).uncheck();
  await visit.byLot();
  await page.getByLabel("Parts").selectOption("5");
}

/** The evaluation as the page saves it. @param {Visit} visit @returns {Promise<Evaluation>} */
async function saved({ page }) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Results (JSON)" }).click()]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

/** How many columns are learned from, as the Data page counts. @param {Visit} visit */
async function inputs({ page }) {
  await page.getByRole("link", { name: /^Data/ }).click();
  const words = await page.getByText(/\d+ inputs?, \d+ targets?/).first().textContent();
  return Number(/(\d+) inputs?/.exec(words ?? "")?.[1]);
}

test("lists over time follow the slider, and the early warning is drawn as other figures", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  await page.getByRole("heading", { name: "Week by week: made-up-weeks.csv" }).waitFor();
  await visit.ask();
  await page.getByLabel("Moments of prediction").fill("3, 9");
  await quick(visit);
  await visit.learn();
  const heading = (/** @type {number} */ capacity) => page.getByRole("heading", { name: `Lists of ${capacity} students over time` });
  const lists = (await saved(visit)).moments[0]?.decisions.find(({ lists }) => lists.length > 0)?.lists ?? [];
  const stop = async () => Number(/^([\d,]+) of/.exec((await page.locator("#capacity").getAttribute("aria-valuetext")) ?? "")?.[1]);
  await heading(await stop()).waitFor();
  const chart = page.locator("figure.chart", { hasText: "Of all in need at the start" }).first();
  await chart.locator("summary").click();
  const before = await Visit.rows(chart.locator("tbody"));
  assert.equal(before.length, 2, "a row for each moment");
  assert.deepEqual(before.map((row) => row[0]), ["week 3", "week 9"]);
  const slider = page.getByRole("slider", { name: /^We can meet/ });
  await slider.focus();
  await page.keyboard.press("PageUp");
  const longer = await stop();
  assert.ok(lists.some(({ capacity }) => capacity === longer));
  await heading(longer).waitFor();
  const behind = await Visit.rows(chart.locator("tbody"));
  assert.ok(behind.every((row, at) => Number(row[1]) > Number(before[at]?.[1])), "longer lists find more");
  // The whole class on the list: everybody is found.
  await page.keyboard.press("End");
  await heading(600).waitFor();
  assert.deepEqual((await Visit.rows(chart.locator("tbody"))).map((row) => row[4]), ["100", "100"]);
  await page.keyboard.press("Home");
  await heading(longer).waitFor({ state: "detached" });

  const figures = page.getByLabel("Show over time");
  assert.deepEqual(await figures.locator("option").allTextContents(), ["AUC", "Area under precision and recall", "Brier score", "Found by the list"]);
  for (const name of ["Area under precision and recall", "Brier score", "Found by the list"]) {
    await figures.selectOption(name);
    await page.locator("figure.chart h3", { hasText: new RegExp(`^${name}: `) }).waitFor();
  }
  await page.getByText(/^The outcomes were shuffled 199 times/).waitFor();
  await checkAll(visit, "Results with lists over time");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("the fewest columns are proposed, accepted with one click, judged again and undone", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  await visit.ask();
  await quick(visit);
  await visit.learn();
  const all = await inputs(visit);
  await page.getByRole("link", { name: /^Results/ }).click();
  await page.getByRole("button", { name: "Find the fewest columns" }).click();
  const fewest = page.getByRole("group", { name: "What you would not need to collect" });
  await fewest.getByRole("heading", { name: "These are enough" }).waitFor();
  assert.match((await fewest.locator(".kept li").first().textContent()) ?? "", /kept in \d of 5 parts$/);
  await fewest.locator(".plot svg").waitFor();
  await fewest.getByText(/mean over 5 parts, n = 600\. Higher is better/).waitFor();
  await page.getByRole("button", { name: "Find out" }).click();
  await page.locator("figure.chart h3", { hasText: "more students of this kind would" }).or(page.locator("figure.chart h3", { hasText: "More students of this kind would" })).waitFor();
  await page.getByText(/^All \d+ teaching students instead of \d+/).waitFor();
  await checkAll(visit, "Results with the fewest columns");

  const take = fewest.getByRole("button", { name: /^Keep th(is column|ese \d+ columns) out and judge again$/ });
  const spare = Number(/\d+/.exec((await take.textContent()) ?? "")?.[0] ?? 1);
  await take.click();
  await page.getByRole("heading", { level: 1, name: /^Training/ }).or(visit.verdict).first().waitFor();
  await visit.verdict.waitFor();
  await page.getByRole("button", { name: "Find the fewest columns" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "These are enough" }).count(), 0, "a new evaluation starts without looks");
  assert.equal(await inputs(visit), all - spare);
  await page.getByText("You changed one thing").waitFor();
  await page.getByRole("button", { name: /^Undo .*: kept out$/ }).click();
  await page.getByText("You changed one thing").waitFor({ state: "detached" });
  await page.getByText(new RegExp(`^${all} inputs`)).waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("intervals about numbers say how wide they are and whether they hold", async (context) => {
  const file = real("uci-student/student-por.csv");
  if (!file) return context.skip(NO_DATA);
  const visit = await house.enter();
  const { page } = visit;
  await visit.choose(file);
  await visit.next.waitFor();
  await visit.ask();
  await visit.target.selectOption("G3");
  await visit.choiceOf("A number");
  await page.getByRole("checkbox", { name: /^Make an interval about every estimate/ }).waitFor();
  await quick(visit);
  await visit.learn();
  const three = page.locator(".three");
  assert.match((await three.textContent()) ?? "", /± \d\.\d+\s*around an estimate of G3, where nine in ten outcomes should lie\. Around the class average it takes ± \d/);
  assert.match((await three.textContent()) ?? "", /held (8[89]|9[0-3]) in 100 students not taught on \(interval \d+–\d+\), n = 649; 80 are promised/);
  await page.getByText(/Grey band: ± \d\.\d+, the mean interval/).waitFor();
  assert.equal(await page.getByRole("heading", { name: /over time$/ }).count(), 0);
  await check(visit, "Results of a number");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
