// What the students stage shows, gathered from the state once.

import { loneName } from "../../charts/naming.js";
import { scaleOf } from "../../charts/need.js";
import { speaks } from "../../kept.js";
import { labelOf, unitOf } from "../../moments.js";
import { seen } from "../../state.js";
import { number, say } from "../../words.js";
import { findings } from "../results/findings.js";

/** @import { Listed, Named, Roll } from "../../roll.js" */
/** @import { Estimate, EventsView, KeptView, Level, Overview, Question } from "../../wire" */
/** @import { Scale } from "../../charts/need.js" */
/** @import { Unit } from "../../moments.js" */
/** @import { Help } from "../../help.js" */
/** @import { State } from "../../state.js" */
/**
 * @typedef {object} Shown
 * @property {Roll} roll
 * @property {Listed} listed
 * @property {boolean} live nobody's result is known
 * @property {boolean} chances else numbers
 * @property {Scale} scale
 * @property {Question} question
 * @property {Level} level
 * @property {{ id: string, name: string }[]} speakers models that can be asked
 * @property {KeptView | null} saved the opened model that speaks; null where one of the evaluation does
 * @property {string | null} moment as of which the list is, in words
 * @property {Unit | null} steps the unit of a student's term, also where models read its sums alone
 * @property {EventsView | null} events
 * @property {Overview | null} overview
 * @property {boolean} named names are shown
 * @property {boolean} nameable there are names that can be hidden
 * @property {Help} help
 */

/** Models together have no reasons of their own. */
const BLEND = "blend";

/** Null while nobody is listed. @param {State} state @returns {Shown | null} */
export function shownOf(state) {
  const { roll } = state;
  const { listed } = roll;
  const spoken = listed && (speaks(state) ? bySaved(state) : byEvaluation(state));
  if (!spoken) return null;
  const { overview, chances } = spoken;
  const listedOnes = [...listed.roster.entries, ...listed.end].map(({ estimate }) => estimate);
  // A saved model does not tell how far the answer reaches: as far above its average as below.
  const estimates = spoken.saved ? [...listedOnes, ...listedOnes.map((own) => mirrored(own, listed.roster.average))] : listedOnes;
  return {
    ...spoken,
    roll,
    listed,
    live: listed.roster.which === "waiting",
    scale: scaleOf(spoken.saved ? null : state.consideration, chances, estimates),
    moment: momentOf(state),
    steps: unitOf({ ...state, draft: state.draft && { ...state.draft, series: true } }),
    events: state.beside?.joined ?? null,
    named: state.showNames,
    nameable: overview?.columns.some(({ identifies }) => identifies) ?? false,
    help: state.help,
  };
}

/** @typedef {Pick<Shown, "chances" | "question" | "level" | "speakers" | "saved" | "overview">} Spoken who speaks, and of what */

/** @param {State} state @returns {Spoken | null} */
function byEvaluation(state) {
  const found = findings(state);
  return found && {
    chances: found.evaluation.task !== "number",
    question: found.question,
    level: found.evaluation.verdict.level,
    speakers: found.evaluation.models.flatMap(({ id }) => {
      const view = found.models.find((model) => model.id === id);
      return view && !view.always && id !== BLEND ? [{ id, name: say(view.name) }] : [];
    }),
    saved: null,
    overview: seen(state),
  };
}

/** @param {Estimate} estimate @param {number} average @returns {Estimate} */
function mirrored({ value, low, high, ...more }, average) {
  const over = (/** @type {number | null} */ own) => (own === null ? null : 2 * average - own);
  return { ...more, value: 2 * average - value, low: over(high), high: over(low) };
}

/** A model from a file: what it says of itself, and the file with its names. @param {State} state @returns {Spoken | null} */
function bySaved({ kept }) {
  const { view, read } = kept.opened;
  return view && { chances: view.question.condition !== null, question: view.question, level: view.level, speakers: [{ id: view.model, name: loneName(view.model) }], saved: view, overview: read };
}

/** @param {State} state */
export function momentOf(state) {
  const unit = unitOf(state);
  // Where nothing happens over time, nobody looked as of a moment.
  const saved = unit && (state.kept.opened.view?.moment ?? null);
  const until = speaks(state) ? saved : (state.evaluation?.moments[state.moment]?.until ?? null);
  if (until === null) return null;
  return say(`page-at-${unit?.word ?? "step"}`, { moment: number(labelOf(until, unit)), name: unit?.name ?? "" });
}

/** How somebody is called: by name, by code where names are hidden, by row where there are none. @param {Named} student @param {Pick<Shown, "named" | "nameable">} shown */
export function called({ who, code, row }, { named, nameable }) {
  if (named && who) return who;
  if (!named && nameable) return say("page-student-code", { code: String(code).padStart(4, "0") });
  return say("page-student-row", { row: String(row) });
}
