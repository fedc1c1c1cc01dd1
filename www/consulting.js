// Asks about students: models are taught again by the benches, then the desk lists students and opens sheets. An answer to
// an evaluation that is no longer shown is dropped.

import { speaks } from "./kept.js";
import { capacityOf } from "./looking.js";
import { plainError } from "./protocol.js";
import { ABOUT, closed, endOf, listingOf } from "./roll.js";

/** @import { Inquiry, Listing, Roster, Which } from "./wire" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Event, State } from "./state.js" */
/** @import { RollEvent } from "./roll.js" */
/** @import { Packet, Pool } from "./pool.js" */

/** Typing is left alone until it rests. */
const REST_MS = 250;
/** What of the state decides who is listed. */
const LISTED = /** @type {const} */ (["which", "find", "level", "capacity", "from", "aside"]);

/** A random number for this tab, from which codes of students are made. */
function drawn() {
  const [low = 0, high = 0] = crypto.getRandomValues(new Uint32Array(2));
  return low + (high % 2 ** 21) * 2 ** 32;
}

export class Consulting {
  /** @type {Errand} */
  #errand = { over: true };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;
  /** Count the questions, so that the newest answer stands. */
  #lists = 0;
  #sheets = 0;
  /** Of this tab. */
  salt = drawn();
  /** One for each evaluation: the same one keeps the benches that are open. @type {{ evaluation: unknown, packet: Packet } | null} */
  #packet = null;

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** @param {State} before @param {State} after @param {Event} event */
  follow(before, after, event) {
    if (after.evaluation !== before.evaluation || after.moment !== before.moment || after.roll.model !== before.roll.model) this.#stop();
    const [was, is] = [before.roll, after.roll];
    // A report tells which columns matter as well, and there the list is saved.
    const wanted = after.stage === "students" || (after.stage === "report" && closed(after) === null);
    if (wanted && is.status === "unasked") return void this.ask();
    if (is.status !== "ready") return;
    const named = after.showNames !== before.showNames;
    const listed = event.type === "roll" && event.what === "listed";
    if (named || (!listed && (was.status !== "ready" || LISTED.some((own) => is[own] !== was[own])))) {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => void this.#list(), is.find === was.find ? 0 : REST_MS);
    }
    if (is.open !== null && (was.status !== "ready" || is.open !== was.open || is.wrong !== was.wrong || named)) void this.#sheet(is.open);
  }

  /** Has the models taught again that are asked, and opens the list. */
  async ask() {
    this.#stop();
    const { desk } = this.pool;
    const { evaluation, moment, roll } = this.store.state;
    const errand = { over: false };
    this.#errand = errand;
    this.#tell({ type: "roll", what: "asking", now: performance.now() });
    // A model from a file was taught long ago.
    if (speaks(this.store.state)) return this.#ready(errand);
    try {
      const inquiries = /** @type {Inquiry[]} */ (await desk.call("inquire", [moment, roll.model]));
      if (errand.over) return;
      if (this.#packet?.evaluation !== evaluation) this.#packet = { evaluation, packet: () => desk.call("packet") };
      const tasks = inquiries.map((inquiry, id) => ({ id, moment, cost: 1, inquiry }));
      const shares = tasks.map(() => 0);
      /** @param {number} id @param {number} share */
      const told = (id, share) => {
        shares[id] = Math.max(shares[id] ?? 0, share);
        const sum = shares.reduce((all, one) => all + one, 0);
        if (!errand.over) this.#tell({ type: "roll", what: "answered", share: sum / Math.max(1, tasks.length), now: performance.now() });
      };
      await this.pool.run(tasks, this.#packet.packet, {
        // The last steps of an answer are none that it counts.
        progress: ({ id }, share) => told(id, 0.9 * share),
        replaced: () => {},
        finished: async ({ id }, account) => {
          await desk.call("hear", [account], { transfer: [account.buffer] });
          told(id, 1);
        },
      }, (bench, { inquiry }, tick) => bench.call("account", [inquiry], { tick }));
      if (!errand.over) this.#ready(errand);
    } catch (error) {
      if (errand.over) return;
      errand.over = true;
      this.#failed(error);
    }
  }

  /** @param {Errand} errand */
  #ready(errand) {
    errand.over = true;
    this.#tell({ type: "roll", what: "ready" });
  }

  /** Ends it at once, as the person wishes. */
  cancel() {
    this.#stop();
    this.#tell({ type: "roll", what: "stopped", error: null });
  }

  #stop() {
    clearTimeout(this.#rest);
    this.#lists += 1;
    this.#sheets += 1;
    if (this.#errand.over) return;
    this.#errand.over = true;
    this.pool.cancel();
  }

  async #list() {
    const asked = ++this.#lists;
    const { state } = this.store;
    const ask = (/** @type {Listing} */ listing) => /** @type {Promise<Roster>} */ (this.pool.desk.call("students", [listing]));
    const more = { capacity: capacityOf(state), usual: state.kept.opened.usual, names: state.showNames, salt: this.salt };
    try {
      /** @type {Which} */
      let which = state.roll.which ?? "waiting";
      let roster = await ask(listingOf(state.roll, which, more));
      if (state.roll.which === null && roster.waiting === 0) {
        which = "practice";
        roster = await ask(listingOf(state.roll, which, more));
      }
      const listing = listingOf(state.roll, which, more);
      const short = listing.count < roster.found && state.roll.from === null && !listing.find && !listing.class;
      const from = short ? endOf(roster) : null;
      const end = from === null ? [] : (await ask({ ...listing, from, count: 2 * ABOUT })).entries;
      if (asked === this.#lists) this.#tell({ type: "roll", what: "listed", which, listed: { roster, end } });
    } catch (error) {
      if (asked === this.#lists) this.#failed(error);
    }
  }

  /** @param {number} record */
  async #sheet(record) {
    const asked = ++this.#sheets;
    const { roll, showNames } = this.store.state;
    try {
      const sheet = await this.pool.desk.call("sheet", [record, roll.wrong[record] ?? [], showNames, this.salt]);
      if (asked === this.#sheets) this.#tell({ type: "roll", what: "sheet", sheet });
    } catch (error) {
      if (asked === this.#sheets) this.#failed(error);
    }
  }

  /** @param {unknown} error */
  #failed(error) {
    if (this.pool.desk.over) return this.lost(error);
    this.#tell({ type: "roll", what: "stopped", error: plainError(error) });
  }

  /** @param {RollEvent} event */
  #tell(event) {
    this.store.send(event);
  }
}
