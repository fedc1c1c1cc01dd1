// The first rows of the file with the odd ones, as a spreadsheet numbers them. Names are hidden until asked for.

import { html, nothing } from "lit";
import { columnOf } from "../draft.js";
import { say } from "../words.js";

/** @import { Overview, PreviewCell } from "../wire" */
/** @import { Event, State } from "../state.js" */

/**
 * @param {State} state
 * @param {Overview} overview with the roles of the question
 * @param {(event: Event) => void} send
 */
export function firstRows(state, overview, send) {
  const { preview } = state.overview ?? overview;
  const columns = preview.columns.map((name) => ({ name, view: columnOf(overview, name) }));
  const look = columns.map(({ view }) => [view?.kind === "number" ? "num" : "", view?.keptOut ? "off" : ""].join(" ").trim());
  const odd = preview.rows.some(({ cells }) => cells.some(({ state: how }) => how === "odd"));
  const names = overview.columns.some(({ identifies }) => identifies);
  return html`<section aria-labelledby="rows">
    <div class="spread"><h2 id="rows">${say(odd ? "page-rows-odd" : "page-rows")}</h2>
      ${names
        ? html`<button class="link" type="button"
            @click=${() => send({ type: "names", show: !state.showNames })}>${say(state.showNames ? "page-names-hide" : "page-names-show")}</button>`
        : nothing}
    </div>
    <div class="scroll sheet-scroll" tabindex="0" role="region" aria-label=${say("page-rows-label")} translate="no">
      <table>
        <thead><tr><th scope="col">${say("page-row")}</th>${columns.map(({ name }, at) => html`<th scope="col" class=${look[at]}>${name}</th>`)}</tr></thead>
        <tbody>${preview.rows.map(({ row, cells }) => html`<tr><th scope="row">${row}</th>
          ${cells.map((cell, at) => html`<td class=${look[at]}>${cellWords(cell)}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <p class="tiny">${say("page-rows-note")}</p>
  </section>`;
}

/** @param {PreviewCell} cell */
function cellWords({ text, state }) {
  if (state === "missing") return html`<span class="miss">${say("page-cell-missing")}</span>`;
  if (state === "hidden") return html`<span class="miss">${say("page-cell-hidden")}</span>`;
  return state === "odd" ? html`<span class="odd">${text}<span class="hidden-visually">${say("page-cell-odd")}</span></span>` : text;
}
