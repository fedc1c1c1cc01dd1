// What a changed question or column takes back. Pure.

import { NO_LOOKS } from "./looks.js";

/** @import { State } from "./state.js" */

/** What goes with an evaluation. */
export const UNJUDGED = { evaluation: null, details: {}, potential: null, looks: NO_LOOKS, early: null, again: false, shown: null, moment: 0, against: null };

/**
 * A changed question or column takes back what was learned before it.
 * @param {State} state
 * @returns {State}
 */
export function stale(state) {
  const stage = state.stage === "training" || state.stage === "results" ? "question" : state.stage;
  return { ...state, ...UNJUDGED, training: null, stage, considering: true };
}
