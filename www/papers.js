// What a person takes away: which document is looked at, whether names stand in the list. Pure.

import { closed } from "./roll.js";

/** @import { Evaluation, Paper } from "./wire" */
/** @import { PlainError } from "./protocol.js" */
/** @import { State } from "./state.js" */

/**
 * @typedef {object} Papers
 * @property {Paper} chosen
 * @property {string | null} page the document looked at, as the file that would be saved; of an earlier choice while the next is put together
 * @property {"still" | "asking" | "failed"} status
 * @property {PlainError | null} error
 * @property {boolean} named names stand in the list instead of codes
 * @property {boolean} keyed a list with codes was saved, so that its key can be
 * @property {Evaluation | null} of the evaluation that all of it speaks of
 */
/**
 * @typedef {{ type: "paper" } & ({ what: "choose", paper: Paper }
 *   | { what: "asking" }
 *   | { what: "told", of: Evaluation, page: string }
 *   | { what: "failed", error: PlainError }
 *   | { what: "named", named: boolean }
 *   | { what: "listed", of: Evaluation, keyed: boolean })} PaperEvent
 */

/** In the order in which they are offered. @type {Paper[]} */
export const PAPERS = ["report", "card", "facts", "families"];

/** @type {Papers} */
export const NO_PAPERS = Object.freeze({ chosen: "report", page: null, status: "still", error: null, named: false, keyed: false, of: null });

/** @param {Papers} papers @param {PaperEvent} event @returns {Papers} */
export function papered(papers, event) {
  switch (event.what) {
    case "choose":
      return { ...papers, chosen: event.paper };
    case "asking":
      return { ...papers, status: "asking", error: null };
    case "told":
      return { ...papers, page: event.page, status: "still", error: null, of: event.of, keyed: papers.keyed && papers.of === event.of };
    case "failed":
      return { ...papers, status: "failed", error: event.error };
    case "named":
      return { ...papers, named: event.named };
    case "listed":
      return { ...papers, keyed: event.keyed, of: event.of };
  }
}

/** Nothing of another evaluation. @param {Pick<State, "papers" | "evaluation">} state @returns {Papers} */
export const papersOf = ({ papers, evaluation }) => (papers.of === evaluation ? papers : { ...papers, page: null, keyed: false });

/** Whether models are being asked why before the report is put together. @param {State} state */
export const awaited = (state) => closed(state) === null && (state.roll.status === "unasked" || state.roll.status === "asking");
