// The fairness stage: who is served worse. The worst finding first, a sentence for each protected column, the charts behind.

import { html, nothing } from "lit";
import { count } from "../charts/format.js";
import { all, say } from "../words.js";
import { remarkOf } from "./problem.js";
import { limits } from "./fairness/limits.js";
import { moved } from "./fairness/moved.js";
import { order } from "./fairness/order.js";
import { said } from "./fairness/said.js";
import { saving, settling } from "./fairness/settling.js";
import { protectedColumns, shownOf } from "./fairness/shown.js";
import { unnamed } from "./fairness/unnamed.js";

/** @import { Given } from "./page.js" */
/** @import { Shown } from "./fairness/shown.js" */

/** Notes whose word stands elsewhere on the page. */
const TOLD = new Set(["fairness-limit", "fairness-closed", "fairness-uncrossed-small"]);

/** @param {Given} given */
export function fairness(given) {
  const { state, send } = given;
  const shown = shownOf(state);
  // One heading all the time: who came here by the keyboard stands on it while the words change.
  return html`<h1 tabindex="-1">${shown ? say(shown.audit.title) : say(state.audits.status === "failed" ? "page-fair-title-failed" : "page-fair-title-asking")}</h1>
    ${shown ? body(given, shown) : coming(given)}
    <div class="foot no-print">
      <button class="btn" type="button" @click=${() => send({ type: "go", stage: "students" })}>${say("page-back")}</button>
      <div class="row"><button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "report" })}>${say("page-next-report")}</button></div>
    </div>`;
}

/** While it is worked out, or where it can't be. @param {Given} given */
function coming({ state: { audits }, errands }) {
  if (audits.status === "failed" && audits.error) {
    const again = html`<button class="btn" type="button" @click=${() => errands.auditing.again()}>${say("page-fair-again")}</button>`;
    return html`<section>${remarkOf({ place: "results", column: null, error: audits.error }, again)}</section>`;
  }
  return html`<p class="lead" role="status">${audits.status === "slow" ? say("page-fair-asking") : nothing}</p>`;
}

/** @param {Given} given @param {Shown} shown */
function body(given, shown) {
  const { audit, learned, model, moment, level, columns } = shown;
  const notes = audit.notes.filter(({ id }) => !TOLD.has(id));
  const remarks = notes.length > 0 ? html`<div class="remarks gap-small">${notes.map((note) => html`<div class="remark"><p>${say(note)}</p></div>`)}</div>` : nothing;
  if (columns.length === 0) return html`${nobody(given)}${remarks}`;
  const settle = settling(given, audit);
  return html`<p class="lead">${learned.length > 0 ? say("page-fair-lead-learned", { columns: all(learned), count: learned.length }) : say("page-fair-lead", { list: audit.capacity ?? "none" })}</p>
    <p class="note judged">${say("page-fair-judged", { model, judged: count(audit.judged), list: audit.capacity ?? "none", moment: moment ?? "none" })}</p>
    ${level === "suspicious" ? html`<div class="remark caution gap-small"><p>${say("page-students-suspicious")}</p></div>` : nothing}
    ${said(shown, settle)}
    ${moved(given, shown, settle)}
    ${limits(given, shown)}${remarks}
    ${order(given, shown, settle)}
    ${unnamed(shown)}
    ${saving(given, audit)}`;
}

/** Nothing to look at: how a column is marked. @param {Given} given */
function nobody({ state, send }) {
  const some = protectedColumns(state).length > 0;
  return html`<p class="lead">${say(some ? "page-fair-none-left" : "page-fair-none")}</p>
    <section><button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "data" })}>${say("page-fair-mark")}</button></section>`;
}
