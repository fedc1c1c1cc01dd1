import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { open } from "./visit.js";

/** @import { Visit } from "./visit.js" */

const STUDENTS = 4000;
/** Rows that take seconds to look at. */
const MANY = 400_000;
const COLUMNS = 10;

const folder = mkdtempSync(join(tmpdir(), "homeroom-cancel-"));
/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** Students whose grade follows their scores. @param {number} rows */
function students(rows) {
  let state = 1;
  const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const lines = [[...Array.from({ length: COLUMNS }, (_, at) => `score_${at + 1}`), "grade"].join()];
  for (let row = 0; row < rows; row += 1) {
    const scores = Array.from({ length: COLUMNS }, () => Math.round(200 * chance()) / 10);
    const mean = scores.reduce((sum, score) => sum + score, 0) / COLUMNS;
    lines.push([...scores, Math.min(20, Math.max(0, mean + 6 * (chance() - 0.5))).toFixed(1)].join());
  }
  return `${lines.join("\n")}\n`;
}

/**
 * Presses Cancel with the mouse, and measures in the page from the press to the answer.
 * @param {Visit} visit
 * @param {string} answer what stands there once it is cancelled
 * @returns {Promise<number>} ms
 */
async function cancelled({ page, cancel }, answer) {
  const measured = page.evaluate((answer) => new Promise((tell) => {
    let since = 0;
    addEventListener("click", ({ timeStamp }) => (since = timeStamp), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (since === 0 || !document.querySelector(answer)) return;
      observer.disconnect();
      tell(performance.now() - since);
    }).observe(document.body, { childList: true, subtree: true });
  }), answer);
  await cancel.click();
  return /** @type {Promise<number>} */ (measured);
}

test("training is cancelled at once; file and question are kept, and a second training ends", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.choose({ name: "four-thousand.csv", text: students(STUDENTS) });
  await visit.next.waitFor();
  await visit.ask();
  await visit.target.selectOption("grade");
  await visit.choiceOf("Support");
  await page.getByLabel("Value", { exact: true }).fill("9.5");
  await visit.train.click();
  // In the midst of it: some cells are done, another runs.
  await page.locator(".cell.done").first().waitFor();
  await page.locator(".cell.run").first().waitFor();
  const time = await cancelled(visit, ".remark.caution");
  console.log(`Cancel of a training answered in ${time.toFixed(0)} ms`);
  assert.ok(time < 1000, `${time} ms`);
  await visit.heading.filter({ hasText: /^Training was cancelled after \d+ of \d+\.$/ }).waitFor();
  await page.getByText("Your file and your question are kept.").waitFor();
  assert.equal(await page.locator(".cell.run").count(), 0);

  await page.getByRole("button", { name: "Back" }).click();
  assert.equal(await visit.target.inputValue(), "grade");
  assert.equal(await page.getByLabel("Value", { exact: true }).inputValue(), "9.5");
  assert.match((await page.locator(".head .file").textContent()) ?? "", /four-thousand\.csv, 4,?000 students/);
  await page.getByLabel("Parts").selectOption("5");
  await visit.learn();
  assert.match((await visit.verdict.textContent()) ?? "", /judged on 4,000 students it had not seen: 5 parts\./);
  assert.deepEqual(visit.broken, []);
  assert.deepEqual(visit.asked, []);
  await visit.leave();
});

test("reading a large file is cancelled at once, and another can be opened", async () => {
  const path = join(folder, "large.csv");
  writeFileSync(path, students(MANY));
  const visit = await house.enter();
  // The look takes less than a second: whoever polls may come too late, so the page itself presses, in the midst of it.
  const measured = visit.page.evaluate(() => new Promise((tell, fail) => {
    let [seen, since] = [false, 0];
    new MutationObserver((_, observer) => {
      const coming = document.querySelector(".coming");
      if (!seen && coming?.textContent?.includes("Looking at rows and columns.")) {
        seen = true;
        setTimeout(() => {
          since = performance.now();
          coming.querySelector("button")?.click();
        }, 50);
      }
      if (since === 0 || !document.querySelector(".drop")) return;
      observer.disconnect();
      tell(performance.now() - since);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    setTimeout(() => fail(new Error(`not cancelled; the look was ${seen ? "" : "not "}seen`)), 60_000);
  }));
  await visit.choose(path);
  const time = /** @type {number} */ (await measured);
  console.log(`Cancel of a reading answered in ${time.toFixed(0)} ms`);
  assert.ok(time < 1000, `${time} ms`);
  await visit.openSample();
  assert.match((await visit.heading.textContent()) ?? "", /^600 students/);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
