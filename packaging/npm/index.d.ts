import type { Desk } from "./homeroom.js";
import type { Ask, Evaluation } from "./wire.js";

export { Bench, Desk } from "./homeroom.js";
export type * from "./wire.js";

/**
 * Makes the core ready; everything else comes after it. It lies beside this package's script and is read from there, or
 * is given: compiled, or as bytes.
 */
export function load(module?: WebAssembly.Module | BufferSource): Promise<void>;

/**
 * Trains and judges what is asked, in this thread. The desk holds the file and has what else there is to ask afterwards.
 * @param tick told how far a job is, ten times a second at most; what throws there stops it
 * @throws an Error with `code` and `words`, and `row` and `column` where it has a place in the file
 */
export function evaluate(desk: Desk, ask: Ask, tick?: (done: number, total: number) => unknown): Evaluation;
