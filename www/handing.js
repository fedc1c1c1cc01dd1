// Puts documents and lists together and hands them to the person: the core lists their texts, the page says them, the core
// writes the file. One thing after the other, since the core keeps one document and one list.

import { hand } from "./charts/save.js";
import { awaited } from "./papers.js";
import { plainError } from "./protocol.js";
import { termsOf } from "./terms.js";
import { momentOf } from "./views/students/shown.js";
import { say } from "./words.js";

/** @import { Evaluation, Handed, Text, Wanted } from "./wire" */
/** @import { Event, State } from "./state.js" */
/** @import { Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */
/** @typedef {"html" | "markdown"} Form */
/** @typedef {"xlsx" | "csv"} Table */

/** @type {Record<Form | Table, { ending: string, type: string }>} */
const FILES = {
  html: { ending: "html", type: "text/html" },
  markdown: { ending: "md", type: "text/markdown" },
  xlsx: { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  csv: { ending: "csv", type: "text/csv" },
};

/** Names and numbers stand as they are. @param {Text} text */
const said = (text) => (typeof text === "string" ? text : say(text));

/** Today, as a letter has it. */
const today = () => new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" }).format();

export class Handing {
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve();
  /** What was looked at last, as one text. */
  #looked = "";

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** @param {State} after */
  follow(after) {
    if (after.stage !== "report" || !after.evaluation || awaited(after)) return;
    const { papers, roll } = after;
    const looked = JSON.stringify([this.#wanted(after, false), roll.status, roll.model, evaluationNumber(after.evaluation)]);
    if (looked === this.#looked) return;
    this.#looked = looked;
    if (papers.status !== "asking") this.store.send({ type: "paper", what: "asking" });
    void this.#after(() => this.#compose("html", false));
  }

  /** Looks once more after a failure. */
  again() {
    this.#looked = "";
    this.follow(this.store.state);
  }

  /** Saves the document that is looked at. What is handed on settles the list. @param {Form} form */
  async save(form) {
    const { chosen } = this.store.state.papers;
    const text = await this.#after(() => this.#compose(form, true));
    if (text !== null) this.#file([text], form, chosen);
  }

  /** The document that is looked at, on paper or as PDF. */
  async print() {
    const page = await this.#after(() => this.#compose("html", true));
    // Once it is drawn.
    if (page !== null) requestAnimationFrame(() => window.print());
  }

  /** Saves the list of those above the line. @param {Table} form */
  list(form) {
    return this.#after(async () => {
      const { state } = this.store;
      const { evaluation, roll, papers } = state;
      const { listed } = roll;
      if (!listed || !evaluation) return;
      const known = momentOf(state);
      /** @type {Handed} */
      const handed = {
        which: listed.roster.which,
        capacity: listed.roster.capacity,
        aside: roll.aside.filter(({ practice }) => practice === (listed.roster.which === "practice")).map(({ record }) => record),
        names: papers.named,
        ...(known === null ? {} : { known }),
      };
      try {
        const texts = /** @type {Text[]} */ (await this.pool.desk.call("handout", [handed], { tick: () => {} }));
        const bytes = /** @type {Uint8Array<ArrayBuffer>} */ (await this.pool.desk.call("handoutWritten", [texts.map(said), form]));
        this.#file([bytes], form, "list");
        this.store.send({ type: "paper", what: "listed", of: evaluation, keyed: !papers.named });
      } catch (error) {
        this.#failed(error);
      }
    });
  }

  /** Saves whose code is whose in the list that was saved last. */
  key() {
    return this.#after(async () => {
      try {
        this.#file([/** @type {string} */ (await this.pool.desk.call("handoutKey"))], "csv", "list-key");
      } catch (error) {
        this.#failed(error);
      }
    });
  }

  /** @template T @param {() => Promise<T>} act @returns {Promise<T>} */
  #after(act) {
    const turn = this.#turn.then(act);
    this.#turn = turn;
    return turn;
  }

  /** @param {State} state @param {boolean} settle @returns {Wanted | null} */
  #wanted(state, settle) {
    const terms = termsOf(state);
    const known = momentOf(state);
    return terms && { paper: state.papers.chosen, terms, ...(known === null ? {} : { known }), date: today(), settle };
  }

  /**
   * @param {Form} form
   * @param {boolean} settle whether it is handed on
   * @returns {Promise<string | null>} null where it was not put together, which is said beside it
   */
  async #compose(form, settle) {
    const { state } = this.store;
    const { evaluation } = state;
    const wanted = this.#wanted(state, settle);
    if (!wanted || !evaluation) return null;
    try {
      const texts = /** @type {Text[]} */ (await this.pool.desk.call("paper", [wanted], { tick: () => {} }));
      const words = texts.map(said);
      const write = (/** @type {Form} */ one) => /** @type {Promise<string>} */ (this.pool.desk.call("paperWritten", [words, one, document.documentElement.lang]));
      const page = await write("html");
      if (this.store.state.evaluation === evaluation) this.store.send({ type: "paper", what: "told", of: evaluation, page });
      return form === "html" ? page : await write(form);
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    if (this.pool.desk.over) return this.lost(error);
    this.store.send({ type: "paper", what: "failed", error: plainError(error) });
  }

  /** @param {BlobPart[]} parts @param {Form | Table} form @param {string} name */
  #file(parts, form, name) {
    const { ending, type } = FILES[form];
    hand(new Blob(parts, { type }), `homeroom-${name}.${ending}`);
  }
}

/** @type {WeakMap<Evaluation, number>} */
const numbers = new WeakMap();
let count = 0;

/** Tells evaluations apart that look alike. @param {Evaluation} evaluation */
function evaluationNumber(evaluation) {
  const known = numbers.get(evaluation);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(evaluation, count);
  return count;
}
