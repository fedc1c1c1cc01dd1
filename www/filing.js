// Reads files: the students, what happened to them, the made-up class; another sheet, once more, given up.

import { look } from "./encodings.js";
import { CHUNK_BYTES, pieceOf } from "./pieces.js";
import { coded } from "./protocol.js";

/** @import { Overview } from "./wire" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Joining } from "./joining.js" */
/** @import { Keeping } from "./keeping.js" */
/** @import { Pool } from "./pool.js" */

const SEED = 1;
const SAMPLE_ROWS = 600;

/** What was read, to read it again. @typedef {{ file: File, sheet: string | undefined } | "sample" | null} Source */

export class Filing {
  /** @type {Errand} */
  #reading = { over: true };
  /** The students, and the file beside them. @type {[Source, Source]} */
  #sources = [null, null];
  /** What is open while another is being read. @type {[Source, Source]} */
  #former = [null, null];
  /** A change of what is open that is under way: no other file begins before it is through. @type {Promise<unknown>} */
  #changing = Promise.resolve();

  /**
   * @param {Store} store @param {Pool} pool @param {Joining} joining @param {Keeping} keeping
   * @param {() => void} begun told of every file that is about to be read
   * @param {(error: unknown) => void} failed
   */
  constructor(store, pool, joining, keeping, begun, failed) {
    this.store = store;
    this.pool = pool;
    this.joining = joining;
    this.keeping = keeping;
    this.begun = begun;
    this.failed = failed;
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
    if (files.length > 2) return this.failed(coded("too-many-files", { count: files.length }));
    if (await this.read(first)) if (second) await this.bring(second);
  }

  /**
   * Reads a file in pieces.
   * @param {File} file
   * @param {{ sheet?: string, keep?: boolean }} [options] keep what was changed and asked before
   * @returns {Promise<boolean>} whether it is open
   */
  async read(file, { sheet, keep = false } = {}) {
    await this.#changing;
    const errand = this.#begin(file.name, file.size, keep, [{ file, sheet }, keep ? this.#sources[1] : null]);
    try {
      if (!(await this.#push(errand, file, sheet))) return false;
      const overview = await look(this.pool.desk, "finish", this.#looking(errand));
      if (errand.over) return false;
      this.#loaded(errand, overview);
      return true;
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
    await this.#changing;
    const errand = this.#begin(file.name, file.size, keep, [this.#sources[0], { file, sheet: undefined }]);
    try {
      if (!(await this.#push(errand, file))) return;
      const turned = await look(this.pool.desk, "bring", this.#looking(errand));
      if (errand.over) return;
      if (turned) this.#sources.reverse();
      await this.#brought(errand, turned);
    } catch (error) {
      if (!errand.over) this.#unread(error);
    }
  }

  /** Opens the made-up class and its weeks. @param {{ keep?: boolean }} [options] */
  async sample({ keep = false } = {}) {
    await this.#changing;
    const errand = this.#begin("", 0, keep, ["sample", "sample"]);
    try {
      const overview = await this.pool.desk.call("sample", [SAMPLE_ROWS, SEED], { tick: this.#looking(errand) });
      await this.pool.desk.call("sampleEvents", [SAMPLE_ROWS, SEED]);
      if (errand.over) return;
      this.#loaded(errand, overview);
      await this.#brought(errand, false);
    } catch (error) {
      if (!errand.over) this.#unread(error);
    }
  }

  /** Lets the two files change places. */
  swap() {
    return this.#change(async () => {
      await this.pool.desk.call("swap");
      this.#sources.reverse();
      await this.#brought({ over: false }, true, false);
    });
  }

  /** Lets the second file go. */
  part() {
    return this.#change(async () => {
      await this.pool.desk.call("part");
      this.#sources = [this.#sources[0], null];
      this.store.send({ type: "parted" });
    });
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
    this.begun();
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

  /** @param {Errand} errand @param {Overview} overview */
  #loaded(errand, overview) {
    errand.over = true;
    this.store.send({ type: "loaded", overview });
  }

  /** What is told of the look at what was read. @param {Errand} errand */
  #looking(errand) {
    const tick = (/** @type {number} */ done, /** @type {number} */ total) => this.#told(errand, "look", done, total);
    tick(0, 1);
    return tick;
  }

  /** @param {() => Promise<void>} change */
  #change(change) {
    this.#changing = change().catch(this.failed);
    return this.#changing;
  }

  /** @param {Errand} errand @param {"bytes" | "look"} step @param {number} done @param {number} total */
  #told(errand, step, done, total) {
    if (!errand.over) this.store.send({ type: "read", step, done, total, now: performance.now() });
  }

  /** The file before it is still open, and is what would be loaded again. @param {unknown} error */
  #unread(error) {
    this.#reading.over = true;
    if (this.#former[0]) this.#sources = this.#former;
    this.failed(error);
  }
}
