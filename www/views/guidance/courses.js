// Courses: off until somebody asks, with what it does and what it does not said before.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import * as chart from "../../charts/courses.js";
import { figure } from "../../charts/figure.js";
import { comparisonOf } from "../../courses.js";
import { say } from "../../words.js";
import { bar } from "../bar.js";
import { remarkOf } from "../problem.js";

/** @import { ColumnView, Overview } from "../../wire" */
/** @import { Comparison } from "../../courses.js" */
/** @import { Given } from "../page.js" */
/** @import { Shown } from "../students/shown.js" */

/** More levels than these are no courses. */
const MOST_LEVELS = 300;

/** Columns that may say the course: those that class students together, then other categories. @param {Overview | null} overview @returns {ColumnView[]} */
export function courseColumns(overview) {
  const may = (overview?.columns ?? []).filter(({ kind, role, distinct, identifies, protected: checked }) => role !== "target" && role !== "ignored" && !checked && !identifies && distinct >= 2 && distinct <= MOST_LEVELS && (kind === "category" || role === "group"));
  const rank = (/** @type {ColumnView} */ { role }) => (role === "group" ? 0 : role === "cohort" ? 1 : 2);
  return [...may].sort((a, b) => rank(a) - rank(b));
}

/** @param {Given} given @param {Shown} shown */
export function courses({ send, state, errands }, { overview, chances, question }) {
  const own = comparisonOf(state.help.courses, state.evaluation, state.moment);
  const columns = courseColumns(overview);
  const column = own.column || columns[0]?.name || "";
  const comparing = errands.helping.comparing;
  const about = html`<p class="note">${say("page-courses-about")}</p><ul class="plain-list">${["teacher", "drawn", "supported", "why"].map((what) => html`<li>${say(`page-courses-${what}`)}</li>`)}</ul>`;
  if (columns.length === 0) return html`${about}<p>${say("page-courses-none")}</p>`;
  const help = (overview?.columns ?? []).filter(({ kind, role }) => kind === "yesNo" && role !== "target");
  const choice = (/** @type {string} */ id, /** @type {string} */ value, /** @type {readonly ColumnView[]} */ some, /** @type {"column" | "supported"} */ what, /** @type {unknown} */ none) => html`<div class="look-at"><label for=${id}>${say(`page-courses-of-${what}`)}</label>
    <select id=${id} class="plain" ?disabled=${own.status === "running"} .value=${live(value)} @change=${(/** @type {Event} */ event) => send({ type: "help", of: "courses", what, column: /** @type {HTMLSelectElement} */ (event.target).value })}>
      ${none}${some.map(({ name }) => html`<option value=${name} ?selected=${name === value}>${name}</option>`)}</select></div>`;
  return html`${about}
    <div class="row gap-small">${choice("course-column", column, columns, "column", nothing)}
      ${help.length > 0 ? choice("support-column", own.supported, help, "supported", html`<option value="" ?selected=${own.supported === ""}>${say("page-courses-no-support")}</option>`) : nothing}
      ${own.status === "running" ? nothing : html`<button class="btn" type="button" @click=${() => comparing.compare(column)}>${say(own.answer ? "page-courses-again" : "page-courses-ask")}</button>`}</div>
    ${progress(own, comparing)}
    ${own.answer ? html`<div class="gap-small">${figure(chart, { view: own.answer.view, column: own.answer.column, share: chances, target: question.target })}</div>${said(own.answer.view)}` : nothing}`;
}

/** @param {Comparison} own @param {{ cancel: () => void }} comparing */
function progress(own, comparing) {
  if (own.status === "running") {
    return html`<div class="row gap-small going"><div class="bar-place">${bar(own.share, say("page-courses-bar"))}</div><strong>${say("page-percent", { share: Math.round(100 * own.share) })}</strong>
      <button class="btn small" type="button" @click=${() => comparing.cancel()}>${say("page-cancel")}</button></div>`;
  }
  if (own.status !== "stopped") return nothing;
  return own.error ? html`<div class="gap-small">${remarkOf({ place: "results", column: own.error.column, error: own.error })}</div>` : html`<p class="note gap-small" role="status">${say("page-courses-stopped")}</p>`;
}

/** Each course in a sentence, those with support apart, and what holds for all. @param {import("../../wire").CoursesView} view */
function said({ courses: all, words }) {
  const supported = all.filter((own) => own.supported);
  return html`<div class="gap-small">${words.map((own) => html`<p class="note">${say(own)}</p>`)}</div>
    <details class="gap-small"><summary>${say("page-courses-each")}</summary><ul class="plain-list">${all.map((own) => html`<li>${say(own.words)}</li>`)}</ul></details>
    ${supported.length > 0 ? html`<h4>${say("page-courses-with-support")}</h4><ul class="plain-list">${supported.map((own) => html`<li>${own.course}: ${own.supported ? say(own.supported.words) : nothing}</li>`)}</ul>` : nothing}`;
}
