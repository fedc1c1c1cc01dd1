// What lies beside the hosted page: the core, and what keeps the page for when there is no network. In the page that is
// one file, packed.js stands in this one's place.

import address from "../pkg/homeroom.wasm";

/** The longest that the page waits for its keeper: a slow server must not hold it up. */
const PATIENCE_MS = 3000;

/** The core, fetched and compiled. @returns {Promise<WebAssembly.Module>} */
export async function core() {
  return WebAssembly.compile(await (await fetch(address)).arrayBuffer());
}

/**
 * Has the browser keep the page's own files, so that it opens without a network next time: see keeper.js. Where that can't
 * be had (no https, a private window, a frame without an origin) the page does without.
 */
export async function keep() {
  if (globalThis.origin === "null") return;
  const kept = Promise.resolve().then(() => navigator.serviceWorker.register("keeper.js"));
  await Promise.race([kept.catch(() => {}), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
}
