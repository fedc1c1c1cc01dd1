// Behind the verdict: the scoreboard with what follows from it, and the details of one model as charts.

import { html, nothing } from "lit";
import * as benefit from "../../charts/benefit.js";
import * as calibration from "../../charts/calibration.js";
import { confusion } from "../../charts/confusion.js";
import { figure } from "../../charts/figure.js";
import * as importance from "../../charts/importance.js";
import { modelName } from "../../charts/naming.js";
import * as predicted from "../../charts/predicted.js";
import * as roc from "../../charts/roc.js";
import * as scoreboard from "../../charts/scoreboard.js";
import * as top from "../../charts/top.js";
import { decisionOf, placeOf, studentsOf } from "../../lists.js";
import { say } from "../../words.js";
import { SAID_HERE, compared, difference } from "./compared.js";
import { scores } from "./scores.js";

/** @import { Details, List, Verdict } from "../../wire" */
/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** @param {Findings} findings @param {Send} send */
export function behind(findings, send) {
  const { evaluation, models } = findings;
  return html`<section class="rule-top">
      <h2>${say("results-behind")}</h2>
      <p class="note">${say("results-behind-note")}</p>
      <div class="gap-small">${figure(scoreboard, { evaluation, models })}</div>
      ${compared(findings)}
      <div class="score-notes">${shuffled(evaluation.verdict)}${evaluation.notes.filter(({ id }) => !SAID_HERE.has(id)).map((note) => html`<p class="note">${say(note)}</p>`)}</div>
      ${scores(findings)}
    </section>
    <section class="rule-top">${picker(findings, send)}${detailed(findings)}${listed(findings)}</section>`;
}

/** What shuffled outcomes say of the verdict. @param {Verdict} verdict */
function shuffled({ signal }) {
  if (!signal) return nothing;
  const { p, shuffles } = signal;
  return html`<p class="note">${say("signal-told", { shuffles, alike: Math.round(p * (shuffles + 1)) - 1, p: difference(Number(p.toFixed(3))) })}</p>`;
}

/** Which model the charts below are of. @param {Findings} findings @param {Send} send */
function picker({ evaluation, models, shown }, send) {
  const choose = (/** @type {Event} */ event) => send({ type: "details", model: /** @type {HTMLSelectElement} */ (event.target).value });
  return html`<div class="look-at">
    <label for="look-at">${say("results-look-at")}</label>
    <select id="look-at" class="plain" @change=${choose}>
      ${evaluation.models.map(({ id }) => html`<option value=${id} ?selected=${id === shown}>${modelName(id, models)}</option>`)}
    </select>
  </div>`;
}

/** The charts of the model looked at, two side by side where there is room. @param {Findings} findings */
function detailed(findings) {
  const details = findings.details[findings.shown];
  if (!details) return html`<p class="note gap-small">${say("results-coming")}</p>`;
  const charts = [outcomes(findings, details), importances(findings, details), curve(findings, details), chances(findings, details)].filter((chart) => chart !== nothing);
  if (charts.length === 0) return html`<p class="note gap-small">${say("results-no-details")}</p>`;
  return html`<div class="charts gap-small">${charts.map((chart) => html`<div>${chart}</div>`)}</div>`;
}

/** @param {Findings} findings @param {Details} details */
function outcomes(findings, details) {
  const { question, atRisk, positive, name } = findings;
  if (details.scatter) return figure(predicted, { details, question, name, spread: decisionOf(findings.whole.moments[findings.moment], findings.shown)?.spread ?? null });
  return details.confusion ? confusion({ details, question, atRisk, positive, name, list: own(findings) }) : nothing;
}

/** @param {Findings} findings @param {Details} details */
function importances({ evaluation, name }, details) {
  return details.importance?.length ? figure(importance, { details, folds: evaluation.protocol.folds, name, holds: evaluation.verdict.level !== "none" }) : nothing;
}

/** @param {Findings} findings @param {Details} details */
function curve(findings, details) {
  const { evaluation, question, name } = findings;
  return details.roc ? figure(roc, { details, evaluation, question, name, list: own(findings) }) : nothing;
}

/** @param {Findings} findings @param {Details} details */
function chances({ question, whole, moment, shown }, details) {
  const decision = decisionOf(whole.moments[moment], shown);
  const bins = decision?.bins.length ? decision.bins : (details.calibration ?? []);
  const rows = bins.reduce((sum, bin) => sum + bin.count, 0);
  return bins.length ? figure(calibration, { bins, rows, question, decision: decision?.bins.length ? decision : null }) : nothing;
}

/** The list of the model looked at, as long as the slider says. @param {Findings} findings @returns {List | null} */
function own({ whole, moment, shown, list }) {
  const lists = list ? (decisionOf(whole.moments[moment], shown)?.lists ?? []) : [];
  return list ? (lists[placeOf(lists, list.capacity)] ?? null) : null;
}

/** Lists of every length, and whether acting is worth it, for those who want to know more. @param {Findings} findings */
function listed(findings) {
  const { whole, moment, shown, question, name } = findings;
  const decision = decisionOf(whole.moments[moment], shown);
  const list = own(findings);
  if (!decision || !list) return nothing;
  const { lists, benefit: points } = decision;
  return html`<details class="gap"><summary>${say("results-lists")}</summary>
    <div class="charts gap-small"><div>${figure(top, { lists, list, question, name })}</div>
      <div>${points.length ? figure(benefit, { benefit: points, rows: studentsOf(list), question, name }) : nothing}</div></div>
  </details>`;
}
