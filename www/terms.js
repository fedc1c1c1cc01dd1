// For which list it is asked who is served worse, and which other lengths there are. Pure.

import { auditsOf } from "./audits.js";
import { aimedAt, decisionOf } from "./lists.js";
import { capacityOf } from "./looking.js";

/** @import { Fairness, Terms } from "./wire" */
/** @import { State } from "./state.js" */

/** Lengths that a list may have, at most, and the share of the students on the longest. */
const LENGTHS = 20;
const LONGEST = 0.5;
/** Without another choice one student in so many is listed. */
const ONE_IN = 10;

/** Students who are judged at the moment that is looked at. @param {State} state */
const judgedOf = ({ evaluation, moment }) => evaluation?.moments[moment]?.judged ?? evaluation?.rows ?? 0;

/** How long the list is: as on the results; null where a number is asked for. @param {State} state @returns {number | null} */
export function lengthOf(state) {
  const { evaluation, moment, aim, capacity } = state;
  if (!evaluation || evaluation.task === "number") return null;
  const now = evaluation.moments[moment];
  const aimed = now && aimedAt(decisionOf(now, now.best), aim);
  const judged = judgedOf(state);
  const wanted = aimed?.capacity ?? capacity ?? capacityOf(state) ?? Math.ceil(judged / ONE_IN);
  return Math.max(1, Math.min(judged, wanted));
}

/** The lengths that the slider stops at, with the one in view among them, from short to long. @param {State} state */
export function lengthsOf(state) {
  const own = lengthOf(state);
  if (own === null) return [];
  const judged = judgedOf(state);
  const even = Array.from({ length: LENGTHS }, (_, at) => Math.ceil((LONGEST * judged * (at + 1)) / LENGTHS));
  return [...new Set([...(auditsOf(state).cutoffs?.lengths ?? even), own])].sort((a, b) => a - b);
}

/** What is asked of the core for what is in view; null without an evaluation. @param {State} state @returns {Terms | null} */
export function termsOf(state) {
  const { evaluation, moment, audits } = state;
  if (!evaluation) return null;
  const model = evaluation.moments[moment]?.best ?? evaluation.best;
  const capacity = lengthOf(state);
  return { moment, model, least: audits.least, ...(capacity === null ? {} : { capacity }) };
}

/** The terms of an audit that is shown: what is saved is what is seen. @param {Fairness} audit @returns {Terms} */
export const termsIn = ({ moment, model, least, capacity }) => ({ moment, model, least, ...(capacity === null ? {} : { capacity }) });

/** @param {Terms | null} a @param {Terms | null} b */
export const sameTerms = (a, b) => a !== null && b !== null && a.moment === b.moment && a.model === b.model && a.least === b.least && a.capacity === b.capacity;
