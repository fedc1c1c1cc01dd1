// What has to be done about events: reading, amending, considering, training. All of it asks the workers.

import { hand } from "./charts/save.js";
import { askOf, modelsOf, questionOf } from "./draft.js";
import { expectedSeconds } from "./estimate.js";
import { CHUNK_BYTES, pieceOf } from "./pieces.js";
import { coded, plainError } from "./protocol.js";
import { run } from "./run.js";
import { seen } from "./state.js";

/** @import { Consideration, Overview } from "./wire" */
/** @import { Event, Place, State } from "./state.js" */
/** @import { Pool } from "./pool.js" */

/** Typing is left alone until it rests. */
const REST_MS = 250;
const SEED = 1;
const SAMPLE_ROWS = 600;

/** @typedef {{ state: State, send: (event: Event) => void }} Store */
/** Something that takes time and may be given up. @typedef {{ over: boolean }} Errand */

export class Errands {
  /** @type {Errand} */
  #reading = { over: true };
  /** @type {Errand} */
  #training = { over: true };
  /** @type {Errand} */
  #wording = { over: true };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;
  /** What was read last, to read it again. @type {{ file: File, sheet: string | undefined } | "sample" | null} */
  #source = null;
  /** What is open while another is being read. @type {{ file: File, sheet: string | undefined } | "sample" | null} */
  #former = null;

  /** @param {Store} store @param {Pool} pool */
  constructor(store, pool) {
    this.store = store;
    this.pool = pool;
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
    if (back && (after.considering || !after.consideration)) return void this.#amend();
    if (event.type === "loaded" || (after.amendments !== before.amendments && after.overview)) void this.#amend();
    else if (after.considering && after.draft !== before.draft) this.#considerSoon();
    if (after.showNames !== before.showNames && after.overview === before.overview) void this.#preview(after.showNames);
    if (before.training?.status === "running" && !after.training) this.#stopTraining();
    if (event.type === "evaluated" && after.evaluation) void this.#details();
  }

  /**
   * Reads a file in pieces.
   * @param {File} file
   * @param {{ sheet?: string, keep?: boolean }} [options] keep what was changed and asked before
   */
  async read(file, { sheet, keep = false } = {}) {
    const errand = this.#begin(file.name, file.size, keep, { file, sheet });
    try {
      await this.pool.desk.call("begin", [file.name, file.size, sheet]);
      for (let at = 0; at < file.size && !errand.over; at += CHUNK_BYTES) {
        const bytes = await pieceOf(file, at);
        if (errand.over) return;
        await this.pool.desk.call("push", [bytes], { transfer: [bytes.buffer] });
        this.#told(errand, "bytes", Math.min(at + CHUNK_BYTES, file.size), file.size);
      }
      if (!errand.over) await this.#finish(errand, "finish", []);
    } catch (error) {
      if (!errand.over) this.#unread(error);
    }
  }

  /** Opens the made-up class. @param {{ keep?: boolean }} [options] */
  async sample({ keep = false } = {}) {
    const errand = this.#begin("", 0, keep, "sample");
    try {
      await this.#finish(errand, "sample", [SAMPLE_ROWS, SEED]);
    } catch (error) {
      if (!errand.over) this.#unread(error);
    }
  }

