// Asks the desk for a plan of the hours of support, as often as an offer, the list or what a person set changes.

import { offersOf } from "./hours.js";
import { plainError } from "./protocol.js";
import { listingOf } from "./roll.js";

/** @import { Roster } from "./wire" */
/** @import { State } from "./state.js" */
/** @import { Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */

const REST_MS = 250;

export class Planning {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;
  #asked = "";
  /** Counts the questions, so that the newest answer stands. */
  #count = 0;

  /**
   * @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke
   * @param {() => number} salt from which codes of students are made
   */
  constructor(store, pool, lost, salt) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
    this.salt = salt;
  }

  /** @param {State} after */
  follow(after) {
    const key = keyOf(after);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#count += 1;
    clearTimeout(this.#rest);
    if (key !== "") this.#rest = setTimeout(() => void this.#plan(), REST_MS);
  }

  async #plan() {
    const asked = ++this.#count;
    const { roll, help, showNames } = this.store.state;
    const capacity = roll.listed?.roster.capacity ?? 0;
    const every = { ...roll, find: "", level: "", from: 0 };
    const listing = { ...listingOf(every, "waiting", { capacity, names: showNames, salt: this.salt() }), count: capacity, capacity };
    try {
      const roster = /** @type {Roster} */ (await this.pool.desk.call("students", [listing]));
      const allocation = await this.pool.desk.call("allocation", [offersOf(help.hours), help.hours.kept, listing]);
      if (asked === this.#count) this.store.send({ type: "help", of: "hours", what: "planned", plan: { allocation, people: roster.entries } });
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      if (asked === this.#count) this.store.send({ type: "help", of: "hours", what: "failed", error: plainError(error) });
    }
  }
}

/** What a plan hangs on; empty where there is none to make. @param {State} state */
function keyOf({ stage, roll, help, showNames }) {
  const { listed } = roll;
  if (stage !== "students" || roll.status !== "ready" || listed?.roster.which !== "waiting" || help.hours.offers.length === 0) return "";
  const { model, capacity } = listed.roster;
  return JSON.stringify([help.hours.offers, help.hours.kept, roll.aside.map(({ record }) => record), model, capacity, showNames]);
}
