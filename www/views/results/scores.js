// Every metric of every model as one table, behind a disclosure.

import { html } from "lit";
import { count, fixed } from "../../charts/format.js";
import { metricName, modelName } from "../../charts/naming.js";
import { say } from "../../words.js";

/** @import { Findings } from "./findings.js" */

/** @param {number | null | undefined} x */
const figure = (x) => (x === null || x === undefined ? say("chart-none") : fixed(x, 3));

/** @param {Findings} findings */
export function scores({ evaluation, models }) {
  const metrics = [...new Set(evaluation.models.flatMap((model) => Object.keys(model.scores)))];
  const heads = ["chart-head-model", "results-scores-mean", "results-scores-pooled", "chart-head-low", "chart-head-high"];
  return html`<details class="gap-small">
    <summary>${say("results-scores")}</summary>
    <p class="note">${say("results-scores-caption", { rows: count(evaluation.rows) })}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${say("results-scores-region")}>
      <table>
        <thead>
          <tr><th scope="col">${say("results-scores-metric")}</th>${heads.map((head, i) => html`<th scope="col" class=${i ? "num" : ""}>${say(head)}</th>`)}</tr>
        </thead>
        ${metrics.map((metric) => html`<tbody>
          ${evaluation.models.map((model, i) => {
            const score = model.scores[metric];
            return html`<tr>
              ${i === 0 ? html`<th scope="rowgroup" rowspan=${evaluation.models.length}>${metricName(metric)}</th>` : ""}
              <td>${modelName(model.id, models)}</td>
              ${[score?.mean, score?.pooled, score?.low, score?.high].map((x) => html`<td class="num">${figure(x)}</td>`)}
            </tr>`;
          })}
        </tbody>`)}
      </table>
    </div>
  </details>`;
}
