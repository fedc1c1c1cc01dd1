// Predicted against actual: one dot a student, the line on which both are equal.

import { areaY, axisX, axisY, dot, gridX, gridY, line, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, plain } from "./format.js";
import { AXIS, BAND, CHOSEN, GRID, HALO, INK_3, TICK, draw as onGround } from "./ground.js";

/** @import { Details, Question, Spread } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ details: Details, question: Question, name: string, spread?: Spread | null }} Data name: the model's; spread: its intervals */

export const id = "predicted";

/** Above so many dots each is drawn lighter, so that crowds stay apart from lone students. */
const CROWD = 400;
/** In the table: how many equal steps of the true value. */
const STEPS = 8;

/** @param {Details} details @returns {[number, number][]} truth, predicted */
const pointsOf = (details) => details.scatter?.points ?? [];

/** The middle one, or the mean of the two in the middle; null of none. @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1], sorted[half]];
  if (high === undefined) return null;
  return sorted.length % 2 || low === undefined ? high : (low + high) / 2;
}

/** How closely estimates follow the truth, from -1 to 1; null where one of both never changes. @param {[number, number][]} points */
export function correlation(points) {
  const mean = (/** @type {0 | 1} */ k) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ details, spread }, width) {
  const points = pointsOf(details);
  if (points.length === 0) return onGround({ width, height: 20, marks: [] });
  const all = points.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low || 1) * 0.03;
  const domain = [low - room, high + room];
  const wide = Math.min(width, 640);
  const left = 14 + 8 * Math.max(plain(Math.round(low)).length, plain(Math.round(high)).length);
  const crowded = points.length > CROWD;
  // On a slope of a perfect fit most dots hug the line, so its name stands at the top, where few estimates lie.
  const end = [[domain[0], domain[0]], [domain[1], domain[1]]];
  return onGround({
    width: wide,
    height: Math.min(440, wide * 0.86),
    margin: 0,
    marginLeft: left,
    marginRight: 14,
    marginTop: 28,
    marginBottom: 44,
    x: { domain },
    y: { domain },
    marks: [
      gridX({ ticks: wide < 420 ? 4 : 6, stroke: GRID, strokeOpacity: 1 }),
      gridY({ ticks: wide < 420 ? 4 : 6, stroke: GRID, strokeOpacity: 1 }),
      axisX({ ...TICK, ticks: wide < 420 ? 4 : 6, tickFormat: plain }),
      axisY({ ...TICK, ticks: wide < 420 ? 4 : 6, tickFormat: plain }),
      ...(spread ? [areaY(band(spread.width / 2, low - room, high + room), { x: "x", y1: "low", y2: "high", fill: BAND })] : []),
      dot(points, { x: "0", y: "1", r: crowded ? 2.2 : 3.5, fill: CHOSEN, fillOpacity: crowded ? 0.32 : 0.6 }),
      line(end, { stroke: AXIS, strokeWidth: 1.75, strokeDasharray: "5 4" }),
      text([domain[1]], { x: (x) => x, y: (y) => y, text: () => say("chart-equal"), dx: -8, dy: -6, textAnchor: "end", lineAnchor: "bottom", fill: INK_3, ...HALO }),
      text([say("chart-predicted-up")], { text: (words) => words, frameAnchor: "top-left", lineAnchor: "bottom", dx: -left, dy: -12, textAnchor: "start", fill: INK_3 }),
      text([say("chart-predicted-across")], { text: (words) => words, frameAnchor: "bottom-right", lineAnchor: "bottom", dy: 42, textAnchor: "end", fill: INK_3 }),
    ],
  });
}

/** Where outcomes lie within so much of their estimate, cut off at the frame. @param {number} half @param {number} from @param {number} to */
export function band(half, from, to) {
  const at = [from, Math.min(to, from + half), Math.max(from, to - half), to].sort((a, b) => a - b);
  return at.map((x) => ({ x, low: Math.max(from, x - half), high: Math.min(to, x + half) }));
}

/** @param {Data} data @returns {Said} */
export function title({ details, question }) {
  const points = pointsOf(details);
  const follows = correlation(points);
  if (follows === null || follows < 0.2) return { id: "chart-predicted-flat", args: { column: question.target } };
  const off = median(points.map(([truth, guess]) => Math.abs(truth - guess))) ?? 0;
  return { id: "chart-predicted-title", args: { off: plain(Number(off.toPrecision(2))), column: question.target } };
}

/** @param {Data} data @returns {Said} */
export function describe({ details, question, name, spread }) {
  const shown = pointsOf(details).length;
  const of = details.scatter?.of ?? shown;
  const half = spread ? plain(Number((spread.width / 2).toPrecision(3))) : "none";
  const args = { column: question.target, name, shown: count(shown), of: count(of), half };
  return { id: shown < of ? "chart-predicted-about-some" : "chart-predicted-about", args };
}

/** Steps of the true value, each with the middle half of its estimates. @param {Data} data @returns {Table} */
export function table({ details }) {
  const points = pointsOf(details);
  const truths = points.map(([truth]) => truth);
  const [low, high] = [Math.min(...truths), Math.max(...truths)];
  const step = (high - low || 1) / STEPS;
  const rows = Array.from({ length: STEPS }, (_, k) => {
    const [from, to] = [low + k * step, low + (k + 1) * step];
    const inside = points.filter(([truth]) => truth >= from && (k === STEPS - 1 ? truth <= high : truth < to)).map(([, guess]) => guess);
    const sorted = inside.sort((a, b) => a - b);
    const part = (/** @type {number} */ q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
    return [say("chart-range-to", { low: plain(from), high: plain(to) }), ...[median(sorted), part(0.25), part(0.75)].map((x) => (x === null || x === undefined ? say("chart-none") : plain(x))), count(sorted.length)];
  });
  const head = ["chart-head-truth", "chart-head-middle", "chart-head-quarter", "chart-head-three-quarters", "chart-head-n"].map((id) => say(id));
  return { head, rows: points.length ? rows : [] };
}
