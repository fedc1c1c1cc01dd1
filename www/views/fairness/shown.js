// What the fairness stage shows, gathered from the state once.

import { measuresOf } from "../../charts/gap-rows.js";
import { auditsOf } from "../../audits.js";
import { lengthOf, lengthsOf } from "../../terms.js";
import { nameInSentence } from "../../charts/naming.js";
import { seen } from "../../state.js";
import { momentOf } from "../students/shown.js";
import { findings } from "../results/findings.js";

/** @import { Cutoffs, Evaluation, Fairness, GroupingView, Measure, Question, Slices } from "../../wire" */
/** @import { Trial } from "../../audits.js" */
/** @import { State } from "../../state.js" */
/**
 * @typedef {object} Shown
 * @property {Fairness} audit
 * @property {Cutoffs | null} cutoffs
 * @property {Slices | null} slices
 * @property {Record<string, Trial>} trials other ways of teaching
 * @property {boolean} busy a newer one is being worked out
 * @property {boolean} slow and somebody waits for it
 * @property {GroupingView[]} columns
 * @property {GroupingView[]} crossings two columns together
 * @property {Measure[]} measures
 * @property {Measure} measure the one that is looked at
 * @property {string} ranked whose order is drawn
 * @property {number} least
 * @property {number | null} length of the list that is asked for
 * @property {number[]} lengths
 * @property {Question} question
 * @property {Evaluation["verdict"]["level"]} level
 * @property {string} model its name
 * @property {string | null} moment as of which the list is, in words
 * @property {string[]} learned protected columns that models learned from
 */

/** Protected columns of the question. @param {State} state */
export const protectedColumns = (state) => seen(state)?.columns.filter((own) => own.protected && own.role !== "target") ?? [];

/** Null while nothing was worked out. @param {State} state @returns {Shown | null} */
export function shownOf(state) {
  const { audit, cutoffs, slices, trials, status, least, ranked, measure: chosen } = auditsOf(state);
  const found = findings(state);
  if (!audit || !found) return null;
  const length = lengthOf(state);
  const measures = measuresOf(audit);
  const measure = chosen && measures.includes(chosen) ? chosen : (measures[0] ?? "falseNegativeRate");
  return {
    audit,
    cutoffs,
    slices,
    trials,
    busy: audit.capacity !== length || audit.least !== least,
    slow: status === "slow",
    columns: audit.groupings.filter(({ columns }) => columns.length === 1),
    crossings: audit.groupings.filter(({ columns }) => columns.length > 1),
    measures,
    measure,
    ranked,
    least,
    length,
    lengths: lengthsOf(state),
    question: found.question,
    level: found.evaluation.verdict.level,
    model: nameInSentence(audit.model, found.models),
    moment: momentOf(state),
    learned: protectedColumns(state).filter(({ keptOut, role }) => keptOut === null && role === "input").map(({ name }) => name),
  };
}
