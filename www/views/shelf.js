// Models that this browser keeps, where a person turned that on: a switch, what it stores, what is there.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { dayWords } from "../days.js";
import { say } from "../words.js";
import { termsTable } from "./aged.js";
import { sizeWords, titleOf } from "./kept-result.js";
import { remarkOf } from "./problem.js";

/** @import { Errands } from "../errands.js" */
/** @import { State } from "../state.js" */

/** @param {State} state @param {Errands} errands */
export function shelf({ kept }, errands) {
  const { status, models, error } = kept.shelf;
  if (status === "unknown") return nothing;
  const { keeping } = errands;
  const on = status === "on";
  return html`<details class="shelf gap-small" ?open=${on && models.length > 0}><summary>${on ? say("page-shelf-count", { count: models.length }) : say("page-shelf")}</summary>
    <label class="check"><input type="checkbox" role="switch" .checked=${live(on)} ?disabled=${status === "barred"}
      @change=${(/** @type {Event} */ event) => keeping.shelve(/** @type {HTMLInputElement} */ (event.target).checked)}><span>${say("page-shelf-switch")}<small>${say("page-shelf-about")} ${say("page-shelf-terms-about")}</small></span></label>
    ${error ? html`<div class="gap-small">${remarkOf({ place: "file", column: null, error })}</div>` : nothing}
    ${on && models.length > 0 ? html`<ul class="shelved">${models.map(({ fingerprint, label, model, size, handOn, terms }) => html`<li>
        <span><b>${titleOf({ label, model })}</b> <span class="note">${say("page-shelf-line", { made: dayWords(label.made), until: dayWords(label.until), size: sizeWords(size), way: handOn ? "on" : "device" })}</span></span>
        <span class="row"><button class="btn small" type="button" @click=${() => keeping.fetch(fingerprint, titleOf({ label, model }))}>${say("page-shelf-open")}<span class="hidden-visually">${say("page-shelf-of", { name: titleOf({ label, model }) })}</span></button>
          <button class="link" type="button" @click=${() => keeping.shelving.drop(fingerprint)}>${say("page-shelf-drop")}<span class="hidden-visually">${say("page-shelf-of", { name: titleOf({ label, model }) })}</span></button></span>
          ${terms.length > 0 ? html`<details class="shelved-terms"><summary>${say("page-shelf-terms", { count: terms.length })}<span class="hidden-visually">${say("page-shelf-of", { name: titleOf({ label, model }) })}</span></summary>${termsTable(terms.map((one) => ({ ...one, here: false, few: false })), titleOf({ label, model }), "group")}</details>` : nothing}</li>`)}</ul>
      ${models.length > 1 ? html`<button class="link" type="button" @click=${() => keeping.shelving.drop(null)}>${say("page-shelf-clear")}</button>` : nothing}` : nothing}
  </details>`;
}
