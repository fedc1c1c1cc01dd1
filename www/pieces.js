// A file in pieces, so that it is never whole in the page's memory and reading can stop between two of them.

import { StudyError } from "./failure.js";
import { coded } from "./protocol.js";

export const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * @param {File} file
 * @param {number} at
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {StudyError} `unreadable` where the file is gone or changed meanwhile
 */
export async function pieceOf(file, at) {
  try {
    return new Uint8Array(await file.slice(at, at + CHUNK_BYTES).arrayBuffer());
  } catch (error) {
    throw new StudyError(coded("unreadable", { reason: String(/** @type {Error} */ (error).message) }));
  }
}
