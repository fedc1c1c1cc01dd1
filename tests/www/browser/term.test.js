import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import { checkAll } from "./axe.js";
import { open } from "./visit.js";

/** @import { Visit } from "./visit.js" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

const PASSPHRASE = "green chalk and three maps";
const QUIZZES = Array.from({ length: 8 }, (_, at) => `quiz_w${at + 1}`);

/**
 * The made-up class a year on, as another office writes it: other names and order, decimal commas, a club that was not there.
 * @param {number} rows
 * @param {number} [ended] of how many it is known how it ended
 */
function nextTerm(rows, ended = 0) {
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const comma = (/** @type {number} */ value) => (Math.round(10 * value) / 10).toFixed(1).replace(".", ",");
  const lines = Array.from({ length: rows }, (_, row) => {
    const able = 8 + 8 * next();
    const quizzes = QUIZZES.map(() => comma(Math.min(20, Math.max(0, able + 6 * (next() - 0.5)))));
    const club = row % 20 === 0 ? "drama" : ["no club", "choir", "chess"][row % 3];
    return [...quizzes, Math.round(60 + 2.4 * able), Math.round(75 + 1.2 * able), comma(able + next()), club, Math.round(5 + 40 * next()), row % 2 ? "no" : "yes", `T${5000 + row}`,
      ...(ended > 0 ? [row < ended ? comma(Math.min(20, Math.max(0, able - 2 + 3 * next()))) : ""] : [])].join(";");
  });
  return [[...QUIZZES.map((name) => name.replace("_w", " W")), "Homework", "attendance rate", "Grade last year", "club", "way_to_school", "exam_waiver", "student_id", ...(ended > 0 ? ["final_grade"] : [])].join(";"), ...lines].join("\n");
}

/** @param {Visit} visit @param {string} name @param {Buffer} bytes */
const chooseModel = ({ page }, name, bytes) => page.locator(".model-input").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });

