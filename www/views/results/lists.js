// Lists over time: whom they find, counting those who left, how early that is sure, and whether the names stay.

import { html, nothing } from "lit";
import { figure } from "../../charts/figure.js";
import * as found from "../../charts/found.js";
import { nameInSentence } from "../../charts/naming.js";
import * as sure from "../../charts/sure.js";
import { say } from "../../words.js";
import { remarkOf } from "../problem.js";

/** @import { Findings } from "./findings.js" */

/** Nothing at one moment alone, or where no list should be made at any. @param {Findings} findings */
export function listsOverTime({ whole, models, unit, moment, looks }) {
  const worth = whole.moments.some(({ verdict: { level } }) => level === "weak" || level === "useful");
  const look = looks.overTime;
  const over = (look?.status === "done" ? look.answer : null) ?? whole.overTime;
  if (!over || !worth) return nothing;
  const data = { over, unit, until: whole.moments[moment]?.until ?? null, model: nameInSentence(over.model, models) };
  return html`<section class="rule-top" aria-labelledby="over-time">
    <h2 id="over-time">${say("results-over-time", { capacity: over.capacity })}</h2>
    <p class="note">${say("results-over-time-about")}</p>
    ${look?.status === "failed" ? html`<div class="gap-small">${remarkOf({ place: "results", column: null, error: look.error })}</div>` : nothing}
    <div class="charts gap-small"><div>${figure(found, data)}</div><div>${figure(sure, data)}</div></div>
  </section>`;
}
