// A saved model that is open beside the files: what it says of itself, which column is which, what became of the file. Pure.

import { NO_RENEWAL } from "./renewal.js";

/** @import { KeptView, LevelMiss, Matching, Overview, TermJudged, TermView } from "./wire" */
/** @import { PlainError } from "./protocol.js" */
/** @import { Renewal } from "./renewal.js" */

/** A file that is being opened, or waits for its passphrase. @typedef {{ name: string, sealed: boolean, busy: boolean, error: PlainError | null }} Coming */
/**
 * @typedef {object} Opened
 * @property {Coming | null} coming
 * @property {KeptView | null} view the model that is open
 * @property {Matching} matching which column and which kind is which, as a person said
 * @property {Matching} agreed the last that the core could follow
 * @property {TermView | null} term what became of the file; null while the model does not speak about it
 * @property {TermView | null} first what had become of it before a person said anything
 * @property {LevelMiss[]} misses every kind that was once not known, as it was told last
 * @property {Overview | null} read the file with the names that the model has for its columns
 * @property {TermJudged | null} judged how well the model did, where the file says how it ended
 * @property {Renewal} renewal a model taught anew beside it; of one file, as it is matched
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
 *   | { what: "matched", term: TermView, read: Overview, usual: number, judged: TermJudged | null }
 *   | { what: "unmatched", error: PlainError })} OpenedEvent
 */

/** @type {Matching} */
export const AS_FOUND = Object.freeze({ columns: {}, levels: {} });

/** What belongs to one file and one model. */
const UNMATCHED = Object.freeze({ matching: AS_FOUND, agreed: AS_FOUND, term: null, first: null, misses: /** @type {LevelMiss[]} */ ([]), read: null, usual: null, judged: /** @type {TermJudged | null} */ (null), renewal: NO_RENEWAL, busy: false, error: null });

/** @type {Opened} */
export const NO_OPENED = Object.freeze({ coming: null, view: null, ...UNMATCHED });

/** Another file is read: nothing is matched yet; the model stays. @param {Opened} opened @returns {Opened} */
export const another = (opened) => ({ ...opened, ...UNMATCHED });

/** The same file is understood otherwise: it has to be matched anew, as before. @param {Opened} opened @returns {Opened} */
export const silenced = (opened) => (opened.view ? { ...opened, term: null, renewal: NO_RENEWAL, busy: true, error: null } : opened);

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
      return { ...opened, busy: true, error: null, renewal: NO_RENEWAL, matching: { ...opened.matching, columns: { ...opened.matching.columns, [event.column]: event.found } } };
    case "level": {
      const { [event.level]: _, ...others } = opened.matching.levels[event.column] ?? {};
      const said = event.known === null ? others : { ...others, [event.level]: event.known };
      return { ...opened, busy: true, error: null, renewal: NO_RENEWAL, matching: { ...opened.matching, levels: { ...opened.matching.levels, [event.column]: said } } };
    }
    case "matching":
      return { ...opened, busy: true, renewal: NO_RENEWAL };
    case "matched":
      return { ...opened, busy: false, error: null, renewal: NO_RENEWAL, agreed: opened.matching, term: event.term, first: opened.first ?? event.term, misses: merged(opened.misses, event.term.unseen), read: event.read, usual: event.usual, judged: event.judged };
    case "unmatched":
      // What can't be is taken back; everything else that was said stays.
      return { ...opened, busy: false, error: event.error, matching: opened.agreed };
  }
}

/** @param {Pick<LevelMiss, "column" | "level">} a @param {Pick<LevelMiss, "column" | "level">} b */
const alike = (a, b) => a.column === b.column && a.level === b.level;

/** Each stays in its place, so that nothing moves under a hand. @param {readonly LevelMiss[]} old @param {readonly LevelMiss[]} fresh */
const merged = (old, fresh) => [...old.map((one) => fresh.find((own) => alike(own, one)) ?? one), ...fresh.filter((one) => !old.some((own) => alike(own, one)))];

/** Kinds that the model does not know, and those that a person called one that it knows. @param {Opened} opened @returns {(LevelMiss & { said: string | null })[]} */
export const missesOf = ({ misses, term, matching }) =>
  misses.flatMap((miss) => {
    const said = matching.levels[miss.column]?.[miss.level] ?? null;
    return said !== null || term?.unseen.some((own) => alike(own, miss)) ? [{ ...miss, said }] : [];
  });

/** Columns that had the model's name at first, also written otherwise: they need no look. @param {Opened} opened @returns {Set<string>} */
export const plainOf = ({ first }) => new Set((first?.matches ?? []).flatMap(({ column, found }) => (found?.how === "name" || found?.how === "writing" ? [column] : [])));
