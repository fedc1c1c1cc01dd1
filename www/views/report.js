// The report stage: what a person takes away, in which form, and a look at it before anything is saved.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { count } from "../charts/format.js";
import { PAPERS, awaited, papersOf } from "../papers.js";
import { closed } from "../roll.js";
import { say } from "../words.js";
import { pending } from "./pending.js";
import { remarkOf } from "./problem.js";
import { leaf } from "./report/leaf.js";

/** @import { Given } from "./page.js" */
/** @import { Papers } from "../papers.js" */

/** @param {Given} given */
export function report(given) {
  const { state, send } = given;
  const papers = papersOf(state);
  const back = closed(state) === null ? "fairness" : "results";
  return html`<div class="taking">
    <h1 tabindex="-1">${say("page-take-title")}</h1>
    <p class="lead">${say("page-take-lead")}</p>
    <section class="two">
      <div>${choice(given, papers)}${list(given, papers)}
        <p class="note gap">${say("page-take-charts")}</p></div>
      <div class="leaf-place">${look(given, papers)}</div>
    </section>
    <div class="foot no-print">
      <button class="btn" type="button" @click=${() => send({ type: "go", stage: back })}>${say("page-back")}</button>
      <div class="row"><button class="btn" type="button" @click=${() => send({ type: "go", stage: "data" })}>${say("page-take-data")}</button></div>
    </div>
  </div>`;
}

/** Which document, and in which form. @param {Given} given @param {Papers} papers */
function choice({ send, errands }, papers) {
  const busy = papers.page === null;
  return html`<fieldset><legend>${say("page-take-which")}</legend>
    ${PAPERS.map((paper) => html`<label class="check"><input type="radio" name="paper" .checked=${live(paper === papers.chosen)}
      @change=${() => send({ type: "paper", what: "choose", paper })}><span>${say(`page-take-${paper}`)}<small>${say(`page-take-${paper}-about`)}</small></span></label>`)}
  </fieldset>
  <div class="row gap-small">
    <button class="btn primary" type="button" ?disabled=${busy} @click=${() => errands.handing.save("html")}>${say("page-take-html")}</button>
    <button class="btn" type="button" ?disabled=${busy} @click=${() => errands.handing.print()}>${say("page-take-print")}</button>
    <button class="btn" type="button" ?disabled=${busy} @click=${() => errands.handing.save("markdown")}>${say("page-take-markdown")}</button>
  </div>
  <p class="note gap-small">${say("page-take-settles")}</p>`;
}

/** The list of those above the line. @param {Given} given @param {Papers} papers */
function list({ state, send, errands }, papers) {
  const why = closed(state);
  const { listed, status } = state.roll;
  if (why) return html`<section class="rule-top"><h2>${say("page-take-list")}</h2><p class="note">${say(why === "kinds" ? "page-students-kinds" : "results-later-none")}</p></section>`;
  const ready = status === "ready" && listed !== null;
  const practice = listed?.roster.which === "practice";
  return html`<section class="rule-top"><h2>${ready ? say("page-take-list-of", { count: listed.roster.capacity, practice: practice ? "yes" : "no" }) : say("page-take-list")}</h2>
    <p class="note">${say("page-take-list-about")}</p>
    <label class="switch gap-small"><input type="checkbox" role="switch" .checked=${live(!papers.named)}
      @change=${(/** @type {Event} */ event) => send({ type: "paper", what: "named", named: !(/** @type {HTMLInputElement} */ (event.target).checked) })}><span>${say("page-take-codes")}</span></label>
    <p class="note">${say(papers.named ? "page-take-names-about" : "page-take-codes-about")}</p>
    <div class="row gap-small">
      <button class="btn" type="button" ?disabled=${!ready} @click=${() => errands.handing.list("xlsx")}>${say("page-take-xlsx")}</button>
      <button class="btn" type="button" ?disabled=${!ready} @click=${() => errands.handing.list("csv")}>${say("page-take-csv")}</button>
      ${papers.keyed ? html`<button class="link" type="button" @click=${() => errands.handing.key()}>${say("page-take-key")}</button>` : nothing}
    </div>
    ${papers.keyed ? html`<p class="note" role="status">${say("page-take-key-about")}</p>` : nothing}
    ${status === "stopped" ? html`<p class="note">${say("page-take-unasked")}</p><div class="row gap-small"><button class="btn small" type="button" @click=${() => errands.consulting.ask()}>${say("page-students-ask")}</button></div>` : nothing}
  </section>`;
}

/** The document, or how far it is. @param {Given} given @param {Papers} papers */
function look(given, papers) {
  const { state, errands } = given;
  if (papers.status === "failed" && papers.error) {
    const again = html`<button class="btn" type="button" @click=${() => errands.handing.again()}>${say("page-fair-again")}</button>`;
    return remarkOf({ place: "results", column: null, error: papers.error }, again);
  }
  if (papers.page === null) return awaited(state) ? asking(given) : html`<p class="note" role="status">${say("page-take-coming")}</p>`;
  return html`<h2 class="hidden-visually">${say("page-take-look")}</h2>
    <p class="tiny no-print">${say("page-take-look-about")}</p>
    <div class="leaf" role="region" tabindex="0" aria-label=${say("page-take-look")} aria-busy=${papers.status === "asking" ? "true" : "false"} ${leaf(papers.page)}></div>`;
}

/** While models are taught again to say why. @param {Given} given */
function asking({ state: { roll }, errands }) {
  return html`<p class="note">${say("page-take-asking")}</p>
    <div class="going coming">${pending(roll, say("page-students-bar"), () => errands.consulting.cancel())}</div>`;
}
