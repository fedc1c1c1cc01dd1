import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkAll } from "./axe.js";
import { open } from "./visit.js";

/** @import { Visit } from "./visit.js" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

const CLASSES = 6;

/**
 * A class with a protected column and a yes or no, in which attendance and homework tell much; of the last ones the grade is
 * still to come.
 * @param {number} rows @param {number} waiting
 */
function made(rows, waiting) {
  let state = 5;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const lines = Array.from({ length: rows }, (_, row) => {
    const [attendance, homework] = [Math.round(60 + 40 * next()), Math.round(100 * next())];
    const tutoring = next() < 0.4;
    const last = Math.round(4 + 14 * next());
    const grade = Math.max(0, Math.min(20, 10 + 0.09 * (attendance - 80) + 0.05 * (homework - 50) + 0.35 * (last - 11) + (tutoring ? 1 : -1) + 14 * (next() - 0.5)));
    return [`S${1000 + row}`, `Person ${row} Example`, `C${1 + (row % CLASSES)}`, next() < 0.5 ? "female" : "male", `T${row % CLASSES}`, attendance, homework, tutoring ? "yes" : "no", last, row < rows - waiting ? grade.toFixed(1) : ""].join();
  });
  return [["student_id", "name", "class", "sex", "teacher", "attendance", "homework", "tutoring", "grade_last_year", "final_grade"].join(), ...lines].join("\n");
}

/** From the file to its students, with a weighted sum alone beside the simple ones. @param {Visit} visit @param {number} rows @param {number} waiting */
async function toStudents(visit, rows, waiting) {
  const { page } = visit;
  await visit.choose({ name: "class.csv", text: made(rows, waiting) });
  await visit.next.waitFor();
  await visit.ask();
  await visit.target.selectOption("final_grade");
  await visit.choiceOf("Support");
  await page.getByLabel("Value", { exact: true }).fill("10");
  for (const name of [/^Forest/, /^Network/, /^Boosted/, /^Models together/]) {
    for (const box of await page.getByRole("checkbox", { name }).all()) if (await box.isEnabled()) await box.uncheck();
  }
  await page.getByLabel("Parts").selectOption("5");
  await visit.learn();
  await page.getByRole("button", { name: "Next: the students" }).click();
  await page.locator("button.student").first().waitFor();
}

/** Opens or shuts a part below the list. @param {Visit} visit @param {string} name */
const part = ({ page }, name) => page.locator(".more-help > details > summary", { hasText: name }).click();

/** The sentence of the what-if. @param {Visit} visit */
const answer = async ({ page }) => ((await page.locator(".answer").textContent()) ?? "").replace(/\s+/g, " ").trim();

