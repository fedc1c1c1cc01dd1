// Lists that a staff could work through, as they came with the evaluation: at which one the slider stands, its counts with
// their intervals, the same for 100 students. Pure: the slider looks things up and asks no worker.

import { wilson } from "./charts/format.js";

/** @import { Aim, Decision, List, Moment, Ranged } from "./wire" */
/** @typedef {"found" | "alarm" | "missed" | "rest"} Fate what becomes of a student: found, listed without need, missed, rightly left alone */
/** @typedef {{ value: number, low: number | null, high: number | null }} Counted students, with a 95 % interval */

/** In the order in which they are drawn: the list first. @type {Fate[]} */
export const FATES = ["found", "alarm", "missed", "rest"];
/** The share of students that the first list holds. */
const FIRST = 0.15;
/** From so many students on a picture of 100 stands for them. */
export const HUNDRED = 100;

/** What can be done with a model at a moment; null where lists were not judged. @param {Moment | undefined} moment @param {string} model @returns {Decision | null} */
export const decisionOf = (moment, model) => moment?.decisions.find((one) => one.model === model) ?? null;

/** A list's aim as one word, to be chosen and found again. @param {Aim} aim */
export const aimWord = (aim) => Object.entries(aim).map(([what, goal]) => `${what}-${goal}`).join();

/** The list that is as long as its aim needs; null where none has that aim. @param {Decision | null} decision @param {string} aim @returns {List | null} */
export function aimedAt(decision, aim) {
  const found = decision?.aims.find((one) => aimWord(one.aim) === aim);
  if (!found) return null;
  const { tally } = found.worth;
  return { capacity: Math.round(tally.found + tally.falseAlarms), worth: found.worth };
}

/** Students who are judged. @param {List} list */
export const studentsOf = ({ worth: { tally } }) => Math.round(tally.found + tally.missed + tally.falseAlarms + tally.spared);

/** Names on the list. @param {List} list */
export const namesOn = ({ worth: { tally } }) => Math.round(tally.found + tally.falseAlarms);

/** Students in need. @param {List} list */
export const inNeed = ({ worth: { tally } }) => Math.round(tally.found + tally.missed);

/**
 * Where the slider stands: at the list that comes nearest to what was asked for, at first to a seventh of the students.
 * @param {readonly List[]} lists from short to long
 * @param {number | null} capacity
 */
export function placeOf(lists, capacity) {
  const wanted = capacity ?? FIRST * (lists.at(-1)?.capacity ?? 0);
  const far = (/** @type {number} */ at) => Math.abs((lists[at]?.capacity ?? 0) - wanted);
  return lists.reduce((best, _, at) => (far(at) < far(best) ? at : best), 0);
}

/**
 * What a list is worth. Where it is all right, or all wrong, every resample says the same, which would look like
 * certainty: there the interval is Wilson's.
 * @param {List} list
 * @returns {{ precision: Ranged, recall: Ranged, alarmsPerHit: Ranged }}
 */
export function worthOf(list) {
  const { tally, precision, recall, alarmsPerHit } = list.worth;
  const wide = (/** @type {Ranged} */ share, /** @type {number} */ of) => (share.low === share.high && share.low !== null ? { ...share, ...wilson(tally.found, of) } : share);
  const right = wide(precision, tally.found + tally.falseAlarms);
  const each = (/** @type {number | null} */ share) => (share === null || share === 0 ? null : (1 - share) / share);
  const alarms = right === precision ? alarmsPerHit : { ...alarmsPerHit, low: each(right.high), high: each(right.low) };
  return { precision: right, recall: wide(recall, tally.found + tally.missed), alarmsPerHit: alarms };
}

/**
 * The four counts with their intervals: those of the shares, times the students they are shares of.
 * @param {List} list
 * @returns {Record<Fate, Counted>}
 */
export function countsOf(list) {
  const { tally } = list.worth;
  const { precision, recall } = worthOf(list);
  const [need, named] = [tally.found + tally.missed, tally.found + tally.falseAlarms];
  const times = (/** @type {number | null} */ share, /** @type {number} */ of) => (share === null ? null : share * of);
  const rest = (/** @type {number | null} */ share, /** @type {number} */ of) => (share === null ? null : (1 - share) * of);
  const others = tally.falseAlarms + tally.spared;
  const alarm = { value: tally.falseAlarms, low: rest(precision.high, named), high: rest(precision.low, named) };
  const spared = (/** @type {number | null} */ alarms) => (alarms === null ? null : Math.max(0, others - alarms));
  return {
    found: { value: tally.found, low: times(recall.low, need), high: times(recall.high, need) },
    alarm,
    missed: { value: tally.missed, low: rest(recall.high, need), high: rest(recall.low, need) },
    rest: { value: tally.spared, low: spared(alarm.high), high: spared(alarm.low) },
  };
}

/**
 * The figures of the picture: of 100 students, rounded so that the four add up to 100; of fewer, the counts themselves.
 * @param {List} list
 * @returns {Record<Fate, number> & { of: number }}
 */
export function picture(list) {
  const counts = countsOf(list);
  const students = studentsOf(list);
  const of = Math.min(students, HUNDRED);
  const exact = FATES.map((fate) => (students > 0 ? (counts[fate].value * of) / students : 0));
  const whole = exact.map(Math.floor);
  // What is left over goes to those who lost most by rounding down; of two alike last to those found, so as not to flatter.
  const lost = (/** @type {number} */ at) => Math.round(1e9 * ((exact[at] ?? 0) - (whole[at] ?? 0)));
  const order = [1, 2, 3, 0].sort((a, b) => lost(b) - lost(a));
  const left = of - whole.reduce((sum, one) => sum + one, 0);
  for (const at of order.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  const [found = 0, alarm = 0, missed = 0, rest = 0] = whole;
  return { found, alarm, missed, rest, of };
}
