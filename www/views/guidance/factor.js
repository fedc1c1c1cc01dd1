// What an entry of the playbook or an offer is about, by its word.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { say } from "../../words.js";

/** Those that have a word of their own. */
const NAMED = ["any", "attendance", "homework", "prior", "fade", "quiz", "practice", "late"];
const COLUMN = "column:";

/** @param {string} factor */
export function factorName(factor) {
  if (NAMED.includes(factor)) return say(`guidance-factor-${factor}`);
  return factor.startsWith(COLUMN) ? factor.slice(COLUMN.length) : factor;
}

/**
 * A choice of factors: those with a word, and columns by their name.
 * @param {{ value: string, label: string, columns: readonly string[], choose: (factor: string) => void, invalid?: boolean }} given
 */
export function factorChoice({ value, label, columns, choose, invalid = false }) {
  const literal = columns.map((name) => COLUMN + name);
  const other = NAMED.includes(value) || literal.includes(value) ? [] : [value];
  const option = (/** @type {string} */ factor) => html`<option value=${factor} ?selected=${factor === value}>${factorName(factor)}</option>`;
  return html`<select class="plain" aria-label=${label} aria-invalid=${invalid ? "true" : nothing} .value=${live(value)} @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
    ${[...NAMED, ...other].map(option)}<optgroup label=${say("page-guide-factor-columns")}>${literal.map(option)}</optgroup></select>`;
}
