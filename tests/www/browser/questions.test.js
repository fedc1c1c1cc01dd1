import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { check } from "./axe.js";
import { Visit, open } from "./visit.js";

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** The sentence as it reads, with what is filled in. @param {Visit} visit */
const sentence = ({ page }) => page.locator(".ask").first().evaluate((element) => {
  const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
  // A copy of a select forgets what was chosen.
  const picks = [...element.querySelectorAll("select, input")].map((field) =>
    field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.textContent ?? "") : /** @type {HTMLInputElement} */ (field).value);
  for (const [at, field] of [...copy.querySelectorAll("select, input")].entries()) field.replaceWith(picks[at] ?? "");
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
});

/** @param {Visit} visit @param {RegExp} name */
const card = ({ page }, name) => page.getByRole("group", { name: "Four kinds of question" }).getByRole("button", { name });

/** Fewer parts and models, to see them soon. @param {Visit} visit */
async function lighten(visit) {
  await visit.plain();
  await visit.page.getByRole("checkbox", { name: /^Forest/ }).uncheck();
  await visit.page.getByRole("checkbox", { name: /^Boosted trees/ }).uncheck();
  await visit.byLot();
  await visit.page.getByLabel("Parts").selectOption("5");
}

test("each kind of question fills the sentence in, and keeps out what is written later", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  await visit.ask();
  await visit.train.waitFor();
  assert.equal(await card(visit, /^Risk/).getAttribute("aria-pressed"), "true", "the first question is that of risk");

  await card(visit, /^The next exam/).focus();
  await page.keyboard.press("Enter");
  assert.equal(await sentence(visit), "Predict quiz_w8 as a number.");
  assert.equal(await card(visit, /^The next exam/).getAttribute("aria-pressed"), "true");
  assert.equal(await card(visit, /^Risk/).getAttribute("aria-pressed"), "false");
  await page.getByRole("heading", { name: /^quiz_w8 of/ }).waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  const changed = page.locator(".changes li");
  assert.deepEqual((await changed.locator("span").allTextContents()).map((text) => /final_grade.*final_letter/.test(text)), [true]);
  await visit.next.click();

  await card(visit, /^The semester/).click();
  assert.equal(await sentence(visit), "Predict final_grade as a number.");
  await page.getByRole("heading", { name: /^final_grade of/ }).waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  assert.equal(await changed.count(), 1, "what the exam kept out is let in again");
  assert.doesNotMatch((await changed.first().textContent()) ?? "", /final_grade/);
  await visit.next.click();

  await card(visit, /^Risk/).click();
  assert.match(await sentence(visit), /those whose final_grade is below 10\./);
  // The sentence stays one's own.
  await visit.target.selectOption("grade_last_year");
  assert.equal(await card(visit, /^Risk/).getAttribute("aria-pressed"), "false");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("a kind that the file can't answer says why and can't be chosen", async () => {
  const visit = await house.enter({ viewport: { width: 360, height: 900 } });
  const rows = Array.from({ length: 60 }, (_, at) => `${(at * 7) % 50},${at % 6},${"LMH"[at % 3]}`).join("\n");
  await visit.choose({ name: "levels.csv", text: `raised hands,visits,Class\n${rows}\n` });
  await visit.next.waitFor();
  await visit.ask();
  await visit.train.waitFor();
  assert.equal(await card(visit, /^The next exam/).isDisabled(), true);
  assert.match((await card(visit, /^Potential/).textContent()) ?? "", /No column looks like a final mark in numbers\./);
  await card(visit, /^Risk/).click();
  assert.match(await sentence(visit), /whose Class is L/);
  await check(visit, "Question with kinds that can't be asked");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("whose work promises more than the mark shows is a practice list beside what chance puts there", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  await visit.ask();
  await lighten(visit);
  await card(visit, /^Potential/).click();
  assert.equal(await sentence(visit), "Predict final_grade as a number.");
  assert.equal(await page.getByRole("checkbox", { name: /^Make an interval/ }).isChecked(), true);
  await visit.train.click();
  await visit.verdict.waitFor();
  const list = page.getByRole("region", { name: "Students whose mark lies below the interval" });
  await list.waitFor();
  const said = (await page.getByText(/would be there by the interval/).textContent()) ?? "";
  const [, count, judged, expected] = /^(\d+) of (\d+); 5 in 100, or (\d+),/.exec(said) ?? [];
  assert.equal(judged, "600");
  assert.equal(expected, "30");
  const [head = [], ...rows] = await Visit.rows(list);
  assert.equal(rows.length, Math.min(50, Number(count)));
  assert.deepEqual(head, ["Row", "Estimate and mark", "Estimate", "Interval", "final_grade", "Lower by"]);
  const gaps = rows.map((row) => Number(row.at(-1)));
  assert.deepEqual(gaps, [...gaps].sort((a, b) => b - a));
  for (const row of rows) {
    const [low = NaN] = (row[3] ?? "").split("\u2013").map(Number);
    assert.ok(Number(row[4]) <= low + 0.05 && Number(row[2]) > Number(row[4]), row.join());
  }
  await page.getByText(/^A practice list:/).waitFor();

  await page.getByRole("button", { name: "Show names" }).click();
  await list.getByRole("columnheader", { name: "Name" }).waitFor();
  const [, first = []] = await Visit.rows(list);
  assert.match(first[1] ?? "", /^[A-Z]/);
  await check(visit, "Results with a list");
  await page.getByRole("button", { name: "Hide names" }).click();
  await list.getByRole("columnheader", { name: "Name" }).waitFor({ state: "detached" });

  // Of another model the list is another one; the class average has no intervals, and the best model speaks for it.
  await page.getByLabel("Show the details of").selectOption("baseline");
  await list.waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
