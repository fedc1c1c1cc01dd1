// The choice of language in the head: the languages by their own names, short where there is little room.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { nameOf } from "../languages.js";
import { say } from "../words.js";

/** @import { Tongue } from "../tongue.js" */

/** @param {Tongue} tongue */
export function tonguePick(tongue) {
  if (tongue.all.length < 2) return nothing;
  const choose = (/** @type {Event} */ event) => void tongue.speak(/** @type {HTMLSelectElement} */ (event.target).value);
  return html`<span class="badge tongue"><span class="code" aria-hidden="true">${tongue.language}</span>
    <select aria-label=${say("page-language")} .value=${live(tongue.language)} @change=${choose}>
      ${tongue.all.map((language) => html`<option value=${language} lang=${language} ?selected=${language === tongue.language}>${nameOf(language)}</option>`)}
    </select></span>`;
}

/** That the language wished for could not be had; the one before is still spoken. @param {Tongue} tongue */
export const untold = ({ missing }) =>
  missing === null ? nothing : html`<p class="note untold" role="alert">${say("page-language-missing", { language: nameOf(missing) })}</p>`;
