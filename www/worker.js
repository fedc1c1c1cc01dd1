// Holds one part of the core, a desk or a bench, and answers messages. With decoding.js the only importer of ../pkg.
// It is bundled as one classic script and started from a Blob URL, so that the page's policy binds it.

import { Bench, Desk, initSync, rehearse } from "../pkg/homeroom.js";
import { decode } from "./decoding.js";
import { crash, isCoded, plainError } from "./protocol.js";

/** @import { Call, Order, Report, Role } from "./protocol.js" */
/** @import { Losses } from "./wire" */

// At most so many reports of progress a second are worth a message.
const TICK_MS = 100;

/** @type {Role} */
let role = "desk";
/** @type {Record<string, (...args: unknown[]) => unknown> | null} */
let held = null;
let broken = false;

/** @param {Report} report @param {Transferable[]} [transfer] */
const tell = (report, transfer = []) => self.postMessage(report, { transfer });

self.onmessage = ({ data }) => {
  const order = /** @type {Order} */ (data);
  if (order.type === "start") start(order.role, order.module);
  else answer(order);
};

// What this worker tries to reach is counted beside the page's own requests.
self.addEventListener("securitypolicyviolation", (event) => {
  tell({ type: "request", what: event.blockedURI });
});

/** @param {Role} wanted @param {WebAssembly.Module} module */
function start(wanted, module) {
  role = wanted;
  initSync({ module });
  if (role === "desk") held = /** @type {any} */ (new Desk());
}

/** @param {Call} call */
function answer({ id, name, args }) {
  if (broken) return tell({ type: "failure", id, error: crash("worker broken"), broken });
  try {
    const value = perform(id, name, args);
    // Bytes are given away, not copied: the core keeps its own.
    tell({ type: "answer", id, value }, value instanceof Uint8Array ? [/** @type {ArrayBuffer} */ (value.buffer)] : []);
  } catch (thrown) {
    // What the core refuses leaves it as it was, also where it was asked too early or too late.
    broken = !isCoded(thrown);
    tell({ type: "failure", id, error: plainError(thrown), broken });
  }
}

/** @param {number} id @param {string} name @param {unknown[]} args @returns {unknown} */
function perform(id, name, args) {
  if (role === "bench" && name === "open") {
    held = /** @type {any} */ (new Bench(/** @type {Uint8Array} */ (args[0])));
    return null;
  }
  if (role === "bench" && name === "rehearse") return rehearse();
  if (role === "desk" && name === "decode") return decode(/** @type {any} */ (held), /** @type {WebAssembly.Module} */ (args[0]));
  const method = held?.[name];
  if (!held || typeof method !== "function") throw new Error(`no call ${name}`);
  return method.call(held, ...args, ...(WATCHED.has(name) ? [watch(id)] : []));
}

/** The calls whose last argument is told about progress. */
const WATCHED = new Set([
  "finish", "bring", "next", "run", "minimal", "learning", "account", "students", "sheet", "audit", "release", "cutoffs", "slices",
  "nextTried", "nextApart", "termJudged", "besideKept", "paper", "handout", "advice", "allocation", "effect", "strongestPair",
]);

/** @param {number} id @returns {(done: number, total: number, losses?: Losses) => void} */
function watch(id) {
  let last = 0;
  /** Those of passes that ended since the last message. @type {Losses[]} */
  let losses = [];
  return (done, total, pass) => {
    if (pass) losses.push(pass);
    const now = performance.now();
    if (now - last < TICK_MS && done < total) return;
    last = now;
    tell({ type: "tick", id, done, total, losses });
    losses = [];
  };
}
