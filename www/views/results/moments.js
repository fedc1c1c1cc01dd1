// The early warning: how good it is at each moment, which moment is looked at, and two models beside each other.

import { html, nothing } from "lit";
import * as difference from "../../charts/difference.js";
import * as early from "../../charts/early.js";
import { figure } from "../../charts/figure.js";
import { count } from "../../charts/format.js";
import { metricName, modelName } from "../../charts/naming.js";
import { labelOf } from "../../moments.js";
import { number, say } from "../../words.js";

/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** The curve, and the choice of a moment; nothing where there is one moment alone. @param {Findings} findings @param {Send} send */
export function moments({ whole, models, unit, shown, moment, early: asked, list }, send) {
  if (whole.moments.length < 2) return nothing;
  const figures = early.figuresOf(whole);
  const metric = asked !== null && figures.includes(asked) ? asked : whole.metric;
  return html`<section class="rule-top">
    ${figures.length > 1 ? html`<div class="look-at"><label for="early">${say("results-early")}</label>
      <select id="early" class="plain" @change=${(/** @type {Event} */ event) => send({ type: "early", metric: /** @type {HTMLSelectElement} */ (event.target).value })}>
        ${figures.map((one) => html`<option value=${one} ?selected=${one === metric}>${metricName(one)}</option>`)}</select></div>` : nothing}
    <div class="gap-small">${figure(early, { evaluation: whole, models, unit, shown, moment, metric, capacity: metric === "recall" ? (list?.capacity ?? null) : null })}</div>
    <fieldset class="gap-small"><legend class="small">${say("results-moment")}</legend>
      <div class="moments">${whole.moments.map((one, at) => html`<label class="check"><input type="radio" name="moment" .checked=${at === moment}
        @change=${() => send({ type: "moment", moment: at })}>
        <span>${say(`page-at-${unit?.word ?? "step"}`, { moment: number(labelOf(one.until ?? 0, unit)), name: unit?.name ?? "" })}<small>${modelName(one.best, models)} ${early.scoreLine(whole, one)}, ${say("page-students", { count: one.judged })}</small></span></label>`)}</div>
    </fieldset></section>`;
}

/** Two models that learn, beside each other. @param {Findings} findings @param {Send} send */
export function pairs({ whole, models, unit, moment, shown, against }, send) {
  const now = whole.moments[moment];
  const all = now ? difference.learners(now) : [];
  const model = all.includes(shown) ? shown : all[0];
  const others = all.filter((one) => one !== model);
  const other = others.find((one) => one === against) ?? others[0];
  if (!now || !model || !other) return nothing;
  return html`<section class="rule-top">
    <div class="look-at"><label for="against">${say("results-against", { model: modelName(model, models) })}</label>
      <select id="against" class="plain" @change=${(/** @type {Event} */ event) => send({ type: "against", model: /** @type {HTMLSelectElement} */ (event.target).value })}>
        ${others.map((one) => html`<option value=${one} ?selected=${one === other}>${modelName(one, models)}</option>`)}</select></div>
    <div class="gap-small">${figure(difference, { evaluation: whole, models, unit, model, against: other })}</div>
  </section>`;
}

/** The moment whose results these are, in the line under the verdict. @param {Findings} findings */
export function asOf({ whole, unit, moment }) {
  const now = whole.moments[moment];
  if (!now || now.until === null) return nothing;
  const label = number(labelOf(now.until, unit));
  return html`<p class="note">${say("results-as-of", { moment: say(`page-at-${unit?.word ?? "step"}`, { moment: label, name: unit?.name ?? "" }), gone: count(now.gone), many: now.gone })}</p>`;
}
