// Hours of support: what can be offered, and a plan by student that a person edits.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { said } from "../../charts/need.js";
import { changeable } from "../../guide.js";
import { placed } from "../../hours.js";
import { say } from "../../words.js";
import { remarkOf } from "../problem.js";
import { called } from "../students/shown.js";
import { factorChoice, factorName } from "./factor.js";

/** @import { Hours, OfferRow, Placed, Plan } from "../../hours.js" */
/** @import { Given } from "../page.js" */
/** @import { Shown } from "../students/shown.js" */

/** Students of a plan that are shown at once. */
const SHOWN = 200;
/** What stands for no offer, and for what the plan says; an offer stands by its place. */
const [NONE, FREE] = ["none", "free"];

/** @param {Given} given @param {Shown} shown */
export function hours({ send, state }, shown) {
  const { help } = state;
  const own = help.hours;
  if (!shown.live) return html`<p class="note">${say("page-hours-practice")}</p>`;
  const columns = changeable(shown.overview).map(({ name }) => name);
  const add = () => send({ type: "help", of: "hours", what: "add", row: { name: unused(own), hours: "10", each: "2", factor: "any" } });
  return html`<p class="note">${say("page-hours-about", { capacity: shown.listed.roster.capacity })}</p>
    ${own.offers.length > 0 ? html`<div class="scroll" tabindex="0" role="region" aria-label=${say("page-hours-offers")}><table class="edit cards">
      <thead><tr>${["name", "hours", "each", "factor"].map((head) => html`<th scope="col">${say(`page-hours-${head}`)}</th>`)}<th><span class="hidden-visually">${say("page-guide-do")}</span></th></tr></thead>
      <tbody>${own.offers.map((offer, at) => row(offer, at, columns, send))}</tbody></table></div>` : nothing}
    <div class="row gap-small"><button class="btn small" type="button" @click=${add}>${say("page-hours-add")}</button></div>
    ${own.error ? html`<div class="gap-small">${remarkOf({ place: "results", column: null, error: own.error })}</div>` : nothing}
    ${own.plan ? plan(own.plan, own, shown, send) : nothing}
    <p class="tiny gap-small">${say("page-hours-kept")}</p>`;
}

/** The first name by number that no offer has. @param {Hours} own */
function unused({ offers }) {
  for (let number = 1; ; number++) {
    const name = say("page-hours-offer", { number });
    if (offers.every((offer) => offer.name !== name)) return name;
  }
}

/** @param {OfferRow} own @param {number} at @param {readonly string[]} columns @param {Given["send"]} send */
function row(own, at, columns, send) {
  const change = (/** @type {Partial<OfferRow>} */ more) => send({ type: "help", of: "hours", what: "change", at, row: more });
  const label = (/** @type {string} */ head) => say("page-guide-of", { head: say(`page-hours-${head}`), column: own.name });
  const input = (/** @type {"name" | "hours" | "each"} */ head) => html`<input class="plain ${head === "name" ? "" : "amount"}" type="text" inputmode=${head === "name" ? "text" : "decimal"} autocomplete="off" aria-label=${label(head)} .value=${live(own[head])}
    @input=${(/** @type {Event} */ event) => change({ [head]: /** @type {HTMLInputElement} */ (event.target).value })}>`;
  const cell = (/** @type {string} */ head, /** @type {unknown} */ within) => html`<td data-head=${say(`page-hours-${head}`)}>${within}</td>`;
  return html`<tr>${cell("name", input("name"))}${cell("hours", input("hours"))}${cell("each", input("each"))}
    <td data-head=${say("page-hours-factor")}>${factorChoice({ value: own.factor, label: label("factor"), columns, choose: (factor) => change({ factor }) })}</td>
    <td><button class="link" type="button" @click=${() => send({ type: "help", of: "hours", what: "drop", at })}>${say("page-guide-drop")}<span class="hidden-visually">${say("page-guide-drop-of", { name: own.name })}</span></button></td></tr>`;
}

/** @param {Plan} own @param {Hours} hours @param {Shown} shown @param {Given["send"]} send */
function plan(own, { offers, kept, error }, shown, send) {
  const all = placed(own, kept);
  return html`<div class="plan" aria-busy=${error ? "true" : "false"}>
    <h4>${say("page-hours-plan", { given: own.allocation.assigned.length, of: all.length })}</h4>
    ${own.allocation.words.map((words) => html`<p class="note">${say(words)}</p>`)}
    <div class="scroll tall" tabindex="0" role="region" aria-label=${say("page-hours-plan-table")}><table class="edit cards">
      <thead><tr><th scope="col">${say("page-hours-student")}</th><th scope="col">${say("page-hours-estimate")}</th><th scope="col">${say("page-hours-place")}</th><th scope="col">${say("page-hours-why")}</th></tr></thead>
      <tbody>${all.slice(0, SHOWN).map((one) => place(one, offers, shown, send))}</tbody></table></div>
    ${all.length > SHOWN ? html`<p class="tiny">${say("page-hours-more", { shown: SHOWN, of: all.length })}</p>` : nothing}</div>`;
}

/** @param {Placed} own @param {readonly OfferRow[]} offers @param {Shown} shown @param {Given["send"]} send */
function place({ student, offer, factor, kept, why }, offers, shown, send) {
  const name = called(student, shown);
  const at = offers.findIndex((one) => one.name.trim() === offer);
  const value = at < 0 ? NONE : String(at);
  const choose = (/** @type {Event} */ event) => {
    const chosen = /** @type {HTMLSelectElement} */ (event.target).value;
    send(chosen === FREE ? { type: "help", of: "hours", what: "free", row: student.row } : { type: "help", of: "hours", what: "keep", row: student.row, offer: offers[Number(chosen)]?.name.trim() ?? null });
  };
  return html`<tr><th scope="row">${name}</th><td data-head=${say("page-hours-estimate")}>${said(student.estimate.value, shown.scale)}</td>
    <td data-head=${say("page-hours-place")}><select class="plain" aria-label=${say("page-guide-of", { head: say("page-hours-place"), column: name })} .value=${live(value)} @change=${choose}>
      ${offers.map((one, place) => html`<option value=${place} ?selected=${place === at}>${one.name}</option>`)}
      <option value=${NONE} ?selected=${value === NONE}>${say("page-hours-none")}</option>
      ${kept ? html`<option value=${FREE}>${say("page-hours-free")}</option>` : nothing}</select></td>
    <td data-head=${say("page-hours-why")}>${kept ? html`<span class="tag accent">${say("page-hours-set")}</span>` : why === "given" ? (factor ? factorName(factor) : say("guidance-factor-any")) : html`<span class="tag caution">${say(`page-hours-${why}`)}</span>`}</td></tr>`;
}
