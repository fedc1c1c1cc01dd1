// A model taught anew beside the saved one: what is kept of it, what makes it worthless, and who ends it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Apart } from "../../www/apart.js";
import { speaks } from "../../www/kept.js";
import { NO_RENEWAL, renewalOf } from "../../www/renewal.js";
import { Renewing } from "../../www/renewing.js";
import { coded } from "../../www/protocol.js";
import { START, next } from "../../www/state.js";
import { learn } from "../../www/words.js";

/** @import { KeptView, Overview, Renewed, TermView } from "../../www/wire" */
/** @import { RenewalEvent } from "../../www/renewal.js" */
/** @import { Event, State } from "../../www/state.js" */

learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8"));

const view = /** @type {KeptView} */ (/** @type {unknown} */ ({ model: "linear", columns: ["a"], question: { target: "grade", condition: null, rule: null } }));
const term = /** @type {TermView} */ (/** @type {unknown} */ ({ matches: [], unread: [], unseen: [], students: 40, gone: 0, outcomes: true, lacksEvents: false }));
const overview = /** @type {Overview} */ (/** @type {unknown} */ ({ rows: 40, columns: [], cohorts: [], preview: { columns: [], rows: [] } }));
/** @type {Renewed} */
const found = { rows: 40, metric: "auroc", old: 0.7, new: 0.8, oldRange: [0.6, 0.8], newRange: [0.7, 0.9], difference: 0.1, low: 0.02, high: 0.2, seeable: 0.1, standing: "better", told: { id: "drift-renewed-better", args: {}, text: "" } };

/** @param {RenewalEvent extends infer E ? E extends { of: "renewal" } ? Omit<E, "of"> : never : never} event @returns {Event} */
const renewal = (event) => /** @type {Event} */ ({ type: "kept", of: "renewal", ...event });
const opened = /** @type {Event} */ ({ type: "kept", of: "model", what: "opened", view });
const matched = /** @type {Event} */ ({ type: "kept", of: "model", what: "matched", term, read: overview, usual: 4, judged: null });
const told = /** @type {Event} */ ({ type: "kept", of: "model", what: "column", column: "a", found: "b" });
const go = /** @type {Event} */ ({ type: "go", stage: "students" });
const begun = renewal({ what: "begun", now: 5 });

/** @param {Event[]} events */
const after = (...events) => events.reduce(next, { ...START, overview, capacity: 12 });
const speaking = after(opened, matched);
const of = (/** @type {State} */ state) => state.kept.opened.renewal;

test("it never goes back, and what comes too late speaks of nothing", () => {
  const half = renewalOf(renewalOf(NO_RENEWAL, { of: "renewal", what: "begun", now: 5 }), { of: "renewal", what: "told", share: 0.5, now: 9 });
  assert.deepEqual([half.status, half.share, half.since, half.now], ["running", 0.5, 5, 9]);
  assert.equal(renewalOf(half, { of: "renewal", what: "told", share: 0.2, now: 10 }).share, 0.5);
  const done = renewalOf(half, { of: "renewal", what: "found", found });
  assert.deepEqual([done.status, done.found], ["told", found]);
  assert.deepEqual([renewalOf(half, { of: "renewal", what: "found", found: null }).status, renewalOf(half, { of: "renewal", what: "found", found: null }).found], ["told", null]);
  const stopped = renewalOf(half, { of: "renewal", what: "stopped", error: coded("few-positives") });
  assert.deepEqual([stopped.status, stopped.error?.code], ["stopped", "few-positives"]);
  for (const over of [NO_RENEWAL, done, stopped]) {
    for (const late of /** @type {RenewalEvent[]} */ ([{ of: "renewal", what: "told", share: 1, now: 20 }, { of: "renewal", what: "found", found }, { of: "renewal", what: "stopped", error: null }])) assert.equal(renewalOf(over, late), over);
  }
  // Once more, from the beginning.
  assert.deepEqual(renewalOf(stopped, { of: "renewal", what: "begun", now: 30 }), { ...NO_RENEWAL, status: "running", since: 30, now: 30 });
});

test("it belongs to one model, one file and one matching, and to nobody who does not speak", () => {
  const over = next(next(speaking, begun), renewal({ what: "found", found }));
  assert.deepEqual([of(over).status, over.capacity, over.kept.waiting?.capacity], ["told", null, 12]);
  // It stays where somebody looks at the students and comes back.
  assert.equal(of(next(next(over, go), { type: "go", stage: "data" })).found, found);
  for (const event of /** @type {Event[]} */ ([
    told, matched, opened,
    { type: "kept", of: "model", what: "level", column: "a", level: "x", known: "y" }, { type: "kept", of: "model", what: "matching" },
    { type: "kept", of: "model", what: "closed" }, { type: "amend", amendments: [] },
    { type: "reading", name: "y.csv", size: 5, now: 1, keep: false }, { type: "reading", name: "y.csv", size: 5, now: 1, keep: true },
  ])) assert.equal(of(next(over, event)), NO_RENEWAL, JSON.stringify(event));
  // Nothing begins while columns are being matched, or where no model speaks.
  for (const state of [next(speaking, told), START, after(opened)]) assert.equal(of(next(state, begun)), NO_RENEWAL);
  assert.ok(!speaks(after(opened)));
  const closed = next(over, { type: "kept", of: "model", what: "closed" });
  assert.deepEqual([closed.capacity, closed.kept.waiting], [12, null]);
});

