// What a changed question or column takes back. Pure.

import { NO_LOOKS } from "./looks.js";
import { NO_MAKING } from "./making.js";
import { silenced } from "./opened.js";
import { unasked } from "./roll.js";

/** @import { State } from "./state.js" */

/** What goes with an evaluation. */
const UNJUDGED = { evaluation: null, details: {}, potential: null, looks: NO_LOOKS, early: null, again: false, shown: null, moment: 0, against: null };

/** Without an evaluation and all that goes with it. @param {State} state @returns {State} */
export const unjudged = (state) => ({ ...state, ...UNJUDGED, roll: unasked(state.roll), kept: { ...state.kept, making: NO_MAKING } });

/** Stages that rest on an evaluation. */
const AFTER = ["training", "results", "students", "fairness"];

/**
 * A changed question or column takes back what was learned before it.
 * @param {State} state
 * @returns {State}
 */
export function stale(state) {
  const stage = AFTER.includes(state.stage) ? "question" : state.stage;
  // What waited while an opened model spoke is of the earlier question too; the model has to begin anew.
  const kept = { ...state.kept, making: NO_MAKING, waiting: null, opened: silenced(state.kept.opened) };
  return { ...unjudged(state), training: null, stage, considering: true, kept };
}
