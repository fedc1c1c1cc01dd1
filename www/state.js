// The whole state of the page, and next(state, event). Pure: what has to be done about it stands in errands.js.

import { drafted, templated } from "./asking.js";
import { audited, shut } from "./audits.js";
import { besides } from "./beside.js";
import { helped } from "./help.js";
import { come } from "./incoming.js";
import { byModel, keptBy, speaks } from "./kept.js";
import { looked } from "./looks.js";
import { papered } from "./papers.js";
import { closed, rolled, unasked } from "./roll.js";
import { stale, unjudged } from "./stale.js";
import { beginning, tally } from "./tally.js";

export { START } from "./start.js";

/** @import { Amendment, Consideration, DataQuality, Details, Evaluation, Overview, Potential, Preview, Standings, Strips, Template, Term } from "./wire" */
/** @import { PlainError } from "./protocol.js" */
/** @import { AuditEvent, Audits } from "./audits.js" */
/** @import { Beside, BesideEvent } from "./beside.js" */
/** @import { Draft } from "./draft.js" */
/** @import { Help, HelpEvent } from "./help.js" */
/** @import { IncomingEvent, Reading } from "./incoming.js" */
/** @import { Kept, KeptEvent } from "./kept.js" */
/** @import { LookEvent, Looks } from "./looks.js" */
/** @import { PaperEvent, Papers } from "./papers.js" */
/** @import { Roll, RollEvent } from "./roll.js" */
/** @import { Training, TrainingEvent } from "./tally.js" */

/** @typedef {"data" | "question" | "training" | "results" | "students" | "fairness" | "report"} Stage */
/** Beside what a problem is shown. @typedef {"file" | "column" | "question" | "training" | "results" | "events"} Place */
/** @typedef {{ place: Place, column: string | null, error: PlainError }} Problem */
/**
 * @typedef {object} State
 * @property {Stage} stage
 * @property {Reading | null} reading
 * @property {Overview | null} overview
 * @property {Amendment[][]} amendments one entry for each thing the person changed, in order
 * @property {DataQuality | null} quality what is odd about the data; null while nobody has looked
 * @property {"data" | "results" | null} report from where the report on it was opened, while it is
 * @property {{ at: number, preview: Preview | null } | null} rowsOf the finding whose rows are shown, by its place in the report
 * @property {boolean} showNames
 * @property {boolean} allColumns
 * @property {Problem | null} problem
 * @property {Beside | null} beside
 * @property {Term | null} term the class over the whole term
 * @property {string} channel what of it is shown; empty for a first choice
 * @property {Strips | null} strips
 * @property {number} stripsFrom the first student shown, from 0
 * @property {Standings | null} standings who is there at the moments asked
 * @property {Template[]} templates the kinds of question, filled in
 * @property {Amendment[] | null} templated what the last one chosen keeps out
 * @property {Draft | null} draft the question as far as it is written
 * @property {Consideration | null} consideration what the core says to the question
 * @property {boolean} considering the consideration is of an earlier wording
 * @property {Training | null} training
 * @property {boolean} openResults go to the results when they are ready
 * @property {Evaluation | null} evaluation
 * @property {Record<string, Details>} details by detailsKey
 * @property {Looks} looks what was worked out after the evaluation
 * @property {string | null} early the figure of the early warning; null for the one that the verdict rests on
 * @property {boolean} again train as soon as the columns that were just changed are understood
 * @property {Potential | null} potential whose work promises more than the mark shows, at the moment looked at
 * @property {number} moment which one is looked at, from 0
 * @property {number | null} capacity how many students can be met; null for a first choice
 * @property {string} aim what the list is as long as; empty: as many as can be met
 * @property {string | null} against the model that the shown one is compared with
 * @property {string | null} shown the model whose details are looked at; null for the best
 * @property {Roll} roll the students, one by one
 * @property {Audits} audits who is served worse
 * @property {Help} help what may help
 * @property {Papers} papers what is taken away
 * @property {Kept} kept models kept beyond an evaluation
 * @property {number | null} pace how much slower than expected this device was, after a training
 */
