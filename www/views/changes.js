// What the person changed, each to be undone.

import { html, nothing } from "lit";
import { all, say } from "../words.js";
import { remarkOf } from "./problem.js";

/** @import { Amendment } from "../wire" */
/** @import { Event, State } from "../state.js" */

/**
 * @param {State} state
 * @param {(event: Event) => void} send
 */
export function changes({ amendments, problem }, send) {
  // A change that could not be made is taken back; its remark stands here where no column is named.
  const lost = problem?.place === "column" && !problem.column ? remarkOf(problem) : nothing;
  if (amendments.length === 0) return lost;
  return html`<div class="changes">
    <h3>${say("page-changes", { count: amendments.length })}</h3>
    ${lost}
    <ul>${amendments.map((step, index) => {
      const words = changeWords(step);
      return html`<li><span>${words}</span>
        <button class="link" type="button" aria-label=${say("page-undo-label", { change: words })}
          @click=${() => send({ type: "undo", index })}>${say("page-undo")}</button></li>`;
    })}</ul>
  </div>`;
}

/** One thing that was changed; columns that share it stand together. @param {readonly Amendment[]} step */
export function changeWords(step) {
  /** @type {Map<string, string[]>} */
  const columns = new Map();
  /** @type {string[]} */
  const rows = [];
  for (const amendment of step) {
    if (amendment.once !== undefined) {
      rows.push(say(amendment.once ? "quality-change-rows-out" : "quality-change-rows-in"));
      continue;
    }
    const what = whatWords(amendment);
    columns.set(what, [...(columns.get(what) ?? []), amendment.column]);
  }
  return all([...[...columns].map(([what, names]) => say("page-change", { column: all(names), what })), ...rows]);
}

/** @param {Amendment} amendment */
function whatWords({ kind, role, protected: shielded, impossibleAsMissing, known, low, high, merge }) {
  const parts = [
    ...(kind === undefined ? [] : [say(`page-kind-${kind}`)]),
    ...(role === undefined ? [] : [say(`page-role-${role}`)]),
    ...(shielded === undefined ? [] : [say(shielded ? "page-change-protected" : "page-change-unprotected")]),
    ...(known === undefined ? [] : [say(known ? "page-change-known" : "page-change-unknown")]),
    ...(impossibleAsMissing === undefined ? [] : [say(impossibleAsMissing ? "page-change-missing" : "page-change-written")]),
    ...boundWords(low, high),
    ...(merge === undefined ? [] : [say("quality-change-merge", { count: merge })]),
  ];
  return parts.join(", ");
}

/** @param {number | undefined} low @param {number | undefined} high */
function boundWords(low, high) {
  if (low !== undefined && high !== undefined) return [say("quality-change-bounds", { low, high })];
  if (low !== undefined) return [say("quality-change-low", { low })];
  return high === undefined ? [] : [say("quality-change-high", { high })];
}
