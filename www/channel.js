// One worker seen as promises: a call, its progress, its answer.

import { StudyError } from "./failure.js";
import { crash } from "./protocol.js";

/** @import { Order, PlainError, Report, Role } from "./protocol.js" */
/** @import { Losses } from "./wire" */

/**
 * The part of a Worker that is used here, so that tests can stand in for it.
 * @typedef {object} Hand
 * @property {(order: Order, transfer?: Transferable[]) => void} postMessage
 * @property {() => void} terminate
 * @property {((event: { data: Report }) => void) | null} onmessage
 * @property {((event: { message?: string }) => void) | null} onerror
 */
/** @typedef {(done: number, total: number, losses: Losses[]) => void} Tick losses: of the passes that ended since the last one */
/** @typedef {{ resolve: (value: any) => void, reject: (error: unknown) => void, tick: Tick | undefined }} Waiting */

export class Channel {
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #count = 0;

  /**
   * @param {Hand} hand a fresh worker
   * @param {Role} role
   * @param {WebAssembly.Module} module compiled once, shared by all
   * @param {(what: string) => void} [onRequest] told when the worker tried to reach out
   */
  constructor(hand, role, module, onRequest) {
    this.hand = hand;
    /** Ended or broken: it answers no more. */
    this.over = false;
    hand.onmessage = ({ data }) => {
      if (data.type === "request") onRequest?.(data.what);
      else this.#hear(data);
    };
    hand.onerror = (event) => this.end(crash(event.message ?? ""));
    hand.postMessage({ type: "start", role, module });
  }

  /**
   * @param {string} name
   * @param {unknown[]} [args]
   * @param {{ tick?: Tick, transfer?: Transferable[] }} [options]
   * @returns {Promise<any>} rejects with a StudyError
   */
  call(name, args = [], { tick, transfer } = {}) {
    if (this.over) return Promise.reject(new StudyError(crash("worker ended")));
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, tick });
      this.hand.postMessage({ type: "call", id, name, args }, transfer);
    });
  }

  /**
   * Ends the worker now; every open call fails with the reason.
   * @param {PlainError} reason
   */
  end(reason) {
    if (this.over) return;
    this.over = true;
    this.hand.onmessage = null;
    this.hand.onerror = null;
    this.hand.terminate();
    for (const { reject } of this.#waiting.values()) reject(new StudyError(reason));
    this.#waiting.clear();
  }

  /** @param {Exclude<Report, { type: "request" }>} report */
  #hear(report) {
    const waiting = this.#waiting.get(report.id);
    if (!waiting) return;
    if (report.type === "tick") return waiting.tick?.(report.done, report.total, report.losses);
    this.#waiting.delete(report.id);
    if (report.type === "answer") return waiting.resolve(report.value);
    waiting.reject(new StudyError(report.error));
    // A panic leaves the instance in an unknown state: nothing more is asked of it.
    if (report.broken) this.end(report.error);
  }
}
