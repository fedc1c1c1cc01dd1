// A model on its way into a file of its own: which way, what it is called, until when, how far it is. Pure.

import { isDay } from "./days.js";

/** @import { KeptView } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/** To hand on: taught anew, coarsely, and judged again. For this device: as trained. @typedef {"handOn" | "device"} Way */
/**
 * What a person writes before it begins.
 * @typedef {object} Wish
 * @property {Way} way
 * @property {string | null} model which one is kept; null for the proposed one
 * @property {string | null} name as it is typed; null for a first proposal
 * @property {string | null} until the last day of use; null for a year from today
 * @property {string} passphrase empty for none
 * @property {string} again the same once more
 */
/**
 * @typedef {object} Making
 * @property {Wish} wish
 * @property {"asked" | "running" | "made" | "stopped"} status
 * @property {number} share of that which is done, 0 to 1
 * @property {number} since milliseconds of the page's clock
 * @property {number} now
 * @property {PlainError | null} error why it stopped; null where a person stopped it
 * @property {KeptView | null} view the model as its file has it
 * @property {boolean} sealed its file asks for a passphrase
 * @property {number} saved how often it was handed over
 */
/**
 * @typedef {{ of: "making" } & ({ what: "wish", change: Partial<Wish> }
 *   | { what: "begun", name: string, now: number }
 *   | { what: "told", share: number, now: number }
 *   | { what: "made", view: KeptView }
 *   | { what: "stopped", error: PlainError | null }
 *   | { what: "save" }
 *   | { what: "again" })} MakingEvent
 */
/** What is still missing before it can begin. @typedef {"name" | "until" | "apart"} Lack */

/** @type {Making} */
export const NO_MAKING = Object.freeze({
  wish: Object.freeze({ way: /** @type {const} */ ("handOn"), model: null, name: null, until: null, passphrase: "", again: "" }),
  status: "asked", share: 0, since: 0, now: 0, error: null, view: null, sealed: false, saved: 0,
});

/** @param {Making} making @param {MakingEvent} event @returns {Making} */
export function madeOf(making, event) {
  switch (event.what) {
    case "wish":
      return { ...making, wish: { ...making.wish, ...event.change } };
    case "begun":
      return { ...making, status: "running", share: 0, since: event.now, now: event.now, error: null, view: null, wish: { ...making.wish, name: event.name } };
    case "told":
      return making.status === "running" ? { ...making, share: Math.max(making.share, event.share), now: event.now } : making;
    case "made":
      // The words have done their work; they stand nowhere any more.
      return { ...making, status: "made", share: 1, view: event.view, sealed: making.wish.passphrase !== "", saved: 0, wish: { ...making.wish, passphrase: "", again: "" } };
    case "stopped":
      return making.status === "running" ? { ...making, status: "stopped", error: event.error } : making;
    case "save":
      return making.view ? { ...making, saved: making.saved + 1 } : making;
    case "again":
      return { ...making, status: "asked", error: null, view: null, sealed: false, saved: 0 };
  }
}

/** What of the wish has to be mended first; null where it can begin. @param {Wish} wish @param {string} proposed the name where none was typed @returns {Lack | null} */
export function lackOf({ name, until, passphrase, again }, proposed) {
  if ((name ?? proposed).trim() === "") return "name";
  if (until !== null && !isDay(until)) return "until";
  return passphrase === again ? null : "apart";
}

/** Letters that no file system takes in a name. */
const BARRED = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST = 80;

/** What the file is called. @param {string} name of the model */
export const fileOf = (name) => `${name.replace(BARRED, " ").replace(/\s+/g, " ").slice(0, LONGEST).replace(/^[. ]+|[. ]+$/g, "") || "model"}.homeroom`;
