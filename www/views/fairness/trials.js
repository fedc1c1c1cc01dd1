// Other ways of teaching: what each would gain and cost, measured beside the evaluation once somebody asks.

import { html, nothing } from "lit";
import { bar } from "../bar.js";
import { remarkOf } from "../problem.js";
import { errorText } from "../../charts/gap-rows.js";
import { modelName } from "../../charts/naming.js";
import { say } from "../../words.js";
import { minus } from "./said.js";

/** @import { Change, Tried } from "../../wire" */
/** @import { Given } from "../page.js" */
/** @import { Shown } from "./shown.js" */

/** @param {Given} given @param {Shown} shown @param {string | null} column the one whose groups are weighed @returns {unknown} */
export function trials(given, shown, column) {
  const weighed = column === null ? nothing : trial(given, shown, `reweighed ${column}`, { reweighed: column }, "page-fair-weigh", { column });
  return html`${weighed}${shown.learned.length === 0 ? trial(given, shown, "with", "with", "page-fair-with", {}) : nothing}`;
}

/** What it came to; of numbers the core's sentence would speak of a list. @param {Tried} tried */
function outcome({ words, capacity, gains, prices }) {
  const gain = gains.filter((own) => own.gap).sort((a, b) => Math.abs(b.gap?.before ?? 0) - Math.abs(a.gap?.before ?? 0))[0];
  if (capacity !== null || !gain?.gap) return minus(words);
  const { before, after, difference, low, high } = gain.gap;
  const text = (/** @type {number | null} */ own) => (own === null ? say("chart-none") : errorText(own));
  const price = prices.find(({ measure }) => measure === "meanAbsoluteError");
  return say("page-fair-tried-number", { column: gain.column, group: gain.group, before: text(before), after: text(after), change: text(difference), low: text(low), high: text(high), price: price ? text(price.difference) : "none" });
}

/**
 * @param {Given} given @param {Shown} shown @param {string} key @param {Change} change
 * @param {"page-fair-weigh" | "page-fair-with"} id @param {Record<string, string>} args
 */
function trial({ state, errands }, { audit, trials: all, busy }, key, change, id, args) {
  const own = all[key];
  const away = busy || state.roll.status === "asking" || Object.values(all).some(({ status }) => status === "running");
  const ask = html`<div class="row"><button class="btn small" type="button" ?disabled=${away} @click=${() => errands.trying.try(key, change)}>${say("page-fair-try")}</button></div>`;
  // No fault: what was trained takes no weights.
  if (own?.status === "failed" && own.error.code === "unsuited") return html`<div class="remark"><h3>${say(id, args)}</h3><p>${say("page-fair-weigh-none")}</p></div>`;
  return html`<div class="remark"><h3>${say(id, args)}</h3>
    ${own?.status === "done"
      ? html`<p>${outcome(own.tried)}</p>${own.tried.model === audit.model ? nothing : html`<p class="tiny">${say("page-fair-tried-model", { model: modelName(own.tried.model, state.consideration?.models ?? []) })}</p>`}`
      : html`<p>${say(id === "page-fair-weigh" ? "page-fair-weigh-about" : "page-fair-with-about")}</p>`}
    ${own?.status === "running"
      ? html`<div class="row going"><div class="bar-place">${bar(own.share, say("page-fair-trying"))}</div><button class="btn small" type="button" @click=${() => errands.trying.stop()}>${say("page-cancel")}</button></div>`
      : own?.status === "done" ? nothing : ask}
    ${own?.status === "failed" ? remarkOf({ place: "results", column: null, error: own.error }) : nothing}
  </div>`;
}
