// What axe-core and a ruler object to on a stage.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** @import { Visit } from "./visit.js" */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The smallest side of anything that is pressed, in px. */
const LEAST_TARGET = 24;

/**
 * What axe-core objects to, where the page is wider than the window, and what is too small to press.
 * The page's policy stays in force: the debugger's own evaluation is not bound by it.
 * @param {Visit} visit
 * @param {string} where
 */
export async function check({ page }, where) {
  const found = /** @type {string[]} */ (await page.evaluate(`(() => {
    ${axe};
    return axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 160) + " " + failureSummary)));
  })()`));
  assert.deepEqual(found, [], `axe-core on ${where}`);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(sideways <= 0, `${where} scrolls ${sideways} px sideways`);
  const small = await page.evaluate((least) => {
    const all = [...document.querySelectorAll("button, select, input:not([type=file]), summary, a[href], label.check")];
    return all.flatMap((element) => {
      // A tick is pressed by its label; a word inside a sentence is as high as its line.
      const pressed = element.closest("label") ?? element;
      const { width, height } = pressed.getBoundingClientRect();
      if (width === 0 || !element.checkVisibility()) return [];
      const hidden = pressed.matches(".skip, .hidden-visually");
      return !hidden && Math.min(width, height) < least - 0.5 ? [`${pressed.outerHTML.slice(0, 120)} ${width}x${height}`] : [];
    });
  }, LEAST_TARGET);
  assert.deepEqual(small, [], `targets on ${where}`);
}

/** Light and dark, wide and narrow. @param {Visit} visit @param {string} where */
export async function checkAll(visit, where) {
  for (const width of [1100, 360]) {
    await visit.page.setViewportSize({ width, height: 900 });
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await visit.page.emulateMedia({ colorScheme });
      await check(visit, `${where}, ${colorScheme}, ${width} px`);
    }
  }
  await visit.page.setViewportSize({ width: 1100, height: 900 });
}
