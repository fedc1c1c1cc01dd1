// A file on its way in, and what it brings or leaves open: the students, or a second file beside them. Pure.

import { draftFor } from "./draft.js";
import { elsewhere } from "./kept.js";
import { stale } from "./stale.js";
import { START } from "./start.js";

/** @import { Overview } from "./wire" */
/** @import { State } from "./state.js" */

/**
 * A file on its way in: first its bytes, then the look at what is in it.
 * @typedef {{ name: string, size: number, step: "bytes" | "look", done: number, total: number, since: number, now: number,
 *   before: State | null }} Reading before: what was open, to come back to when the file can't be had
 */
/**
 * Of what was `brought`, `overview` is that of the other file, where the two changed places; `found`: the page noticed it,
 * and not the person.
 * @typedef {{ type: "reading", name: string, size: number, now: number, keep: boolean }
 *   | { type: "read", step: Reading["step"], done: number, total: number, now: number }
 *   | { type: "loaded", overview: Overview }
 *   | { type: "brought", overview: Overview | null, found: boolean }
 *   | { type: "closed" }} IncomingEvent
 */

/** Networks over a term take their time: fewer parts unless the person wants more. */
const MOST_FOLDS = 5;

/** @param {State} state @param {IncomingEvent} event @returns {State} */
export function come(state, event) {
  switch (event.type) {
    case "reading":
      return reading(state, event);
    case "read": {
      if (!state.reading) return state;
      const { step, done, total, now } = event;
      const since = step === state.reading.step ? state.reading.since : now;
      return { ...state, reading: { ...state.reading, step, done, total, since, now } };
    }
    case "loaded":
      return loaded(state, event.overview);
    case "brought":
      return brought(state, event);
    case "closed":
      return state.reading?.before ?? { ...START, openResults: state.openResults, pace: state.pace, kept: state.kept };
  }
}

/**
 * @param {State} state
 * @param {Extract<IncomingEvent, { type: "reading" }>} event
 * @returns {State}
 */
function reading(state, { name, size, now, keep }) {
  const before = state.reading ? state.reading.before : state.overview ? { ...state, stage: /** @type {const} */ ("data"), training: null } : null;
  // Read again, for another sheet or after a broken worker: what the person wrote is kept.
  const kept = keep ? { amendments: state.amendments, templated: state.templated, draft: state.draft, showNames: state.showNames, beside: state.beside } : {};
  /** @type {Reading} */
  const coming = { name, size, step: "bytes", done: 0, total: size, since: now, now, before };
  return { ...START, ...kept, openResults: state.openResults, pace: state.pace, reading: coming, kept: elsewhere(state.kept, keep) };
}

/**
 * @param {State} state
 * @param {Overview} overview
 * @returns {State}
 */
function loaded(state, overview) {
  const known = state.draft && overview.columns.some((column) => column.name === state.draft?.target);
  const draft = known ? state.draft : draftFor(overview);
  return { ...state, reading: null, problem: null, overview, draft, considering: true };
}

/**
 * A second file came: beside the open one, or the students came with it.
 * @param {State} state
 * @param {Extract<IncomingEvent, { type: "brought" }>} event
 * @returns {State}
 */
function brought(state, { overview, found }) {
  const before = state.reading?.before ?? state;
  const base = overview ? { ...START, openResults: state.openResults, pace: state.pace, kept: elsewhere(state.kept, false), overview, draft: draftFor(overview) } : before;
  const { plan = {} } = overview ? {} : (state.beside ?? {});
  const draft = base.draft && { ...base.draft, folds: Math.min(base.draft.folds, MOST_FOLDS) };
  const beside = { view: null, plan, joined: null, error: null, busy: true, turned: overview !== null && found };
  return stale({ ...base, draft, reading: null, problem: null, beside, term: null, strips: null, stripsFrom: 0, channel: "" });
}
