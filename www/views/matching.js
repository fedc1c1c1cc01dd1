// Next term: which column of the new file is which of the saved model's, which kinds it never saw, and who is scored.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { count } from "../charts/format.js";
import { missesOf, plainOf } from "../opened.js";
import { say } from "../words.js";
import { aged } from "./aged.js";
import { drifted } from "./drifted.js";
import { remarkOf } from "./problem.js";
import { renewed } from "./renewed.js";

/** @import { ColumnMatch, TermView } from "../wire" */
/** @import { Opened } from "../opened.js" */
/** @import { KeptEvent } from "../kept.js" */
/** @import { Given } from "./page.js" */
/** @typedef {(event: KeptEvent) => void} Send */

/** @param {Given} given */
export function matching({ state, send }) {
  const { opened } = state.kept;
  const { view, term, busy, error } = opened;
  if (!view || !state.overview) return nothing;
  const names = state.overview.columns.map(({ name }) => name);
  const rows = term?.matches ?? view.columns.map((column) => ({ column, found: null }));
  const known = plainOf(opened);
  const plain = rows.filter(({ column }) => known.has(column));
  const look = rows.filter(({ column }) => !known.has(column));
  return html`<section aria-labelledby="matching" class="rule-top matching" aria-busy=${busy ? "true" : "false"}>
    <h2 id="matching" tabindex="-1">${say("page-match")}</h2>
    ${error ? html`<div class="gap-small">${remarkOf({ place: "file", column: error.column, error })}</div>` : nothing}
    ${term ? summary(term) : html`<p class="note" role="status">${busy ? say("page-match-busy") : say("page-match-none")}</p>`}
    ${term ? drifted(term.drift, opened.judged) : nothing}
    ${term ? aged(state.kept) : nothing}
    ${term?.outcomes ? renewed(opened, send) : nothing}
    ${look.length > 0 ? html`<h3 class="gap-small">${say("page-match-look")}</h3>${table(look, names, "page-match-table", send)}` : nothing}
    ${plain.length > 0 ? html`<details class="gap-small"><summary>${say("page-match-plain", { count: plain.length })}</summary>${table(plain, names, "page-match-table-plain", send)}</details>` : nothing}
    ${kinds(opened, send)}
    ${term && term.unread.length > 0 ? html`<details class="gap-small"><summary>${say("page-match-unread", { count: term.unread.length })}</summary><p class="note">${term.unread.join(", ")}</p></details>` : nothing}
    <div class="row gap-small">${score({ state, send })}</div>
  </section>`;
}

/** On to the students. @param {Pick<Given, "state" | "send">} given */
export function score({ state, send }) {
  const { term } = state.kept.opened;
  return html`<button class="btn primary" type="button" ?disabled=${!term || term.students === 0} @click=${() => send({ type: "go", stage: "students" })}>${term ? say("page-match-score", { count: term.students }) : say("page-match-score-none")}</button>`;
}

/** @param {TermView} term */
function summary({ students, gone, matches, lacksEvents, outcomes }) {
  const absent = matches.filter(({ found }) => !found).length;
  return html`<p role="status">${say("page-match-found", { found: matches.length - absent, all: matches.length })} ${say("term-students", { students, gone })}</p>
    ${lacksEvents ? html`<div class="remark caution gap-small"><h3>${say("term-lacks-events")}</h3><p>${say("page-match-lacks-events")}</p></div>` : nothing}
    ${outcomes ? html`<p class="note">${say("page-match-outcomes")}</p>` : nothing}`;
}

/** @param {readonly ColumnMatch[]} rows @param {readonly string[]} names @param {string} label @param {Send} send */
function table(rows, names, label, send) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say(label)}><table class="edit cards">
    <thead><tr>${["reads", "file", "how"].map((head) => html`<th scope="col">${say(`page-match-${head}`)}</th>`)}</tr></thead>
    <tbody>${repeat(rows, ({ column }) => column, ({ column, found }) => html`<tr><th scope="row" translate="no">${column}</th>
      <td data-head=${say("page-match-file")}><select class="plain" translate="no" aria-label=${say("page-match-is", { column })} .value=${live(found?.column ?? "")}
        @change=${(/** @type {Event} */ event) => send({ type: "kept", of: "model", what: "column", column, found: /** @type {HTMLSelectElement} */ (event.target).value || null })}>
        <option value="" ?selected=${!found}>${say("page-match-absent")}</option>
        ${names.map((name) => html`<option value=${name} ?selected=${name === found?.column}>${name}</option>`)}</select></td>
      <td data-head=${say("page-match-how")}>${found ? html`<span class="tag ${found.how === "meaning" ? "caution" : ""}">${say(`page-match-by-${found.how}`)}</span>` : html`<span class="tag caution">${say("page-match-missing")}</span>`}</td></tr>`)}</tbody></table></div>`;
}

/** Kinds that the model never saw, and what a person says that they mean. @param {Opened} opened @param {Send} send */
function kinds(opened, send) {
  const misses = missesOf(opened);
  if (misses.length === 0) return nothing;
  return html`<h3 class="gap-small">${say("page-match-kinds")}</h3><p class="note">${say("page-match-kinds-about")}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${say("page-match-kinds")}><table class="edit cards">
      <thead><tr><th scope="col">${say("page-match-kind")}</th><th scope="col">${say("page-match-kind-students")}</th><th scope="col">${say("page-match-kind-means")}</th></tr></thead>
      <tbody>${misses.map(({ column, level, students, known, said }) => html`<tr><th scope="row" translate="no">${say("page-match-kind-of", { level, column })}</th>
        <td data-head=${say("page-match-kind-students")}>${count(students)}</td>
        <td data-head=${say("page-match-kind-means")}><select class="plain" translate="no" aria-label=${say("page-match-kind-is", { level })} .value=${live(said ?? "")}
          @change=${(/** @type {Event} */ event) => send({ type: "kept", of: "model", what: "level", column, level, known: /** @type {HTMLSelectElement} */ (event.target).value || null })}>
          <option value="" ?selected=${said === null}>${say("page-match-kind-none")}</option>${known.map((name) => html`<option value=${name} ?selected=${name === said}>${name}</option>`)}</select></td></tr>`)}</tbody></table></div>`;
}
