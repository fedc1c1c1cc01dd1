// Move the line, watch the groups: how long the list is, by what groups are held against each other, and the groups.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { figure, spoken } from "../../charts/figure.js";
import { count } from "../../charts/format.js";
import * as gaps from "../../charts/gaps.js";
import { underway } from "../../cutoffs.js";
import { say } from "../../words.js";

/** @import { Cutoffs, Fairness, Measure } from "../../wire" */
/** @import { Data } from "../../charts/gap-rows.js" */
/** @import { Given } from "../page.js" */
/** @import { Settle } from "./settling.js" */
/** @import { Shown } from "./shown.js" */

/** Stops that Page Up and Page Down go at once. @type {Record<string, number>} */
const LEAPS = { PageUp: 4, PageDown: -4 };

/** @param {Given} given @param {Shown} shown @param {Settle} settle */
export function moved({ send }, shown, settle) {
  const { audit, busy, slow, cutoffs, length, columns, measure, measures } = shown;
  const drawn = columns.some(({ groups }) => groups.length > 0);
  const other = busy && cutoffs && audit.least === shown.least ? looked(audit, cutoffs, length) : null;
  /** @type {Data} */
  const data = { fairness: other ?? audit, measure, moving: other !== null };
  const choose = (/** @type {Event} */ event) => send({ type: "audit", what: "measure", measure: /** @type {Measure} */ (/** @type {HTMLSelectElement} */ (event.target).value) });
  const wait = async () => say("page-fair-wait");
  return html`<section class="moved" aria-labelledby="moved-title">
    <h2 id="moved-title">${say(length === null ? "page-fair-groups" : "page-fair-move")}</h2>
    ${length === null ? nothing : slider(shown, length, send)}
    <div class="look-at gap-small"><label for="measure">${say("page-fair-measure")}</label>
      <select id="measure" class="plain" .value=${live(measure)} @change=${choose}>
        ${measures.map((one) => html`<option value=${one} ?selected=${one === measure}>${say(`measure-${one}`)}</option>`)}
      </select>
      <span class="note" role="status">${busy && slow ? say("page-fair-asking") : nothing}</span></div>
    ${drawn ? html`<div class="gap-small ${busy && !other ? "former" : ""}">${figure(gaps, data, nothing, busy ? wait : settle)}</div>` : nothing}
    <p class="hidden-visually" role="status">${busy ? nothing : spoken(gaps.title(data))}</p>
  </section>`;
}

/** @param {Shown} shown @param {number} length @param {Given["send"]} send */
function slider({ audit, lengths }, length, send) {
  const place = Math.max(0, lengths.indexOf(length));
  const most = lengths.length - 1;
  const go = (/** @type {number} */ at) => {
    const capacity = lengths[Math.max(0, Math.min(most, at))];
    if (capacity !== undefined && capacity !== length) send({ type: "capacity", capacity });
  };
  const leap = (/** @type {KeyboardEvent} */ event) => {
    const far = LEAPS[event.key];
    if (far === undefined) return;
    event.preventDefault();
    go(place + far);
  };
  const args = { list: count(length), judged: count(audit.judged), many: length };
  return html`<div class="slider"><label for="line">${say("page-fair-list", args)}</label>
    <input id="line" type="range" min="0" max=${most} step="1" .value=${live(String(place))} aria-valuetext=${say("results-capacity-value", { capacity: args.list, rows: args.judged, many: length })}
      .style=${`--fill:${most > 0 ? (100 * place) / most : 100}%`}
      @input=${(/** @type {Event} */ event) => go(Number(/** @type {HTMLInputElement} */ (event.target).value))} @keydown=${leap}></div>`;
}

/** The last one looked up, so that a chart is not drawn anew for the same numbers. @type {WeakMap<Cutoffs, { audit: Fairness, length: number | null, found: Fairness | null }>} */
const last = new WeakMap();

/** @param {Fairness} audit @param {Cutoffs} cutoffs @param {number | null} length */
function looked(audit, cutoffs, length) {
  const before = last.get(cutoffs);
  if (before?.audit === audit && before.length === length) return before.found;
  const found = underway(audit, cutoffs, length);
  last.set(cutoffs, { audit, length, found });
  return found;
}
