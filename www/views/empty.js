// Before there is a file: the promise, the place to drop one, the made-up class.

import { html, nothing } from "lit";
import { say } from "../words.js";
import { openPrivacy } from "./privacy.js";
import { remarkOf } from "./problem.js";
import { savedPart } from "./saved.js";

/** @import { Errands } from "../errands.js" */
/** @import { Given } from "./page.js" */

/** What the file dialog offers first; everything else may be chosen too and is looked at by its bytes. */
const ACCEPTED = ".csv,.tsv,.txt,.xlsx,.xlsm,.ods,text/csv,text/plain";

/** Worth a second try with the same file. */
export const AGAIN = new Set(["crashed", "unreadable"]);

/** @param {Given} given */
export function empty(given) {
  const { state, errands } = given;
  const broken = state.problem?.place === "file" ? state.problem : null;
  return html`
    <h1 tabindex="-1">${say("page-empty-title")}</h1>
    <p class="lead">${say("page-empty-lead")}</p>
    ${broken ? html`<section>${remarkOf(broken, AGAIN.has(broken.error.code) ? againButton(errands) : nothing)}</section>` : nothing}
    <section>
      <div class="drop">
        <p class="big"><span class="at-rest">${say("page-drop")}</span><span class="held">${say("page-drop-held")}</span></p>
        <p class="note"><span class="at-rest">${say("page-drop-kinds")}</span><span class="held">${say("page-drop-stays")}</span></p>
        <div class="row">
          ${fileButton("btn primary", say("page-choose-file"), (files) => errands.filing.readAll(files))}
          <button class="btn" type="button" @click=${() => errands.filing.sample()}>${say("page-sample")}</button>
        </div>
      </div>
    </section>
    ${savedPart(given)}
    <section>
      <h2 class="hidden-visually">${say("page-promises")}</h2>
      <div class="promise">
        <div><h3>${say("page-promise-here")}</h3><p>${say("page-promise-here-about")}
          <button class="link" type="button" aria-haspopup="dialog" @click=${openPrivacy}>${say("page-how-know")}</button></p></div>
        <div><h3>${say("page-promise-honest")}</h3><p>${say("page-promise-honest-about")}</p></div>
        <div><h3>${say("page-promise-decide")}</h3><p>${say("page-promise-decide-about")}</p></div>
      </div>
    </section>
  `;
}

/**
 * A button that opens the file dialog.
 * @param {string} look
 * @param {string} words
 * @param {(files: File[]) => unknown} take
 */
export function fileButton(look, words, take) {
  return html`<button class=${look} type="button"
      @click=${(/** @type {MouseEvent} */ event) => {
        const input = /** @type {Element} */ (event.currentTarget).nextElementSibling;
        if (input instanceof HTMLInputElement) input.click();
      }}>${words}</button>
    <input class="file-input" type="file" hidden multiple accept=${ACCEPTED} aria-label=${words}
      @change=${(/** @type {Event} */ event) => {
        const input = /** @type {HTMLInputElement} */ (event.target);
        const files = [...(input.files ?? [])];
        // The same file may be chosen again after it was mended.
        input.value = "";
        if (files.length > 0) take(files);
      }}>`;
}

/** Reads the same file once more. @param {Errands} errands */
export function againButton(errands) {
  return html`<button class="btn small" type="button" @click=${() => errands.filing.again()}>${say("page-again")}</button>`;
}
