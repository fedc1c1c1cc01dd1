// Estimates beside outcomes: groups of students with like estimates, and how many of each did meet the condition.

import { axisX, axisY, dot, gridY, line, link, rect, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, hundred, range } from "./format.js";
import { CHOSEN, GRID, HALO, INK_2, INK_3, PAPER, REFERENCE, TICK, draw as onGround } from "./ground.js";
import { conditionName } from "./naming.js";
import { spot } from "./spot.js";

/** @import { CalibrationBin, Details, Question } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Point } from "./spot.js" */
/** @typedef {{ details: Details, question: Question }} Data */

export const id = "calibration";

/** The groups that have students in them. @param {Details} details */
const groups = (details) => (details.calibration ?? []).filter((bin) => bin.count > 0);

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ details }, width) {
  const bins = groups(details);
  const wide = Math.min(width, 560);
  const [height, left, right, top, bottom] = [Math.min(448, wide * 0.86 + 48), 40, 14, 10, 78];
  const inner = { width: wide - left - right, height: height - top - bottom };
  const px = 1 / inner.height;
  const half = 5 / inner.width;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const floor = -(bottom - 18) * px;
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const x = "meanChance";
  const place = (/** @type {number} */ across, /** @type {number} */ up) => /** @type {Point} */ ([left + across * inner.width, top + (1 - up) * inner.height]);
  const diagonal = [place(0, 0), place(1, 1)];
  const lines = [diagonal, ...bins.map((bin) => [place(bin.meanChance, bin.lower), place(bin.meanChance, bin.upper)])];
  const frame = { left, right: wide - right, top, bottom: top + inner.height };
  const at = spot(diagonal, { lines, taken: [], frame }, { width: 7.2 * say("chart-equal").length, height: 16 }, ["below", "above"]);
  return onGround({
    width: wide,
    height,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [
      gridY(quarters, { stroke: GRID, strokeOpacity: 1 }),
      axisX(quarters, { ...TICK, tickFormat: hundred }),
      axisY(quarters, { ...TICK, tickFormat: hundred }),
      line([[0, 0], [1, 1]], { stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" }),
      ...(at ? [text([say("chart-equal")], { text: (words) => words, frameAnchor: "top-left", dx: at.x - left, dy: at.y - top, textAnchor: at.anchor, lineAnchor: "middle", fill: INK_3, ...HALO })] : []),
      link(bins, { x1: x, x2: x, y1: "lower", y2: "upper", stroke: CHOSEN, strokeWidth: 2 }),
      dot(bins, { x, y: "share", r: 5.5, fill: CHOSEN, stroke: PAPER, strokeWidth: 1.5 }),
      rect(bins, { x1: (bin) => bin.meanChance - half, x2: (bin) => bin.meanChance + half, y1: () => floor, y2: (bin) => floor + (Math.max(1, (22 * bin.count) / most)) * px, fill: REFERENCE }),
      text(roomy(bins, inner.width), { x, text: (bin) => count(bin.count), frameAnchor: "bottom", lineAnchor: "bottom", dy: bottom, fill: INK_2 }),
    ],
  });
}

/** Those whose counts can stand side by side without touching. @param {CalibrationBin[]} bins @param {number} width */
export function roomy(bins, width) {
  let edge = -Infinity;
  return bins.filter((bin) => {
    const half = 4 * count(bin.count).length + 2;
    if (bin.meanChance * width - half < edge) return false;
    edge = bin.meanChance * width + half;
    return true;
  });
}

/** Groups whose estimate lies outside the interval of what was seen. @param {Details} details */
export function astray(details) {
  const bins = groups(details);
  const high = bins.filter((bin) => bin.meanChance > bin.upper).length;
  const low = bins.filter((bin) => bin.meanChance < bin.lower).length;
  return { high, low, of: bins.length };
}

/** @param {Data} data @returns {Said} */
export function title({ details }) {
  const { high, low, of } = astray(details);
  if (of === 0) return { id: "chart-calibration-none" };
  if (high + low === 0) return { id: "chart-calibration-agree", args: { of } };
  const args = { agree: of - high - low, of, high, low };
  if (high > 0 && low > 0) return { id: "chart-calibration-both", args };
  return { id: high > 0 ? "chart-calibration-high" : "chart-calibration-low", args };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ details, question }) => ({ id: "chart-calibration-about", args: { side: conditionName(question), rows: count(details.rows) } });

/** @param {Data} data @returns {Table} */
export function table({ details }) {
  const head = ["chart-head-estimates", "chart-head-mean-estimate", "chart-head-outcome", "chart-head-interval", "chart-head-students"].map((id) => say(id));
  return { head, rows: groups(details).map((bin) => [say("chart-range-to", { low: hundred(bin.low), high: hundred(bin.high) }), hundred(bin.meanChance), hundred(bin.share), range(hundred(bin.lower), hundred(bin.upper)), count(bin.count)]) };
}
