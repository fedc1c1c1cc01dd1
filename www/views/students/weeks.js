// A student's term as a strip of cells: the number in every cell, the ramp behind it, hatched where it is missing.

import { html, nothing } from "lit";
import { fixed, plain } from "../../charts/format.js";
import { stepLabel } from "../../moments.js";
import { number, say } from "../../words.js";

/** @import { Sheet, Strip } from "../../wire" */
/** @import { Shown } from "./shown.js" */

const SHADES = 5;

/** How the term, its steps and each of them are called. @param {Sheet} sheet @param {Shown} shown */
export function headOf({ weeks }, { steps: unit, events }) {
  const [own, name] = [unit?.word ?? "step", unit?.name ?? ""];
  return { title: say(`page-sheet-term-${own}`, { name }), word: say(`page-unit-${own}`, { name }), labels: (weeks?.steps ?? []).map((step) => number(events ? stepLabel(step - 1, events) : step)) };
}

/** A cell as it is written. @param {number} value */
export const cell = (value) => plain(Math.abs(value) >= 100 ? Math.round(value) : Math.round(10 * value) / 10);

/** @param {Sheet} own @param {Shown} shown */
export function weeks(own, shown) {
  if (!own.weeks || own.weeks.strips.length === 0) return nothing;
  const { title, word, labels } = headOf(own, shown);
  const { strips } = own.weeks;
  return html`<section><h3>${title}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${say("page-sheet-weeks-region")}>
      <table class="strip"><thead><tr><th scope="col">${word}</th>${labels.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
        <tbody>${strips.map((strip) => html`${cells(strip)}${points(strip)}`)}</tbody></table></div>
    <p class="tiny">${say("page-sheet-weeks-key")}${strips.some((strip) => strip.points) ? html` ${say("page-sheet-weeks-points-key")}` : nothing}</p></section>`;
}

/** @param {Strip} strip */
function cells({ name, least, greatest, values }) {
  const shade = (/** @type {number} */ x) => Math.max(0, Math.min(SHADES - 1, Math.floor((SHADES * (x - least)) / (greatest - least || 1))));
  return html`<tr><th scope="row">${name}</th>${values.map((value) => value === null
    ? html`<td><span class="gone"><b aria-hidden="true">\u2013</b><i class="hidden-visually">${say("page-cell-missing")}</i></span></td>`
    : html`<td><span class=${`ramp-${shade(value)}`}>${cell(value)}</span></td>`)}</tr>`;
}

/** @param {Strip} strip */
function points({ points: all }) {
  if (!all) return nothing;
  return html`<tr class="points"><th scope="row">${say("page-sheet-weeks-points")}</th>${all.map((own) => html`<td>${own > 0 ? "+" : ""}${fixed(own, Math.abs(own) < 10 ? 1 : 0)}</td>`)}</tr>`;
}
