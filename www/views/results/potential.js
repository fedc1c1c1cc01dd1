// Whose work promises more than the mark shows: marks below the interval about an estimate made without the student.

import { html, nothing, svg } from "lit";
import { count, fixed, plain, range } from "../../charts/format.js";
import { nameInSentence } from "../../charts/naming.js";
import { hasIntervals } from "../../intervals.js";
import { say } from "../../words.js";

/** @import { Potential, Promising } from "../../wire" */
/** @import { State } from "../../state.js" */
/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** Rows that are shown. */
const MOST = 50;

/** Open where it was asked for, else behind a disclosure. @param {State} state @param {Findings} findings @param {Send} send */
export function potential(state, findings, send) {
  const { evaluation } = findings;
  // What is too good to be true promises nothing.
  if (evaluation.task !== "number" || evaluation.verdict.level === "suspicious") return nothing;
  const inside = body(state, findings, send);
  return state.draft?.template === "potential"
    ? html`<section class="rule-top">${inside}</section>`
    : html`<section class="rule-top"><details><summary>${say("promise-summary")}</summary><div class="gap">${inside}</div></details></section>`;
}

/** @param {State} state @param {Findings} findings @param {Send} send */
function body(state, findings, send) {
  const { evaluation, whole, moment, question } = findings;
  const { potential: found, showNames } = state;
  const now = whole.moments[moment];
  const { target } = question;
  if (evaluation.verdict.level === "none") return html`<p class="note">${say("promise-no-signal", { target })}</p>`;
  if (!now || !hasIntervals(now)) return html`<p class="note">${say("promise-none")}</p>`;
  if (!found) return html`<p class="note">${say("promise-coming")}</p>`;
  const { students } = found;
  const args = { count: students.length, judged: count(found.judged), miss: fixed(100 * found.miss), expected: count(Math.round(found.expected)) };
  const names = state.overview?.columns.some(({ identifies }) => identifies);
  return html`<h2>${say(found.beyondChance ? "promise-title" : "promise-title-chance", { count: students.length })}</h2>
    <p><strong>${say(found.promised ? "promise-expected" : "promise-expected-cohort", args)}</strong></p>
    <p class="note">${say("promise-about", { target, aim: fixed(100 * found.aim), model: nameInSentence(found.model, findings.models) })}</p>
    <p class="note">${say("promise-practice")}</p>
    ${students.length > 0 ? table(found, target, showNames) : nothing}
    <div class="spread gap-small">
      ${students.length > MOST ? html`<p class="note">${say("promise-rest", { count: students.length - MOST })}</p>` : nothing}
      ${names && students.length > 0
        ? html`<button class="link" type="button" @click=${() => send({ type: "names", show: !showNames })}>${say(showNames ? "promise-names-hide" : "promise-names")}</button>`
        : nothing}
    </div>`;
}

/** @param {Potential} potential @param {string} target @param {boolean} showNames */
function table({ students }, target, showNames) {
  const listed = students.slice(0, MOST);
  const low = Math.min(...listed.map(({ result, low }) => Math.min(result, low)));
  const high = Math.max(...listed.map(({ high }) => high));
  const named = showNames && listed.some(({ who }) => who !== undefined);
  return html`<div class="scroll gap-small" tabindex="0" role="region" aria-label=${say("promise-region")}><table class="promising">
      <thead><tr><th scope="col" class="num">${say("promise-row")}</th>${named ? html`<th scope="col">${say("promise-who")}</th>` : nothing}
        <th scope="col">${say("promise-picture")}</th><th scope="col" class="num">${say("promise-estimate")}</th>
        <th scope="col" class="num">${say("promise-interval")}</th><th scope="col" class="num" translate="no">${target}</th>
        <th scope="col" class="num">${say("promise-gap")}</th></tr></thead>
      <tbody>${listed.map((one) => html`<tr><th scope="row" class="num">${one.row}</th>${named ? html`<td translate="no">${one.who}</td>` : nothing}
        <td>${picture(one, low, high)}</td><td class="num">${fixed(one.estimate, 1)}</td>
        <td class="num">${range(fixed(one.low, 1), fixed(one.high, 1))}</td><td class="num">${plain(one.result)}</td>
        <td class="num"><strong>${fixed(one.gap, 1)}</strong></td></tr>`)}</tbody></table></div>
    <p class="tiny">${say("promise-scale", { low: plain(low), high: plain(high), target })}</p>`;
}

/** The numbers stand beside it. @param {Promising} one @param {number} least @param {number} most */
function picture({ low, high, estimate, result }, least, most) {
  const at = (/** @type {number} */ value) => 6 + (148 * (value - least)) / Math.max(1e-9, most - least);
  const place = at(result);
  return html`<svg class="promise-bar" viewBox="0 0 160 16" width="160" height="16" aria-hidden="true">${svg`
    <line class="far" x1=${place} x2=${at(estimate)} y1="8" y2="8"/>
    <line class="within" x1=${at(low)} x2=${at(high)} y1="8" y2="8"/>
    <circle cx=${at(estimate)} cy="8" r="3.5"/>
    <path d="M${place - 5} 8 L${place} 3 L${place + 5} 8 L${place} 13 Z"/>`}</svg>`;
}
