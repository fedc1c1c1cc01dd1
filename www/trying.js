// Tries another way of teaching beside the evaluation: groups weighed equally, or the protected columns learned from. The
// benches teach, the desk holds the two against each other for the list in view.

import { auditsOf } from "./audits.js";
import { plainError } from "./protocol.js";
import { sameTerms, termsIn } from "./terms.js";

/** @import { Change, NextTried } from "./wire" */
/** @import { Trial } from "./audits.js" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */
/** @import { State } from "./state.js" */

export class Trying {
  /** @type {Errand} */
  #errand = { over: true };

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** Nobody waits any more who went elsewhere. @param {State} before @param {State} after */
  follow(before, after) {
    if (after.stage !== "fairness" || after.evaluation !== before.evaluation || after.moment !== before.moment) this.stop();
  }

  /** Ends it at once. */
  stop() {
    if (this.#errand.over) return;
    this.#errand.over = true;
    this.pool.cancel();
  }

  /** @param {string} key what it is kept under @param {Change} change */
  async try(key, change) {
    const { audit } = auditsOf(this.store.state);
    if (!audit || !this.#errand.over) return;
    const errand = { over: false };
    this.#errand = errand;
    const terms = termsIn(audit);
    const { model: _, ...any } = terms;
    const { desk } = this.pool;
    const tell = (/** @type {Trial | null} */ trial) => {
      const now = auditsOf(this.store.state).audit;
      if (now && sameTerms(termsIn(now), terms)) this.store.send({ type: "audit", what: "trial", key, trial });
    };
    /** Shares of the jobs that are under way. @type {Map<number, number>} */
    const under = new Map();
    let [done, total] = [0, 1];
    const told = () => errand.over || tell({ status: "running", share: Math.min(1, (done + [...under.values()].reduce((sum, one) => sum + one, 0)) / total) });
    try {
      tell({ status: "running", share: 0 });
      // The model that is audited, or the best that heeds weights where it does not.
      total = Math.max(1, await desk.call("attempt", [change, any]));
      const packet = () => /** @type {Promise<Uint8Array>} */ (desk.call("packetTried"));
      while (!errand.over) {
        const step = /** @type {NextTried} */ (await desk.call("nextTried", [], { tick: () => {} }));
        if (errand.over) break;
        if ("done" in step) {
          errand.over = true;
          return tell({ status: "done", tried: step.done });
        }
        await this.pool.run(step.run, packet, {
          progress: ({ id }, share) => {
            under.set(id, share);
            told();
          },
          replaced: ({ id }) => void under.delete(id),
          finished: async (job, part) => {
            await desk.call("acceptTried", [job, part], { transfer: [part.buffer] });
            under.delete(job.id);
            done += 1;
            told();
          },
        });
      }
      tell(null);
    } catch (error) {
      const given = errand.over;
      errand.over = true;
      if (this.pool.desk.over) return this.lost(error);
      tell(given ? null : { status: "failed", error: plainError(error) });
    }
  }
}
