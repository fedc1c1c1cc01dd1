// From when one looks and at whom: the moments in the sentence, the cohort that is judged, who has left.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { count, share } from "../charts/format.js";
import { judgeOf, labelOf, momentsIn, momentsText } from "../moments.js";
import { fill, number, say } from "../words.js";
import { exitPick } from "./beside.js";
import { fieldRemark } from "./problem.js";

/** @import { Overview } from "../wire" */
/** @import { Draft, Judge } from "../draft.js" */
/** @import { Unit } from "../moments.js" */
/** @import { Problem, State } from "../state.js" */
/** @import { Given } from "./page.js" */

const REMARK = "when-remark";

/**
 * The rest of the sentence.
 * @param {Given} given @param {Draft} draft @param {Overview} overview @param {Unit | null} unit
 * @param {Problem | null} problem one of a moment or a cohort
 */
export function when({ state, send }, draft, overview, unit, problem) {
  const { cohorts } = overview;
  const parts = [
    ...(unit ? [fill(`page-when-${unit.word}`, { moments: field(draft, unit, problem, send) }, { name: unit.name })] : []),
    ...(unit ? [fill(overview.columns.some(({ role }) => role === "exit") ? "page-when-exit" : "page-when-nobody", { exit: exitPick(overview, send) })] : []),
    ...(cohorts.length > 1 || draft.judge?.by === "cohort" ? [fill("page-when-judge", { cohort: cohortPick(draft, overview, send) })] : []),
  ];
  if (parts.length === 0) return nothing;
  const wrong = unit && momentsIn(momentsText(draft, unit)) === null;
  return html`<p class="ask">${parts.map((part) => html`${part} `)}</p>
    ${unit ? html`<p class="note">${say("page-when-hint")}</p>` : nothing}
    ${wrong ? html`<div class="field-remark" id=${REMARK} role="alert"><p><strong>${say("page-when-wrong")}</strong></p></div>` : nothing}
    ${problem ? fieldRemark(REMARK, problem) : nothing}`;
}

/** @param {Draft} draft @param {Unit} unit @param {Problem | null} problem @param {Given["send"]} send */
function field(draft, unit, problem, send) {
  const text = momentsText(draft, unit);
  const wrong = momentsIn(text) === null || problem?.error.code === "bad-moment";
  return html`<span class="pick typed ${wrong ? "wrong" : ""}"><input class="fill-in" type="text" inputmode="text" .value=${live(text)}
    size=${Math.max(3, text.length + 1)} spellcheck="false" autocomplete="off" translate="no" aria-label=${say("page-when-label")}
    aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? REMARK : nothing}
    @input=${(/** @type {Event} */ event) => send({ type: "draft", change: { moments: /** @type {HTMLInputElement} */ (event.target).value } })}></span>`;
}

/** @param {Draft} draft @param {Overview} overview @param {Given["send"]} send */
function cohortPick(draft, overview, send) {
  const judge = judgeOf(draft, overview);
  // The first has none before it that could teach.
  const possible = overview.cohorts.slice(1).reverse();
  const gone = judge.by === "cohort" && !possible.includes(judge.name) ? [judge.name] : [];
  /** @type {{ judge: Judge, label: string }[]} */
  const options = [
    ...[...possible, ...gone].map((name) => ({ judge: /** @type {Judge} */ ({ by: "cohort", name }), label: say("page-when-one", { cohort: name }) })),
    ...(possible.length > 1 ? [{ judge: /** @type {Judge} */ ({ by: "turn" }), label: say("page-when-turn") }] : []),
    { judge: judge.by === "left" ? judge : { by: "lot" }, label: say("page-when-everybody") },
  ];
  const chosen = options.findIndex((option) => JSON.stringify(option.judge) === JSON.stringify(judge));
  return html`<span class="pick"><select aria-label=${say("page-when-cohort")} translate="no" .value=${live(String(chosen))}
    @change=${(/** @type {Event} */ event) => send({ type: "draft", change: { judge: options[Number(/** @type {HTMLSelectElement} */ (event.target).value)]?.judge ?? null } })}>
    ${options.map(({ label }, at) => html`<option value=${at} ?selected=${at === chosen}>${label}</option>`)}</select></span>`;
}

/** Who is there at each moment. @param {State} state @param {Unit | null} unit */
export function standing({ standings, draft, overview }, unit) {
  if (!standings || !unit || !draft || !overview) return nothing;
  const split = judgeOf(draft, overview).by !== "lot";
  const risk = standings.moments.some(({ baseRate }) => baseRate !== null);
  return html`<h3 class="gap">${say("page-standing")}</h3>
    <div class="scroll gap-small" tabindex="0" role="region" aria-label=${say("page-standing-region")}><table class="standing">
      <thead><tr><th scope="col">${say("page-standing-moment")}</th><th scope="col" class="num">${say("page-standing-judged")}</th>
        ${split ? html`<th scope="col" class="num">${say("page-standing-taught")}</th>` : nothing}
        <th scope="col" class="num">${say("page-standing-gone")}</th>${risk ? html`<th scope="col" class="num">${say("page-standing-need")}</th>` : nothing}</tr></thead>
      <tbody>${standings.moments.map(({ until, judged, taught, gone, baseRate }) => html`<tr>
        <th scope="row">${until === null ? say("page-standing-end") : say(`page-at-${unit.word}`, { moment: number(labelOf(until, unit)), name: unit.name })}</th>
        <td class="num">${count(judged)}</td>${split ? html`<td class="num">${count(taught)}</td>` : nothing}<td class="num">${count(gone)}</td>
        ${risk ? html`<td class="num">${baseRate === null ? say("chart-none") : share(baseRate)}</td>` : nothing}</tr>`)}</tbody></table></div>`;
}
