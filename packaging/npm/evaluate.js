// From a question to its evaluation, one job after the other in this thread. On the page the same jobs go to many workers.

import { Bench } from "./homeroom.js";

/**
 * @param {import("./homeroom.js").Desk} desk
 * @param {unknown} ask
 * @param {(done: number, total: number) => unknown} [tick]
 */
export function evaluate(desk, ask, tick = () => {}) {
  desk.plan(ask);
  const bench = new Bench(desk.packet());
  try {
    for (;;) {
      const next = desk.next(tick);
      if ("done" in next) return next.done;
      for (const job of next.run) desk.accept(job, bench.run(job, tick));
    }
  } finally {
    bench.free();
  }
}
