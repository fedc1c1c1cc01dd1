// Two shares of students at each moment, as lines with their bands and labels, and figures under every moment.

import { areaY, axisY, dot, gridY, lineY, ruleX, text } from "@observablehq/plot";
import { labelOf } from "../moments.js";
import { number, say } from "../words.js";
import { hundred } from "./format.js";
import { AXIS, CHOSEN, CONTRAST, GRID, HALO, INK, INK_2, PAPER, TICK, cut, draw as onGround } from "./ground.js";

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

/** @param {Data} data @param {readonly Line[]} lines solid, and dashed @param {readonly Fact[]} facts @param {number} width in px @returns {SVGSVGElement} */
export function draw({ over, unit, until }, lines, facts, width) {
  const wide = Math.min(width, 720);
  const [left, right, top, inside, foot] = [40, 22, 12, 220, 50];
  const height = top + inside + foot + facts.length * ROW;
  const at = (/** @type {Listed} */ one) => labelOf(one.until, unit);
  const all = over.moments.map(at);
  const domain = /** @type {[number, number]} */ ([Math.min(...all), Math.max(...all)]);
  const inset = 14;
  const place = (/** @type {number} */ x, /** @type {number} */ y) => /** @type {Point} */ ([left + inset + ((x - domain[0]) / (domain[1] - domain[0] || 1)) * (wide - left - right - 2 * inset), top + inset + (1 - y) * (inside - 2 * inset)]);
  /** @type {{ colour: string, dash: string | undefined, symbol: "circle" | "square" }[]} */
  const styles = [{ colour: CHOSEN, dash: undefined, symbol: "circle" }, { colour: CONTRAST, dash: "7 4", symbol: "square" }];
  const drawn = lines.map(({ of, label }, i) => {
    const points = over.moments.flatMap((one) => {
      const { value, low, high } = of(one);
      return value === null ? [] : [{ x: at(one), y: value, low: low ?? value, high: high ?? value, until: one.until }];
    });
    return { points, label, line: points.map(({ x, y }) => place(x, y)), .../** @type {typeof styles[number]} */ (styles[i]) };
  });
  const labels = drawn.map(({ line, label }, i) => beside(line, drawn.filter((_, other) => other !== i).flatMap((one) => [one.line]), 7.6 * label.length));
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
        return found ? [text([label], { text: (said) => said, frameAnchor: "top-left", dx: found[0] - left, dy: found[1] - top, textAnchor: "middle", lineAnchor: "middle", fill: colour, fontWeight: 600, ...HALO })] : [];
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

/**
 * The middle of a label at one of a line's points, on the side that is away from the other line; where it touches least,
 * the later the better.
 * @param {Point[]} line @param {Point[][]} others @param {number} width of the label in px
 * @returns {Point | null}
 */
export function beside(line, others, width) {
  const [end] = line.at(-1) ?? [0];
  /** @type {{ at: Point, touched: number } | null} */
  let best = null;
  for (const [px, py] of line.slice(Math.min(1, line.length - 1))) {
    const x = Math.min(px, end + 20 - width / 2);
    const below = others.some((other) => heightAt(other, px) < py);
    const y = py + (below ? GAP : -GAP);
    let touched = 0;
    for (const wall of [line, ...others]) {
      for (let step = -width / 2; step <= width / 2; step += 6) touched += Math.abs(heightAt(wall, x + step) - y) < 9 ? 1 : 0;
    }
    if (!best || touched <= best.touched) best = { at: [x, y], touched };
  }
  return best?.at ?? null;
}

/** From a line to the middle of its label, in px. */
const GAP = 16;

/** Where a line passes, in px from the top; beyond its ends far away. @param {Point[]} line @param {number} x */
function heightAt(line, x) {
  for (const [i, [x1, y1]] of line.entries()) {
    const [x0, y0] = line[i - 1] ?? [x1, y1];
    if (x >= x0 && x <= x1) return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y1;
  }
  return Infinity;
}

/** A share of 100, or a dash. @param {number | null} x */
export const share = (x) => (x === null ? say("chart-none") : hundred(x));

/** A share with the ends of its interval, for the table. @param {Ranged} ranged */
export const ends = ({ value, low, high }) => [value, low, high].map(share);
