// The core for bundlers and browsers: `await load()`, then a Desk. In Node and Deno, node.js stands in this file's place.

import { initSync } from "./homeroom.js";

export { Bench, Desk } from "./homeroom.js";
export { evaluate } from "./evaluate.js";

/** @type {Promise<void> | null} */
let loading = null;

/** @param {WebAssembly.Module | BufferSource} [module] */
export function load(module) {
  loading ??= (async () => {
    const core = module ?? (await (await fetch(new URL("./homeroom.wasm", import.meta.url))).arrayBuffer());
    initSync({ module: core });
  })();
  return loading;
}
