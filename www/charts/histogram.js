// The small distribution on a column's card: bins of a number, bars of a category.

import { barX, rect, ruleY, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, plain } from "./format.js";
import { AXIS, CHOSEN, INK, INK_2, INK_3, REFERENCE, cut, draw as onGround } from "./ground.js";

/** @import { Histogram } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */

const WIDEST = 340;

/**
 * The bins with a height that is honest where some were merged: students per width of an ordinary bin.
 * @param {Extract<Histogram, { type: "bins" }>} histogram
 */
export function bins(histogram) {
  const { counts, edges } = histogram;
  const widths = counts.map((_, i) => (edges[i + 1] ?? 0) - (edges[i] ?? 0));
  const usual = Math.min(...widths.filter((width) => width > 0));
  return counts.map((n, i) => ({
    from: edges[i] ?? 0,
    to: edges[i + 1] ?? 0,
    count: n,
    height: histogram.merged && Number.isFinite(usual) && (widths[i] ?? 0) > 0 ? (n * usual) / (widths[i] ?? 1) : n,
  }));
}

/** The bars, what is left over last. @param {Extract<Histogram, { type: "bars" }>} histogram */
export function bars(histogram) {
  const { others } = histogram;
  const rest = others ? [{ name: say("chart-others", { levels: others.levels }), count: others.count, rest: true }] : [];
  return [...histogram.bars.map((bar) => ({ ...bar, rest: false })), ...rest];
}

/** @param {Histogram} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const wide = Math.min(width, WIDEST);
  if (data.type === "bars") return drawBars(bars(data), wide);
  if (data.type === "bins") return drawBins(data, wide);
  return onGround({ width: wide, height: 20, marks: [] });
}

/**
 * From where the first bin begins to where the last one ends, which may lie beyond the values; one wide where all are the same.
 * @param {Extract<Histogram, { type: "bins" }>} histogram
 * @returns {[number, number]}
 */
export function span({ lo, hi, edges }) {
  const [from, to] = [Math.min(lo, edges[0] ?? lo), Math.max(hi, edges.at(-1) ?? hi)];
  return [from, to > from ? to : from + 1];
}

/** @param {Extract<Histogram, { type: "bins" }>} data @param {number} width */
function drawBins(data, width) {
  const shown = bins(data);
  const ends = [{ at: data.lo, anchor: /** @type {const} */ ("start") }, { at: data.hi, anchor: /** @type {const} */ ("end") }];
  return onGround({
    width,
    height: 64,
    margin: 0,
    marginBottom: 20,
    x: { domain: span(data) },
    y: { domain: [0, Math.max(1, ...shown.map((bin) => bin.height))] },
    marks: [
      rect(shown.filter((bin) => bin.count > 0), { x1: "from", x2: "to", y1: 0, y2: "height", fill: CHOSEN, insetLeft: 0.5, insetRight: 0.5 }),
      ruleY([0], { stroke: AXIS }),
      ...ends.map(({ at, anchor }) =>
        text([at], { x: (x) => x, text: (x) => plain(x), frameAnchor: "bottom", dy: 16, textAnchor: anchor, lineAnchor: "bottom", fill: INK_3 }),
      ),
    ],
  });
}

/** @param {ReturnType<typeof bars>} shown @param {number} width */
function drawBars(shown, width) {
  const left = Math.min(Math.max(72, ...shown.map((bar) => bar.name.length * 7.6 + 10)), width * 0.5);
  return onGround({
    width,
    height: shown.length * 20,
    margin: 0,
    marginLeft: left,
    marginRight: 50,
    x: { domain: [0, Math.max(1, ...shown.map((bar) => bar.count))] },
    y: { domain: shown.map((_, i) => i), padding: 0.42, type: "band" },
    marks: [
      barX(shown, { y: (_, i) => i, x: "count", fill: (bar) => (bar.rest ? REFERENCE : CHOSEN) }),
      text(shown, { y: (_, i) => i, text: (bar) => cut(bar.name, left - 8), frameAnchor: "left", dx: -left, textAnchor: "start", fill: INK }),
      text(shown, { y: (_, i) => i, x: "count", text: (bar) => count(bar.count), dx: 6, textAnchor: "start", fill: INK_2 }),
    ],
    color: { type: "identity" },
  });
}

/** @param {Histogram} data @returns {Said} */
export function title(data) {
  if (data.type === "bins") return { id: "chart-histogram-bins", args: { low: plain(data.lo), high: plain(data.hi) } };
  if (data.type === "none") return { id: "chart-histogram-none" };
  const most = data.bars.reduce((a, b) => (b.count > a.count ? b : a), { name: "", count: 0 });
  return { id: "chart-histogram-bars", args: { name: most.name, count: count(most.count) } };
}

/** @param {Histogram} data @returns {Table} */
export function table(data) {
  const head = [say("chart-head-value"), say("chart-head-students")];
  if (data.type === "bars") return { head, rows: bars(data).map((bar) => [bar.name, count(bar.count)]) };
  if (data.type === "none") return { head, rows: [] };
  return { head, rows: bins(data).map((bin) => [say("chart-range-to", { low: plain(bin.from), high: plain(bin.to) }), count(bin.count)]) };
}
