// Models that this browser keeps, where a person turned that on. Pure.

/** @import { KeptView } from "./wire" */
/** @import { PlainError } from "./protocol.js" */
/** @import { TermFigures } from "./term-figures.js" */

/** What is told of a model. @typedef {Pick<KeptView, "fingerprint" | "label" | "size" | "handOn" | "model">} Spine */
/** A model on the shelf, without its bytes; terms: how well it did in those that were judged, in order. @typedef {Spine & { terms: TermFigures[] }} Shelved */
/**
 * @typedef {object} Shelf
 * @property {"unknown" | "off" | "on" | "barred"} status barred: this page may not store anything
 * @property {Shelved[]} models the latest made first
 * @property {PlainError | null} error what did not work last
 */
/** @typedef {{ of: "shelf" } & ({ what: "stands", on: boolean, models: Shelved[] } | { what: "failed", error: PlainError })} ShelfEvent */

/** @type {Shelf} */
export const NO_SHELF = Object.freeze({ status: "unknown", models: [], error: null });

/** Storing is forbidden to this page: nothing will ever be on the shelf. */
const BARRED = "storage-forbidden";

/** @param {Shelf} shelf @param {ShelfEvent} event @returns {Shelf} */
export function shelvedOf(shelf, event) {
  if (event.what === "failed") return { ...shelf, status: event.error.code === BARRED ? "barred" : shelf.status, error: event.error };
  const models = [...event.models].sort((a, b) => (a.label.made < b.label.made ? 1 : a.label.made > b.label.made ? -1 : a.label.name < b.label.name ? -1 : 1));
  return { status: event.on ? "on" : "off", models, error: null };
}

/** What of a model stands on the shelf. @param {KeptView} view @returns {Spine} */
export const shelved = ({ fingerprint, label, size, handOn, model }) => ({ fingerprint, label, size, handOn, model });

/** No terms, the same each time. @type {readonly TermFigures[]} */
const NO_TERMS = Object.freeze([]);

/** Terms that are kept beside a model. @param {Shelf} shelf @param {string | undefined} fingerprint */
export const termsOn = ({ models }, fingerprint) => models.find((own) => own.fingerprint === fingerprint)?.terms ?? NO_TERMS;
