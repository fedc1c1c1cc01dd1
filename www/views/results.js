// The results stage: the verdict first, three numbers behind it, the charts behind those.

import { html, nothing } from "lit";
import { count } from "../charts/format.js";
import { closed } from "../roll.js";
import { say } from "../words.js";
import { keepCard } from "./keep.js";
import { dataBehind } from "./quality.js";
import { behind } from "./results/behind.js";
import { capacity } from "./results/capacity.js";
import { careful, doubts } from "./results/doubts.js";
import { findings } from "./results/findings.js";
import { listsOverTime } from "./results/lists.js";
import { moments, pairs } from "./results/moments.js";
import { needed } from "./results/needed.js";
import { potential } from "./results/potential.js";
import { three } from "./results/three.js";
import { verdict } from "./results/verdict.js";

/** @import { Amendment } from "../wire" */
/** @import { KeptEvent } from "../kept.js" */
/** @import { Asked } from "../looks.js" */
/** @import { Stage, State } from "../state.js" */
/** @import { Findings } from "./results/findings.js" */
/** @typedef {(event: { type: "go", stage: Stage } | { type: "details", model: string } | { type: "moment", moment: number } | { type: "capacity", capacity: number, aim?: string } | { type: "amend", amendments: Amendment[], again?: boolean } | { type: "against", model: string } | { type: "names", show: boolean } | { type: "report", open: boolean } | { type: "early", metric: string } | { type: "ask", what: Asked } | { type: "export", what: "predictions" | "results" } | KeptEvent) => void} Send */

/** @param {State} state @param {Send} send */
export function results(state, send) {
  const found = findings(state);
  if (!found) return nothing;
  const { level } = found.evaluation.verdict;
  return html`${verdict(found)}${level === "suspicious" ? careful(found, send) : nothing}${three(found)}${capacity(found, send)}${potential(state, found, send)}
    ${level === "none" ? help(found, send) : nothing}${doubts(found, send)}${moments(found, send)}${listsOverTime(found)}
    ${dataBehind(state, send)}${behind(found, send)}${pairs(found, send)}${needed(found, send)}${exports(send)}${keepCard(state, send)}
    <div class="foot no-print">
      <button class="btn" type="button" @click=${() => send({ type: "go", stage: "training" })}>${say("results-back")}</button>
      ${next(state, send)}
    </div>`;
}

/** On to the students, or why not. @param {State} state @param {Send} send */
function next(state, send) {
  const why = closed(state);
  if (why) return html`<span class="note">${say(why === "kinds" ? "page-students-kinds" : "results-later-none")}</span>
    <div class="row"><button class="btn" type="button" @click=${() => send({ type: "go", stage: "report" })}>${say("page-next-report")}</button></div>`;
  return html`<div class="row"><button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "students" })}>${say("page-next-students")}</button></div>`;
}

/** Where nothing was found: what may help, and what stays closed. @param {Findings} findings @param {Send} send */
function help({ evaluation, question }, send) {
  const hints = [
    ["results-help-columns", "results-help-columns-detail"],
    ["results-help-target", "results-help-target-detail"],
    ["results-help-rows", "results-help-rows-detail"],
  ];
  const args = { column: question.target, rows: count(evaluation.rows) };
  return html`<section class="two rule-top">
    <div>
      <h2>${say("results-help")}</h2>
      <div class="remarks">
        ${hints.map(([title = "", detail = ""]) => html`<div class="remark"><h3>${say(title)}</h3><p>${say(detail, args)}</p></div>`)}
      </div>
    </div>
    <div>
      <h2>${say("results-off")}</h2>
      <p class="note">${say("results-later-none")}</p>
      <div class="row gap-small"><button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "question" })}>${say("results-change-question")}</button></div>
    </div>
  </section>`;
}

/** @param {Send} send */
const exports = (send) => html`<section class="rule-top">
  <h2>${say("results-export")}</h2>
  <p class="note">${say("results-export-note")}</p>
  <div class="row gap-small">
    <button class="btn" type="button" @click=${() => send({ type: "export", what: "predictions" })}>${say("results-export-predictions")}</button>
    <button class="btn" type="button" @click=${() => send({ type: "export", what: "results" })}>${say("results-export-results")}</button>
  </div>
</section>`;
