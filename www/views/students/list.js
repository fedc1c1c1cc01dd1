// The list: who is looked for, rows by need, the line that the staff's time draws.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { count } from "../../charts/format.js";
import { mark, said } from "../../charts/need.js";
import { PAGE, asideOf, piecesOf, sought } from "../../roll.js";
import { say } from "../../words.js";
import { called } from "./shown.js";

/** @import { Roster, RosterLine } from "../../wire" */
/** @import { Piece, RollEvent } from "../../roll.js" */
/** @import { Shown } from "./shown.js" */
/** @typedef {(event: RollEvent) => void} Send */

/** @param {Shown} shown @param {Send} send */
export function list(shown, send) {
  const { roll, listed } = shown;
  const paged = roll.from !== null || sought(roll);
  return html`<div class="listing ${paged ? "paged" : ""}">
    ${seek(shown, send)}
    ${sought(roll) ? html`<p class="note" role="status">${say("page-students-found", { found: listed.roster.found })}</p>` : nothing}
    <div class="rows" role="region" tabindex=${paged ? "0" : nothing} aria-label=${say("page-students-list")}>
      <ol class="list" aria-busy=${roll.busy ? "true" : "false"} @keydown=${walk}>${piecesOf(roll, listed).map((piece) => html`<li>${drawn(piece, shown, send)}</li>`)}</ol>
    </div>
    ${paged ? pages(shown, send) : nothing}
    ${aside(shown, send)}
  </div>`;
}

/** @param {Shown} shown @param {Send} send */
function seek({ roll, listed, named, nameable }, send) {
  const { classes } = listed.roster;
  return html`<div class="seek">
    <input class="plain" type="search" autocomplete="off" .value=${live(roll.find)} aria-label=${say("page-students-find")}
      placeholder=${say(named || !nameable ? "page-students-find" : "page-students-find-hidden")}
      @input=${(/** @type {Event} */ event) => send({ type: "roll", what: "find", find: /** @type {HTMLInputElement} */ (event.target).value })}>
    ${classes && classes[1].length > 1 ? html`<select class="plain" aria-label=${say("page-students-level")} .value=${live(roll.level)}
      @change=${(/** @type {Event} */ event) => send({ type: "roll", what: "level", level: /** @type {HTMLSelectElement} */ (event.target).value })}>
      <option value="" ?selected=${roll.level === ""}>${say("page-students-levels", { column: classes[0] })}</option>
      ${classes[1].map((level) => html`<option value=${level} ?selected=${level === roll.level}>${level}</option>`)}</select>` : nothing}
  </div>`;
}

/** @param {Piece} piece @param {Shown} shown @param {Send} send */
function drawn(piece, shown, send) {
  if ("row" in piece) return row(piece.row, shown, send);
  if ("line" in piece) return line(shown, send);
  // On one page where that holds all of it, else from where the beginning ends.
  const { roster } = shown.listed;
  const page = (/** @type {number} */ from) => () => send({ type: "roll", what: "page", from });
  if ("between" in piece) {
    const reached = roster.capacity < PAGE;
    return html`<div class="unshown"><button class="link" type="button" @click=${page(reached ? 0 : firstHidden(shown))}>${say("page-students-between", { count: piece.between })}</button></div>`;
  }
  return html`<div class="unshown"><button class="link" type="button" @click=${page(roster.found - piece.after)}>${say("page-students-after", { count: piece.after })}</button></div>`;
}

/** Rows of the beginning. @param {Shown} shown */
const firstHidden = ({ roll, listed }) => piecesOf(roll, listed).findIndex((piece) => "between" in piece);

