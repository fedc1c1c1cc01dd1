// How well a kept model does term by term, beside what it promised.

import { axisX, axisY, dot, gridY, lineY, ruleX, ruleY, text } from "@observablehq/plot";
import { today } from "../days.js";
import { ENDING, together, worse } from "../term-figures.js";
import { say } from "../words.js";
import { count, fixed, pointed, scoreText } from "./format.js";
import { AXIS, CHOSEN, GRID, HALO, INK, INK_2, PAPER, REFERENCE, TICK, cut, draw as onGround } from "./ground.js";
import { metricName } from "./naming.js";

/** @import { Aged } from "../wire" */
/** @import { TermFigures, TermRow } from "../term-figures.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ stored: readonly TermFigures[], batches: readonly Aged[] }} Data stored: kept beside the model; batches: of the open table, at least one of the two */

export const id = "terms";

/** Room that a score needs beside its point, in px. */
const SCORE_ROOM = 76;
/** And a name below the axis. */
const NAME_ROOM = 56;

/** @param {Data} data */
const rowsOf = ({ stored, batches }) => together(stored, batches, today());

/** @param {readonly TermRow[]} rows */
const measureOf = (rows) => rows[0]?.metric ?? "auroc";

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const rows = rowsOf(data);
  const metric = measureOf(rows);
  const promised = rows[0]?.promised ?? 0;
  const narrow = width < 560;
  const [wide, left, right] = [Math.min(width, 720), 44, narrow ? 14 : 104];
  const points = rows.flatMap((row, at) => (row.score.value === null ? [] : [{ ...row, at, value: row.score.value, low: row.score.low, high: row.score.high }]));
  const ends = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const domain = reach(metric, [...ends, promised]);
  const each = (wide - left - right) / rows.length;
  const step = Math.max(1, Math.ceil(NAME_ROOM / each));
  // Inside a narrow chart the promise is named at the end from which the scores lie farther.
  const off = (/** @type {number | undefined} */ value) => Math.abs((value ?? promised) - promised);
  const side = narrow && off(points[0]?.value) > off(points.at(-1)?.value) ? "left" : "right";
  const told = points.filter(() => each >= SCORE_ROOM);
  return onGround({
    width: wide,
    height: 260,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    marginTop: 16,
    marginBottom: 34,
    x: { type: "point", domain: rows.map((_, at) => at), padding: 0.5 },
    y: { domain },
    marks: [
      gridY({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
      axisY({ ...TICK, ticks: 5, tickFormat: (/** @type {number} */ v) => scoreText(metric, v) }),
      // The ending of a file's name tells nothing below a chart.
      axisX({ ...TICK, tickFormat: (/** @type {number} */ at) => (at % step === 0 ? cut((rows[at]?.name ?? "").replace(ENDING, ""), each * step - 8) : "") }),
      ...(metric === "auroc" && domain[0] <= 0.5 ? [ruleY([0.5], { stroke: AXIS })] : []),
      ruleY([promised], { stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" }),
      lineY(points, { x: "at", y: "value", stroke: CHOSEN, strokeWidth: 1.5 }),
      ruleX(points.filter(({ low, high }) => low !== null && high !== null), { x: "at", y1: "low", y2: "high", stroke: CHOSEN, strokeWidth: 2.5 }),
      dot(points.filter(({ here }) => !here), { x: "at", y: "value", r: 4.5, fill: CHOSEN, stroke: PAPER }),
      dot(points.filter(({ here }) => here), { x: "at", y: "value", r: 6, fill: PAPER, stroke: CHOSEN, strokeWidth: 3 }),
      text(told, { x: "at", y: "value", text: ({ value }) => scoreText(metric, value), dx: 9, dy: -11, textAnchor: "start", fill: INK, fontWeight: 600, ...HALO }),
      text([promised], { y: (/** @type {number} */ v) => v, frameAnchor: side, text: (/** @type {number} */ v) => say("chart-aged-promised", { score: scoreText(metric, v) }), fill: INK_2, ...HALO, ...(narrow ? { dy: -9, textAnchor: side === "left" ? "start" : "end" } : { dx: 8, textAnchor: "start" }) }),
    ],
  });
}

/** @param {string} metric @param {number[]} ends @returns {[number, number]} */
function reach(metric, ends) {
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  if (metric === "auroc") return [low - room <= 0.62 ? Math.min(0.5, low - 0.02) : low - room, Math.min(1, high + room)];
  return [Math.max(0, low - room), high + room];
}

/** In how many terms the model is surely worse than it promised. @param {Data} data @returns {Said} */
export function title(data) {
  const able = rowsOf(data).filter((row) => !row.few && row.score.low !== null);
  const below = able.filter(worse).length;
  if (able.length === 0) return { id: "chart-aged-few" };
  return { id: below > 0 ? "chart-aged-worse" : "chart-aged-held", args: { count: able.length, worse: count(below) } };
}

/** @param {Data} data @returns {Said} */
export function describe(data) {
  const rows = rowsOf(data);
  const metric = measureOf(rows);
  return { id: "chart-aged-about", args: { metric: metricName(metric), measure: metric, promised: scoreText(metric, rows[0]?.promised) } };
}

/** @param {Data} data @returns {Table} */
export function table(data) {
  const rows = rowsOf(data);
  const figure = (/** @type {number | null} */ x) => (x === null ? say("chart-none") : pointed(fixed(x, 3)));
  return {
    head: [say("chart-aged-term"), say("chart-head-students"), metricName(measureOf(rows)), say("chart-head-low"), say("chart-head-high"), say("chart-aged-was")],
    rows: rows.map(({ name, rows: students, score, promised }) => [name, count(students), figure(score.value), figure(score.low), figure(score.high), figure(promised)]),
  };
}
