// The report on the quality of the data: when the core is asked for it, and the rows of a finding.

import { questionOf } from "./draft.js";
import { plainError } from "./protocol.js";

/** @import { Event, Place, State } from "./state.js" */
/** @import { Pool } from "./pool.js" */
/** @import { Errand, Store } from "./errands.js" */

/** More rows than these are not looked at before somebody opens the report. */
const MANY_ROWS = 100_000;
/** What makes an earlier report one of another question, or lets more be said. */
const ANEW = new Set(["amended", "considered", "evaluated"]);

export class Reporting {
  /** @type {Errand} */
  #errand = { over: true };

  /** @param {Store} store @param {Pool} pool @param {(place: Place, error: unknown) => void} fail */
  constructor(store, pool, fail) {
    this.store = store;
    this.pool = pool;
    this.fail = fail;
  }

  /** @param {State} after @param {Event} event */
  follow(after, event) {
    const opened = event.type === "report" && event.open && !after.quality;
    if (opened || ANEW.has(event.type)) void this.#look();
    if (event.type === "rowsOf" && event.at !== null && !event.preview) void this.#rows(event.at);
  }

  async #look() {
    const errand = { over: false };
    this.#errand.over = true;
    this.#errand = errand;
    const { draft, overview, consideration, report } = this.store.state;
    if (!overview || (overview.rows > MANY_ROWS && !report)) return;
    const question = draft && consideration ? questionOf(draft, overview).question : null;
    try {
      const quality = await this.pool.desk.call("quality", [question ?? null, draft?.series ?? false]);
      if (!errand.over) this.store.send({ type: "quality", quality });
    } catch (error) {
      // A file that was given up meanwhile took its question with it.
      if (!errand.over && plainError(error).code !== "cancelled") this.fail("question", error);
    }
  }

  /** @param {number} at the finding's place in the report */
  async #rows(at) {
    const { quality, showNames } = this.store.state;
    const rows = quality?.findings[at]?.remark.rows ?? [];
    try {
      const preview = await this.pool.desk.call("rows", [rows, showNames]);
      const { state } = this.store;
      if (state.quality === quality && state.rowsOf?.at === at) this.store.send({ type: "rowsOf", at, preview });
    } catch (error) {
      this.fail("file", error);
    }
  }
}
