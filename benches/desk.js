// One worker with the built core, as the page's desk: reads a file piece by piece and plans an evaluation of it.

import { Desk, initSync } from "../pkg/homeroom.js";

const PIECE = 4 * 2 ** 20;

self.onmessage = async ({ data: { module, file } }) => {
  const { memory } = initSync({ module });
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  const desk = new Desk();
  const begun = performance.now();
  let read = 0;
  desk.begin("bench.csv", bytes.length, undefined);
  for (let at = 0; at < bytes.length; at += PIECE) desk.push(bytes.subarray(at, at + PIECE));
  // The last tick comes when the table stands; what its columns mean is found out after it.
  desk.finish((/** @type {number} */ done, /** @type {number} */ total) => {
    if (done === total) read = performance.now() - begun;
  });
  const guess = performance.now() - begun - read;
  const question = { target: "outcome", condition: null, rule: null };
  desk.plan({ question, models: ["boosting"], folds: 5, repeats: 1, seed: 1, settings: {} });
  const packet = desk.packet().length;
  self.postMessage({ size: bytes.length, read, guess, packet, memory: memory.buffer.byteLength });
};
