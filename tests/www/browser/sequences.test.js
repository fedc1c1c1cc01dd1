// What happens week by week: two files, moments of prediction, losses while a network learns, the early warning.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { check, checkAll } from "./axe.js";
import { Visit, open } from "./visit.js";

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

const STUDENTS = 160;
const WEEKS = 6;

/** Students of two years whose result follows the points of all six weeks; one in ten leaves in week 3. */
function students() {
  const lines = Array.from({ length: STUDENTS }, (_, at) => [`s${at}`, 15 + (at % 3), at % 2 ? "2023" : "2024", at % 10 === 9 ? 3 : "", total(at) < 30 ? "failed" : "passed"].join());
  return `pupil_id,age,year,left_week,result\n${lines.join("\n")}\n`;
}

/** @param {number} student @param {number} week */
const points = (student, week) => (student * 37 + week * week * 11 + ((student * week) % 7)) % 11;
/** @param {number} student */
const total = (student) => Array.from({ length: WEEKS }, (_, at) => points(student, at + 1)).reduce((a, b) => a + b, 0);

/** A row for each student and week, and three rows of somebody who is not there. */
function weeks() {
  const lines = Array.from({ length: STUDENTS * WEEKS }, (_, at) => {
    const [student, week] = [Math.floor(at / WEEKS), (at % WEEKS) + 1];
    return [`s${student}`, week, "quiz", points(student, week)].join();
  });
  return `pupil_id,week,event,points\n${lines.join("\n")}\nnobody,1,quiz,3\nnobody,2,quiz,4\nnoone,2,quiz,4\n`;
}

/** Lets files fall on the page. @param {Visit} visit @param {{ name: string, text: string }[]} files */
const drop = ({ page }, files) => page.evaluate((files) => {
  const data = new DataTransfer();
  for (const { name, text } of files) data.items.add(new File([text], name, { type: "text/csv" }));
  document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}, files);

/** Adds a second file. @param {Visit} visit @param {string} name @param {string} text */
async function add({ page }, name, text) {
  const button = page.getByRole("button", { name: "Add a file of weeks or events" });
  await button.locator("xpath=following-sibling::input").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("heading", { name: `Week by week: ${name}` }).waitFor();
}

test("two files dropped together are told apart, asked at two moments and judged at each", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await drop(visit, [{ name: "weeks.csv", text: weeks() }, { name: "students.csv", text: students() }]);
  await visit.next.waitFor();
  await page.getByText("960 events of 160 students; every student has some; 3 events have no student.").waitFor();
  await page.getByText("2 keys are not in it").waitFor();
  assert.match((await visit.heading.textContent()) ?? "", /^160 students/);
  assert.equal(await page.getByLabel("Column that says when", { exact: true }).inputValue(), "week");
  assert.equal(await page.getByLabel("Column that says when somebody left").inputValue(), "left_week");
  const strip = page.getByRole("region", { name: "Students week by week, scrolls sideways" });
  await strip.waitFor();
  const cells = await strip.locator("tbody tr").first().locator("td").allTextContents();
  assert.deepEqual(cells.map((cell) => Number(cell)), Array.from({ length: WEEKS }, (_, at) => points(0, at + 1)));
  await page.getByRole("button", { name: "Next students" }).click();
  await strip.getByRole("rowheader", { name: "12", exact: true }).waitFor();
  await checkAll(visit, "Data with events");

  // The other way round nothing fits, and it says so; back again all is as before.
  await page.getByRole("button", { name: "Change places: weeks.csv holds the students" }).click();
  await page.getByText("code no-key").waitFor();
  await page.getByRole("button", { name: "Change places: students.csv holds the students" }).click();
  await page.getByText("960 events of 160 students").waitFor();

  await visit.ask();
  await visit.target.selectOption("result");
  await visit.choiceOf("Support");
  await page.locator(".values .check", { hasText: "failed" }).locator("input").check();
  await visit.byLot();
  const moments = page.getByLabel("Moments of prediction");
  assert.equal(await moments.inputValue(), "3");
  await moments.fill("2, six");
  await page.getByText("Write numbers with commas between").waitFor();
  assert.ok(await page.locator(".foot button.primary").isDisabled());
  await moments.fill("2, 5");
  const standing = page.getByRole("region", { name: "Students at each moment, scrolls sideways" });
  await standing.getByRole("rowheader", { name: "week 5" }).waitFor();
  const rows = await Visit.rows(standing.locator("tbody"));
  assert.deepEqual(rows.map((row) => row.slice(0, 3)), [["week 2", "160", "0"], ["week 5", "144", "16"]]);
  for (const name of ["Forest"]) await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).uncheck();
  await checkAll(visit, "Question with moments");

  await visit.learn();
  const choice = page.getByRole("group", { name: "Show the results as of" });
  await choice.getByRole("radio", { name: /week 5/ }).check();
  await page.getByText("As of week 5: nothing later was read. 16 students had left by then").waitFor();
  assert.match((await visit.verdict.textContent()) ?? "", /judged on 144 students/);
  await choice.getByRole("radio", { name: /week 2/ }).check();
  await page.getByText("As of week 2: nothing later was read. Nobody had left by then.").waitFor();
  assert.match((await visit.verdict.textContent()) ?? "", /judged on 160 students/);
  const curve = page.locator("figure.chart", { hasText: "by the week in which the question is asked" });
  await curve.locator("summary").click();
  const table = await curve.locator("tbody tr").allTextContents();
  assert.equal(table.length, 8, "two moments of four models");
  await page.locator("figure.chart", { hasText: "on the same students" }).locator(".plot svg").waitFor();
  await page.locator("figure.chart .plot svg").nth(3).waitFor();
  await checkAll(visit, "Results with moments");
  assert.deepEqual(visit.broken, []);
  assert.deepEqual(visit.asked, []);
  await visit.leave();
});

