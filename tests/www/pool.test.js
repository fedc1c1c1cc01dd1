import assert from "node:assert/strict";
import { test } from "node:test";
import { Pool } from "../../www/pool.js";

/** @import { Job } from "../../www/wire" */
/** @import { Hand } from "../../www/channel.js" */
/** @import { Order, Report } from "../../www/protocol.js" */

const PACKET = async () => new Uint8Array([1, 2, 3]);

/** A worker without a thread: it answers a turn later, as `perform` says. @implements {Hand} */
class FakeHand {
  /** @type {((event: { data: Report }) => void) | null} */
  onmessage = null;
  /** @type {((event: { message?: string }) => void) | null} */
  onerror = null;
  ended = false;
  role = "";
  /** @type {string[]} */
  calls = [];

  /** @param {(hand: FakeHand, name: string, args: any[]) => unknown} perform */
  constructor(perform) {
    this.perform = perform;
  }

  /** @param {Order} order */
  postMessage(order) {
    if (order.type === "start") {
      this.role = order.role;
      return;
    }
    this.calls.push(order.name);
    queueMicrotask(async () => {
      /** @type {Report} */
      let report;
      try {
        report = { type: "answer", id: order.id, value: await this.perform(this, order.name, order.args) };
      } catch (error) {
        const own = /** @type {{ code?: string }} */ (error).code;
        const code = own ?? "crashed";
        const words = { id: `error-${code}`, args: {}, text: code };
        report = { type: "failure", id: order.id, error: { code, row: null, column: null, words, advice: words }, broken: own === undefined };
      }
      if (!this.ended) this.onmessage?.({ data: report });
    });
  }

  terminate() {
    this.ended = true;
  }
}

/** @param {(hand: FakeHand, name: string, args: any[]) => unknown} perform @param {number} [size] */
function poolOf(perform, size = 1, room = Infinity) {
  /** @type {FakeHand[]} */
  const hands = [];
  const start = () => {
    const hand = new FakeHand(perform);
    hands.push(hand);
    return hand;
  };
  const module = /** @type {WebAssembly.Module} */ (/** @type {unknown} */ ({}));
  return { pool: new Pool({ start, module, size, room }), hands };
}

/** @param {number} id @param {number} cost @returns {Job} */
const job = (id, cost) => ({ id, cost, moment: 0, model: "forest", seed: 0, fold: id, inner: null, part: 0 });

/** @param {string} name @param {any[]} args */
const part = (name, args) => (name === "run" ? new Uint8Array([args[0].id]) : null);

/** What a watcher heard. */
function ear() {
  /** @type {number[]} */
  const done = [];
  /** @type {number[]} */
  const replaced = [];
  const watcher = {
    progress: () => {},
    finished: async (/** @type {Job} */ one, /** @type {Uint8Array} */ bytes) => {
      assert.deepEqual([...bytes], [one.id]);
      done.push(one.id);
    },
    replaced: (/** @type {Job} */ one) => void replaced.push(one.id),
  };
  return { done, replaced, watcher };
}

test("one bench does all jobs, the costly ones first", async () => {
  const { pool, hands } = poolOf((_, name, args) => part(name, args));
  const { done, watcher } = ear();
  await pool.run([job(0, 1), job(1, 9), job(2, 5)], PACKET, watcher);
  assert.deepEqual(done, [1, 2, 0]);
  assert.equal(hands.filter(({ role }) => role === "bench").length, 1);
});

test("jobs are shared among as many benches as there is room for, and no more than there are jobs", async () => {
  let together = 0;
  let most = 0;
  const { pool, hands } = poolOf(async (_, name, args) => {
    if (name === "run") {
      most = Math.max(most, ++together);
      await new Promise((go) => setTimeout(go, 5));
      together--;
    }
    return part(name, args);
  }, 3);
  const { done, watcher } = ear();
  await pool.run(Array.from({ length: 7 }, (_, id) => job(id, 1)), PACKET, watcher);
  assert.equal(most, 3);
  assert.deepEqual([...done].sort(), [0, 1, 2, 3, 4, 5, 6]);
  const fresh = poolOf((_, name, args) => part(name, args), 8);
  await fresh.pool.run([job(0, 1), job(1, 1)], PACKET, ear().watcher);
  assert.equal(fresh.hands.filter(({ role }) => role === "bench").length, 2);
  assert.equal(hands.filter(({ role }) => role === "bench").length, 3);
});

test("benches of one training are taken up again in its next round; another packet needs new ones", async () => {
  const { pool, hands } = poolOf((_, name, args) => part(name, args));
  await pool.run([job(0, 1)], PACKET, ear().watcher);
  await pool.run([job(1, 1)], PACKET, ear().watcher);
  assert.deepEqual(hands[1]?.calls, ["open", "run", "run"]);
  await pool.run([job(2, 1)], async () => new Uint8Array([9]), ear().watcher);
  assert.equal(hands.length, 3);
  assert.equal(hands[1]?.ended, true);
});

