// The students of an evaluation: who is listed, whose sheet is open, what a person said of them. Pure.

/** @import { Listing, Roster, RosterLine, Sheet, Which } from "./wire" */
/** @import { PlainError } from "./protocol.js" */
/** @import { State } from "./state.js" */

/** What a person decided. @typedef {"offer" | "watch" | "none" | "open"} Decision */
/** @typedef {{ decision: Decision, note: string }} Said */
/** Who somebody is, by name, code or row. @typedef {Pick<RosterLine, "record" | "row" | "code" | "who">} Named */
/** Somebody who was set aside, and from which list. @typedef {Named & Pick<Sheet, "practice">} Aside */
/** What is shown of the list: its beginning or a page of it, and in the short form what stands about its end. @typedef {{ roster: Roster, end: RosterLine[] }} Listed */
/**
 * @typedef {object} Roll
 * @property {"unasked" | "asking" | "ready" | "stopped"} status whether models were taught again to be asked
 * @property {number} share of that which is done, 0 to 1
 * @property {number} since milliseconds of the page's clock
 * @property {number} now
 * @property {PlainError | null} error why it stopped; null where a person stopped it
 * @property {string | null} model who is asked; null for the best that can be
 * @property {Which | null} which null until it is known whether anybody waits
 * @property {string} find
 * @property {string} level the class that is shown; empty for all
 * @property {Record<Which, number | null>} capacity students that can be met; null for a first choice
 * @property {number | null} from the first of a page, from 0; null for the short form
 * @property {Listed | null} listed
 * @property {boolean} busy another stretch is on its way
 * @property {number | null} open whose sheet is open, by record
 * @property {Sheet | null} sheet
 * @property {Record<number, string[]>} wrong columns whose value a person said is wrong, by record
 * @property {Aside[]} aside
 * @property {Record<number, Said>} said by record; in this tab's memory alone
 */
/**
 * @typedef {{ type: "roll" } & ({ what: "asking", now: number }
 *   | { what: "answered", share: number, now: number }
 *   | { what: "ready" }
 *   | { what: "stopped", error: PlainError | null }
 *   | { what: "model", model: string }
 *   | { what: "which", which: Which }
 *   | { what: "find", find: string }
 *   | { what: "level", level: string }
 *   | { what: "capacity", capacity: number }
 *   | { what: "page", from: number | null }
 *   | { what: "listed", which: Which, listed: Listed }
 *   | { what: "open", record: number }
 *   | { what: "sheet", sheet: Sheet }
 *   | { what: "wrong", record: number, column: string, wrong: boolean }
 *   | { what: "aside", student: Aside, aside: boolean }
 *   | { what: "said", record: number, said: Partial<Said> })} RollEvent
 */

/** Decisions in the order in which they are offered. @type {Decision[]} */
export const DECISIONS = ["offer", "watch", "none", "open"];
/** @type {Said} */
export const UNDECIDED = Object.freeze({ decision: "open", note: "" });

/** What goes with the models that were asked. */
const UNTOLD = Object.freeze({ status: /** @type {const} */ ("unasked"), share: 0, since: 0, now: 0, error: null, listed: null, busy: false, sheet: null });
/** What goes with an evaluation. */
const UNASKED = Object.freeze({ ...UNTOLD, model: null, which: null, find: "", level: "", capacity: Object.freeze({ waiting: null, practice: null }), from: null, open: null });

/** @type {Roll} */
export const NO_ROLL = Object.freeze({ ...UNASKED, wrong: {}, aside: [], said: {} });

/** Another evaluation has to be asked anew; what a person said of students stays. @param {Roll} roll @returns {Roll} */
export const unasked = (roll) => ({ ...roll, ...UNASKED });

/** At first so many rows are shown, and so many on each side of the line. */
export const SHORT = 10;
export const ABOUT = 2;
/** Rows of a page. */
export const PAGE = 100;

/**
 * Why nobody is listed; null where somebody is.
 * @param {Pick<State, "evaluation" | "moment">} state
 * @returns {"early" | "none" | "kinds" | null}
 */
export function closed({ evaluation, moment }) {
  if (!evaluation) return "early";
  if (evaluation.task === "classes") return "kinds";
  const { level } = (evaluation.moments[moment] ?? evaluation).verdict;
  return level === "none" ? "none" : null;
}

/**
 * @param {Roll} roll
 * @param {RollEvent} event
 * @returns {Roll}
 */