  /** Reads the same file once more, another sheet of it if named. @param {string} [sheet] */
  async again(sheet) {
    if (this.#source === "sample") await this.sample({ keep: true });
    else if (this.#source) await this.read(this.#source.file, { sheet: sheet ?? this.#source.sheet, keep: true });
  }

  /** Gives the file up, and comes back to the one before it. A desk in the midst of a look is not waited for. */
  cancelReading() {
    const { reading } = this.store.state;
    this.#reading.over = true;
    this.#source = this.#former;
    this.store.send({ type: "closed" });
    if (reading?.step !== "look") return;
    this.pool.renewDesk();
    if (reading.before) void this.again();
  }

  async train() {
    const { draft, consideration, pace } = this.store.state;
    const overview = seen(this.store.state);
    const ask = draft && overview && consideration && askOf(draft, overview, consideration, SEED);
    if (!draft || !consideration || !ask) return;
    this.#stopTraining();
    const errand = { over: false };
    this.#training = errand;
    this.store.send({ type: "train", now: performance.now() });
    try {
      await run(this.pool, ask, (event) => !errand.over && this.store.send(event), errand, (seconds) => {
        const measured = seconds / expectedSeconds(ask, consideration, modelsOf(draft, consideration), null);
        return Number.isFinite(measured) ? measured : (pace ?? 1);
      });
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
      const text = /** @type {string} */ (await this.pool.desk.call(what));
      const csv = what === "predictions";
      hand(new Blob([text], { type: csv ? "text/csv" : "application/json" }), `homeroom-${what}.${csv ? "csv" : "json"}`);
    } catch (error) {
      this.#fail("results", error);
    }
  }

  #stopTraining() {
    if (this.#training.over) return;
    this.#training.over = true;
    this.pool.cancel();
  }

  /**
   * @param {string} name
   * @param {number} size
   * @param {boolean} keep
   * @param {{ file: File, sheet: string | undefined } | "sample"} source
   */
  #begin(name, size, keep, source) {
    if (this.store.state.overview) this.#former = this.#source;
    this.#source = source;
    this.#reading.over = true;
    this.#wording.over = true;
    this.#stopTraining();
    const errand = { over: false };
    this.#reading = errand;
    if (this.pool.desk.over) this.pool.renewDesk();
    this.store.send({ type: "reading", name, size, now: performance.now(), keep });
    return errand;
  }

  /** @param {Errand} errand @param {"finish" | "sample"} call @param {unknown[]} args */
  async #finish(errand, call, args) {
    const tick = (/** @type {number} */ done, /** @type {number} */ total) => this.#told(errand, "look", done, total);
    this.#told(errand, "look", 0, 1);
    const overview = /** @type {Overview} */ (await this.pool.desk.call(call, args, { tick }));
    if (errand.over) return;
    errand.over = true;
    this.store.send({ type: "loaded", overview });
  }

  /** @param {Errand} errand @param {"bytes" | "look"} step @param {number} done @param {number} total */
  #told(errand, step, done, total) {
    if (!errand.over) this.store.send({ type: "read", step, done, total, now: performance.now() });
  }

  /** Hands the core all changes, then the question again, since both decide what a column is for. */
  async #amend() {
    const errand = this.#reword();
    const { amendments, showNames } = this.store.state;
    try {
      let overview = await this.pool.desk.call("amend", [amendments.flat()]);
      if (showNames) overview = await this.pool.desk.call("overview", [true]);
      if (errand.over) return;
      const answer = await this.#consideration(overview);
      if (errand.over) return;
      this.store.send({ type: "amended", overview, consideration: answer.consideration });
      if (answer.error) this.#fail("question", answer.error);
    } catch (error) {
      if (!errand.over) this.#fail("column", error);
    }
  }

  #considerSoon() {
    const errand = this.#reword();
    this.#rest = setTimeout(async () => {
      const { overview } = this.store.state;
      if (!overview) return;
      const { consideration, error } = await this.#consideration(overview);
      if (errand.over) return;
      if (consideration) this.store.send({ type: "considered", consideration });
      if (error) this.#fail("question", error);
    }, REST_MS);
  }

  /** A newer wording makes the answer to an older one worthless. */
  #reword() {
    clearTimeout(this.#rest);
    this.#wording.over = true;
    this.#wording = { over: false };
    return this.#wording;
  }

  /**
   * @param {Overview} overview
   * @returns {Promise<{ consideration: Consideration | null, error?: unknown }>}
   */
  async #consideration(overview) {
    const { draft } = this.store.state;
    const question = draft && questionOf(draft, overview).question;
    if (!question) return { consideration: null };
    try {
      return { consideration: await this.pool.desk.call("consider", [question]) };
    } catch (error) {
      return { consideration: null, error };
    }
  }

  /** @param {boolean} show */
  async #preview(show) {
    try {
      this.store.send({ type: "previewed", overview: await this.pool.desk.call("overview", [show]) });
    } catch (error) {
      this.#fail("file", error);
    }
  }

  async #details() {
    const { evaluation } = this.store.state;
    try {
      for (const { id } of evaluation?.models ?? []) {
        const details = await this.pool.desk.call("details", [id]);
        if (this.store.state.evaluation !== evaluation) return;
        this.store.send({ type: "detailed", details });
      }
    } catch (error) {
      this.#fail("results", error);
    }
  }

  /** The file before it is still open, and is what would be loaded again. @param {unknown} error */
  #unread(error) {
    this.#reading.over = true;
    if (this.#former) this.#source = this.#former;
    this.#fail("file", error);
  }

  /** @param {Place} place @param {unknown} error */
  #fail(place, error) {
    // A desk that broke took the file with it, so the file is what has to be loaded again.
    this.store.send({ type: "failed", place: this.pool.desk.over ? "file" : place, error: plainError(error) });
  }
}
