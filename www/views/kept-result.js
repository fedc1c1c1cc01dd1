// What came of keeping a model: its scores as kept beside those as trained, what it gives away, and its file.

import { html, nothing } from "lit";
import { hundred, intervalText, scoreText } from "../charts/format.js";
import { loneName, metricName } from "../charts/naming.js";
import { dayWords } from "../days.js";
import { fileOf } from "../making.js";
import { number, say } from "../words.js";
import { remarkOf } from "./problem.js";

/** @import { KeptScore, KeptView } from "../wire" */
/** @import { Kept } from "../kept.js" */
/** @import { Send } from "./keep.js" */

/** From here on a size is said in megabytes. */
const MEGABYTE = 1e6;

/** What it is called; one that was kept without a name, by its kind. @param {Pick<KeptView, "label" | "model">} view */
export const titleOf = ({ label, model }) => label.name || loneName(model);

/** @param {KeptView} view @param {Pick<Kept, "making" | "shelf">} kept @param {Send} send */
export function kept(view, { making, shelf }, send) {
  const { sealed, saved } = making;
  const here = shelf.status === "on" && shelf.models.some(({ fingerprint }) => fingerprint === view.fingerprint);
  const file = fileOf(view.label.name);
  return html`<div class="gap-small" role="status"><h3>${say("page-keep-made", { name: titleOf(view) })}</h3>
      <p class="note">${say(view.handOn ? "kept-hand-on" : "kept-this-device")} ${say("kept-until", { until: dayWords(view.label.until) })} ${say(sealed ? "page-keep-sealed" : "page-keep-unsealed")}</p></div>
    <div class="gap-small">${scores(view)}</div>
    ${view.membership === null ? nothing : html`<p class="gap-small">${say("kept-membership", { share: hundred(view.membership) })}</p>`}
    <div class="row gap-small"><button class="btn" type="button" @click=${() => send({ type: "kept", of: "making", what: "save" })}>${say("page-keep-save", { file })}</button>
      <button class="link" type="button" @click=${() => send({ type: "kept", of: "making", what: "again" })}>${say("page-keep-another")}</button></div>
    <p class="tiny">${saved > 0 ? html`${say("page-keep-saved")} ` : nothing}${here ? html`${say("page-keep-shelved")} ` : nothing}${say("page-keep-file", { size: sizeWords(view.size), fingerprint: view.fingerprint })}</p>
    ${shelf.status === "on" && shelf.error ? html`<div class="gap-small">${remarkOf({ place: "results", column: null, error: shelf.error })}</div>` : nothing}`;
}

/** The model and what stands beside it, on the figure that the verdict rests on. @param {KeptView} view */
function scores({ model, metric, scores: own, trained, taught }) {
  const rows = [model, ...own.map((score) => score.model)].filter((id, at, all) => all.indexOf(id) === at && scoreOf(own, id, metric));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("page-keep-scores")}><table class="kept-scores">
    <caption>${say("page-keep-scores-about", { metric: metricName(metric), taught })}</caption>
    <thead><tr><th scope="col">${say("page-training-model")}</th><th scope="col" class="num">${say("page-keep-as-kept")}</th><th scope="col" class="num">${say("page-keep-as-trained")}</th></tr></thead>
    <tbody>${rows.map((id) => html`<tr><th scope="row">${loneName(id)}</th><td class="num">${scoreWords(scoreOf(own, id, metric))}</td><td class="num">${scoreWords(scoreOf(trained, id, metric))}</td></tr>`)}</tbody></table></div>`;
}

/** @param {readonly KeptScore[]} scores @param {string} model @param {string} metric */
export const scoreOf = (scores, model, metric) => scores.find((score) => score.model === model && score.metric === metric);

/** With its interval, where there is one. @param {KeptScore | undefined} score */
export function scoreWords(score) {
  if (!score) return say("chart-none");
  const { metric, value, low, high } = score;
  const interval = intervalText(metric, { pooled: value, mean: value, low, high });
  return interval === null ? scoreText(metric, value) : say("page-keep-score", { score: scoreText(metric, value), interval });
}

/** @param {number} bytes */
export const sizeWords = (bytes) => (bytes < MEGABYTE ? say("page-keep-kilobytes", { count: number(Math.max(1, Math.round(bytes / 1000)), 0) }) : say("page-keep-megabytes", { count: number(bytes / MEGABYTE, 1) }));
