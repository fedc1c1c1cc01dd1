// The workers: one desk that keeps the study, and benches that do jobs and may be ended at any time.

import { Channel } from "./channel.js";
import { StudyError } from "./failure.js";
import { coded } from "./protocol.js";

/** @import { Job, Losses } from "./wire" */
/** @import { Hand, Tick } from "./channel.js" */

/**
 * Bytes a bench takes for each byte of its packet: the packet, what is read from it, and what a model makes of one of
 * its moments of prediction, of which the later ones hold more.
 * @param {number} moments
 */
const growth = (moments) => 2 + 2 / (moments + 1);
/** Bytes a bench takes besides. */
const BENCH_BYTES = 16 * 2 ** 20;

/** Gives what a bench needs to know: fresh bytes each time, for they are given away. @typedef {() => Promise<Uint8Array>} Packet */

/** What a bench does: a job of a training, or an inquiry. @typedef {Pick<Job, "id" | "cost" | "moment">} Task */
/**
 * What is told while jobs run.
 * @template {Task} [Own=Job]
 * @typedef {object} Watcher
 * @property {(job: Own, share: number, losses: Losses[]) => void} progress share of the job, 0 to 1, and the losses of passes that ended
 * @property {(job: Own, part: Uint8Array) => Promise<void>} finished
 * @property {(job: Own) => void} replaced a bench broke; its job is done again
 */
/**
 * How a bench is told to do it.
 * @template {Task} Own
 * @typedef {(bench: Channel, job: Own, tick: Tick) => Promise<Uint8Array>} Order
 */

/** @type {Order<Task>} */
const RUN = (bench, job, tick) => bench.call("run", [job], { tick });

export class Pool {
  /** Every bench that lives. @type {Set<Channel>} */
  #benches = new Set();
  /** Those without a job; a later round of the same training takes them up again. @type {Channel[]} */
  #idle = [];
  /** What the benches are opened with. @type {Packet | null} */
  #packet = null;
  /** A packet that was weighed and is still to be opened. @type {Uint8Array | null} */
  #weighed = null;
  /** Benches that memory can hold with this packet. */
  #most = 1;
  /** The run under way; a cancelled one may not speak any more. @type {{ stop: (error: unknown) => void } | null} */
  #run = null;

  /**
   * @param {{ start: () => Hand, module: WebAssembly.Module, size: number, room?: number,
   *   onRequest?: (what: string) => void }} options at most `size` benches, which share `room` bytes
   */
  constructor({ start, module, size, room = Infinity, onRequest }) {
    this.room = room;
    this.start = start;
    this.module = module;
    this.size = size;
    this.onRequest = onRequest;
    this.desk = new Channel(start(), "desk", module, onRequest);
  }

  /**
   * Lets a worker teach a little and ends it. What the browser compiles well on the way all workers share, so that
   * the first real training does not begin with code compiled in haste.
   */
  async rehearse() {
    const worker = new Channel(this.start(), "bench", this.module, this.onRequest);
    try {
      await worker.call("rehearse");
    } finally {
      worker.end(coded("cancelled"));
    }
  }

  /** A fresh desk, for when the old one broke or its file is given up. What it held is gone. */
  renewDesk() {
    this.desk.end(coded("cancelled"));
    this.desk = new Channel(this.start(), "desk", this.module, this.onRequest);
  }

  /**
   * Does jobs, the costly ones first, and hands every part on in the order in which they end.
   * @template {Task} Own
   * @param {Own[]} jobs
   * @param {Packet} packet the same one as before keeps the benches that are open
   * @param {Watcher<Own>} watcher
   * @param {Order<Own>} [order]
   * @returns {Promise<void>} rejects with a StudyError, `cancelled` after a cancel
   */
  run(jobs, packet, watcher, order = RUN) {
    if (this.#run) return Promise.reject(new Error("a run is under way"));
    const fresh = packet !== this.#packet;
    if (fresh) this.#endBenches();
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
      const work = async () => {
        if (fresh) await this.#weigh(packet, new Set(jobs.map(({ moment }) => moment)).size, run);
        if (this.#run !== run) return;
        const count = Math.min(this.size, this.#most, queue.length);
        await Promise.all(Array.from({ length: count }, () => this.#work(run, queue, packet, watcher, order)));
      };
      work().then(
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

  /** Ends the jobs under way, at once. The desk and what it holds stay; the next run starts fresh benches. */
  cancel() {
    this.#run?.stop(new StudyError(coded("cancelled")));
    this.#endBenches();
  }

  /**
   * Asks how large the packet is, and so how many benches there may be.
   * @param {Packet} packet
   * @param {number} moments
   * @param {object} run
   */
  async #weigh(packet, moments, run) {
    const bytes = await packet();
    if (this.#run !== run) return;
    this.#most = Math.max(1, Math.floor(this.room / (growth(moments) * bytes.byteLength + BENCH_BYTES)));
    this.#weighed = bytes;
  }

  /**
   * One bench's share of the queue, until it is empty.
   * @template {Task} Own
   * @param {object} run
   * @param {Own[]} queue
   * @param {Packet} packet
   * @param {Watcher<Own>} watcher
   * @param {Order<Own>} order
   */
  async #work(run, queue, packet, watcher, order) {
    let bench = await this.#bench(packet);
    for (let job = queue.shift(); job && this.#run === run; job = queue.shift()) {
      const current = job;
      /** @type {Tick} */
      const tick = (done, total, losses) => {
        if (this.#run === run) watcher.progress(current, total > 0 ? done / total : 0, losses);
      };
      let part;
      try {
        part = await order(bench, current, tick);
      } catch (error) {
        if (this.#run !== run || !bench.over) throw error;
        watcher.replaced(current);
        this.#benches.delete(bench);
        bench = await this.#bench(packet);
        part = await order(bench, current, tick);
      }
      if (this.#run === run) await watcher.finished(current, part);
    }
    if (!bench.over) this.#idle.push(bench);
  }

  /** @param {Packet} packet */
  async #bench(packet) {
    const idle = this.#idle.pop();
    if (idle) return idle;
    const bench = new Channel(this.start(), "bench", this.module, this.onRequest);
    this.#benches.add(bench);
    const weighed = this.#weighed;
    this.#weighed = null;
    const bytes = weighed ?? (await packet());
    await bench.call("open", [bytes], { transfer: [bytes.buffer] });
    return bench;
  }

  #endBenches() {
    for (const bench of this.#benches) bench.end(coded("cancelled"));
    this.#benches.clear();
    this.#idle = [];
    this.#packet = null;
    this.#weighed = null;
  }
}
