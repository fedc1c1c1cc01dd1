// The workers: one desk that keeps the study, and benches that do jobs and may be ended at any time.

import { Channel } from "./channel.js";
import { StudyError, coded } from "./protocol.js";

/** @import { Job } from "./wire" */
/** @import { Hand, Tick } from "./channel.js" */

/**
 * What is told while jobs run.
 * @typedef {object} Watcher
 * @property {(job: Job, share: number) => void} progress share of the job, 0 to 1
 * @property {(job: Job, part: Uint8Array) => Promise<void>} finished
 * @property {(job: Job) => void} replaced a bench broke; its job is done again
 */

/** What a bench takes beside its copy of the packet: the core, and what it makes while it learns. */
const BENCH_BYTES = 2 ** 26;
/** A packet is held as it came, as columns, and as bins and sums while trees grow. */
const COPIES = 4;

export class Pool {
  /** Every bench that lives. @type {Set<Channel>} */
  #benches = new Set();
  /** Those without a job; a later round of the same training takes them up again. @type {Channel[]} */
  #idle = [];
  /** What the benches were opened with. @type {Uint8Array | null} */
  #packet = null;
  /** The run under way; a cancelled one may not speak any more. @type {{ stop: (error: unknown) => void } | null} */
  #run = null;

  /**
   * @param {{ start: () => Hand, module: WebAssembly.Module, size: number, memory?: number,
   *   onRequest?: (what: string) => void }} options size: benches at most; memory: bytes that all benches may take
   */
  constructor({ start, module, size, memory = Infinity, onRequest }) {
    this.start = start;
    this.module = module;
    this.size = size;
    this.memory = memory;
    this.onRequest = onRequest;
    this.desk = new Channel(start(), "desk", module, onRequest);
  }

  /** A fresh desk, for when the old one broke or its file is given up. What it held is gone. */
  renewDesk() {
    this.desk.end(coded("cancelled"));
    this.desk = new Channel(this.start(), "desk", this.module, this.onRequest);
  }

  /**
   * Does jobs, the costly ones first, and hands every part on in the order in which they end.
   * @param {Job[]} jobs
   * @param {Uint8Array} packet what a bench needs to know
   * @param {Watcher} watcher
   * @returns {Promise<void>} rejects with a StudyError, `cancelled` after a cancel
   */
  run(jobs, packet, watcher) {
    if (this.#run) return Promise.reject(new Error("a run is under way"));
    if (packet !== this.#packet) this.#endBenches();
    this.#packet = packet;
    const queue = [...jobs].sort((a, b) => b.cost - a.cost || a.id - b.id);
    return new Promise((resolve, reject) => {
      const run = {
        /** @param {unknown} error */
        stop: (error) => {
          if (this.#run !== run) return;
          this.#run = null;
          reject(error);
        },
      };
      this.#run = run;
      const hands = Array.from({ length: Math.min(this.#room(packet), queue.length) }, () => this.#work(run, queue, packet, watcher));
      Promise.all(hands).then(
        () => {
          if (this.#run !== run) return;
          this.#run = null;
          resolve();
        },
        (error) => {
          run.stop(error);
          this.#endBenches();
        },
      );
    });
  }

  /** How many benches may hold this packet, at least one. @param {Uint8Array} packet */
  #room(packet) {
    const held = Math.floor(this.memory / (COPIES * packet.byteLength + BENCH_BYTES));
    return Math.max(1, Math.min(this.size, held));
  }

  /** Ends the jobs under way, at once. The desk and what it holds stay; the next run starts fresh benches. */
  cancel() {
    this.#run?.stop(new StudyError(coded("cancelled")));
    this.#endBenches();
  }

  /**
   * One bench's share of the queue, until it is empty.
   * @param {object} run
   * @param {Job[]} queue
   * @param {Uint8Array} packet
   * @param {Watcher} watcher
   */
  async #work(run, queue, packet, watcher) {
    let bench = await this.#bench(packet);
    for (let job = queue.shift(); job && this.#run === run; job = queue.shift()) {
      const current = job;
      /** @type {Tick} */
      const tick = (done, total) => {
        if (this.#run === run) watcher.progress(current, total > 0 ? done / total : 0);
      };
      let part;
      try {
        part = await bench.call("run", [current], { tick });
      } catch (error) {
        if (this.#run !== run || !(error instanceof StudyError) || error.code !== "crashed") throw error;
        watcher.replaced(current);
        this.#benches.delete(bench);
        bench = await this.#bench(packet);
        part = await bench.call("run", [current], { tick });
      }
      if (this.#run === run) await watcher.finished(current, part);
    }
    if (!bench.over) this.#idle.push(bench);
  }

  /** @param {Uint8Array} packet */
  async #bench(packet) {
    const idle = this.#idle.pop();
    if (idle) return idle;
    const bench = new Channel(this.start(), "bench", this.module, this.onRequest);
    this.#benches.add(bench);
    await bench.call("open", [packet]);
    return bench;
  }

  #endBenches() {
    for (const bench of this.#benches) bench.end(coded("cancelled"));
    this.#benches.clear();
    this.#idle = [];
  }
}
