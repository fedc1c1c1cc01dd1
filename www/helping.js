// Everything about what may help that has to ask the workers.

import { Advising } from "./advising.js";
import { Comparing } from "./comparing.js";
import { Planning } from "./planning.js";
import { Weighing } from "./weighing.js";

/** @import { Event, State } from "./state.js" */
/** @import { Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */

export class Helping {
  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke @param {() => number} salt from which codes of students are made */
  constructor(store, pool, lost, salt) {
    this.store = store;
    this.advising = new Advising(store, pool, lost);
    this.planning = new Planning(store, pool, lost, salt);
    this.comparing = new Comparing(store, pool, lost);
    this.weighing = new Weighing(store, pool, lost);
  }

  /** Before the students are asked anew, for a comparison gives the benches up. @param {State} before @param {State} after @param {Event} event */
  follow(before, after, event) {
    if (before.roll.status === "ready" && after.roll.status !== "ready") this.store.send({ type: "help", of: "models", what: "gone" });
    this.comparing.follow(before, after, event);
    this.advising.follow(before, after, event);
    this.planning.follow(after);
  }
}
