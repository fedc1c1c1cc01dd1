// How small groups are kept back, and from which count on groups are shown.

import { html } from "lit";
import { live } from "lit/directives/live.js";
import { LEASTS } from "../../audits.js";
import { say } from "../../words.js";

/** @import { Given } from "../page.js" */
/** @import { Shown } from "./shown.js" */

/** @param {Given} given @param {Shown} shown */
export function limits({ send }, { least, audit }) {
  const choose = (/** @type {Event} */ event) => send({ type: "audit", what: "least", least: Number(/** @type {HTMLSelectElement} */ (event.target).value) });
  return html`<p class="note gap-small">${say("page-fair-limit", { least: audit.least })}</p>
    <details class="limits"><summary>${say("page-fair-limits")}</summary>
      <p class="note">${say("page-fair-limits-about", { least })}</p>
      <div class="look-at gap-small"><label for="least">${say("page-fair-least-shown")}</label>
        <select id="least" class="plain" .value=${live(String(least))} @change=${choose}>
          ${LEASTS.map((one) => html`<option value=${one} ?selected=${one === least}>${one}</option>`)}
        </select></div>
    </details>`;
}
