// The whole page for a state: the frame, the open stage, the privacy panel.

import { html } from "lit";
import { byModel } from "../kept.js";
import { away } from "./away.js";
import { data } from "./data.js";
import { fairness } from "./fairness.js";
import { head } from "./frame.js";
import { licences } from "./licences.js";
import { privacy } from "./privacy.js";
import { question } from "./question.js";
import { report } from "./report.js";
import { results } from "./results.js";
import { students } from "./students.js";
import { training } from "./training.js";
import { say } from "../words.js";

/** @import { Event, Stage, State } from "../state.js" */
/** @import { Errands } from "../errands.js" */
/** @import { Licences } from "../licences.js" */
/** @import { Tongue } from "../tongue.js" */
/** @import { Traffic } from "../traffic.js" */
/** @import { TemplateResult } from "lit" */

/** What every view is given. @typedef {{ state: State, send: (event: Event) => void, errands: Errands, traffic: Traffic, tongue: Tongue, licences: Licences }} Given */

/** @type {Record<Stage, (given: Given) => TemplateResult>} */
const VIEWS = {
  data,
  question,
  training,
  results: ({ state, send, errands }) =>
    html`${results(state, (event) => {
      if (event.type === "export") void errands.save(event.what);
      else if (event.type === "ask") void errands.looking.look(event.what);
      else send(event);
    })}`,
  students,
  fairness,
  report,
};

/** Stages that rest on an evaluation of the open table, which an opened model has none of. @type {Stage[]} */
const OWN = ["question", "training", "results", "fairness", "report"];

/** @param {Given} given */
export function page(given) {
  return html`
    <a class="skip" href="#main" @click=${skip}>${say("page-skip")}</a>
    ${head(given)}
    <main id="main"><div class="wrap">${(byModel(given.state) && OWN.includes(given.state.stage) ? away : VIEWS[given.state.stage])(given)}</div></main>
    <p class="hidden-visually" aria-live="polite" data-live></p>
    ${privacy(given.traffic, given.licences)}
    ${licences(given.licences)}
  `;
}

/** @param {MouseEvent} event */
function skip(event) {
  event.preventDefault();
  document.querySelector("h1")?.focus();
}
