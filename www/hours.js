// Hours of support: what can be offered, who gets what, what a person set. Pure.

import { typed } from "./guide.js";

/** @import { Allocation, KeptPlace, Offer, RosterLine } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/** An offer, hours as they are typed. @typedef {{ name: string, hours: string, each: string, factor: string }} OfferRow */
/** A plan, and who stands above the line. @typedef {{ allocation: Allocation, people: RosterLine[] }} Plan */
/**
 * @typedef {object} Hours
 * @property {OfferRow[]} offers
 * @property {KeptPlace[]} kept what a person set
 * @property {Plan | null} plan
 * @property {PlainError | null} error
 */
/**
 * @typedef {{ of: "hours" } & ({ what: "add", row: OfferRow }
 *   | { what: "change", at: number, row: Partial<OfferRow> }
 *   | { what: "drop", at: number }
 *   | { what: "keep", row: number, offer: string | null }
 *   | { what: "free", row: number }
 *   | { what: "planned", plan: Plan }
 *   | { what: "failed", error: PlainError })} HoursEvent
 */

/** @type {Hours} */
export const NO_HOURS = Object.freeze({ offers: [], kept: [], plan: null, error: null });

/** @param {Hours} hours @param {HoursEvent} event @returns {Hours} */
export function planned(hours, event) {
  switch (event.what) {
    case "add":
      return { ...hours, offers: [...hours.offers, event.row] };
    case "change": {
      const before = hours.offers[event.at];
      const offers = hours.offers.map((row, at) => (at === event.at ? { ...row, ...event.row } : row));
      // What was set goes with the offer when it gets another name.
      const name = event.row.name;
      const kept = before && name !== undefined ? hours.kept.map((own) => (own.offer === before.name.trim() ? { ...own, offer: name.trim() } : own)) : hours.kept;
      return { ...hours, offers, kept };
    }
    case "drop": {
      const gone = hours.offers[event.at]?.name.trim();
      const offers = hours.offers.filter((_, at) => at !== event.at);
      const kept = hours.kept.filter(({ offer }) => offer === null || offer !== gone);
      return { ...hours, offers, kept, ...(offers.length === 0 ? { plan: null, error: null } : {}) };
    }
    case "keep":
      return { ...hours, kept: [...hours.kept.filter(({ row }) => row !== event.row), { row: event.row, offer: event.offer }] };
    case "free":
      return { ...hours, kept: hours.kept.filter(({ row }) => row !== event.row) };
    case "planned":
      return { ...hours, plan: event.plan, error: null };
    case "failed":
      return { ...hours, error: event.error };
  }
}

/** @param {Hours} hours @returns {Offer[]} */
export const offersOf = ({ offers }) => offers.map(({ name, hours, each, factor }) => ({ name: name.trim(), hours: typed(hours), hoursEach: typed(each), factors: factor === "any" ? [] : [factor] }));

/**
 * What becomes of each student above the line, in the order of the list.
 * @typedef {{ student: RosterLine, offer: string | null, factor: string | null, kept: boolean, why: "given" | "waits" | "unmet" | "none" }} Placed
 */
/** @param {Plan} plan @param {readonly KeptPlace[]} kept @returns {Placed[]} */
export function placed({ allocation, people }, kept) {
  const given = new Map(allocation.assigned.map((own) => [own.row, own]));
  const [waits, unmet] = [new Set(allocation.waiting), new Set(allocation.unmet)];
  return people.map((student) => {
    const own = given.get(student.row);
    const none = kept.some(({ row, offer }) => row === student.row && offer === null);
    const why = own ? "given" : waits.has(student.row) ? "waits" : unmet.has(student.row) ? "unmet" : "none";
    return { student, offer: own?.offer ?? null, factor: own?.factor ?? null, kept: own?.kept ?? none, why };
  });
}
