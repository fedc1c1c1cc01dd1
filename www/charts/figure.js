// What stands around every chart: the finding as its title, what it shows, its numbers as a table, and two ways to save it.

import { html, nothing } from "lit";
import { say } from "../words.js";
import { drawn } from "./drawn.js";
import { asPng, asSvg, hand } from "./save.js";

/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/**
 * @template Data
 * @typedef {object} Chart one of the modules beside this
 * @property {string} id
 * @property {(data: Data, width: number) => SVGSVGElement} draw
 * @property {(data: Data) => Said} title the finding, from the numbers
 * @property {(data: Data) => Said} describe what, unit, n, interval
 * @property {(data: Data) => Table} table
 */

/**
 * @template Data
 * @param {Chart<Data>} chart
 * @param {Data} data
 * @param {unknown} [legend] what stands between the picture and its table
 * @param {() => Promise<string | null>} [settle] asked before anything is saved: why it may not be
 */
export function figure(chart, data, legend = nothing, settle = async () => null) {
  const title = spoken(chart.title(data));
  const about = spoken(chart.describe(data));
  const save = (/** @type {"svg" | "png"} */ kind) => async (/** @type {Event} */ event) => {
    const whole = /** @type {HTMLElement} */ (event.currentTarget).closest("figure");
    const svg = /** @type {SVGSVGElement | null} */ (whole?.querySelector(".plot > svg") ?? null);
    if (!whole || !svg) return;
    const trouble = /** @type {HTMLElement} */ (whole.querySelector(".save-trouble"));
    trouble.textContent = (await settle()) ?? "";
    if (trouble.textContent) return;
    try {
      hand(kind === "svg" ? asSvg(svg, { title, about }) : await asPng(svg, { title, about }), `homeroom-${chart.id}.${kind}`);
    } catch {
      trouble.textContent = say("chart-save-failed");
    }
  };
  return html`<figure class="chart">
    ${caption(title, about)}
    <div class="plot" ${drawn(chart.draw, data, say("chart-aria", { title, about }))}></div>
    ${legend}
    <div class="under no-print">
      ${numbers(chart.table(data), title)}
      <button class="link" type="button" @click=${save("svg")}>${say("chart-save-svg")}</button>
      <button class="link" type="button" @click=${save("png")}>${say("chart-save-png")}</button>
      <span class="save-trouble tiny" role="status"></span>
    </div>
  </figure>`;
}

/** @param {Said} said */
export const spoken = (said) => ("text" in said ? say(/** @type {import("../wire").Words} */ (said)) : say(said.id, said.args));

/** @param {string} title @param {string} about */
export const caption = (title, about) => html`<header>
  <h3>${title}</h3>
  ${about ? html`<p>${about}</p>` : nothing}
</header>`;

/** @param {Table} table @param {string} title */
const numbers = (table, title) => html`<details>
  <summary>${say("chart-table")}</summary>
  <div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <thead>
        <tr>${table.head.map((name, i) => html`<th scope="col" class=${i ? "num" : ""}>${name}</th>`)}</tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => html`<tr>${row.map((cell, i) => (i ? html`<td class="num">${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`)}
      </tbody>
    </table>
  </div>
</details>`;
