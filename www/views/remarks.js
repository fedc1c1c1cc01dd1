// What was found, by weight, each with one button for the advice and quiet links for the rest.

import { html, nothing } from "lit";
import { say } from "../words.js";

/** @import { Action, Remark } from "../wire" */
/** @import { Event } from "../state.js" */

const LOOK = { leak: "support", caution: "caution", note: "good" };
const ORDER = ["leak", "caution", "note"];
/** More notes than these are folded away: they ask for nothing. */
const OPEN_NOTES = 2;

/**
 * @param {Remark[]} all
 * @param {(event: Event) => void} send
 */
export function remarks(all, send) {
  const sorted = [...all].sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight));
  const urgent = sorted.filter(({ weight }) => weight !== "note");
  const notes = sorted.filter(({ weight }) => weight === "note");
  const folded = notes.slice(OPEN_NOTES);
  return html`<div class="remarks">
    ${[...urgent, ...notes.slice(0, OPEN_NOTES)].map((remark) => one(remark, send))}
    ${folded.length > 0
      ? html`<details><summary>${say("page-notes-more", { count: folded.length })}</summary>
          <div class="remarks inside">${folded.map((remark) => one(remark, send))}</div></details>`
      : nothing}
  </div>`;
}

/**
 * @param {Remark} remark
 * @param {(event: Event) => void} send
 */
function one({ weight, title, detail, actions }, send) {
  const does = (/** @type {Action} */ action) => () => send({ type: "amend", amendments: action.amendments });
  const [first, ...rest] = actions;
  return html`<div class="remark ${LOOK[weight]}">
    <h3>${say(title)}</h3>
    <p>${say(detail)}</p>
    ${first
      ? html`<div class="row"><button class="btn small" type="button" @click=${does(first)}>${say(first.label)}</button>
          ${rest.map((action) => html`<button class="link" type="button" @click=${does(action)}>${say(action.label)}</button>`)}</div>`
      : nothing}
  </div>`;
}
