// One training from the plan to the evaluation: the desk says which jobs, the benches do them, the desk takes the parts.

/** @import { Ask, Losses, Next } from "./wire" */
/** @import { Event } from "./state.js" */
/** @import { Pool } from "./pool.js" */

/**
 * @param {Pool} pool
 * @param {Ask} ask
 * @param {(event: Event) => void} tell
 * @param {{ over: boolean }} errand no more jobs are handed out once it is over
 * @param {(seconds: number) => number} paceOf how much slower than expected this device was
 * @param {number} [rest] milliseconds between two drawings of the losses, at least
 * @returns {Promise<void>} rejects with a StudyError
 */
export async function run(pool, ask, tell, errand, paceOf, rest = 0) {
  const { desk } = pool;
  const since = performance.now();
  tell({ type: "planned", plan: await desk.call("plan", [ask]) });
  const packet = () => /** @type {Promise<Uint8Array>} */ (desk.call("packet"));
  while (!errand.over) {
    const tick = (/** @type {number} */ done, /** @type {number} */ total) =>
      tell({ type: "closing", done, total, now: performance.now() });
    const step = /** @type {Next} */ (await desk.call("next", [], { tick }));
    if ("done" in step) {
      const now = performance.now();
      tell({ type: "evaluated", evaluation: step.done, pace: paceOf((now - since) / 1000), now });
      return;
    }
    if (errand.over) return;
    tell({ type: "handedOut", jobs: step.run });
    /** Losses that are not drawn yet, by job. @type {Map<number, Losses[]>} */
    const kept = new Map();
    let drawn = -Infinity;
    await pool.run(step.run, packet, {
      progress: (job, share, losses) => {
        const now = performance.now();
        if (losses.length > 0) kept.set(job.id, [...(kept.get(job.id) ?? []), ...losses]);
        tell({ type: "progress", job, share, now });
        if (kept.size === 0 || now - drawn < rest) return;
        drawn = now;
        for (const one of step.run) {
          const passes = kept.get(one.id);
          if (passes) tell({ type: "passes", job: one, passes });
        }
        kept.clear();
      },
      replaced: (job) => tell({ type: "replaced", job }),
      finished: async (job, part) => {
        const cell = await desk.call("accept", [job, part], { transfer: [part.buffer] });
        tell({ type: "accepted", job, cell, now: performance.now() });
      },
    });
  }
}
