// What the product could not do, beside the thing it names: what happened, what to do, where, the code in small type.

import { html, nothing } from "lit";
import { say } from "../words.js";

/** @import { Problem } from "../state.js" */
/** @import { TemplateResult } from "lit" */

/** What is no fault: drawn in ochre, not in red. */
const CALM = new Set(["cancelled"]);

/**
 * @param {Problem} problem
 * @param {TemplateResult | typeof nothing} [actions] buttons under it
 */
export function remarkOf({ error, column }, actions = nothing) {
  const advice = say(error.advice);
  const place = placeWords(error.row, column);
  return html`<div class="remark ${CALM.has(error.code) ? "caution" : "danger"}" role="alert">
    <h2 class="small">${say(error.words)}</h2>
    ${advice ? html`<p>${advice}</p>` : nothing}
    ${actions === nothing ? nothing : html`<div class="row">${actions}</div>`}
    <p class="tiny">${say("page-code", { code: error.code })}${place ? html`, ${place}` : nothing}</p>
  </div>`;
}

/**
 * The same, in one line under a field; the field points to it by its id.
 * @param {string} id
 * @param {Problem} problem
 */
export function fieldRemark(id, { error }) {
  return html`<div class="field-remark" id=${id} role="alert">
    <p><strong>${say(error.words)}</strong> ${say(error.advice)}</p>
    <p class="tiny">${say("page-code", { code: error.code })}</p>
  </div>`;
}

/** @param {number | null} row @param {string | null} column */
function placeWords(row, column) {
  if (row !== null && column) return say("page-place-both", { row, column });
  if (row !== null) return say("page-place-row", { row });
  return column ? say("page-place-column", { column }) : "";
}
