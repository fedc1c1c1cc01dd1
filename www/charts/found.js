// What lists of one length find over time: of those in need who are still there, and of all who were there at the start.

import { count } from "./format.js";
import { say } from "../words.js";
import { draw as onMoments, ends, momentName, share, unitName } from "./shares.js";

/** @import { Listed } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Data } from "./shares.js" */

export const id = "lists-over-time";

/** Whether all who were there at the start still are, so that both shares are the same. @param {Data} data */
const everybody = ({ over }) => over.moments.every(({ found, foundOfAll }) => found.value === foundOfAll.value);

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const there = (/** @type {Listed} */ one) => one.found;
  const lines = everybody(data) ? [{ of: there, label: say("chart-found-everybody") }] : [{ of: there, label: say("chart-found-there") }, { of: (/** @type {Listed} */ one) => one.foundOfAll, label: say("chart-found-all") }];
  return onMoments(data, lines, [
    { label: say("chart-found-enrolled"), of: (one) => count(one.enrolled) },
    { label: say("chart-found-need"), of: (one) => share(one.baseRate) },
  ], width);
}

/** Whether later is better for everybody, or only for those who stayed. @param {Data} data @returns {Said} */
export function title({ over, unit }) {
  const [first, last] = [over.moments[0], over.moments.at(-1)];
  if (!first || !last) return { id: "chart-found-none" };
  const args = { capacity: count(over.capacity), first: momentName(first, unit), last: momentName(last, unit), early: share(first.foundOfAll.value), late: share(last.foundOfAll.value), there: share(last.found.value) };
  if (last.foundOfAll.value === null) return { id: "chart-found-none", args };
  const rises = (/** @type {"found" | "foundOfAll"} */ what) => (last[what].low ?? 0) > (first[what].high ?? 1);
  if (rises("foundOfAll")) return { id: "chart-found-rises", args };
  if (rises("found")) return { id: "chart-found-departure", args };
  return { id: (last.foundOfAll.high ?? 1) < (first.foundOfAll.low ?? 0) ? "chart-found-falls" : "chart-found-level", args };
}

/** @param {Data} data @returns {Said} */
export function describe(data) {
  const { over, unit, model } = data;
  const args = { model, capacity: count(over.capacity), unit: unitName(unit).toLowerCase(), need: count(over.inNeed), rows: count(over.started) };
  return { id: everybody(data) ? "chart-found-about-everybody" : "chart-found-about", args };
}

/** @param {Data} data @returns {Table} */
export function table({ over, unit }) {
  const head = ["chart-found-there-head", "chart-head-low", "chart-head-high", "chart-found-all-head", "chart-head-low", "chart-head-high", "chart-found-enrolled", "chart-found-need"].map((one) => say(one));
  return {
    head: [unitName(unit), ...head],
    rows: over.moments.map((one) => [momentName(one, unit), ...ends(one.found), ...ends(one.foundOfAll), count(one.enrolled), share(one.baseRate)]),
  };
}
