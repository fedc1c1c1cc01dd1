// Models kept beyond an evaluation: one being made into a file, one opened from a file, those on the shelf. While one is open
// beside a table, it speaks there, and what was found in that table waits. Pure.

import { NO_AUDITS } from "./audits.js";
import { NO_HELP } from "./help.js";
import { NO_MAKING, madeOf } from "./making.js";
import { NO_OPENED, another, openedOf, silenced } from "./opened.js";
import { NO_PAPERS } from "./papers.js";
import { renewalOf } from "./renewal.js";
import { NO_ROLL, unasked } from "./roll.js";
import { NO_SHELF, shelvedOf } from "./shelf.js";
import { unjudged } from "./stale.js";

/** @import { Making, MakingEvent } from "./making.js" */
/** @import { Opened, OpenedEvent } from "./opened.js" */
/** @import { RenewalEvent } from "./renewal.js" */
/** @import { Shelf, ShelfEvent } from "./shelf.js" */
/** @import { State } from "./state.js" */

/** What waits while an opened model speaks: all that an evaluation brought. @typedef {Pick<State, typeof WAITING[number]>} Waiting */
/** @typedef {{ making: Making, opened: Opened, shelf: Shelf, waiting: Waiting | null }} Kept */
/** @typedef {{ type: "kept" } & (MakingEvent | OpenedEvent | RenewalEvent | ShelfEvent)} KeptEvent */

const WAITING = /** @type {const} */ (["evaluation", "details", "potential", "looks", "early", "shown", "moment", "against", "training", "capacity", "aim", "roll", "audits", "help", "papers"]);

/** @type {Kept} */
export const NO_KEPT = Object.freeze({ making: NO_MAKING, opened: NO_OPENED, shelf: NO_SHELF, waiting: null });

/** Whether the open table is for an opened model. @param {Pick<State, "kept" | "overview">} state */
export const byModel = ({ kept, overview }) => kept.opened.view !== null && overview !== null;

/** Whether it speaks there. @param {Pick<State, "kept" | "overview">} state */
export const speaks = (state) => byModel(state) && state.kept.opened.term !== null;

/** Another file is on its way. @param {Kept} kept @param {boolean} same it is the one that is open, read again @returns {Kept} */
export const elsewhere = (kept, same) => ({ ...kept, making: NO_MAKING, waiting: null, opened: same ? silenced(kept.opened) : another(kept.opened) });

/** @param {State} state @param {KeptEvent} event @returns {State} */
export function keptBy(state, event) {
  const { kept } = state;
  if (event.of === "making") return { ...state, kept: { ...kept, making: madeOf(kept.making, event) } };
  if (event.of === "shelf") return { ...state, kept: { ...kept, shelf: shelvedOf(kept.shelf, event) } };
  if (event.of === "renewal") return speaks(state) && !kept.opened.busy ? { ...state, kept: { ...kept, opened: { ...kept.opened, renewal: renewalOf(kept.opened.renewal, event) } } } : state;
  const opened = openedOf(kept.opened, event);
  const now = { ...state, kept: { ...kept, opened } };
  switch (event.what) {
    case "opened":
      return begun(now, state);
    case "closed":
      return ended(now, kept);
    case "matched":
      // Those who are listed are asked anew; what was said of them stays.
      return { ...now, roll: unasked(state.roll) };
    default:
      return now;
  }
}

/** A model was opened: where a table is open, it is the one that speaks. @param {State} state @param {State} before @returns {State} */
function begun(state, before) {
  if (!state.overview) return { ...state, stage: "data" };
  const kept = byModel(before) ? state.kept : { ...state.kept, waiting: waitingOf(before) };
  const alone = { training: null, capacity: null, aim: "", roll: NO_ROLL, audits: NO_AUDITS, help: NO_HELP, papers: NO_PAPERS };
  return { ...unjudged(state), ...alone, kept, report: null, rowsOf: null, stage: "data" };
}

/** What an evaluation brought; a training under way is given up. @param {State} state @returns {Waiting} */
function waitingOf(state) {
  const waiting = /** @type {Waiting} */ (Object.fromEntries(WAITING.map((key) => [key, state[key]])));
  return state.training?.status === "running" ? { ...waiting, training: null } : waiting;
}

/** The model is let go: everything is as it was before it spoke. @param {State} state @param {Kept} before @returns {State} */
function ended(state, { waiting }) {
  const kept = { ...state.kept, waiting: null };
  const back = waiting ?? { ...unjudged(state), training: null, roll: NO_ROLL, help: NO_HELP };
  /** @type {State} */
  const whole = { ...state, ...(waiting ?? back), kept };
  const stages = { data: true, question: true, training: whole.training !== null, results: whole.evaluation !== null, students: false, fairness: false, report: whole.evaluation !== null };
  return stages[state.stage] ? whole : { ...whole, stage: "data" };
}
