// Two shares of students at each moment, as lines with their bands and labels, and figures under every moment.

import { areaY, axisY, dot, gridY, lineY, ruleX, text } from "@observablehq/plot";
import { labelOf } from "../moments.js";
import { number, say } from "../words.js";
import { hundred } from "./format.js";
import { AXIS, CHOSEN, CONTRAST, GRID, HALO, INK, INK_2, PAPER, TICK, cut, draw as onGround } from "./ground.js";
import { spot } from "./spot.js";

/** @import { Listed, OverTime, Ranged } from "../wire" */
/** @import { Unit } from "../moments.js" */
/** @import { Point } from "./spot.js" */
/** @typedef {{ over: OverTime, unit: Unit | null, until: number | null, model: string }} Data until: the moment looked at; model: its name */
/** @typedef {{ of: (one: Listed) => Ranged, label: string }} Line */
/** @typedef {{ label: string, of: (one: Listed) => string }} Fact */

/** @param {Unit | null} unit */
export const unitName = (unit) => (unit ? say(`page-unit-${unit.word}`, { name: unit.name }) : say("chart-step"));

/** A moment as it is said in a sentence: "week 4". @param {Listed | undefined} one @param {Unit | null} unit */
export const momentName = (one, unit) => say(`page-at-${unit?.word ?? "step"}`, { moment: number(labelOf(one?.until ?? 0, unit)), name: unit?.name ?? "" });

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
/** Of one line of figures, and of its label above it. */
const ROW = 42;

/** @param {Data} data @param {readonly [Line, Line]} lines solid and dashed @param {readonly Fact[]} facts @param {number} width in px @returns {SVGSVGElement} */
export function draw({ over, unit, until }, lines, facts, width) {
  const wide = Math.min(width, 720);
  const [left, right, top, inside, foot] = [40, 22, 12, 220, 50];
  const height = top + inside + foot + facts.length * ROW;
  const at = (/** @type {Listed} */ one) => labelOf(one.until, unit);
  const all = over.moments.map(at);
  const domain = /** @type {[number, number]} */ ([Math.min(...all), Math.max(...all)]);
  const inset = 14;
  const place = (/** @type {number} */ x, /** @type {number} */ y) => /** @type {Point} */ ([left + inset + ((x - domain[0]) / (domain[1] - domain[0] || 1)) * (wide - left - right - 2 * inset), top + inset + (1 - y) * (inside - 2 * inset)]);
  const styles = [{ colour: CHOSEN, dash: undefined, symbol: /** @type {const} */ ("circle") }, { colour: CONTRAST, dash: "7 4", symbol: /** @type {const} */ ("square") }];
  const drawn = lines.map(({ of, label }, i) => {
    const points = over.moments.flatMap((one) => {
      const { value, low, high } = of(one);
      return value === null ? [] : [{ x: at(one), y: value, low: low ?? value, high: high ?? value, until: one.until }];
    });
    return { points, label, line: points.map(({ x, y }) => place(x, y)), .../** @type {(typeof styles)[0]} */ (styles[i]) };
  });
  const frame = { left, right: wide - right + 16, top, bottom: top + inside };
  /** @type {import("./spot.js").Box[]} */
  const taken = [];
  const high = mean(drawn[0]?.points ?? []) >= mean(drawn[1]?.points ?? []);
  const labels = drawn.map(({ line, label }, i) => {
    const upper = (i === 0) === high;
    const found = spot(line, { lines: drawn.map((one) => one.line), taken, frame }, { width: 7.6 * label.length, height: 16 }, upper ? ["above", "below"] : ["below", "above"]);
    if (found) taken.push(found.box);
    return found;
  });
  // Figures need room: where moments stand close, every second or third has its own.
  const step = Math.max(1, Math.ceil((all.length * 52) / Math.max(1, wide - left - right)));
  const columns = over.moments.filter((one, i) => i % step === 0 || one.until === until);
  const bold = (/** @type {Listed} */ one) => (one.until === until ? 600 : 400);
  return onGround({
    width: wide, height, margin: 0, marginLeft: left, marginRight: right, marginTop: top, marginBottom: height - top - inside,
    x: { domain, insetLeft: inset, insetRight: inset },
    y: { domain: [0, 1], insetTop: inset, insetBottom: inset },
    marks: [
      gridY(QUARTERS, { stroke: GRID, strokeOpacity: 1 }),
      axisY(QUARTERS, { ...TICK, tickFormat: hundred }),
      ...(until === null ? [] : [ruleX([labelOf(until, unit)], { stroke: AXIS })]),
      ...drawn.flatMap(({ points, colour, dash, symbol }) => [
        areaY(points, { x: "x", y1: "low", y2: "high", fill: colour, fillOpacity: 0.12 }),
        lineY(points, { x: "x", y: "y", stroke: colour, strokeWidth: 2.5, strokeDasharray: dash }),
        dot(points, { x: "x", y: "y", r: 4, symbol, fill: colour, stroke: PAPER }),
        dot(points.filter((point) => point.until === until), { x: "x", y: "y", r: 6, symbol, fill: PAPER, stroke: colour, strokeWidth: 3 }),
      ]),
      ...drawn.flatMap(({ label, colour }, i) => {
        const found = labels[i];
        return found ? [text([label], { text: (said) => said, frameAnchor: "top-left", dx: found.x - left, dy: found.y - top, textAnchor: found.anchor, lineAnchor: "middle", fill: colour, fontWeight: 600, ...HALO })] : [];
      }),
      ...columns.map((one) => text([one], { x: at, text: () => number(at(one)), frameAnchor: "bottom", dy: 20, fill: INK, fontWeight: bold(one) })),
      text([unitName(unit)], { text: (words) => words, frameAnchor: "bottom-left", dx: -left, dy: 20, textAnchor: "start", fill: INK, fontWeight: 600 }),
      ...facts.flatMap((fact, i) => [
        text([cut(fact.label, wide)], { text: (words) => words, frameAnchor: "bottom-left", dx: -left, dy: foot + i * ROW, textAnchor: "start", fill: INK_2 }),
        ...columns.map((one) => text([one], { x: at, text: () => fact.of(one), frameAnchor: "bottom", dy: foot + i * ROW + 18, fill: INK_2, fontWeight: bold(one) })),
      ]),
    ],
  });
}

/** @param {readonly { y: number }[]} points */
const mean = (points) => points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length);

/** A share of 100, or a dash. @param {number | null} x */
export const share = (x) => (x === null ? say("chart-none") : hundred(x));

/** A share with the ends of its interval, for the table. @param {Ranged} ranged */
export const ends = ({ value, low, high }) => [value, low, high].map(share);
