// The Question stage: its form, the sentence with fill-ins, what it means, who is to answer it.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { figure } from "../charts/figure.js";
import { phrased } from "../charts/naming.js";
import * as target from "../charts/target.js";
import { askOf, modelsOf, questionOf } from "../draft.js";
import { expectedSeconds, span } from "../estimate.js";
import { seen } from "../state.js";
import { say } from "../words.js";
import { unitOf } from "../moments.js";
import { models } from "./models.js";
import { remarkOf } from "./problem.js";
import { questionPlace } from "./question-place.js";
import { sentence } from "./sentence.js";
import { splitting } from "./splitting.js";
import { templates } from "./templates.js";
import { standing, when } from "./when.js";

/** @import { Form } from "../draft.js" */
/** @import { Given } from "./page.js" */

/** @type {Form[]} */
const FORMS = ["atRisk", "number", "category"];

/** @param {Given} given */
export function question(given) {
  const { state, send } = given;
  const { draft, consideration } = state;
  const overview = seen(state);
  if (!draft || !overview) return html``;
  const problem = state.problem?.place === "question" ? state.problem : null;
  const unit = unitOf(state);
  const { question: asked, gap } = questionOf(draft, overview);
  const whole = consideration && !problem && !gap && asked;
  return html`
    <h1 tabindex="-1">${say("page-question-title")}</h1>
    ${templates(given)}
    <fieldset class="forms">
      <legend class="hidden-visually">${say("page-question-kind")}</legend>
      <div class="as">${FORMS.map((form) => html`<label>
        <input type="radio" name="form" .checked=${live(draft.form === form)} @change=${() => send({ type: "draft", change: { form } })}>
        <span><b>${say(`page-form-${form}`)}</b><small>${say(`page-form-${form}-about`)}</small></span></label>`)}</div>
    </fieldset>
    <section>${sentence(given, when(given, draft, overview, unit, problem && questionPlace(problem, draft) === "when" ? problem : null))}
      ${problem && questionPlace(problem, draft) === "sentence" ? remarkOf(problem) : nothing}</section>
    ${whole
      ? html`<section class="two rule-top" aria-busy=${state.considering}>
          <h2 class="hidden-visually">${say("page-question-numbers")}</h2>
          <div>${figure(target, { consideration, question: asked, source: overview.source.name })}</div>
          <div><h3>${say("page-question-means")}</h3>
            <dl class="facts">${consideration.facts.map(({ figure: big, words }) => html`<div><dt>${say(big)}</dt><dd>${say(phrased(words, asked))}</dd></div>`)}</dl>
            ${standing(state, unit)}
          </div>
        </section>`
      : nothing}
    ${consideration
      ? html`<section class="rule-top" aria-busy=${state.considering}>${models(draft, consideration, send)}</section>
          <section class="rule-top">${splitting(draft, consideration, problem, send)}</section>`
      : nothing}
    ${foot(given)}
  `;
}

/** @param {Given} given */
function foot({ state, send, errands }) {
  const { draft, consideration, considering, problem, pace } = state;
  const overview = seen(state);
  const ready = draft && overview && consideration && problem?.place !== "question" && askOf(draft, overview, consideration, 1, unitOf(state));
  const gap = draft && overview ? questionOf(draft, overview).gap : null;
  const count = draft && consideration ? modelsOf(draft, consideration).length : 0;
  const expected = ready ? span(expectedSeconds(ready, consideration, modelsOf(draft, consideration), pace)) : null;
  return html`<div class="foot no-print">
    <button class="btn" type="button" @click=${() => send({ type: "go", stage: "data" })}>${say("page-back")}</button>
    <div class="row">
      ${gap ? html`<span class="note">${say(`page-gap-${gap}`)}</span>` : nothing}
      ${expected ? html`<span class="note">${say("page-expected", { span: say(expected.id, { count: expected.count }) })}</span>` : nothing}
      <button class="btn primary" type="button" ?disabled=${!ready || considering} @click=${() => errands.train()}>
        ${say("page-train", { count })}</button>
    </div>
  </div>`;
}
