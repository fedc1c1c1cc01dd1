// The term: the class as lines with bands, and single students as strips of cells.

import { html, nothing } from "lit";
import { figure } from "../charts/figure.js";
import { plain } from "../charts/format.js";
import * as line from "../charts/term.js";
import { STRIPS } from "../joining.js";
import { firstChannel, lastStep, stepLabel, unitOf } from "../moments.js";
import { number, say } from "../words.js";

/** @import { Line, Strips } from "../wire" */
/** @import { State } from "../state.js" */
/** @import { Unit } from "../moments.js" */
/** @import { Given } from "./page.js" */

const SHADES = 5;

/** @param {Given} given */
export function termSection({ state, send }) {
  const { term, strips } = state;
  if (!term || term.lines.length === 0) return nothing;
  const channel = term.lines.find((one) => one.channel === state.channel)?.channel ?? firstChannel(term.lines);
  const at = term.lines.findIndex((one) => one.channel === channel);
  const shown = /** @type {Line} */ (term.lines[at]);
  const unit = unitOf(state);
  const events = state.beside?.joined ?? null;
  const steps = events ? lastStep(term) + 1 : term.steps;
  return html`<section aria-labelledby="term" class="rule-top"><h2 id="term">${say("page-term")}</h2>
    <div class="look-at gap-small"><label for="channel">${say("page-term-channel")}</label>
      <select id="channel" class="plain" translate="no" @change=${(/** @type {Event} */ event) => send({ type: "channel", channel: /** @type {HTMLSelectElement} */ (event.target).value })}>
        ${term.lines.map((one) => html`<option value=${one.channel} ?selected=${one.channel === channel}>${one.channel}</option>`)}</select></div>
    <div class="gap-small">${figure(line, { line: shown, students: term.students, steps, unit, events })}</div>
    ${strips ? students(strips, shown, steps, state, unit, send) : nothing}
  </section>`;
}

/**
 * @param {Strips} strips @param {Line} line @param {number} steps
 * @param {State} state @param {Unit | null} unit @param {Given["send"]} send
 */
function students(strips, line, steps, state, unit, send) {
  const { stripsFrom: from, overview } = state;
  const all = overview?.rows ?? 0;
  const width = strips.channels.length;
  const at = strips.channels.indexOf(line.channel);
  const events = state.beside?.joined ?? null;
  const rows = strips.rows.map((row, student) => ({
    row,
    cells: Array.from({ length: steps }, (_, step) => strips.values[student]?.[step * width + at] ?? null),
  }));
  const [low, high] = reach(line, rows.flatMap(({ cells }) => cells));
  const shade = (/** @type {number} */ x) => Math.max(0, Math.min(SHADES - 1, Math.floor((SHADES * (x - low)) / (high - low || 1))));
  const go = (/** @type {number} */ to) => send({ type: "stripsFrom", from: Math.max(0, Math.min(to, Math.max(0, all - STRIPS))) });
  const word = unit ? say(`page-unit-${unit.word}`, { name: unit.name }) : "";
  return html`<h3 class="gap">${say("page-strips", { channel: line.channel })}</h3>
    <p class="note">${say("page-strips-about", { from: number(from + 1), to: number(Math.min(all, from + STRIPS)), all: number(all) })}</p>
    <div class="scroll gap-small" tabindex="0" role="region" aria-label=${say("page-strips-region")}>
      <table class="strip"><thead><tr><th scope="col">${say("page-row")}</th>
        ${Array.from({ length: steps }, (_, step) => html`<th scope="col"><span class="hidden-visually">${word} </span>${number(stepLabel(step, events))}</th>`)}</tr></thead>
        <tbody>${rows.map(({ row, cells }) => html`<tr><th scope="row">${row}</th>
          ${cells.map((cell) => cell === null
            ? html`<td><span class="gone"><b aria-hidden="true">\u2013</b><i class="hidden-visually">${say("page-cell-missing")}</i></span></td>`
            : html`<td><span class=${`ramp-${shade(cell)}`}>${plain(Math.abs(cell) >= 100 ? Math.round(cell) : Math.round(10 * cell) / 10)}</span></td>`)}</tr>`)}</tbody></table></div>
    <p class="tiny">${say("page-strips-key")}</p>
    <div class="row gap-small">
      <button class="btn small" type="button" ?disabled=${from === 0} @click=${() => go(from - STRIPS)}>${say("page-strips-before")}</button>
      <button class="btn small" type="button" ?disabled=${from + STRIPS >= all} @click=${() => go(from + STRIPS)}>${say("page-strips-after")}</button>
      <label class="strip-from">${say("page-strips-from")} <input class="plain" type="number" min="1" max=${all} .value=${String(from + 1)}
        @change=${(/** @type {Event} */ event) => go((Number(/** @type {HTMLInputElement} */ (event.target).value) || 1) - 1)}></label>
    </div>`;
}

/** From where to where the shades reach: the class's band, and what is shown where there is none. @param {Line} line @param {(number | null)[]} cells @returns {[number, number]} */
function reach({ low, high }, cells) {
  const known = [...low, ...high].filter((x) => x !== null);
  const ends = known.length > 0 ? known : cells.filter((x) => x !== null);
  return ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 1];
}
