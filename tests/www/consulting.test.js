// Asking about students: what is asked of the desk and the benches, in which order, and what is dropped.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Consulting } from "../../www/consulting.js";
import { StudyError } from "../../www/failure.js";
import { coded } from "../../www/protocol.js";
import { START, next } from "../../www/state.js";

/** @import { Listing } from "../../www/wire" */
/** @import { Event, State } from "../../www/state.js" */

/** @type {any} */
const evaluation = { task: "atRisk", verdict: { level: "useful" }, moments: [] };

/** A page without views: a store, a desk that notes what it is asked, and benches that answer at once. @param {{ waiting?: number, practice?: number, broken?: string }} [has] */
function page({ waiting = 40, practice = 400, broken } = {}) {
  /** @type {[string, any[]][]} */
  const calls = [];
  /** @type {{ cancelled: number, packets: unknown[], hold: Promise<void> | null }} */
  const did = { cancelled: 0, packets: [], hold: null };
  const desk = {
    over: false,
    call: async (/** @type {string} */ name, /** @type {any[]} */ args = []) => {
      calls.push([name, args]);
      happened += 1;
      if (name === broken) throw new StudyError(coded("unsuited"));
      if (name === "inquire") return [0, 1, null].map((fold) => ({ moment: args[0], model: args[1] ?? "linear", fold }));
      if (name === "sheet") return { record: args[0] };
      if (name !== "students") return null;
      const { which, capacity = 30, from, count } = /** @type {Listing} */ (args[0]);
      const found = which === "waiting" ? waiting : practice;
      const entries = Array.from({ length: Math.max(0, Math.min(count, found - from)) }, (_, at) => ({ record: from + at, place: from + at + 1 }));
      return { which, waiting, practice, found, capacity, entries };
    },
  };
  const pool = {
    desk,
    cancel: () => void (did.cancelled += 1),
    run: async (/** @type {any[]} */ tasks, /** @type {unknown} */ packet, /** @type {any} */ watcher, /** @type {any} */ order) => {
      did.packets.push(packet);
      for (const task of tasks) {
        const bench = { call: async (/** @type {string} */ name, /** @type {any[]} */ args) => (calls.push([name, args]), new Uint8Array(1)) };
        await watcher.finished(task, await order(bench, task, () => {}));
      }
      await did.hold;
    },
  };
  /** @type {{ state: State, send: (event: Event) => void }} */
  const store = {
    state: { ...START, evaluation },
    send(event) {
      const before = store.state;
      happened += 1;
      store.state = next(before, event);
      if (store.state !== before) consulting.follow(before, store.state, event);
    },
  };
  /** @type {unknown[]} */
  const lost = [];
  const consulting = new Consulting(store, /** @type {any} */ (pool), (error) => lost.push(error));
  return { store, consulting, calls, did, desk, lost };
}

/** What was asked and told by all pages. */
let happened = 0;

/** Waits so long, and then until nothing happens any more: a slow machine is given its time. */
async function rest(ms = 5) {
  const wait = (/** @type {number} */ time) => new Promise((done) => setTimeout(done, time));
  await wait(ms);
  for (let still = 0, seen = happened; still < 4; seen = happened) {
    await wait(5);
    still = seen === happened ? still + 1 : 0;
  }
}
/** @param {[string, any[]][]} calls @param {string} name */
const args = (calls, name) => calls.filter(([own]) => own === name).map(([, own]) => own);

test("opening the stage has every model taught again, heard, and the list asked for in two stretches", async () => {
  const { store, calls } = page();
  store.send({ type: "go", stage: "students" });
  await rest();
  assert.deepEqual(calls.map(([name]) => name), ["inquire", "account", "hear", "account", "hear", "account", "hear", "students", "students"]);
  assert.deepEqual(args(calls, "inquire"), [[0, null]]);
  assert.deepEqual(args(calls, "account").map(([inquiry]) => inquiry.fold), [0, 1, null]);
  assert.deepEqual(args(calls, "students").map(([{ which, from, count, names }]) => [which, from, count, names]), [["waiting", 0, 14, false], ["waiting", 28, 4, false]]);
  const { roll } = store.state;
  assert.deepEqual([roll.status, roll.which, roll.listed?.end.map(({ place }) => place)], ["ready", "waiting", [29, 30, 31, 32]]);
  // Going away and coming back asks nothing again.
  store.send({ type: "go", stage: "results" });
  store.send({ type: "go", stage: "students" });
  await rest();
  assert.equal(calls.length, 9);
});

