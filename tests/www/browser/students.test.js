import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkAll } from "./axe.js";
import { open } from "./visit.js";

/** @import { Visit } from "./visit.js" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/**
 * A class with names, classes and a protected column; of the last ones the grade is still to come.
 * @param {number} rows @param {number} waiting
 */
function made(rows, waiting) {
  let state = 11;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const lines = Array.from({ length: rows }, (_, row) => {
    const ability = 4 + 6 * (next() + next());
    const quizzes = Array.from({ length: 8 }, () => (next() < 0.04 ? "" : Math.min(20, Math.max(0, ability + 8 * (next() - 0.5))).toFixed(1)));
    const attendance = Math.round(Math.min(100, 55 + 2.2 * ability + 20 * next()));
    const grade = Math.max(0, Math.min(20, ability + 5 * (next() - 0.5)));
    const sex = next() < 0.5 ? "female" : "male";
    return [`S${10_000 + row}`, `Person ${row} Example`, `10${"ABC"[Math.floor(3 * next())]}`, sex, attendance, Math.round(100 * next()), ...quizzes, row < rows - waiting ? grade.toFixed(1) : ""].join();
  });
  return [["student_id", "name", "class", "sex", "attendance", "homework", ...Array.from({ length: 8 }, (_, at) => `quiz_w${at + 1}`), "final_grade"].join(), ...lines].join("\n");
}

/** From the file to its students. @param {Visit} visit @param {number} rows @param {number} waiting */
async function toResults(visit, rows, waiting) {
  const { page } = visit;
  await visit.choose({ name: "class.csv", text: made(rows, waiting) });
  await visit.next.waitFor();
  await visit.ask();
  await visit.target.selectOption("final_grade");
  await visit.choiceOf("Support");
  await page.getByLabel("Value", { exact: true }).fill("10");
  await light(visit);
  await page.getByLabel("Parts").selectOption("5");
  await visit.learn();
}

/** Leaves a weighted sum and boosted trees. @param {Visit} visit */
async function light({ page }) {
  for (const name of [/^Forest/, /^Network(?! with)/, /^Models together/]) {
    const box = page.getByRole("checkbox", { name });
    if ((await box.count()) > 0 && (await box.isEnabled())) await box.uncheck();
  }
}

/** @param {Visit} visit */
async function toStudents(visit) {
  await visit.page.getByRole("button", { name: "Next: the students" }).click();
  await visit.page.locator("button.student").first().waitFor();
}

/** The list stands as it was asked for. @param {Visit} visit */
const settled = ({ page }) => page.locator('.list[aria-busy="false"]').waitFor();

/** @param {Visit} visit */
const places = ({ page }) => page.locator("button.student").evaluateAll((all) => all.map((one) => Number(/** @type {HTMLElement} */ (one).dataset["place"])));

