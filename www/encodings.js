// Files from before Unicode: what reads them is a part of the page of its own, fetched when a file asks for it.

import { StudyError } from "./failure.js";
import { bytesOf } from "./letters.js";

/** @import { Channel, Tick } from "./channel.js" */

/** @type {Promise<WebAssembly.Module> | null} */
let fetched = null;

/** The module, fetched once. Script of the page's own is all that its policy lets it fetch by then. */
function encodings() {
  fetched ??= import(/* webpackChunkName: "encodings" */ "../pkg/encodings.wasm")
    .then(async ({ default: letters }) => WebAssembly.compile(await bytesOf(letters)));
  // Where there is no network now, there may be one later.
  fetched.catch(() => (fetched = null));
  return fetched;
}

/**
 * Has the desk look at the file it was given, and where its letters are in an old encoding, has them decoded first.
 * @param {Pick<Channel, "call">} desk
 * @param {"finish" | "bring"} call
 * @param {Tick} tick
 * @param {() => Promise<WebAssembly.Module>} [module]
 * @returns {Promise<any>} what the call answers; rejects with a StudyError, `old-encoding` where the part can't be had
 */
export async function look(desk, call, tick, module = encodings) {
  try {
    return await desk.call(call, [], { tick });
  } catch (error) {
    if (!(error instanceof StudyError) || error.code !== "old-encoding") throw error;
    const part = await module().catch(() => Promise.reject(error));
    await desk.call("decode", [part]);
    return desk.call(call, [], { tick });
  }
}
