// Asks the desk for further looks at an evaluation. An answer to an evaluation that is no longer shown is dropped.

import { potentialOf, sameView } from "./intervals.js";
import { decisionOf, placeOf } from "./lists.js";
import { plainError } from "./protocol.js";
import { detailsKey } from "./state.js";

/** @import { Asked } from "./looks.js" */
/** @import { Event, State } from "./state.js" */
/** @import { Pool } from "./pool.js" */
/** @typedef {{ state: State, send: (event: Event) => void }} Store */

/** A slider is followed when the hand rests. */
const REST_MS = 250;

/** How long a list is that the slider stands at; null where there is none. @param {State} state */
export function capacityOf({ evaluation, moment, capacity }) {
  const now = evaluation?.moments[moment];
  const lists = (now && decisionOf(now, now.best)?.lists) ?? [];
  return lists[placeOf(lists, capacity)]?.capacity ?? null;
}

export class Looking {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;
  /** Counts the questions about lists, so that the newest answer stands. */
  #asked = 0;

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** Asks for what an event lets be seen. @param {State} after @param {Event} event */
  follow(after, { type }) {
    const anew = type === "evaluated" || type === "moment";
    if (anew && after.evaluation) void this.#details();
    if ((anew || type === "details" || type === "names") && after.evaluation) void this.#potential();
    if (!anew && type !== "capacity") return;
    // Lists over time are as long as the slider says, soon.
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.lists(), REST_MS);
  }

  /** The numbers behind the charts of every model, one after the other. */
  async #details() {
    const { evaluation, moment } = this.store.state;
    try {
      for (const { id } of evaluation?.moments[moment]?.models ?? evaluation?.models ?? []) {
        if (this.store.state.details[detailsKey(moment, id)]) continue;
        const details = await this.pool.desk.call("detailsAt", [moment, id]);
        if (this.store.state.evaluation !== evaluation || this.store.state.moment !== moment) return;
        this.store.send({ type: "detailed", details, moment });
      }
    } catch (error) {
      this.lost(error);
    }
  }

  /** Whose work promises more than the mark shows, as the model looked at sees it. */
  async #potential() {
    const before = this.store.state;
    try {
      const potential = await potentialOf(this.pool, before);
      if (potential && sameView(before, this.store.state)) this.store.send({ type: "potential", potential });
    } catch (error) {
      this.lost(error);
    }
  }

  /** Lists over time as long as the slider says. */
  async lists() {
    const { evaluation, looks } = this.store.state;
    const capacity = capacityOf(this.store.state);
    if (!evaluation?.overTime || capacity === null) return;
    const asked = ++this.#asked;
    const now = looks.overTime?.status === "done" ? looks.overTime.answer : looks.overTime === null ? evaluation.overTime : null;
    if (now?.capacity === capacity) return;
    const current = () => this.store.state.evaluation === evaluation && asked === this.#asked;
    try {
      const answer = await this.pool.desk.call("overTime", [capacity]);
      if (current()) this.store.send({ type: "look", what: "overTime", moment: 0, look: { status: "done", answer } });
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      if (current()) this.store.send({ type: "look", what: "overTime", moment: 0, look: { status: "failed", error: plainError(error) } });
    }
  }

  /** What a button asks for, at the moment that is looked at. @param {Asked} what */
  async look(what) {
    const { evaluation, moment, looks } = this.store.state;
    if (!evaluation || looks[what][moment]?.status === "running") return;
    const tell = (/** @type {import("./looks.js").Look<any>} */ look) => {
      if (this.store.state.evaluation === evaluation) this.store.send({ type: "look", what, moment, look });
    };
    const tick = (/** @type {number} */ done, /** @type {number} */ total) => tell({ status: "running", share: total > 0 ? done / total : 0 });
    tell({ status: "running", share: 0 });
    try {
      const answer = await this.pool.desk.call(what, [moment], { tick });
      tell({ status: "done", answer: answer ?? null });
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      tell({ status: "failed", error: plainError(error) });
    }
  }
}
