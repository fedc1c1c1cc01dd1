// How well a kept model did, term by term: what of it may be kept beside the model, and kept and present terms in one order. Pure.

import { higherIsBetter } from "./charts/format.js";
import { daysBetween } from "./days.js";

/** @import { Aged, Ranged } from "./wire" */
/**
 * Figures alone: no row, and nobody's name.
 * @typedef {object} TermFigures
 * @property {string} name of the term, or of its file
 * @property {number} rows students whose outcome is known
 * @property {string} day on which it was first judged here, such as 2027-08-31
 * @property {string} metric
 * @property {Ranged} score
 * @property {number} promised
 * @property {Ranged} gap mean estimate less mean outcome
 * @property {number | null} slope
 * @property {number | null} error of calibration, 0 to 1
 */
/** `here`: of the open table; `few`: too few students to say how well the model does. @typedef {TermFigures & { here: boolean, few: boolean }} TermRow */

/** Of fewer nothing is kept. */
const LEAST_ROWS = 30;
/** What the core says where there are too few, or too few of one kind. */
const FEW = "drift-judged-few";
/** Digits that are kept of a figure. */
const DIGITS = 4;

/** @param {Aged} batch */
const few = ({ rows, told }) => rows < LEAST_ROWS || told.some(({ id }) => id === FEW);

/** @param {Aged} batch @param {string} day @returns {TermFigures} */
const figuresOf = ({ name, rows, metric, score, promised, gap, slope, error }, day) => ({ name, rows, day, metric, score, promised, gap, slope, error });

/** @template {number | null} X @param {X} x @returns {X} */
const brief = (x) => /** @type {X} */ (x === null ? null : Number(x.toPrecision(DIGITS)));

/** @param {Ranged} range @returns {Ranged} */
const briefly = ({ value, low, high }) => ({ value: brief(value), low: brief(low), high: brief(high) });

/** @param {TermFigures} term @returns {TermFigures} */
const rounded = (term) => ({ ...term, score: briefly(term.score), promised: brief(term.promised), gap: briefly(term.gap), slope: brief(term.slope), error: brief(term.error) });

/** By the day on which they were first judged, then by name, numbers in it by their size. @template {TermFigures} T @param {readonly T[]} terms @returns {T[]} */
const inOrder = (terms) => [...terms].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.name.localeCompare(b.name, "en", { numeric: true })));

/** How a file's name ends: a term without a name of its own has its file's, and next year's file may be called the same. */
export const ENDING = /\.[a-z]{2,4}$/i;
/** A file of that name is of the same term for so many days after the first. */
const TERM_DAYS = 90;

/** What stands in the place of this term already. @template {{ name: string, day: string }} T @param {readonly T[]} terms @param {string} name @param {string} day */
const sameTerm = (terms, name, day) => terms.find((one) => one.name === name && (!ENDING.test(name) || daysBetween(one.day, day) < TERM_DAYS));

/** What is kept once these were judged as well: the same term again takes the place of its figures. @param {readonly TermFigures[]} stored @param {readonly Aged[]} batches @param {string} day @returns {TermFigures[]} */
export function recorded(stored, batches, day) {
  const told = batches.filter((one) => !few(one));
  const fresh = told.map((one) => rounded(figuresOf(one, sameTerm(stored, one.name, day)?.day ?? day)));
  return inOrder([...others(stored, told, day), ...fresh]);
}

/** Those that are kept and those of the open table. @param {readonly TermFigures[]} stored @param {readonly Aged[]} batches @param {string} day @returns {TermRow[]} */
export function together(stored, batches, day) {
  const here = batches.map((one) => ({ ...figuresOf(one, sameTerm(stored, one.name, day)?.day ?? day), here: true, few: few(one) }));
  const before = others(stored, batches, day).map((one) => ({ ...one, here: false, few: false }));
  return inOrder([...before, ...here]);
}

/** Terms whose place none of these takes. @param {readonly TermFigures[]} stored @param {readonly Aged[]} batches @param {string} day */
function others(stored, batches, day) {
  const taken = new Set(batches.map(({ name }) => sameTerm(stored, name, day)));
  return stored.filter((one) => !taken.has(one));
}

/** Whether the whole interval lies on the worse side of what was promised. @param {TermFigures} term */
export const worse = ({ metric, score: { low, high }, promised }) => (higherIsBetter(metric) ? high !== null && high < promised : low !== null && low > promised);
