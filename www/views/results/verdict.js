// The verdict: its level as a word and a meter, the sentence, and how it was judged.

import { html } from "lit";
import { modelName, phrased } from "../../charts/naming.js";
import { count } from "../../charts/format.js";
import { asOf } from "./moments.js";
import { say } from "../../words.js";

/** @import { Verdict } from "../../wire" */
/** @import { Findings } from "./findings.js" */

/** How many of the three steps a level fills. @type {Record<Verdict["level"], number>} */
const STEPS = { none: 0, weak: 1, useful: 3, suspicious: 3 };
/** @type {Record<Verdict["level"], string>} */
const LEVELS = { none: "results-level-none", weak: "results-level-weak", useful: "results-level-useful", suspicious: "results-level-suspicious" };

/** @param {Findings} findings */
export function verdict(findings) {
  const { evaluation, models, question } = findings;
  const { level, id, args } = evaluation.verdict;
  const { folds, repeats, seed, bootstraps } = evaluation.protocol;
  const judged = { name: modelName(evaluation.best, models), rows: count(evaluation.rows), folds, repeats };
  return html`<section class="verdict ${level}">
    <span class="level"><span class="meter" aria-hidden="true">${[1, 2, 3].map((step) => html`<i class=${step <= STEPS[level] ? "on" : ""}></i>`)}</span>${say(LEVELS[level])}</span>
    <h1 tabindex="-1" class="said">${say(phrased({ id, args }, question))}</h1>
    <p class="note">${say("results-judged", judged)}</p>${asOf(findings)}
    <details>
      <summary>${say("results-judged-how")}</summary>
      <p class="note">${say("results-judged-detail", { folds, repeats, seed: String(seed), bootstraps: count(bootstraps) })}</p>
    </details>
  </section>`;
}
