// What the students stage shows, gathered from the state once.

import { scaleOf } from "../../charts/need.js";
import { labelOf, unitOf } from "../../moments.js";
import { seen } from "../../state.js";
import { number, say } from "../../words.js";
import { findings } from "../results/findings.js";

/** @import { Listed, Named, Roll } from "../../roll.js" */
/** @import { Evaluation, EventsView, Overview, Question } from "../../wire" */
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
 * @property {Evaluation["verdict"]["level"]} level
 * @property {{ id: string, name: string }[]} speakers models that can be asked
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
  const found = findings(state);
  const { roll, consideration } = state;
  const { listed } = roll;
  if (!found || !listed) return null;
  const overview = seen(state);
  const chances = found.evaluation.task !== "number";
  const estimates = [...listed.roster.entries, ...listed.end].map(({ estimate }) => estimate);
  return {
    roll,
    listed,
    live: listed.roster.which === "waiting",
    chances,
    scale: scaleOf(consideration, chances, estimates),
    question: found.question,
    level: found.evaluation.verdict.level,
    speakers: found.evaluation.models.flatMap(({ id }) => {
      const view = found.models.find((model) => model.id === id);
      return view && !view.always && id !== BLEND ? [{ id, name: say(view.name) }] : [];
    }),
    moment: momentOf(state),
    steps: unitOf({ ...state, draft: state.draft && { ...state.draft, series: true } }),
    events: state.beside?.joined ?? null,
    overview,
    named: state.showNames,
    nameable: overview?.columns.some(({ identifies }) => identifies) ?? false,
    help: state.help,
  };
}

/** @param {State} state */
export function momentOf(state) {
  const until = state.evaluation?.moments[state.moment]?.until ?? null;
  if (until === null) return null;
  const unit = unitOf(state);
  return say(`page-at-${unit?.word ?? "step"}`, { moment: number(labelOf(until, unit)), name: unit?.name ?? "" });
}

/** How somebody is called: by name, by code where names are hidden, by row where there are none. @param {Named} student @param {Pick<Shown, "named" | "nameable">} shown */
export function called({ who, code, row }, { named, nameable }) {
  if (named && who) return who;
  if (!named && nameable) return say("page-student-code", { code: String(code).padStart(4, "0") });
  return say("page-student-row", { row: String(row) });
}
