import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { check } from "./axe.js";
import { open } from "./visit.js";

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** 120 students and two of them twice; one has 640 % attendance, and a visit to the tutor is missing with a form. */
function odd() {
  const line = (/** @type {number} */ row) => {
    const attendance = row === 5 ? 640 : 50 + ((row * 13) % 51);
    const gone = row % 8 === 3;
    return [`s${String(row).padStart(3, "0")}`, attendance, gone ? "" : (row * 31) % 47, gone ? "" : (row * 17) % 29, (row * 7 + attendance) % 21];
  };
  const rows = [...Array.from({ length: 120 }, (_, row) => row), 0, 1].map(line);
  return { name: "odd.csv", text: [["student", "attendance", "hours", "visits", "mark"], ...rows].map((cells) => cells.join()).join("\n") };
}

test("what is odd is told with its rows, mended with a click, listed, and taken back", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.choose(odd());
  await visit.next.waitFor();
  await page.getByText("2 things to look at").waitFor();
  await page.getByRole("button", { name: "See the quality of the data" }).click();
  await visit.heading.filter({ hasText: "The data behind this: 2 things to look at" }).waitFor();
  assert.ok(await visit.heading.evaluate((heading) => heading === document.activeElement), "the heading has the focus");
  await check(visit, "the report");

  const finding = (/** @type {string} */ title) => page.locator(".finding").filter({ hasText: title });
  const impossible = finding("attendance is outside 0 to 100 in one row");
  assert.match((await impossible.textContent()) ?? "", /Row 7 says so/);
  await impossible.getByRole("button", { name: "Show the row" }).click();
  assert.equal(await impossible.locator("tbody th").textContent(), "7");
  assert.match((await impossible.locator("tbody").textContent()) ?? "", /640/);
  assert.doesNotMatch((await impossible.locator("tbody").textContent()) ?? "", /s005/, "who it is stays hidden");
  await check(visit, "the rows of a finding");
  const twice = finding("2 rows are there twice");
  await twice.getByRole("button", { name: "Show the rows" }).click();
  await twice.locator("tbody th").first().waitFor();
  assert.deepEqual(await twice.locator("tbody th").allTextContents(), ["122", "123"]);
  assert.equal(await impossible.locator("tbody").count(), 0, "one table at a time");

  await twice.getByRole("button", { name: "Leave repeated rows out" }).click();
  const out = finding("2 rows that were there twice are left out");
  await out.waitFor();
  const changes = page.locator(".changes");
  assert.match((await changes.textContent()) ?? "", /rows that were there twice are left out/);
  await visit.heading.filter({ hasText: "one thing to look at" }).waitFor();
  await check(visit, "the report after a change");
  await impossible.getByRole("button", { name: "Keep as written" }).click();
  await impossible.filter({ hasText: "kept as written" }).waitFor();
  await changes.getByRole("button", { name: /^Undo rows that were there twice/ }).click();
  await twice.waitFor();
  assert.match((await changes.textContent()) ?? "", /attendance/);
  await changes.getByRole("button", { name: /^Undo attendance/ }).click();
  await visit.heading.filter({ hasText: "2 things to look at" }).waitFor();
  assert.equal(await changes.count(), 0);

  const picture = page.locator("figure.chart");
  await picture.getByText("Numbers as a table").click();
  // The heading was the same before the last change was undone.
  await picture.locator("details tr", { hasText: "106" }).waitFor();
  const rows = await picture.locator("details tr").evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
  assert.deepEqual(rows, [["Missing together", "Students"], ["Nothing missing", "106"], ["hours and visits", "15"]]);
  await page.getByRole("button", { name: "Back to the columns" }).click();
  await visit.next.waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("beside the score stands the way to the report, and a change there asks to train again", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.choose(odd());
  await visit.next.waitFor();
  await visit.ask();
  await visit.target.selectOption("mark");
  await visit.choiceOf("A number");
  await visit.learn();
  const way = page.getByRole("region", { name: "The data behind this" });
  assert.match((await way.textContent()) ?? "", /2 things to look at/);
  await way.getByRole("button").click();
  await visit.heading.filter({ hasText: "The data behind this" }).waitFor();
  await page.getByRole("button", { name: "Back to the results" }).click();
  await visit.verdict.waitFor();
  await way.getByRole("button").click();
  await page.getByRole("button", { name: "Leave repeated rows out" }).click();
  await page.getByText("2 rows that were there twice are left out").waitFor();
  await page.getByRole("button", { name: "To the question" }).click();
  await page.getByText("120 students").first().waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("a file without anything odd says so", async () => {
  const visit = await house.enter();
  const lines = Array.from({ length: 90 }, (_, row) => [(row * 13) % 47, (row * 29) % 31, (row * 7) % 20]);
  await visit.choose({ name: "plain.csv", text: [["a", "b", "mark"], ...lines].map((cells) => cells.join()).join("\n") });
  await visit.next.waitFor();
  await visit.page.getByText("Nothing to look at").waitFor();
  await visit.page.getByRole("button", { name: "See the quality of the data" }).click();
  await visit.page.getByText("Nothing odd was found: no values that cannot be").waitFor();
  await check(visit, "a report without findings");
  await visit.leave();
});
