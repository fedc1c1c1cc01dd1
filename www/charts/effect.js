// What a model says as one column changes: over all students at each value (partial dependence), only where students are
// (accumulated local effect), and how many stand near each value below.

import { axisX, axisY, dot, lineY, rect, ruleY, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, fixed, plain } from "./format.js";
import { CHOSEN, CONTRAST, GRID, HALO, PAPER, REFERENCE, TICK, cut, draw as onGround } from "./ground.js";
import { short } from "./need.js";

/** @import { EffectView, Heap, Point } from "../wire" */
/** @import { Scale } from "./need.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ effect: EffectView, column: string, chances: boolean, target: string, scale: Scale }} Data */

export const id = "effect";

/** Local effects, moved from about 0 to about the mean of what is said. @param {EffectView} effect @returns {{ x: number, y: number }[]} */
export function localsOf({ points }) {
  const mean = points.reduce((sum, { estimate }) => sum + estimate, 0) / Math.max(1, points.length);
  return points.flatMap(({ at, local }) => (typeof at === "number" && local !== null ? [{ x: at, y: mean + local }] : []));
}

/** A round step of which about five fit. @param {number} width */
function stepOf(width) {
  const power = 10 ** Math.floor(Math.log10(width / 5));
  return power * ([1, 2, 5].find((lead) => lead * power >= width / 6) ?? 10);
}

/** @param {Point["at"]} at */
const written = (at) => (typeof at === "number" ? plain(at) : at);

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ effect, chances }, width) {
  const wide = Math.min(width, 720);
  const numeric = effect.points.every(({ at }) => typeof at === "number");
  const factor = chances ? 100 : 1;
  const points = effect.points.map(({ at, estimate }, place) => ({ x: numeric ? Number(at) : place, y: factor * estimate, name: written(at) }));
  const locals = numeric ? localsOf(effect).map(({ x, y }) => ({ x, y: factor * y })) : [];
  const missing = effect.missing === null ? [] : [factor * effect.missing];
  const values = [...points, ...locals].map(({ y }) => y).concat(missing);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.12, chances ? 1 : 0.05);
  const [floor, ceiling] = [low - room, high + room];
  const [first, last] = numeric ? [points[0]?.x ?? 0, points.at(-1)?.x ?? 1] : [-0.5, points.length - 0.5];
  // The density stands below the lines, on a fifth of the height.
  const deep = (ceiling - floor) * 0.26;
  const most = Math.max(1, ...effect.density.map((own) => own.count));
  const heap = (/** @type {Heap} */ own, /** @type {number} */ at) => {
    const [from, to] = numeric ? [Number(own.low), Number(own.high)] : [at - 0.35, at + 0.35];
    const thick = to > from ? 0 : (last - first) / 80;
    return { x1: from - thick, x2: to + thick, y1: floor - deep, y2: floor - deep + (deep * 0.85 * own.count) / most };
  };
  // None of them in the density.
  const step = stepOf(ceiling - floor);
  const ticks = Array.from({ length: 12 }, (_, at) => Math.ceil(floor / step) * step + at * step).filter((tick) => tick <= ceiling);
  const labels = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor((wide - 60) / 78))));
  return onGround({
    width: wide, height: 300, margin: 0, marginLeft: 44, marginRight: 22, marginTop: 26, marginBottom: 28,
    x: { domain: first < last ? [first, last] : [first - 1, last + 1], inset: 8 },
    y: { domain: [floor - deep, ceiling] },
    marks: [
      ruleY(ticks, { stroke: GRID }),
      axisY(ticks, { ...TICK, tickFormat: (/** @type {number} */ value) => plain(value) }),
      numeric ? axisX({ ...TICK, ticks: wide < 420 ? 4 : 6, tickFormat: (/** @type {number} */ value) => plain(value) }) : text(points.filter((_, at) => at % labels === 0), { x: "x", text: (own) => cut(own.name, 76), frameAnchor: "bottom", dy: 20, fill: "currentColor" }),
      rect(effect.density.map(heap), { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: REFERENCE, fillOpacity: 0.45 }),
      ...(numeric ? [lineY(points, { x: "x", y: "y", stroke: CHOSEN, strokeWidth: 2.5 })] : []),
      ...(locals.length > 1 ? [lineY(locals, { x: "x", y: "y", stroke: CONTRAST, strokeWidth: 2, strokeDasharray: "7 4" })] : []),
      dot(points, { x: "x", y: "y", r: numeric ? 3 : 5, fill: CHOSEN, stroke: PAPER }),
      dot(missing, { x: last, y: (own) => own, r: 6, fill: PAPER, stroke: CHOSEN, strokeWidth: 2 }),
      text(missing, { x: last, y: (own) => own, dx: -12, text: () => say("chart-effect-missing"), textAnchor: "end", ...HALO, fill: CHOSEN }),
      text([say("chart-effect-all")], { text: (one) => one, frameAnchor: "top-left", dy: -22, textAnchor: "start", fill: CHOSEN, fontWeight: 600 }),
      ...(locals.length > 1 ? [text([say("chart-effect-local")], { text: (one) => one, frameAnchor: "top-right", dy: -22, textAnchor: "end", fill: CONTRAST, fontWeight: 600 })] : []),
    ],
  });
}

/** @param {Data} data @returns {Said} */
export function title({ effect, column, scale, chances, target }) {
  const ranked = [...effect.points].sort((a, b) => a.estimate - b.estimate);
  // Read along the axis where there is one.
  const ends = [ranked[0], ranked.at(-1)].sort((a, b) => (typeof a?.at === "number" && typeof b?.at === "number" ? a.at - b.at : 0));
  const [low, high] = ends;
  if (!low || !high) return { id: "chart-effect-flat", args: { column } };
  const args = { column, low: short(low.estimate, scale), high: short(high.estimate, scale), at: written(low.at), up: written(high.at), target };
  if (args.low === args.high) return { id: "chart-effect-flat", args };
  return { id: chances ? "chart-effect" : "chart-effect-number", args };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ effect, chances, target }) => ({ id: chances ? "chart-effect-about" : "chart-effect-about-number", args: { rows: count(effect.rows), target } });

/** @param {Data} data @returns {Table} */
export function table({ effect, column, scale, chances }) {
  const local = (/** @type {number} */ value) => fixed(chances ? 100 * value : value, chances ? 1 : 2);
  return {
    head: [column, say("chart-effect-all"), say("chart-effect-local"), say("chart-effect-near")],
    rows: [...effect.points.map((own, at) => [written(own.at), short(own.estimate, scale), own.local === null ? say("chart-none") : local(own.local), heapAt(effect, own, at)]),
      ...(effect.missing === null ? [] : [[say("chart-effect-missing"), short(effect.missing, scale), say("chart-none"), say("chart-none")]])],
  };
}

/** How many stand near a point. @param {EffectView} effect @param {Point} point @param {number} place */
function heapAt({ density }, { at }, place) {
  const own = typeof at === "number" ? density.find(({ low, high }) => Number(low) <= at && at <= Number(high)) : density[place];
  return own ? count(own.count) : say("chart-none");
}
