// A stage that rests on an evaluation of the open table, while a saved model speaks there: why it is empty, and the way out.

import { html, nothing } from "lit";
import { speaks } from "../kept.js";
import { say } from "../words.js";
import { titleOf } from "./kept-result.js";

/** @import { Given } from "./page.js" */

/** @param {Given} given */
export function away({ state, send }) {
  const { kept } = state;
  return html`<h1 tabindex="-1">${say(`page-away-${state.stage}`)}</h1>
    <p class="lead">${say("page-away-about", { name: kept.opened.view ? titleOf(kept.opened.view) : "", waiting: kept.waiting?.evaluation ? "yes" : "no" })}</p>
    <section><div class="row">
      <button class="btn" type="button" @click=${() => send({ type: "kept", of: "model", what: "closed" })}>${say("page-saved-close")}</button>
      ${speaks(state) ? html`<button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "students" })}>${say("page-away-students")}</button>` : nothing}
    </div></section>`;
}
