// Which columns matter to the model of the students, what it says as one changes, and which two hang together. Pure.

/** @import { EffectView, Matter, PairView } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/**
 * @typedef {object} Matters
 * @property {Matter[] | null} all the most telling first; null while nobody has asked
 * @property {boolean} busy
 * @property {string} column whose effect is looked at; empty for the first
 * @property {Record<string, EffectView | null>} effects by column; null where it does not vary
 * @property {number | null} seeking how far the search for the pair is, 0 to 1; null where there is none
 * @property {{ pair: PairView | null } | null} found
 * @property {PlainError | null} error
 */
/**
 * @typedef {{ of: "matters" } & ({ what: "asking" }
 *   | { what: "all", all: Matter[] }
 *   | { what: "column", column: string }
 *   | { what: "effect", column: string, effect: EffectView | null }
 *   | { what: "seeking", share: number }
 *   | { what: "pair", pair: PairView | null }
 *   | { what: "failed", error: PlainError })} MattersEvent
 */

/** @type {Matters} */
export const NO_MATTERS = Object.freeze({ all: null, busy: false, column: "", effects: {}, seeking: null, found: null, error: null });

/** @param {Matters} matters @param {MattersEvent} event @returns {Matters} */
export function mattered(matters, event) {
  switch (event.what) {
    case "asking":
      return { ...matters, busy: true, error: null };
    case "all":
      return { ...matters, busy: false, all: event.all };
    case "column":
      return { ...matters, column: event.column };
    case "effect":
      return { ...matters, effects: { ...matters.effects, [event.column]: event.effect } };
    case "seeking":
      return { ...matters, seeking: event.share, error: null };
    case "pair":
      return { ...matters, seeking: null, found: { pair: event.pair } };
    case "failed":
      return { ...matters, busy: false, seeking: null, error: event.error };
  }
}

/** Columns whose effect can be looked at: those that were shuffled by themselves or with others. @param {Matters} matters */
export const lookable = ({ all }) => [...new Set((all ?? []).filter(({ shuffled }) => shuffled !== null).flatMap(({ columns }) => columns))];

/** The column whose effect is looked at. @param {Matters} matters */
export const lookedAt = (matters) => (matters.column !== "" ? matters.column : (lookable(matters)[0] ?? ""));
