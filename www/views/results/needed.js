// What is needed: the fewest columns that do, with what would no longer have to be collected, which columns are kept whoever
// teaches, and whether more students would help. All take the desk some seconds, so they wait for a button.

import { html, nothing } from "lit";
import { figure } from "../../charts/figure.js";
import { count } from "../../charts/format.js";
import { nameInSentence } from "../../charts/naming.js";
import * as learning from "../../charts/learning.js";
import * as minimal from "../../charts/minimal.js";
import { keepOut, sparing } from "../../looks.js";
import { all, say } from "../../words.js";
import { bar } from "../bar.js";
import { remarkOf } from "../problem.js";
import { chance, difference } from "./compared.js";

/** @import { Learning, Minimal, Selection } from "../../wire" */
/** @import { Asked, Look } from "../../looks.js" */
/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** What each of them says, by its part. */
const WORDS = {
  minimal: { title: "results-minimal", about: "results-minimal-about", ask: "results-minimal-ask", none: "results-minimal-none" },
  selection: { title: "results-selection", about: "results-selection-about", ask: "results-selection-ask", none: "results-minimal-none" },
  learning: { title: "results-learning", about: "results-learning-about", ask: "results-learning-ask", none: "results-learning-none" },
};

/** @param {Findings} findings @param {Send} send */
export function needed(findings, send) {
  const { evaluation, looks, moment } = findings;
  const { level } = evaluation.verdict;
  // What gives the answer away makes every other column look spare; and where nothing is told, none is needed.
  const columns = level === "weak" || level === "useful";
  if (level === "suspicious") return nothing;
  return html`<section class="rule-top"><div class="charts">
    ${columns ? part("minimal", looks.minimal[moment], (answer) => fewest(answer, findings, send), send) : nothing}
    ${columns ? part("selection", looks.selection[moment], (answer) => steady(answer, findings), send) : nothing}
    ${part("learning", looks.learning[moment], (answer) => students(answer, findings), send)}
  </div></section>`;
}

/**
 * A question with its button, its progress, its answer, or what went wrong.
 * @template Answer
 * @param {Asked} what @param {Look<Answer> | undefined} look @param {(answer: Answer) => unknown} told @param {Send} send
 */
function part(what, look, told, send) {
  const { title, about, ask, none } = WORDS[what];
  return html`<div role="group" aria-labelledby=${what} aria-busy=${look?.status === "running"}>
    <h2 id=${what}>${say(title)}</h2>
    ${look?.status === "done"
      ? html`<div class="gap-small">${look.answer === null ? html`<p class="note">${say(none)}</p>` : told(look.answer)}</div>`
      : html`<p class="note">${say(about)}</p>
        ${look?.status === "failed" ? html`<div class="gap-small">${remarkOf({ place: "results", column: null, error: look.error })}</div>` : nothing}
        ${look?.status === "running"
          ? html`<div class="gap-small">${bar(look.share, say(title))}<p class="tiny">${say("results-look-running")}</p></div>`
          : html`<div class="row gap-small"><button class="btn" type="button" @click=${() => send({ type: "ask", what })}>${say(ask)}</button></div>`}`}
  </div>`;
}

/** @param {Minimal} answer @param {Findings} findings @param {Send} send */
function fewest(answer, { evaluation, overview, question }, send) {
  const { columns, others } = overview ? sparing(answer, overview) : { columns: [], others: answer.spare };
  return html`${figure(minimal, { minimal: answer, rows: evaluation.rows })}
    <h3 class="gap-small">${say("results-minimal-keep")}</h3>
    <ol class="kept">${answer.keep.map(({ column, folds }) => html`<li><span translate="no">${column}</span> <small>${say("results-minimal-kept", { kept: folds, folds: answer.folds })}</small></li>`)}</ol>
    ${answer.spare.length === 0 ? nothing : html`<h3 class="gap-small">${say("results-minimal-spare", { target: question.target })}</h3>
      ${columns.length > 0 ? html`<p translate="no">${all(columns)}</p>` : nothing}
      ${others.length > 0 ? html`<details><summary>${say("results-minimal-others", { count: others.length })}</summary><p class="note">${say("results-minimal-others-about", { names: all(others) })}</p></details>` : nothing}`}
    ${columns.length > 0
      ? html`<div class="row gap-small"><button class="btn" type="button" @click=${() => send({ type: "amend", amendments: keepOut(columns), again: true })}>${say("results-minimal-take", { count: columns.length })}</button></div>
        <p class="tiny">${say("results-minimal-again")}</p>`
      : nothing}`;
}

/** Columns with the parts in which they were kept. @param {Selection} answer @param {Findings} findings */
function steady({ folds, columns, model, most, told }, { models }) {
  const shown = columns.filter(({ kept, important }) => kept > 0 || (important ?? 0) > 0);
  const aside = columns.filter(({ flat, copied }) => flat + copied === folds).map(({ column }) => column);
  if (shown.length === 0) return html`<p class="note">${say("results-selection-nothing")}</p>`;
  const of = (/** @type {number | null} */ times, /** @type {number} */ all) => (times === null ? say("chart-none") : say("results-selection-of", { times, folds: all }));
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="selection"><table>
      <thead><tr><th scope="col">${say("results-selection-column")}</th><th scope="col" class="num">${say("results-selection-kept")}</th>
        ${model === null ? nothing : html`<th scope="col" class="num">${say("results-selection-important", { most })}</th>`}</tr></thead>
      <tbody>${shown.map(({ column, kept, important }) => html`<tr><th scope="row" translate="no">${column}</th><td class="num">${of(kept, folds)}</td>
        ${model === null ? nothing : html`<td class="num">${of(important, told)}</td>`}</tr>`)}</tbody></table></div>
    ${model === null ? nothing : html`<p class="note">${say("results-selection-model", { model: nameInSentence(model, models) })}</p>`}
    ${shown.length < columns.length ? html`<p class="note">${say("results-selection-others", { count: columns.length - shown.length })}</p>` : nothing}
    ${aside.length > 0 ? html`<p class="note">${say("results-selection-aside", { names: all(aside) })}</p>` : nothing}`;
}
/** Smaller gains can't be written down. */
const LEAST_GAIN = 0.0005;

/** @param {Learning} answer @param {Findings} findings */
function students(answer, { evaluation }) {
  const { points, gain, p, measure } = answer;
  const [half, whole] = [points.at(-2), points.at(-1)];
  const args = {
    half: count(Math.round(half?.rows ?? 0)),
    all: count(Math.round(whole?.rows ?? 0)),
    measure,
    gain: difference(Math.abs(gain)),
    better: gain >= LEAST_GAIN ? "yes" : "no",
    p: p === null ? "none" : chance(p),
  };
  return html`${figure(learning, { learning: answer, rows: evaluation.rows })}<p class="note gap-small">${say("results-learning-gain", args)}</p>`;
}
