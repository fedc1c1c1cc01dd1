// Asks the desk who is served worse: for the list in view when the hand rests, one question at a time. An answer to an
// evaluation that is no longer shown is dropped.

import { auditsOf, shut } from "./audits.js";
import { plainError } from "./protocol.js";
import { sameTerms, termsIn, termsOf } from "./terms.js";

/** @import { Evaluation, Fairness, Terms } from "./wire" */
/** @import { Event, State } from "./state.js" */
/** @import { PlainError } from "./protocol.js" */
/** @import { Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */

/** A slider is followed when the hand rests. */
const REST_MS = 150;
/** From here on it is said that something is being worked out. */
const SLOW_MS = 300;

/** @typedef {{ evaluation: Evaluation, terms: Terms }} Asked */

export class Auditing {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;
  /** What was asked last, whether it was answered or not. @type {Asked | null} */
  #asked = null;
  #busy = false;

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** @param {State} after @param {Event} event */
  follow(after, event) {
    if (after.stage !== "fairness" || shut(after) !== null || this.#stands(after)) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#audit(), event.type === "capacity" ? REST_MS : 0);
  }

  /** Asks once more after a failure. */
  again() {
    this.#asked = null;
    void this.#audit();
  }

  /**
   * Settles what may be exported; the first settles it for this evaluation.
   * @param {Fairness} audit what is shown
   * @returns {Promise<Fairness | PlainError>} the same to be saved, or why not
   */
  async release(audit) {
    try {
      return await this.pool.desk.call("release", [termsIn(audit)], { tick: () => {} });
    } catch (error) {
      if (this.pool.desk.over) this.lost(error);
      return plainError(error);
    }
  }

  /** Whether what is in view was asked for already. @param {State} state */
  #stands(state) {
    return this.#asked !== null && this.#asked.evaluation === state.evaluation && sameTerms(this.#asked.terms, termsOf(state)) && (auditsOf(state).audit !== null || this.#busy || state.audits.status === "failed");
  }

  async #audit() {
    if (this.#busy) return;
    const { state } = this.store;
    const terms = termsOf(state);
    const { evaluation } = state;
    if (!terms || !evaluation || state.stage !== "fairness" || this.#stands(state)) return;
    this.#asked = { evaluation, terms };
    this.#busy = true;
    this.store.send({ type: "audit", what: "asking" });
    const slow = setTimeout(() => this.store.send({ type: "audit", what: "slow" }), SLOW_MS);
    const of = { of: evaluation, at: terms.moment ?? 0 };
    const current = () => this.store.state.evaluation === evaluation && this.store.state.moment === of.at && this.store.state.audits.least === terms.least;
    const tick = () => {};
    try {
      const audit = /** @type {Fairness} */ (await this.pool.desk.call("audit", [terms], { tick }));
      if (current()) this.store.send({ type: "audit", what: "told", ...of, audit });
      const rested = () => current() && this.store.state.stage === "fairness" && sameTerms(terms, termsOf(this.store.state)) && audit.groupings.length > 0;
      if (rested() && !auditsOf(this.store.state).cutoffs && audit.capacity !== null) {
        const cutoffs = await this.pool.desk.call("cutoffs", [terms], { tick });
        if (current()) this.store.send({ type: "audit", what: "cutoffs", ...of, cutoffs });
      }
      if (rested() && !auditsOf(this.store.state).slices) {
        const slices = await this.pool.desk.call("slices", [terms], { tick });
        if (current()) this.store.send({ type: "audit", what: "slices", ...of, slices });
      }
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      if (current()) this.store.send({ type: "audit", what: "failed", error: plainError(error) });
    } finally {
      clearTimeout(slow);
      this.#busy = false;
    }
    // The hand moved on meanwhile.
    void this.#audit();
  }
}
