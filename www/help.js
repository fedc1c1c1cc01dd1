// What may help, as far as somebody asked: what one student's values tell, steps, the school's guide, hours, courses and what
// matters. All of it in this tab's memory alone. Pure.

import { NO_COMPARISON, compared } from "./courses.js";
import { NO_GUIDE, guided } from "./guide.js";
import { NO_HOURS, planned } from "./hours.js";
import { NO_MATTERS, mattered } from "./matters.js";

/** @import { Advice, Slider, TriedByHand, WhatIf } from "./wire" */
/** @import { Comparison, CoursesEvent } from "./courses.js" */
/** @import { GuideDraft, GuideEvent } from "./guide.js" */
/** @import { Hours, HoursEvent } from "./hours.js" */
/** @import { Matters, MattersEvent } from "./matters.js" */
/** @import { PlainError } from "./protocol.js" */

/** A part below the list. @typedef {"guide" | "hours" | "courses" | "matters"} Part */
/** Values that a hand has set, by column. @typedef {Record<string, number>} Values */
/**
 * @typedef {object} Help
 * @property {Advice | null} advice on the student whose sheet was opened last
 * @property {TriedByHand | null} tried what would be shown for the values that were set
 * @property {boolean} slow somebody waits for it
 * @property {PlainError | null} error
 * @property {Record<number, Values>} values that were set, by record
 * @property {Record<number, string[]>} done steps that were ticked, by record
 * @property {Part[]} open parts below the list that are open
 * @property {GuideDraft} guide
 * @property {Hours} hours
 * @property {Comparison} courses
 * @property {Matters} matters
 */
/**
 * @typedef {{ type: "help" } & ({ of: "advice", what: "told", advice: Advice, tried: TriedByHand | null }
 *   | { of: "advice", what: "slow" }
 *   | { of: "advice", what: "failed", error: PlainError }
 *   | { of: "advice", what: "set", record: number, values: Values | null }
 *   | { of: "advice", what: "done", record: number, step: string, done: boolean }
 *   | { of: "models", what: "gone" }
 *   | { of: "part", part: Part, open: boolean }
 *   | GuideEvent | HoursEvent | CoursesEvent | MattersEvent)} HelpEvent
 */

/** What speaks of the models that were asked. */
const UNTOLD = Object.freeze({ advice: null, tried: null, slow: false, error: null, matters: NO_MATTERS });

/** @type {Help} */
export const NO_HELP = Object.freeze({ ...UNTOLD, values: {}, done: {}, open: [], guide: NO_GUIDE, hours: NO_HOURS, courses: NO_COMPARISON });

/** @param {Help} help @param {HelpEvent} event @returns {Help} */
export function helped(help, event) {
  switch (event.of) {
    case "guide":
      return { ...help, guide: guided(help.guide, event) };
    case "hours":
      return { ...help, hours: planned(help.hours, event) };
    case "courses":
      return { ...help, courses: compared(help.courses, event) };
    case "matters":
      return { ...help, matters: mattered(help.matters, event) };
    case "models":
      return { ...help, ...UNTOLD, values: {}, hours: { ...help.hours, plan: null, error: null } };
    case "part": {
      const others = help.open.filter((part) => part !== event.part);
      return { ...help, open: event.open ? [...others, event.part] : others };
    }
    case "advice":
      return advised(help, event);
  }
}

/** @param {Help} help @param {Extract<HelpEvent, { of: "advice" }>} event @returns {Help} */
function advised(help, event) {
  switch (event.what) {
    case "told":
      return { ...help, advice: event.advice, tried: event.tried, slow: false, error: null };
    case "slow":
      return { ...help, slow: true };
    case "failed":
      return { ...help, advice: null, tried: null, slow: false, error: event.error };
    case "set": {
      const { [event.record]: _, ...others } = help.values;
      return { ...help, values: event.values ? { ...others, [event.record]: event.values } : others };
    }
    case "done": {
      const others = (help.done[event.record] ?? []).filter((step) => step !== event.step);
      return { ...help, done: { ...help.done, [event.record]: event.done ? [...others, event.step] : others } };
    }
  }
}

/** Stops of a slider, at most. */
const MOST_STOPS = 400;
/** Values nearer than this share of a step are one. */
const SAME = 1e-6;

/**
 * Where a slider may stand, from low to high: where the student stands, whole steps away from it, the ends, and what was found.
 * @param {Slider} slider @param {number} [found]
 * @returns {number[]}
 */
export function stopsOf({ from, low, high, step }, found) {
  const stops = [low, high, from, ...(found === undefined ? [] : [found])];
  const wide = Math.max(step, (high - low) / MOST_STOPS);
  for (let at = from - wide; at > low; at -= wide) stops.push(at);
  for (let at = from + wide; at < high; at += wide) stops.push(at);
  return stops.sort((a, b) => a - b).filter((stop, at) => at === 0 || stop - Number(stops[at - 1]) > SAME * step);
}

/** What was found, by column. @param {WhatIf | null} whatIf @returns {Values} */
export const foundIn = (whatIf) => (whatIf?.kind === "found" ? Object.fromEntries(whatIf.changes.map(({ column, to }) => [column, to])) : {});

/**
 * Where the sliders of a student stand: as a hand has set them, else as was found, else as the student stands.
 * @param {Advice} advice @param {Values | undefined} set
 * @returns {Values}
 */
export function standing({ sliders, whatIf }, set) {
  const found = foundIn(whatIf);
  return Object.fromEntries(sliders.map(({ column, from }) => [column, (set ?? found)[column] ?? from]));
}
