// What was found in the file: remarks first, the counts beside them, the columns, the first rows.

import { html, nothing } from "lit";
import { seen } from "../state.js";
import { number, say } from "../words.js";
import { besideSection } from "./beside.js";
import { columnCard } from "./column.js";
import { changes } from "./changes.js";
import { AGAIN, againButton, fileButton } from "./empty.js";
import { matching, score } from "./matching.js";
import { remarks } from "./remarks.js";
import { remarkOf } from "./problem.js";
import { dataBehind } from "./quality.js";
import { byModel } from "../kept.js";
import { savedPart } from "./saved.js";
import { firstRows } from "./rows.js";
import { termSection } from "./term.js";

/** @import { ColumnView, Overview, Remark } from "../wire" */
/** @import { State } from "../state.js" */
/** @import { Errands } from "../errands.js" */
/** @import { Given } from "./page.js" */

/** So many cards are open from the start. */
const FIRST_CARDS = 9;

/** @param {Given} given */
export function loaded(given) {
  const { state, send, errands } = given;
  const overview = seen(state);
  if (!overview || !state.overview) return html``;
  const urgent = overview.remarks.filter((remark) => remark.weight !== "note").length;
  const broken = state.problem?.place === "file" ? state.problem : null;
  return html`
    <h1 tabindex="-1">${say("page-data-title", { rows: overview.rows, columns: overview.columns.length })}
      ${say("page-data-look", { count: urgent })}</h1>
    <p class="lead">${say("page-data-lead", { source: say(overview.source.words) })}</p>
    ${sheetPick(overview, errands)}
    ${broken
      ? html`<section>${remarkOf(broken, AGAIN.has(broken.error.code) ? againButton(errands) : nothing)}</section>`
      : nothing}
    ${byModel(state) ? html`${savedPart(given)}${matching(given)}` : nothing}
    <section aria-labelledby="found" class="two-side">
      <h2 id="found" class="hidden-visually">${say("page-found")}</h2>
      <div>${remarks(overview.remarks, send)}${changes(state, send)}</div>
      ${glance(overview)}
    </section>
    ${dataBehind(state, send)}
    ${besideSection(given, overview)}
    ${termSection(given)}
    ${byModel(state) ? nothing : savedPart(given)}
    ${columns(state, overview, given)}
    ${firstRows(state, overview, send)}
    <div class="foot no-print">
      ${fileButton("btn", say("page-choose-another"), (files) => errands.filing.readAll(files))}
      <div class="row">${byModel(state) ? score(given) : html`<button class="btn primary" type="button" @click=${() => send({ type: "go", stage: "question" })}>${say("page-next-question")}</button>`}</div>
    </div>
  `;
}

/** @param {Overview} overview @param {Errands} errands */
function sheetPick({ source }, errands) {
  if (source.sheets.length < 2) return nothing;
  return html`<p class="sheet-pick"><label>${say("page-sheet")}
    <select class="plain" @change=${(/** @type {Event} */ event) => errands.filing.again(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${source.sheets.map((sheet) => html`<option value=${sheet} ?selected=${sheet === source.sheet}>${sheet}</option>`)}
    </select></label></p>`;
}

/** @param {Overview} overview */
function glance({ rows, columns, counts }) {
  return html`<dl class="glance">
    ${line(say("page-glance-students"), number(rows))}
    ${line(say("page-glance-columns"), number(columns.length))}
    ${line(say("page-glance-inputs"), number(counts.inputs), true)}
    ${line(say("page-glance-target"), number(counts.target), true)}
    ${counts.keptOut.map(({ words, count }) => line(say(words), number(count), true))}
    ${line(say("page-glance-missing"), say("page-percent", { share: number(counts.missingShare * 100, 1) }))}
    ${line(say("page-glance-twice"), number(counts.duplicateRows))}
  </dl>`;
}

/** @param {string} name @param {string} value @param {boolean} [sub] */
const line = (name, value, sub = false) => html`<div class=${sub ? "sub" : nothing}><dt>${name}</dt><dd>${value}</dd></div>`;

/**
 * @param {State} state
 * @param {Overview} overview
 * @param {Given} given
 */
function columns(state, overview, { send }) {
  const sorted = sortedColumns(overview, state.draft?.target ?? "");
  const shown = state.allColumns ? sorted : sorted.slice(0, FIRST_CARDS);
  const more = sorted.length - shown.length;
  const kept = overview.counts.keptOut.reduce((sum, { count }) => sum + count, 0);
  return html`<section aria-labelledby="columns">
    <div class="spread"><h2 id="columns">${say("page-columns")}</h2>
      <p class="note">${say("page-columns-about")}
        <span class="nowrap">${say("page-columns-count", { inputs: overview.counts.inputs, target: overview.counts.target, kept })}</span></p></div>
    <div class="columns">${shown.map((column) => columnCard(column, { state, overview, send }))}</div>
    ${more > 0
      ? html`<p class="more"><button class="link" type="button" @click=${() => send({ type: "allColumns" })}>${say("page-columns-more", { count: more })}</button></p>`
      : nothing}
  </section>`;
}

/**
 * The target first, then what a remark names, then the rest as in the file.
 * @param {Overview} overview
 * @param {string} target
 * @returns {ColumnView[]}
 */
function sortedColumns(overview, target) {
  const named = new Set(urgentColumns(overview.remarks));
  const rank = (/** @type {ColumnView} */ column) => (column.name === target ? 0 : named.has(column.name) ? 1 : 2);
  return [...overview.columns].sort((a, b) => rank(a) - rank(b));
}

/** @param {Remark[]} remarks */
const urgentColumns = (remarks) => remarks.filter(({ weight }) => weight !== "note").flatMap(({ columns }) => columns);

