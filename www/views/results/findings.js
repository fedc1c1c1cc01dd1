// What the results stage shows, gathered from the state once: the evaluation, and the details of the model looked at.

import { modelName } from "../../charts/naming.js";
import { questionOf } from "../../draft.js";
import { aimedAt, decisionOf, placeOf } from "../../lists.js";
import { unitOf } from "../../moments.js";
import { detailsKey, seen } from "../../state.js";

/** @import { ColumnView, Decision, Details, Evaluation, List, ModelView, Overview, Question, Remark } from "../../wire" */
/** @import { Looks } from "../../looks.js" */
/** @import { Unit } from "../../moments.js" */
/** @import { State } from "../../state.js" */
/**
 * @typedef {object} Findings
 * @property {Evaluation} evaluation as of the moment that is looked at
 * @property {Evaluation} whole with all its moments
 * @property {number} moment which one is looked at
 * @property {Unit | null} unit in which moments are said
 * @property {string | null} against the model that the shown one is compared with
 * @property {Record<string, Details>} details by model, as far as they have arrived
 * @property {string} shown the model whose details are drawn
 * @property {string} name its name
 * @property {Question} question
 * @property {readonly ModelView[]} models
 * @property {string | null} positive the class that meets the condition
 * @property {boolean} atRisk
 * @property {Decision | null} decision whose lists the slider looks up; null where there are none, or none should be made
 * @property {List | null} list the one the slider stands at
 * @property {number} place where that is, from 0
 * @property {string} aim what the list is as long as; empty: as many as can be met
 * @property {ColumnView | null} suspect the column that is probably written together with the answer
 * @property {string | null} early the figure of the early warning that was asked for
 * @property {Looks} looks what was worked out after the evaluation
 * @property {Overview | null} overview the columns as the question sees them
 * @property {Remark[]} asked which columns are known in time, as far as nobody has said
 */

/**
 * Null before there is an evaluation.
 * @param {State} state
 * @returns {Findings | null}
 */
export function findings(state) {
  const { evaluation: whole, draft, consideration, against } = state;
  const overview = seen(state);
  if (!whole) return null;
  const moment = Math.min(state.moment, Math.max(0, whole.moments.length - 1));
  const evaluation = asOf(whole, moment);
  const details = Object.fromEntries(evaluation.models.flatMap(({ id }) => {
    const one = state.details[detailsKey(moment, id)];
    return one ? [[id, one]] : [];
  }));
  const question = (draft && overview && questionOf(draft, overview).question) ?? { target: "", condition: null, rule: null };
  const models = consideration?.models ?? state.training?.plan?.models ?? [];
  const shown = state.shown ?? evaluation.best;
  const { level, args } = evaluation.verdict;
  // Of noise, and of what is too good to be true, no list is offered.
  const own = decisionOf(whole.moments[moment], evaluation.best);
  const decision = level === "none" || level === "suspicious" || !own?.lists.length ? null : own;
  const aimed = aimedAt(decision, state.aim);
  const place = decision ? placeOf(decision.lists, aimed?.capacity ?? state.capacity) : 0;
  return {
    evaluation,
    whole,
    moment,
    unit: unitOf(state),
    against,
    details,
    shown,
    name: modelName(shown, models),
    question,
    models,
    positive: consideration?.classes.find((one) => one.positive)?.name ?? null,
    atRisk: evaluation.task === "atRisk",
    decision,
    list: aimed ?? decision?.lists[place] ?? null,
    aim: aimed ? state.aim : "",
    place,
    suspect: level === "suspicious" ? (overview?.columns.find(({ name, role }) => name === args["column"] && role !== "target") ?? null) : null,
    early: state.early,
    looks: state.looks,
    overview,
    asked: overview?.remarks.filter(({ title }) => title.id === "remark-doubt") ?? [],
  };
}

/** Made once for each moment, so that charts are not drawn anew for the same numbers. @type {WeakMap<object, Evaluation>} */
const made = new WeakMap();
/** Notes that speak of the first moment's numbers. */
const OF_FIRST = new Set(["note-not-apart", "note-cohorts", "note-chosen", "note-rolling", "note-left-out", "note-alike", "rule-learned"]);

/** The evaluation as one moment has it. @param {Evaluation} whole @param {number} at @returns {Evaluation} */
export function asOf(whole, at) {
  const moment = whole.moments[at];
  if (!moment || at === 0) return whole;
  const { models, best, verdict, comparisons, judged: rows } = moment;
  const found = made.get(moment) ?? { ...whole, models, best, verdict, comparisons, rows, notes: whole.notes.filter(({ id }) => !OF_FIRST.has(id)) };
  made.set(moment, found);
  return found;
}
