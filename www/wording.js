// Hands the core what was changed about columns and how the question is worded, and brings back what it says to that.

import { questionOf } from "./draft.js";
import { unitOf, whenOf } from "./moments.js";

/** @import { Consideration, Overview, Standings, Template } from "./wire" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Joining } from "./joining.js" */
/** @import { Place } from "./state.js" */
/** @import { Pool } from "./pool.js" */

/** Typing is left alone until it rests. */
const REST_MS = 250;

export class Wording {
  /** @type {Errand} */
  #wording = { over: true };
  /** Changes were handed over and their answer was not heard yet. */
  #amending = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;

  /** @param {Store} store @param {Pool} pool @param {Joining} joining @param {(place: Place, error: unknown) => void} failed */
  constructor(store, pool, joining, failed) {
    this.store = store;
    this.pool = pool;
    this.joining = joining;
    this.failed = failed;
  }

  /** What was said of an earlier file is of no use. */
  leave() {
    this.#wording.over = true;
    this.#amending = false;
  }

  /** Hands the core all changes, then the question again, since both decide what a column is for. */
  async amend() {
    const errand = this.#reword();
    const { amendments, showNames } = this.store.state;
    this.#amending = true;
    try {
      let overview = await this.pool.desk.call("amend", [amendments.flat()]);
      if (showNames) overview = await this.pool.desk.call("overview", [true]);
      const joined = errand.over ? null : await this.joining.join(this.store.state, errand);
      if (errand.over) return;
      if (joined) {
        this.store.send({ type: "joined", ...joined });
        // How long the term is decides which moment is proposed.
        await this.look("term");
        if (errand.over) return;
      }
      const answer = await this.#consideration(overview);
      const templates = errand.over ? [] : /** @type {Template[]} */ (await this.pool.desk.call("templates"));
      if (errand.over) return;
      this.#amending = false;
      this.store.send({ type: "amended", overview, consideration: answer.consideration, standings: answer.standings ?? null, templates });
      if (answer.error) this.failed("question", answer.error);
    } catch (error) {
      if (errand.over) return;
      this.#amending = false;
      this.failed("column", error);
    }
  }

  /** Looks at the term as it is joined now. @param {"term" | "strips"} what */
  async look(what) {
    try {
      await this.joining[what](() => this.store.state, this.store.send);
    } catch (error) {
      this.failed("events", error);
    }
  }

  /** Asks about the question when the hand rests; of all changes where their answer was not heard yet. */
  considerSoon() {
    const errand = this.#reword();
    this.#rest = setTimeout(async () => {
      if (this.#amending) return this.amend();
      const { overview } = this.store.state;
      if (!overview) return;
      const { consideration, standings, error } = await this.#consideration(overview);
      if (errand.over) return;
      if (consideration) this.store.send({ type: "considered", consideration, standings: standings ?? null });
      if (error) this.failed("question", error);
    }, REST_MS);
  }

  /** Shows the first rows with names or without. @param {boolean} show */
  async preview(show) {
    try {
      this.store.send({ type: "previewed", overview: await this.pool.desk.call("overview", [show]) });
    } catch (error) {
      this.failed("file", error);
    }
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
}
