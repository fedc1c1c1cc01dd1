// Estimates beside outcomes: groups of students with like estimates, and how many of each did meet the condition.

import { axisX, axisY, dot, gridY, line, link, rect, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, fixed, hundred, range, share } from "./format.js";
import { CHOSEN, GRID, HALO, INK_2, INK_3, PAPER, REFERENCE, TICK, draw as onGround } from "./ground.js";
import { conditionName } from "./naming.js";
import { spot } from "./spot.js";

/** @import { CalibrationBin, Decision, Question } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Point } from "./spot.js" */
/** @typedef {{ bins: readonly CalibrationBin[], rows: number, question: Question, decision: Decision | null }} Data decision: whose calibrated chances these are; null for chances as the model gave them */

export const id = "calibration";

/** The groups that have students in them. @param {Pick<Data, "bins">} data */
const groups = ({ bins }) => bins.filter((bin) => bin.count > 0);

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const bins = groups(data);
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

/** Groups whose estimate lies outside the interval of what was seen. @param {Pick<Data, "bins">} data */
export function astray(data) {
  const bins = groups(data);
  const high = bins.filter((bin) => bin.meanChance > bin.upper).length;
  const low = bins.filter((bin) => bin.meanChance < bin.lower).length;
  return { high, low, of: bins.length };
}

/** @param {Data} data @returns {Said} */
export function title(data) {
  const { high, low, of } = astray(data);
  if (of === 0) return { id: "chart-calibration-none" };
  if (high + low === 0) return { id: "chart-calibration-agree", args: { of } };
  const args = { agree: of - high - low, of, high, low };
  if (high > 0 && low > 0) return { id: "chart-calibration-both", args };
  return { id: high > 0 ? "chart-calibration-high" : "chart-calibration-low", args };
}

/** @param {Data} data @returns {Said} */
export function describe({ rows, question, decision }) {
  const args = { side: conditionName(question), rows: count(rows) };
  if (!decision) return { id: "chart-calibration-about", args };
  const { raw, calibrated } = decision;
  const slope = (/** @type {typeof raw} */ one) => (one.line ? fixed(one.line.slope, 2) : say("chart-none"));
  const error = (/** @type {typeof raw} */ one) => (one.classwiseError === null ? say("chart-none") : share(one.classwiseError));
  const bent = { slope: slope(calibrated), before: slope(raw), error: error(calibrated), errorBefore: error(raw) };
  return { id: "chart-calibration-about-bent", args: { ...args, ...bent } };
}

/** @param {Data} data @returns {Table} */
export function table(data) {
  const head = ["chart-head-estimates", "chart-head-mean-estimate", "chart-head-outcome", "chart-head-interval", "chart-head-students"].map((id) => say(id));
  return { head, rows: groups(data).map((bin) => [say("chart-range-to", { low: hundred(bin.low), high: hundred(bin.high) }), hundred(bin.meanChance), hundred(bin.share), range(hundred(bin.lower), hundred(bin.upper)), count(bin.count)]) };
}
