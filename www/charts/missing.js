// Which entries are missing together: one line for each column of the file, one strip for each pattern, its students below.

import { rect, text } from "@observablehq/plot";
import { all, say } from "../words.js";
import { count } from "./format.js";
import { AXIS, CHOSEN, INK, INK_2, cut, draw as onGround } from "./ground.js";

/** @import { MissingView } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ missing: MissingView, rows: number }} Data */
/** @typedef {{ columns: number[], count: number }} Strip */

export const id = "missing";

/** The house shows no pattern of fewer. @param {number} rows */
const least = (rows) => (rows >= 100 ? 10 : 3);

/** Those who have every entry, then the patterns. @param {MissingView} missing @returns {Strip[]} */
const strips = ({ complete, patterns }) => [{ columns: [], count: complete }, ...patterns];

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ missing }, width) {
  const shown = strips(missing);
  const left = Math.min(220, width * 0.4);
  const wide = Math.min(width, left + 64 * shown.length);
  const step = 28;
  const high = missing.columns.length;
  const cells = shown.flatMap((strip, x) => missing.columns.map((_, y) => ({ x, y, gone: strip.columns.includes(y) })));
  return onGround({
    width: wide,
    height: high * step + 30,
    margin: 0,
    marginLeft: left,
    marginBottom: 28,
    x: { domain: [0, shown.length] },
    y: { domain: [0, Math.max(1, high)], reverse: true },
    marks: [
      rect(cells, { x1: (cell) => cell.x + 0.08, x2: (cell) => cell.x + 0.92, y1: (cell) => cell.y + 0.12, y2: (cell) => cell.y + 0.88, rx: 2,
        fill: (cell) => (cell.gone ? CHOSEN : "none"), stroke: (cell) => (cell.gone ? CHOSEN : AXIS), strokeWidth: 1 }),
      text(missing.columns, { y: (_, at) => at + 0.5, text: (column) => cut(column.name, left - 8), frameAnchor: "left", dx: -left, textAnchor: "start", fill: INK }),
      text(shown, { x: (_, at) => at + 0.5, text: (strip) => count(strip.count), frameAnchor: "bottom", dy: 20, fill: INK_2 }),
      text([say("quality-picture-students")], { text: (name) => name, frameAnchor: "bottom-left", dx: -left, dy: 20, textAnchor: "start", fill: INK_2 }),
    ],
    color: { type: "identity" },
  });
}

/** @param {Data} data @returns {Said} */
export const title = ({ missing, rows }) => ({ id: "quality-picture-title", args: { complete: missing.complete, rows } });

/** @param {Data} data @returns {Said} */
export const describe = ({ missing, rows }) => ({ id: "quality-picture-about", args: { least: least(rows), others: missing.others, more: missing.more } });

/** @param {Data} data @returns {Table} */
export function table({ missing }) {
  const names = (/** @type {Strip} */ { columns }) => all(columns.map((at) => missing.columns[at]?.name ?? ""));
  return {
    head: [say("quality-picture-together"), say("quality-picture-students")],
    rows: strips(missing).map((strip) => [names(strip) || say("quality-picture-complete"), count(strip.count)]),
  };
}
