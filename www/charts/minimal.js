// How good fewer columns are: the score by how many there are, what may be lost, and how many are enough.

import { axisX, axisY, dot, gridY, lineY, ruleX, ruleY, text } from "@observablehq/plot";
import { number, say } from "../words.js";
import { count, fixed, pointed, scoreText } from "./format.js";
import { AXIS, CHOSEN, GRID, HALO, INK_2, PAPER, REFERENCE, TICK, draw as onGround } from "./ground.js";
import { metricName } from "./naming.js";

/** @import { Minimal } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ minimal: Minimal, rows: number }} Data rows: students who are judged */

export const id = "fewest-columns";

/** The score that a smaller set must keep. @param {Minimal} minimal */
export const bound = ({ measure, all, limit }) => (measure === "rmse" ? all * (1 + limit) : all - limit);

/** @param {Minimal} minimal */
const total = ({ keep, spare }) => keep.length + spare.length;

/** How many students took part, and of how many where not all did. @param {number} rows @param {number} of */
export const drawnFrom = (rows, of) => ({ rows: count(rows), of: rows < of ? count(of) : "none" });

/** Ticks that stand close differ in their third decimal. @param {string} measure @param {number} reach @returns {(v: number) => string} */
export const tick = (measure, reach) => (v) => (reach < 0.04 ? pointed(fixed(v, 3)) : scoreText(measure, v));

/** Three decimals: the limit is a hundredth. @param {string} measure @param {number} x */
export const exact = (measure, x) => (measure === "rmse" ? scoreText("rmse", x) : pointed(fixed(x, 3)));

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ minimal }, width) {
  const { curve, keep, measure } = minimal;
  const wide = Math.min(width, 720);
  const line = bound(minimal);
  const scores = curve.map(({ score }) => score);
  const [low, high] = [Math.min(...scores, line), Math.max(...scores, line)];
  const room = (high - low || 0.01) * 0.12;
  const chosen = curve.filter(({ columns }) => columns === keep.length);
  const below = measure === "auroc";
  const left = measure === "rmse" ? 48 : 44;
  const words = say("chart-minimal-limit", { score: exact(measure, line) });
  return onGround({
    width: wide, height: 280, margin: 0, marginLeft: left, marginRight: 18, marginTop: 14, marginBottom: 44,
    x: { domain: [1, Math.max(2, total(minimal))], inset: 12 },
    y: { domain: [low - room, high + room] },
    marks: [
      gridY({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
      axisY({ ...TICK, ticks: 5, tickFormat: tick(measure, high - low) }),
      axisX({ ...TICK, ticks: wide < 420 ? 4 : 8, tickFormat: (/** @type {number} */ v) => (Number.isInteger(v) ? number(v) : ""), label: say("chart-minimal-columns"), labelAnchor: "center", labelArrow: "none", labelOffset: 40 }),
      ruleX([keep.length], { stroke: AXIS }),
      ruleY([line], { stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" }),
      lineY(curve, { x: "columns", y: "score", stroke: CHOSEN, strokeWidth: 2.5 }),
      dot(curve.length > 40 ? [] : curve, { x: "columns", y: "score", r: 3, fill: CHOSEN, stroke: PAPER }),
      dot(chosen, { x: "columns", y: "score", r: 6.5, fill: PAPER, stroke: CHOSEN, strokeWidth: 3 }),
      text([words], { text: (said) => said, y: () => line, frameAnchor: "right", dx: -4, dy: below ? 12 : -12, textAnchor: "end", fill: INK_2, ...HALO }),
    ],
  });
}

/** @param {Data} data @returns {Said} */
export function title({ minimal }) {
  const { keep, all, few, measure } = minimal;
  const args = { count: keep.length, total: count(total(minimal)), few: exact(measure, few), all: exact(measure, all), metric: metricName(measure) };
  if (minimal.spare.length === 0) return { id: "chart-minimal-all", args };
  const held = measure === "rmse" ? few <= bound(minimal) : few >= bound(minimal);
  return { id: held ? "chart-minimal" : "chart-minimal-lost", args };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ minimal, rows }) => ({
  id: minimal.measure === "rmse" ? "chart-minimal-about-lower" : "chart-minimal-about",
  args: { metric: metricName(minimal.measure), folds: minimal.folds, ...drawnFrom(minimal.rows, rows) },
});

/** @param {Data} data @returns {Table} */
export const table = ({ minimal }) => ({
  head: [say("chart-minimal-columns"), metricName(minimal.measure)],
  rows: minimal.curve.map(({ columns, score }) => [number(columns), exact(minimal.measure, score)]),
});
