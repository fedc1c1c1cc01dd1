// A second file beside the students, how it is read, and the term that the two tell of. Pure.

import { stale } from "./stale.js";

/** @import { BesideView, EventPlan, EventsView, Strips, Term } from "./wire" */
/** @import { PlainError } from "./protocol.js" */
/** @import { State } from "./state.js" */

/**
 * A second file beside the students.
 * @typedef {object} Beside
 * @property {BesideView | null} view null until it was looked at
 * @property {Partial<EventPlan>} plan what the person said of it
 * @property {EventsView | null} joined null where it is not, or not yet
 * @property {PlainError | null} error why it is not
 * @property {boolean} busy
 * @property {boolean} turned it was chosen second and holds the students, so the two changed places
 */
/**
 * @typedef {{ type: "plan", change: Partial<EventPlan> }
 *   | { type: "joined", view: BesideView, joined: EventsView | null, error: PlainError | null }
 *   | { type: "parted" }
 *   | { type: "term", term: Term | null }
 *   | { type: "channel", channel: string }
 *   | { type: "stripsFrom", from: number }
 *   | { type: "strips", strips: Strips | null }} BesideEvent
 */

/** @param {State} state @param {BesideEvent} event @returns {State} */
export function besides(state, event) {
  switch (event.type) {
    case "plan":
      return state.beside ? stale({ ...state, beside: { ...state.beside, plan: { ...state.beside.plan, ...event.change }, busy: true } }) : state;
    case "joined": {
      if (!state.beside) return state;
      const { view, joined, error } = event;
      return { ...state, beside: { ...state.beside, view, joined, error, busy: false }, term: null, strips: null };
    }
    case "parted":
      return stale({ ...state, beside: null, term: null, strips: null });
    case "term":
      return { ...state, term: event.term };
    case "channel":
      return { ...state, channel: event.channel };
    case "stripsFrom":
      return { ...state, stripsFrom: event.from };
    case "strips":
      return { ...state, strips: event.strips };
  }
}