/**
 * A desk that answers what it is told to, and a pool whose jobs are done at once; what was called, in order.
 * @param {Record<string, unknown>} answers
 */
function workers(answers) {
  /** @type {string[]} */
  const calls = [];
  let rounds = 0;
  const desk = {
    over: false,
    call: async (/** @type {string} */ name) => {
      calls.push(name);
      const own = name === "nextApart" ? (rounds++ === 0 ? { run: [{ id: 0 }, { id: 1 }] } : { done: {} }) : answers[name];
      if (own instanceof Error) throw own;
      return own;
    },
  };
  /** @type {any} */
  const pool = {
    desk,
    cancel: () => calls.push("cancel"),
    run: async (/** @type {{ id: number }[]} */ tasks, /** @type {unknown} */ _, /** @type {any} */ watcher) => {
      for (const task of tasks) {
        watcher.progress(task, 0.5);
        await watcher.finished(task, new Uint8Array(1));
      }
    },
  };
  return { calls, pool };
}

/** @param {any} pool @param {State} [state] */
function page(pool, state = speaking) {
  /** @type {any} */
  const store = {
    state,
    send: (/** @type {Event} */ event) => {
      const before = store.state;
      store.state = next(before, event);
      if (store.state !== before) renewing.follow(before, store.state, event);
    },
  };
  /** @type {unknown[]} */
  const lost = [];
  const renewing = new Renewing(store, pool, (error) => lost.push(error));
  return { store, lost };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 5));

test("it is taught by the benches, held against the saved one, and told", async () => {
  const { calls, pool } = workers({ setBeside: 2, besideKept: found });
  const { store } = page(pool);
  store.send(begun);
  await rest();
  assert.deepEqual(calls, ["setBeside", "nextApart", "acceptApart", "acceptApart", "nextApart", "besideKept"]);
  assert.deepEqual([of(store.state).status, of(store.state).found], ["told", found]);
});

test("where nothing could be told nothing is taught", async () => {
  const { calls, pool } = workers({ setBeside: undefined });
  const { store } = page(pool);
  store.send(begun);
  await rest();
  assert.deepEqual([calls, of(store.state).status, of(store.state).found], [["setBeside"], "told", null]);
});

test("whoever leaves, cancels, closes, or says otherwise ends it, once", async () => {
  for (const [event, status] of /** @type {[Event, string][]} */ ([
    [go, "stopped"], [renewal({ what: "stopped", error: null }), "stopped"], [told, "asked"],
    [{ type: "kept", of: "model", what: "closed" }, "asked"], [{ type: "reading", name: "y.csv", size: 5, now: 1, keep: false }, "asked"],
  ])) {
    const { calls, pool } = workers({ setBeside: 2, besideKept: found });
    const { store } = page(pool);
    store.send(begun);
    store.send(event);
    await rest();
    assert.deepEqual([calls, of(store.state).status], [["setBeside", "cancel", "giveUpApart"], status], JSON.stringify(event));
  }
});

test("what was under way for a file is stopped when that file comes back", async () => {
  const { calls, pool } = workers({ setBeside: 2, besideKept: found });
  const { store } = page(pool);
  store.send(begun);
  store.send({ type: "reading", name: "y.csv", size: 5, now: 1, keep: false });
  store.send({ type: "closed" });
  await rest();
  assert.deepEqual([calls, of(store.state).status], [["setBeside", "cancel", "giveUpApart"], "stopped"]);
});

test("what can't be taught says why, and a desk that broke is told of", async () => {
  const { calls, pool } = workers({ setBeside: Object.assign(new Error("few-positives"), coded("few-positives")) });
  const { store, lost } = page(pool);
  store.send(begun);
  await rest();
  assert.deepEqual([of(store.state).status, of(store.state).error?.code, lost.length], ["stopped", "few-positives", 0]);
  assert.deepEqual(calls, ["setBeside", "cancel", "giveUpApart"]);
  const broken = workers({ setBeside: new Error("broke") });
  broken.pool.desk.over = true;
  const second = page(broken.pool);
  second.store.send(begun);
  await rest();
  assert.equal(second.lost.length, 1);
});

test("what is set apart is shared out in rounds, and its share grows from job to job", async () => {
  const { pool } = workers({});
  /** @type {number[]} */
  const shares = [];
  await new Apart(pool).teach(2, { over: false }, (share) => shares.push(share));
  assert.deepEqual(shares, [0.2375, 0.5, 0.7375, 1]);
});
