// The page before anything happened. Pure.

import { NO_AUDITS } from "./audits.js";
import { NO_HELP } from "./help.js";
import { NO_KEPT } from "./kept.js";
import { NO_LOOKS } from "./looks.js";
import { NO_PAPERS } from "./papers.js";
import { NO_ROLL } from "./roll.js";

/** @import { State } from "./state.js" */

/** @type {State} */
export const START = Object.freeze({
  stage: "data",
  reading: null,
  overview: null,
  amendments: [],
  quality: null,
  report: null,
  rowsOf: null,
  showNames: false,
  allColumns: false,
  problem: null,
  beside: null,
  term: null,
  channel: "",
  strips: null,
  stripsFrom: 0,
  standings: null,
  templates: [],
  templated: null,
  draft: null,
  consideration: null,
  considering: false,
  training: null,
  openResults: true,
  evaluation: null,
  details: {},
  looks: NO_LOOKS,
  early: null,
  again: false,
  potential: null,
  moment: 0,
  capacity: null,
  aim: "",
  against: null,
  shown: null,
  roll: NO_ROLL,
  audits: NO_AUDITS,
  help: NO_HELP,
  papers: NO_PAPERS,
  kept: NO_KEPT,
  pace: null,
});
