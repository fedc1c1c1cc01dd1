// How well a kept model did, term by term: a table of figures, what each tells, and a chart from two terms on.

import { html, nothing } from "lit";
import * as chart from "../charts/aged.js";
import { figure } from "../charts/figure.js";
import { count, fixed, intervalText, range, scoreText } from "../charts/format.js";
import { metricName } from "../charts/naming.js";
import { dayWords, today } from "../days.js";
import { termsOn } from "../shelf.js";
import { together } from "../term-figures.js";
import { say } from "../words.js";

/** @import { Ranged } from "../wire" */
/** @import { Kept } from "../kept.js" */
/** @import { TermRow } from "../term-figures.js" */

/** The open model beside the open table. @param {Pick<Kept, "opened" | "shelf">} kept */
export function aged({ opened, shelf }) {
  const { view, judged } = opened;
  const stored = termsOn(shelf, view?.fingerprint);
  const batches = judged?.batches ?? [];
  const rows = together(stored, batches, today());
  // Of those with too few students a sentence says so.
  const told = rows.filter(({ score }) => score.value !== null);
  if (!view || told.length === 0) return nothing;
  return html`<div class="aged gap-small"><h3>${say("page-aged")}</h3>
    ${rows.some(({ here }) => !here) ? html`<p class="note">${say("page-aged-stored")}</p>` : nothing}
    ${termsTable(rows, view.label.name)}
    ${told.length > 1 ? html`<div class="gap-small">${figure(chart, { stored, batches })}</div>` : nothing}
  </div>`;
}

/**
 * The figures of terms, and what they tell.
 * @param {readonly TermRow[]} rows at least one @param {string} name of the model
 * @param {"region" | "group"} [role] several of one name may stand on the shelf, where none is a landmark
 */
export function termsTable(rows, name, role = "region") {
  const metric = rows[0]?.metric ?? "";
  const chances = metric !== "rmse";
  const sloped = rows.some(({ slope }) => slope !== null);
  const missed = rows.some(({ error }) => error !== null);
  const heads = {
    students: say("page-aged-students"), score: say("page-aged-score", { metric: metricName(metric) }), promised: say("page-aged-promised"), gap: say("page-aged-gap", { metric }),
    ...(sloped ? { slope: say("page-aged-slope") } : {}), ...(missed ? { error: say("page-aged-error") } : {}),
  };
  const cells = (/** @type {TermRow} */ row) => ({
    students: count(row.rows), score: ranged(row.score, metric), promised: scoreText(metric, row.promised), gap: gapWords(row.gap, chances),
    ...(sloped ? { slope: figureWords(row.slope, 2) } : {}), ...(missed ? { error: figureWords(row.error === null ? null : 100 * row.error, 1) } : {}),
  });
  return html`<div class="scroll" tabindex="0" role=${role} aria-label=${say("page-aged-region", { name })}><table class="aged-terms">
      <thead><tr><th scope="col">${say("page-aged-term")}</th>${Object.values(heads).map((head) => html`<th scope="col" class="num">${head}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row"><span translate="no">${row.name}</span><small>${row.few ? say("page-aged-few") : row.here ? say("page-aged-here") : say("page-aged-day", { day: dayWords(row.day) })}</small></th>
        ${Object.entries(cells(row)).map(([key, words]) => html`<td class="num" data-head=${heads[/** @type {keyof typeof heads} */ (key)] ?? ""}>${words}</td>`)}</tr>`)}</tbody></table></div>
    <details><summary>${say("page-aged-about")}</summary><ul class="aged-about">
      ${[say("page-aged-about-score", { metric }), say("page-aged-about-promised"), say("page-aged-about-gap", { metric }), ...(sloped ? [say("page-aged-about-slope")] : []), ...(missed ? [say("page-aged-about-error")] : [])].map((words) => html`<li>${words}</li>`)}</ul></details>`;
}

/** @param {Ranged} score @param {string} metric */
function ranged({ value, low, high }, metric) {
  const interval = intervalText(metric, { pooled: value, mean: value, low, high });
  return interval === null ? scoreText(metric, value) : say("page-keep-score", { score: scoreText(metric, value), interval });
}

/** Chances in 100, numbers in the target's unit. @param {Ranged} gap @param {boolean} chances */
function gapWords({ value, low, high }, chances) {
  const words = (/** @type {number} */ x) => (chances ? fixed(100 * x, 1) : fixed(x, 2));
  if (value === null) return say("chart-none");
  return low === null || high === null ? words(value) : say("page-keep-score", { score: words(value), interval: range(words(low), words(high)) });
}

/** @param {number | null} x @param {number} digits */
const figureWords = (x, digits) => (x === null ? say("chart-none") : fixed(x, digits));