test("a later cohort is judged by the one before, with the words that belong to it", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await page.locator(".file-input").setInputFiles([["students.csv", students()], ["weeks.csv", weeks()]].map(([name = "", text = ""]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })));
  await visit.next.waitFor();
  await page.getByText("960 events of 160 students").waitFor();
  const more = page.getByRole("button", { name: /Show the other/ });
  if (await more.isVisible()) await more.click();
  await page.getByLabel("Role of year", { exact: true }).selectOption("cohort");
  await visit.ask();
  await visit.target.selectOption("result");
  await visit.choiceOf("Support");
  await page.locator(".values .check", { hasText: "failed" }).locator("input").check();
  await page.getByLabel("Who is judged").selectOption({ label: "2024, taught on the cohorts before" });
  for (const name of ["Forest", "Boosted trees"]) await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).uncheck();
  await visit.learn();
  assert.match((await visit.verdict.textContent()) ?? "", /judged on 80 students it had not seen: one cohort, taught on those before/);
  await page.getByText(/Taught on 2023 \(\d+ students\), judged on 2024 \(80\)/).waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("the losses of a network are seen while it learns, and a cancel ends it at once", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  await page.getByRole("heading", { name: "Week by week: made-up-weeks.csv" }).waitFor();
  await visit.ask();
  for (const name of ["Forest", "Boosted trees", "Weighted sum"]) await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).uncheck();
  await visit.train.click();
  const chart = page.locator("figure.chart", { hasText: "loss after each pass" });
  await chart.locator(".plot svg").waitFor();
  await chart.locator("summary").click();
  const passes = () => chart.locator("tbody tr").count();
  const before = await chart.locator("tbody").textContent();
  // Calm drawing: once a second.
  await page.waitForFunction((before) => document.querySelector("figure.chart tbody")?.textContent !== before, before);
  assert.ok((await passes()) >= 1);
  await checkAll(visit, "Training with losses");
  const measured = page.evaluate(() => new Promise((tell) => {
    let since = 0;
    addEventListener("click", ({ timeStamp }) => (since = timeStamp), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (since === 0 || !document.querySelector(".remark.caution")) return;
      observer.disconnect();
      tell(performance.now() - since);
    }).observe(document.body, { childList: true, subtree: true });
  }));
  await visit.cancel.click();
  const time = /** @type {number} */ (await measured);
  console.log(`Cancel of a network answered in ${time.toFixed(0)} ms`);
  assert.ok(time < 1000, `${time} ms`);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("a file of events that does not fit says what to do, beside the place", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.choose({ name: "students.csv", text: students() });
  await visit.next.waitFor();
  await add(visit, "notes.csv", "pupil_id,note\ns1,good\ns2,late\ns3,late\n");
  await page.getByText("No moments can be read in the file of events").waitFor();
  await page.getByText("code no-time").waitFor();
  assert.equal(await page.getByLabel("Column that says when", { exact: true }).inputValue(), "");
  await check(visit, "a file of events without moments");
  await page.getByRole("button", { name: "Remove this file" }).click();

  await add(visit, "dates.csv", `pupil_id,date\n${Array.from({ length: 40 }, (_, at) => `s${at},${1 + (at % 9)}/${1 + (at % 3)}/2024`).join("\n")}\n`);
  await page.getByText("code date-asked").waitFor();
  await page.getByRole("button", { name: "The day comes first" }).click();
  await page.getByText("40 events of 40 students; 120 students have none").waitFor();
  await page.getByRole("button", { name: "Remove this file" }).click();

  await add(visit, "strangers.csv", "pupil_id,day\nx1,3\nx2,4\n");
  await page.getByText("No event belongs to a student of the other file").waitFor();
  await visit.ask();
  await visit.target.selectOption("result");
  await page.getByText("It needs what happens week by week").waitFor();
  assert.ok(await page.getByRole("checkbox", { name: /^Network with a memory/ }).isDisabled());
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
