// A model taught anew on this table beside the saved one: how far it is, and what came of it. Pure.

/** @import { Renewed } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/**
 * @typedef {object} Renewal
 * @property {"asked" | "running" | "told" | "stopped"} status
 * @property {number} share of that which is done, 0 to 1
 * @property {number} since milliseconds of the page's clock
 * @property {number} now
 * @property {Renewed | null} found null where it can't be told, or not yet
 * @property {PlainError | null} error why it stopped; null where a person stopped it
 */
/**
 * @typedef {{ of: "renewal" } & ({ what: "begun", now: number }
 *   | { what: "told", share: number, now: number }
 *   | { what: "found", found: Renewed | null }
 *   | { what: "stopped", error: PlainError | null })} RenewalEvent
 */

/** @type {Renewal} */
export const NO_RENEWAL = Object.freeze({ status: "asked", share: 0, since: 0, now: 0, found: null, error: null });

/** @param {Renewal} renewal @param {RenewalEvent} event @returns {Renewal} */
export function renewalOf(renewal, event) {
  if (event.what === "begun") return { ...NO_RENEWAL, status: "running", since: event.now, now: event.now };
  // What is late speaks of another file or another model.
  if (renewal.status !== "running") return renewal;
  switch (event.what) {
    case "told":
      return { ...renewal, share: Math.max(renewal.share, event.share), now: event.now };
    case "found":
      return { ...renewal, status: "told", share: 1, found: event.found };
    case "stopped":
      return { ...renewal, status: "stopped", error: event.error };
  }
}
