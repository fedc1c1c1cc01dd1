// What has to be done about events: reading, amending, considering, training. All of it asks the workers.

import { Auditing } from "./auditing.js";
import { calm } from "./calm.js";
import { hand } from "./charts/save.js";
import { Consulting } from "./consulting.js";
import { askOf, modelsOf, questionOf } from "./draft.js";
import { look } from "./encodings.js";
import { expectedSeconds } from "./estimate.js";
import { Handing } from "./handing.js";
import { Helping } from "./helping.js";
import { CHUNK_BYTES, pieceOf } from "./pieces.js";
import { coded, plainError } from "./protocol.js";
import { Joining } from "./joining.js";
import { Keeping } from "./keeping.js";
import { byModel } from "./kept.js";
import { Looking } from "./looking.js";
import { unitOf, whenOf } from "./moments.js";
import { Reporting } from "./reporting.js";
import { run } from "./run.js";
import { spoken } from "./spoken.js";
import { seen } from "./state.js";
import { Trying } from "./trying.js";

/** @import { Consideration, Overview, Standings, Template } from "./wire" */
/** @import { Event, Place, State } from "./state.js" */
/** @import { Pool } from "./pool.js" */

/** Typing is left alone until it rests. */
const REST_MS = 250;
const SEED = 1;
const SAMPLE_ROWS = 600;

/** @typedef {{ state: State, send: (event: Event) => void }} Store */
/** Something that takes time and may be given up. @typedef {{ over: boolean }} Errand */
/** What was read, to read it again. @typedef {{ file: File, sheet: string | undefined } | "sample" | null} Source */

export class Errands {
  /** @type {Errand} */
  #reading = { over: true };
  /** @type {Errand} */
  #training = { over: true };
  /** @type {Errand} */
  #wording = { over: true };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;
  /** The students, and the file beside them. @type {[Source, Source]} */
  #sources = [null, null];
  /** What is open while another is being read. @type {[Source, Source]} */
  #former = [null, null];

