// Compares courses: models are taught by the benches, each without one course, beside the evaluation, which stays.

import { plainError } from "./protocol.js";

/** @import { Job, NextCourses } from "./wire" */
/** @import { Event, State } from "./state.js" */
/** @import { HelpEvent } from "./help.js" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */

export class Comparing {
  /** @type {Errand} */
  #errand = { over: true };

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** The benches are needed for something else, or what was asked is gone. @param {State} before @param {State} after @param {Event} _event */
  follow(before, after, _event) {
    if (this.#errand.over) return;
    const gone = after.evaluation !== before.evaluation || after.moment !== before.moment || after.roll.status !== "ready" || after.reading !== null;
    if (gone || after.stage === "fairness") this.cancel();
  }

  /** @param {string} column */
  async compare(column) {
    const { evaluation, moment, roll, help } = this.store.state;
    if (!evaluation || roll.status !== "ready" || !this.#errand.over) return;
    const { desk } = this.pool;
    const { supported } = help.courses;
    const errand = { over: false };
    this.#errand = errand;
    this.#tell({ type: "help", of: "courses", what: "begun", evaluation, at: moment });
    try {
      const model = roll.listed?.roster.model;
      const many = /** @type {number} */ (await desk.call("attemptCourses", [column, { moment, ...(model ? { model } : {}) }]));
      const packet = () => /** @type {Promise<Uint8Array>} */ (desk.call("packetTried"));
      let done = 0;
      while (!errand.over) {
        const step = /** @type {NextCourses} */ (await desk.call("nextCourses", [supported === "" ? null : supported]));
        if (errand.over) return;
        if ("done" in step) {
          errand.over = true;
          return this.#tell({ type: "help", of: "courses", what: "done", view: step.done, column });
        }
        await this.#run(step.run, packet, errand, () => done++, (share) => (done + share) / Math.max(1, many));
      }
    } catch (error) {
      if (errand.over) return;
      errand.over = true;
      if (desk.over) return this.lost(error);
      this.#tell({ type: "help", of: "courses", what: "stopped", error: plainError(error) });
    }
  }

  /** Ends it at once; the evaluation and its students stay. */
  cancel() {
    if (this.#errand.over) return;
    this.#errand.over = true;
    this.pool.cancel();
    this.#tell({ type: "help", of: "courses", what: "stopped", error: null });
  }

  /** @param {Job[]} jobs @param {() => Promise<Uint8Array>} packet @param {Errand} errand @param {() => void} ended @param {(share: number) => number} of */
  #run(jobs, packet, errand, ended, of) {
    /** @type {Map<number, number>} */
    const under = new Map();
    const told = () => {
      const sum = [...under.values()].reduce((all, one) => all + one, 0);
      if (!errand.over) this.#tell({ type: "help", of: "courses", what: "told", share: of(sum) });
    };
    return this.pool.run(jobs, packet, {
      progress: ({ id }, share) => {
        under.set(id, share);
        told();
      },
      replaced: () => {},
      finished: async (job, part) => {
        await this.pool.desk.call("acceptTried", [job, part], { transfer: [part.buffer] });
        under.delete(job.id);
        ended();
        told();
      },
    });
  }

  /** @param {HelpEvent} event */
  #tell(event) {
    this.store.send(event);
  }
}
