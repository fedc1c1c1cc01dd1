// Which columns matter to the model of the students, in three ways; what it says as one changes; which two hang together.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import * as effect from "../../charts/effect.js";
import { figure } from "../../charts/figure.js";
import { fixed } from "../../charts/format.js";
import * as chart from "../../charts/matters.js";
import { modelName } from "../../charts/naming.js";
import * as pair from "../../charts/pair.js";
import { lookable, lookedAt } from "../../matters.js";
import { say } from "../../words.js";
import { bar } from "../bar.js";
import { remarkOf } from "../problem.js";

/** @import { Matters } from "../../matters.js" */
/** @import { Given } from "../page.js" */
/** @import { Shown } from "../students/shown.js" */

/** A field of fewer cells shows nothing. */
const LEAST_CELLS = 6;

/** @param {Given} given @param {Shown} shown */
export function matters({ state, errands }, { listed, chances, question, scale }) {
  const own = state.help.matters;
  const { weighing } = errands.helping;
  const { model } = listed.roster;
  const metric = state.evaluation?.metric ?? "";
  const trouble = own.error ? html`<div class="gap-small">${remarkOf({ place: "results", column: own.error.column, error: own.error })}</div>` : nothing;
  const name = modelName(model, state.consideration?.models ?? state.training?.plan?.models ?? []);
  if (!own.all) {
    return html`<p class="note">${say("page-matters-about", { model: name })}</p>${trouble}
      <div class="row gap-small"><button class="btn" type="button" ?disabled=${own.busy} @click=${() => weighing.weigh()}>${say("page-matters-ask")}</button>${own.busy ? html`<span class="note" role="status">${say("page-matters-coming")}</span>` : nothing}</div>`;
  }
  const data = { matters: own.all, name, metric, chances, target: question.target };
  return html`${trouble}<div class="gap-small">${figure(chart, data)}</div>
    ${effects(own, { chances, question, scale }, weighing)}
    ${together(own, { chances, question, scale }, weighing)}`;
}

/** @param {Matters} own @param {Pick<Shown, "chances" | "question" | "scale">} shown @param {{ look: (column: string) => void }} weighing */
function effects(own, { chances, question, scale }, weighing) {
  const columns = lookable(own);
  if (columns.length === 0) return nothing;
  const at = lookedAt(own);
  const found = own.effects[at];
  return html`<div class="effect-part"><div class="look-at"><label for="effect-of">${say("page-matters-effect")}</label>
      <select id="effect-of" class="plain" .value=${live(at)} @change=${(/** @type {Event} */ event) => weighing.look(/** @type {HTMLSelectElement} */ (event.target).value)}>
        ${columns.map((name) => html`<option value=${name} ?selected=${name === at}>${name}</option>`)}</select></div>
    ${found === undefined ? html`<p class="note" role="status">${say("page-matters-coming")}</p>` : found === null ? html`<p class="note">${say("page-matters-still", { column: at })}</p>` : html`<div class="gap-small">${figure(effect, { effect: found, column: at, chances, target: question.target, scale })}</div>`}</div>`;
}

/** @param {Matters} own @param {Pick<Shown, "chances" | "question" | "scale">} shown @param {{ seek: () => void }} weighing */
function together({ found, seeking }, { chances, question, scale }, weighing) {
  if (found?.pair && pair.cellsOf(found.pair).filter(({ near }) => near !== null).length < LEAST_CELLS) {
    return html`<p class="note gap-small">${say("page-matters-pair-thin", { first: found.pair.names[0], second: found.pair.names[1], h: fixed(found.pair.h, 2) })}</p>`;
  }
  if (found) return found.pair ? html`<div class="effect-part">${figure(pair, { pair: found.pair, chances, target: question.target, scale })}</div>` : html`<p class="note gap-small">${say("page-matters-no-pair")}</p>`;
  return html`<div class="effect-part"><p class="note">${say("page-matters-pair-about")}</p>
    ${seeking === null ? html`<div class="row gap-small"><button class="btn" type="button" @click=${() => weighing.seek()}>${say("page-matters-pair-ask")}</button></div>` : html`<div class="gap-small">${bar(seeking, say("page-matters-pair-ask"))}<p class="tiny">${say("page-matters-coming")}</p></div>`}</div>`;
}
