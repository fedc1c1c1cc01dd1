// The frame: name, file, privacy badge, theme, and the row of stages.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { byModel } from "../kept.js";
import { STAGES, isOpen } from "../state.js";
import { say } from "../words.js";
import { halves, lock, mark, tick } from "./icons.js";
import { openPrivacy } from "./privacy.js";
import { tonguePick, untold } from "./tongue-pick.js";

/** @import { Stage, State } from "../state.js" */
/** @import { Traffic } from "../traffic.js" */
/** @import { Given } from "./page.js" */

/** @param {Given} given */
export function head({ state, send, traffic, tongue }) {
  const go = (/** @type {string} */ stage) => send({ type: "go", stage: /** @type {Stage} */ (stage) });
  return html`<header class="head"><div class="wrap">
    <div class="head-top">
      <span class="brand">${mark}${say("page-name")}</span>
      ${state.overview
        ? html`<span class="file">${say("page-file", { name: state.overview.source.name, rows: state.overview.rows })}</span>`
        : nothing}
      <div class="head-end">${badge(traffic)}${tonguePick(tongue)}
        <button class="badge theme" type="button" aria-label=${say("page-theme")} @click=${switchTheme}>${halves}</button>
      </div>
    </div>
    ${untold(tongue)}
    <nav class="stages" aria-label=${say("page-stages")}>
      <ol>${STAGES.map((stage) => html`<li>${stageLink(state, stage, go)}</li>`)}</ol>
      ${stagePick(state, go)}
    </nav>
  </div></header>`;
}

/** @param {Traffic} traffic */
function badge({ requests, blocked, parts }) {
  const count = requests + blocked;
  const tried = count > parts;
  return html`<button class="badge ${tried ? "tried" : ""}" type="button" aria-haspopup="dialog" @click=${openPrivacy}>
    ${lock}<span><span class="long">${say(tried ? "page-badge-tried" : "page-badge", { count })}
      · <u>${say("page-how-know")}</u></span><u class="short">${say("page-badge-short", { count })}</u>
      <span class="short hidden-visually">${say("page-how-know")}</span></span>
  </button>`;
}

/**
 * @param {State} state
 * @param {string} stage
 * @param {(stage: string) => void} go
 */
function stageLink(state, stage, go) {
  const name = say(`page-stage-${stage}`);
  if (!isOpen(state, stage)) {
    return html`<a role="link" aria-disabled="true">${name}<span class="hidden-visually">${say("page-stage-closed")}</span></a>`;
  }
  const here = state.stage === stage;
  return html`<a href="#${stage}" aria-current=${here ? "step" : nothing}
    @click=${(/** @type {MouseEvent} */ event) => {
      event.preventDefault();
      go(stage);
    }}>${name}${!here && isDone(state, stage) ? html`${tick}<span class="hidden-visually">${say("page-stage-done")}</span>` : nothing}</a>`;
}

/**
 * @param {State} state
 * @param {(stage: string) => void} go
 */
function stagePick(state, go) {
  return html`<div class="stage-pick">
    <label for="stage-select" class="hidden-visually">${say("page-stage")}</label>
    <select id="stage-select" class="plain" .value=${live(state.stage)}
      @change=${(/** @type {Event} */ event) => go(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${STAGES.map((stage, at) => html`<option value=${stage} ?selected=${stage === state.stage} ?disabled=${!isOpen(state, stage)}>
        ${say("page-stage-of", { at: at + 1, of: STAGES.length, name: say(`page-stage-${stage}`) })}</option>`)}
    </select>
  </div>`;
}

/** @param {State} state @param {string} stage */
function isDone(state, stage) {
  if (byModel(state) && stage !== "data") return false;
  if (stage === "training") return state.training?.status === "finished";
  return STAGES.indexOf(/** @type {Stage} */ (stage)) < STAGES.indexOf(state.stage);
}

/** Kept for this tab alone: nothing is stored. */
function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : window.matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
}
