import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { check } from "./axe.js";
import { Visit, open } from "./visit.js";

/** @import { Evaluation, List } from "../../../www/wire" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** The results as the page hands them out. @param {Visit} visit @returns {Promise<Evaluation>} */
async function saved({ page }) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Results (JSON)" }).click();
  return JSON.parse(readFileSync(await (await coming).path(), "utf8"));
}

/** What the three numbers say of the list, as figures. @param {Visit} visit */
const figures = async ({ page }) => (await page.locator(".three .big").allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());

/** What they should say. @param {List} list */
function expected({ worth: { tally, alarmsPerHit } }) {
  const each = alarmsPerHit.value;
  const found = tally.found.toLocaleString("en");
  return [`${found} of ${tally.found + tally.falseAlarms}`, `${found} of ${tally.found + tally.missed}`, each === null ? "\u2013" : each.toFixed(each < 10 ? 1 : 0)];
}

test("the slider is moved with the keyboard, and every number on the way is that of the evaluation", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  await visit.ask();
  await page.getByRole("checkbox", { name: /^Forest/ }).uncheck();
  await page.getByRole("checkbox", { name: /^Boosted trees/ }).uncheck();
  await visit.byLot();
  await page.getByLabel("Parts").selectOption("5");
  await visit.learn();
  const evaluation = await saved(visit);
  const moment = evaluation.moments[0];
  const lists = moment?.decisions.find(({ model }) => model === moment.best)?.lists ?? [];
  assert.ok(lists.length >= 20, `${lists.length} lists`);

  await page.locator("table.matrix td b").first().waitFor();
  const slider = page.getByRole("slider", { name: /^We can meet/ });
  const title = page.locator(".capacity figure h3");
  await slider.focus();
  /** @param {number} at */
  const stands = async (at) => {
    const list = /** @type {List} */ (lists[at]);
    await page.locator(`#capacity[aria-valuetext="${list.capacity} of 600 students"]`).waitFor();
    assert.deepEqual(await figures(visit), expected(list), `a list for ${list.capacity}`);
    const cells = (await page.locator("table.matrix td b").allTextContents()).map(Number);
    assert.deepEqual(cells, [list.worth.tally.found, list.worth.tally.falseAlarms, list.worth.tally.missed, list.worth.tally.spared]);
  };
  // At first a seventh of the class.
  const at = lists.reduce((best, { capacity }, one) => (Math.abs(capacity - 90) < Math.abs((lists[best]?.capacity ?? 0) - 90) ? one : best), 0);
  await stands(at);
  const first = await title.textContent();
  assert.match(first ?? "", /^Of 100 students, \d+ are found, \d+ are missed, \d+ (is|are) listed without need$/);

  await page.keyboard.press("ArrowRight");
  await stands(at + 1);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await stands(at - 1);
  await page.keyboard.press("PageUp");
  await stands(at + 3);
  assert.notEqual(await title.textContent(), first, "the finding follows the slider");
  await page.keyboard.press("PageDown");
  await stands(at - 1);
  await page.keyboard.press("End");
  await stands(lists.length - 1);
  await page.keyboard.press("PageUp");
  await stands(lists.length - 1);
  await page.keyboard.press("Home");
  await stands(0);
  // It is said aloud once the hand rests.
  const last = (await title.textContent()) ?? "";
  await page.waitForFunction((words) => document.querySelector("[data-live]")?.textContent === words, last);
  assert.equal(await page.locator(".capacity .plot path").count(), 100);

  await page.getByText("More about lists").click();
  await page.locator("details .plot svg").first().waitFor();
  const rows = await Visit.rows(page.locator("figure.chart", { hasText: "half of those in need" }).locator("table"));
  assert.equal(rows.length, lists.length + 1);
  await check(visit, "Results with a short list");
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("a suspicious column is kept out with one click, and the next results are honest", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  await page.locator(".remark").filter({ hasText: "final_letter nearly gives the answer away" }).getByRole("button", { name: "Use it anyway" }).click();
  await page.getByText("You changed one thing").waitFor();
  await visit.ask();
  await visit.learn();
  await visit.verdict.getByText("Suspiciously good").waitFor();
  assert.equal(await page.getByRole("slider").count(), 0, "no list is offered");
  const question = page.locator(".remark").filter({ hasText: "Was final_letter known in time?" });
  await question.getByRole("button", { name: "It is known in time" }).waitFor();
  await question.getByRole("button", { name: "Keep it out" }).click();
  await visit.target.waitFor();
  await page.locator(".foot button.primary:enabled").waitFor();
  await visit.learn();
  await visit.verdict.getByText("Useful").waitFor();
  await page.getByRole("slider", { name: /^We can meet/ }).waitFor();
  await page.getByRole("link", { name: /^Data/ }).click();
  await page.getByText("You changed 2 things").waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