/** Makes the file as it is wished and saves it. @param {Visit} visit @returns {Promise<{ name: string, bytes: Buffer }>} */
async function make({ page }) {
  await page.getByRole("button", { name: "Make the file" }).click();
  const save = page.getByRole("button", { name: /^Save .*\.homeroom$/ });
  await save.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("a model is kept with a passphrase, opened after a reload, and scores another class whose columns are told by hand", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.toResults();
  const card = page.locator(".keep-card");
  await card.getByLabel("Name", { exact: true }).fill("Spring: final/grade");
  const until = await card.getByLabel("Use until").inputValue();
  assert.match(until, /^\d{4}-\d{2}-\d{2}$/);
  const phrase = card.getByLabel("Passphrase, if you want one");
  await phrase.fill(PASSPHRASE);
  const button = card.getByRole("button", { name: "Make the file" });
  assert.ok(await button.isDisabled());
  await card.getByLabel("The passphrase once more").fill("another");
  await card.getByText("The two passphrases differ").waitFor();
  await checkAll(visit, "a passphrase typed twice");
  await card.getByLabel("The passphrase once more").fill(PASSPHRASE);
  // Given up, nothing is lost.
  await button.click();
  await card.getByRole("button", { name: "Cancel" }).click();
  await card.getByText("It was stopped; no file was made.").waitFor();
  assert.equal(await phrase.inputValue(), PASSPHRASE);
  const { name, bytes } = await make(visit);
  assert.equal(name, "Spring final grade.homeroom");
  assert.equal(bytes.subarray(0, 8).toString(), "HOMEROOM");
  await card.getByText("Its file asks for the passphrase.").waitFor();
  // What was pressed is gone: its heading has the focus, or a button that is still there.
  assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY");
  await card.getByText(/is right for \d+ of 100 pairs; 50 is chance/).waitFor();
  assert.equal(await card.locator("tbody tr").count() >= 2, true);
  await checkAll(visit, "a model that was made");

  await page.reload();
  await visit.sample.waitFor();
  visit.asked = [];
  await chooseModel(visit, name, bytes);
  const asked = page.getByLabel(`Passphrase of ${name}`);
  await asked.fill("wrong");
  await page.getByRole("button", { name: "Open it" }).click();
  await page.getByText("This is not the passphrase that the file was sealed with").waitFor();
  await checkAll(visit, "a wrong passphrase");
  await asked.fill(PASSPHRASE);
  await asked.press("Enter");
  await page.getByRole("heading", { name: "Saved model: Spring: final/grade" }).waitFor();
  await page.getByText("Made to hand on: nothing in it is shared by fewer than ten students.").waitFor();
  await page.getByText("Now open the table of this term").waitFor();
  await checkAll(visit, "an opened model without a table");

  await visit.choose({ name: "this-term.csv", text: nextTerm(90) });
  const matching = page.locator(".matching");
  await matching.getByText("90 students are scored.").waitFor();
  await matching.getByText("The model also reads what happened over time").waitFor();
  assert.equal(await matching.getByLabel("Column of this table that is attendance").inputValue(), "attendance rate");
  await matching.getByText("3 columns have the same names, or the same written otherwise").click();
  assert.equal(await matching.getByLabel("Column of this table that is grade_last_year").inputValue(), "Grade last year");
  // What nothing tells is said by hand.
  const way = matching.getByLabel("Column of this table that is travel_minutes");
  assert.equal(await way.inputValue(), "");
  await way.selectOption("way_to_school");
  const row = matching.locator("tr", { hasText: "travel_minutes" });
  await row.getByText("by hand").waitFor();
  // What can't be is taken back and said.
  await way.selectOption("student_id");
  await matching.getByText(/cannot be read as travel_minutes/).waitFor();
  assert.equal(await way.inputValue(), "way_to_school");
  const drama = matching.getByLabel("What drama means");
  await drama.focus();
  await drama.selectOption("no club");
  await page.locator('.matching[aria-busy="false"]').waitFor();
  assert.equal(await drama.inputValue(), "no club");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SELECT");
  await checkAll(visit, "next term's columns");

  await page.locator(".foot").getByRole("button", { name: "Score 90 students" }).click();
  await page.locator("button.student").first().waitFor();
  await page.getByText("These are estimates by the saved model “Spring: final/grade”").waitFor();
  await page.locator("button.student").first().click();
  await page.locator("#sheet-title").waitFor();
  await page.getByText("What if?").first().waitFor();
  await checkAll(visit, "students by a saved model");
  // Names come and go; the columns of the table keep their own.
  await page.getByRole("link", { name: "Results" }).click();
  await page.getByRole("heading", { name: "No results while a saved model is open" }).waitFor();
  await checkAll(visit, "results while a model is open");
  await page.getByRole("button", { name: "Close the model" }).click();
  await page.getByRole("heading", { level: 1, name: /^90 students, 15 columns/ }).waitFor();
  await visit.next.waitFor();
  assert.deepEqual([visit.asked, visit.broken, await visit.counted()], [[], [], 0]);
  await visit.leave();
});

