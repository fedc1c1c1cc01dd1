// Every protected column in one plain sentence, with what stands behind it and a word beside it.

import { html, nothing } from "lit";
import { errorText, isError, points } from "../../charts/gap-rows.js";
import { figure } from "../../charts/figure.js";
import * as gaps from "../../charts/gaps.js";
import { hundred } from "../../charts/format.js";
import { say } from "../../words.js";

/** @import { GroupingView, Words } from "../../wire" */
/** @import { Shown } from "./shown.js" */
/** @import { Settle } from "./settling.js" */

/** @type {Record<GroupingView["said"]["state"], string>} */
const LOOKS = { look: "support", chance: "", few: "" };

/** Words of the core with a true minus. @param {Words} words */
export const minus = (words) => say({ ...words, args: Object.fromEntries(Object.entries(words.args).map(([name, own]) => [name, typeof own === "string" ? own.replace(/^-(?=\d)/, "\u2212") : own])) });

/** @param {Shown} shown @param {Settle} settle */
export function said(shown, settle) {
  const { columns, crossings } = shown;
  return html`<section aria-labelledby="fair-short"><h2 id="fair-short" class="hidden-visually">${say("page-fair-short")}</h2>
    ${columns.map(one)}
    ${crossings.length > 0 ? crossed(shown, settle) : nothing}
  </section>`;
}

/** @param {GroupingView} grouping */
function one(grouping) {
  const { state, behind } = grouping.said;
  return html`<div class="served">
    <h3 translate="no">${grouping.columns.join(" x ")}</h3>
    <div><p>${sentence(grouping)}</p><p>${minus(behind)}</p></div>
    <span class="tag ${LOOKS[state]}">${say(`page-fair-${state}`)}</span>
  </div>`;
}

/** What a grouping amounts to, its column standing beside it. @param {GroupingView} grouping @returns {string} */
export function sentence({ columns, groups, gaps: all, said: { state, measure, group: at, words } }) {
  if (state === "few") return say("page-fair-few-said");
  const group = at === null ? undefined : groups[at];
  const value = group?.figures.find((own) => own.measure === measure)?.value ?? null;
  const difference = all.find((own) => own.group === at && own.measure === measure)?.difference.value ?? null;
  if (!group || value === null || difference === null) return say({ ...words, args: { ...words.args, column: columns.join(" x ") } });
  const rest = groups.length === 2 ? (groups.find((_, other) => other !== at)?.name ?? "") : "";
  const short = isError(measure) ? errorText : measure === "calibration" ? points : hundred;
  const args = { measure, group: group.name, own: short(Math.abs(value)), others: short(Math.abs(value - difference)), points: isError(measure) ? errorText(Math.abs(difference)) : points(Math.abs(difference)), more: difference > 0 ? "more" : "less", rest: rest || "none" };
  return say(state === "look" ? "page-fair-look-said" : "page-fair-chance-said", args);
}

/** @param {Shown} shown @param {Settle} settle */
function crossed(shown, settle) {
  const { crossings, audit, measure } = shown;
  const looked = crossings.filter(({ said: own }) => own.state === "look").length;
  const drawn = crossings.some(({ groups }) => groups.length > 0);
  const state = looked > 0 ? "look" : crossings.some(({ said: own }) => own.state === "chance") ? "chance" : "few";
  return html`<details class="crossed"><summary>${say("page-fair-crossed", { state, count: crossings.length, looked })}</summary>
    <p class="note">${say("page-fair-crossed-about")}</p>
    ${crossings.map(one)}
    ${drawn ? html`<div class="gap-small">${figure(gaps, { fairness: audit, measure, crossed: true }, nothing, settle)}</div>` : nothing}
  </details>`;
}