export function rolled(roll, event) {
  switch (event.what) {
    case "asking":
      return { ...roll, ...UNTOLD, status: "asking", since: event.now, now: event.now };
    case "answered":
      return roll.status === "asking" ? { ...roll, share: Math.max(roll.share, event.share), now: event.now } : roll;
    case "ready":
      return { ...roll, status: "ready", share: 1, busy: true };
    case "stopped":
      return { ...roll, ...UNTOLD, status: "stopped", error: event.error };
    case "model":
      return { ...roll, ...UNTOLD, model: event.model };
    case "which":
      return { ...roll, which: event.which, from: null, listed: null, busy: true, open: null, sheet: null };
    case "find":
      return { ...roll, find: event.find, from: null, busy: true };
    case "level":
      return { ...roll, level: event.level, from: null, busy: true };
    case "capacity":
      return roll.which ? { ...roll, capacity: { ...roll.capacity, [roll.which]: event.capacity }, busy: true } : roll;
    case "page":
      return { ...roll, from: event.from, busy: true };
    case "listed":
      return { ...roll, which: event.which, listed: event.listed, busy: false };
    case "open":
      return { ...roll, open: event.record };
    case "sheet":
      return event.sheet.record === roll.open ? { ...roll, sheet: event.sheet } : roll;
    case "wrong": {
      const others = (roll.wrong[event.record] ?? []).filter((column) => column !== event.column);
      return { ...roll, wrong: { ...roll.wrong, [event.record]: event.wrong ? [...others, event.column] : others } };
    }
    case "aside": {
      const others = roll.aside.filter(({ record }) => record !== event.student.record);
      const { record, row, code, who, practice } = event.student;
      return { ...roll, aside: event.aside ? [...others, { record, row, code, who, practice }] : others, busy: true };
    }
    case "said":
      // Only who waits for an estimate is decided on.
      return roll.which === "waiting" ? { ...roll, said: { ...roll.said, [event.record]: { ...(roll.said[event.record] ?? UNDECIDED), ...event.said } } } : roll;
  }
}

/** Those of the list that is shown who were set aside. @param {Roll} roll */
export const asideOf = ({ aside, which }) => aside.filter(({ practice }) => practice === (which === "practice"));

/** Whether only some of the list are asked for. @param {Pick<Roll, "find" | "level">} roll */
export const sought = ({ find, level }) => find.trim() !== "" || level !== "";

/**
 * What the desk is asked for first: a page, or the beginning of the short form.
 * @param {Roll} roll
 * @param {Which} which
 * @param {{ capacity: number | null, usual?: number | null, names: boolean, salt: number }} more capacity: of the results, for a practice list;
 *   usual: of an opened model, for those who wait
 * @returns {Listing}
 */
export function listingOf(roll, which, { capacity, usual = null, names, salt }) {
  const own = roll.capacity[which] ?? (which === "practice" ? capacity : usual);
  const short = roll.from === null && !sought(roll);
  return {
    which,
    from: roll.from ?? 0,
    count: short ? SHORT + 2 * ABOUT : PAGE,
    ...(own === null ? {} : { capacity: own }),
    ...(roll.find.trim() ? { find: roll.find } : {}),
    ...(roll.level ? { class: roll.level } : {}),
    aside: roll.aside.map(({ record }) => record),
    names,
    salt,
  };
}

/** Where the end of the short form begins; null where its beginning reaches beyond the line. @param {Roster} roster */
export const endOf = ({ capacity }) => (capacity > SHORT + ABOUT ? capacity - ABOUT : null);

/** @typedef {{ row: RosterLine } | { between: number } | { line: true } | { after: number }} Piece between, after: students that are not shown */

/**
 * What stands in the list, from top to bottom.
 * @param {Roll} roll
 * @param {Listed} listed
 * @returns {Piece[]}
 */
export function piecesOf(roll, { roster, end }) {
  const { capacity, found, entries } = roster;
  const short = roll.from === null && !sought(roll);
  const head = !short ? entries : end.length > 0 ? entries.slice(0, SHORT) : entries.slice(0, capacity + ABOUT);
  const rows = [...head, ...end];
  const from = roll.from ?? 0;
  const left = short ? found - (rows.at(-1)?.place ?? 0) : found - from - rows.length;
  /** @type {Piece[]} */
  const pieces = [];
  let drawn = false;
  const line = () => {
    if (!drawn) pieces.push({ line: true });
    drawn = true;
  };
  rows.forEach((row, at) => {
    if (row.place > capacity && (at > 0 || from === 0)) line();
    // Above it on an earlier page.
    else if (row.place > capacity) drawn = true;
    const before = rows[at - 1];
    if (short && before && row.place > before.place + 1) pieces.push({ between: row.place - before.place - 1 });
    pieces.push({ row });
  });
  if (left <= 0 && rows.length > 0) line();
  if (left > 0) pieces.push({ after: left });
  return pieces;
}

/** About so many seconds are left; null before anything can be said. @param {Pick<Roll, "share" | "since" | "now">} roll */
export function left({ share, since, now }) {
  return share > 0.02 && now > since ? ((now - since) / 1000) * ((1 - share) / share) : null;
}
