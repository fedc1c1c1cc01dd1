// Who is judged by whom, and how often every model is taught.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { judgeOf, placesIn } from "../moments.js";
import { say } from "../words.js";
import { fieldRemark } from "./problem.js";
import { questionPlace } from "./question-place.js";

/** @import { Consideration } from "../wire" */
/** @import { Draft, Judge } from "../draft.js" */
/** @import { Event as Happening, Problem } from "../state.js" */

const FOLDS = [5, 10];
const REPEATS = [1, 2, 5, 10];
const REMARK = "parts-remark";
/** Before a column's name in the list of parts. */
const LEFT = "left:";

/**
 * @param {Draft} draft
 * @param {Consideration} consideration
 * @param {Problem | null} problem
 * @param {(event: Happening) => void} send
 */
export function splitting(draft, { mostFolds, overview }, problem, send) {
  const wrong = problem !== null && questionPlace(problem, draft) === "parts";
  const judge = judgeOf(draft, overview);
  const again = judge.by === "lot" ? "page-rounds-count" : "page-rounds-seeds";
  return html`<h2>${say("page-splitting")}</h2>
    <p class="note">${about(judge, Math.min(draft.folds, mostFolds))}</p>
    <div class="row splitting">
      ${judge.by === "lot" || judge.by === "left" ? parts(draft, judge, { mostFolds, overview }, wrong, send) : nothing}
      ${pick("rounds", say("page-rounds"), REPEATS.map((value) => ({ value: String(value), label: say(again, { count: value }) })), String(draft.repeats), false, (value) => send({ type: "draft", change: { repeats: Number(value) } }))}
    </div>
    ${draft.form === "category" ? nothing : html`<label class="check"><input type="checkbox" .checked=${live(draft.decide)}
      @change=${(/** @type {Event} */ event) => send({ type: "draft", change: { decide: /** @type {HTMLInputElement} */ (event.target).checked } })}>
      <span>${say(draft.form === "number" ? "page-decide-number" : "page-decide")}<small>${say(draft.form === "number" ? "page-decide-number-about" : "page-decide-about")}</small></span></label>`}
    ${wrong && problem ? fieldRemark(REMARK, problem) : nothing}`;
}

/** Who is judged by whom, in a sentence. @param {Judge} judge @param {number} folds */
function about(judge, folds) {
  if (judge.by === "cohort") return say("page-splitting-cohort", { cohort: judge.name });
  if (judge.by === "left") return say("page-splitting-left", { column: judge.name });
  return judge.by === "turn" ? say("page-splitting-turn") : say("page-splitting-about", { folds });
}

/**
 * How many parts are drawn, or which column says the parts.
 * @param {Draft} draft @param {Judge} judge
 * @param {Pick<Consideration, "mostFolds" | "overview">} consideration
 * @param {boolean} wrong
 * @param {(event: Happening) => void} send
 */
function parts(draft, judge, { mostFolds, overview }, wrong, send) {
  const possible = FOLDS.filter((folds) => folds <= mostFolds);
  const folds = possible.length > 0 ? possible : [mostFolds];
  const chosen = Math.min(draft.folds, mostFolds);
  if (!folds.includes(chosen)) folds.push(chosen);
  const places = placesIn(overview, draft.target);
  const named = judge.by === "left" && !places.includes(judge.name) ? [...places, judge.name] : places;
  const options = [...folds.map((value) => ({ value: String(value), label: say("page-parts-count", { count: value }) })),
    ...named.map((name) => ({ value: LEFT + name, label: say("page-parts-left", { column: name }) }))];
  return pick("parts", say("page-parts"), options, judge.by === "left" ? LEFT + judge.name : String(chosen), wrong, (value) => send({ type: "draft",
    change: value.startsWith(LEFT) ? { judge: { by: "left", name: value.slice(LEFT.length) } } : { judge: judge.by === "left" ? { by: "lot" } : draft.judge, folds: Number(value) } }));
}

/**
 * @param {string} id
 * @param {string} label
 * @param {{ value: string, label: string }[]} options
 * @param {string} chosen
 * @param {boolean} wrong
 * @param {(value: string) => void} choose
 */
function pick(id, label, options, chosen, wrong, choose) {
  return html`<span class="field"><label for=${id}>${label}</label>
    <select class="plain" id=${id} .value=${live(chosen)} aria-describedby=${wrong ? REMARK : nothing}
      @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${options.map(({ value, label: text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></span>`;
}
