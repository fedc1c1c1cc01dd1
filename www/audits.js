// Who is served worse, as far as it was worked out: for which list, with which limit, how it is looked at. Pure.

import { closed } from "./roll.js";

/** @import { Cutoffs, Evaluation, Fairness, Measure, Slices, Tried } from "./wire" */
/** @import { PlainError } from "./protocol.js" */
/** @import { State } from "./state.js" */

/** Another way of teaching, tried for the list in view. @typedef {{ status: "running", share: number } | { status: "done", tried: Tried } | { status: "failed", error: PlainError }} Trial */
/**
 * @typedef {object} Audits
 * @property {Evaluation | null} of the evaluation that all of it speaks of
 * @property {number} at its moment, from 0
 * @property {Fairness | null} audit the last that came; of an earlier list while the next is worked out
 * @property {Cutoffs | null} cutoffs what other lengths of the list would do
 * @property {Slices | null} slices groups that nobody named; null while nobody has looked
 * @property {Record<string, Trial>} trials by what is done otherwise
 * @property {"still" | "asking" | "slow" | "failed"} status slow: somebody waits for it
 * @property {PlainError | null} error
 * @property {number} least counts under it are not shown
 * @property {Measure | null} measure what is held against each other; null for a first choice
 * @property {string} ranked whose order is drawn, by rankKey; empty for the one that differs most
 */
/**
 * @typedef {{ type: "audit" } & ({ what: "asking" }
 *   | { what: "slow" }
 *   | { what: "told", of: Evaluation, at: number, audit: Fairness }
 *   | { what: "cutoffs", of: Evaluation, at: number, cutoffs: Cutoffs }
 *   | { what: "slices", of: Evaluation, at: number, slices: Slices }
 *   | { what: "trial", key: string, trial: Trial | null }
 *   | { what: "failed", error: PlainError }
 *   | { what: "least", least: number }
 *   | { what: "measure", measure: Measure }
 *   | { what: "ranked", ranked: string })} AuditEvent
 */

/** The limits that may be chosen. */
export const LEASTS = Array.from({ length: 16 }, (_, at) => 5 + at);

/** @type {Audits} */
export const NO_AUDITS = Object.freeze({ of: null, at: 0, audit: null, cutoffs: null, slices: null, trials: {}, status: "still", error: null, least: 10, measure: null, ranked: "" });

/** @param {Audits} audits @param {AuditEvent} event @returns {Audits} */
export function audited(audits, event) {
  switch (event.what) {
    case "asking":
      return { ...audits, status: audits.status === "slow" ? "slow" : "asking", error: null };
    case "slow":
      return audits.status === "asking" ? { ...audits, status: "slow" } : audits;
    case "told": {
      const before = of(audits, event);
      const { audit } = before;
      // Other lengths hang on the limit, all else on the list as well.
      const cutoffs = audit?.least === event.audit.least ? before.cutoffs : null;
      const same = audit?.least === event.audit.least && audit.capacity === event.audit.capacity;
      return { ...before, cutoffs, ...(same ? {} : { slices: null, trials: {} }), audit: event.audit, status: "still", error: null };
    }
    case "cutoffs":
      return { ...of(audits, event), cutoffs: event.cutoffs };
    case "slices":
      return { ...of(audits, event), slices: event.slices };
    case "trial": {
      const { [event.key]: _, ...trials } = audits.trials;
      return { ...audits, trials: event.trial ? { ...trials, [event.key]: event.trial } : trials };
    }
    case "failed":
      return { ...audits, status: "failed", error: event.error };
    case "least":
      return { ...audits, least: event.least };
    case "measure":
      return { ...audits, measure: event.measure };
    case "ranked":
      return { ...audits, ranked: event.ranked };
  }
}

/** What speaks of another evaluation or moment goes. @param {Audits} audits @param {{ of: Evaluation, at: number }} event @returns {Audits} */
function of(audits, event) {
  const same = audits.of === event.of && audits.at === event.at;
  return same ? audits : { ...audits, of: event.of, at: event.at, audit: null, cutoffs: null, slices: null, trials: {} };
}

/** What was worked out of what is looked at: nothing of another evaluation or moment. @param {Pick<State, "audits" | "evaluation" | "moment">} state */
export function auditsOf({ audits, evaluation, moment }) {
  const same = audits.of === evaluation && audits.at === moment;
  return same ? audits : { ...audits, audit: null, cutoffs: null, slices: null, trials: {} };
}

/** Why nobody is looked at; null where groups can be. @param {Pick<State, "evaluation" | "moment">} state */
export const shut = (state) => closed(state);

/** @param {readonly string[]} columns @param {string} group */
export const rankKey = (columns, group) => JSON.stringify([...columns, group]);
