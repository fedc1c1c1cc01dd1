// An estimate with its interval: small in a row of the list, and on a scale with the class on a student's sheet.

import { html, nothing, svg } from "lit";
import { say } from "../words.js";
import { fixed, hundred } from "./format.js";
import { AXIS, CONTRAST, INK, PAPER, REFERENCE } from "./ground.js";

/** @import { Consideration, Estimate } from "../wire" */
/** Where estimates lie: chances from 0 to 1, or numbers of the answer. @typedef {{ chances: boolean, low: number, high: number }} Scale */

/**
 * The scale of a question; of numbers as far as the file and the estimates reach.
 * @param {Consideration | null} consideration
 * @param {boolean} chances
 * @param {readonly Estimate[]} estimates
 * @returns {Scale}
 */
export function scaleOf(consideration, chances, estimates) {
  if (chances) return { chances, low: 0, high: 1 };
  const { histogram } = consideration ?? {};
  const ends = histogram?.type === "bins" ? [histogram.lo, histogram.hi] : estimates.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low < high ? { chances, low, high } : { chances, low: low - 1, high: low + 1 };
}

/** Nobody's chance is told as certain. @param {number} chance */
export const unsure = (chance) => Math.max(0.001, Math.min(0.999, chance));

/** Of 100, or in the unit of the answer. @param {number} value @param {Scale} scale */
export const short = (value, { chances, low, high }) => (chances ? hundred(value) : rounded(value, high - low));

/** As many decimals as the width of the scale asks for. @param {number} value @param {number} width */
const rounded = (value, width) => fixed(value, width >= 100 ? 0 : width >= 2 ? 1 : 2);

/** As it is said beside a mark. @param {number} value @param {Scale} scale */
export const said = (value, scale) => (scale.chances ? say("page-student-in-100", { share: short(unsure(value), scale) }) : short(value, scale));

/** @param {number} value @param {Scale} scale */
const at = (value, { low, high }) => `${(100 * Math.max(0, Math.min(1, (value - low) / (high - low)))).toFixed(2)}%`;

/** The mark of a row; the number stands beside it. @param {Estimate} estimate @param {Scale} scale */
export function mark({ value, low, high }, scale) {
  return html`<svg class="need" aria-hidden="true">${svg`
    <line x1="0" x2="100%" y1="7" y2="7" stroke=${AXIS} stroke-width="1"></line>
    ${low === null || high === null ? nothing : svg`<line x1=${at(low, scale)} x2=${at(high, scale)} y1="7" y2="7" stroke=${CONTRAST} stroke-width="5"></line>`}
    <line x1=${at(value, scale)} x2=${at(value, scale)} y1="1" y2="13" stroke=${CONTRAST} stroke-width="3"></line>`}</svg>`;
}

/** Letters of the last tick that leave room for the one before it where the page is narrow. */
const ROOMY = 11;

/** The scale of a sheet. @param {Estimate} estimate @param {number} average of the class @param {Scale} scale */
export function ruler(estimate, average, scale) {
  const { value, low, high } = estimate;
  const y = 26;
  const args = { value: said(value, scale), average: short(average, scale) };
  const label = low === null || high === null ? say("page-sheet-scale-alone", args) : say("page-sheet-scale", { ...args, low: short(low, scale), high: short(high, scale) });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => scale.low + share * (scale.high - scale.low));
  const name = (/** @type {number} */ tick, /** @type {number} */ place) => (!scale.chances ? short(tick, scale) : place === 4 ? say("page-student-in-100", { share: "100" }) : fixed(100 * tick));
  const anchor = (/** @type {number} */ place) => (place === 0 ? "start" : place === 4 ? "end" : "middle");
  const right = average > scale.low + 0.75 * (scale.high - scale.low);
  return html`<svg class="ruler" role="img" aria-label=${label}>${svg`
    <line x1="0" x2="100%" y1=${y} y2=${y} stroke=${AXIS}></line>
    ${ticks.map((tick, place) => svg`<line x1=${at(tick, scale)} x2=${at(tick, scale)} y1=${y - 4} y2=${y + 4} stroke=${AXIS}></line>
      <text class=${place === 3 && name(scale.high, 4).length > ROOMY ? "crowded" : nothing} x=${at(tick, scale)} y=${y + 28} text-anchor=${anchor(place)}>${name(tick, place)}</text>`)}
    ${low === null || high === null ? nothing : svg`<line x1=${at(low, scale)} x2=${at(high, scale)} y1=${y} y2=${y} stroke=${CONTRAST} stroke-width="8" stroke-linecap="round"></line>`}
    <circle cx=${at(value, scale)} cy=${y} r="8" fill=${CONTRAST} stroke=${PAPER} stroke-width="2.5"></circle>
    <line x1=${at(average, scale)} x2=${at(average, scale)} y1=${y - 14} y2=${y + 8} stroke=${REFERENCE} stroke-width="2" stroke-dasharray="3 3"></line>
    <text x=${at(average, scale)} dx=${right ? -6 : 6} y=${y - 11} text-anchor=${right ? "end" : "start"} fill=${INK}>${say("page-sheet-average", { average: short(average, scale) })}</text>`}</svg>`;
}
