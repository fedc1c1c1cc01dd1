// Steps that may help: what the school's playbook says about the reasons. Ticks stay in this tab.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { phrase, say } from "../../words.js";
import { factorName } from "../guidance/factor.js";

/** @import { GuidanceStep, Sheet } from "../../wire" */
/** @import { HelpEvent } from "../../help.js" */
/** @import { Shown } from "./shown.js" */

/** @param {Sheet} own @param {Shown} shown @param {(event: HelpEvent) => void} send */
export function steps({ record }, { help }, send) {
  const found = help.advice?.record === record ? help.advice.steps : [];
  if (found.length === 0) return nothing;
  const done = help.done[record] ?? [];
  const tick = (/** @type {string} */ step) => (/** @type {Event} */ event) => send({ type: "help", of: "advice", what: "done", record, step, done: /** @type {HTMLInputElement} */ (event.target).checked });
  return html`<section><h3>${say("page-steps")}</h3>
    <ul class="steps">${found.map((step) => html`<li><label class="check"><input type="checkbox" .checked=${live(done.includes(step.strategy))} @change=${tick(step.strategy)}>
      <span>${phrase(step.strategy)}${step.resource ? html`<small>${say("page-steps-resource", { resource: phrase(step.resource) })}</small>` : nothing}<small>${from(step)}</small></span></label></li>`)}</ul>
    <p class="tiny">${say("page-steps-kept")}</p></section>`;
}

/** @param {GuidanceStep} step */
const from = ({ factor, column }) => say(column && factorName(factor) !== column ? "page-steps-from" : "page-steps-from-any", { factor: factorName(factor), column: column ?? "" });
