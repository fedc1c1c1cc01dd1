// One column as an open card: name, kind and role as underlined words, a small histogram, one line.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { drawn } from "../charts/drawn.js";
import { draw, title } from "../charts/histogram.js";
import { spoken } from "../charts/figure.js";
import { byModel } from "../kept.js";
import { say } from "../words.js";
import { remarkOf } from "./problem.js";

/** @import { Amendment, ColumnView, Kind, Overview, Role } from "../wire" */
/** @import { Event as Happening, State } from "../state.js" */

/** @type {Kind[]} */
const KINDS = ["number", "category", "yesNo", "date", "text"];
/** @type {Role[]} */
const ROLES = ["input", "target", "identifier", "group", "cohort", "step", "exit", "ignored"];

/**
 * @param {ColumnView} column
 * @param {{ state: State, overview: Overview, send: (event: Happening) => void }} given
 */
export function columnCard(column, { state, overview, send }) {
  const { name, kind, say: line, histogram } = column;
  // While an opened model speaks, its question is asked and not one of this table's own.
  const target = state.draft?.target === name && !byModel(state);
  // A column kept out for another reason than its role reads as such; choosing "input" then takes it back in.
  const role = target ? "target" : column.keptOut && column.role === "input" ? "ignored" : column.role;
  const amend = (/** @type {Partial<Amendment>} */ change) => send({ type: "amend", amendments: [{ column: name, ...change }] });
  const problem = state.problem?.place === "column" && state.problem.column === name ? state.problem : null;
  return html`<article class="column ${!target && column.keptOut && column.keptOut !== "protected" ? "out" : ""}" translate="no">
    <div class="spread"><h3>${name}</h3>${tag(column, target, overview)}</div>
    <div class="picks">
      ${quietPick(say("page-kind-of", { column: name }), KINDS, kind, "page-kind-", false, (chosen) => amend({ kind: /** @type {Kind} */ (chosen) }))}
      ${quietPick(say("page-role-of", { column: name }), ROLES, role, "page-role-", target, (chosen) =>
        chosen === "target" ? send({ type: "draft", change: { target: name } }) : amend({ role: /** @type {Role} */ (chosen) }))}
      <label class="quiet-check"><input type="checkbox" .checked=${live(column.protected)} ?disabled=${target}
        aria-label=${say("page-protected-of", { column: name })}
        @change=${(/** @type {Event} */ event) => amend({ protected: /** @type {HTMLInputElement} */ (event.target).checked })}>
        ${say("page-protected")}</label>
    </div>
    ${problem ? remarkOf(problem) : nothing}
    ${histogram.type === "none" ? nothing : html`<div class="plot" ${drawn(draw, histogram, spoken(title(histogram)))}></div>`}
    <p class="say">${say(line)}</p>
  </article>`;
}

/**
 * @param {ColumnView} column
 * @param {boolean} target
 * @param {Overview} overview
 */
function tag(column, target, overview) {
  if (target) return html`<span class="tag accent">${say("page-tag-target")}</span>`;
  if (!column.tag) return nothing;
  const look = column.keptOut === "leak" ? "support" : isUrgent(column.name, overview) ? "caution" : "";
  return html`<span class="tag ${look}">${say(column.tag)}</span>`;
}

/** @param {string} name @param {Overview} overview */
const isUrgent = (name, { remarks }) => remarks.some(({ weight, columns }) => weight === "caution" && columns.includes(name));

/**
 * A select that looks like an underlined word.
 * @param {string} label
 * @param {string[]} options
 * @param {string} chosen
 * @param {string} prefix of the options' messages
 * @param {boolean} fixed
 * @param {(option: string) => void} choose
 */
function quietPick(label, options, chosen, prefix, fixed, choose) {
  return html`<span class="quiet ${fixed ? "fixed" : ""}"><select aria-label=${label} .value=${live(chosen)} ?disabled=${fixed}
    @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
    ${options.map((option) => html`<option value=${option} ?selected=${option === chosen}>${say(prefix + option)}</option>`)}
  </select></span>`;
}
