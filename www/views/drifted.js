// How a new class differs from the one that taught the saved model, and how well the model did where it is known.

import { html, nothing } from "lit";
import { say } from "../words.js";

/** @import { Drift, TermJudged, Words } from "../wire" */

/** @param {readonly Words[]} told */
const lines = (told) => told.map((words) => html`<p>${say(words)}</p>`);

/** @param {Drift} drift @param {TermJudged | null} judged */
export function drifted({ light, told, columns }, judged) {
  const lit = columns.filter((own) => own.light !== "green");
  return html`<div class="remark gap-small ${light === "green" ? "" : "caution"}"><h3>${say("page-drift", { light })}</h3>${lines(told)}
      ${lit.length > 0 ? html`<details><summary>${say("page-drift-columns", { count: lit.length })}</summary>
        <ul>${lit.map((own) => html`<li><span class="tag ${own.light === "red" ? "caution" : ""}">${say("page-drift-light", { light: own.light })}</span> ${own.told.map((words) => html`${say(words)} `)}</li>`)}</ul></details>` : nothing}
    </div>
    ${judged ? html`<div class="remark gap-small ${judged.batches.some((own) => own.light !== "green") ? "caution" : ""}"><h3>${say("page-drift-judged")}</h3>${judged.batches.map((own) => lines(own.told))}</div>` : nothing}`;
}
