// The card that keeps a model as a file: which of two ways, what it is called, until when, a passphrase; then what came of it.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { intervalText, scoreText, value } from "../charts/format.js";
import { loneName, metricName } from "../charts/naming.js";
import { today, yearFrom } from "../days.js";
import { keepableOf, keptModel, unkeepable } from "../keepable.js";
import { lackOf } from "../making.js";
import { closed } from "../roll.js";
import { say } from "../words.js";
import { kept } from "./kept-result.js";
import { pending } from "./pending.js";
import { remarkOf } from "./problem.js";

/** @import { KeptEvent } from "../kept.js" */
/** @import { Score } from "../wire" */
/** @import { Keepable } from "../keepable.js" */
/** @import { Making, Way, Wish } from "../making.js" */
/** @import { State } from "../state.js" */
/** @typedef {(event: KeptEvent) => void} Send */

/** @type {Way[]} */
const WAYS = ["handOn", "device"];
/** What of the message's id says the way. @type {Record<Way, string>} */
const WORDS = { handOn: "hand-on", device: "device" };
const LACK = "file-lack";

/** @param {State} state @param {Send} send */
export function keepCard(state, send) {
  const { making } = state.kept;
  const why = closed(state);
  const inside = why ? html`<p class="note">${say(why === "kinds" ? "page-keep-kinds" : "page-keep-none")}</p>`
    : making.status === "running" ? going(making, send)
    : making.view ? kept(making.view, state.kept, send)
    : wish(state, making, send);
  return html`<section class="rule-top keep-card" aria-labelledby="keep">
    <h2 id="keep" tabindex="-1">${say("page-keep")}</h2>
    <p class="note">${say("page-keep-about")}</p>
    ${why === null && level(state) === "suspicious" && !making.view ? html`<div class="remark caution gap-small"><p>${say("page-keep-suspicious")}</p></div>` : nothing}
    ${inside}
  </section>`;
}

/** @param {State} state */
const level = ({ evaluation, moment }) => (evaluation?.moments[moment] ?? evaluation)?.verdict.level;

/** @param {State} state */
const proposed = ({ draft }) => say("page-keep-name-first", { target: draft?.target ?? "", year: today().slice(0, 4) });

/** @param {State} state @param {Making} making @param {Send} send */
function wish(state, making, send) {
  const own = making.wish;
  const first = proposed(state);
  const set = (/** @type {Partial<Wish>} */ change) => send({ type: "kept", of: "making", what: "wish", change });
  const lack = lackOf(own, first);
  // Of two words that are being typed the second is not yet wrong.
  const said = lack === "apart" && own.again === "" ? null : lack;
  const field = (/** @type {"name" | "until" | "passphrase" | "again"} */ what, /** @type {string} */ type, /** @type {string} */ value, /** @type {boolean} */ wrong) => html`<label class="field"><span>${say(`page-keep-${what}`)}</span>
    <input class="plain" type=${type} autocomplete=${type === "password" ? "new-password" : "off"} spellcheck="false" .value=${live(value)}
      aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? LACK : nothing}
      @input=${(/** @type {Event} */ event) => set({ [what]: /** @type {HTMLInputElement} */ (event.target).value })}></label>`;
  return html`${making.status === "stopped" ? stopped(making) : nothing}
    ${choice(state, set)}
    <fieldset class="gap-small"><legend class="small">${say("page-keep-way")}</legend>
      ${WAYS.map((way) => html`<label class="check"><input type="radio" name="way" .checked=${live(own.way === way)} @change=${() => set({ way })}>
        <span>${say(`page-keep-${WORDS[way]}`)}<small>${say(`page-keep-${WORDS[way]}-about`)}</small></span></label>`)}</fieldset>
    <div class="fields gap-small">
      ${field("name", "text", own.name ?? first, said === "name")}
      ${field("until", "date", own.until ?? yearFrom(today()), said === "until")}
      ${field("passphrase", "password", own.passphrase, false)}
      ${own.passphrase === "" && own.again === "" ? nothing : field("again", "password", own.again, said === "apart")}
    </div>
    <p class="tiny">${say("page-keep-passphrase-about")}</p>
    ${said ? html`<div class="field-remark" id=${LACK} role="alert"><p><strong>${say(`page-keep-lack-${said}`)}</strong></p></div>` : nothing}
    <div class="row gap-small"><button class="btn" type="button" ?disabled=${lack !== null}
      @click=${() => send({ type: "kept", of: "making", what: "begun", name: own.name ?? first, now: performance.now() })}>${say("page-keep-make")}</button></div>`;
}

/** Which model, and that the best one is not among them where that is so. @param {State} state @param {(change: Partial<Wish>) => void} set */
function choice(state, set) {
  const { evaluation } = state;
  const all = keepableOf(state);
  const [first] = all;
  if (!evaluation || !first) return nothing;
  const { metric } = evaluation;
  const own = keptModel(state);
  const best = unkeepable(state);
  const line = (/** @type {Keepable} */ { id, score }) => say(id === first.id ? "page-keep-model-first" : "page-keep-model-other", { model: loneName(id), score: scoreWords(metric, score) });
  return html`${best !== null && own === first.id ? html`<p class="gap-small keep-instead">${say("page-keep-instead", { best: loneName(best), model: loneName(first.id) })}</p>` : nothing}
    ${all.length > 1 ? html`<label class="field gap-small"><span>${say("page-keep-model", { metric: metricName(metric) })}</span>
      <select class="plain" .value=${live(own ?? "")} @change=${(/** @type {Event} */ event) => set({ model: /** @type {HTMLSelectElement} */ (event.target).value })}>
        ${all.map((one) => html`<option value=${one.id} ?selected=${one.id === own}>${line(one)}</option>`)}</select></label>` : nothing}`;
}

/** @param {string} metric @param {Score | undefined} score */
function scoreWords(metric, score) {
  const interval = intervalText(metric, score);
  const text = scoreText(metric, value(metric, score));
  return interval === null ? text : say("page-keep-score", { score: text, interval });
}

/** @param {Making} making */
const stopped = ({ error }) => html`<div class="gap-small">${error
  ? remarkOf({ place: "results", column: error.column, error })
  : html`<div class="remark caution" role="status"><p>${say("page-keep-stopped")}</p></div>`}</div>`;

/** @param {Making} making @param {Send} send */
function going(making, send) {
  return html`<div class="going coming">${pending(making, say("page-keep-bar"), () => send({ type: "kept", of: "making", what: "stopped", error: null }))}
    <p class="tiny">${say(`page-keep-going-${WORDS[making.wish.way]}`)}</p></div>`;
}
