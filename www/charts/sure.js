// How early a warning is sure, and at what price: on two lists in a row, and on some list without need.

import { count } from "./format.js";
import { say } from "../words.js";
import { draw as onMoments, ends, momentName, share, unitName } from "./shares.js";

/** @import { Listed } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Data } from "./shares.js" */

export const id = "lists-in-a-row";

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const lines = [{ of: (/** @type {Listed} */ one) => one.sureOfAll, label: say("chart-sure-twice") }, { of: (/** @type {Listed} */ one) => one.alarmed, label: say("chart-sure-alarmed") }];
  return onMoments(data, lines, [{ label: say("chart-sure-stays"), of: (one) => share(one.stays) }], width);
}

/** @param {Data} data @returns {Said} */
export function title({ over, unit }) {
  const last = over.moments.at(-1);
  return { id: "chart-sure", args: { last: momentName(last, unit), sure: share(last?.sureOfAll.value ?? null), never: share(1 - (last?.sureOfAll.value ?? 0)), alarmed: share(last?.alarmed.value ?? null) } };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ over, unit, model }) => ({
  id: "chart-sure-about",
  args: { model, capacity: count(over.capacity), unit: unitName(unit).toLowerCase(), need: count(over.inNeed), well: count(over.started - over.inNeed), rows: count(over.started) },
});

/** @param {Data} data @returns {Table} */
export function table({ over, unit }) {
  const head = ["chart-sure-twice-head", "chart-head-low", "chart-head-high", "chart-sure-alarmed-head", "chart-head-low", "chart-head-high", "chart-sure-stays"].map((one) => say(one));
  return { head: [unitName(unit), ...head], rows: over.moments.map((one) => [momentName(one, unit), ...ends(one.sureOfAll), ...ends(one.alarmed), share(one.stays)]) };
}
