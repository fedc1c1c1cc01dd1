// The report stage in a real browser: a look at each document, files as they are saved, codes instead of names, no request.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { served } from "../../../scripts/served.js";
import { check, checkAll } from "./axe.js";
import { open } from "./visit.js";

/** @import { Visit } from "./visit.js" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** What a person typed, and who they are. @param {string} text a CSV file */
const named = (text) => text.trim().split("\n").slice(1).map((line) => line.split(",")[0] ?? "");

/** Whose rows have a name. */
function roll() {
  const [head, ...lines] = served({ rows: 400 }).trim().split("\n");
  return [`student_name,${head}`, ...lines.map((line, at) => `Quo ${"ABCDEFGHIJKLMNOPQRST"[at % 20]}imve${at} Lommodor,${line}`)].join("\n") + "\n";
}

/** @param {string} text */
async function learned(text) {
  const visit = await house.enter();
  await visit.choose({ name: "class.csv", text });
  await visit.next.waitFor();
  await visit.ask();
  const { page } = visit;
  await visit.train.waitFor();
  await page.getByRole("checkbox", { name: /^Forest/ }).uncheck();
  await page.getByRole("checkbox", { name: /^Boosted trees/ }).uncheck();
  await page.getByLabel("Parts").selectOption("5");
  await visit.learn();
  return visit;
}

/** @param {Visit} visit @param {string} button @returns {Promise<{ name: string, bytes: Buffer }>} */
async function saved({ page }, button) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("documents are looked at and saved, lists hold codes until names are asked for", async () => {
  const text = roll();
  const names = named(text);
  const visit = await learned(text);
  const { page } = visit;
  await page.getByRole("link", { name: "Report" }).click();
  await visit.heading.filter({ hasText: "Take it with you" }).waitFor();
  const leaf = page.locator(".leaf");
  const title = leaf.getByRole("heading", { level: 1 });
  await title.filter({ hasText: /^Who may need support: / }).waitFor();
  const report = (await leaf.locator("article").textContent()) ?? "";
  for (const part of ["The question", "How it was judged", "Which columns matter", "Whether groups are served alike", "How not to use it"]) assert.ok(report.includes(part), part);
  assert.ok(names.every((name) => !report.includes(name)), "nobody is named");
  assert.ok((await leaf.locator("svg[role=img]").count()) >= 3, "figures");
  await checkAll(visit, "the report stage");

  for (const [name, heading] of /** @type {const} */ ([["Model card", /^Model card: /], ["Fact sheet for data protection", /^Fact sheet for the data-protection/], ["Sheet for families", /^How our school uses estimates$/]])) {
    await page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
    await title.filter({ hasText: heading }).waitFor();
    await check(visit, name);
  }
  const families = await saved(visit, "Markdown");
  assert.equal(families.name, "homeroom-families.md");
  assert.match(families.bytes.toString(), /^# How our school uses estimates\n/);

  await page.getByRole("radio", { name: /^Report/ }).check();
  await title.filter({ hasText: /^Who may need support: / }).waitFor();
  const file = await saved(visit, "Save as HTML");
  const page_ = file.bytes.toString();
  assert.equal(file.name, "homeroom-report.html");
  assert.ok(page_.startsWith("<!doctype html>") && !page_.includes("<script") && names.every((name) => !page_.includes(name)));
  // It opens by itself, asks for nothing, and stands on A4.
  const alone = await page.context().newPage();
  /** @type {string[]} */
  const asked = [];
  alone.on("request", (request) => asked.push(request.url()));
  await alone.setContent(page_);
  assert.equal(await alone.getByRole("heading", { level: 1 }).count(), 1);
  assert.ok((await alone.pdf({ preferCSSPageSize: true })).length > 10_000);
  assert.deepEqual(asked, []);
  await alone.close();

  // Codes, drawn anew each time; the key on request.
  const lists = page.locator("section.rule-top", { has: page.getByRole("heading", { name: /list of \d+ students$/ }) });
  await lists.waitFor();
  const first = (await saved(visit, "CSV")).bytes.toString();
  const key = (await saved(visit, "Save the key")).bytes.toString();
  const second = (await saved(visit, "CSV")).bytes.toString();
  const codes = (/** @type {string} */ csv) => csv.trim().split("\r\n").slice(1).map((line) => line.split(",")[0] ?? "");
  assert.match(first, /^Code,"Estimate, in 100",From,To,/);
  assert.ok(names.every((name) => !first.includes(name)), "no name in the list");
  assert.deepEqual(codes(key), codes(first));
  assert.ok(codes(key).length > 5 && names.some((name) => key.includes(name)));
  assert.ok(codes(second).every((code) => !codes(first).includes(code)), "other codes in another file");
  const book = await saved(visit, "Excel (XLSX)");
  assert.equal(book.name, "homeroom-list.xlsx");
  assert.equal(book.bytes.subarray(0, 4).toString("latin1"), "PK\u0003\u0004");
  assert.match(book.bytes.toString(), /<sheet name="List"/);
  await page.getByRole("switch", { name: "Codes instead of names" }).uncheck();
  await page.getByText("Names will stand in the file.").waitFor();
  const open = (await saved(visit, "CSV")).bytes.toString();
  assert.ok(codes(open).every((name) => names.includes(name)), open.slice(0, 200));
  assert.equal(await page.getByRole("button", { name: "Save the key" }).count(), 0);
  await check(visit, "a list with names");

  // Printed, the document is alone on the paper.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button").count(), 0);
  assert.equal(await leaf.isVisible(), true);
  await page.emulateMedia({ media: "screen" });
  assert.deepEqual([await visit.counted(), visit.asked, visit.broken], [0, [], []]);
  await visit.leave();
});

test("where nothing tells, the report says so and there is no list", async () => {
  let state = 5;
  const chance = () => ((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648);
  const lines = Array.from({ length: 300 }, () => `${Math.round(20 * chance())},${Math.round(100 * chance())},${Math.round(100 * chance())}`);
  const visit = await learned(["grade,quiz,homework", ...lines].join("\n") + "\n");
  const { page } = visit;
  await page.getByRole("button", { name: "Next: the report" }).click();
  const leaf = page.locator(".leaf article");
  await leaf.getByText("No usable signal").waitFor();
  await leaf.getByText("Please do not use these estimates.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Excel (XLSX)" }).count(), 0);
  await check(visit, "the report of nothing");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