test("what-if names what the school can change and nothing else, follows the hand, and the sheet ends with steps", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toStudents(visit, 420, 120);
  await page.locator("button.student").nth(6).click();
  const sheet = page.locator("#sheet");
  await sheet.locator(".steps").waitFor();
  const labels = await sheet.locator(".knob label").allTextContents();
  assert.deepEqual(labels.map((label) => label.trim()), ["attendance", "homework"]);
  for (const place of [6, 2, 9, 11]) {
    await page.locator("button.student").nth(place).click();
    await page.waitForFunction((at) => document.querySelectorAll("button.student")[at]?.getAttribute("aria-current") === "true" && document.querySelector(".steps"), place);
    assert.doesNotMatch((await sheet.locator(".what-if-part").innerText()) ?? "", /\bsex\b|female|\bmale\b|teacher|class \w/);
  }
  await checkAll(visit, "a sheet with what-if");

  // A hand on the slider: the whole range in steps, and back.
  const slider = sheet.getByRole("slider", { name: "homework" });
  await slider.focus();
  await page.keyboard.press("End");
  await sheet.getByText("This shows what goes together, not what causes what.").waitFor();
  assert.match((await slider.getAttribute("aria-valuetext")) ?? "", /^\d+ \u2192 \d+$/);
  const far = await answer(visit);
  assert.match(far, /^Students with these values were at (about \d+|under 5|over 95) in 100\. (That is below the line of your list|The line of your list is at)/);
  await page.keyboard.press("Home");
  await page.waitForFunction((was) => (document.querySelector(".answer")?.textContent ?? was).replace(/\s+/g, " ").trim() !== was, far);
  assert.match((await slider.getAttribute("aria-valuetext")) ?? "", /^\d+$/, "where the student stands");
  await sheet.getByRole("button", { name: /^(As the student stands|Back to the smallest change)$/ }).click();
  await sheet.getByRole("button", { name: /^(As the student stands|Back to the smallest change)$/ }).waitFor({ state: "detached" });

  // Ticks stay with the student.
  assert.ok((await sheet.locator(".steps li").count()) >= 2);
  await sheet.locator(".steps input").first().check();
  await page.locator("button.student").nth(1).click();
  await page.waitForFunction(() => document.querySelector(".steps input") && !(/** @type {HTMLInputElement} */ (document.querySelector(".steps input")).checked));
  await page.locator("button.student").nth(11).click();
  await page.locator(".steps input").first().and(page.locator(":checked")).waitFor();

  assert.deepEqual(visit.asked, []);
  assert.equal(await visit.counted(), 0);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("the guide is edited beside its errors, and a playbook with a broken line loads without it", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toStudents(visit, 300, 40);
  await page.locator("button.student").first().click();
  await page.locator(".what-if-part").getByRole("button", { name: "What we can change, and what we do" }).click();
  await page.waitForFunction(() => document.activeElement?.tagName === "SUMMARY");
  const guide = page.locator("#guide");
  const offered = await guide.locator(".guide-changes tbody tr").first().locator("select").first().locator("option").allTextContents();
  assert.ok(offered.includes("tutoring") && !offered.includes("sex") && !offered.includes("final_grade"), String(offered));

  // Amounts that are none: said beside the row, and what was taken before still counts.
  await guide.getByLabel("In steps of: homework").fill("500");
  await guide.locator("tr.fault", { hasText: "code bad-change" }).waitFor();
  assert.equal(await guide.getByLabel("In steps of: homework").getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator("#sheet .knob").count(), 2);
  await checkAll(visit, "a guide with an error");
  await guide.getByLabel("In steps of: homework").fill("5");
  await guide.locator("tr.fault").waitFor({ state: "detached" });
  await guide.getByText("Taken. Open sheets follow it").waitFor();

  // A column more, as a yes or no, and a tick on the sheet for it.
  await guide.getByRole("button", { name: "Add a column" }).click();
  await guide.locator(".guide-changes tbody tr").last().locator("select").first().selectOption("tutoring");
  await guide.getByText("from no to yes, or back").waitFor();
  await guide.getByLabel("Which way: tutoring").selectOption("either");
  const tick = page.locator("#sheet .knob.yes-no");
  await tick.waitFor();
  assert.match((await tick.textContent()) ?? "", /tutoring\s*(no|yes)/);
  await guide.getByRole("button", { name: "Remove tutoring" }).click();
  await tick.waitFor({ state: "detached" });

  // A playbook: two lines load, two are named, the table before comes back.
  const input = guide.locator(".playbook-input");
  const many = await guide.locator(".playbook tbody textarea").count();
  const give = (/** @type {string} */ text) => input.setInputFiles({ name: "ours.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await give("factor,when,strategy,resource\nany,any,Sit down together over tea.,A kettle\nluck,any,Hope.,\nhomework,low,Read the task aloud.,\nquiz,sometimes,Wait.,\n");
  await guide.getByText("ours.csv is loaded; 2 lines are kept out:").waitFor();
  await guide.getByText("Line 3 is kept out: \u201cluck\u201d is no factor.").waitFor();
  await guide.getByText("Line 5 is kept out: \u201csometimes\u201d says no when.").waitFor();
  await page.locator(".steps li", { hasText: "Sit down together over tea." }).waitFor();
  await page.locator(".steps li", { hasText: "With: A kettle" }).waitFor();
  await give("what,then\n1,2\n");
  await guide.locator(".remark.danger", { hasText: "code bad-playbook" }).waitFor();
  assert.equal(await guide.locator(".playbook tbody textarea").count(), 4, "the table stays");
  await give("factor,strategy\nany,Listen.\n");
  await guide.getByText("ours.csv is loaded.").waitFor();
  await guide.getByLabel("What to do, line 1").fill("");
  await guide.getByText("Line 1 is kept out: it has no strategy.").waitFor();
  await guide.getByLabel("What to do, line 1").fill("Listen well.");
  await page.locator(".steps li", { hasText: "Listen well." }).waitFor();
  const download = page.waitForEvent("download");
  await guide.getByRole("button", { name: "Save as CSV" }).click();
  const stream = await (await download).createReadStream();
  let saved = "";
  for await (const piece of stream) saved += piece;
  assert.match(saved, /^factor,when,strategy,resource\r?\nany,any,Listen well\.,/);
  await guide.getByRole("button", { name: "Back to the table before" }).click();
  await page.waitForFunction((before) => document.querySelectorAll(".playbook tbody textarea").length < before, many);
  await checkAll(visit, "the playbook");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("hours are planned for the live list, and what a person sets stays", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toStudents(visit, 300, 80);
  await part(visit, "Hours of support");
  await page.getByRole("button", { name: "Add an offer" }).click();
  await page.getByRole("heading", { name: "The plan: 5 of 8 have a place" }).waitFor();
  await page.getByText("3 students wait: an offer would fit, and no place is left.").waitFor();
  const plan = page.locator(".plan tbody tr");
  assert.deepEqual(await plan.locator("th").allTextContents(), (await page.locator(".who").allTextContents()).slice(0, 8).map((name) => name.replace(/ C\d.*$| ?, place.*$/, "").trim()));
  // The first gives the place up, and the sixth gets it.
  await plan.first().locator("select").selectOption({ label: "no offer" });
  await plan.first().getByText("set by you").waitFor();
  await page.waitForFunction(() => /** @type {HTMLSelectElement | undefined} */ (document.querySelectorAll(".plan tbody select")[5])?.selectedOptions[0]?.textContent === "Offer 1");
  await page.getByLabel("Offer: Offer 1").fill("Study hall");
  await page.waitForFunction(() => /** @type {HTMLSelectElement | undefined} */ (document.querySelectorAll(".plan tbody select")[5])?.selectedOptions[0]?.textContent === "Study hall");
  await plan.first().getByText("set by you").waitFor();
  await plan.first().locator("select").selectOption({ label: "let the plan decide" });
  await plan.first().getByText("set by you").waitFor({ state: "detached" });
  // An offer without hours is refused in words, and nothing is lost.
  await page.getByLabel("Hours for a student: Study hall").fill("0");
  await page.locator(".more-help .remark.danger", { hasText: "code bad-offer" }).waitFor();
  await page.getByLabel("Hours for a student: Study hall").fill("1");
  await page.getByRole("heading", { name: "The plan: 8 of 8 have a place" }).waitFor();
  await page.getByText("Study hall: 2 places are left (2 hours).").waitFor();
  await checkAll(visit, "a plan of hours");
  await page.getByRole("switch", { name: "Hide names" }).uncheck();
  await plan.first().locator("th", { hasText: /^Person \d+ Example$/ }).waitFor();
  await page.getByLabel(/^Practice list/).check();
  await page.getByText("Hours are planned for a live list only").waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("courses are compared when asked for and never by teacher; the model says which columns matter", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toStudents(visit, 900, 60);
  await part(visit, "Courses");
  await page.getByText("Teachers are never compared").waitFor();
  const help = page.locator(".more-help");
  assert.equal(await help.locator("figure.chart").count(), 0, "nothing is worked out unasked");
  await page.getByLabel("Courses by").selectOption("teacher");
  await page.getByRole("button", { name: "Compare courses" }).click();
  await help.locator(".remark.danger", { hasText: "code not-by-teacher" }).waitFor();
  await page.getByLabel("Courses by").selectOption("class");
  await page.getByLabel("Support by").selectOption("tutoring");
  await page.getByRole("button", { name: "Compare courses" }).click();
  const figure = help.locator("figure.chart").first();
  await figure.locator("svg").waitFor();
  assert.match((await figure.locator("h3").textContent()) ?? "", /what (its|the|their) students.* own history tells|from what .* own history tells/);
  await page.getByText("Students with support are reported apart, since support changes outcomes.").waitFor();
  await figure.getByText("Numbers as a table").click();
  assert.equal(await figure.locator("tbody tr").count(), CLASSES);
  await checkAll(visit, "courses");
  // The list and the sheets are still there.
  await page.locator("button.student").first().click();
  await page.locator("#sheet .steps").waitFor();

  await part(visit, "Which columns matter");
  await page.getByRole("button", { name: "Ask the model which columns matter" }).click();
  await page.getByLabel("What it says as this changes:").waitFor();
  const matters = await page.getByLabel("What it says as this changes:").locator("option").allTextContents();
  assert.ok(matters.includes("homework") && !matters.includes("sex"), String(matters));
  await page.getByLabel("What it says as this changes:").selectOption("homework");
  await page.getByRole("heading", { name: /^As homework goes from [\d.]+ to [\d.]+, the estimate goes from [\d.]+ to [\d.]+ in 100$/ }).waitFor();
  await page.getByRole("button", { name: "Look for the two columns" }).click();
  await page.getByRole("heading", { name: /hang most together$/ }).or(page.getByText("No two columns say more together")).first().waitFor();
  await checkAll(visit, "which columns matter");

  // Another question closes all of it.
  assert.deepEqual(visit.asked, []);
  assert.equal(await visit.counted(), 0);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("a comparison can be cancelled, and another model takes the benches", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await toStudents(visit, 6000, 60);
  await part(visit, "Courses");
  await page.getByRole("button", { name: "Compare courses" }).click();
  await page.locator(".more-help").getByRole("button", { name: "Cancel" }).click();
  await page.getByText("It was stopped. The results and the students are all there.").waitFor();
  await page.getByRole("button", { name: "Compare courses" }).click();
  await page.locator(".more-help .bar").waitFor();
  await page.getByRole("button", { name: "Next: fairness" }).click();
  await page.getByRole("link", { name: /^Students/ }).click();
  await page.locator("button.student").first().click();
  await page.locator("#sheet .steps").waitFor();
  await page.getByText("It was stopped.").or(page.locator(".more-help figure.chart")).first().waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
