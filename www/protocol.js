// The messages between the page and its workers, and the one error that crosses.

/** @import { Losses, Words } from "./wire" */

/** What the page sends. @typedef {{ type: "start", role: Role, module: WebAssembly.Module } | Call} Order */
/** @typedef {{ type: "call", id: number, name: string, args: unknown[] }} Call */
/**
 * What a worker sends back.
 * @typedef {{ type: "tick", id: number, done: number, total: number, losses: Losses[] }
 *   | { type: "answer", id: number, value: unknown }
 *   | { type: "failure", id: number, error: PlainError, broken: boolean }
 *   | { type: "request", what: string }} Report broken: nothing more can be asked of its instance
 */
/** The desk holds the study; a bench does jobs and may be ended at any time. @typedef {"desk" | "bench"} Role */
/**
 * An error as plain data; row is the spreadsheet's.
 * @typedef {{ code: string, row: number | null, column: string | null, words: Words, advice: Words }} PlainError
 */

/**
 * Whether the core, or the page, threw it on purpose; a panic is thrown by nobody.
 * @param {unknown} thrown
 * @returns {thrown is Pick<PlainError, "code" | "words"> & Partial<PlainError>}
 */
export function isCoded(thrown) {
  const error = /** @type {Partial<PlainError> | null | undefined} */ (thrown);
  return typeof error?.code === "string" && Boolean(error.words);
}

/**
 * Any thrown thing as plain data that can be posted. What has no code of its own broke inside: `crashed`.
 * @param {unknown} thrown
 * @returns {PlainError}
 */
export function plainError(thrown) {
  if (isCoded(thrown)) {
    return {
      code: thrown.code,
      row: thrown.row ?? null,
      column: thrown.column ?? null,
      words: plainWords(thrown.words),
      advice: plainWords(thrown.advice ?? { id: `error-${thrown.code}-advice`, args: {}, text: "" }),
    };
  }
  return crash(String(/** @type {{ message?: unknown } | null | undefined} */ (thrown)?.message ?? thrown));
}

/**
 * The error of a worker whose instance can't be used any more.
 * @param {string} reason
 * @returns {PlainError}
 */
export function crash(reason) {
  return coded("crashed", { reason });
}

/**
 * An error that the page itself notices; its sentences stand in the messages under its code.
 * @param {string} code
 * @param {Record<string, string | number>} [args]
 * @returns {PlainError}
 */
export function coded(code, args = {}) {
  return {
    code,
    row: null,
    column: null,
    words: { id: `error-${code}`, args, text: code },
    advice: { id: `error-${code}-advice`, args, text: "" },
  };
}

/** @param {Words} words @returns {Words} */
function plainWords({ id, args, text }) {
  return { id, args: { ...args }, ...(text === undefined ? {} : { text }) };
}
