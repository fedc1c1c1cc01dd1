// Asks the desk which columns matter to the model of the students, and what it says as they change.

import { lookable, lookedAt } from "./matters.js";
import { plainError } from "./protocol.js";

/** @import { EffectView, Matter, PairView } from "./wire" */
/** @import { HelpEvent } from "./help.js" */
/** @import { Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */

export class Weighing {
  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** Which columns matter, then what the first does. */
  async weigh() {
    const { all, busy } = this.store.state.help.matters;
    if (all || busy) return;
    await this.#ask({ type: "help", of: "matters", what: "asking" }, "matters", [], (all) => ({ type: "help", of: "matters", what: "all", all: /** @type {Matter[]} */ (all) }));
    const { matters } = this.store.state.help;
    if (lookable(matters).length > 0) await this.look(lookedAt(matters));
  }

  /** What the model says as a column changes. @param {string} column */
  async look(column) {
    this.store.send({ type: "help", of: "matters", what: "column", column });
    if (column in this.store.state.help.matters.effects) return;
    await this.#ask(null, "effect", [column], (effect) => ({ type: "help", of: "matters", what: "effect", column, effect: /** @type {EffectView | null} */ (effect ?? null) }));
  }

  /** The two columns that hang most together. */
  async seek() {
    if (this.store.state.help.matters.seeking !== null) return;
    await this.#ask({ type: "help", of: "matters", what: "seeking", share: 0 }, "strongestPair", [], (pair) => ({ type: "help", of: "matters", what: "pair", pair: /** @type {PairView | null} */ (pair ?? null) }));
  }

  /** An answer of models that are gone is dropped. @param {HelpEvent | null} first @param {string} call @param {unknown[]} args @param {(answer: unknown) => HelpEvent} told */
  async #ask(first, call, args, told) {
    const { roll } = this.store.state;
    const current = () => this.store.state.roll.status === "ready" && this.store.state.roll.since === roll.since && this.store.state.evaluation === evaluation;
    const { evaluation } = this.store.state;
    if (first) this.store.send(first);
    const tick = (/** @type {number} */ done, /** @type {number} */ total) => {
      if (call === "strongestPair" && current()) this.store.send({ type: "help", of: "matters", what: "seeking", share: total > 0 ? done / total : 0 });
    };
    try {
      const answer = await this.pool.desk.call(call, args, { tick });
      if (current()) this.store.send(told(answer));
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      if (current()) this.store.send({ type: "help", of: "matters", what: "failed", error: plainError(error) });
    }
  }
}
