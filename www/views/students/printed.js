// The sheet as it is printed: one page of A4, nothing of protected columns, room to write.

import { html, nothing } from "lit";
import { because } from "../../charts/because.js";
import { UNDECIDED } from "../../roll.js";
import { phrase, say, today } from "../../words.js";
import { near, titleOf } from "./sheet.js";
import { cell, headOf } from "./weeks.js";

/** @import { Bar } from "../../charts/because.js" */
/** @import { Sheet, Strip } from "../../wire" */
/** @import { Shown } from "./shown.js" */

/** What one page holds. */
const REASONS = 6;
const STEPS = 12;
const STRIPS = 5;
const HELP = 3;
const NOTE = 600;
const LINES = 3;

/** @param {Sheet} own @param {Shown} shown */
export function printed(own, shown) {
  const { roll, overview, moment, listed, chances, help } = shown;
  const protectedOnes = new Set(overview?.columns.filter((column) => column.protected).map(({ name }) => name));
  const told = (/** @type {Bar} */ { reason, points }) => reason !== null && points !== 0 && chances === points > 0 && !reason.columns.some((column) => protectedOnes.has(column));
  const reasons = because(own, chances).bars.filter(told).slice(0, REASONS);
  const { decision, note } = (own.practice ? undefined : roll.said[own.record]) ?? UNDECIDED;
  const { classes } = listed.roster;
  const steps = help.advice?.record === own.record ? help.advice.steps.slice(0, HELP) : [];
  return html`<div class="printed">
    <div class="spread"><p class="tiny">${say("page-paper-head", { moment: moment ?? "none" })}</p><p class="tiny">${say("page-paper-page", { date: today() })}</p></div>
    <h2>${titleOf(own, shown)}</h2>
    ${own.class && classes && !protectedOnes.has(classes[0]) ? html`<p>${say("page-sheet-of-class", { column: classes[0], class: own.class })}</p>` : nothing}
    <p>${near(own, shown)}</p>
    ${own.practice ? html`<p>${say("page-paper-practice")}</p>` : nothing}
    ${reasons.length > 0 ? html`<h3>${say("page-paper-reasons")}</h3><ul>${reasons.map(({ reason, text }) => html`<li>${say("page-paper-reason", { what: reason ? say(reason.what) : "", points: text })}</li>`)}</ul>` : nothing}
    ${term(own, shown, protectedOnes)}
    ${steps.length > 0 ? html`<h3>${say("page-steps")}</h3><ul>${steps.map(({ strategy }) => html`<li>${phrase(strategy)}</li>`)}</ul>` : nothing}
    ${own.practice ? nothing : html`<h3>${say("page-paper-decision")}</h3>
      ${decision === "open" ? nothing : html`<p>${say(`page-sheet-decision-${decision}`)}</p>`}
      ${note ? html`<p class="written">${note.slice(0, NOTE)}</p>` : nothing}
      ${Array.from({ length: note ? 0 : LINES }, () => html`<i class="rule"></i>`)}
      <div class="two"><p class="tiny sign">${say("page-paper-by")}</p><p class="tiny sign">${say("page-paper-again")}</p></div>`}
    <p class="tiny last">${say("page-paper-foot")}</p>
  </div>`;
}

/** The latest steps, as many as are as wide as the page. @param {Sheet} own @param {Shown} shown @param {Set<string>} protectedOnes */
function term(own, shown, protectedOnes) {
  // What is the same at every step tells nothing that is worth a row.
  const tells = (/** @type {Strip} */ { name, values }) => !protectedOnes.has(name) && values.some((value) => value !== values[0]);
  const strips = own.weeks?.strips.filter(tells).slice(0, STRIPS) ?? [];
  if (strips.length === 0) return nothing;
  const { title, word, labels } = headOf(own, shown);
  const from = Math.max(0, labels.length - STEPS);
  return html`<h3>${title}</h3>
    <table><thead><tr><th>${word}</th>${labels.slice(from).map((label) => html`<th class="num">${label}</th>`)}</tr></thead>
      <tbody>${strips.map(({ name, values }) => html`<tr><th>${name}</th>${values.slice(from).map((value) => html`<td class="num">${value === null ? say("chart-none") : cell(value)}</td>`)}</tr>`)}</tbody></table>`;
}
