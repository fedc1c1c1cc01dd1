// Which columns matter to a model, in three ways side by side: shuffled, size of shares, gained while learning.

import { link, rect, ruleX, ruleY, text } from "@observablehq/plot";
import { all, say } from "../words.js";
import { fixed, range } from "./format.js";
import { AXIS, CHOSEN, GRID, INK, INK_2, REFERENCE, cut, draw as onGround } from "./ground.js";
import { metricName } from "./naming.js";

/** @import { Matter } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {"shuffled" | "size" | "gain"} Way */
/** @typedef {{ matters: Matter[], name: string, metric: string }} Data name: the model's */

export const id = "matters";

/** So many are drawn; the table has them all. */
export const DRAWN = 10;
/** @type {Way[]} */
const WAYS = ["shuffled", "size", "gain"];
/** @type {Record<Way, string>} */
const SAID = { shuffled: "chart-matters-shuffled", size: "chart-matters-size", gain: "chart-matters-gain" };

/** Ways that this model tells. @param {readonly Matter[]} matters */
export const waysOf = (matters) => WAYS.filter((way) => matters.some((own) => own[way] !== null));

/** @param {Matter} matter */
const named = ({ columns: [first = "", ...others] }) => (others.length > 0 ? say("chart-matters-with", { first, others: all(others) }) : first);

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ matters }, width) {
  const ways = waysOf(matters);
  const rows = matters.slice(0, DRAWN);
  const narrow = width < 560;
  const [step, top, left, gap] = [narrow ? 44 : 30, 26, narrow ? 0 : Math.min(240, width * 0.28), narrow ? 14 : 28];
  const panel = (width - left - gap * (ways.length - 1) - 6) / Math.max(1, ways.length);
  const middle = (/** @type {number} */ at) => top + at * step + (narrow ? 32 : 15);
  // Each way has a scale of its own, so places are worked out here.
  const bars = ways.flatMap((way, k) => {
    const most = Math.max(1e-12, ...rows.flatMap((own) => [own[way]?.mean ?? 0, own[way]?.interval?.[1] ?? 0]));
    const start = left + k * (panel + gap);
    const x = (/** @type {number} */ value) => start + panel * Math.max(0, Math.min(1, value / most));
    return rows.flatMap((own, at) => {
      const span = own[way];
      if (!span) return [];
      const [low, high] = span.interval ?? [span.mean, span.mean];
      return [{ x0: start, x1: x(span.mean), low: x(low), high: x(high), y: middle(at), idle: low <= 0 }];
    });
  });
  const height = top + rows.length * step + 4;
  return onGround({
    width, height, margin: 0,
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    marks: [
      ruleY(rows.map((_, at) => top + at * step), { stroke: GRID }),
      rect(bars, { x1: "x0", x2: "x1", y1: (/** @type {any} */ own) => own.y - 7, y2: (/** @type {any} */ own) => own.y + 7, fill: (/** @type {any} */ own) => (own.idle ? REFERENCE : CHOSEN) }),
      link(bars, { x1: "low", x2: "high", y1: "y", y2: "y", stroke: INK, strokeWidth: 1.5 }),
      ruleX(ways.map((_, k) => left + k * (panel + gap)), { y1: top, y2: height, stroke: AXIS }),
      text(ways, { x: (_, k) => left + k * (panel + gap), y: 10, text: (/** @type {Way} */ way) => cut(say(SAID[way]), panel + gap / 2), textAnchor: "start", fill: INK_2, fontWeight: 600 }),
      text(rows, { x: 0, y: (_, at) => (narrow ? top + at * step + 13 : middle(at)), text: (own) => cut(named(own), narrow ? width - 8 : left - 10), textAnchor: "start", fill: INK }),
    ],
    color: { type: "identity" },
  });
}

/** The columns that come first in every way that the model tells. @param {readonly Matter[]} matters */
export function agreed(matters) {
  const firsts = waysOf(matters).map((way) => matters.reduce((best, own) => ((own[way]?.mean ?? -Infinity) > (best?.[way]?.mean ?? -Infinity) ? own : best), matters[0]));
  return firsts.length > 0 && firsts.every((own) => own === firsts[0]) ? (firsts[0] ?? null) : null;
}

/** Whoever comes so close to the first that their intervals meet in every way. @param {readonly Matter[]} matters @param {Matter} first */
const rival = (matters, first) => matters.find((own) => own !== first && waysOf(matters).every((way) => (own[way]?.interval?.[1] ?? own[way]?.mean ?? -Infinity) >= (first[way]?.interval?.[0] ?? first[way]?.mean ?? 0)));

/** @param {Data} data @returns {Said} */
export function title({ matters }) {
  const ways = waysOf(matters).length;
  const first = agreed(matters);
  const telling = matters.some((own) => WAYS.some((way) => (own[way]?.interval?.[0] ?? own[way]?.mean ?? 0) > 0));
  if (!telling) return { id: "chart-matters-none" };
  if (first) {
    const near = rival(matters, first);
    const args = { column: named(first), ways };
    return near ? { id: "chart-matters-close", args: { ...args, next: named(near) } } : { id: "chart-matters-first", args };
  }
  return { id: "chart-matters-apart", args: { columns: all(matters.slice(0, 2).map(named)) } };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ matters, name, metric }) => ({ id: "chart-matters-about", args: { model: name, metric: metricName(metric), intervals: matters.some((own) => WAYS.some((way) => own[way]?.interval)) ? "yes" : "no", shown: Math.min(DRAWN, matters.length), of: matters.length } });

/** @param {Data} data @returns {Table} */
export function table({ matters }) {
  const ways = waysOf(matters);
  const digits = (/** @type {number} */ value) => fixed(value, 3);
  return {
    head: [say("chart-head-column"), ...ways.flatMap((way) => [say(SAID[way]), say("chart-head-interval")])],
    rows: matters.map((own) => [named(own), ...ways.flatMap((way) => {
      const span = own[way];
      return span ? [digits(span.mean), span.interval ? range(digits(span.interval[0]), digits(span.interval[1])) : say("chart-none")] : [say("chart-none"), say("chart-none")];
    })]),
  };
}
