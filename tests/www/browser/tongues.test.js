// Every stage in every language there is, from right to left, at 200 % zoom, and by the keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { check } from "./axe.js";
import { tour } from "./tour.js";
import { open } from "./visit.js";

/** @import { Visit } from "./visit.js" */

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

const WIDE = { width: 1100, height: 900 };
const NARROW = { width: 360, height: 900 };
/** Half of a window, which is what a page has at 200 %. */
const ZOOMED = { width: 550, height: 450 };

/** @param {Visit} visit */
const languagesOn = ({ page }) => page.locator(".tongue option").evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value));

/** What charts are called. @param {Visit} visit */
const chartNames = ({ page }) => page.locator(".plot > svg").evaluateAll((all) => all.map((one) => [one.getAttribute("role"), one.getAttribute("aria-label") ?? ""].join(": ")));

/** What can be pressed, by its words. @param {Visit} visit */
const pressable = ({ page }) => page.locator("main").evaluate((main) =>
  [...main.querySelectorAll("button, summary, select, input")].filter((one) => one.checkVisibility()).map((one) => `${one.tagName} ${one.getAttribute("aria-label") ?? one.textContent?.replace(/\s+/g, " ").trim()}`));

test("axe-core finds nothing in any other language, light and dark, and title, language and charts are named in it", async (context) => {
  const visit = await house.enter();
  const { page } = visit;
  const others = (await languagesOn(visit)).filter((language) => language !== "en");
  if (others.length === 0) return context.skip("skipped: English alone");
  await tour(visit, async (where) => {
    const heading = await visit.heading.textContent();
    const charts = await chartNames(visit);
    for (const language of others) {
      await visit.speak(language);
      assert.notEqual(await visit.heading.textContent(), heading, `${where} in ${language}`);
      assert.ok((await page.title()).includes((await visit.heading.innerText()).replace(/\s+/g, " ").trim()), `${where}: title in ${language}`);
      const named = await chartNames(visit);
      assert.equal(named.length, charts.length, `${where}: charts in ${language}`);
      named.forEach((name, at) => assert.ok(/^img: \S/.test(name) && name !== charts[at], `${where}: a chart is named in ${language}: ${name}`));
      for (const [colorScheme, size] of /** @type {const} */ ([["light", WIDE], ["dark", NARROW]])) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await check(visit, `${where}, ${language}, ${colorScheme}, ${size.width} px`);
      }
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(WIDE);
    }
    await visit.speak("en");
    assert.equal(await visit.heading.textContent(), heading, `${where} in English again`);
  });
  assert.deepEqual(visit.broken, []);
  // A language is fetched once, and nothing else was asked of anyone.
  assert.deepEqual(visit.asked.map((address) => new URL(address).pathname).sort(), others.map((language) => `/language-${language}.js`).sort());
  await page.locator(".head .badge").first().click();
  await page.getByRole("dialog").getByText(`language-${others[0]}.js`).first().waitFor();
  await visit.leave();
});

test("a language of the address or of the browser is spoken from the start, and one that can't be had is told", async (context) => {
  // What the browser keeps for when there is no network would be had all the same.
  const visit = await house.enter({ serviceWorkers: "block" });
  const { page } = visit;
  const [other] = (await languagesOn(visit)).filter((language) => language !== "en");
  if (other === undefined) return context.skip("skipped: English alone");
  const english = await visit.heading.textContent();
  await page.route("**/language-*.js", (route) => route.abort());
  await page.locator(".tongue select").selectOption(other);
  await page.getByRole("alert").filter({ hasText: "could not be fetched" }).waitFor();
  assert.equal(await page.locator(".tongue select").inputValue(), "en");
  await page.unroute("**/language-*.js");
  await visit.speak(other);
  assert.equal(await page.getByRole("alert").count(), 0);
  const said = await visit.heading.textContent();
  assert.notEqual(said, english);
  await page.goto(`${page.url()}?lang=${other}`);
  await visit.heading.waitFor();
  assert.deepEqual([await visit.heading.textContent(), await page.evaluate(() => document.documentElement.lang)], [said, other]);
  // From the start it is a part of the page like any other.
  assert.match((await page.locator(".badge .long").textContent()) ?? "", /\b0\b/);
  await visit.leave();
  const abroad = await house.enter({ locale: other });
  assert.deepEqual([await abroad.heading.textContent(), await abroad.page.evaluate(() => document.documentElement.lang)], [said, other]);
  await abroad.leave();
});

test("the page holds from right to left and at 200 % zoom, with everything that can be pressed", async () => {
  const visit = await house.enter();
  const { page } = visit;
  const turn = (/** @type {string} */ dir) => page.evaluate((dir) => void (document.documentElement.dir = dir), dir);
  await tour(visit, async (where) => {
    const all = await pressable(visit);
    await page.setViewportSize(ZOOMED);
    await check(visit, `${where}, 200 %`);
    const zoomed = await pressable(visit);
    assert.deepEqual(all.filter((one) => !zoomed.includes(one)), [], `${where}, 200 %`);
    await turn("rtl");
    for (const size of [NARROW, WIDE]) {
      await page.setViewportSize(size);
      await check(visit, `${where}, from right to left, ${size.width} px`);
    }
    const outside = await page.evaluate(() => {
      const main = /** @type {Element} */ (document.querySelector("main")).getBoundingClientRect();
      const apart = (/** @type {Element} */ one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < main.left - 1 || right > main.right + 1 || getComputedStyle(one).direction !== "ltr";
      };
      return [...document.querySelectorAll(".plot > svg")].filter(apart).length;
    });
    assert.equal(outside, 0, `${where}: charts stand in the page and keep their direction`);
    const brand = await page.locator(".brand").evaluate((one) => one.getBoundingClientRect().left);
    assert.ok(brand > 550, `${where}: the name stands on the right`);
    await turn("ltr");
  });
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("the keyboard alone goes from the first page to a student's sheet, and nothing moves for who wants it calm", async () => {
  const visit = await house.enter();
  const { page } = visit;
  /** Tabs to what has these words and presses it. @param {RegExp} words @param {string} [key] */
  const press = async (words, key = "Enter") => {
    for (let tabs = 0; tabs < 400; tabs += 1) {
      const name = await page.evaluate(() => {
        const own = /** @type {HTMLElement} */ (document.activeElement);
        const label = own instanceof HTMLInputElement ? own.labels?.[0]?.textContent : null;
        return (own.getAttribute("aria-label") ?? label ?? own.textContent ?? "").replace(/\s+/g, " ").trim();
      });
      if (words.test(name)) return page.keyboard.press(key);
      await page.keyboard.press("Tab");
    }
    assert.fail(`no tab leads to ${words}`);
  };
  await press(/^Try with a made-up class$/);
  await visit.next.waitFor();
  await press(/^Next: the question$/);
  await visit.target.waitFor();
  await visit.train.waitFor();
  await press(/^Network with a memory/, "Space");
  await press(/^Train \d/);
  await visit.heading.filter({ hasText: "Training" }).waitFor();
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0, "nothing moves");
  await visit.verdict.waitFor();
  await press(/^Next: the students$/);
  await page.locator("button.student").first().waitFor();
  await press(/^Student \d+/);
  await page.locator("#sheet-title").waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
