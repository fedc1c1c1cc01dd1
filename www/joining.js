// Asks the desk for what happens over time: joins the second file, and shows the class and its students by step.

import { plainError } from "./protocol.js";

/** @import { BesideView, EventsView } from "./wire" */
/** @import { Errand } from "./errands.js" */
/** @import { PlainError } from "./protocol.js" */
/** @import { Pool } from "./pool.js" */
/** @import { Event, State } from "./state.js" */

/** Students whose weeks are shown at once. */
export const STRIPS = 10;

export class Joining {
  /** What the events were joined by last: roles of columns and what was said of them. */
  #joint = "";

  /** @param {Pool} pool */
  constructor(pool) {
    this.pool = pool;
  }

  /** Another file came, so nothing is joined. */
  forget() {
    this.#joint = "";
  }

  /**
   * Joins the second file where it is not, or not by what is said of it and of the students' columns now.
   * @param {State} state
   * @param {Errand} errand where it is over, nobody hears the answer, and the next one to ask is answered
   * @returns {Promise<{ view: BesideView, joined: EventsView | null, error: PlainError | null } | null>}
   */
  async join({ beside, amendments }, errand) {
    if (!beside) return null;
    const roles = amendments.flat().filter(({ role, kind }) => role !== undefined || kind !== undefined);
    const joint = JSON.stringify([beside.plan, roles]);
    if (joint === this.#joint) return null;
    const view = await this.pool.desk.call("beside", [beside.plan]);
    if (!view) return null;
    /** @type {EventsView | null} */
    let joined = null;
    /** @type {PlainError | null} */
    let error = null;
    try {
      joined = await this.pool.desk.call("rejoin", [beside.plan]);
    } catch (reason) {
      if (this.pool.desk.over) throw reason;
      error = plainError(reason);
    }
    if (!errand.over) this.#joint = joint;
    return { view, joined, error };
  }

  /**
   * The class over the term, and some students of it.
   * @param {() => State} state as it is when an answer comes
   * @param {(event: Event) => void} send
   */
  async term(state, send) {
    const { beside, draft, overview } = state();
    const series = draft?.series ?? false;
    const term = beside?.joined || series ? await this.pool.desk.call("term", [series]) : null;
    if (state().overview !== overview) return;
    send({ type: "term", term });
    if (term) await this.strips(state, send);
  }

  /** @param {() => State} state @param {(event: Event) => void} send */
  async strips(state, send) {
    const { stripsFrom, draft } = state();
    const records = Uint32Array.from({ length: STRIPS }, (_, at) => stripsFrom + at);
    const strips = await this.pool.desk.call("strips", [records, draft?.series ?? false]);
    if (state().stripsFrom === stripsFrom) send({ type: "strips", strips });
  }
}