/** @param {RosterLine} own @param {Shown} shown @param {Send} send */
function row(own, shown, send) {
  const { roll, listed, scale, live: waits } = shown;
  const { record, place, estimate, reasons } = own;
  const decided = waits ? roll.said[record] : undefined;
  const wrong = roll.wrong[record]?.length ?? 0;
  return html`<button class="student ${place > listed.roster.capacity ? "below" : ""}" type="button" data-record=${record} data-place=${place} aria-current=${roll.open === record ? "true" : nothing}
    @click=${() => send({ type: "roll", what: "open", record })}>
    <span class="who">${called(own, shown)}${own.class ? html` <small>${own.class}</small>` : nothing}<span class="hidden-visually">${say("page-students-place", { place })} </span></span>
    <span class="est">${mark(estimate, scale)}<span>${said(estimate.value, scale)}</span></span>
    <span class="why">${reasons.map(({ chip }) => html`<span class="tag">${say(chip)}</span> `)}
      ${wrong > 0 ? html`<span class="tag caution">${say("page-students-wrong", { count: wrong })}</span>` : nothing}
      ${decided && decided.decision !== "open" ? html`<span class="tag accent">${say("page-students-decided", { decision: say(`page-sheet-decided-${decided.decision}`) })}</span>` : nothing}
      ${decided?.note ? html`<span class="tag accent">${say("page-students-noted")}</span>` : nothing}</span>
  </button>`;
}

/** @param {Shown} shown @param {Send} send */
function line({ roll, listed, live: waits }, send) {
  const { capacity, close, waiting, practice } = listed.roster;
  const all = (waits ? waiting : practice) - asideOf(roll).length;
  const sure = !close || close[0] >= close[1];
  return html`<div class="line"><strong>${say("page-students-meet", { capacity: count(capacity), all: count(all) })}</strong>
    <p class="note">${sure ? say("page-students-sure") : say("page-students-chance", { first: count(close[0]), last: count(close[1]) })}</p>
    <label class="note">${say("page-students-capacity")} <input class="plain" type="number" inputmode="numeric" min="1" max=${all} .value=${live(String(capacity))}
      @change=${(/** @type {Event} */ event) => send({ type: "roll", what: "capacity", capacity: Math.max(1, Math.min(all, Math.round(Number(/** @type {HTMLInputElement} */ (event.target).value)) || capacity)) })}></label></div>`;
}

/** @param {Shown} shown @param {Send} send */
function pages({ roll, listed }, send) {
  const { found } = listed.roster;
  const from = roll.from ?? 0;
  const go = (/** @type {number | null} */ to) => () => send({ type: "roll", what: "page", from: to });
  return html`<div class="row gap-small">
    ${sought(roll) ? nothing : html`<button class="btn small" type="button" @click=${go(null)}>${say("page-students-short")}</button>`}
    ${found > PAGE || from > 0
      ? html`<button class="btn small" type="button" ?disabled=${from === 0} @click=${go(Math.max(0, from - PAGE))}>${say("page-students-before")}</button>
        <button class="btn small" type="button" ?disabled=${from + PAGE >= found} @click=${go(from + PAGE)}>${say("page-students-next")}</button>
        <label class="strip-from">${say("page-students-from")} <input class="plain" type="number" inputmode="numeric" min="1" max=${found} .value=${live(String(from + 1))}
          @change=${(/** @type {Event} */ event) => go(Math.max(0, Math.min(found, Number(/** @type {HTMLInputElement} */ (event.target).value) || 1) - 1))()}></label>`
      : nothing}
  </div>`;
}

/** @param {Shown} shown @param {Send} send */
function aside(shown, send) {
  const all = asideOf(shown.roll);
  if (all.length === 0) return nothing;
  return html`<section class="aside"><h2 class="small">${say("page-students-aside")}</h2>
    <div class="row">${all.map((student) => html`<button class="link" type="button" @click=${() => send({ type: "roll", what: "aside", student, aside: false })}>${say("page-students-aside-back", { name: called(student, shown) })}</button>`)}</div></section>`;
}

/** Arrows walk the list; Enter opens, as with every button. @param {KeyboardEvent} event */
function walk(event) {
  const list = /** @type {HTMLElement} */ (event.currentTarget);
  const here = /** @type {HTMLElement} */ (event.target).closest("button.student");
  const all = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("button.student")]);
  if (!here) return;
  const at = all.indexOf(/** @type {HTMLElement} */ (here));
  /** @type {Record<string, number>} */
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const there = all[to[event.key] ?? -1];
  if (to[event.key] === undefined) return;
  event.preventDefault();
  there?.focus();
}
