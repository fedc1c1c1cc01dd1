// What the results stage shows, gathered from the state once: the evaluation, and the details of the model looked at.

import { modelName } from "../../charts/naming.js";
import { questionOf } from "../../draft.js";
import { seen } from "../../state.js";

/** @import { Details, Evaluation, ModelView, Question } from "../../wire" */
/** @import { State } from "../../state.js" */
/**
 * @typedef {object} Findings
 * @property {Evaluation} evaluation
 * @property {Record<string, Details>} details by model, as far as they have arrived
 * @property {string} shown the model whose details are drawn
 * @property {string} name its name
 * @property {Question} question
 * @property {readonly ModelView[]} models
 * @property {string | null} positive the class that meets the condition
 * @property {boolean} atRisk
 */

/**
 * Null before there is an evaluation.
 * @param {State} state
 * @returns {Findings | null}
 */
export function findings(state) {
  const { evaluation, details, draft, consideration } = state;
  const overview = seen(state);
  if (!evaluation) return null;
  const question = (draft && overview && questionOf(draft, overview).question) ?? { target: "", condition: null, rule: null };
  const models = consideration?.models ?? state.training?.plan?.models ?? [];
  const shown = state.shown ?? evaluation.best;
  return {
    evaluation,
    details,
    shown,
    name: modelName(shown, models),
    question,
    models,
    positive: consideration?.classes.find((one) => one.positive)?.name ?? null,
    atRisk: evaluation.task === "atRisk",
  };
}
