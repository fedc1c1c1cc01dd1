// The students stage: who may need support, a list with its line, and a sheet for each student.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { loneName } from "../charts/naming.js";
import { dayWords, passed, today } from "../days.js";
import { byModel } from "../kept.js";
import { say } from "../words.js";
import { guidance } from "./guidance.js";
import { titleOf } from "./kept-result.js";
import { pending } from "./pending.js";
import { remarkOf } from "./problem.js";
import { list } from "./students/list.js";
import { printed } from "./students/printed.js";
import { sheet } from "./students/sheet.js";
import { shownOf } from "./students/shown.js";

/** @import { KeptView, Which } from "../wire" */
/** @import { Given } from "./page.js" */
/** @import { Shown } from "./students/shown.js" */

/** @type {Which[]} */
const LISTS = ["waiting", "practice"];

/** @param {Given} given */
export function students(given) {
  const { state, send } = given;
  const { roll } = state;
  const shown = shownOf(state);
  const open = shown && roll.sheet && roll.sheet.record === roll.open ? roll.sheet : null;
  return html`<div class="students ${open ? "has-sheet" : ""}">
    <div class="spread"><h1 tabindex="-1">${title(given, shown)}</h1>${shown?.nameable ? names(given, shown) : nothing}</div>
    ${shown ? body(given, shown) : coming(given)}
    <div class="foot no-print">
      <button class="btn" type="button" @click=${() => send({ type: "go", stage: byModel(state) ? "data" : "results" })}>${say("page-back")}</button>
      ${byModel(state) ? nothing : html`<div class="row"><button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "fairness" })}>${say("page-next-fairness")}</button></div>`}
    </div>
    ${shown && open ? printed(open, shown) : nothing}
  </div>`;
}

/** @param {Given} given @param {Shown | null} shown */
function title({ state: { roll } }, shown) {
  if (!shown) return say(roll.status === "stopped" ? "page-students-title-stopped" : "page-students-title-asking");
  const { capacity } = shown.listed.roster;
  if (!shown.live) return say("page-students-title-practice", { capacity });
  return say(shown.chances ? "page-students-title" : "page-students-title-number", { capacity, target: shown.question.target });
}

/** @param {Given} given @param {Shown} shown */
const names = ({ send }, { named }) => html`<label class="switch no-print"><input type="checkbox" role="switch" .checked=${live(!named)}
  @change=${(/** @type {Event} */ event) => send({ type: "names", show: !(/** @type {HTMLInputElement} */ (event.target).checked) })}><span>${say("page-students-hide")}</span></label>`;

/** While models are taught again, or after that was stopped. @param {Given} given */
function coming({ state: { roll }, errands }) {
  const again = html`<button class="btn primary" type="button" @click=${() => errands.consulting.ask()}>${say("page-students-ask")}</button>`;
  if (roll.status === "stopped") {
    return roll.error
      ? html`<section>${remarkOf({ place: "results", column: null, error: roll.error }, again)}</section>`
      : html`<p class="lead">${say("page-students-stopped")}</p><section>${again}</section>`;
  }
  return html`<p class="lead">${say("page-students-lead-asking")}</p>
    <section class="going coming">${pending(roll, say("page-students-bar"), () => errands.consulting.cancel())}</section>`;
}

/** @param {Given} given @param {Shown} shown */
function body(given, shown) {
  const { level, live: waits, moment, chances } = shown;
  return html`<p class="lead">${say(chances ? "page-students-lead" : "page-students-lead-number", { moment: moment ?? "none" })}</p>
    ${shown.saved ? saved(given, shown.saved) : html`${speaker(given, shown)}${choice(given, shown)}`}
    ${level === "weak" || level === "suspicious" ? html`<div class="remark caution gap-small"><p>${say(`page-students-${level}`)}</p></div>` : nothing}
    ${waits ? nothing : html`<div class="remark caution gap-small"><h2 class="small">${say("page-students-practice-title")}</h2><p>${say("page-students-practice-about")}</p></div>`}
    <section class="desk">${list(shown, given.send)}${sheet(shown, given.send)}</section>
    ${guidance(given, shown)}`;
}

/** Whose estimates they are. @param {Given} given @param {Shown} shown */
function speaker({ send }, { speakers, listed }) {
  return html`<div class="look-at gap-small"><label for="speaker">${say("page-students-model")}</label>
    <select id="speaker" class="plain" ?disabled=${speakers.length < 2} .value=${live(listed.roster.model)}
      @change=${(/** @type {Event} */ event) => send({ type: "roll", what: "model", model: /** @type {HTMLSelectElement} */ (event.target).value })}>
      ${speakers.map(({ id, name }) => html`<option value=${id} ?selected=${id === listed.roster.model}>${name}</option>`)}</select></div>`;
}

/** Which model from a file it is, and what its estimates are. @param {Given} given @param {KeptView} view */
function saved({ send }, view) {
  const { label, model, taught } = view;
  return html`<div class="remark good gap-small"><p>${say("page-students-saved", { name: titleOf(view), model: loneName(model), made: dayWords(label.made), taught })}</p>
      <div class="row no-print"><button class="link" type="button" @click=${() => send({ type: "kept", of: "model", what: "closed" })}>${say("page-saved-close")}</button></div></div>
    ${passed(label.until, today()) ? html`<div class="remark caution gap-small"><p>${say("page-saved-over", { until: dayWords(label.until) })} ${say("page-saved-over-about")}</p></div>` : nothing}`;
}

/** @param {Given} given @param {Shown} shown */
function choice({ send }, { listed, question }) {
  const { which, waiting, practice } = listed.roster;
  const many = { waiting, practice };
  return html`<fieldset class="no-print lists"><legend class="hidden-visually">${say("page-students-which")}</legend>
    <div class="row">${LISTS.map((one) => html`<label class="check"><input type="radio" name="which" ?disabled=${many[one] === 0} .checked=${live(one === which)}
      @change=${() => send({ type: "roll", what: "which", which: one })}><span>${say(`page-students-${one}`, { count: many[one] })}</span></label>`)}</div>
    ${waiting === 0 ? html`<p class="tiny">${say("page-students-nobody", { target: question.target })}</p>` : nothing}
  </fieldset>`;
}
