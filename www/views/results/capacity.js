// How many students can you meet? The slider, the picture of 100 students, and its counts in words.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { figure } from "../../charts/figure.js";
import { count } from "../../charts/format.js";
import * as hundred from "../../charts/hundred.js";
import { nameInSentence } from "../../charts/naming.js";
import { aimWord, studentsOf } from "../../lists.js";
import { say } from "../../words.js";

/** @import { Aim, Aimed, List } from "../../wire" */
/** @import { Findings } from "./findings.js" */
/** @import { Send } from "../results.js" */

/** Stops that Page Up and Page Down go at once. */
const PAGE = 4;
/** @type {Record<string, number>} */
const LEAPS = { PageUp: PAGE, PageDown: -PAGE };

/** Nothing where no list was judged, or none should be made. @param {Findings} findings @param {Send} send */
export function capacity({ models, question, decision, list, place, aim }, send) {
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
    ${decision.aims.length > 0 ? choice(decision.aims, aim, list, send) : nothing}
    <p class="note gap-small">${say("results-capacity-whom", { model: nameInSentence(decision.model, models) })}</p>
    <div class="gap-small">${figure(hundred, { list, question }, hundred.legend({ list, question }))}</div>
  </section>`;
}

/**
 * As many as can be met, or as many as it takes: to miss few, or to lose least.
 * @param {readonly Aimed[]} aims @param {string} aim the chosen one @param {List} list @param {Send} send
 */
function choice(aims, aim, list, send) {
  const choose = (/** @type {Event} */ event) => {
    const chosen = /** @type {HTMLSelectElement} */ (event.target).value;
    const own = aims.find((one) => aimWord(one.aim) === chosen)?.worth.tally;
    send({ type: "capacity", capacity: own ? Math.round(own.found + own.falseAlarms) : list.capacity, aim: chosen });
  };
  return html`<div class="look-at gap-small"><label for="aim">${say("results-aim")}</label>
    <select id="aim" class="plain" .value=${live(aim)} @change=${choose}>
      <option value="" ?selected=${aim === ""}>${say("results-aim-capacity")}</option>
      ${aims.map((one) => html`<option value=${aimWord(one.aim)} ?selected=${aimWord(one.aim) === aim}>${named(one.aim)}</option>`)}</select></div>
    ${aim === "" ? nothing : html`<p class="note">${told(aims.find((one) => aimWord(one.aim) === aim), list)}</p>`}`;
}

/** @param {Aim} aim */
function named(aim) {
  const misses = "recall" in aim ? aim.recall : null;
  if (misses !== null) return say("results-aim-recall", { goal: Math.round(10 * misses) });
  return "cost" in aim ? say("results-aim-cost", { goal: aim.cost }) : "";
}

/** What the aim came to. @param {Aimed | undefined} own @param {List} list */
function told(own, list) {
  if (!own) return nothing;
  const { found, missed } = own.worth.tally;
  const args = { capacity: count(list.capacity), rows: count(studentsOf(list)), found: count(found), need: count(found + missed) };
  const missesFew = Object.keys(own.aim).includes("recall");
  return missesFew ? say("results-aim-recall-told", args) : say("results-aim-cost-told", args);
}
