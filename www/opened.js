// A saved model that is open beside the files: what it says of itself, which column is which, what became of the file. Pure.

/** @import { KeptView, Matching, Overview, TermView } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/** A file that is being opened, or waits for its passphrase. @typedef {{ name: string, sealed: boolean, busy: boolean, error: PlainError | null }} Coming */
/**
 * @typedef {object} Opened
 * @property {Coming | null} coming
 * @property {KeptView | null} view the model that is open
 * @property {Matching} matching which column and which kind is which, as a person said
 * @property {Matching} agreed the last that the core could follow
 * @property {TermView | null} term what became of the file; null while the model does not speak about it
 * @property {Overview | null} read the file with the names that the model has for its columns
 * @property {number | null} usual how many students are above the line where nobody says
 * @property {boolean} busy the file is being matched
 * @property {PlainError | null} error why it can't be matched so
 */
/**
 * @typedef {{ of: "model" } & ({ what: "coming", name: string, sealed: boolean }
 *   | { what: "refused", error: PlainError, sealed: boolean }
 *   | { what: "left" }
 *   | { what: "opened", view: KeptView }
 *   | { what: "closed" }
 *   | { what: "column", column: string, found: string | null }
 *   | { what: "level", column: string, level: string, known: string | null }
 *   | { what: "matching" }
 *   | { what: "matched", term: TermView, read: Overview, usual: number }
 *   | { what: "unmatched", error: PlainError })} OpenedEvent
 */

/** @type {Matching} */
export const AS_FOUND = Object.freeze({ columns: {}, levels: {} });

/** What belongs to one file and one model. */
const UNMATCHED = Object.freeze({ matching: AS_FOUND, agreed: AS_FOUND, term: null, read: null, usual: null, busy: false, error: null });

/** @type {Opened} */
export const NO_OPENED = Object.freeze({ coming: null, view: null, ...UNMATCHED });

/** Another file is read: nothing is matched yet; the model stays. @param {Opened} opened @returns {Opened} */
export const another = (opened) => ({ ...opened, ...UNMATCHED });

/** The same file is understood otherwise: it has to be matched anew, as before. @param {Opened} opened @returns {Opened} */
export const silenced = (opened) => (opened.view ? { ...opened, term: null, busy: true, error: null } : opened);

/** @param {Opened} opened @param {OpenedEvent} event @returns {Opened} */
export function openedOf(opened, event) {
  switch (event.what) {
    case "coming":
      return { ...opened, coming: { name: event.name, sealed: event.sealed, busy: true, error: null } };
    case "refused":
      return opened.coming ? { ...opened, coming: { ...opened.coming, sealed: event.sealed, busy: false, error: event.error } } : opened;
    case "left":
      return { ...opened, coming: null };
    case "opened":
      return { ...NO_OPENED, view: event.view };
    case "closed":
      return NO_OPENED;
    case "column":
      return { ...opened, busy: true, error: null, matching: { ...opened.matching, columns: { ...opened.matching.columns, [event.column]: event.found } } };
    case "level": {
      const { [event.level]: _, ...others } = opened.matching.levels[event.column] ?? {};
      const said = event.known === null ? others : { ...others, [event.level]: event.known };
      return { ...opened, busy: true, error: null, matching: { ...opened.matching, levels: { ...opened.matching.levels, [event.column]: said } } };
    }
    case "matching":
      return { ...opened, busy: true };
    case "matched":
      return { ...opened, busy: false, error: null, agreed: opened.matching, term: event.term, read: event.read, usual: event.usual };
    case "unmatched":
      // What can't be is taken back; everything else that was said stays.
      return { ...opened, busy: false, error: event.error, matching: opened.agreed };
  }
}

/** Kinds of the file that a person called one that the model knows. @param {Matching} matching @returns {{ column: string, level: string, known: string }[]} */
export const renamedLevels = ({ levels }) => Object.entries(levels).flatMap(([column, own]) => Object.entries(own).map(([level, known]) => ({ column, level, known })));
