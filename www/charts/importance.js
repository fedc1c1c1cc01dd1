// What a model learned from: its columns by their share, each with the interval over the parts.

import { link, rect, ruleX, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, hundred, range, share } from "./format.js";
import { AXIS, CHOSEN, HALO, INK, INK_2, REFERENCE, cut, draw as onGround } from "./ground.js";

/** @import { Details } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ details: Details, folds: number, name: string, holds: boolean }} Data name: the model's; holds: not where the verdict is that nothing was found */

export const id = "importance";

/** So many are drawn; the table has them all. */
export const DRAWN = 12;

/** From the greatest share to the least. @param {Details} details */
export const ranked = (details) => [...(details.importance ?? [])].sort((a, b) => b.share - a.share || a.column.localeCompare(b.column));

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ details }, width) {
  const rows = ranked(details).slice(0, DRAWN);
  const step = 30;
  const wide = Math.min(width, 720);
  const left = Math.min(220, wide * 0.42);
  const right = 52;
  const y = (/** @type {any} */ row) => rows.indexOf(row) + 0.5;
  const half = 7 / step;
  return onGround({
    width: wide,
    height: rows.length * step + 4,
    margin: 0,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, Math.max(0.01, ...rows.map((row) => Math.max(row.high, row.share)))] },
    y: { domain: [0, Math.max(1, rows.length)], reverse: true },
    marks: [
      rect(rows, { x1: 0, x2: "share", y1: (row) => y(row) - half, y2: (row) => y(row) + half, fill: (row) => (row.low <= 0 ? REFERENCE : CHOSEN) }),
      link(rows, { x1: "low", x2: "high", y1: y, y2: y, stroke: INK, strokeWidth: 1.5 }),
      ruleX([0], { stroke: AXIS }),
      text(rows, { y, text: (row) => cut(row.column, left - 8), frameAnchor: "left", dx: -left, textAnchor: "start", fill: INK }),
      text(rows, { y, text: (row) => share(row.share), frameAnchor: "right", dx: right, textAnchor: "end", fill: INK_2, ...HALO }),
    ],
    color: { type: "identity" },
  });
}

/** @param {Data} data @returns {Said} */
export function title({ details, holds }) {
  const [first, second] = ranked(details);
  if (!first || first.share <= 0) return { id: "chart-importance-none" };
  if (!holds) return { id: "chart-importance-idle" };
  if (!second || first.low > second.high) return { id: "chart-importance-one", args: { column: first.column, share: share(first.share) } };
  return { id: "chart-importance-two", args: { first: first.column, second: second.column } };
}

/** @param {Data} data @returns {Said} */
export function describe({ details, folds, name }) {
  const of = details.importance?.length ?? 0;
  const args = { name, folds, rows: count(details.rows), shown: DRAWN, of };
  return { id: of > DRAWN ? "chart-importance-about-some" : "chart-importance-about", args };
}

/** @param {Data} data @returns {Table} */
export function table({ details }) {
  const head = [say("chart-head-column"), say("chart-head-share"), say("chart-head-interval")];
  return { head, rows: ranked(details).map((row) => [row.column, share(row.share), range(hundred(row.low), hundred(row.high))]) };
}
