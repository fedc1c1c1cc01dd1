// What if? The smallest change that would bring the estimate under the line, and sliders to try other values. It says what goes
// together, never what a change would do.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { plain } from "../../charts/format.js";
import { short } from "../../charts/need.js";
import { foundIn, standing, stopsOf } from "../../help.js";
import { all, say } from "../../words.js";
import { remarkOf } from "../problem.js";

/** @import { Advice, ChangedValue, Sheet, Slider } from "../../wire" */
/** @import { HelpEvent, Values } from "../../help.js" */
/** @import { Shown } from "./shown.js" */
/** @typedef {(event: HelpEvent) => void} Send */

/** What the editor of the guide is found by. */
export const EDITOR = "guide";

/** @param {Sheet} own @param {Shown} shown @param {Send} send */
export function whatIf(own, shown, send) {
  const { help } = shown;
  if (help.error) return html`<section><h3>${say("page-what-if")}</h3>${remarkOf({ place: "results", column: help.error.column, error: help.error }, editing())}</section>`;
  const advice = help.advice?.record === own.record ? help.advice : null;
  if (!advice) return help.slow ? html`<section><h3>${say("page-what-if")}</h3><p class="note" role="status">${say("page-what-if-coming")}</p></section>` : nothing;
  return html`<section class="what-if-part" aria-busy=${help.slow ? "true" : "false"}><h3>${say("page-what-if")}</h3>
    ${advice.sliders.length === 0 ? none(advice) : sliders(own, advice, shown, send)}
    <p class="tiny">${changing(advice)} ${editing()}</p></section>`;
}

/** Nothing can be moved: nothing is marked, or this student lacks it all. @param {Advice} advice */
const none = ({ whatIf: found }) => (found ? html`${found.words.map((words) => html`<p>${say(words)}</p>`)}` : html`<p>${say("page-what-if-unmarked")}</p>`);

/** @param {Sheet} own @param {Advice} advice @param {Shown} shown @param {Send} send */
function sliders(own, advice, shown, send) {
  const { help } = shown;
  const set = help.values[own.record];
  const at = standing(advice, set);
  const found = foundIn(advice.whatIf);
  const put = (/** @type {string} */ column) => (/** @type {number} */ value) => send({ type: "help", of: "advice", what: "set", record: own.record, values: { ...at, [column]: value } });
  return html`${set ? nothing : first(advice)}
    <div class="what-if">${advice.sliders.map((slider) => (slider.written ? tick : knob)(slider, at[slider.column] ?? slider.from, found[slider.column], put(slider.column)))}
      ${answer(advice, shown, set)}</div>
    ${set ? html`<button class="btn small" type="button" @click=${() => send({ type: "help", of: "advice", what: "set", record: own.record, values: null })}>${say(Object.keys(found).length > 0 ? "page-what-if-found-again" : "page-what-if-again")}</button>` : nothing}`;
}

/** What the search found, in a sentence before the sliders. @param {Advice} advice */
function first({ whatIf: found, sliders }) {
  if (!found) return nothing;
  if (found.kind !== "found") return html`${found.words.map((words) => html`<p>${say(words)}</p>`)}${found.kind === "none" ? html`<p class="note">${say("page-what-if-why-none")}</p>` : nothing}`;
  return html`<p>${say("page-what-if-smallest", { changes: all(found.changes.map((change) => changed(change, sliders))) })}</p>`;
}

/** @param {ChangedValue} change @param {readonly Slider[]} sliders */
function changed({ column, from, to, rest }, sliders) {
  const written = sliders.find((slider) => slider.column === column)?.written;
  const word = (/** @type {number} */ value) => (written ? written[value > 0.5 ? 1 : 0] : plain(value));
  return say("page-what-if-change", { column, from: word(from), to: word(to), rest: rest === null ? "none" : plain(rest) });
}

/** @param {Slider} slider @param {number} at @param {number | undefined} found @param {(value: number) => void} put */
function knob(slider, at, found, put) {
  const { column, from, low, high, note } = slider;
  const stops = stopsOf(slider, found);
  const place = stops.reduce((best, stop, here) => (Math.abs(stop - at) < Math.abs((stops[best] ?? 0) - at) ? here : best), 0);
  const last = stops.length - 1;
  const words = say("page-what-if-move", { from: plain(from), to: plain(at), moved: at === from ? "no" : "yes" });
  return html`<div class="knob"><label for=${`what-if-${column}`}>${column}</label>
    <input id=${`what-if-${column}`} type="range" min="0" max=${Math.max(1, last)} step="1" ?disabled=${low === high} .value=${live(String(place))} aria-valuetext=${words}
      .style=${`--fill:${last > 0 ? (100 * place) / last : 0}%`}
      @input=${(/** @type {Event} */ event) => put(stops[Number(/** @type {HTMLInputElement} */ (event.target).value)] ?? from)}>
    <span aria-hidden="true">${words}</span>
    ${note ? html`<p class="tiny">${say(note)}</p>` : nothing}</div>`;
}

/** Yes or no. @param {Slider} slider @param {number} at @param {number | undefined} _found @param {(value: number) => void} put */
function tick({ column, from, low, high, written, note }, at, _found, put) {
  const [no, yes] = written ?? ["", ""];
  const word = (/** @type {number} */ value) => (value > 0.5 ? yes : no);
  return html`<div class="knob yes-no"><label class="check"><input type="checkbox" ?disabled=${low === high} .checked=${live(at > 0.5)}
      @change=${(/** @type {Event} */ event) => put(/** @type {HTMLInputElement} */ (event.target).checked ? 1 : 0)}><span>${column}</span></label>
    <span>${say("page-what-if-move", { from: word(from), to: word(at), moved: at === from ? "no" : "yes" })}</span>
    ${note ? html`<p class="tiny">${say(note)}</p>` : nothing}</div>`;
}

/** @param {Advice} advice @param {Shown} shown @param {Values | undefined} set */
function answer({ whatIf: found, line }, { help, chances, scale }, set) {
  const tried = set ? help.tried : null;
  const said = tried ?? (set || found?.kind !== "found" ? null : found);
  if (!said) return set ? html`<p class="note" role="status">${say("page-what-if-coming")}</p>` : nothing;
  const [seen, ...rest] = said.words;
  const { after } = said;
  const under = line !== null && (chances ? after < line : after > line);
  const args = line === null ? null : { line: short(line, scale), side: under ? "past" : "before" };
  return html`<div role="status"><p class="answer">${seen ? say(seen) : nothing} ${args ? say(chances ? "page-what-if-line" : "page-what-if-line-number", args) : nothing}</p>
    ${tried && tried.held.length > 0 ? html`<p class="note">${say("page-what-if-held", { columns: all(tried.held) })}</p>` : nothing}
    ${help.slow ? html`<p class="note">${say("page-what-if-coming")}</p>` : nothing}
    ${rest.map((words) => html`<p class="tiny">${say(words)}</p>`)}</div>`;
}

/** @param {Advice} advice */
const changing = ({ sliders: own }) => (own.length > 0 ? say("page-what-if-changeable", { columns: all(own.map(({ column }) => column)) }) : "");

/** To the editor below. */
const editing = () => html`<button class="link no-print" type="button" @click=${goToEditor}>${say("page-what-if-edit")}</button>`;

function goToEditor() {
  const editor = /** @type {HTMLDetailsElement | null} */ (document.getElementById(EDITOR));
  if (!editor) return;
  editor.open = true;
  editor.scrollIntoView({ block: "start" });
  /** @type {HTMLElement | null} */ (editor.querySelector("summary"))?.focus({ preventScroll: true });
}