/**
 * @typedef {{ type: "go", stage: Stage }
 *   | { type: "moment", moment: number }
 *   | { type: "capacity", capacity: number, aim?: string }
 *   | { type: "against", model: string }
 *   | { type: "early", metric: string }
 *   | { type: "amend", amendments: Amendment[], again?: boolean }
 *   | { type: "undo", index: number }
 *   | { type: "amended", overview: Overview, consideration: Consideration | null, standings?: Standings | null, templates?: Template[] }
 *   | { type: "quality", quality: DataQuality }
 *   | { type: "report", open: boolean }
 *   | { type: "rowsOf", at: number | null, preview?: Preview }
 *   | { type: "names", show: boolean }
 *   | { type: "previewed", overview: Overview }
 *   | { type: "allColumns" }
 *   | { type: "failed", place: Place, column?: string | null, error: PlainError }
 *   | { type: "dismissed" }
 *   | { type: "draft", change: Partial<Draft> }
 *   | { type: "template", template: Template }
 *   | { type: "potential", potential: Potential | null }
 *   | { type: "considered", consideration: Consideration, standings?: Standings | null }
 *   | { type: "train", now: number }
 *   | { type: "evaluated", evaluation: Evaluation, pace: number, now: number }
 *   | { type: "detailed", details: Details, moment?: number }
 *   | { type: "details", model: string }
 *   | { type: "openResults", open: boolean }
 *   | AuditEvent | BesideEvent | HelpEvent | IncomingEvent | KeptEvent | LookEvent | PaperEvent | RollEvent | TrainingEvent} Event
 */

/** @type {Stage[]} */
export const STAGES = ["data", "question", "training", "results", "students", "fairness", "report"];

/** @param {number} moment @param {string} model */
export const detailsKey = (moment, model) => `${moment} ${model}`;

/**
 * Whether a stage can be opened now.
 * @param {State} state
 * @param {string} stage
 */
export function isOpen(state, stage) {
  if (stage === "data") return true;
  // Those that need an evaluation say why they are empty while an opened model speaks.
  if (byModel(state)) return stage !== "students" || speaks(state);
  if (stage === "question") return state.overview !== null;
  if (stage === "training") return state.training !== null;
  if (stage === "results" || stage === "report") return state.evaluation !== null;
  if (stage === "students") return closed(state) === null;
  return stage === "fairness" && shut(state) === null;
}

/** The overview with the roles and likely leaks of the question, where there is one. @param {State} state */
export function seen(state) {
  return byModel(state) ? state.overview : (state.consideration?.overview ?? state.overview);
}

/**
 * @param {State} state
 * @param {Event} event
 * @returns {State}
 */
