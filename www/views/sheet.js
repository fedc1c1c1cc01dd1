// Rows of the file as a spreadsheet numbers them, with what is odd marked.

import { html } from "lit";
import { columnOf } from "../draft.js";
import { say } from "../words.js";

/** @import { Overview, Preview, PreviewCell } from "../wire" */

/**
 * @param {Preview} preview
 * @param {Overview} overview with the roles of the question
 * @param {string} label of the part that scrolls
 */
export function sheet(preview, overview, label) {
  const columns = preview.columns.map((name) => ({ name, view: columnOf(overview, name) }));
  const look = columns.map(({ view }) => [view?.kind === "number" ? "num" : "", view?.keptOut ? "off" : ""].join(" ").trim());
  return html`<div class="scroll sheet-scroll" tabindex="0" role="region" aria-label=${label} translate="no">
    <table>
      <thead><tr><th scope="col">${say("page-row")}</th>${columns.map(({ name }, at) => html`<th scope="col" class=${look[at]}>${name}</th>`)}</tr></thead>
      <tbody>${preview.rows.map(({ row, cells }) => html`<tr><th scope="row">${row}</th>
        ${cells.map((cell, at) => html`<td class=${look[at]}>${cellWords(cell)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}

/** @param {PreviewCell} cell */
function cellWords({ text, state }) {
  if (state === "missing") return html`<span class="miss">${say("page-cell-missing")}</span>`;
  if (state === "hidden") return html`<span class="miss">${say("page-cell-hidden")}</span>`;
  return state === "odd" ? html`<span class="odd">${text}<span class="hidden-visually">${say("page-cell-odd")}</span></span>` : text;
}
