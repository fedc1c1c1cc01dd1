// The columns that the school can change: which way, by how much, of what nature. Errors stand beside their row.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { changeable, fresh } from "../../guide.js";
import { say } from "../../words.js";
import { fieldRemark } from "../problem.js";

/** @import { ChangeDirection, ChangeNature, ColumnView } from "../../wire" */
/** @import { ChangeRow } from "../../guide.js" */
/** @import { PlainError } from "../../protocol.js" */
/** @import { Given } from "../page.js" */
/** @import { Shown } from "../students/shown.js" */

/** @type {ChangeDirection[]} */
const DIRECTIONS = ["rise", "fall", "either"];
/** @type {ChangeNature[]} */
const NATURES = ["free", "average", "count"];
const FAULT = "guide-fault";

/** @param {Given} given @param {Shown} shown */
export function changes({ send, state }, { overview }) {
  const { guide } = state.help;
  const columns = changeable(overview);
  const taken = new Set(guide.changes.map(({ column }) => column));
  const open = columns.filter(({ name }) => !taken.has(name));
  const first = open[0];
  const faulty = faultyRow(guide.changes, guide.error);
  return html`<div class="guide-changes">
    <p class="note">${say("page-guide-about")}</p>
    ${guide.changes.length === 0 ? html`<p>${say("page-guide-nothing")}</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label=${say("page-guide-table")}>
      <table class="edit cards"><thead><tr>${["column", "direction", "most", "step", "nature"].map((head) => html`<th scope="col">${say(`page-guide-${head}`)}</th>`)}<th><span class="hidden-visually">${say("page-guide-do")}</span></th></tr></thead>
        <tbody>${guide.changes.map((own, at) => row(own, at, columns, at === faulty ? guide.error : null, send))}</tbody></table></div>`}
    ${guide.error && faulty === null ? html`<div id=${FAULT}>${fieldRemark("guide-fault-any", { place: "results", column: null, error: guide.error })}</div>` : nothing}
    <div class="row gap-small">
      <button class="btn small" type="button" ?disabled=${!first} @click=${() => first && send({ type: "help", of: "guide", what: "add", row: fresh(first) })}>${say("page-guide-add")}</button>
      <label class="note">${say("page-guide-over")} <input class="plain amount" type="text" inputmode="decimal" autocomplete="off" .value=${live(guide.over)}
        @input=${(/** @type {Event} */ event) => send({ type: "help", of: "guide", what: "over", over: /** @type {HTMLInputElement} */ (event.target).value })}></label>
    </div>
    <p class="tiny" role="status">${guide.error ? say("page-guide-not-taken") : guide.version > 0 ? say("page-guide-taken") : nothing}</p>
  </div>`;
}

/** The row that an error names: the last of that column, for of two the second is one too many. @param {readonly ChangeRow[]} rows @param {PlainError | null} error */
export function faultyRow(rows, error) {
  if (!error) return null;
  const at = rows.findLastIndex(({ column }) => column === error.column);
  return at < 0 ? null : at;
}

/** @param {ChangeRow} own @param {number} at @param {readonly ColumnView[]} columns @param {PlainError | null} error @param {Given["send"]} send */
function row(own, at, columns, error, send) {
  const change = (/** @type {Partial<ChangeRow>} */ more) => send({ type: "help", of: "guide", what: "change", at, row: more });
  const label = (/** @type {string} */ head) => say("page-guide-of", { head: say(`page-guide-${head}`), column: own.column });
  const yesNo = columns.find(({ name }) => name === own.column)?.kind === "yesNo";
  const names = columns.some(({ name }) => name === own.column) ? columns.map(({ name }) => name) : [own.column, ...columns.map(({ name }) => name)];
  const amount = (/** @type {"most" | "step"} */ head) => html`<input class="plain amount" type="text" inputmode="decimal" autocomplete="off" aria-label=${label(head)} aria-invalid=${error ? "true" : nothing} aria-describedby=${error ? FAULT : nothing} .value=${live(own[head])}
    @input=${(/** @type {Event} */ event) => change({ [head]: /** @type {HTMLInputElement} */ (event.target).value })}>`;
  return html`<tr>
      <td data-head=${say("page-guide-column")}><select class="plain" aria-label=${say("page-guide-column")} .value=${live(own.column)} @change=${(/** @type {Event} */ event) => {
        const view = columns.find(({ name }) => name === /** @type {HTMLSelectElement} */ (event.target).value);
        if (view) change(fresh(view));
      }}>${names.map((name) => html`<option value=${name} ?selected=${name === own.column}>${name}</option>`)}</select></td>
      <td data-head=${say("page-guide-direction")}><select class="plain" aria-label=${label("direction")} .value=${live(own.direction)} @change=${(/** @type {Event} */ event) => change({ direction: /** @type {ChangeDirection} */ (/** @type {HTMLSelectElement} */ (event.target).value) })}>
        ${DIRECTIONS.map((one) => html`<option value=${one} ?selected=${one === own.direction}>${say(`page-guide-${one}`)}</option>`)}</select></td>
      ${yesNo ? html`<td colspan="2">${say("page-guide-yes-no")}</td>` : html`<td data-head=${say("page-guide-most")}>${amount("most")}</td><td data-head=${say("page-guide-step")}>${amount("step")}</td>`}
      <td data-head=${say("page-guide-nature")}><select class="plain" aria-label=${label("nature")} .value=${live(own.nature)} @change=${(/** @type {Event} */ event) => change({ nature: /** @type {ChangeNature} */ (/** @type {HTMLSelectElement} */ (event.target).value) })}>
        ${NATURES.map((one) => html`<option value=${one} ?selected=${one === own.nature}>${say(`page-guide-${one}`)}</option>`)}</select></td>
      <td><button class="link" type="button" @click=${() => send({ type: "help", of: "guide", what: "drop", at })}>${say("page-guide-drop")}<span class="hidden-visually">${say("page-guide-drop-of", { name: own.column })}</span></button></td>
    </tr>
    ${error ? html`<tr class="fault"><td colspan="6">${fieldRemark(FAULT, { place: "results", column: null, error })}</td></tr>` : nothing}`;
}
