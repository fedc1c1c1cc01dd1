// Courses beside what their students' own history tells: off until somebody asks. Pure.

/** @import { CoursesView, Evaluation } from "./wire" */
/** @import { PlainError } from "./protocol.js" */

/**
 * @typedef {object} Comparison
 * @property {string} column that says the course; empty for a first choice
 * @property {string} supported the column of those with support; empty for none
 * @property {"unasked" | "running" | "done" | "stopped"} status
 * @property {number} share of the work that is done, 0 to 1
 * @property {Evaluation | null} of the evaluation that it stands beside
 * @property {number} at its moment
 * @property {{ view: CoursesView, column: string } | null} answer
 * @property {PlainError | null} error why it stopped; null where a person stopped it
 */
/**
 * @typedef {{ of: "courses" } & ({ what: "column", column: string }
 *   | { what: "supported", column: string }
 *   | { what: "begun", evaluation: Evaluation, at: number }
 *   | { what: "told", share: number }
 *   | { what: "done", view: CoursesView, column: string }
 *   | { what: "stopped", error: PlainError | null })} CoursesEvent
 */

/** @type {Comparison} */
export const NO_COMPARISON = Object.freeze({ column: "", supported: "", status: "unasked", share: 0, of: null, at: 0, answer: null, error: null });

/** @param {Comparison} courses @param {CoursesEvent} event @returns {Comparison} */
export function compared(courses, event) {
  switch (event.what) {
    case "column":
      return { ...courses, column: event.column };
    case "supported":
      return { ...courses, supported: event.column };
    case "begun":
      return { ...courses, status: "running", share: 0, of: event.evaluation, at: event.at, answer: null, error: null };
    case "told":
      return courses.status === "running" ? { ...courses, share: Math.max(courses.share, event.share) } : courses;
    case "done":
      return { ...courses, status: "done", share: 1, answer: { view: event.view, column: event.column } };
    case "stopped":
      return { ...courses, status: "stopped", error: event.error };
  }
}

/** What was worked out of what is looked at: nothing of another evaluation or moment. @param {Comparison} courses @param {Evaluation | null} evaluation @param {number} moment @returns {Comparison} */
export const comparisonOf = (courses, evaluation, moment) =>
  courses.status === "unasked" || (courses.of === evaluation && courses.at === moment) ? courses : { ...NO_COMPARISON, column: courses.column, supported: courses.supported };