test("a model opened beside results speaks, is silent when closed, and the shelf keeps it only where it is wanted", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.toResults();
  const said = await visit.heading.textContent();
  const { name, bytes } = await make(visit);
  await page.getByRole("link", { name: "Data" }).click();
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  // Damaged, none, and too short: a sentence each, and the table stays.
  const damaged = Buffer.from(bytes);
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
  for (const [file, words] of /** @type {[Buffer, string][]} */ ([
    [damaged, "This model file was cut short or altered"],
    [bytes.subarray(0, 500), "This model file was cut short or altered"],
    [Buffer.from("student_id,grade\nA,1\n"), "This file is no saved model"],
  ])) {
    await chooseModel(visit, "broken.homeroom", file);
    await page.getByText(words).waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).first().click();
    await page.getByText(words).waitFor({ state: "detached" });
  }
  await visit.next.waitFor();
  await chooseModel(visit, name, bytes);
  await page.locator(".matching").getByText(/students are scored/).waitFor();
  await page.locator(".shelf summary").click();
  await page.getByRole("switch", { name: /^Keep models/ }).check();
  await page.getByText("Models kept in this browser: 1").waitFor();
  await checkAll(visit, "the shelf");
  await page.getByRole("button", { name: "Close the model" }).click();
  await page.getByRole("link", { name: "Results" }).click();
  assert.equal(await visit.heading.textContent(), said);
  // It is there after a reload, is opened from there, and goes with the switch.
  await page.reload();
  await page.locator(".shelved").getByRole("button", { name: /^Open/ }).click();
  await page.getByRole("heading", { name: /^Saved model: / }).waitFor();
  await page.getByRole("switch", { name: /^Keep models/ }).uncheck();
  await page.locator(".shelved").waitFor({ state: "detached" });
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  // Where nothing may be stored, a sentence says so and all else works.
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { get: () => { throw new DOMException("The operation is insecure.", "SecurityError"); } }));
  await page.reload();
  await page.locator(".shelf summary").click();
  await page.getByText("This page may not store anything in this browser (The operation is insecure.)").waitFor();
  assert.ok(await page.getByRole("switch", { name: /^Keep models/ }).isDisabled());
  await chooseModel(visit, name, bytes);
  await page.getByRole("heading", { name: /^Saved model: / }).waitFor();
  // A table with none of its columns: it is said, and one told by hand is enough.
  await visit.choose({ name: "other.csv", text: ["x,y,z", ...Array.from({ length: 30 }, (_, row) => `${row % 7},${(row * 13) % 11},${["p", "q"][row % 2]}`)].join("\n") });
  const matching = page.locator(".matching");
  await matching.getByText(/^The file has none of the columns that the model reads/).waitFor();
  assert.ok(await matching.getByRole("button", { name: "Score the students" }).isDisabled());
  await matching.getByLabel("Column of this table that is attendance").selectOption("x");
  await matching.getByText(/^1 of the 6 columns that the model reads are here/).waitFor();
  await matching.getByRole("button", { name: "Score 30 students" }).waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("a model taught anew on this table is held against the saved one, given up by whoever leaves, and results come back", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.toResults();
  const said = await visit.heading.textContent();
  const { name, bytes } = await make(visit);
  await page.getByRole("link", { name: "Data" }).click();
  await chooseModel(visit, name, bytes);
  const part = page.locator(".renewal");
  const begin = part.getByRole("button", { name: "Teach one and compare" });
  const cancel = part.getByRole("button", { name: "Cancel" });
  await begin.waitFor();
  await checkAll(visit, "a model that speaks of a class that has ended");
  // A person stops it, and another one leaves.
  await begin.click();
  await cancel.click();
  await part.getByText("It was stopped.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "renew");
  await begin.click();
  await cancel.waitFor();
  await page.getByRole("link", { name: "Students" }).click();
  await page.locator("button.student").first().waitFor();
  await page.getByRole("link", { name: "Data" }).click();
  await part.getByText("It was stopped.").waitFor();
  await begin.click();
  await page.getByRole("button", { name: "Close the model" }).click();
  await part.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Results" }).click();
  assert.equal(await visit.heading.textContent(), said);

  await page.getByRole("link", { name: "Data" }).click();
  await chooseModel(visit, name, bytes);
  await begin.waitFor();
  await visit.choose({ name: "last-term.csv", text: nextTerm(160, 140) });
  await page.locator(".matching").getByText("160 students are scored.").waitFor();
  await begin.click();
  const table = part.locator("table");
  await table.waitFor();
  assert.match((await table.locator("caption").textContent()) ?? "", /, with the 95 % interval, on the same 140 rows$/);
  const rows = await table.locator("tr").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  assert.deepEqual(rows.map(([head]) => head), ["Saved model", "Taught anew", "In favour of the new one"]);
  for (const [, cell] of rows) assert.match(cell ?? "", /^\u2212?\.\d+ \(\u2212?\.\d+ ?(\u2013|to) ?\.?\d*.*\)$/);
  await part.getByText(/on the same 140 rows: an AUC of|can.t be told apart on the same 140 rows/).first().waitFor();
  await checkAll(visit, "a model taught anew beside the saved one");
  // It stays for whoever comes back, and goes where other columns are meant.
  await page.locator(".foot").getByRole("button", { name: "Score 160 students" }).click();
  await page.locator("button.student").first().waitFor();
  await page.getByRole("link", { name: "Data" }).click();
  await table.waitFor();
  await page.locator(".matching").getByLabel("Column of this table that is travel_minutes").selectOption("way_to_school");
  await begin.waitFor();
  // Three outcomes tell nothing.
  await visit.choose({ name: "this-term.csv", text: nextTerm(160, 3) });
  await page.locator('.matching[aria-busy="false"]').getByText("160 students are scored.").waitFor();
  await begin.click();
  await part.getByText(/^Whether a model taught anew does better can.t be told here/).waitFor();
  await checkAll(visit, "nothing to be told of a new model");
  assert.deepEqual([visit.broken, await visit.counted()], [[], 0]);
  await visit.leave();
});
