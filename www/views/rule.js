// A simple rule of the person's own, which the models are to beat.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { COMPARISONS, columnOf } from "../draft.js";
import { say } from "../words.js";
import { fieldRemark } from "./problem.js";
import { opId } from "./sentence.js";

/** @import { Operator, Overview } from "../wire" */
/** @import { Draft, RuleDraft } from "../draft.js" */
/** @import { Problem } from "../state.js" */

const REMARK = "rule-remark";

/**
 * @param {Draft} draft
 * @param {Overview} overview
 * @param {Problem | null} problem
 * @param {(part: Partial<Draft>) => void} change
 */
export function ruleToBeat({ rule, target }, overview, problem, change) {
  const set = (/** @type {Partial<RuleDraft>} */ part) => change({ rule: { ...rule, ...part } });
  const columns = overview.columns.filter(({ name, identifies }) => name !== target && !identifies);
  const kind = columnOf(overview, rule.column)?.kind;
  /** @type {Operator[]} */
  const ops = kind === "number" || kind === undefined ? COMPARISONS : ["=", "!=", "in"];
  const begin = (/** @type {boolean} */ on) => {
    const column = rule.column || (columns.find((one) => one.kind === "number") ?? columns[0])?.name || "";
    set({ on, column });
  };
  return html`<div class="rule-to-beat">
    <label class="check"><input type="checkbox" .checked=${live(rule.on)}
      @change=${(/** @type {Event} */ event) => begin(/** @type {HTMLInputElement} */ (event.target).checked)}>
      <span>${say("page-rule")}<small>${say("page-rule-about")}</small></span></label>
    ${rule.on
      ? html`<div class="row rule-fields" role="group" aria-label=${say("page-rule-label")}>
          <select class="plain" aria-label=${say("page-rule-column")} translate="no" .value=${live(rule.column)}
            @change=${(/** @type {Event} */ event) => chosen(overview, /** @type {HTMLSelectElement} */ (event.target).value, set)}>
            ${columns.map(({ name }) => html`<option value=${name} ?selected=${name === rule.column}>${name}</option>`)}</select>
          <select class="plain" aria-label=${say("page-rule-op")} .value=${live(rule.op)}
            @change=${(/** @type {Event} */ event) => set({ op: /** @type {Operator} */ (/** @type {HTMLSelectElement} */ (event.target).value) })}>
            ${ops.map((op) => html`<option value=${op} ?selected=${op === rule.op}>${say(opId(op))}</option>`)}</select>
          <input class="plain" type="text" .value=${live(rule.value)} spellcheck="false" autocomplete="off" translate="no"
            inputmode=${kind === "number" ? "decimal" : nothing} aria-label=${say("page-rule-value")}
            aria-invalid=${problem ? "true" : nothing} aria-describedby=${problem ? REMARK : nothing}
            placeholder=${rule.op === "in" ? say("page-rule-values-hint") : nothing}
            @input=${(/** @type {Event} */ event) => set({ value: /** @type {HTMLInputElement} */ (event.target).value })}>
        </div>`
      : nothing}
    ${problem ? fieldRemark(REMARK, problem) : nothing}
  </div>`;
}

/**
 * Another column may need another comparison.
 * @param {Overview} overview
 * @param {string} column
 * @param {(part: Partial<RuleDraft>) => void} set
 */
function chosen(overview, column, set) {
  set(columnOf(overview, column)?.kind === "number" ? { column, op: "<" } : { column, op: "=" });
}
