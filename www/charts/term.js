// The class over the term: the student in the middle as a line, eight in ten of them as a band.

import { areaY, axisX, axisY, dot, gridY, lineY } from "@observablehq/plot";
import { stepLabel } from "../moments.js";
import { number, say } from "../words.js";
import { count, plain } from "./format.js";
import { CHOSEN, GRID, PAPER, TICK, draw as onGround } from "./ground.js";

/** @import { EventsView, Line } from "../wire" */
/** @import { Unit } from "../moments.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ line: Line, students: number, steps: number, unit: Unit | null, events: EventsView | null }} Data */

export const id = "term";

/** @param {Data} data */
const rows = ({ line, steps, events }) =>
  line.middle.slice(0, steps).map((middle, at) => ({ at: stepLabel(at, events), middle, low: line.low[at] ?? null, high: line.high[at] ?? null, known: line.known[at] ?? 0 }));

/** @param {Unit | null} unit */
const unitName = (unit) => (unit ? say(`page-unit-${unit.word}`, { name: unit.name }) : say("chart-step"));

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const told = rows(data).filter(({ middle }) => middle !== null);
  const steps = rows(data);
  const ends = told.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(...ends, 0)];
  const top = most > least ? most : least + 1;
  return onGround({
    width,
    height: width < 560 ? 210 : 240,
    margin: 0,
    marginLeft: 44,
    marginRight: 14,
    marginTop: 10,
    marginBottom: 44,
    x: { domain: [steps[0]?.at ?? 0, Math.max(steps.at(-1)?.at ?? 1, (steps[0]?.at ?? 0) + 1)] },
    y: { domain: [least, top] },
    marks: [
      gridY({ stroke: GRID, strokeOpacity: 1, ticks: 4 }),
      axisY({ ...TICK, ticks: 4, tickFormat: plain }),
      axisX({ ...TICK, ticks: Math.max(2, Math.min(steps.length - 1, Math.floor(width / 70))), tickFormat: (/** @type {number} */ v) => (Number.isInteger(v) ? number(v) : ""), label: unitName(data.unit), labelAnchor: "center", labelArrow: "none", labelOffset: 40 }),
      areaY(steps, { x: "at", y1: "low", y2: "high", fill: "var(--chart-band)" }),
      lineY(steps, { x: "at", y: "middle", stroke: CHOSEN, strokeWidth: 2.5 }),
      dot(told, { x: "at", y: "middle", r: told.length > 40 ? 2 : 3.5, fill: CHOSEN, stroke: PAPER }),
    ],
  });
}

/** From the first third of the term to the last: what the student in the middle does. @param {Data} data @returns {Said} */
export function title({ line, steps }) {
  const told = line.middle.slice(0, steps).filter((value) => value !== null);
  const channel = line.channel;
  if (told.length === 0) return { id: "chart-term-unknown", args: { channel } };
  const third = Math.max(1, Math.floor(told.length / 3));
  const mean = (/** @type {number[]} */ some) => some.reduce((a, b) => a + b, 0) / some.length;
  const [first, last] = [mean(told.slice(0, third)), mean(told.slice(-third))];
  const span = Math.max(...line.high.slice(0, steps).map((x) => x ?? -Infinity)) - Math.min(...line.low.slice(0, steps).map((x) => x ?? Infinity));
  const args = { channel, first: plain(round(first)), last: plain(round(last)) };
  if (told.length < 3 || Math.abs(last - first) < 0.1 * span) return { id: "chart-term-level", args: { ...args, middle: plain(round(mean(told))) } };
  return { id: last > first ? "chart-term-rises" : "chart-term-falls", args };
}

/** @param {number} x */
const round = (x) => Number(x.toPrecision(3));

/** @param {Data} data @returns {Said} */
export const describe = ({ line, students, unit }) => ({ id: "chart-term-about", args: { channel: line.channel, students: count(students), unit: unitName(unit) } });

/** @param {Data} data @returns {Table} */
export function table(data) {
  const figure = (/** @type {number | null} */ x) => (x === null ? say("chart-none") : plain(round(x)));
  return {
    head: [unitName(data.unit), say("chart-head-tenth"), say("chart-head-half"), say("chart-head-nine-tenths"), say("chart-head-students")],
    rows: rows(data).map(({ at, low, middle, high, known }) => [number(at), figure(low), figure(middle), figure(high), count(known)]),
  };
}
