// Courses beside what their students' own history tells: each difference with its interval, drawn towards the mean of all.

import { axisX, dot, gridX, link, ruleX, ruleY, text } from "@observablehq/plot";
import { all, say } from "../words.js";
import { count, fixed, plain, range } from "./format.js";
import { AXIS, CHOSEN, GRID, INK, INK_2, PAPER, REFERENCE, TICK, cut, draw as onGround } from "./ground.js";

/** @import { CourseView, CoursesView } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ view: CoursesView, column: string, share: boolean, target: string }} Data share: of students in need; else means of the target */

export const id = "courses";

/** Heads of the table. */
const HEADS = [
  "chart-courses-head-course", "chart-courses-head-students", "chart-courses-head-observed", "chart-courses-head-expected",
  "chart-courses-head-difference", "chart-courses-head-interval", "chart-courses-head-weight", "chart-courses-head-supported",
];

/** From the greatest difference to the least. @param {CoursesView} view */
export const ranked = ({ courses }) => [...courses].sort((a, b) => b.difference - a.difference || a.course.localeCompare(b.course));

/** Whether it can be told from what its students' own history tells. @param {CourseView} course */
export const apart = ({ low, high }) => low > 0 || high < 0;

/** In 100, or in the unit of the target. @param {number} value @param {boolean} share */
const unit = (value, share) => (share ? 100 * value : value);

/** @param {number} value @param {Data} data */
const written = (value, { share }) => (share ? fixed(100 * value, Math.abs(value) < 0.0995 && value !== 0 ? 1 : 0) : plain(Math.round(100 * value) / 100));

/** @param {number} value @param {Data} data */
const signed = (value, data) => (value > 0 ? "+" : "") + written(value, data);

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const rows = ranked(data.view);
  const wide = Math.min(width, 860);
  const narrow = wide < 560;
  const step = narrow ? 46 : 32;
  const [left, right, top, bottom] = [narrow ? 6 : 180, narrow ? 6 : 150, 24, 26];
  const place = new Map(rows.map((row, at) => [row, at + (narrow ? 33 / step : 0.5)]));
  const y = (/** @type {any} */ row) => place.get(row);
  const x = (/** @type {keyof CourseView} */ name) => (/** @type {any} */ row) => unit(row[name], data.share);
  const ends = rows.flatMap(({ low, high }) => [unit(low, data.share), unit(high, data.share)]);
  const far = Math.max(data.share ? 5 : 0.1, ...ends.map(Math.abs)) * 1.06;
  const dy = narrow ? -18 : 0;
  return onGround({
    width: wide, height: top + rows.length * step + bottom, margin: 0, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom,
    x: { domain: [-far, far] },
    y: { domain: [0, Math.max(1, rows.length)], reverse: true },
    marks: [
      gridX({ ticks: narrow ? 3 : 5, stroke: GRID, strokeOpacity: 1 }),
      axisX({ ...TICK, ticks: narrow ? 3 : 5, tickFormat: (/** @type {number} */ value) => (value > 0 ? "+" : "") + plain(value) }),
      ruleY([...rows.keys()], { stroke: GRID, insetLeft: -left, insetRight: -right }),
      ruleX([0], { stroke: AXIS, strokeWidth: 1.5 }),
      text([say("chart-courses-none")], { text: (one) => one, x: 0, frameAnchor: "top", lineAnchor: "bottom", dy: -8, fill: INK_2 }),
      link(rows, { x1: x("low"), x2: x("high"), y1: y, y2: y, stroke: (/** @type {CourseView} */ row) => (apart(row) ? CHOSEN : REFERENCE), strokeWidth: 4, strokeLinecap: "round" }),
      dot(rows.filter(apart), { x: x("difference"), y, r: 6, fill: CHOSEN, stroke: PAPER, strokeWidth: 2 }),
      dot(rows.filter((row) => !apart(row)), { x: x("difference"), y, r: 6, fill: PAPER, stroke: REFERENCE, strokeWidth: 2 }),
      text(rows, { y, text: (row) => cut(say("chart-courses-row", { course: row.course, students: count(row.students) }), narrow ? wide - 130 : left - 12), frameAnchor: "left", dx: -left, dy, textAnchor: "start", fill: INK }),
      text(rows, { y, text: (row) => say("chart-score-interval", { score: signed(row.difference, data), interval: say("chart-range-to", { low: signed(row.low, data), high: signed(row.high, data) }) }), frameAnchor: "right", dx: right, dy, textAnchor: "end", fill: INK }),
    ],
    color: { type: "identity" },
  });
}

/** So many courses are named in the title. */
const NAMED = 3;

/** @param {Data} data @returns {Said} */
export function title({ view }) {
  const some = view.courses.filter(apart);
  const args = { of: view.courses.length, count: some.length, names: all(some.slice(0, NAMED).map(({ course }) => course)) };
  return { id: some.length === 0 ? "chart-courses-alike" : some.length <= NAMED ? "chart-courses-named" : "chart-courses-some", args };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ view, column, share, target }) => ({ id: share ? "chart-courses-about" : "chart-courses-about-number", args: { column, target, students: count(view.courses.reduce((sum, own) => sum + own.students, 0)) } });

/** @param {Data} data @returns {Table} */
export function table(data) {
  return {
    head: HEADS.map((id) => say(id)),
    rows: ranked(data.view).map((own) => [own.course, count(own.students), written(own.observed, data), written(own.expected, data), signed(own.difference, data), range(signed(own.low, data), signed(own.high, data)), fixed(own.weight, 2),
      own.supported ? say("chart-courses-supported", { observed: written(own.supported.observed, data), expected: written(own.supported.expected, data), students: count(own.supported.students) }) : say("chart-none")]),
  };
}
