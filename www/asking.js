// What a change of the question, or a template, makes of the state. Pure.

import { filledFrom, kindFor, redraft } from "./draft.js";
import { stale } from "./stale.js";

/** @import { Template } from "./wire" */
/** @import { Draft } from "./draft.js" */
/** @import { State } from "./state.js" */

/**
 * @param {State} state
 * @param {Partial<Draft>} change
 * @returns {State}
 */
export function drafted(state, change) {
  if (!state.draft || !state.overview) return state;
  const draft = redraft(state.draft, change, state.overview);
  const kind = kindFor(draft, state.overview);
  const problem = state.problem?.place === "question" ? null : state.problem;
  const amendments = kind ? [...state.amendments, [kind]] : state.amendments;
  const changed = { ...state, draft, amendments, problem };
  return Object.keys(change).every((key) => TRAINING_ONLY.has(key)) ? changed : stale(changed);
}

/** What says how to train and not what to ask. */
const TRAINING_ONLY = new Set(["unticked", "settings", "folds", "repeats", "decide"]);

/**
 * The question of a template, and the columns that it keeps out; those of the template before are let in again.
 * @param {State} state
 * @param {Template} template
 * @returns {State}
 */
export function templated(state, template) {
  const { draft, overview } = state;
  if (!draft || !overview || !template.question) return state;
  const amendments = state.amendments.filter((step) => step !== state.templated);
  const added = template.amendments.length > 0 ? template.amendments : null;
  if (added) amendments.push(added);
  const problem = state.problem?.place === "question" ? null : state.problem;
  return stale({ ...state, draft: filledFrom(draft, template, overview), amendments, templated: added, problem });
}
