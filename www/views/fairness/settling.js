// What is saved is settled first: one list, one limit and one model for an evaluation, since two exports side by side could
// tell what each keeps back.

import { html } from "lit";
import { csvOf } from "../../audit-file.js";
import { modelName } from "../../charts/naming.js";
import { hand } from "../../charts/save.js";
import { say } from "../../words.js";

/** @import { Fairness } from "../../wire" */
/** @import { PlainError } from "../../protocol.js" */
/** @import { State } from "../../state.js" */
/** @import { Given } from "../page.js" */
/** Asked before anything is saved: why it may not be, else null. @typedef {() => Promise<string | null>} Settle */

/** @param {Given} given @param {Fairness} audit what is shown @returns {Settle} */
export const settling = ({ errands, state }, audit) => async () => {
  const answer = await errands.auditing.release(audit);
  return "code" in answer ? refused(answer, state) : null;
};

/** @param {PlainError} error @param {Pick<State, "consideration" | "training">} state */
function refused({ words, advice }, { consideration, training }) {
  const models = consideration?.models ?? training?.plan?.models ?? [];
  const { model } = words.args;
  const args = typeof model === "string" ? { ...words.args, model: modelName(model, models) } : words.args;
  return say("page-fair-refused", { words: say({ ...words, args }), advice: say(advice) });
}

/** All numbers of the audit as one table. @param {Given} given @param {Fairness} audit */
export function saving({ errands, state }, audit) {
  const save = async (/** @type {Event} */ event) => {
    const trouble = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (event.currentTarget).parentElement?.querySelector(".save-trouble"));
    const answer = await errands.auditing.release(audit);
    trouble.textContent = "code" in answer ? refused(answer, state) : "";
    if (!("code" in answer)) hand(new Blob([csvOf(answer)], { type: "text/csv" }), "homeroom-fairness.csv");
  };
  return html`<section class="rule-top no-print">
    <h2>${say("page-fair-save")}</h2>
    <p class="note">${say("page-fair-save-about", { least: audit.least })}</p>
    <div class="row gap-small"><button class="btn" type="button" @click=${save}>${say("page-fair-save-csv")}</button><span class="save-trouble tiny" role="status"></span></div>
  </section>`;
}
