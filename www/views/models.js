// Which models are to answer, each with its settings behind a disclosure.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { decides, modelsOf, settingKey, settingsOf } from "../draft.js";
import { number, say } from "../words.js";

/** @import { Consideration, ModelView, SettingView } from "../wire" */
/** @import { Draft } from "../draft.js" */
/** @import { Event as Happening } from "../state.js" */

/**
 * @param {Draft} draft
 * @param {Consideration} consideration
 * @param {(event: Happening) => void} send
 */
export function models(draft, consideration, send) {
  const { wrong } = settingsOf(draft, consideration);
  const always = consideration.models.filter((model) => model.always).length;
  return html`<h2>${say("page-models")}</h2>
    <p class="note">${say("page-models-about", { count: modelsOf(draft, consideration).length, always })}</p>
    <div class="two models">${consideration.models.map((model) => one(model, draft, wrong, send))}</div>
    ${modelsOf(draft, consideration).some((model) => !model.always) ? nothing : html`<p class="note">${say("page-models-simple")}</p>`}`;
}

/**
 * @param {ModelView} model
 * @param {Draft} draft
 * @param {string | null} wrong
 * @param {(event: Happening) => void} send
 */
function one(model, draft, wrong, send) {
  const { unticked } = draft;
  const toggle = (/** @type {boolean} */ on) =>
    send({ type: "draft", change: { unticked: on ? unticked.filter((id) => id !== model.id) : [...unticked, model.id] } });
  return html`<div class="model">
    <label class="check"><input type="checkbox" .checked=${live(model.always || (!model.unsuited && !unticked.includes(model.id)))} ?disabled=${model.always || model.unsuited !== null}
      @change=${(/** @type {Event} */ event) => toggle(/** @type {HTMLInputElement} */ (event.target).checked)}>
      <span>${say(model.name)}<small>${say(model.about)}</small>${model.always ? html`<small>${say("page-model-always")}</small>` : nothing}
        ${model.unsuited ? html`<small class="unsuited">${say(model.unsuited)}</small>` : nothing}
        ${model.id === "blend" && !model.unsuited && !(decides(draft) && draft.repeats === 1) ? html`<small>${say("page-model-blend")}</small>` : nothing}</span></label>
    ${model.settings.length > 0 && !model.unsuited
      ? html`<details ?open=${wrong !== null && wrong.startsWith(`${model.id}.`)}>
          <summary>${say("page-settings")}<span class="hidden-visually">${say("page-settings-of", { model: say(model.name) })}</span></summary>
          <div class="settings">${model.settings.map((setting) => field(model, setting, draft, wrong, send))}</div></details>`
      : nothing}
  </div>`;
}

/**
 * @param {ModelView} model
 * @param {SettingView} setting
 * @param {Draft} draft
 * @param {string | null} wrong
 * @param {(event: Happening) => void} send
 */
function field(model, setting, draft, wrong, send) {
  const key = settingKey(model.id, setting.id);
  const bad = wrong === key;
  const about = `about-${key.replace(/\W/g, "-")}`;
  const range = { low: number(setting.low, 6), high: number(setting.high, 6) };
  return html`<div class="setting">
    <label for=${key}>${say(setting.about)}</label>
    <input class="plain" id=${key} type="text" inputmode="decimal" spellcheck="false" autocomplete="off" translate="no"
      .value=${live(draft.settings[key] ?? "")} placeholder=${number(setting.default, 6)}
      aria-invalid=${bad ? "true" : nothing} aria-describedby=${about}
      @input=${(/** @type {Event} */ event) =>
        send({ type: "draft", change: { settings: { ...draft.settings, [key]: /** @type {HTMLInputElement} */ (event.target).value } } })}>
    <p class="tiny ${bad ? "bad" : ""}" id=${about} role=${bad ? "alert" : nothing}>${say(setting.whole ? "page-setting-whole" : "page-setting-range", range)}</p>
  </div>`;
}
