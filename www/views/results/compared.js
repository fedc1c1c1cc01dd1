// The best model beside each other one, in sentences: told apart, ahead but not surely, or not told apart and how small a
// difference would have been seen.

import { html, nothing } from "lit";
import { count, fixed, pointed, range } from "../../charts/format.js";
import { metricName, nameInSentence } from "../../charts/naming.js";
import { all, say } from "../../words.js";

/** @import { Comparison } from "../../wire" */
/** @import { Findings } from "./findings.js" */

/** Notes of the core that say the same of the first moment, or ask what the page asks with a button. */
export const SAID_HERE = new Set(["note-not-apart", "note-ahead", "note-ahead-rule", "note-not-apart-rule", "note-doubt"]);

/** Smaller differences can't be written down. */
const LEAST_SEEN = 0.0005;
/** Below this a p-value is said as below it. */
const LEAST_P = 0.001;

/** @param {number} x */
export const difference = (x) => pointed(fixed(x, Math.abs(x) > 0 && Math.abs(x) < 0.01 ? 3 : 2));

/** @param {number} p */
export const chance = (p) => (p < LEAST_P ? say("results-p-below", { p: difference(LEAST_P) }) : say("results-p", { p: difference(p) }));

/** Whether it is known which of the two is better. @param {Comparison} pair @returns {"apart" | "behind" | "ahead" | "level"} */
export const standing = ({ apart, low, high }) => (apart ? (high < 0 ? "behind" : "apart") : low > 0 || high < 0 ? "ahead" : "level");

/** @param {Findings} findings */
export function compared({ evaluation, models }) {
  const { comparisons, rows } = evaluation;
  const apart = comparisons.filter((pair) => standing(pair) === "apart");
  const open = comparisons.filter((pair) => standing(pair) !== "apart");
  const name = (/** @type {string} */ id) => nameInSentence(id, models);
  if (comparisons.length === 0) return nothing;
  return html`<div class="score-notes">
    ${open.map((pair) => html`<p class="note">${sentence(pair, name, rows)}</p>`)}
    ${apart.length > 0 ? html`<p class="note">${say("results-apart", { best: name(evaluation.best), others: all(apart.map(({ against }) => name(against))), rows: count(rows), p: worst(apart) })}</p>` : nothing}
  </div>`;
}

/** @param {Comparison} pair @param {(id: string) => string} name @param {number} rows */
export function sentence(pair, name, rows) {
  const stands = standing(pair);
  const { low, high, p, seeable, metric } = pair;
  const args = {
    best: name(pair.model),
    against: name(pair.against),
    rows: count(rows),
    metric: metric === "accuracy" ? say("results-told-rightly") : metricName(metric),
    difference: difference(pair.difference),
    interval: range(difference(low), difference(high)),
    p: p === null ? "none" : chance(p),
    seeable: seeable === null ? "none" : difference(seeable),
  };
  if (Math.max(Math.abs(low), Math.abs(high)) < LEAST_SEEN) return say("results-same", args);
  return say({ behind: "results-other-ahead", ahead: "results-ahead", level: "results-level", apart: "results-level" }[stands], args);
}

/** The largest p of those told apart, where there is one. @param {Comparison[]} pairs */
function worst(pairs) {
  const tested = pairs.flatMap(({ p }) => (p === null ? [] : [p]));
  return tested.length > 0 ? chance(Math.max(...tested)) : "none";
}
