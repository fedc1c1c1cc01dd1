// Behind the verdict: the scoreboard with what follows from it, and the details of one model as charts.

import { html, nothing } from "lit";
import * as calibration from "../../charts/calibration.js";
import { confusion } from "../../charts/confusion.js";
import { figure } from "../../charts/figure.js";
import * as importance from "../../charts/importance.js";
import { modelName } from "../../charts/naming.js";
import * as predicted from "../../charts/predicted.js";
import * as roc from "../../charts/roc.js";
import * as scoreboard from "../../charts/scoreboard.js";
import { say } from "../../words.js";
import { scores } from "./scores.js";

/** @import { Details } from "../../wire" */
/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** @param {Findings} findings @param {Send} send */
export function behind(findings, send) {
  const { evaluation, models } = findings;
  return html`<section class="rule-top">
      <h2>${say("results-behind")}</h2>
      <p class="note">${say("results-behind-note")}</p>
      <div class="gap-small">${figure(scoreboard, { evaluation, models })}</div>
      <div class="score-notes">${evaluation.notes.map((note) => html`<p class="note">${say(note)}</p>`)}</div>
      ${scores(findings)}
    </section>
    <section class="rule-top">${picker(findings, send)}${detailed(findings)}</section>`;
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
function outcomes({ question, atRisk, positive, name }, details) {
  if (details.scatter) return figure(predicted, { details, question, name });
  return details.confusion ? confusion({ details, question, atRisk, positive, name }) : nothing;
}

/** @param {Findings} findings @param {Details} details */
function importances({ evaluation, name }, details) {
  return details.importance?.length ? figure(importance, { details, folds: evaluation.protocol.folds, name, holds: evaluation.verdict.level !== "none" }) : nothing;
}

/** @param {Findings} findings @param {Details} details */
function curve({ evaluation, question, name }, details) {
  return details.roc ? figure(roc, { details, evaluation, question, name }) : nothing;
}

/** @param {Findings} findings @param {Details} details */
function chances({ question }, details) {
  return details.calibration?.length ? figure(calibration, { details, question }) : nothing;
}
