// How far off a network is after each pass: on the rows that teach, and on those kept apart.

import { axisX, axisY, dot, gridY, lineY, text } from "@observablehq/plot";
import { number, say } from "../words.js";
import { fixed } from "./format.js";
import { CHOSEN, CONTRAST, GRID, HALO, PAPER, TICK, draw as onGround } from "./ground.js";

/** @import { Losses } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ passes: readonly Losses[], name: string, where: string }} Data where: which moment, part and network */

export const id = "losses";

/** Beyond its least by so much, the loss on rows kept apart no longer falls. */
const WORSE = 1.02;

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ passes }, width) {
  const apart = passes.filter(({ inner }) => inner !== null && inner !== undefined);
  const all = passes.flatMap(({ teaching, inner }) => [teaching, inner ?? teaching]);
  const [low, high] = [Math.min(...all, Infinity), Math.max(...all, -Infinity)];
  const room = high > low ? (high - low) * 0.08 : 0.05;
  const last = passes.at(-1);
  const lastApart = apart.at(-1);
  // Labels stand apart where the lines end close together.
  const close = last && lastApart && Math.abs(last.teaching - (lastApart.inner ?? 0)) < (high - low) * 0.16;
  const up = last && lastApart && last.teaching > (lastApart.inner ?? 0);
  const label = /** @type {const} */ ({ dx: 10, textAnchor: "start", fontWeight: 600, ...HALO });
  const narrow = width < 420;
  return onGround({
    width,
    height: 210,
    margin: 0,
    marginLeft: 40,
    marginRight: narrow ? 116 : 128,
    marginTop: 10,
    marginBottom: 44,
    x: { domain: [1, Math.max(10, last?.epoch ?? 1)] },
    y: { domain: Number.isFinite(low) ? [low - room, high + room] : [0, 1] },
    marks: [
      gridY({ stroke: GRID, strokeOpacity: 1, ticks: 4 }),
      axisY({ ...TICK, ticks: 4, tickFormat: (/** @type {number} */ v) => fixed(v, 2) }),
      axisX({ ...TICK, ticks: 5, tickFormat: (/** @type {number} */ v) => (Number.isInteger(v) ? number(v) : ""), label: say("chart-losses-pass"), labelAnchor: "center", labelArrow: "none", labelOffset: 40 }),
      lineY(passes, { x: "epoch", y: "teaching", stroke: CHOSEN, strokeWidth: 2.5 }),
      lineY(apart, { x: "epoch", y: "inner", stroke: CONTRAST, strokeWidth: 2.5, strokeDasharray: "7 4" }),
      ...(last ? [dot([last], { x: "epoch", y: "teaching", r: 4, fill: CHOSEN, stroke: PAPER }), text([last], { x: "epoch", y: "teaching", text: () => say("chart-losses-teaching"), fill: CHOSEN, dy: close ? (up ? -9 : 9) : 0, ...label })] : []),
      ...(lastApart ? [dot([lastApart], { x: "epoch", y: "inner", symbol: "square", r: 4, fill: CONTRAST, stroke: PAPER }), text([lastApart], { x: "epoch", y: "inner", text: () => say("chart-losses-apart"), fill: CONTRAST, dy: close ? (up ? 9 : -9) : 0, ...label })] : []),
    ],
  });
}

/** @param {Data} data @returns {Said} */
export function title({ passes }) {
  const apart = passes.map(({ inner }) => inner).filter((inner) => inner !== null && inner !== undefined);
  const now = apart.at(-1);
  if (passes.length === 0) return { id: "chart-losses-begins" };
  if (now === undefined) return { id: "chart-losses-whole" };
  return { id: now <= Math.min(...apart) * WORSE ? "chart-losses-learns" : "chart-losses-enough" };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ name, where }) => ({ id: "chart-losses-about", args: { name, where } });

/** @param {Data} data @returns {Table} */
export const table = ({ passes }) => ({
  head: [say("chart-losses-pass"), say("chart-losses-teaching"), say("chart-losses-apart")],
  rows: passes.map(({ epoch, teaching, inner }) => [number(epoch), fixed(teaching, 4), inner === null || inner === undefined ? say("chart-none") : fixed(inner, 4)]),
});
