// Asks the desk what may help the student whose sheet is open, and hands it the guide as it is edited. One question at a time,
// and the newest wins.

import { hand } from "./charts/save.js";
import { EDITS, guideOf } from "./guide.js";
import { plainError } from "./protocol.js";
import { phrase } from "./words.js";

/** @import { Advice, Guide, Playbook, PlaybookAmiss } from "./wire" */
/** @import { Event, State } from "./state.js" */
/** @import { HelpEvent } from "./help.js" */
/** @import { Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */

/** A slider is followed when the hand rests. */
const REST_MS = 120;
/** Typing too. */
const TYPED_MS = 350;
/** From here on it is said that something is being worked out. */
const SLOW_MS = 300;

export class Advising {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing = undefined;
  /** What was asked last. */
  #asked = "";
  #busy = false;
  /** The advice without values that were set, and what it answers. @type {{ key: string, advice: Advice } | null} */
  #base = null;

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
  }

  /** @param {State} before @param {State} after @param {Event} event */
  follow(before, after, event) {
    if (after.roll.status !== "ready") {
      this.#asked = "";
      this.#base = null;
      return;
    }
    if (before.roll.status !== "ready") void this.#begin();
    if (event.type === "help" && event.of === "guide" && EDITS.has(event.what)) {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => void this.#take(), TYPED_MS);
    }
    if (keyOf(after) === null || whole(after) === this.#asked) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#advise(), event.type === "help" && event.of === "advice" ? REST_MS : 0);
  }

  /** Loads a playbook. @param {File} file */
  async load(file) {
    try {
      const [playbook, amiss] = /** @type {[Playbook, PlaybookAmiss[]]} */ (await this.pool.desk.call("readPlaybook", [new Uint8Array(await file.arrayBuffer())]));
      this.#tell({ type: "help", of: "guide", what: "loaded", name: file.name, entries: playbook.entries, amiss });
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      this.#tell({ type: "help", of: "guide", what: "unread", name: file.name, error: plainError(error) });
    }
  }

  /** Hands the person the playbook as a file. */
  async save() {
    try {
      const [playbook] = await this.#checked();
      const text = /** @type {string} */ (await this.pool.desk.call("playbookText", [playbook]));
      hand(new Blob([text], { type: "text/csv" }), "homeroom-playbook.csv");
    } catch (error) {
      this.lost(error);
    }
  }

  /** Another language: what somebody edited of the playbook that ships is said in it as well. */
  spoken() {
    const { help, roll } = this.store.state;
    if (help.guide.own && roll.status === "ready") void this.#take();
  }

  /** What somebody edited is heeded by other models too. */
  async #begin() {
    if (this.store.state.help.guide.own) return this.#take();
    try {
      const guide = /** @type {Guide} */ (await this.pool.desk.call("guide"));
      this.#tell({ type: "help", of: "guide", what: "came", guide });
    } catch (error) {
      this.lost(error);
    }
  }

  /** @returns {Promise<[Playbook, PlaybookAmiss[]]>} */
  #checked() {
    const { entries } = this.store.state.help.guide;
    const said = entries.map((own) => ({ ...own, strategy: phrase(own.strategy), resource: phrase(own.resource) }));
    return this.pool.desk.call("checkPlaybook", [{ entries: said }]);
  }

  async #take() {
    /** @type {PlaybookAmiss[]} */
    let amiss = [];
    try {
      const checked = await this.#checked();
      amiss = checked[1];
      await this.pool.desk.call("takeGuide", [{ ...guideOf(this.store.state.help.guide), playbook: checked[0] }]);
      this.#tell({ type: "help", of: "guide", what: "taken", amiss });
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      this.#tell({ type: "help", of: "guide", what: "refused", amiss, error: plainError(error) });
    }
  }

  async #advise() {
    if (this.#busy) return;
    const { state } = this.store;
    const [key, asked] = [keyOf(state), whole(state)];
    const record = state.roll.open;
    if (key === null || record === null || asked === this.#asked) return;
    this.#asked = asked;
    this.#busy = true;
    const current = () => this.store.state.roll.open === record && this.#asked === asked;
    const slow = setTimeout(() => current() && this.#tell({ type: "help", of: "advice", what: "slow" }), SLOW_MS);
    const ask = (/** @type {[string, number][]} */ set) => /** @type {Promise<Advice>} */ (this.pool.desk.call("advice", [{ record, wrong: state.roll.wrong[record] ?? [], capacity: state.roll.listed?.roster.capacity ?? null, set }]));
    try {
      if (this.#base?.key !== key) this.#base = { key, advice: await ask([]) };
      const advice = this.#base.advice;
      // A column whose value was marked as wrong since has no slider any more.
      const set = Object.entries(state.help.values[record] ?? {}).filter(([column]) => advice.sliders.some((slider) => slider.column === column));
      const tried = set.length > 0 ? (await ask(set)).tried : null;
      if (current()) this.#tell({ type: "help", of: "advice", what: "told", advice, tried });
    } catch (error) {
      if (this.pool.desk.over) return this.lost(error);
      if (current()) this.#tell({ type: "help", of: "advice", what: "failed", error: plainError(error) });
    } finally {
      clearTimeout(slow);
      this.#busy = false;
    }
    // The hand moved on meanwhile.
    void this.#advise();
  }

  /** @param {HelpEvent} event */
  #tell(event) {
    this.store.send(event);
  }
}

/** What the advice hangs on; null where no sheet is open. @param {State} state */
function keyOf({ roll, help, stage }) {
  const { open, sheet, listed } = roll;
  if (stage !== "students" || roll.status !== "ready" || open === null || sheet?.record !== open || !listed || help.guide.first === null) return null;
  return JSON.stringify([open, roll.wrong[open] ?? [], listed.roster.model, listed.roster.capacity, help.guide.version]);
}

/** The same with the values that were set. @param {State} state */
const whole = (state) => `${keyOf(state)} ${JSON.stringify(state.help.values[state.roll.open ?? -1] ?? null)}`;
