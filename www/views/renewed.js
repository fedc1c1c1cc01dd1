// Whether a model taught anew on this table would do better than the saved one: asked for, on its way, told.

import { html, nothing } from "lit";
import { intervalText, range, scoreText } from "../charts/format.js";
import { loneName, metricName } from "../charts/naming.js";
import { say } from "../words.js";
import { pending } from "./pending.js";
import { remarkOf } from "./problem.js";
import { difference } from "./results/compared.js";

/** @import { Renewed } from "../wire" */
/** @import { KeptEvent } from "../kept.js" */
/** @import { Opened } from "../opened.js" */
/** @import { Renewal } from "../renewal.js" */
/** @typedef {(event: KeptEvent) => void} Send */

/** @param {Opened} opened @param {Send} send */
export function renewed({ renewal, view, busy }, send) {
  const { status, found, error } = renewal;
  const begin = html`<div class="row gap-small"><button class="btn" type="button" ?disabled=${busy}
    @click=${() => send({ type: "kept", of: "renewal", what: "begun", now: performance.now() })}>${say("page-renew-begin")}</button></div>`;
  return html`<div class="renewal gap-small"><h3 id="renew" tabindex="-1">${say("page-renew")}</h3>
    <p class="note">${say("page-renew-about", { model: loneName(view?.model ?? "") })}</p>
    ${status === "running" ? going(renewal, send)
      : status === "told" ? (found ? told(found) : html`<p class="gap-small" role="status">${say("drift-renewed-none")}</p>`)
      : status === "asked" ? begin
      : html`<div class="gap-small">${error ? remarkOf({ place: "file", column: error.column, error }) : html`<div class="remark caution" role="status"><p>${say("page-renew-stopped")}</p></div>`}</div>${begin}`}
  </div>`;
}

/** @param {Renewal} renewal @param {Send} send */
function going(renewal, send) {
  return html`<div class="going coming">${pending(renewal, say("page-renew-bar"), () => send({ type: "kept", of: "renewal", what: "stopped", error: null }))}
    <p class="tiny">${say("page-renew-going")}</p></div>`;
}

/** @param {Renewed} found */
function told({ metric, rows, old, new: fresh, oldRange, newRange, difference: gain, low, high, standing, told: words }) {
  const row = (/** @type {string} */ id, /** @type {string} */ value, /** @type {string | null} */ interval) => html`<tr><th scope="row">${say(id)}</th>
    <td class="num">${interval === null ? value : say("page-keep-score", { score: value, interval })}</td></tr>`;
  const score = (/** @type {string} */ id, /** @type {number} */ value, /** @type {[number, number]} */ [from, to]) =>
    row(id, scoreText(metric, value), intervalText(metric, { pooled: value, mean: value, low: from, high: to }));
  return html`<div class="remark gap-small" role="status"><p>${say(words)}${standing === "better" ? html` ${say("page-renew-take")}` : nothing}</p></div>
    <div class="scroll" tabindex="0" role="region" aria-label=${say("page-renew-table")}><table class="kept-scores">
      <caption>${say("page-renew-caption", { metric: metricName(metric), rows })}</caption>
      <tbody>${score("page-renew-old", old, oldRange)}
        ${score("page-renew-new", fresh, newRange)}
        ${row("page-renew-difference", difference(gain), range(difference(low), difference(high)))}</tbody></table></div>`;
}
