// Why an estimate is what it is: reasons with signed bars. What is shown is rounded so that it adds up to what is shown
// of the estimate less that of the average student.

import { html, svg } from "lit";
import { fixed } from "./format.js";
import { unsure } from "./need.js";
import { AXIS, CHOSEN, CONTRAST, INK } from "./ground.js";

/** @import { Reason, Sheet } from "../wire" */
/** A row; without a reason it is all the smaller ones together. @typedef {{ reason: Reason | null, points: number, text: string }} Bar points as shown */
/** @typedef {{ base: string, value: string, bars: Bar[], others: Reason[], small: number }} Because others: reasons that share a bar; small: all that do */

/** Reasons with a bar of their own. */
export const MOST = 8;
/** Of the picture, in px. */
const WIDTH = 176;
const HEIGHT = 22;
/** What a number beside a bar needs. */
const ROOM = 46;

/**
 * Rounded so that the sum is what it should be: what is over goes to those who lost most by rounding down.
 * @param {readonly number[]} values
 * @param {number} sum a whole number, about the sum of the values
 * @returns {number[]}
 */
export function whole(values, sum) {
  const down = values.map(Math.floor);
  let over = sum - down.reduce((all, one) => all + one, 0);
  const lost = (/** @type {number} */ at) => Math.round(1e9 * ((values[at] ?? 0) - (down[at] ?? 0)));
  const order = [...values.keys()].sort((a, b) => lost(b) - lost(a) || a - b);
  for (let turn = 0; over !== 0 && order.length > 0; turn += 1) {
    const place = (over > 0 ? order : order.toReversed())[turn % order.length] ?? 0;
    down[place] = (down[place] ?? 0) + Math.sign(over);
    over -= Math.sign(over);
  }
  return down;
}

/** @param {Pick<Sheet, "estimate" | "base" | "reasons" | "rest">} sheet @param {boolean} chances @returns {Because} */
export function because({ estimate: { value }, base, reasons: told, rest }, chances) {
  const unit = chances ? 100 : 1;
  const [reasons, others] = [told.slice(0, MOST), told.slice(MOST)];
  const small = others.reduce((sum, { points }) => sum + points, rest.points);
  const all = [...reasons.map(({ points }) => points), ...(rest.count + others.length > 0 ? [small] : [])];
  const largest = Math.max(...all.map(Math.abs), unit * Math.abs(value - base), 1e-9);
  // Chances near 0 or 100 would read as certain without a decimal.
  const edge = [value, base].some((own) => own < 0.005 || own >= 0.995);
  const digits = chances ? (edge ? 1 : 0) : Math.max(0, Math.min(4, 1 - Math.floor(Math.log10(largest))));
  const scale = 10 ** digits;
  const [from, to] = [base, value].map((own) => Math.round((chances ? unsure(own) : own) * unit * scale));
  const shown = whole(all.map((points) => points * scale), (to ?? 0) - (from ?? 0)).map((points) => points / scale);
  const bars = shown.map((points, at) => ({ reason: reasons[at] ?? null, points, text: signed(points, digits) }));
  return { base: fixed((from ?? 0) / scale, digits), value: fixed((to ?? 0) / scale, digits), bars, others, small: rest.count + others.length };
}

/** @param {number} points @param {number} digits */
function signed(points, digits) {
  const text = fixed(points, digits);
  return points > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** @param {Bar} bar @param {readonly Bar[]} bars all of them, for one scale @param {boolean} chances */
export function picture({ points, text }, bars, chances) {
  const most = Math.max(0, ...bars.map((own) => own.points));
  const least = Math.min(0, ...bars.map((own) => own.points));
  const left = least < 0 ? ROOM : 1;
  const zoom = (WIDTH - left - (most > 0 ? ROOM : 1)) / Math.max(1e-9, most - least);
  const zero = left - least * zoom;
  const end = zero + points * zoom;
  // Where all bars go to the left so do the numbers beside them.
  const leftwards = points < 0 || (points === 0 && most === 0 && least < 0);
  // What speaks for support stands out: a higher chance, a lower number.
  const fill = chances === points > 0 ? CONTRAST : CHOSEN;
  return html`<svg class="because-bar" width=${WIDTH} height=${HEIGHT} viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">${svg`
    <rect x=${Math.min(zero, end)} y="5" width=${Math.abs(end - zero)} height="12" fill=${fill}></rect>
    <line x1=${zero} x2=${zero} y1="2" y2="20" stroke=${AXIS}></line>
    <text x=${leftwards ? end - 6 : end + 6} y="15.5" text-anchor=${leftwards ? "end" : "start"} fill=${INK}>${text}</text>`}</svg><span class="hidden-visually">${text}</span>`;
}
