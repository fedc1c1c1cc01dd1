// A student's sheet: how sure the estimate is, why, the term so far, what was read, what a person decides.

import { html, nothing } from "lit";
import { because, picture } from "../../charts/because.js";
import { conditionName } from "../../charts/naming.js";
import { ruler, said, short } from "../../charts/need.js";
import { say } from "../../words.js";
import { decision } from "./decision.js";
import { called } from "./shown.js";
import { steps } from "./steps.js";
import { values, without } from "./values.js";
import { weeks } from "./weeks.js";
import { whatIf } from "./what-if.js";

/** @import { Sheet } from "../../wire" */
/** @import { Event } from "../../state.js" */
/** @import { Shown } from "./shown.js" */

/** @param {Shown} shown @param {(event: Event) => void} send */
export function sheet(shown, send) {
  const { roll } = shown;
  if (roll.open === null) return html`<article class="sheet" id="sheet"><p class="note">${say("page-students-pick")}</p></article>`;
  const own = roll.sheet;
  if (!own) return html`<article class="sheet" id="sheet"><p class="note coming" role="status">${say("page-students-coming")}</p></article>`;
  const { classes } = shown.listed.roster;
  return html`<article class="sheet" id="sheet" aria-labelledby="sheet-title">
    <div class="spread"><h2 id="sheet-title" tabindex="-1">${titleOf(own, shown)}</h2>
      <button class="btn small no-print" type="button" @click=${() => window.print()}>${say("page-sheet-print")}</button></div>
    <p class="tiny">${own.class && classes ? say("page-sheet-of-class", { column: classes[0], class: own.class }) : nothing}
      <button class="link to-list no-print" type="button" @click=${() => back(own.record)}>${say("page-sheet-back")}</button></p>
    ${put(own, shown, send)}${without(own, shown, send)}
    <p>${near(own, shown)}</p>
    ${ruler(own.estimate, own.average, shown.scale)}
    ${why(own, shown)}${weeks(own, shown)}${values(own, send)}${whatIf(own, shown, send)}${steps(own, shown, send)}
    ${own.practice ? nothing : decision(own, shown, send)}
    ${roll.aside.some(({ record }) => record === own.record) ? nothing : html`<section>
      <button class="btn small" type="button" @click=${() => send({ type: "roll", what: "aside", student: own, aside: true })}>${say("page-sheet-put-aside")}</button>
      <p class="tiny">${say("page-sheet-put-aside-about")}</p></section>`}
  </article>`;
}

/** Whoever is on the list may need support; of others nothing is said. @param {Sheet} own @param {Shown} shown */
export function titleOf(own, shown) {
  const name = called(own, shown);
  const { line } = shown.listed.roster;
  const listed = line !== null && (shown.chances ? own.estimate.value >= line : own.estimate.value <= line);
  if (!listed) return name;
  return own.practice ? say("page-sheet-title-practice", { name }) : shown.chances ? say("page-sheet-title", { name }) : name;
}

/** What became of those with an estimate near this one. @param {Sheet} own @param {Shown} shown */
export function near({ estimate, average }, { question, chances, scale }) {
  const { value, share, low, high, near } = estimate;
  if (near === 0 || low === null || high === null) return say("page-sheet-alone");
  const args = { low: short(low, scale), high: short(high, scale), near, average: short(average, scale) };
  return chances
    ? say("page-sheet-near", { ...args, share: short(share ?? value, scale), side: conditionName(question) })
    : say("page-sheet-near-number", { ...args, value: short(value, scale), target: question.target });
}

/** @param {Sheet} own @param {Shown} shown */
function why(own, { chances, question, scale }) {
  if (own.reasons.length === 0) {
    return html`<section><h3>${say("page-sheet-why-none", { value: said(own.estimate.value, scale) })}</h3><p class="note">${say("page-sheet-why-untold")}</p></section>`;
  }
  const { base, value, bars, others, small } = because(own, chances);
  return html`<section><h3>${say("page-sheet-why", { value, base })}</h3>
    <p class="note">${say(chances ? "page-sheet-why-about" : "page-sheet-why-about-number", { base, target: question.target })}</p>
    <ul class="because">${bars.map((bar) => html`<li><span>${bar.reason ? say(bar.reason.what) : say("page-sheet-rest", { count: small })}</span><span>${picture(bar, bars, chances)}</span></li>`)}</ul>
    ${others.length > 0 ? html`<details><summary>${say("page-sheet-others", { count: others.length })}</summary>
      <ul class="others">${others.map(({ what, effect }) => html`<li>${say("page-sheet-other", { what: say(what), effect: say(effect) })}</li>`)}</ul></details>` : nothing}
    <p class="tiny">${say("page-sheet-why-cause")}</p></section>`;
}

/** What is done can be undone where it is seen. @param {Sheet} own @param {Shown} shown @param {(event: Event) => void} send */
function put(own, { roll }, send) {
  const student = roll.aside.find(({ record }) => record === own.record);
  if (!student) return nothing;
  return html`<div class="remark caution" role="status"><h3>${say("page-sheet-is-aside")}</h3>
    <div class="row"><button class="btn small" type="button" @click=${() => send({ type: "roll", what: "aside", student, aside: false })}>${say("page-sheet-put-back")}</button></div></div>`;
}

/** @param {number} record */
function back(record) {
  const rows = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("button.student"));
  ([...rows].find((row) => row.dataset["record"] === String(record)) ?? rows[0])?.focus();
}
