// What a model says as two columns change together: a field of cells with the number in each. Cells near which too few students
// stand are hatched and have none.

import { rect, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, fixed, plain } from "./format.js";
import { INK, INK_2, INK_3, PAPER, cut, draw as onGround, hatching } from "./ground.js";
import { short } from "./need.js";

/** @import { At, PairView } from "../wire" */
/** @import { Scale } from "./need.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ pair: PairView, chances: boolean, target: string, scale: Scale }} Data */

export const id = "pair";

const SHADES = 5;

/** @param {At} at */
const written = (at) => (typeof at === "number" ? plain(at) : at);

/** Of each value of the second column, all of the first. @param {PairView} pair */
export function cellsOf({ across, up, estimates, counts }) {
  return up.flatMap((_, j) => across.map((_, i) => {
    const place = j * across.length + i;
    return { i, j, estimate: estimates[place] ?? 0, near: counts[place] ?? null };
  }));
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ pair, scale }, width) {
  const wide = Math.min(width, 720);
  const cells = cellsOf(pair);
  const known = cells.filter(({ near }) => near !== null);
  const [low, high] = [Math.min(...known.map(({ estimate }) => estimate)), Math.max(...known.map(({ estimate }) => estimate))];
  const shade = (/** @type {number} */ value) => Math.max(0, Math.min(SHADES - 1, Math.floor((SHADES * (value - low)) / (high - low || 1))));
  const [left, top, bottom, step] = [wide < 420 ? 44 : 88, 24, 44, 34];
  const right = (wide - left) / Math.max(1, pair.across.length);
  const height = top + pair.up.length * step + bottom;
  const hatched = hatching(INK_3);
  const box = { x1: (/** @type {any} */ own) => left + own.i * right + 1, x2: (/** @type {any} */ own) => left + (own.i + 1) * right - 1, y1: (/** @type {any} */ own) => y(own.j) + 1, y2: (/** @type {any} */ own) => y(own.j) + step - 1 };
  // The greatest value of the second column stands at the top.
  const y = (/** @type {number} */ j) => top + (pair.up.length - 1 - j) * step;
  return onGround({
    width: wide, height, margin: 0,
    x: { domain: [0, wide], range: [0, wide] },
    y: { domain: [0, height], range: [0, height] },
    marks: [
      hatched.mark,
      rect(known, { ...box, fill: (own) => `var(--ramp-${shade(own.estimate)})` }),
      rect(cells.filter(({ near }) => near === null), { ...box, fill: hatched.fill, fillOpacity: 0.35 }),
      text(known, { x: (own) => left + (own.i + 0.5) * right, y: (own) => y(own.j) + step / 2, text: (own) => short(own.estimate, scale), fill: (own) => `var(--ramp-ink-${shade(own.estimate)})` }),
      text(pair.across, { x: (_, i) => left + (i + 0.5) * right, y: height - bottom + 14, text: (at) => cut(written(at), right + 6), fill: INK_2 }),
      text(pair.up, { x: left - 8, y: (_, j) => y(j) + step / 2, text: (at) => cut(written(at), left - 6), textAnchor: "end", fill: INK_2 }),
      text([pair.names[0]], { x: wide, y: height - 8, text: (name) => cut(name, wide - left), textAnchor: "end", fill: INK, fontWeight: 600, stroke: PAPER, strokeWidth: 3 }),
      text([pair.names[1]], { x: 0, y: 10, text: (name) => cut(name, wide), textAnchor: "start", fill: INK, fontWeight: 600 }),
    ],
    color: { type: "identity" },
  });
}

/** @param {Data} data @returns {Said} */
export const title = ({ pair: { names } }) => ({ id: "chart-pair", args: { first: names[0], second: names[1] } });

/** @param {Data} data @returns {Said} */
export const describe = ({ pair, chances, target }) => ({ id: chances ? "chart-pair-about" : "chart-pair-about-number", args: { first: pair.names[0], second: pair.names[1], h: fixed(pair.h, 2), size: chances ? fixed(100 * pair.size, 1) : fixed(pair.size, 2), target } });

/** @param {Data} data @returns {Table} */
export function table({ pair, scale }) {
  return {
    head: [pair.names[1], pair.names[0], say("chart-pair-estimate"), say("chart-effect-near")],
    rows: cellsOf(pair).map(({ i, j, estimate, near }) => [written(pair.up[j] ?? ""), written(pair.across[i] ?? ""), near === null ? say("chart-none") : short(estimate, scale), near === null ? say("chart-pair-few") : count(near)]),
  };
}