test("where nobody waits the practice list comes first", async () => {
  const { store, calls } = page({ waiting: 0, practice: 8 });
  store.send({ type: "go", stage: "students" });
  await rest();
  assert.equal(store.state.roll.which, "practice");
  assert.deepEqual(args(calls, "students").map(([{ which }]) => which), ["waiting", "practice"]);
});

test("codes come from one number in a tab, and from another in the next", async () => {
  const [one, other] = [page(), page()];
  for (const { store } of [one, other]) {
    store.send({ type: "go", stage: "students" });
    await rest();
    store.send({ type: "roll", what: "open", record: 3 });
    await rest();
  }
  const salts = (/** @type {{ calls: [string, any[]][] }} */ { calls }) => new Set([...args(calls, "students").map(([{ salt }]) => salt), ...args(calls, "sheet").map((own) => own[3])]);
  assert.equal(salts(one).size, 1);
  assert.notDeepEqual(salts(one), salts(other));
  for (const salt of salts(one)) assert.ok(Number.isSafeInteger(salt));
});

test("values that are wrong, names and whom somebody seeks are asked anew", async () => {
  const { store, calls } = page();
  store.send({ type: "go", stage: "students" });
  await rest();
  store.send({ type: "roll", what: "open", record: 3 });
  store.send({ type: "roll", what: "wrong", record: 3, column: "homework", wrong: true });
  await rest();
  assert.deepEqual(args(calls, "sheet").map(([record, wrong, names]) => [record, wrong, names]), [[3, [], false], [3, ["homework"], false]]);
  calls.length = 0;
  store.send({ type: "names", show: true });
  await rest();
  assert.deepEqual([args(calls, "sheet")[0]?.[2], args(calls, "students")[0]?.[0].names], [true, true]);
  calls.length = 0;
  for (const find of ["1", "12", "123"]) store.send({ type: "roll", what: "find", find });
  await rest(320);
  assert.deepEqual(args(calls, "students").map(([{ find, count }]) => [find, count]), [["123", 100]]);
});

test("an answer to an evaluation that is gone is dropped, and its benches are ended", async () => {
  const { store, did } = page();
  /** @type {() => void} */
  let go = () => {};
  did.hold = new Promise((done) => void (go = done));
  store.send({ type: "go", stage: "students" });
  await rest();
  assert.equal(store.state.roll.status, "asking");
  store.send({ type: "amend", amendments: [] });
  assert.deepEqual([store.state.stage, store.state.roll.status, did.cancelled], ["question", "unasked", 1]);
  go();
  await rest();
  assert.deepEqual([store.state.roll.status, store.state.roll.listed], ["unasked", null]);
});

test("another model is asked with the same packet, and what stopped says why", async () => {
  const { store, calls, did, consulting } = page();
  store.send({ type: "go", stage: "students" });
  await rest();
  store.send({ type: "roll", what: "open", record: 3 });
  store.send({ type: "roll", what: "model", model: "boosting" });
  await rest();
  assert.deepEqual(args(calls, "inquire"), [[0, null], [0, "boosting"]]);
  assert.equal(did.packets[0], did.packets[1]);
  assert.deepEqual([store.state.roll.status, store.state.roll.sheet?.record], ["ready", 3]);
  consulting.cancel();
  assert.deepEqual([store.state.roll.status, store.state.roll.error, store.state.roll.listed], ["stopped", null, null]);
  const failing = page({ broken: "inquire" });
  failing.store.send({ type: "go", stage: "students" });
  await rest();
  assert.deepEqual([failing.store.state.roll.status, failing.store.state.roll.error?.code], ["stopped", "unsuited"]);
  assert.deepEqual(failing.lost, []);
  // A desk that broke took the file with it.
  const gone = page({ broken: "inquire" });
  gone.desk.over = true;
  gone.store.send({ type: "go", stage: "students" });
  await rest();
  assert.equal(gone.lost.length, 1);
});
