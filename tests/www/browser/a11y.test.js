import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { check } from "./axe.js";
import { NO_DATA, open, real } from "./visit.js";

/** @import { Visit } from "./visit.js" */

const por = real("uci-student/student-por.csv");

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** @param {Visit} visit @param {string} where */
async function arrived({ page }, where) {
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1", `focus on ${where}`);
}

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  for (const width of [360, 1100]) {
    test(`axe-core finds nothing, ${colorScheme}, ${width} px wide`, async () => {
      const look = { viewport: { width, height: 900 }, colorScheme };
      const visit = await house.enter(look);
      const { page } = visit;
      await check(visit, "Data, empty");
      await visit.openSample();
      await arrived(visit, "Data");
      await check(visit, "Data");
      await visit.ask();
      await arrived(visit, "Question");
      await visit.charted();
      await check(visit, "Question");
      await visit.plain();
      await visit.train.click();
      await visit.heading.filter({ hasText: "Training" }).waitFor();
      await arrived(visit, "Training");
      await page.getByRole("checkbox", { name: "Open the results when ready" }).uncheck();
      await page.locator(".cell.done").first().waitFor();
      await check(visit, "Training");
      await page.getByRole("button", { name: "Next: the results" }).click();
      await visit.verdict.waitFor();
      await arrived(visit, "Results");
      await visit.charted();
      await visit.unfold();
      await check(visit, "Results");
      await page.locator(".head .badge").first().click();
      await page.getByRole("dialog").waitFor();
      await check(visit, "the privacy panel");
      assert.deepEqual(visit.broken, []);
      await visit.leave();
    });
  }
}

/** Two more kinds of results, from a school's file. @type {{ what: string, target: string, kind: "A number" | "Category" }[]} */
const others = [
  { what: "a number", target: "G3", kind: "A number" },
  { what: "several classes", target: "guardian", kind: "Category" },
];

for (const { what, target, kind } of others) {
  test(`axe-core finds nothing on the results of ${what}, light and dark, wide and narrow`, { skip: por ? false : NO_DATA }, async () => {
    const visit = await house.enter();
    const { page } = visit;
    await visit.choose(por ?? "");
    await visit.next.waitFor();
    await check(visit, "Data of a school");
    await visit.ask();
    await visit.target.selectOption(target);
    await visit.choiceOf(kind);
    await page.getByLabel("Parts").selectOption("5");
    await visit.charted();
    await check(visit, `Question about ${what}`);
    await visit.learn();
    await visit.charted();
    for (const width of [1100, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        await page.emulateMedia({ colorScheme });
        await check(visit, `results of ${what}, ${colorScheme}, ${width} px`);
      }
    }
    await visit.leave();
  });
}
