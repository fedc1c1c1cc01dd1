// The report on the quality of the data: what was found by topic, the rows, what one click does about it, and what was
// changed so far. Opened from the columns or from the results.

import { html, nothing } from "lit";
import { figure } from "../charts/figure.js";
import * as missing from "../charts/missing.js";
import { isOpen, seen } from "../state.js";
import { say } from "../words.js";
import { changes } from "./changes.js";
import { remarkOf } from "./problem.js";
import { sheet } from "./sheet.js";

/** @import { Action, DataQuality, Finding, Overview, Topic } from "../wire" */
/** @import { Event, State } from "../state.js" */

const LOOK = { leak: "support", caution: "caution", note: "good" };
/** @type {Topic[]} */
const TOPICS = ["ask", "values", "missing", "duplicates", "balance", "drift"];
/** Rows that a sentence names one by one. */
const NAMED = 6;

/** How many findings ask to be looked at, and how many are notes. @param {DataQuality} quality */
export function counted({ findings }) {
  const notes = findings.filter(({ remark }) => remark.weight === "note").length;
  return { count: findings.length - notes, notes };
}

/**
 * The way to the report: one line that says how much there is to see.
 * @param {State} state
 * @param {(event: { type: "report", open: boolean }) => void} send
 */
export function dataBehind({ quality }, send) {
  return html`<section class="rule-top no-print" aria-labelledby="behind-data"><div class="data-behind">
    <h2 id="behind-data">${say("quality-title")}</h2>
    ${quality ? html`<p>${say("quality-report", counted(quality))}</p>` : nothing}
    <button class="link" type="button" @click=${() => send({ type: "report", open: true })}>${say("quality-open")}</button>
  </div></section>`;
}

/**
 * @param {State} state
 * @param {(event: Event) => void} send
 */
export function quality(state, send) {
  const { quality: report, problem } = state;
  const overview = seen(state);
  if (!overview) return html``;
  const close = html`<button class="btn" type="button" @click=${() => send({ type: "report", open: false })}>${say(backTo(state))}</button>`;
  if (!report) return html`<h1 tabindex="-1">${say("quality-title")}</h1><p class="lead" role="status">${say("quality-coming")}</p><div class="foot">${close}</div>`;
  const places = report.findings.map((finding, at) => ({ finding, at }));
  const groups = TOPICS.map((topic) => ({ topic, own: places.filter(({ finding }) => finding.topic === topic) }));
  const drawn = report.missing.columns.length > 0;
  const filled = groups.filter(({ topic, own }) => own.length > 0 || (topic === "missing" && drawn));
  return html`
    <h1 tabindex="-1">${say("quality-title")}: ${say("quality-report-inside", counted(report))}</h1>
    <p class="lead">${say("quality-lead", { rows: report.rows })}</p>
    ${problem?.place === "column" && problem.column ? html`<section>${remarkOf(problem)}</section>` : nothing}
    ${report.findings.length === 0 ? html`<section><p>${say("quality-clean")}</p></section>` : nothing}
    ${state.amendments.length > 0 ? html`<section class="report-changes"><h2 class="hidden-visually">${say("quality-changes")}</h2>${changes(state, send)}</section>` : nothing}
    ${filled.map(({ topic, own }) => html`<section class="rule-top" aria-labelledby="topic-${topic}">
      <h2 id="topic-${topic}">${say(`quality-topic-${topic}`)}</h2>
      ${own.length > 0 ? html`<div class="findings">${own.map(({ finding, at }) => one(finding, at, state, overview, send))}</div>` : nothing}
      ${topic === "missing" && drawn ? html`<div class="gap">${figure(missing, { missing: report.missing, rows: report.rows })}</div>` : nothing}
    </section>`)}
    <div class="foot no-print">${close}${state.evaluation ? html`<span class="note">${say("quality-changed")}</span>` : nothing}</div>`;
}

/** Where closing the report leads. @param {State} state */
function backTo(state) {
  if (state.report === "data") return "quality-back-data";
  return isOpen(state, "results") ? "quality-back-results" : "quality-back-question";
}

/**
 * @param {Finding} finding
 * @param {number} at its place in the report
 * @param {State} state
 * @param {Overview} overview
 * @param {(event: Event) => void} send
 */
function one({ remark }, at, { rowsOf, considering }, overview, send) {
  const { weight, title, detail, actions, rows, count } = remark;
  const does = (/** @type {Action} */ action) => () => send({ type: "amend", amendments: action.amendments });
  const [first, ...rest] = actions;
  const open = rowsOf?.at === at;
  const named = rows.slice(0, NAMED);
  // What names its rows itself need not name them twice.
  const where = rows.length > 0 && !("rows" in detail.args)
    ? say("quality-rows", { rows: named.join(", "), count, more: count - named.length })
    : "";
  const show = html`<button class="link" type="button" aria-expanded=${open ? "true" : "false"}
    @click=${() => send({ type: "rowsOf", at: open ? null : at })}>${say(open ? "quality-rows-hide" : "quality-rows-show", { count })}</button>`;
  return html`<div class="remark finding ${LOOK[weight]}">
    <h3>${say(title)}</h3>
    <p>${say(detail)}</p>
    ${rows.length > 0 ? html`<p class="where">${where ? html`<span>${where}</span>` : nothing} ${show}</p>` : nothing}
    ${open && rowsOf?.preview
      ? html`${sheet(rowsOf.preview, overview, say("quality-rows-label"))}
          <p class="tiny">${rowsOf.preview.rows.length < count ? say("quality-rows-first", { shown: rowsOf.preview.rows.length, count }) : say("quality-rows-all")}</p>`
      : nothing}
    ${first
      ? html`<div class="row"><button class="btn small" type="button" ?disabled=${considering} @click=${does(first)}>${say(first.label)}</button>
          ${rest.map((action) => html`<button class="link" type="button" ?disabled=${considering} @click=${does(action)}>${say(action.label)}</button>`)}</div>`
      : nothing}
  </div>`;
}
