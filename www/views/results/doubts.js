// Questions about columns that decide how far the results can be trusted, each answered with one click. An answer changes
// what is learned from, so the models are taught again.

import { html, nothing } from "lit";
import { conditionName } from "../../charts/naming.js";
import { say } from "../../words.js";

/** @import { Amendment, ColumnView } from "../../wire" */
/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** Columns that tell the target so well that it is asked whether they are known in time. @param {Findings} findings @param {Send} send */
export function doubts({ asked }, send) {
  if (asked.length === 0) return nothing;
  return html`<section class="rule-top" aria-labelledby="doubts">
    <h2 id="doubts">${say("results-doubts")}</h2>
    <div class="remarks">${asked.map(({ title, detail, actions }) => html`<div class="remark caution">
      <h3>${say(title)}</h3>
      <p>${say(detail)}</p>
      <div class="row">${actions.map((action) => html`<button class="btn small" type="button" @click=${() => send({ type: "amend", amendments: action.amendments })}>${say(action.label)}</button>`)}</div>
      <p class="tiny">${say("results-doubts-again")}</p>
    </div>`)}</div>
  </section>`;
}

/** Where it is too good to be true: the column, and what can be done about it. @param {Findings} findings @param {Send} send */
export function careful({ suspect, question }, send) {
  const look = html`<button class=${suspect ? "link" : "btn small"} type="button" @click=${() => send({ type: "go", stage: "data" })}>${say("results-suspicious-columns")}</button>`;
  const does = (/** @type {Amendment} */ amendment) => () => send({ type: "amend", amendments: [amendment] });
  return html`<section>
    <div class="remark caution">
      <h2 class="small">${suspect ? say("results-suspicious-column", { column: suspect.name }) : say("results-suspicious-title")}</h2>
      <p>${suspect ? say("results-suspicious-ask", { column: suspect.name, side: conditionName(question) }) : say("results-suspicious-detail")}</p>
      <div class="row">
        ${suspect
          ? html`<button class="btn small" type="button" @click=${does(out(suspect))}>${say("action-keep-out")}</button>
            <button class="btn small" type="button" @click=${does(known(suspect))}>${say("action-known")}</button>`
          : nothing}
        ${look}
      </div>
      ${suspect ? html`<p class="tiny">${say("results-doubts-again")}</p>` : nothing}
    </div>
  </section>`;
}

/** @param {ColumnView} column @returns {Amendment} */
export const out = ({ name }) => ({ column: name, role: "ignored" });

/** @param {ColumnView} column @returns {Amendment} */
export const known = ({ name, role }) => ({ column: name, role: role === "step" ? "step" : "input", known: true });
