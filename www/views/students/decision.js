// A person's decision and note on one student, in this tab's memory alone.

import { html } from "lit";
import { live } from "lit/directives/live.js";
import { DECISIONS, UNDECIDED } from "../../roll.js";
import { say } from "../../words.js";

/** @import { Sheet } from "../../wire" */
/** @import { Send } from "./list.js" */
/** @import { Shown } from "./shown.js" */

/** @param {Sheet} own @param {Shown} shown @param {Send} send */
export function decision({ record }, { roll }, send) {
  const { decision: chosen, note } = roll.said[record] ?? UNDECIDED;
  return html`<section><fieldset><legend>${say("page-sheet-decision")}</legend>
    <div class="decide">${DECISIONS.map((one) => html`<label class="check"><input type="radio" name="decision" .checked=${live(one === chosen)}
      @change=${() => send({ type: "roll", what: "said", record, said: { decision: one } })}><span>${say(`page-sheet-decision-${one}`)}</span></label>`)}</div>
    <label class="note" for="note">${say("page-sheet-note")}</label>
    <textarea id="note" class="plain" rows="3" autocomplete="off" spellcheck="false" placeholder=${say("page-sheet-note-hint")} .value=${live(note)}
      @input=${(/** @type {Event} */ event) => send({ type: "roll", what: "said", record, said: { note: /** @type {HTMLTextAreaElement} */ (event.target).value } })}></textarea>
    <p class="tiny">${say("page-sheet-kept")}</p></fieldset></section>`;
}
