import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./visit.js";

/** @import { Visit } from "./visit.js" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** More presses of Tab than any stage has places. */
const PLACES = 250;

/** What has the focus, as a reader would hear it. @param {Visit} visit @returns {Promise<string>} */
const focused = ({ page }) => page.evaluate(() => {
  const element = document.activeElement;
  return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();
});

/** Walks with Tab to what is called so. @param {Visit} visit @param {RegExp} name */
async function tabTo(visit, name) {
  for (let at = 0; at < PLACES; at += 1) {
    await visit.page.keyboard.press("Tab");
    if (name.test(await focused(visit))) return;
  }
  assert.fail(`nothing called ${name} is reached with Tab`);
}

/** Where a stage begins for the keyboard. @param {Visit} visit @param {RegExp} title */
async function atHeading(visit, title) {
  await visit.heading.filter({ hasText: title }).waitFor();
  assert.equal(await visit.page.evaluate(() => document.activeElement?.tagName), "H1");
  assert.match(await visit.page.title(), title);
}

test("the made-up class is asked, trained and judged with the keyboard alone", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await page.keyboard.press("Tab");
  assert.equal(await focused(visit), "Skip to content");
  await tabTo(visit, /^Try with a made-up class$/);
  const begun = performance.now();
  await page.keyboard.press("Enter");
  await atHeading(visit, /^600 students, 24 columns/);

  await tabTo(visit, /^Next: the question$/);
  await page.keyboard.press("Enter");
  await atHeading(visit, /^What do you want to know\?/);

  // The four kinds of question come first; the form of the answer is one stop for Tab, and the arrows choose.
  await tabTo(visit, /^Potential/);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "radio");
  await page.keyboard.press("ArrowRight");
  await page.getByText("as a number.").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByText("Predict who may need support").waitFor();

  await tabTo(visit, /^Train \d models$/);
  await page.keyboard.press("Enter");
  // All that is ticked, the network with a memory and its inner parts too.
  await visit.verdict.waitFor({ timeout: 300_000 });
  console.log(`with the keyboard, from the made-up class to its results: ${seconds(begun)}`);
  await atHeading(visit, /final_grade|support/);
  assert.match((await visit.verdict.textContent()) ?? "", /Useful/);
  assert.deepEqual(visit.broken, []);
  assert.deepEqual(visit.asked, []);
  await visit.leave();
});

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

test("the first results stand soon after two clicks, and the verdict is a sentence", async () => {
  const visit = await house.enter();
  const begun = performance.now();
  await visit.openSample();
  console.log(`the made-up class is open after ${seconds(begun)}`);
  await visit.ask();
  const asked = performance.now();
  await visit.learn();
  console.log(`its first results: ${seconds(asked)} after Train, ${seconds(begun)} after the first click`);
  const said = (await visit.heading.textContent()) ?? "";
  assert.match(said, /^For final_grade below 10, .*\.$/);
  assert.doesNotMatch(said, /NaN|undefined|\{|verdict-/);
  await visit.leave();
});

test("names stay hidden until somebody asks, and can be hidden again", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  const table = page.getByRole("region", { name: /First rows/ });
  const heads = await table.locator("thead th").allTextContents();
  const at = heads.indexOf("name");
  assert.ok(at > 0, heads.join());
  const names = () => table.locator(`tbody tr td:nth-child(${at + 1})`).allTextContents();
  assert.deepEqual([...new Set(await names())], ["hidden"]);
  await page.getByRole("button", { name: "Show names" }).click();
  await page.getByRole("button", { name: "Hide names" }).waitFor();
  await table.getByText("hidden").first().waitFor({ state: "detached" });
  const shown = await names();
  assert.ok(shown.every((name) => /^[A-Z]/.test(name)), shown.join());
  await page.getByRole("button", { name: "Hide names" }).click();
  await table.getByText("hidden").first().waitFor();
  assert.deepEqual([...new Set(await names())], ["hidden"]);
  await visit.leave();
});

test("the planted leak is kept out; used all the same it is named, and that can be undone", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.openSample();
  const leak = page.locator(".remark").filter({ hasText: "final_letter nearly gives the answer away" });
  await leak.getByText("It is kept out for now.").waitFor();
  const card = page.locator("article.column").filter({ has: page.getByRole("heading", { name: "final_letter" }) });
  assert.match((await card.getAttribute("class")) ?? "", /\bout\b/);
  await leak.getByRole("button", { name: "Use it anyway" }).click();
  await leak.getByText("You chose to use it.").waitFor();
  await page.getByText("You changed one thing").waitFor();

  await visit.ask();
  await visit.learn();
  await visit.verdict.getByText("Suspiciously good").waitFor();
  assert.match((await visit.heading.textContent()) ?? "", /too good to be true\. Look at final_letter:/);

  assert.equal(await page.getByRole("slider").count(), 0, "no list is offered");
  await page.getByRole("heading", { name: "Was final_letter known in time?" }).waitFor();
  await page.getByRole("button", { name: "It is known in time" }).waitFor();
  await page.getByRole("button", { name: "Look at the columns" }).click();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await leak.getByText("It is kept out for now.").waitFor();
  assert.equal(await page.getByText("You changed one thing").count(), 0);
  await visit.ask();
  await visit.learn();
  assert.match((await visit.verdict.textContent()) ?? "", /Useful/);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
