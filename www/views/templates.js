// The four kinds of question as cards that fill the sentence in. One that this file can't answer says why.

import { html, nothing } from "lit";
import { questionOf } from "../draft.js";
import { seen } from "../state.js";
import { say } from "../words.js";

/** @import { Template, TemplateKind } from "../wire" */
/** @import { State } from "../state.js" */
/** @import { Given } from "./page.js" */

/** @param {Given} given */
export function templates({ state, send }) {
  if (state.templates.length === 0) return nothing;
  const chosen = chosenOf(state);
  return html`<div class="kinds" role="group" aria-label=${say("page-template-kind")}>
    ${state.templates.map((template) => {
      const { kind, detail, question } = template;
      return html`<button type="button" class="kind" aria-pressed=${kind === chosen ? "true" : "false"} ?disabled=${question === null}
        @click=${() => send({ type: "template", template })}>
        <b>${say(`page-template-${kind}`)}</b><small>${say(detail)}</small></button>`;
    })}</div>`;
}

/**
 * The kind that was chosen; before that, risk where the sentence asks the same.
 * @param {State} state
 * @returns {TemplateKind | null}
 */
function chosenOf(state) {
  const { draft, templates: all } = state;
  const overview = seen(state);
  if (!draft || !overview || draft.template) return draft?.template ?? null;
  const risk = all.find(({ kind }) => kind === "risk");
  const asked = questionOf(draft, overview).question;
  const same = (/** @type {Template["question"]} */ one) => one && JSON.stringify([one.target, one.condition]);
  return risk?.question && same(risk.question) === same(asked) ? "risk" : null;
}
