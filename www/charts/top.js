// Lists of every length: how many of their names are right, and how many of those in need are on them.

import { areaY, axisX, axisY, dot, gridY, lineY, ruleX, ruleY, text } from "@observablehq/plot";
import { inNeed, namesOn, studentsOf, worthOf } from "../lists.js";
import { say } from "../words.js";
import { count, fixed, hundred, share } from "./format.js";
import { AXIS, CHOSEN, CONTRAST, GRID, HALO, PAPER, REFERENCE, TICK, draw as onGround } from "./ground.js";
import { conditionName } from "./naming.js";
import { spot } from "./spot.js";

/** @import { List, Question, Ranged } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Point } from "./spot.js" */
/** @typedef {{ lists: readonly List[], list: List, question: Question, name: string }} Data list: the one the slider stands at */

export const id = "lists";

const HALF = 0.5;

/** Lists with names on them. @param {readonly List[]} lists */
const named = (lists) => lists.filter((list) => namesOn(list) > 0 && list.worth.precision.value !== null);

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ lists, list }, width) {
  const some = named(lists);
  const students = studentsOf(list);
  const wide = Math.min(width, 720);
  const [height, left, right, top, bottom] = [Math.min(340, wide * 0.6 + 60), 40, 14, 10, 44];
  const frame = { left, right: wide - right, top, bottom: height - bottom };
  const place = (/** @type {number} */ x, /** @type {number} */ y) => /** @type {Point} */ ([left + (x / Math.max(1, students)) * (wide - left - right), top + (1 - y) * (height - top - bottom)]);
  const line = (/** @type {"precision" | "recall"} */ what) => some.flatMap((one) => (one.worth[what].value === null ? [] : [{ x: namesOn(one), y: one.worth[what].value, ...ends(worthOf(one)[what]) }]));
  const curves = [{ points: line("precision"), colour: CHOSEN, dash: "", symbol: /** @type {const} */ ("circle"), words: say("chart-lists-right"), sides: /** @type {("above" | "below")[]} */ (["below", "above"]) },
    { points: line("recall"), colour: CONTRAST, dash: "7 4", symbol: /** @type {const} */ ("square"), words: say("chart-lists-found"), sides: /** @type {("above" | "below")[]} */ (["below", "above"]) }];
  const lines = curves.map(({ points }) => points.map(({ x, y }) => place(x, y)));
  /** @type {import("./spot.js").Box[]} */
  const taken = [];
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const now = namesOn(list);
  return onGround({
    width: wide, height, margin: 0, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom,
    x: { domain: [0, students] },
    y: { domain: [0, 1] },
    marks: [
      gridY(quarters, { stroke: GRID, strokeOpacity: 1 }),
      axisX({ ...TICK, ticks: wide < 420 ? 3 : 6, tickFormat: (/** @type {number} */ v) => count(v), label: say("chart-lists-names"), labelAnchor: "center", labelArrow: "none", labelOffset: 40 }),
      axisY(quarters, { ...TICK, tickFormat: hundred }),
      ruleY([inNeed(list) / Math.max(1, students)], { stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" }),
      ruleX([now], { stroke: AXIS }),
      ...curves.flatMap(({ points, colour, dash, symbol, words, sides }, at) => {
        const label = spot(lines[at] ?? [], { lines, taken, frame }, { width: 7.8 * words.length, height: 16 }, sides);
        if (label) taken.push(label.box);
        return [
          areaY(points, { x: "x", y1: "low", y2: "high", fill: colour, fillOpacity: 0.12 }),
          lineY(points, { x: "x", y: "y", stroke: colour, strokeWidth: 2.5, strokeDasharray: dash || undefined }),
          dot(points.filter(({ x }) => x === now), { x: "x", y: "y", r: 5.5, symbol, fill: colour, stroke: PAPER, strokeWidth: 1.5 }),
          ...(label ? [text([words], { text: (said) => said, frameAnchor: "top-left", dx: label.x - left, dy: label.y - top, textAnchor: label.anchor, lineAnchor: "middle", fill: colour, fontWeight: 600, ...HALO })] : []),
        ];
      }),
    ],
  });
}

/** @param {Ranged} ranged */
const ends = ({ value, low, high }) => ({ low: low ?? value, high: high ?? value });

/** The shortest list that finds half of those in need, and how right it is. @param {Data} data @returns {Said} */
export function title({ lists }) {
  const half = named(lists).find(({ worth }) => (worth.recall.value ?? 0) >= HALF);
  if (!half) return { id: "chart-lists-none" };
  return { id: "chart-lists", args: { listed: count(namesOn(half)), share: hundred(half.worth.precision.value ?? 0) } };
}

/** @param {Data} data @returns {Said} */
export function describe({ list, question, name }) {
  return { id: "chart-lists-about", args: { name, side: conditionName(question), rows: count(studentsOf(list)), base: share(inNeed(list) / Math.max(1, studentsOf(list))) } };
}

/** @param {Data} data @returns {Table} */
export function table({ lists }) {
  const shares = (/** @type {Ranged} */ { value, low, high }) => [value, low, high].map((x) => (x === null ? say("chart-none") : hundred(x)));
  const each = (/** @type {Ranged} */ { value }) => (value === null ? say("chart-none") : fixed(value, 2));
  return {
    head: ["chart-head-asked", "chart-head-names", "chart-head-precision", "chart-head-low", "chart-head-high", "chart-head-recall", "chart-head-low", "chart-head-high", "chart-head-per-hit"].map((one) => say(one)),
    rows: lists.map((one) => [count(one.capacity), count(namesOn(one)), ...shares(worthOf(one).precision), ...shares(worthOf(one).recall), each(one.worth.alarmsPerHit)]),
  };
}
