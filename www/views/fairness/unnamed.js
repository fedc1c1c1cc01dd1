// Groups that nobody named: found on some of the students, measured on the others.

import { html, nothing } from "lit";
import { count, hundred } from "../../charts/format.js";
import { errorText, figureOf, isError, points } from "../../charts/gap-rows.js";
import { all, say } from "../../words.js";
import { minus } from "./said.js";

/** @import { Figure, Gap, GroupView, SliceView } from "../../wire" */
/** @import { Shown } from "./shown.js" */
/** @typedef {{ slice: SliceView, group: GroupView, figure: Figure, gap: Gap, difference: number }} Told difference: to all others */

/** What the core calls the group that was found, beside all others. */
const FOUND = "slice";

/** Measures of which more is worse; of the others either side is. */
const WORSE = new Set(["falseNegativeRate", "falsePositiveRate", "meanAbsoluteError"]);

/** What can be told of a group that was found; null where it is kept back, or the others were served worse. @param {SliceView} slice @returns {Told | null} */
export function toldOf(slice) {
  const { groups, gaps, said } = slice.measured;
  const at = groups.findIndex(({ name }) => name === FOUND);
  const group = groups[at];
  const figure = group && figureOf(group, said.measure);
  const gap = gaps.find((own) => own.group === at && own.measure === said.measure);
  const difference = gap?.difference.value ?? null;
  if (!group || figure?.value == null || !gap || difference === null) return null;
  return WORSE.has(said.measure) && difference <= 0 ? null : { slice, group, figure, gap, difference };
}

/** @param {Shown} shown */
export function unnamed({ slices }) {
  if (!slices) return nothing;
  const told = slices.slices.map(toldOf).filter((one) => one !== null);
  const args = { sought: count(slices.sought), measured: count(slices.measured) };
  return html`<section class="rule-top" aria-labelledby="unnamed-title"><h2 id="unnamed-title">${say("page-fair-unnamed")}</h2>
    <p class="note">${say(told.length > 0 ? "page-fair-unnamed-about" : "page-fair-unnamed-none", args)}</p>
    ${told.length > 0 ? html`<div class="gap-small">${told.map(one)}</div>` : nothing}
  </section>`;
}

/** @param {Told} told */
function one({ slice: { conditions, measured }, group, figure, gap, difference }) {
  const { measure, state, behind } = measured.said;
  // The core may speak of all others, of which the difference is the same the other way round.
  const turned = measured.groups[measured.said.group ?? -1] !== group;
  const short = isError(measure) ? errorText : hundred;
  const value = figure.value ?? 0;
  const args = { measure, own: short(Math.abs(value)), others: short(Math.abs(value - difference)), points: isError(measure) ? errorText(Math.abs(difference)) : points(Math.abs(difference)), more: difference > 0 ? "more" : "less" };
  const size = typeof group.size === "object" ? html`${say("page-fair-unnamed-size", { n: group.size.count })} ` : nothing;
  return html`<div class="served unnamed"><div><h3 translate="no">${all(conditions.map((words) => say(words)))}</h3>
      <p>${say("page-fair-unnamed-said", args)}</p><p>${size}${turned ? differing(gap) : minus(behind)}</p></div>
    <span class="tag ${state === "look" ? "support" : ""}">${say(`page-fair-unnamed-${state}`)}</span></div>`;
}

/** A difference with its interval. @param {Gap} gap */
function differing({ measure, difference: { value, low, high } }) {
  const text = (/** @type {number | null} */ own) => (own === null ? say("chart-none") : isError(measure) ? errorText(own) : points(own));
  return say("fairness-behind", { measure, points: text(value), low: text(low), high: text(high) });
}
