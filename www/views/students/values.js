// What was read of a student, as written. A value that is wrong is left out of the estimate, said plainly, and undone with
// a click.

import { html, nothing } from "lit";
import { said } from "../../charts/need.js";
import { all, say } from "../../words.js";

/** @import { Sheet } from "../../wire" */
/** @import { Send } from "./list.js" */
/** @import { Shown } from "./shown.js" */

/** Folded away until somebody looks. @param {Sheet} own @param {Send} send */
export function values(own, send) {
  if (own.values.length === 0) return nothing;
  const mark = (/** @type {string} */ column, /** @type {boolean} */ wrong) => () => send({ type: "roll", what: "wrong", record: own.record, column, wrong });
  return html`<section><details class="values-read" ?open=${own.values.some(({ wrong }) => wrong)}>
    <summary>${say("page-sheet-values", { count: own.values.length })}</summary>
    <p class="note">${say("page-sheet-values-about")}</p>
    <table><thead><tr><th scope="col">${say("chart-head-column")}</th><th scope="col">${say("page-sheet-value")}</th><th scope="col">${say("page-sheet-value-do")}</th></tr></thead>
      <tbody>${own.values.map(({ column, cell, wrong }) => html`<tr><th scope="row">${column}</th>
        <td>${cell === "" ? html`<span class="miss">${say("page-cell-missing")}</span>` : wrong ? html`<s>${cell}</s> <span class="tag caution">${say("page-sheet-value-out")}</span>` : cell}</td>
        <td>${cell === "" && !wrong ? nothing : html`<button class="link" type="button" @click=${mark(column, !wrong)}>${say(wrong ? "page-sheet-value-back" : "page-sheet-value-wrong")}<span class="hidden-visually">${say("page-sheet-value-wrong-of", { column })}</span></button>`}</td></tr>`)}</tbody></table>
  </details></section>`;
}

/** Says that the estimate is one without some values. @param {Sheet} own @param {Shown} shown @param {Send} send */
export function without(own, { listed, scale }, send) {
  const wrong = own.values.filter((value) => value.wrong).map(({ column }) => column);
  if (wrong.length === 0) return nothing;
  const before = [...listed.roster.entries, ...listed.end].find(({ record }) => record === own.record);
  const args = { count: wrong.length, before: before ? said(before.estimate.value, scale) : "none" };
  const undo = () => wrong.forEach((column) => send({ type: "roll", what: "wrong", record: own.record, column, wrong: false }));
  return html`<div class="remark caution" role="status"><h3>${say("page-sheet-without", { columns: all(wrong) })}</h3>
    <p>${say("page-sheet-without-about", args)}</p>
    <div class="row"><button class="btn small" type="button" @click=${undo}>${say("page-sheet-without-undo")}</button></div></div>`;
}