  /** @param {Store} store @param {Pool} pool */
  constructor(store, pool) {
    this.store = store;
    this.pool = pool;
    this.joining = new Joining(pool);
    this.keeping = new Keeping(store, pool, (error) => this.#fail("file", error));
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
    if (back && (after.considering || !after.consideration)) return void this.#amend();
    const anew = event.type === "loaded" || event.type === "brought" || event.type === "plan" || event.type === "parted";
    // An opened model is silent before whatever is asked of the table itself.
    const own = byModel(after) && after.considering && after.draft !== before.draft;
    if (anew || own || (after.amendments !== before.amendments && after.overview)) void this.#amend();
    else if (after.considering && after.draft !== before.draft) this.#considerSoon();
    if (after.showNames !== before.showNames && after.overview === before.overview) void this.#preview(after.showNames);
    if (before.training?.status === "running" && !after.training) this.#stopTraining();
    if (event.type === "amended" && after.again && after.consideration) void this.train();
    if (event.type === "stripsFrom") void this.#look("strips");
    if (after.draft?.series !== before.draft?.series && event.type === "draft") void this.#look("term");
    this.keeping.follow(before, after, event);
    this.looking.follow(after, event);
    this.helping.follow(before, after, event);
    this.consulting.follow(before, after, event);
    this.auditing.follow(after, event);
    this.trying.follow(before, after);
    this.reporting.follow(after, event);
    this.handing.follow(after);
  }

  /**
   * Reads what was dropped or chosen together: the students, or students and what happened to them. Which is which
   * is found by what is in them; the smaller is looked at first, since students are fewer than their events.
   * Saved models among them are opened.
   * @param {File[]} all
   */
  async readAll(all) {
    const files = await this.keeping.sift(all);
    const [first, second] = [...files].sort((a, b) => a.size - b.size);
    if (!first) return;
    if (files.length > 2) return this.#fail("file", coded("too-many-files", { count: files.length }));
    if (await this.read(first)) if (second) await this.bring(second);
  }

  /**
   * Reads a file in pieces.
   * @param {File} file
   * @param {{ sheet?: string, keep?: boolean }} [options] keep what was changed and asked before
   * @returns {Promise<boolean>} whether it is open
   */
  async read(file, { sheet, keep = false } = {}) {
    const errand = this.#begin(file.name, file.size, keep, [{ file, sheet }, keep ? this.#sources[1] : null]);
    try {
      return (await this.#push(errand, file, sheet)) && (await this.#finish(errand, "finish", []));
    } catch (error) {
      if (!errand.over) this.#unread(error);
      return false;
    }
  }

  /**
   * Reads a second file beside the open one.
   * @param {File} file
   * @param {{ keep?: boolean }} [options]
   */
  async bring(file, { keep = true } = {}) {
    const errand = this.#begin(file.name, file.size, keep, [this.#sources[0], { file, sheet: undefined }]);
    try {
      if (!(await this.#push(errand, file))) return;
      const tick = (/** @type {number} */ done, /** @type {number} */ total) => this.#told(errand, "look", done, total);
      const turned = await look(this.pool.desk, "bring", tick);
      if (turned) this.#sources.reverse();
      await this.#brought(errand, turned);
    } catch (error) {
      if (!errand.over) this.#unread(error);
    }
  }

  /** Opens the made-up class and its weeks. @param {{ keep?: boolean }} [options] */
  async sample({ keep = false } = {}) {
    const errand = this.#begin("", 0, keep, ["sample", "sample"]);
    try {
      if (!(await this.#finish(errand, "sample", [SAMPLE_ROWS, SEED]))) return;
      await this.pool.desk.call("sampleEvents", [SAMPLE_ROWS, SEED]);
      await this.#brought(this.#reading, false);
    } catch (error) {
      this.#unread(error);
    }
  }

  /** Lets the two files change places. */
  async swap() {
    try {
      await this.pool.desk.call("swap");
      this.#sources.reverse();
      await this.#brought({ over: false }, true, false);
    } catch (error) {
      this.#fail("file", error);
    }
  }

  /** Lets the second file go. */
  async part() {
    try {
      await this.pool.desk.call("part");
      this.#sources = [this.#sources[0], null];
      this.store.send({ type: "parted" });
    } catch (error) {
      this.#fail("file", error);
    }
  }

  /** Reads the same files once more, another sheet of the students if named. @param {string} [sheet] */
  async again(sheet) {
    const [first, second] = this.#sources;
    if (first === "sample") return this.sample({ keep: true });
    if (first && (await this.read(first.file, { sheet: sheet ?? first.sheet, keep: true })) && second && second !== "sample") await this.bring(second.file);
  }

  /** Gives the file up, and comes back to the one before it. A desk in the midst of a look is not waited for. */
  cancelReading() {
    const { reading } = this.store.state;
    this.#reading.over = true;
    this.#sources = this.#former;
    this.store.send({ type: "closed" });
    if (reading?.step !== "look") return;
    this.pool.renewDesk();
    if (reading.before) void this.again();
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

  #stopTraining() {
    if (this.#training.over) return;
    this.#training.over = true;
    this.pool.cancel();
  }

  /**
   * @param {string} name
   * @param {number} size
   * @param {boolean} keep
   * @param {[Source, Source]} sources
   */
  #begin(name, size, keep, sources) {
    if (this.store.state.overview) this.#former = this.#sources;
    this.#sources = sources;
    this.joining.forget();
    this.#reading.over = true;
    this.#wording.over = true;
    this.#stopTraining();
    const errand = { over: false };
    this.#reading = errand;
    if (this.pool.desk.over) this.pool.renewDesk();
    this.store.send({ type: "reading", name, size, now: performance.now(), keep });
    return errand;
  }

  /**
   * Gives the desk a file's bytes.
   * @param {Errand} errand
   * @param {File} file
   * @param {string} [sheet]
   * @returns {Promise<boolean>} false where it was given up
   */
  async #push(errand, file, sheet) {
    await this.pool.desk.call("begin", [file.name, file.size, sheet]);
    for (let at = 0; at < file.size && !errand.over; at += CHUNK_BYTES) {
      const bytes = await pieceOf(file, at);
      if (errand.over) return false;
      await this.pool.desk.call("push", [bytes], { transfer: [bytes.buffer] });
      this.#told(errand, "bytes", Math.min(at + CHUNK_BYTES, file.size), file.size);
    }
    return !errand.over;
  }

  /** @param {Errand} errand @param {boolean} turned the students changed with it @param {boolean} [found] and nobody asked for it */
  async #brought(errand, turned, found = turned) {
    const overview = turned ? /** @type {Overview} */ (await this.pool.desk.call("overview", [false])) : null;
    if (turned && errand.over) return;
    errand.over = true;
    this.joining.forget();
    this.store.send({ type: "brought", overview, found });
  }

  /** @param {Errand} errand @param {"finish" | "sample"} call @param {unknown[]} args */
  async #finish(errand, call, args) {
    const tick = (/** @type {number} */ done, /** @type {number} */ total) => this.#told(errand, "look", done, total);
    this.#told(errand, "look", 0, 1);
    const overview = /** @type {Overview} */ (await (call === "finish" ? look(this.pool.desk, call, tick) : this.pool.desk.call(call, args, { tick })));
    if (errand.over) return false;
    errand.over = true;
    this.store.send({ type: "loaded", overview });
    return true;
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
      const joined = errand.over ? null : await this.joining.join(this.store.state);
      if (errand.over) return;
      if (joined) {
        this.store.send({ type: "joined", ...joined });
        // How long the term is decides which moment is proposed.
        await this.#look("term");
        if (errand.over) return;
      }
      const answer = await this.#consideration(overview);
      const templates = errand.over ? [] : /** @type {Template[]} */ (await this.pool.desk.call("templates"));
      if (errand.over) return;
      this.store.send({ type: "amended", overview, consideration: answer.consideration, standings: answer.standings ?? null, templates });
      if (answer.error) this.#fail("question", answer.error);
    } catch (error) {
      if (!errand.over) this.#fail("column", error);
    }
  }

  /** @param {"term" | "strips"} what */
  async #look(what) {
    try {
      await this.joining[what](() => this.store.state, this.store.send);
    } catch (error) {
      this.#fail("events", error);
    }
  }

  #considerSoon() {
    const errand = this.#reword();
    this.#rest = setTimeout(async () => {
      const { overview } = this.store.state;
      if (!overview) return;
      const { consideration, standings, error } = await this.#consideration(overview);
      if (errand.over) return;
      if (consideration) this.store.send({ type: "considered", consideration, standings: standings ?? null });
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
   * @returns {Promise<{ consideration: Consideration | null, standings?: Standings, error?: unknown }>}
   */
  async #consideration(overview) {
    const { draft } = this.store.state;
    const question = draft && questionOf(draft, overview).question;
    if (!question) return { consideration: null };
    /** @type {Consideration | null} */
    let consideration = null;
    try {
      consideration = await this.pool.desk.call("consider", [question, draft.series]);
      const when = whenOf(draft, unitOf(this.store.state), overview);
      return { consideration, standings: when ? await this.pool.desk.call("standings", [question, when]) : undefined };
    } catch (error) {
      return { consideration, error };
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

  /** The file before it is still open, and is what would be loaded again. @param {unknown} error */
  #unread(error) {
    this.#reading.over = true;
    if (this.#former[0]) this.#sources = this.#former;
    this.#fail("file", error);
  }

  /** @param {Place} place @param {unknown} error */
  #fail(place, error) {
    // A desk that broke took the file with it, so the file is what has to be loaded again.
    this.store.send({ type: "failed", place: this.pool.desk.over ? "file" : place, error: plainError(error) });
  }
}
