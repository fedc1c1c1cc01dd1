// The first rows of the file with the odd ones, as a spreadsheet numbers them. Names are hidden until asked for.

import { html, nothing } from "lit";
import { say } from "../words.js";
import { sheet } from "./sheet.js";

/** @import { Overview } from "../wire" */
/** @import { Event, State } from "../state.js" */

/**
 * @param {State} state
 * @param {Overview} overview with the roles of the question
 * @param {(event: Event) => void} send
 */
export function firstRows(state, overview, send) {
  const { preview } = state.overview ?? overview;
  const odd = preview.rows.some(({ cells }) => cells.some(({ state: how }) => how === "odd"));
  const names = overview.columns.some(({ identifies }) => identifies);
  return html`<section aria-labelledby="rows">
    <div class="spread"><h2 id="rows">${say(odd ? "page-rows-odd" : "page-rows")}</h2>
      ${names
        ? html`<button class="link" type="button"
            @click=${() => send({ type: "names", show: !state.showNames })}>${say(state.showNames ? "page-names-hide" : "page-names-show")}</button>`
        : nothing}
    </div>
    ${sheet(preview, overview, say("page-rows-label"))}
    <p class="tiny">${say("page-rows-note")}</p>
  </section>`;
}
