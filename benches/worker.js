// One worker with the built core: opens a packet, runs a job, tells the marks it passed.

import { Bench, initSync, rehearse } from "../pkg/homeroom.js";

/** @type {Bench | undefined} */
let bench;
/** @type {WebAssembly.Memory | undefined} */
let memory;

self.onmessage = ({ data }) => {
  if (data.module) {
    ({ memory } = initSync({ module: data.module }));
    if (data.rehearse) {
      rehearse();
      return self.postMessage({ open: true });
    }
    bench = new Bench(data.packet);
    return self.postMessage({ open: true });
  }
  if (!bench) throw new Error("no packet");
  if (data.job.every) return self.postMessage(shares(bench, data.job));
  const begun = performance.now();
  let first = 0;
  let last = 0;
  /** @type {number[]} */
  const passes = [];
  // The first tick comes when the columns are binned, the last when the trees stand; a network tells every pass.
  const tick = (/** @type {number} */ done, /** @type {number} */ total, /** @type {unknown} */ losses) => {
    if (first === 0) first = performance.now();
    if (losses) passes.push(performance.now() - begun);
    if (done === total) last = performance.now();
  };
  // A forest may be cut into parts; here one hand does them all.
  const finished = bench.whole(data.job, tick);
  const all = performance.now();
  const times = { bin: first - begun, train: last - first, rest: all - last, passes };
  self.postMessage({ times, finished, memory: memory?.buffer.byteLength ?? 0 }, { transfer: [finished.buffer] });
};

/**
 * A model is taught on all rows, and then the clock starts.
 * @param {Bench} bench
 * @param {{ model: string, every: number }} job
 */
function shares(bench, { model, every }) {
  const account = bench.account({ moment: 0, model, fold: null }, () => {});
  const begun = performance.now();
  const size = bench.shares(account, every, () => {});
  const times = { bin: 0, train: performance.now() - begun, rest: 0, passes: [] };
  return { times, finished: new Uint8Array(new Float64Array([size]).buffer), memory: memory?.buffer.byteLength ?? 0 };
}
