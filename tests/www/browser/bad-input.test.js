import assert from "node:assert/strict";
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { NO_DATA, open, real } from "./visit.js";

/** @import { Visit } from "./visit.js" */

const folder = mkdtempSync(join(tmpdir(), "homeroom-bad-input-"));
/** @type {import("./visit.js").House} */
let house;
/** One page for all of them, so that each must leave it working for the next. @type {Visit} */
let visit;
before(async () => {
  house = await open();
  visit = await house.enter();
});
after(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** @param {number} rows @param {(row: number) => (string | number)[]} cells @param {string[]} head */
const csv = (head, rows, cells) => `${[head, ...Array.from({ length: rows }, (_, row) => cells(row))].map((line) => line.join()).join("\n")}\n`;

/** Names of columns. @param {number} count */
const many = (count) => Array.from({ length: count }, (_, at) => `c${at}`);

/** A file that says it has so many bytes, without taking them on the disk. */
function huge() {
  const path = join(folder, "huge.csv");
  const file = openSync(path, "w");
  writeSync(file, "a,b\n1,2\n");
  ftruncateSync(file, 2 ** 31);
  closeSync(file);
  return path;
}

const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const nul = Buffer.concat([Buffer.from("a,b\n"), Buffer.alloc(5000), Buffer.from("1,2\n"), Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7) % 32))]);
const locked = real("workbooks/pass_protected.xlsx");

/** @type {{ what: string, file: () => string | { name: string, text: string | Buffer }, code: string, says: RegExp, skip?: string }[]} */
const files = [
  { what: "an empty file", file: () => ({ name: "empty.csv", text: "" }), code: "empty-file", says: /This file is empty/ },
  { what: "a header only", file: () => ({ name: "header.csv", text: "name,score,grade\n" }), code: "header-only", says: /a header and no rows/ },
  { what: "a picture named .csv", file: () => ({ name: "class.csv", text: png }), code: "not-a-table", says: /a PNG picture, not a table/ },
  { what: "bytes that are no text", file: () => ({ name: "nul.csv", text: nul }), code: "not-text", says: /bytes that are not text/ },
  { what: "100,000 columns", file: () => ({ name: "wide.csv", text: csv(many(100_000), 3, () => many(100_000).map(() => 1)) }), code: "too-many-columns", says: /100,000 columns; at most [\d,]+ can be read/ },
  { what: "a file of 2 GB", file: huge, code: "too-large", says: /larger than [\d,]+ MB/ },
  { what: "a locked workbook", file: () => locked ?? "", code: "locked-workbook", says: /locked with a password/, ...(locked ? {} : { skip: NO_DATA }) },
];

for (const { what, file, code, says, skip } of files) {
  test(`${what} is answered with a sentence beside the file, its advice and its code`, { skip: skip ?? false }, async () => {
    await visit.choose(file());
    const remark = visit.page.getByRole("alert").filter({ hasText: `code ${code}` });
    await remark.waitFor();
    const words = (await remark.textContent()) ?? "";
    assert.match(words, says);
    assert.doesNotMatch(words, /error-|undefined|\{/);
    assert.ok(((await remark.locator("p").first().textContent()) ?? "").length > 20, "it says what to do");
    assert.equal(await visit.page.getByRole("alert").count(), 1);
    await visit.sample.waitFor();
  });
}

const forty = () => ({
  name: "forty.csv",
  text: csv(["score", "effort", "passed", "same"], 40, (row) => [row % 13, (row * 7) % 20, row % 3 ? "yes" : "no", "once"]),
});

test("a condition that no student meets, or all do, is told under its field", async () => {
  const { page } = visit;
  await visit.choose(forty());
  await visit.next.waitFor();
  await visit.ask();
  await visit.target.selectOption("score");
  await visit.choiceOf("Support");
  const value = page.getByLabel("Value", { exact: true });
  for (const typed of ["-4", "99"]) {
    await value.fill(typed);
    const remark = page.locator(".field-remark").filter({ hasText: "code empty-class" });
    await remark.filter({ hasText: typed }).waitFor();
    assert.match((await remark.textContent()) ?? "", /No student meets .*, or all do The column reaches from 0 to 12\./);
    assert.equal(await value.getAttribute("aria-invalid"), "true");
    assert.equal(await value.getAttribute("aria-describedby"), await remark.getAttribute("id"));
    await page.locator(".foot button.primary:disabled").waitFor();
  }
  await value.fill("x");
  await page.getByText("Enter a number between 0 and 12").waitFor();
  await value.fill("5");
  await page.locator(".foot button.primary:enabled").waitFor();
  assert.equal(await page.locator(".field-remark").count(), 0);
});

test("a target with one value is told beside the target, and another can be chosen", async () => {
  const { page } = visit;
  await visit.target.selectOption("same");
  const remark = page.locator(".field-remark").filter({ hasText: "code one-value" });
  await remark.waitFor();
  assert.match((await remark.textContent()) ?? "", /same has the same value in every row: once/);
  assert.equal(await visit.target.getAttribute("aria-invalid"), "true");
  await page.locator(".foot button.primary:disabled").waitFor();
  await visit.target.selectOption("effort");
  await page.locator(".foot button.primary:enabled").waitFor();
  assert.equal(await page.locator(".field-remark").count(), 0);
});

test("a bad file beside an open one leaves that one open", async () => {
  const { page } = visit;
  await page.getByRole("link", { name: /^Data/ }).click();
  await visit.choose({ name: "empty.csv", text: "" });
  await page.getByRole("alert").filter({ hasText: "code empty-file" }).waitFor();
  assert.match((await visit.heading.textContent()) ?? "", /^40 students, 4 columns/);
});

test("a bad file chosen while the open one is still being looked at does not leave its question unanswered", async () => {
  const { page } = visit;
  await page.reload();
  await visit.openSample();
  await visit.choose({ name: "empty.csv", text: "" });
  await page.getByRole("alert").filter({ hasText: "code empty-file" }).waitFor();
  await page.getByText("final_letter nearly gives the answer away").waitFor();
  await visit.ask();
  await page.locator(".foot button.primary:enabled").waitFor();
});

test("after all of that a class is read, trained and judged in the same page", async () => {
  const { page } = visit;
  await page.reload();
  await visit.openSample();
  await visit.ask();
  await visit.learn();
  assert.match((await visit.verdict.textContent()) ?? "", /Useful/);
  assert.deepEqual(visit.broken, []);
});
