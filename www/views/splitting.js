// How often every model is taught and judged.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { say } from "../words.js";
import { fieldRemark } from "./problem.js";
import { questionPlace } from "./question-place.js";

/** @import { Consideration } from "../wire" */
/** @import { Draft } from "../draft.js" */
/** @import { Event as Happening, Problem } from "../state.js" */

const FOLDS = [5, 10];
const REPEATS = [1, 2, 5, 10];
const REMARK = "parts-remark";

/**
 * @param {Draft} draft
 * @param {Consideration} consideration
 * @param {Problem | null} problem
 * @param {(event: Happening) => void} send
 */
export function splitting(draft, { mostFolds }, problem, send) {
  const wrong = problem !== null && questionPlace(problem, draft) === "parts";
  const possible = FOLDS.filter((folds) => folds <= mostFolds);
  const folds = possible.length > 0 ? possible : [mostFolds];
  const chosen = Math.min(draft.folds, mostFolds);
  if (!folds.includes(chosen)) folds.push(chosen);
  return html`<h2>${say("page-splitting")}</h2>
    <p class="note">${draft.test ? say("page-splitting-cohort", { cohort: draft.test }) : say("page-splitting-about", { folds: chosen })}</p>
    <div class="row splitting">
      ${draft.test ? nothing : pick("parts", say("page-parts"), folds, chosen, "page-parts-count", wrong, (value) => send({ type: "draft", change: { folds: value } }))}
      ${pick("rounds", say("page-rounds"), REPEATS, draft.repeats, draft.test ? "page-rounds-seeds" : "page-rounds-count", false, (value) => send({ type: "draft", change: { repeats: value } }))}
    </div>
    ${draft.form === "atRisk" ? tick(say("page-decide"), say("page-decide-about"), draft.decide, (decide) => send({ type: "draft", change: { decide } })) : nothing}
    ${draft.form === "number" ? tick(say("page-intervals"), say("page-intervals-about"), draft.intervals, (intervals) => send({ type: "draft", change: { intervals } })) : nothing}
    ${wrong && problem ? fieldRemark(REMARK, problem) : nothing}`;
}

/** @param {string} label @param {string} about @param {boolean} on @param {(on: boolean) => void} choose */
function tick(label, about, on, choose) {
  return html`<label class="check"><input type="checkbox" .checked=${live(on)}
    @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLInputElement} */ (event.target).checked)}>
    <span>${label}<small>${about}</small></span></label>`;
}

/**
 * @param {string} id
 * @param {string} label
 * @param {number[]} options
 * @param {number} chosen
 * @param {string} words
 * @param {boolean} wrong
 * @param {(value: number) => void} choose
 */
function pick(id, label, options, chosen, words, wrong, choose) {
  return html`<span class="field"><label for=${id}>${label}</label>
    <select class="plain" id=${id} .value=${live(String(chosen))} aria-describedby=${wrong ? REMARK : nothing}
      @change=${(/** @type {Event} */ event) => choose(Number(/** @type {HTMLSelectElement} */ (event.target).value))}>
      ${options.map((value) => html`<option value=${value} ?selected=${value === chosen}>${say(words, { count: value })}</option>`)}
    </select></span>`;
}
