// What has to be done about events, each by those who see to it; training. All of it asks the workers.

import { Auditing } from "./auditing.js";
import { calm } from "./calm.js";
import { hand } from "./charts/save.js";
import { Consulting } from "./consulting.js";
import { askOf, modelsOf } from "./draft.js";
import { expectedSeconds } from "./estimate.js";
import { Filing } from "./filing.js";
import { Handing } from "./handing.js";
import { Helping } from "./helping.js";
import { coded, plainError } from "./protocol.js";
import { Joining } from "./joining.js";
import { Keeping } from "./keeping.js";
import { byModel } from "./kept.js";
import { Looking } from "./looking.js";
import { unitOf } from "./moments.js";
import { Reporting } from "./reporting.js";
import { run } from "./run.js";
import { spoken } from "./spoken.js";
import { seen } from "./state.js";
import { Trying } from "./trying.js";
import { Wording } from "./wording.js";

/** @import { Event, Place, State } from "./state.js" */
/** @import { Pool } from "./pool.js" */

const SEED = 1;

/** @typedef {{ state: State, send: (event: Event) => void }} Store */
/** Something that takes time and may be given up. @typedef {{ over: boolean }} Errand */

export class Errands {
  /** @type {Errand} */
  #training = { over: true };

  /** @param {Store} store @param {Pool} pool */
  constructor(store, pool) {
    this.store = store;
    this.pool = pool;
    const joining = new Joining(pool);
    this.wording = new Wording(store, pool, joining, (place, error) => this.#fail(place, error));
    this.keeping = new Keeping(store, pool, (error) => this.#fail("file", error));
    this.filing = new Filing(store, pool, joining, this.keeping, () => this.#clear(), (error) => this.#fail("file", error));
    this.looking = new Looking(store, pool, (error) => this.#fail("results", error));
    this.consulting = new Consulting(store, pool, (error) => this.#fail("results", error));
    this.helping = new Helping(store, pool, (error) => this.#fail("results", error), () => this.consulting.salt);
    this.auditing = new Auditing(store, pool, (error) => this.#fail("results", error));
    this.trying = new Trying(store, pool, (error) => this.#fail("results", error));
    this.handing = new Handing(store, pool, (error) => this.#fail("results", error));
    this.reporting = new Reporting(store, pool, (place, error) => this.#fail(place, error));
  }

  /**
   * Looks at what an event changed and sees to it.
   * @param {State} before
   * @param {State} after
   * @param {Event} event
   */
  follow(before, after, event) {
    // The question of a file that is open again may have been left unanswered when another one was chosen.
    const back = before.reading && !after.reading && event.type !== "loaded" && after.overview && !this.pool.desk.over;
    if (back && (after.considering || !after.consideration)) return void this.wording.amend();
    const anew = event.type === "loaded" || event.type === "brought" || event.type === "plan" || event.type === "parted";
    // An opened model is silent before whatever is asked of the table itself.
    const own = byModel(after) && after.considering && after.draft !== before.draft;
    if (anew || own || (after.amendments !== before.amendments && after.overview)) void this.wording.amend();
    else if (after.considering && after.draft !== before.draft) this.wording.considerSoon();
    if (after.showNames !== before.showNames && after.overview === before.overview) void this.wording.preview(after.showNames);
    if (before.training?.status === "running" && !after.training) this.#stopTraining();
    if (event.type === "amended" && after.again && after.consideration) void this.train();
    if (event.type === "stripsFrom") void this.wording.look("strips");
    if (after.draft?.series !== before.draft?.series && event.type === "draft") void this.wording.look("term");
    this.keeping.follow(before, after, event);
    this.looking.follow(after, event);
    this.helping.follow(before, after, event);
    this.consulting.follow(before, after, event);
    this.auditing.follow(after, event);
    this.trying.follow(before, after);
    this.reporting.follow(after, event);
    this.handing.follow(after);
  }

  async train() {
    const { draft, consideration, pace } = this.store.state;
    const overview = seen(this.store.state);
    const ask = draft && overview && consideration && askOf(draft, overview, consideration, SEED, unitOf(this.store.state));
    if (!draft || !consideration || !ask) return;
    this.#stopTraining();
    const errand = { over: false };
    this.#training = errand;
    this.store.send({ type: "train", now: performance.now() });
    try {
      await run(this.pool, ask, (event) => !errand.over && this.store.send(event), errand, (seconds) => {
        const measured = seconds / expectedSeconds(ask, consideration, modelsOf(draft, consideration), null);
        return Number.isFinite(measured) ? measured : (pace ?? 1);
      }, calm());
    } catch (error) {
      if (!errand.over) this.#fail("training", error);
    }
  }

  /** Ends the jobs at once; file and question stay. */
  cancelTraining() {
    this.#stopTraining();
    this.store.send({ type: "failed", place: "training", error: coded("cancelled") });
  }

  /**
   * Hands the person a file: out-of-fold predictions as CSV, or the evaluation as JSON.
   * @param {"predictions" | "results"} what
   */
  async save(what) {
    try {
      const csv = what === "predictions";
      const { moment, evaluation } = this.store.state;
      const text = csv ? /** @type {string} */ (await this.pool.desk.call(what, [moment])) : JSON.stringify(spoken(evaluation), null, 2);
      hand(new Blob([text], { type: csv ? "text/csv" : "application/json" }), `homeroom-${what}.${csv ? "csv" : "json"}`);
    } catch (error) {
      this.#fail("results", error);
    }
  }

  /** Another file is about to be read. */
  #clear() {
    this.wording.leave();
    this.#stopTraining();
  }

  #stopTraining() {
    if (this.#training.over) return;
    this.#training.over = true;
    this.pool.cancel();
  }

  /** @param {Place} place @param {unknown} error */
  #fail(place, error) {
    // A desk that broke took the file with it, so the file is what has to be loaded again.
    this.store.send({ type: "failed", place: this.pool.desk.over ? "file" : place, error: plainError(error) });
  }
}
