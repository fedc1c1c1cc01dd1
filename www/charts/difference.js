// Two models beside each other at every moment: their difference with its interval, claimed where that leaves out 0.

import { axisX, dot, gridX, link, ruleX, ruleY, text } from "@observablehq/plot";
import { labelOf } from "../moments.js";
import { all, number, say } from "../words.js";
import { fixed, pointed } from "./format.js";
import { AXIS, CHOSEN, GRID, INK, PAPER, REFERENCE, TICK, cut, draw as onGround } from "./ground.js";
import { isReference, metricName, modelName, nameInSentence } from "./naming.js";

/** @import { Evaluation, ModelView, Moment } from "../wire" */
/** @import { Unit } from "../moments.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ evaluation: Evaluation, models: readonly ModelView[], unit: Unit | null, model: string, against: string }} Data */
/** @typedef {{ name: string, label: string, difference: number, low: number, high: number, apart: boolean }} Row */

export const id = "difference";

/** Models that learn, the best of a moment first. @param {Moment} moment @returns {string[]} */
export function learners({ pairs, models, best }) {
  const paired = new Set(pairs.flatMap(({ model, against }) => [model, against]));
  const ids = models.map(({ id }) => id).filter((one) => paired.has(one) && !isReference(one));
  return [...ids].sort((a, b) => Number(b === best) - Number(a === best));
}

/** The first model less the second, above 0 where the first does better. @param {Moment} moment @param {string} model @param {string} against */
export function between({ pairs }, model, against) {
  const pair = pairs.find((one) => one.model === model && one.against === against);
  if (pair) return pair;
  const turned = pairs.find((one) => one.model === against && one.against === model);
  return turned ? { ...turned, model, against, difference: -turned.difference, low: -turned.high, high: -turned.low } : null;
}

/** @param {Data} data @returns {Row[]} */
export function rowsOf({ evaluation, unit, model, against }) {
  return evaluation.moments.flatMap((moment) => {
    const pair = between(moment, model, against);
    if (!pair) return [];
    const at = moment.until === null ? "" : number(labelOf(moment.until, unit));
    const { difference, low, high, apart } = pair;
    return [{ name: at, label: moment.until === null ? say("chart-whole-term") : say(`page-at-${unit?.word ?? "step"}`, { moment: at, name: unit?.name ?? "" }), difference, low, high, apart }];
  });
}

/** @param {number} x */
const signed = (x) => (x > 0 ? "+" : "") + pointed(fixed(x, 3));

/** @param {Row} row */
const words = ({ difference, low, high }) => say("chart-score-interval", { score: signed(difference), interval: say("chart-range-to", { low: signed(low), high: signed(high) }) });

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const rows = rowsOf(data);
  const narrow = width < 560;
  const step = narrow ? 52 : 40;
  const [left, right, top, bottom] = [narrow ? 6 : 120, narrow ? 6 : 190, 26, 26];
  const far = Math.max(0.005, ...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])) * 1.1;
  const place = new Map(rows.map((row, i) => [row, i + (narrow ? 36 / step : 0.5)]));
  const y = (/** @type {any} */ row) => place.get(row);
  // Side by side over the line of no difference.
  const ahead = (/** @type {string} */ model) => cut(say("chart-difference-ahead", { model: modelName(model, data.models) }), (width - left - right) / 2 - 8);
  return onGround({
    width,
    height: top + rows.length * step + bottom,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { domain: [-far, far] },
    y: { domain: [0, Math.max(1, rows.length)], reverse: true },
    marks: [
      gridX({ ticks: narrow ? 3 : 5, stroke: GRID, strokeOpacity: 1 }),
      axisX({ ...TICK, ticks: narrow ? 3 : 5, tickFormat: (/** @type {number} */ v) => signed(v) }),
      ruleY([...rows.keys()], { stroke: GRID, insetLeft: -left, insetRight: -right }),
      ruleX([0], { stroke: AXIS, strokeWidth: 1.5 }),
      text([ahead(data.against)], { text: (one) => one, frameAnchor: "top-left", lineAnchor: "bottom", dy: -10, textAnchor: "start", fill: INK }),
      text([ahead(data.model)], { text: (one) => one, frameAnchor: "top-right", lineAnchor: "bottom", dy: -10, textAnchor: "end", fill: INK }),
      link(rows, { x1: "low", x2: "high", y1: y, y2: y, stroke: (/** @type {Row} */ row) => (row.apart ? CHOSEN : REFERENCE), strokeWidth: 4, strokeLinecap: "round" }),
      dot(rows.filter(({ apart }) => apart), { x: "difference", y, r: 6, fill: CHOSEN, stroke: PAPER, strokeWidth: 2 }),
      dot(rows.filter(({ apart }) => !apart), { x: "difference", y, r: 6, fill: PAPER, stroke: REFERENCE, strokeWidth: 2 }),
      text(rows, { y, text: "label", frameAnchor: "left", dx: -left, dy: narrow ? -22 : 0, textAnchor: "start", fill: INK, fontWeight: 600 }),
      text(rows, { y, text: words, frameAnchor: "right", dx: right, dy: narrow ? -22 : 0, textAnchor: "end", fill: INK }),
    ],
    color: { type: "identity" },
  });
}

/** @param {Data} data @returns {Said} */
export function title(data) {
  const rows = rowsOf(data);
  const ahead = rows.filter(({ apart, low }) => apart && low > 0);
  const behind = rows.filter(({ apart, high }) => apart && high < 0);
  const named = (/** @type {Row[]} */ some) => all(some.map(({ label }) => label));
  const open = rows.filter(({ apart }) => !apart);
  const args = { model: nameInSentence(data.model, data.models), against: nameInSentence(data.against, data.models), ahead: named(ahead), behind: named(behind), open: named(open) };
  if (ahead.length > 0 && behind.length > 0) return { id: "chart-difference-both", args };
  if (ahead.length > 0) return { id: open.length > 0 ? "chart-difference-some" : "chart-difference-all", args };
  if (behind.length > 0) return { id: open.length > 0 ? "chart-difference-less" : "chart-difference-none", args };
  return { id: "chart-difference-level", args };
}

/** @param {Data} data @returns {Said} */
export function describe({ evaluation, model, against, models }) {
  return { id: "chart-difference-about", args: { metric: metricName(evaluation.metric), model: nameInSentence(model, models), against: nameInSentence(against, models) } };
}

/** Every two models at every moment. @param {Data} data @returns {Table} */
export function table({ evaluation, models, unit }) {
  return {
    head: [unit ? say(`page-unit-${unit.word}`, { name: unit.name }) : say("chart-step"), say("chart-head-model"), say("chart-head-against"), say("chart-head-difference"), say("chart-head-low"), say("chart-head-high")],
    rows: evaluation.moments.flatMap(({ until, pairs }) => pairs.map(({ model, against, difference, low, high }) =>
      [until === null ? say("chart-none") : number(labelOf(until, unit)), modelName(model, models), modelName(against, models), signed(difference), signed(low), signed(high)])),
  };
}