export function next(state, event) {
  switch (event.type) {
    case "go":
      return isOpen(state, event.stage) ? { ...state, stage: event.stage, report: null, rowsOf: null } : state;
    case "reading":
    case "read":
    case "loaded":
    case "brought":
    case "closed":
      return come(state, event);
    case "plan":
    case "joined":
    case "parted":
    case "term":
    case "channel":
    case "stripsFrom":
    case "strips":
      return besides(state, event);
    case "moment":
      return { ...state, moment: event.moment, potential: null, roll: unasked(state.roll) };
    case "capacity":
      return { ...state, capacity: event.capacity, aim: event.aim ?? "" };
    case "against":
      return { ...state, against: event.model };
    case "early":
      return { ...state, early: event.metric };
    case "look":
      return { ...state, looks: looked(state.looks, event) };
    case "roll":
      return { ...state, roll: rolled(state.roll, event) };
    case "audit":
      return { ...state, audits: audited(state.audits, event) };
    case "help":
      return { ...state, help: helped(state.help, event) };
    case "paper":
      return { ...state, papers: papered(state.papers, event) };
    case "kept":
      return keptBy(state, event);
    case "amend":
      return { ...stale({ ...state, problem: null, amendments: [...state.amendments, event.amendments] }), again: event.again ?? false };
    case "undo":
      return stale({ ...state, problem: null, amendments: state.amendments.filter((_, at) => at !== event.index) });
    case "amended":
      return { ...state, overview: event.overview, consideration: event.consideration, standings: event.standings ?? null, templates: event.templates ?? state.templates, considering: false };
    case "quality":
      return { ...state, quality: event.quality, rowsOf: null };
    case "report":
      return reported(state, event.open);
    case "rowsOf":
      return { ...state, rowsOf: event.at === null ? null : { at: event.at, preview: event.preview ?? null } };
    case "names":
      return { ...state, showNames: event.show };
    case "previewed":
      // Under an opened model the columns bear its names.
      return { ...state, overview: state.overview && byModel(state) ? { ...state.overview, preview: { ...event.overview.preview, columns: state.overview.preview.columns } } : event.overview };
    case "allColumns":
      return { ...state, allColumns: true };
    case "failed":
      return failed(state, { place: event.place, column: event.column ?? event.error.column, error: event.error });
    case "dismissed":
      return { ...state, problem: null };
    case "draft":
      return drafted(state, event.change);
    case "template":
      return templated(state, event.template);
    case "potential":
      return { ...state, potential: event.potential };
    case "considered":
      return {
        ...state,
        considering: false,
        consideration: event.consideration,
        standings: event.standings ?? null,
        problem: state.problem?.place === "question" ? null : state.problem,
      };
    case "train":
      return { ...unjudged(state), stage: "training", problem: null, training: beginning(event.now) };
    case "evaluated": {
      if (state.training?.status !== "running") return state;
      const training = tally(state.training, { type: "trainingEnded", status: "finished", now: event.now });
      const stage = state.openResults && state.stage === "training" ? "results" : state.stage;
      return { ...state, stage, training, evaluation: event.evaluation, shown: null, moment: opening(event.evaluation), pace: event.pace };
    }
    case "detailed":
      return { ...state, details: { ...state.details, [detailsKey(event.moment ?? 0, event.details.model)]: event.details } };
    case "details":
      return { ...state, shown: event.model };
    case "openResults":
      return { ...state, openResults: event.open };
    default:
      return state.training ? { ...state, training: tally(state.training, event) } : state;
  }
}

/**
 * The report stands at the stage of the data, wherever it was opened.
 * @param {State} state
 * @param {boolean} open
 * @returns {State}
 */
function reported(state, open) {
  if (open) return state.overview ? { ...state, report: state.stage === "results" ? "results" : "data", stage: "data" } : state;
  const back = state.report === "results" ? (isOpen(state, "results") ? "results" : "question") : "data";
  return { ...state, report: null, rowsOf: null, stage: back };
}

/** The moment that is shown first: the earliest at which the answer is of use, else the last. @param {Evaluation} evaluation */
function opening({ moments }) {
  const found = moments.findIndex(({ verdict }) => verdict.level === "useful" || verdict.level === "suspicious");
  return found >= 0 ? found : Math.max(0, moments.length - 1);
}

/**
 * @param {State} state
 * @param {Problem} problem
 * @returns {State}
 */
function failed(state, problem) {
  const base = { ...state, problem, again: false };
  switch (problem.place) {
    case "file":
      return { ...(state.reading?.before ?? { ...state, considering: false }), problem, reading: null, stage: "data" };
    case "column":
      // The change that can't be made is taken back; every other one stays.
      return state.amendments.length > 0 ? { ...base, amendments: state.amendments.slice(0, -1) } : base;
    case "question":
      return { ...base, considering: false };
    case "training": {
      const status = problem.error.code === "cancelled" ? "cancelled" : "failed";
      const training = state.training && tally(state.training, { type: "trainingEnded", status, now: state.training.now });
      return { ...base, training };
    }
    default:
      return base;
  }
}
