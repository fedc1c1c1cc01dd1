// The decision curve: is it worth acting on the estimates, for somebody who would act from this chance on?

import { axisX, axisY, gridY, lineY, ruleY, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, fixed, hundred } from "./format.js";
import { AXIS, CHOSEN, GRID, HALO, INK_2, INK_3, REFERENCE, TICK, draw as onGround } from "./ground.js";
import { conditionName } from "./naming.js";
import { spot } from "./spot.js";

/** @import { Benefit, Question } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Point } from "./spot.js" */
/** @typedef {{ benefit: readonly Benefit[], rows: number, question: Question, name: string }} Data */

export const id = "benefit";

/** Less than this many students in 100 is no difference that could be drawn. */
const LEAST = 0.0005;

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ benefit, name }, width) {
  const wide = Math.min(width, 720);
  const [height, left, right, top, bottom] = [Math.min(300, wide * 0.55 + 60), 40, 14, 10, 44];
  const best = Math.max(0.01, ...benefit.flatMap(({ model, everybody }) => [model, everybody]));
  const domain = [-best / 3, best * 1.08];
  const [low = 0, high = 1] = domain;
  const shown = (/** @type {"model" | "everybody"} */ who) => benefit.filter((one) => one[who] >= low).map((one) => ({ x: one.threshold, y: one[who] }));
  const place = (/** @type {{ x: number, y: number }} */ { x, y }) => /** @type {Point} */ ([left + x * (wide - left - right), top + ((high - y) / (high - low)) * (height - top - bottom)]);
  const curves = [shown("model"), shown("everybody"), [{ x: 0, y: 0 }, { x: 1, y: 0 }]];
  const lines = curves.map((points) => points.map(place));
  /** @type {import("./spot.js").Box[]} */
  const taken = [];
  const label = (/** @type {string} */ words, /** @type {number} */ at, /** @type {string} */ fill, /** @type {("above" | "below")[]} */ sides) => {
    const found = spot(lines[at] ?? [], { lines, taken, frame: { left, right: wide - right, top, bottom: height - bottom } }, { width: words.length * 7.8, height: 16 }, sides);
    if (found) taken.push(found.box);
    return found ? [text([words], { text: (said) => said, frameAnchor: "top-left", dx: found.x - left, dy: found.y - top, textAnchor: found.anchor, lineAnchor: "middle", fill, fontWeight: at ? 400 : 600, ...HALO })] : [];
  };
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  return onGround({
    width: wide, height, margin: 0, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom,
    x: { domain: [0, 1] },
    y: { domain },
    marks: [
      gridY({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
      axisX(quarters, { ...TICK, tickFormat: hundred, label: say("chart-benefit-from"), labelAnchor: "center", labelArrow: "none", labelOffset: 40 }),
      axisY({ ...TICK, ticks: 4, tickFormat: (/** @type {number} */ v) => fixed(100 * v, best < 0.04 ? 1 : 0) }),
      ruleY([0], { stroke: AXIS, strokeWidth: 1.5 }),
      lineY(curves[1], { x: "x", y: "y", stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" }),
      lineY(curves[0], { x: "x", y: "y", stroke: CHOSEN, strokeWidth: 2.5 }),
      ...label(name, 0, CHOSEN, ["above", "below"]),
      ...label(say("chart-benefit-everybody"), 1, INK_2, ["below", "above"]),
      ...label(say("chart-benefit-nobody"), 2, INK_3, ["below", "above"]),
    ],
  });
}

/** The longest run of chances from which acting on the estimates is worth more than acting on everybody or on nobody. @param {readonly Benefit[]} benefit */
export function worthwhile(benefit) {
  /** @type {Benefit[]} */
  let best = [];
  /** @type {Benefit[]} */
  let run = [];
  for (const one of benefit) {
    run = one.model > Math.max(0, one.everybody) + LEAST ? [...run, one] : [];
    if (run.length > best.length) best = run;
  }
  const [first, last] = [best[0], best.at(-1)];
  return first && last ? { from: first.threshold, to: last.threshold } : null;
}

/** @param {Data} data @returns {Said} */
export function title({ benefit }) {
  const found = worthwhile(benefit);
  if (!found) return { id: "chart-benefit-none" };
  return { id: "chart-benefit", args: { from: hundred(found.from), to: hundred(found.to) } };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ rows, question }) => ({ id: "chart-benefit-about", args: { rows: count(rows), side: conditionName(question) } });

/** @param {Data} data @returns {Table} */
export function table({ benefit, name }) {
  return {
    head: [say("chart-benefit-from"), name, say("chart-benefit-everybody")],
    rows: benefit.map(({ threshold, model, everybody }) => [hundred(threshold), fixed(100 * model, 1), fixed(100 * everybody, 1)]),
  };
}
