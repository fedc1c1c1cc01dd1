// The playbook: what the school does about a reason, as a table that is loaded, edited and saved. What cannot be read is named by
// its line, and nothing is lost.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { changeable } from "../../guide.js";
import { phrase, say } from "../../words.js";
import { remarkOf } from "../problem.js";
import { factorChoice } from "./factor.js";

/** @import { PlaybookAmiss, PlaybookEntry, PlaybookWhen } from "../../wire" */
/** @import { GuideDraft } from "../../guide.js" */
/** @import { Given } from "../page.js" */
/** @import { Shown } from "../students/shown.js" */

/** @type {PlaybookWhen[]} */
const WHENS = ["any", "low", "high", "missing"];

/** @param {Given} given @param {Shown} shown */
export function playbook({ send, state, errands }, { overview }) {
  const { guide } = state.help;
  const columns = changeable(overview).map(({ name }) => name);
  const load = (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    if (file) void errands.helping.advising.load(file).finally(() => (input.value = ""));
  };
  return html`<div class="playbook">
    <h4>${say("page-playbook")}</h4>
    <p class="note">${say("page-playbook-about")}</p>
    ${told(guide, send)}
    <div class="scroll tall" tabindex="0" role="region" aria-label=${say("page-playbook-table")}>
      <table class="edit cards"><thead><tr><th scope="col" class="num">${say("page-playbook-line")}</th>${["factor", "when", "strategy", "resource"].map((head) => html`<th scope="col">${say(`page-playbook-${head}`)}</th>`)}<th><span class="hidden-visually">${say("page-guide-do")}</span></th></tr></thead>
        <tbody>${guide.entries.map((own, at) => row(own, at, columns, guide.amiss.find(({ line }) => line === at + 1), send))}</tbody></table></div>
    <div class="row gap-small">
      <button class="btn small" type="button" @click=${() => send({ type: "help", of: "guide", what: "addEntry" })}>${say("page-playbook-add")}</button>
      <button class="btn small" type="button" @click=${(/** @type {Event} */ event) => /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.currentTarget).nextElementSibling)?.click()}>${say("page-playbook-load")}</button>
      <input class="playbook-input" type="file" hidden accept=".csv,text/csv" aria-label=${say("page-playbook-load")} @change=${load}>
      <button class="btn small" type="button" @click=${() => errands.helping.advising.save()}>${say("page-playbook-save")}</button>
    </div></div>`;
}

/** What became of the file that was loaded last. @param {GuideDraft} guide @param {Given["send"]} send */
function told({ file, former }, send) {
  if (!file) return nothing;
  if (file.error) return remarkOf({ place: "results", column: file.error.column, error: file.error });
  return html`<div class="remark ${file.amiss.length > 0 ? "caution" : "good"}" role="status"><p>${say("page-playbook-loaded", { name: file.name, amiss: file.amiss.length })}</p>
    ${file.amiss.length > 0 ? html`<ul>${file.amiss.map(({ words }) => html`<li>${say(words)}</li>`)}</ul>` : nothing}
    ${former ? html`<div class="row"><button class="link" type="button" @click=${() => send({ type: "help", of: "guide", what: "back" })}>${say("page-playbook-back")}</button></div>` : nothing}</div>`;
}

/** @param {PlaybookEntry} own @param {number} at @param {readonly string[]} columns @param {PlaybookAmiss | undefined} amiss @param {Given["send"]} send */
function row(own, at, columns, amiss, send) {
  const change = (/** @type {Partial<PlaybookEntry>} */ entry) => send({ type: "help", of: "guide", what: "entry", at, entry });
  const label = (/** @type {string} */ head) => say("page-playbook-of", { head: say(`page-playbook-${head}`), line: at + 1 });
  const text = (/** @type {"strategy" | "resource"} */ head) => html`<textarea class="plain" rows="2" aria-label=${label(head)} aria-invalid=${amiss ? "true" : nothing} aria-describedby=${amiss ? `amiss-${at}` : nothing} .value=${live(phrase(own[head]))}
    @input=${(/** @type {Event} */ event) => change({ [head]: /** @type {HTMLTextAreaElement} */ (event.target).value })}></textarea>`;
  return html`<tr><td class="num" data-head=${say("page-playbook-line")}>${at + 1}</td>
      <td data-head=${say("page-playbook-factor")}>${factorChoice({ value: own.factor, label: label("factor"), columns, choose: (factor) => change({ factor }) })}</td>
      <td data-head=${say("page-playbook-when")}><select class="plain" aria-label=${label("when")} .value=${live(own.when)} @change=${(/** @type {Event} */ event) => change({ when: /** @type {PlaybookWhen} */ (/** @type {HTMLSelectElement} */ (event.target).value) })}>
        ${WHENS.map((when) => html`<option value=${when} ?selected=${when === own.when}>${say(`page-playbook-${when}`)}</option>`)}</select></td>
      <td class="wide" data-head=${say("page-playbook-strategy")}>${text("strategy")}</td><td class="wide" data-head=${say("page-playbook-resource")}>${text("resource")}</td>
      <td><button class="link" type="button" @click=${() => send({ type: "help", of: "guide", what: "dropEntry", at })}>${say("page-guide-drop")}<span class="hidden-visually">${say("page-playbook-drop-of", { line: at + 1 })}</span></button></td></tr>
    ${amiss ? html`<tr class="fault"><td colspan="6"><p class="field-remark" id=${`amiss-${at}`} role="alert">${say(amiss.words)}</p></td></tr>` : nothing}`;
}
