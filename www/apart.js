// What the desk has set apart, while the benches work on it: jobs that teach until there is an evaluation, and whatever else is
// asked of them with the same packet. What the study itself found stays.

/** @import { Job, Next } from "./wire" */
/** @import { Errand } from "./errands.js" */
/** @import { Order, Pool, Task } from "./pool.js" */

export class Apart {
  /** @param {Pool} pool */
  constructor(pool) {
    this.pool = pool;
    this.desk = pool.desk;
    /** One for all runs, so that benches stay open between them. */
    this.packet = () => /** @type {Promise<Uint8Array>} */ (this.desk.call("packetApart"));
  }

  /**
   * Runs every job; stops where the errand is over.
   * @param {number} many jobs, as the desk counts them
   * @param {Errand} errand
   * @param {(share: number) => unknown} tell of all jobs, 0 to 1
   */
  async teach(many, errand, tell) {
    let done = 0;
    while (!errand.over) {
      const step = /** @type {Next} */ (await this.desk.call("nextApart", [], { tick: () => {} }));
      if ("done" in step || errand.over) return;
      const before = done;
      await this.run(step.run, (share) => tell(Math.min(1, (before + share * step.run.length) / Math.max(1, many))), async (/** @type {Job} */ job, part) => {
        await this.desk.call("acceptApart", [job, part], { transfer: [part.buffer] });
        done += 1;
      });
    }
  }

  /**
   * Runs some tasks.
   * @template {Task} Own
   * @param {Own[]} tasks @param {(share: number) => unknown} tell of these tasks
   * @param {(task: Own, part: Uint8Array) => Promise<void>} finished
   * @param {Order<Own>} [order]
   */
  run(tasks, tell, finished, order) {
    const shares = new Map(tasks.map(({ id }) => [id, 0]));
    const told = (/** @type {number} */ id, /** @type {number} */ share) => {
      shares.set(id, share);
      tell([...shares.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, tasks.length));
    };
    return this.pool.run(tasks, this.packet, {
      progress: ({ id }, share) => told(id, 0.95 * share),
      replaced: ({ id }) => told(id, 0),
      finished: async (task, part) => {
        await finished(task, part);
        told(task.id, 1);
      },
    }, order);
  }

  /** Ends the benches at once, and lets go what was set apart. */
  giveUp() {
    this.pool.cancel();
    if (!this.desk.over) this.desk.call("giveUpApart").catch(() => {});
  }
}
