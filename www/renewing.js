// Has a model of the saved one's kind taught on this table, and the two held against each other; given up by whoever goes
// elsewhere, closes the model, or says that other columns are meant.

import { Apart } from "./apart.js";
import { plainError } from "./protocol.js";

/** @import { Renewed } from "./wire" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */
/** @import { RenewalEvent } from "./renewal.js" */
/** @import { Event, State } from "./state.js" */

/** Of the whole, what teaching takes; judging and comparing take the rest. */
const TAUGHT = 0.95;

export class Renewing {
  /** @type {Errand} */
  #errand = { over: true };
  /** @type {Apart | null} */
  #apart = null;

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** @param {State} before @param {State} after @param {Event} event */
  follow(before, after, event) {
    if (event.type === "kept" && event.of === "renewal" && event.what === "begun") return void this.#renew();
    const running = after.kept.opened.renewal.status === "running";
    if (!this.#errand.over && (after.stage !== before.stage || !running)) this.#stop();
    // Also of what comes back with a file that another one was to take the place of.
    if (this.#errand.over && running) this.#tell({ of: "renewal", what: "stopped", error: null });
  }

  #stop() {
    this.#errand.over = true;
    this.#apart?.giveUp();
  }

  async #renew() {
    if (!this.#errand.over) this.#stop();
    const { desk } = this.pool;
    const errand = { over: false };
    const apart = new Apart(this.pool);
    [this.#errand, this.#apart] = [errand, apart];
    const told = (/** @type {number} */ share) => errand.over || this.#tell({ of: "renewal", what: "told", share, now: performance.now() });
    const found = (/** @type {Renewed | null} */ found) => {
      if (errand.over) return;
      errand.over = true;
      this.#tell({ of: "renewal", what: "found", found });
    };
    try {
      const many = /** @type {number | undefined} */ (await desk.call("setBeside", [this.store.state.kept.opened.agreed]));
      if (many === undefined) return found(null);
      await apart.teach(many, errand, (share) => told(TAUGHT * share));
      if (errand.over) return;
      const rest = (/** @type {number} */ done, /** @type {number} */ total) => told(TAUGHT + (1 - TAUGHT) * (done / Math.max(1, total)));
      found(/** @type {Renewed | null} */ (await desk.call("besideKept", [], { tick: rest })));
    } catch (error) {
      if (errand.over) return;
      errand.over = true;
      this.#tell({ of: "renewal", what: "stopped", error: plainError(error) });
      if (desk.over) return this.lost(error);
      apart.giveUp();
    }
  }

  /** @param {RenewalEvent} event */
  #tell(event) {
    this.store.send({ type: "kept", ...event });
  }
}