test("a list of those without a result, a sheet with its reasons, and a decision that stays in the tab", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toResults(visit, 420, 120);
  await toStudents(visit);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  assert.equal(await visit.heading.textContent(), "12 students may need support most");
  await page.getByRole("radio", { name: "Live list: 120 students without a result yet", checked: true }).waitFor();
  await page.getByText("You can meet 12 of 120. The list ends here.").waitFor();
  assert.deepEqual(await places(visit), Array.from({ length: 14 }, (_, at) => at + 1));
  // Names are hidden until somebody shows them.
  const list = page.locator(".list");
  assert.doesNotMatch((await list.textContent()) ?? "", /Person|S10/);
  assert.match((await page.locator(".who").first().textContent()) ?? "", /^Student \d{4}/);
  await checkAll(visit, "the list of students");

  // Down, up, Enter: with the keyboard alone.
  await page.locator("button.student").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset["place"]), "2");
  await page.keyboard.press("Enter");
  const sheet = page.locator("#sheet");
  const title = sheet.getByRole("heading", { level: 2 });
  await title.waitFor();
  assert.match((await title.textContent()) ?? "", /^Student \d{4} may need support$/);
  await sheet.getByText(/^Of past students with an estimate near this, about [\d.]+ in 100 ended with final_grade below 10 \([\d.]+ to [\d.]+; 50 students\)\./).waitFor();

  // The reasons add up to the estimate less that of the average student, as they are shown.
  const [, value, base] = /Why the estimate is ([\d.]+) and not ([\d.]+)/.exec((await sheet.getByRole("heading", { name: /^Why the estimate/ }).textContent()) ?? "") ?? [];
  const points = await sheet.locator(".because li span.hidden-visually").allTextContents();
  assert.ok(points.length > 1);
  const sum = points.reduce((all, own) => all + Number(own.replace("\u2212", "-")), 0);
  assert.ok(Math.abs(sum - (Number(value) - Number(base))) < 1e-6, `${points} and ${value} less ${base}`);
  assert.equal(await sheet.locator(".strip tbody tr td").count(), 8);
  await checkAll(visit, "a student's sheet");

  // A value that is wrong is left out, said so, and taken back.
  await sheet.getByText("values that were read").click();
  assert.equal(await sheet.getByRole("rowheader", { name: "sex" }).count(), 0, "protected columns are not among the values");
  await sheet.getByRole("button", { name: /^This value is wrong.*attendance/ }).click();
  await sheet.getByText("This estimate is worked out without attendance").waitFor();
  await page.locator(".list .tag", { hasText: "1 value wrong" }).waitFor();
  await checkAll(visit, "a sheet without a value");
  await sheet.getByRole("button", { name: "Use all values again" }).click();
  await sheet.getByText("This estimate is worked out without").waitFor({ state: "detached" });
  assert.match((await sheet.getByRole("heading", { name: /^Why the estimate/ }).textContent()) ?? "", new RegExp(`is ${value} and not ${base}`));

  // The decision is a person's, one student at a time, and nothing keeps it but this tab.
  await sheet.getByLabel("Watch for two weeks").check();
  await sheet.getByLabel("Note").fill("Has moved house.");
  await page.locator(".list .tag", { hasText: "Decided: watch for two weeks" }).waitFor();
  const former = await title.textContent();
  await page.locator("button.student").nth(3).click();
  await page.waitForFunction((before) => document.querySelector("#sheet-title")?.textContent !== before, former);
  assert.equal(await sheet.getByLabel("Note").inputValue(), "");
  await sheet.getByRole("radio", { name: "Not decided yet", checked: true }).waitFor();
  await page.locator("button.student").nth(1).click();
  await page.waitForFunction(() => /** @type {HTMLTextAreaElement | null} */ (document.querySelector("#note"))?.value === "Has moved house.");
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);

  // Set aside, and put back.
  const named = (await page.locator(".who").nth(1).textContent()) ?? "";
  await sheet.getByRole("button", { name: "Set aside this student" }).click();
  await page.getByText("You can meet 12 of 119.").waitFor();
  await page.waitForFunction((before) => document.querySelectorAll(".who")[1]?.textContent !== before, named);
  await page.locator(".aside").getByRole("button").click();
  await page.getByText("You can meet 12 of 120.").waitFor();
  await page.waitForFunction((before) => document.querySelectorAll(".who")[1]?.textContent === before, named);

  // Names, and those who are looked for.
  await page.getByRole("switch", { name: "Hide names" }).uncheck();
  await title.filter({ hasText: /^Person \d+ Example/ }).waitFor();
  await page.getByRole("searchbox", { name: "Find a student" }).fill("person 41");
  await page.getByText("10 students are found.").or(page.getByText("11 students are found.")).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "search", "who types keeps the place");
  await page.getByRole("searchbox").fill("");
  await page.getByLabel("Class", { exact: true }).selectOption("10B");
  await page.getByText(/^\d+ students are found/).waitFor();
  await settled(visit);
  assert.deepEqual([...new Set(await page.locator(".who small").allTextContents())], ["10B"]);
  await page.getByLabel("Class", { exact: true }).selectOption("");
  await page.locator(".listing:not(.paged)").waitFor();

  // More students can be met; those between are folded until asked for.
  await page.getByLabel("Students you can meet").fill("60");
  await page.getByLabel("Students you can meet").press("Enter");
  await visit.heading.filter({ hasText: /^60 students/ }).waitFor();
  await page.getByRole("button", { name: "Show the 48 between" }).click();
  await page.locator(".listing.paged").waitFor();
  await settled(visit);
  assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset["place"]), "11", "the first that was not there before");
  assert.deepEqual(await places(visit), Array.from({ length: 100 }, (_, at) => at + 1));
  await checkAll(visit, "a page of the list");
  await page.getByRole("button", { name: "Those after" }).click();
  await page.waitForFunction(() => /** @type {HTMLElement | null} */ (document.querySelector("button.student"))?.dataset["place"] === "101");
  await page.getByRole("button", { name: "Show the short list" }).click();
  await page.locator(".listing:not(.paged)").waitFor();

  assert.deepEqual(visit.asked, []);
  assert.equal(await visit.counted(), 0);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("the sheet prints on one page without protected columns, and the practice list has no decision", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toResults(visit, 300, 30);
  await toStudents(visit);
  await page.locator("button.student").first().click();
  await page.locator("#sheet-title").waitFor();
  await page.getByLabel("Offer support").check();
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".printed");
  assert.ok(await paper.isVisible());
  for (const part of [".list", "#sheet", ".head", ".foot", ".lists", "h1"]) assert.equal(await page.locator(part).first().isVisible(), false, `${part} is printed`);
  const words = await paper.innerText();
  assert.match(words, /Reasons in the record/);
  assert.match(words, /Offer support/);
  assert.doesNotMatch(words, /\bsex\b|female|\bmale\b/);
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
  assert.equal(pages.length, 1);
  await page.emulateMedia({ media: "screen" });

  await page.getByLabel(/^Practice list: 270 students/).check();
  await page.getByText("These students\u2019 results are known").waitFor();
  assert.match((await visit.heading.textContent()) ?? "", /^Practice: \d+ students? would have been on the list$/);
  await page.locator("button.student").first().click();
  await page.locator("#sheet-title").waitFor();
  assert.equal(await page.getByText("Your decision").count(), 0);
  assert.equal(await page.getByRole("textbox", { name: "Note" }).count(), 0);
  await checkAll(visit, "the practice list");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("where it is narrow the sheet's heading takes the focus, and one comes back to the list", async () => {
  const visit = await house.enter({ viewport: { width: 360, height: 800 } });
  const { page } = visit;
  await toResults(visit, 240, 0);
  await toStudents(visit);
  // Nobody waits: the practice list is the one that opens.
  await page.getByText("These students\u2019 results are known").waitFor();
  assert.ok(await page.getByLabel("Live list: nobody waits for an estimate").isDisabled());
  await page.locator("button.student").nth(2).click();
  await page.waitForFunction(() => document.activeElement?.id === "sheet-title");
  await page.getByRole("button", { name: "Back to the list" }).click();
  assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset["place"]), "3");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("asking can be cancelled and begun again, and another training closes the students", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toResults(visit, 3000, 300);
  await page.getByRole("button", { name: "Next: the students" }).click();
  await visit.heading.filter({ hasText: "Working out reasons" }).waitFor();
  await visit.cancel.click();
  await visit.heading.filter({ hasText: "Nobody is listed yet" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1", "the button that was pressed is gone");
  await checkAll(visit, "students after a cancel");
  await page.getByRole("button", { name: "Work them out" }).click();
  await page.locator("button.student").first().waitFor();
  await page.getByRole("link", { name: /^Question/ }).click();
  await visit.target.waitFor();
  await page.getByLabel("Value", { exact: true }).fill("9");
  await page.getByRole("link", { name: "Students" }).and(page.locator("[aria-disabled]")).waitFor();
  await page.locator(".foot button.primary:enabled").waitFor();
  await visit.learn();
  await toStudents(visit);
  await page.locator("button.student").first().click();
  await page.getByText(/ended with final_grade below 9/).first().waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
