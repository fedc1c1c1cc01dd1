// In which unit moments of prediction are said, and what is typed of them. Pure.

/** @import { EventsView, Line, Overview, Term, When } from "./wire" */
/** @import { Draft, Judge } from "./draft.js" */
/** @import { State } from "./state.js" */

/**
 * A unit of moments: weeks of 7 days, or the time column's own numbers.
 * @typedef {{ word: "week" | "day" | "step" | "own", name: string, length: number, last: number }} Unit last: the last one that anything is known of
 */

const DAYS = /day|date|time|tag|datum/i;
const WEEKS = /week|woche|(^|[^a-z])w\d*$/i;
/** Days beyond which a plain number is no week. */
const LONG = 60;

/** The unit in which a person says moments here; null where nothing happens over time. @param {Pick<State, "beside" | "draft" | "overview" | "term">} state @returns {Unit | null} */
export function unitOf({ beside, draft, overview, term }) {
  if (beside?.joined) {
    const unit = unitOfEvents(beside.joined);
    // A few late events do not make a term longer.
    return term ? { ...unit, last: Math.min(unit.last, Math.ceil(stepLabel(lastStep(term), beside.joined))) } : unit;
  }
  const steps = draft?.series && overview ? stepColumns(overview).map(numberIn).filter((at) => at !== null) : [];
  if (steps.length === 0) return null;
  const weeks = overview !== null && stepColumns(overview).every((name) => WEEKS.test(name.replace(/\d+.*$/, "")));
  return { word: weeks ? "week" : "step", name: "", length: 1, last: Math.max(...steps) };
}

/** @param {EventsView} events @returns {Unit} */
export function unitOfEvents({ time, calendar, step, last }) {
  const days = calendar || (!WEEKS.test(time) && (DAYS.test(time) || last > LONG));
  const week = days && typeof step === "object" && step.every === 7;
  const length = week ? 7 : 1;
  return { word: week || WEEKS.test(time) ? "week" : days ? "day" : "own", name: time, length, last: Math.ceil(last / length) };
}

/** The number in a step column's name. @param {string} name */
export function numberIn(name) {
  const found = /\d+/.exec(name);
  return found ? Number(found[0]) : null;
}

/** Columns that are read week by week. @param {Overview} overview */
export const stepColumns = ({ columns }) => columns.filter(({ role, kind }) => role === "step" && kind === "number").map(({ name }) => name);

/**
 * Columns whose names differ in one number alone and that are inputs of their own so far: G1 and G2.
 * @param {Overview} overview
 * @param {string} target
 * @returns {string[][]}
 */
export function possibleSeries({ columns }, target) {
  /** @type {Map<string, string[]>} */
  const families = new Map();
  for (const { name, kind, role } of columns) {
    if (kind !== "number" || role !== "input" || name === target || !/[^\W\d_][^\d]*\d/u.test(name)) continue;
    const family = name.toLowerCase().replace(/\d+/, "#");
    families.set(family, [...(families.get(family) ?? []), name]);
  }
  return [...families.values()].filter((names) => names.length >= 2);
}

/** What stands in the field: as typed, or half of the term. @param {Draft} draft @param {Unit} unit */
export const momentsText = (draft, unit) => draft.moments ?? (unit.last >= 2 ? String(Math.max(1, Math.round(unit.last / 2))) : "");

/**
 * The moments that are typed, in the unit in which they are said; null where one of them is no number.
 * @param {string} text with commas, semicolons or blanks between
 * @returns {number[] | null}
 */
export function momentsIn(text) {
  const typed = text.split(/[;,\s]+/).filter((one) => one !== "");
  const moments = typed.map((one) => Number(one.replace("\u2212", "-")));
  return moments.every(Number.isFinite) ? [...new Set(moments)].sort((a, b) => a - b) : null;
}

/**
 * From when one looks, and at whom; null while a moment can't be read.
 * @param {Draft} draft
 * @param {Unit | null} unit
 * @param {Pick<Overview, "cohorts">} overview
 * @returns {When | null}
 */
export function whenOf(draft, unit, overview) {
  const moments = unit ? momentsIn(momentsText(draft, unit)) : [];
  if (!moments) return null;
  const judge = judgeOf(draft, overview);
  const split = judge.by === "turn" ? { rolling: true } : judge.by === "left" ? { leaveOut: judge.name } : {};
  const test = judge.by === "cohort" ? judge.name : null;
  return { until: moments.map((moment) => moment * (unit?.length ?? 1)), test, series: draft.series, ...split };
}

/**
 * Who is judged by whom. Proposed is what comes nearest to using it: the latest cohort by those before it, where there
 * are several.
 * @param {Pick<Draft, "judge">} draft
 * @param {Pick<Overview, "cohorts">} overview
 * @returns {Judge}
 */
export function judgeOf({ judge }, { cohorts }) {
  if (judge) return judge;
  const latest = cohorts.length > 1 ? cohorts.at(-1) : undefined;
  return latest === undefined ? { by: "lot" } : { by: "cohort", name: latest };
}

/** What a school would try on a place that it has not seen. */
const PLACES = /school|course|module|class|section|campus|site|subject|district|college|faculty|department|schule|kurs|klasse|escuela|colegio|curso|asignatura|cours/i;
const MOST_PLACES = 50;

/** Columns whose levels can be left out one at a time. @param {Overview} overview @param {string} target @returns {string[]} */
export function placesIn({ columns }, target) {
  const fits = (/** @type {import("./wire").ColumnView} */ { name, kind, role, distinct }) =>
    name !== target && role !== "cohort" && ["category", "yesNo"].includes(kind) && distinct > 1 && distinct <= MOST_PLACES && (role === "group" || PLACES.test(name));
  return columns.filter(fits).map(({ name }) => name);
}

/** A moment of the core as it is said. @param {number} until @param {Unit | null} unit */
export const labelOf = (until, unit) => Math.round((100 * until) / (unit?.length ?? 1)) / 100;

/**
 * How a step is called: the week, or the moment at its end.
 * @param {number} at from 0
 * @param {EventsView | null} events
 */
export function stepLabel(at, events) {
  if (!events || typeof events.step !== "object") return at + 1;
  const { length } = unitOfEvents(events);
  return Math.round((100 * (at + 1) * events.step.every) / length) / 100;
}

const MARKS = /score|grade|mark|point|percent|note/i;
/** Steps count as long as one student in fifty, ten at least, has a value in one of them. */
const SHARE = 0.02;
const FEWEST = 10;

/** What of the term is shown first: a mean of marks, else another mean, else the first line. @param {readonly Line[]} lines */
export function firstChannel(lines) {
  const means = lines.filter(({ channel, counts }) => !counts && channel.endsWith(", mean"));
  return (means.find(({ channel }) => MARKS.test(channel)) ?? means[0] ?? lines[0])?.channel ?? "";
}

/** The last step, from 0, in which more than a few students do something. @param {Term} term */
export function lastStep({ steps, students, lines }) {
  const least = Math.min(students, Math.max(FEWEST, SHARE * students));
  const means = lines.filter(({ channel, counts }) => !counts && channel.endsWith(", mean"));
  const busy = (/** @type {number} */ at) => means.some(({ known }) => (known[at] ?? 0) >= least) || lines.some(({ counts, high }) => counts && (high[at] ?? 0) > 0);
  for (let at = steps - 1; at > 0; at -= 1) if (busy(at)) return at;
  return Math.max(0, steps - 1);
}
