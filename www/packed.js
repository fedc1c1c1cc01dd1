// In the page that is one file: the core and the old encodings lie in its script, compressed and as base64. Stands in the
// place of fetched.js and of letters.js.

import packed from "../pkg/homeroom.wasm";

/** @param {string} text @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function bytesOf(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

/** @returns {Promise<WebAssembly.Module>} */
export async function core() {
  return WebAssembly.compile(await bytesOf(packed));
}

/** The file is all there is: who has it has it without a network too. */
export async function keep() {}
