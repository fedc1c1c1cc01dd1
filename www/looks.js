// Further looks at an evaluation, each worked out by the desk after it: lists over time for another capacity, the fewest
// columns that do, which are kept whoever teaches, what more students would bring. Pure.

/** @import { Amendment, Learning, Minimal, OverTime, Overview, Selection } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/**
 * How far a look is; the answer is null where nothing can be said.
 * @template Answer
 * @typedef {{ status: "running", share: number } | { status: "done", answer: Answer | null } | { status: "failed", error: PlainError }} Look
 */
/**
 * @typedef {object} Looks
 * @property {Look<OverTime> | null} overTime null: as it came with the evaluation
 * @property {Record<number, Look<Minimal>>} minimal by moment
 * @property {Record<number, Look<Selection>>} selection by moment
 * @property {Record<number, Look<Learning>>} learning by moment
 */
/** Looks that are asked for with a button. @typedef {"minimal" | "selection" | "learning"} Asked */
/**
 * @typedef {{ type: "look", what: "overTime", moment: number, look: Look<OverTime> | null }
 *   | { type: "look", what: "minimal", moment: number, look: Look<Minimal> }
 *   | { type: "look", what: "selection", moment: number, look: Look<Selection> }
 *   | { type: "look", what: "learning", moment: number, look: Look<Learning> }} LookEvent
 */

/** @type {Looks} */
export const NO_LOOKS = Object.freeze({ overTime: null, minimal: {}, selection: {}, learning: {} });

/** @param {Looks} looks @param {LookEvent} event @returns {Looks} */
export function looked(looks, { what, moment, look }) {
  if (what === "overTime") return { ...looks, overTime: look };
  return { ...looks, [what]: { ...looks[what], [moment]: look } };
}

/** The share that is done of the look under way; null where there is none. @param {Looks} looks */
export function running({ minimal, selection, learning }) {
  for (const look of [...Object.values(minimal), ...Object.values(selection), ...Object.values(learning)]) if (look.status === "running") return look.share;
  return null;
}

/**
 * What of a proposal one click can keep out: columns of the students. Sums over what happens week by week go with the file
 * they are made of; and step columns stay where what is kept is made of them.
 * @param {Minimal} minimal
 * @param {Overview} overview as the question sees it
 * @returns {{ columns: string[], others: string[] }}
 */
export function sparing({ keep, spare }, { columns }) {
  const role = (/** @type {string} */ name) => columns.find((column) => column.name === name)?.role;
  const sums = keep.some(({ column }) => role(column) === undefined);
  const can = (/** @type {string} */ name) => role(name) === "input" || (role(name) === "step" && !sums);
  return { columns: spare.filter(can), others: spare.filter((name) => !can(name)) };
}

/** @param {readonly string[]} columns @returns {Amendment[]} */
export const keepOut = (columns) => columns.map((column) => ({ column, role: "ignored" }));

/** A smaller gain than this is none that anyone would notice: in area under the curve, or as a share of the error. */
const HARDLY = 0.01;
const SURE = 0.05;

/**
 * Whether more students like these would help: likely, hardly, or not to be told.
 * @param {Learning} learning
 * @returns {"likely" | "hardly" | "open"}
 */
export function outlook({ measure, points, gain, p }) {
  const last = points.at(-1)?.score ?? 0;
  const small = measure === "rmse" ? HARDLY * last : HARDLY;
  if (p !== null && p < SURE && gain > 0) return gain < small / 2 ? "hardly" : "likely";
  return gain < small ? "hardly" : "open";
}
