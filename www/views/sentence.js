// The question as a sentence whose underlined words are chosen.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { COMPARISONS, columnOf, proposedCut, readNumber } from "../draft.js";
import { seen } from "../state.js";
import { either, fill, number, say } from "../words.js";
import { fieldRemark } from "./problem.js";
import { questionPlace } from "./question-place.js";
import { ruleToBeat } from "./rule.js";

/** @import { ColumnView, Operator, Overview } from "../wire" */
/** @import { Draft } from "../draft.js" */
/** @import { Given } from "./page.js" */
/** @import { TemplateResult } from "lit" */

/** Ids that fields point to with aria-describedby. */
const REMARK = "question-remark";

/** @param {Given} given @param {unknown} more what belongs to the sentence, before the rule */
export function sentence(given, more) {
  const { state, send } = given;
  const { draft } = state;
  const overview = seen(state);
  if (!draft || !overview) return html``;
  const column = columnOf(overview, draft.target);
  const problem = state.problem?.place === "question" ? state.problem : null;
  const place = problem && questionPlace(problem, draft);
  const change = (/** @type {Partial<Draft>} */ part) => send({ type: "draft", change: part });
  const gap = draft.form === "atRisk" ? gapWords(draft, column) : null;
  const slots = {
    target: targetPick(draft, overview, place === "target", change),
    op: opPick(draft.op, (op) => change({ op }), say("page-op-label")),
    value: valueField(draft, column, place === "value" || gap !== null, (value) => change({ value })),
    values: html`<span class="chosen" translate="no">${draft.values.length > 0 ? either(draft.values) : say("page-values-none")}</span>`,
  };
  const id = draft.form !== "atRisk" ? `page-ask-${draft.form}` : draft.op === "in" ? "page-ask-values" : "page-ask-value";
  return html`
    <p class="ask">${stuck(fill(id, slots))}</p>
    ${problem && (place === "target" || place === "value") ? fieldRemark(REMARK, problem) : nothing}
    ${gap ? html`<div class="field-remark" id=${REMARK} role="alert"><p><strong>${gap}</strong></p></div>` : nothing}
    ${draft.form === "atRisk" && draft.op === "in" ? valuePicks(given, draft, column) : nothing}
    ${more}
    ${draft.form === "atRisk" ? ruleToBeat(draft, overview, place === "rule" ? problem : null, change) : nothing}
  `;
}

/**
 * Punctuation behind a fill-in stays on its line.
 * @param {(string | TemplateResult)[]} pieces
 */
function stuck(pieces) {
  return pieces.map((piece, at) => {
    if (typeof piece !== "string") {
      const after = pieces[at + 1];
      const mark = typeof after === "string" ? /^[.,]/.exec(after)?.[0] : undefined;
      return mark ? html`<span class="stick">${piece}${mark}</span>` : piece;
    }
    return at > 0 && typeof pieces[at - 1] !== "string" ? piece.replace(/^[.,]/, "") : piece;
  });
}

/**
 * @param {Draft} draft
 * @param {Overview} overview
 * @param {boolean} wrong
 * @param {(part: Partial<Draft>) => void} change
 */
function targetPick(draft, overview, wrong, change) {
  const columns = overview.columns.filter(({ name, identifies, kind }) => name === draft.target || (!identifies && kind !== "text"));
  return html`<span class="pick ${wrong ? "wrong" : ""}"><select aria-label=${say("page-target-label")} translate="no" .value=${live(draft.target)}
    aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? REMARK : nothing}
    @change=${(/** @type {Event} */ event) => change({ target: /** @type {HTMLSelectElement} */ (event.target).value })}>
    ${draft.target === "" ? html`<option value="" selected>${say("page-target-none")}</option>` : nothing}
    ${columns.map(({ name }) => html`<option value=${name} ?selected=${name === draft.target}>${name}</option>`)}
  </select></span>`;
}

/**
 * @param {Operator} op
 * @param {(op: Operator) => void} choose
 * @param {string} label
 */
export function opPick(op, choose, label) {
  return html`<span class="pick"><select aria-label=${label} .value=${live(op)}
    @change=${(/** @type {Event} */ event) => choose(/** @type {Operator} */ (/** @type {HTMLSelectElement} */ (event.target).value))}>
    ${COMPARISONS.map((one) => html`<option value=${one} ?selected=${one === op}>${say(opId(one))}</option>`)}
  </select></span>`;
}

/** @param {Operator} op */
export function opId(op) {
  const names = { "<": "below", "<=": "at-most", ">": "above", ">=": "at-least", "=": "equal", "!=": "other", in: "in" };
  return `page-op-${names[op]}`;
}

/**
 * @param {Draft} draft
 * @param {ColumnView | null} column
 * @param {boolean} wrong
 * @param {(value: string) => void} type
 */
function valueField(draft, column, wrong, type) {
  return html`<span class="pick typed ${wrong ? "wrong" : ""}"><input class="fill-in" type="text" .value=${live(draft.value)}
    inputmode=${column?.kind === "number" ? "decimal" : nothing} size=${Math.max(3, draft.value.length + 1)}
    spellcheck="false" autocomplete="off" translate="no" aria-label=${say("page-value-label")}
    aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? REMARK : nothing}
    @input=${(/** @type {Event} */ event) => type(/** @type {HTMLInputElement} */ (event.target).value)}></span>`;
}

/**
 * What is still missing in the condition, or null.
 * @param {Draft} draft
 * @param {ColumnView | null} column
 */
function gapWords({ op, value }, column) {
  if (!column || op === "in") return null;
  const compared = column.kind === "number";
  if (value.trim() !== "" && (!compared || readNumber(value) !== null)) return null;
  if (!compared || column.histogram.type !== "bins") return say("page-value-missing");
  const { lo, hi } = column.histogram;
  return say("page-value-between", { low: number(lo), high: number(hi), proposed: proposedCut(column) || number((lo + hi) / 2) });
}

/**
 * The target's values as ticks.
 * @param {Given} given
 * @param {Draft} draft
 * @param {ColumnView | null} column
 */
function valuePicks({ state, send }, draft, column) {
  const values = levelsOf(column, state.consideration?.classes ?? []);
  if (!column || values.length === 0) return nothing;
  const toggle = (/** @type {string} */ name) => {
    const chosen = draft.values.includes(name) ? draft.values.filter((value) => value !== name) : [...draft.values, name];
    send({ type: "draft", change: { values: chosen } });
  };
  return html`<fieldset class="values"><legend class="small">${say("page-values", { column: column.name })}</legend>
    <div class="ticks" translate="no">${values.map(({ name, count }) => html`<label class="check">
      <input type="checkbox" .checked=${live(draft.values.includes(name))} @change=${() => toggle(name)}>
      <span>${name}${count === null ? nothing : html`<small>${say("page-students", { count })}</small>`}</span></label>`)}</div>
  </fieldset>`;
}

/**
 * The values of a column: from the core's classes where they are of this column, and from its histogram.
 * @param {ColumnView | null} column
 * @param {{ name: string, count: number }[]} classes
 * @returns {{ name: string, count: number | null }[]}
 */
function levelsOf(column, classes) {
  if (!column || column.histogram.type !== "bars") return [];
  const bars = column.histogram.bars;
  const same = bars.every(({ name }) => classes.some((one) => one.name === name));
  return same && classes.length > 0 ? classes : bars;
}
