// The core for Node and Deno: read from the disk, not fetched.

import { readFile } from "node:fs/promises";
import { initSync } from "./homeroom.js";

export { Bench, Desk } from "./homeroom.js";
export { evaluate } from "./evaluate.js";

/** @type {Promise<void> | null} */
let loading = null;

/** @param {WebAssembly.Module | BufferSource} [module] */
export function load(module) {
  loading ??= (async () => {
    const core = module ?? (await readFile(new URL("./homeroom.wasm", import.meta.url)));
    initSync({ module: core });
  })();
  return loading;
}
