// The order within a group beside that of all others: two ROC curves, and the area between them.

import { axisX, axisY, gridX, gridY, line, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, fixed, hundred, index } from "./format.js";
import { AXIS, CHOSEN, CONTRAST, GRID, HALO, TICK, draw as onGround, hatching } from "./ground.js";
import { spot } from "./spot.js";

/** @import { CurvePoint, GroupingView, Ranking } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Box, Point } from "./spot.js" */
/** @typedef {{ grouping: GroupingView, ranking: Ranking }} Data */

export const id = "abroca";

/** An area that is wider than chance makes it in 19 of 20 draws. */
const RARE = 0.05;

/** How the two are called: of two groups by their names. @param {Data} data */
export function names({ grouping: { groups }, ranking: { group } }) {
  const own = groups[group]?.name ?? "";
  const other = groups.find((_, at) => at !== group)?.name;
  return { own, others: groups.length === 2 && other !== undefined ? other : say("chart-abroca-others") };
}

/** The area under a curve. @param {readonly CurvePoint[]} curve */
export function under(curve) {
  return curve.slice(1).reduce((sum, point, at) => {
    const before = curve[at] ?? point;
    return sum + ((point.falsePositiveRate - before.falsePositiveRate) * (point.truePositiveRate + before.truePositiveRate)) / 2;
  }, 0);
}

/** How many are found at so many false alarms, on a curve. @param {readonly CurvePoint[]} curve @param {number} alarms */
export function foundAt(curve, alarms) {
  const at = curve.findLastIndex((point) => point.falsePositiveRate <= alarms + 1e-9);
  const [before, after] = [curve[at], curve[at + 1]];
  if (!before) return 0;
  if (!after) return before.truePositiveRate;
  const part = (alarms - before.falsePositiveRate) / (after.falsePositiveRate - before.falsePositiveRate);
  return before.truePositiveRate + part * (after.truePositiveRate - before.truePositiveRate);
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const { curve, others } = data.ranking;
  const called = names(data);
  const wide = Math.min(width, 500);
  const [height, left, right, top, bottom] = [Math.min(380, wide * 0.86), 40, 14, 10, 30];
  const frame = { left, right: wide - right, top, bottom: height - bottom };
  const place = (/** @type {CurvePoint} */ point) => /** @type {Point} */ ([left + point.falsePositiveRate * (wide - left - right), top + (1 - point.truePositiveRate) * (height - top - bottom)]);
  const diagonal = [{ falsePositiveRate: 0, truePositiveRate: 0 }, { falsePositiveRate: 1, truePositiveRate: 1 }];
  const lines = [curve, others, diagonal].map((points) => points.map(place));
  const [ownLine = [], otherLine = []] = lines;
  const above = under(curve) > under(others);
  /** @type {Box[]} */
  const taken = [];
  const label = (/** @type {string} */ words, /** @type {string} */ fill, /** @type {Point[]} */ beside, /** @type {("above" | "below")[]} */ sides) => {
    const at = spot(beside, { lines, taken, frame }, { width: words.length * 7.8, height: 16 }, sides);
    if (at) taken.push(at.box);
    return at ? [text([words], { text: (said) => said, frameAnchor: "top-left", dx: at.x - left, dy: at.y - top, textAnchor: at.anchor, lineAnchor: "middle", fill, fontWeight: 600, ...HALO })] : [];
  };
  const x = (/** @type {CurvePoint} */ point) => point.falsePositiveRate;
  const y = (/** @type {CurvePoint} */ point) => point.truePositiveRate;
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const hatched = hatching(CONTRAST, 6);
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
    color: { type: "identity" },
    marks: [
      hatched.mark,
      gridX(quarters, { stroke: GRID, strokeOpacity: 1 }),
      gridY(quarters, { stroke: GRID, strokeOpacity: 1 }),
      axisX(quarters, { ...TICK, tickFormat: hundred }),
      axisY(quarters, { ...TICK, tickFormat: hundred }),
      line([...curve, ...others.toReversed()], { x, y, curve: "linear-closed", fill: hatched.fill, fillOpacity: 0.6, stroke: "none" }),
      line(diagonal, { x, y, stroke: AXIS }),
      line(others, { x, y, stroke: CHOSEN, strokeWidth: 2.5, strokeLinejoin: "round" }),
      line(curve, { x, y, stroke: CONTRAST, strokeWidth: 2.5, strokeDasharray: "7 4", strokeLinejoin: "round" }),
      ...label(called.others, CHOSEN, otherLine, above ? ["below", "above"] : ["above", "below"]),
      ...label(called.own, CONTRAST, ownLine, above ? ["above", "below"] : ["below", "above"]),
    ],
  });
}

/** @param {Data} data @returns {Said} */
export function title(data) {
  const { curve, others, abroca } = data.ranking;
  const { own } = names(data);
  if (abroca.p >= RARE) return { id: "chart-abroca-alike", args: { group: own } };
  return { id: under(curve) < under(others) ? "chart-abroca-less" : "chart-abroca-more", args: { group: own } };
}

/** @param {Data} data @returns {Said} */
export function describe(data) {
  const { grouping, ranking } = data;
  const { area, byChance, p } = ranking.abroca;
  const size = grouping.groups[ranking.group]?.size;
  const args = { column: grouping.columns.join(" x "), ...names(data), area: index(area), chance: index(byChance), p: fixed(p, 3) };
  return { id: "chart-abroca-about", args: { ...args, of: typeof size === "object" ? count(size.count) : "none" } };
}

/** False alarms in steps, and what is found at each. @param {Data} data @returns {Table} */
export function table(data) {
  const { own, others } = names(data);
  const head = [say("chart-head-false-alarms"), say("chart-head-found-by", { name: own }), say("chart-head-found-by", { name: others })];
  const steps = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  return { head, rows: steps.map((alarms) => [hundred(alarms), hundred(foundAt(data.ranking.curve, alarms)), hundred(foundAt(data.ranking.others, alarms))]) };
}
