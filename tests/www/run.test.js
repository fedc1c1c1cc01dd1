// One training: the losses of passes are drawn together, and not more often than is wished.

import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "../../www/run.js";

/** @import { Ask, Job } from "../../www/wire" */
/** @import { Event } from "../../www/state.js" */

/** @type {Ask} */
const ask = { question: { target: "a", condition: null, rule: null }, models: ["lstm"], folds: 2, repeats: 1, seed: 1, settings: {} };

/** @param {number} id @returns {Job} */
const job = (id) => ({ id, model: "lstm", fold: id, cost: 1, moment: 0, seed: 0, inner: null, part: 0 });
/** @param {number} epoch */
const pass = (epoch) => ({ member: 0, epoch, teaching: 0.5, inner: null });

/** What is told while two jobs report their passes. @param {number} rest @returns {Promise<Event[]>} */
async function told(rest) {
  /** @type {Event[]} */
  const events = [];
  let rounds = 0;
  const pool = /** @type {any} */ ({
    desk: { call: async (/** @type {string} */ name) => (name === "next" ? (rounds++ === 0 ? { run: [job(0), job(1)] } : { done: {} }) : {}) },
    run: async (/** @type {Job[]} */ [first, second], /** @type {unknown} */ _, /** @type {import("../../www/pool.js").Watcher} */ watcher) => {
      if (!first || !second) return;
      watcher.progress(first, 0.1, [pass(1)]);
      watcher.progress(second, 0.1, [pass(1), pass(2)]);
      watcher.progress(first, 0.2, []);
      watcher.progress(first, 0.3, [pass(2)]);
    },
  });
  await run(pool, ask, (event) => events.push(event), { over: false }, () => 1, rest);
  return events;
}

test("every pass is told of as it comes", async () => {
  const passes = (await told(0)).flatMap((event) => (event.type === "passes" ? [[event.job.id, event.passes.map(({ epoch }) => epoch)]] : []));
  assert.deepEqual(passes, [[0, [1]], [1, [1, 2]], [0, [2]]]);
});

test("for those who want it calm they are told together, once in a while, and progress all the same", async () => {
  const events = await told(60_000);
  assert.deepEqual(events.filter(({ type }) => type === "passes").length, 1);
  assert.equal(events.filter(({ type }) => type === "progress").length, 4);
  assert.equal(events.at(-1)?.type, "evaluated");
});
