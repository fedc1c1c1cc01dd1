// What the school can change and what it does, as it is being edited: rows as they are typed, what the core took of them, and
// why it did not take the rest. Pure.

/** @import { ChangeDirection, ChangeNature, Changeable, ColumnView, Guide, Overview, PlaybookAmiss, PlaybookEntry } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/** A column that can change, amounts as they are typed. @typedef {{ column: string, direction: ChangeDirection, most: string, step: string, nature: ChangeNature }} ChangeRow */
/**
 * @typedef {object} GuideDraft
 * @property {Guide | null} first as the core proposed it
 * @property {boolean} own whether a person changed anything
 * @property {ChangeRow[]} changes
 * @property {string} over the share of the term that is over, of 100, as it is typed
 * @property {PlaybookEntry[]} entries
 * @property {PlaybookEntry[] | null} former the table before a file was loaded
 * @property {number} version counts what the core has taken
 * @property {PlainError | null} error why it did not take the changes
 * @property {PlaybookAmiss[]} amiss rows of the playbook that are kept out
 * @property {{ name: string, amiss: PlaybookAmiss[], error: PlainError | null } | null} file that was loaded last
 */
/**
 * @typedef {{ of: "guide" } & ({ what: "came", guide: Guide }
 *   | { what: "change", at: number, row: Partial<ChangeRow> }
 *   | { what: "add", row: ChangeRow }
 *   | { what: "drop", at: number }
 *   | { what: "over", over: string }
 *   | { what: "entry", at: number, entry: Partial<PlaybookEntry> }
 *   | { what: "addEntry" }
 *   | { what: "dropEntry", at: number }
 *   | { what: "loaded", name: string, entries: PlaybookEntry[], amiss: PlaybookAmiss[] }
 *   | { what: "unread", name: string, error: PlainError }
 *   | { what: "back" }
 *   | { what: "taken", amiss: PlaybookAmiss[] }
 *   | { what: "refused", amiss: PlaybookAmiss[], error: PlainError })} GuideEvent
 */

/** @type {GuideDraft} */
export const NO_GUIDE = Object.freeze({ first: null, own: false, changes: [], over: "", entries: [], former: null, version: 0, error: null, amiss: [], file: null });

/** What of the events is an edit that the core is to take. */
export const EDITS = new Set(["change", "add", "drop", "over", "entry", "addEntry", "dropEntry", "loaded", "back"]);

/** @param {GuideDraft} draft @param {GuideEvent} event @returns {GuideDraft} */
export function guided(draft, event) {
  const edit = (/** @type {Partial<GuideDraft>} */ more) => ({ ...draft, own: true, ...more });
  switch (event.what) {
    case "came":
      return draft.own ? draft : { ...draft, first: event.guide, changes: event.guide.changes.map(rowOf), over: event.guide.over === null ? "" : String(Math.round(1000 * event.guide.over) / 10), entries: event.guide.playbook.entries };
    case "change":
      return edit({ changes: draft.changes.map((row, at) => (at === event.at ? { ...row, ...event.row } : row)) });
    case "add":
      return edit({ changes: [...draft.changes, event.row] });
    case "drop":
      return edit({ changes: draft.changes.filter((_, at) => at !== event.at) });
    case "over":
      return edit({ over: event.over });
    case "entry":
      return edit({ entries: draft.entries.map((entry, at) => (at === event.at ? { ...entry, ...event.entry } : entry)) });
    case "addEntry":
      return edit({ entries: [...draft.entries, { factor: "any", when: "any", strategy: "", resource: "" }] });
    case "dropEntry":
      return edit({ entries: draft.entries.filter((_, at) => at !== event.at) });
    case "loaded":
      return edit({ entries: event.entries, former: draft.entries, file: { name: event.name, amiss: event.amiss, error: null } });
    case "unread":
      return { ...draft, file: { name: event.name, amiss: [], error: event.error } };
    case "back":
      return draft.former ? edit({ entries: draft.former, former: null, file: null }) : draft;
    case "taken":
      return { ...draft, version: draft.version + 1, error: null, amiss: event.amiss };
    case "refused":
      return { ...draft, error: event.error, amiss: event.amiss };
  }
}

/** @param {Changeable} change @returns {ChangeRow} */
const rowOf = ({ column, direction, most, step, nature }) => ({ column, direction, most: String(most), step: String(step), nature });

/** A number as somebody types it, also with a comma; what is none is NaN. @param {string} text */
export const typed = (text) => (text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", ".")));

/** What the core is asked to take, without the playbook. @param {GuideDraft} draft @returns {Pick<Guide, "changes" | "over">} */
export const guideOf = ({ changes, over }) => ({
  changes: changes.map(({ column, direction, most, step, nature }) => ({ column, direction, most: typed(most), step: typed(step), nature })),
  over: over.trim() === "" ? null : typed(over) / 100,
});

/** Columns that may be offered: numbers, yes and no; learned from; none to check for fairness. @param {Overview | null} overview @returns {ColumnView[]} */
export const changeable = (overview) =>
  (overview?.columns ?? []).filter((own) => own.role === "input" && !own.protected && !own.keptOut && (own.kind === "number" || own.kind === "yesNo"));

/** Of the range of a column as the first proposal, and steps of that. */
const SHARE = 0.2;
const STEPS = 10;

/** A row to begin with. @param {ColumnView} view @returns {ChangeRow} */
export function fresh({ name, kind, histogram }) {
  const wide = kind === "number" && histogram.type === "bins" ? SHARE * (histogram.hi - histogram.lo) : 0;
  const power = 10 ** Math.floor(Math.log10(wide || 1));
  const most = wide > 0 ? Math.max(1, Math.round(wide / power)) * power : 1;
  const step = most > 1 && most <= STEPS ? 1 : most === 1 && kind === "yesNo" ? 1 : most / STEPS;
  const text = (/** @type {number} */ value) => String(Number(value.toPrecision(6)));
  return { column: name, direction: "rise", most: text(most), step: text(kind === "number" ? step : 1), nature: "free" };
}