test("a broken bench is replaced and its job done again", async () => {
  let broken = false;
  const { pool, hands } = poolOf((_, name, args) => {
    if (name === "run" && args[0].id === 1 && !broken) {
      broken = true;
      throw new Error("unreachable");
    }
    return part(name, args);
  });
  const { done, replaced, watcher } = ear();
  await pool.run([job(0, 3), job(1, 2), job(2, 1)], PACKET, watcher);
  assert.deepEqual(done, [0, 1, 2]);
  assert.deepEqual(replaced, [1]);
  assert.deepEqual(hands.map(({ role, ended }) => [role, ended]), [["desk", false], ["bench", true], ["bench", false]]);
});

test("a job that breaks its bench twice ends the run as crashed", async () => {
  const { pool } = poolOf((_, name, args) => {
    if (name === "run" && args[0].id === 1) throw new Error("unreachable");
    return part(name, args);
  });
  const { done, replaced, watcher } = ear();
  await assert.rejects(pool.run([job(0, 3), job(1, 2), job(2, 1)], PACKET, watcher), { code: "crashed" });
  assert.deepEqual(done, [0]);
  assert.deepEqual(replaced, [1]);
});

test("an error with a code ends the run and is not tried again", async () => {
  let tries = 0;
  const { pool } = poolOf((_, name) => {
    if (name !== "run") return null;
    tries++;
    throw Object.assign(new Error("no"), { code: "not-solved" });
  });
  await assert.rejects(pool.run([job(0, 1)], PACKET, ear().watcher), { code: "not-solved" });
  assert.equal(tries, 1);
});

test("what the desk refuses, too late for whoever asked, leaves it there", async () => {
  const { pool } = poolOf((_, name) => {
    if (name === "termJudged") throw Object.assign(new Error("nobody was asked"), { code: "crashed" });
    return name;
  });
  await assert.rejects(pool.desk.call("termJudged"), { code: "crashed" });
  assert.equal(pool.desk.over, false);
  assert.equal(await pool.desk.call("overview"), "overview");
});

test("a cancel answers at once, ends the benches and keeps the desk; a later run starts fresh", async () => {
  let stuck = true;
  const { pool, hands } = poolOf((_, name, args) => (name === "run" && stuck ? new Promise(() => {}) : part(name, args)), 2);
  const { done, watcher } = ear();
  const run = pool.run([job(0, 1), job(1, 1), job(2, 1)], PACKET, watcher);
  await new Promise((go) => setTimeout(go, 5));
  const since = performance.now();
  pool.cancel();
  await assert.rejects(run, { code: "cancelled" });
  assert.ok(performance.now() - since < 200);
  assert.deepEqual(hands.map(({ role, ended }) => [role, ended]), [["desk", false], ["bench", true], ["bench", true]]);
  stuck = false;
  await pool.run([job(3, 1)], PACKET, watcher);
  assert.deepEqual(done, [3]);
});

test("a worker that dies is told to everyone who waits for it", async () => {
  const { pool, hands } = poolOf(() => new Promise(() => {}));
  const waiting = pool.desk.call("finish");
  hands[0]?.onerror?.({ message: "gone" });
  await assert.rejects(waiting, { code: "crashed" });
  await assert.rejects(pool.desk.call("overview"), { code: "crashed" });
  pool.renewDesk();
  assert.equal(pool.desk.over, false);
});

test("as many benches as memory can hold, and one at least", async () => {
  const packet = async () => new Uint8Array(2 ** 20);
  for (const [room, benches] of [[0, 1], [19, 1], [38, 2], [1000, 4]]) {
    const { pool, hands } = poolOf((_, __, [about]) => new Uint8Array([about.id]), 4, (room ?? 0) * 2 ** 20);
    await pool.run(Array.from({ length: 4 }, (_, id) => job(id, 1)), packet, ear().watcher);
    assert.equal(hands.filter(({ role }) => role === "bench").length, benches, `${room} MB`);
  }
});

test("a packet of several moments takes less than as much of one, for one moment is worked on at a time", async () => {
  const packet = async () => new Uint8Array(10 * 2 ** 20);
  for (const [moments, benches] of [[1, 1], [4, 2]]) {
    const { pool, hands } = poolOf((_, __, [about]) => new Uint8Array([about.id]), 4, 85 * 2 ** 20);
    const jobs = Array.from({ length: 4 }, (_, id) => ({ ...job(id, 1), moment: id % (moments ?? 1) }));
    await pool.run(jobs, packet, ear().watcher);
    assert.equal(hands.filter(({ role }) => role === "bench").length, benches, `${moments} moments`);
  }
});

test("every bench gets bytes of its own", async () => {
  let asked = 0;
  const packet = async () => new Uint8Array([++asked]);
  /** @type {number[]} */
  const opened = [];
  const { pool } = poolOf((_, name, args) => {
    if (name === "open") opened.push(args[0][0]);
    return new Uint8Array([args[0].id]);
  }, 3);
  await pool.run([job(0, 1), job(1, 1), job(2, 1)], packet, ear().watcher);
  assert.deepEqual(opened.sort(), [1, 2, 3]);
});
