// The Training stage: the time left as its title, one bar, a table of models and parts.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { figure } from "../charts/figure.js";
import { index, scoreText } from "../charts/format.js";
import * as losses from "../charts/losses.js";
import { metricName } from "../charts/naming.js";
import { decides } from "../draft.js";
import { labelOf, unitOf, whenOf } from "../moments.js";
import { span } from "../estimate.js";
import { curvesOf, secondsLeft, shareDone, squareOf } from "../tally.js";
import { number, say } from "../words.js";
import { bar } from "./bar.js";
import { tick } from "./icons.js";
import { remarkOf } from "./problem.js";

/** @import { Training } from "../tally.js" */
/** @import { Given } from "./page.js" */

/** @param {Given} given */
export function training(given) {
  const { state } = given;
  const { training: run, problem } = state;
  if (!run) return html``;
  const lost = problem?.place === "training" ? problem : null;
  return html`
    <h1 tabindex="-1">${title(run)}</h1>
    ${run.plan && run.status === "running"
      ? html`<p class="lead">${say("page-training-lead", { folds: run.plan.folds, repeats: run.plan.repeats })}</p>`
      : nothing}
    ${lost ? html`<section>${remarkOf(lost)}</section>` : nothing}
    ${run.replaced > 0 ? html`<section><div class="remark caution"><h2 class="small">${say("page-replaced", { count: run.replaced })}</h2>
      <p>${say("page-replaced-about")}</p></div></section>` : nothing}
    ${run.status === "running" ? going(given, run) : nothing}
    ${run.plan ? table(given, run) : nothing}
    ${run.status === "running" ? learning(given, run) : foot(given, run)}
  `;
}

/** @param {Training} run */
function title(run) {
  if (run.status === "cancelled") return say("page-training-cancelled", { done: run.done, total: total(run) });
  if (run.status === "failed") return say("page-training-failed");
  if (run.status === "finished") return say("page-training-finished");
  if (!run.plan) return say("page-training-begins");
  const left = secondsLeft(run);
  if (left === null) return say("page-training-title");
  const { id, count } = span(left);
  return say("page-training-title-left", { span: say(id, { count }) });
}

/** @param {Training} run */
const total = (run) => Math.max(run.plan?.total ?? 0, run.asked);

/** @param {Given} given @param {Training} run */
function going({ errands }, run) {
  return html`<section class="going">
    <div class="row">
      <div class="bar-place">${bar(shareDone(run), say("page-training-bar"))}</div>
      <strong>${say("page-training-count", { done: run.done, total: total(run) })}</strong>
      <button class="btn" type="button" @click=${() => errands.cancelTraining()}>${say("page-cancel")}</button>
    </div>
    <p class="tiny">${say("page-training-leave")}</p>
  </section>`;
}

/**
 * A column for each part; for each moment where a later cohort is judged at several.
 * @param {Given} given
 * @param {Training} run
 */
function table({ state }, run) {
  const { plan } = run;
  if (!plan) return nothing;
  const unit = unitOf(state);
  const until = state.draft ? (whenOf(state.draft, unit)?.until ?? []) : [];
  const byMoment = plan.folds === 1 && until.length > 1;
  const parts = byMoment
    ? until.map((moment, at) => ({ fold: 0, moment: at, head: number(labelOf(moment, unit)) }))
    : Array.from({ length: plan.folds }, (_, fold) => ({ fold, moment: null, head: String(fold + 1) }));
  const head = byMoment && unit ? say(`page-unit-${unit.word}`, { name: unit.name }) : say("page-training-part");
  return html`<section>
    <div class="scroll" tabindex="0" role="region" aria-label=${say("page-training-table")}>
      <table class="folds">
        <thead><tr><th scope="col">${say("page-training-model")}</th>
          ${parts.map((part) => html`<th scope="col" class="num-part"><span class="long">${head} </span>${part.head}</th>`)}</tr></thead>
        <tbody>${plan.models.map((model) => html`<tr><th scope="row">${say(model.name)}<small>${say(model.about)}</small></th>
          ${parts.map((part) => html`<td>${square(run, model.id, part.fold, part.moment)}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <p class="tiny">${say("page-training-cells", { metric: metricName(plan.metric), better: plan.better, repeats: plan.repeats })}
      ${until.length > 1 && !byMoment ? say("page-training-moments", { count: until.length }) : nothing}
      ${plan.metric === "auroc" ? say("page-training-chance", { chance: index(0.5) }) : nothing}</p>
  </section>`;
}

/**
 * @param {Training} run
 * @param {string} model
 * @param {number} part
 * @param {number | null} moment
 */
function square(run, model, part, moment) {
  const what = squareOf(run, model, part, moment);
  if (what.state === "waits") return html`<div class="cell wait"><span>${say(run.status === "running" ? "page-cell-waits" : "page-cell-undone")}</span></div>`;
  if (what.state === "runs") {
    const percent = Math.round(100 * what.share);
    return html`<div class="cell run"><i .style=${`inline-size:${percent}%`}></i><span>${say("page-percent", { share: percent })}</span></div>`;
  }
  const score = what.score === null ? say("page-cell-done") : scoreText(run.plan?.metric ?? "", what.score);
  return html`<div class="cell done">${tick}<span>${score}</span></div>`;
}

/** What is going on, with the losses of the networks beside it. @param {Given} given @param {Training} run */
function learning(given, run) {
  const curves = curvesOf(run);
  if (curves.length === 0) return now(given);
  const unit = unitOf(given.state);
  const moments = given.state.draft ? (whenOf(given.state.draft, unit)?.until ?? []) : [];
  return html`<div class="two-side learning"><h2 class="hidden-visually">${say("page-learning")}</h2><div>${curves.map(({ job, member, passes }) => {
    const view = run.plan?.models.find(({ id }) => id === job.model);
    const until = moments[job.moment];
    const at = until === undefined || moments.length < 2 || !unit ? [] : [say(`page-at-${unit.word}`, { moment: number(labelOf(until, unit)), name: unit.name })];
    const of = run.plan?.folds ?? 1;
    const where = [...at, ...(of > 1 ? [say("page-part-of", { part: job.fold + 1, of })] : []), say("page-network-of", { member: member + 1 })].join(", ");
    const data = { passes, name: view ? say(view.name) : job.model, where };
    return html`<section>${figure(losses, data)}</section>`;
  })}</div>${now(given)}</div>`;
}

/** @param {Given} given */
function now({ state, send }) {
  return html`<section class="now"><h2 class="small">${say("page-now")}</h2>
    <p class="note">${say(state.training?.closing ? "page-now-closing" : state.draft?.test ? "page-now-cohort" : "page-now-teaching")}
      ${state.draft && decides(state.draft) && !state.training?.closing ? say(state.draft.form === "number" ? "page-now-within-number" : "page-now-within") : nothing}</p>
    <label class="check"><input type="checkbox" .checked=${live(state.openResults)}
      @change=${(/** @type {Event} */ event) => send({ type: "openResults", open: /** @type {HTMLInputElement} */ (event.target).checked })}>
      <span>${say("page-open-results")}</span></label></section>`;
}

/** @param {Given} given @param {Training} run */
function foot({ send, errands }, run) {
  const finished = run.status === "finished";
  return html`<div class="foot no-print">
    <button class="btn" type="button" @click=${() => send({ type: "go", stage: "question" })}>${say("page-back")}</button>
    <div class="row">${finished
      ? html`<button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "results" })}>${say("page-next-results")}</button>`
      : html`<button class="btn primary" type="button" @click=${() => errands.train()}>${say("page-train-again")}</button>`}</div>
  </div>`;
}
