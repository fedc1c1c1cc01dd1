// How many students can you meet? The slider, the picture of 100 students, and its counts in words.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { figure } from "../../charts/figure.js";
import { count } from "../../charts/format.js";
import * as hundred from "../../charts/hundred.js";
import { nameInSentence } from "../../charts/naming.js";
import { studentsOf } from "../../lists.js";
import { say } from "../../words.js";

/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** Stops that Page Up and Page Down go at once. */
const PAGE = 4;
/** @type {Record<string, number>} */
const LEAPS = { PageUp: PAGE, PageDown: -PAGE };

/** Nothing where no list was judged, or none should be made. @param {Findings} findings @param {Send} send */
export function capacity({ models, question, decision, list, place }, send) {
  if (!decision || !list) return nothing;
  const { lists } = decision;
  const last = lists.length - 1;
  const go = (/** @type {number} */ at) => {
    const there = lists[Math.max(0, Math.min(last, at))];
    if (there) send({ type: "capacity", capacity: there.capacity });
  };
  const leap = (/** @type {KeyboardEvent} */ event) => {
    const far = LEAPS[event.key];
    if (far === undefined) return;
    event.preventDefault();
    go(place + far);
  };
  const args = { capacity: count(list.capacity), rows: count(studentsOf(list)), many: list.capacity };
  return html`<section class="rule-top capacity" aria-labelledby="capacity-title">
    <h2 id="capacity-title">${say("results-capacity")}</h2>
    <div class="slider"><label for="capacity">${say("results-capacity-meet", args)}</label>
      <input id="capacity" type="range" min="0" max=${last} step="1" .value=${live(String(place))} aria-valuetext=${say("results-capacity-value", args)}
        .style=${`--fill:${last > 0 ? (100 * place) / last : 100}%`}
        @input=${(/** @type {Event} */ event) => go(Number(/** @type {HTMLInputElement} */ (event.target).value))} @keydown=${leap}></div>
    <p class="note">${say("results-capacity-whom", { model: nameInSentence(decision.model, models) })}</p>
    <div class="gap-small">${figure(hundred, { list, question }, hundred.legend({ list, question }))}</div>
  </section>`;
}
