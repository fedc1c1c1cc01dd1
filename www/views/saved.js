// A saved model on the Data stage: opened from a file or from the shelf, its passphrase asked beside it, and its card.

import { html, nothing } from "lit";
import { count } from "../charts/format.js";
import { conditionName, loneName, metricName } from "../charts/naming.js";
import { dayWords, passed, today } from "../days.js";
import { byModel } from "../kept.js";
import { say } from "../words.js";
import { scoreOf, scoreWords, sizeWords, titleOf } from "./kept-result.js";
import { remarkOf } from "./problem.js";
import { shelf } from "./shelf.js";

/** @import { KeptView, Level } from "../wire" */
/** @import { Coming } from "../opened.js" */
/** @import { Errands } from "../errands.js" */
/** @import { Given } from "./page.js" */

/** The verdict's words. @type {Record<Level, string>} */
const LEVELS = { none: "results-level-none", weak: "results-level-weak", useful: "results-level-useful", suspicious: "results-level-suspicious" };

/** @param {Given} given */
export function savedPart({ state, send, errands }) {
  const { opened } = state.kept;
  const { view, coming } = opened;
  return html`<section aria-labelledby="saved" class="rule-top saved">
    <h2 id="saved" tabindex="-1">${view ? say("page-saved-open", { name: titleOf(view) }) : say("page-saved")}</h2>
    ${view ? html`${card(view)}
        ${byModel(state) ? nothing : html`<p class="gap-small">${say("page-saved-now-file")}</p>`}`
      : html`<p class="note">${say("page-saved-about")}</p>`}
    ${coming ? incoming(coming, errands) : nothing}
    <div class="row gap-small">${coming?.sealed ? nothing : modelButton(say(view ? "page-saved-other" : "page-saved-choose"), (file) => errands.keeping.resuming.read(file))}
      ${view ? html`<button class="link" type="button" @click=${() => send({ type: "kept", of: "model", what: "closed" })}>${say("page-saved-close")}</button>` : nothing}</div>
    ${shelf(state, errands)}
  </section>`;
}

/** @param {string} words @param {(file: File) => unknown} take */
const modelButton = (words, take) => html`<button class="btn" type="button" @click=${(/** @type {MouseEvent} */ event) => {
    const input = /** @type {Element} */ (event.currentTarget).nextElementSibling;
    if (input instanceof HTMLInputElement) input.click();
  }}>${words}</button>
  <input class="model-input" type="file" hidden accept=".homeroom" aria-label=${words} @change=${(/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    if (file) take(file);
    // The same file may be chosen again.
    input.value = "";
  }}>`;

/** A file that is on its way, that can't be opened, or that is sealed. @param {Coming} coming @param {Errands} errands */
function incoming({ name, sealed, busy, error }, errands) {
  const { resuming } = errands.keeping;
  const leave = html`<button class="btn small" type="button" ?disabled=${busy} @click=${() => resuming.leave()}>${say(sealed ? "page-saved-leave" : "page-close")}</button>`;
  if (!sealed) return error ? html`<div class="gap-small">${remarkOf({ place: "file", column: null, error }, leave)}</div>` : html`<p class="note gap-small" role="status">${say("page-saved-coming", { name })}</p>`;
  const wrong = error?.code === "wrong-passphrase";
  return html`<form class="unseal gap-small" aria-busy=${busy ? "true" : "false"} @submit=${(/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const field = /** @type {HTMLFormElement} */ (event.currentTarget).elements.namedItem("passphrase");
      if (field instanceof HTMLInputElement && field.value !== "") void resuming.unseal(field.value);
    }}>
    <label class="field"><span>${say("page-saved-passphrase", { name })}</span>
      <input class="plain" name="passphrase" type="password" autocomplete="off" spellcheck="false" aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? "passphrase-wrong" : nothing}></label>
    ${wrong && error ? html`<div class="field-remark" id="passphrase-wrong" role="alert"><p><strong>${say(error.words)}</strong> ${say(error.advice)}</p></div>` : nothing}
    <div class="row gap-small"><button class="btn" type="submit" ?disabled=${busy}>${say(busy ? "page-saved-opening" : "page-saved-unseal")}</button>${leave}</div></form>`;
}

/** What a model says of itself. @param {KeptView} view */
function card(view) {
  const { label, question, model, taught, metric, level, scores, handOn, columns, fingerprint, size, program } = view;
  const [own, base] = [scoreOf(scores, model, metric), scoreOf(scores, "baseline", metric)];
  const over = passed(label.until, today());
  const line = (/** @type {string} */ id, /** @type {unknown} */ value) => html`<div><dt>${say(`page-saved-${id}`)}</dt><dd>${value}</dd></div>`;
  return html`${over ? html`<div class="remark caution gap-small"><h3>${say("page-saved-over", { until: dayWords(label.until) })}</h3><p>${say("page-saved-over-about")}</p></div>` : nothing}
    <dl class="card-facts gap-small">
      ${line("answers", question.condition ? say("page-saved-chance", { condition: conditionName(question) }) : say("page-saved-number", { target: question.target }))}
      ${line("made", say("page-saved-made-on", { made: dayWords(label.made), model: loneName(model), taught: count(taught), columns: columns.length }))}
      ${line("until", dayWords(label.until))}
      ${line("good", say("page-saved-score", { level: say(LEVELS[level]), metric: metricName(metric), score: scoreWords(own), baseline: scoreWords(base) }))}
      ${line("pass", say(handOn ? "kept-hand-on" : "kept-this-device"))}
    </dl>
    <p class="tiny">${say("page-saved-file", { size: sizeWords(size), fingerprint, program })}</p>`;
}
