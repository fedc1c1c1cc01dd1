// Outcome beside estimate, as a table of counts: four cells in plain words for one condition, K by K for classes.

import { html } from "lit";
import { namesOn, studentsOf } from "../lists.js";
import { say } from "../words.js";
import { caption, spoken } from "./figure.js";
import { count, share } from "./format.js";
import { conditionName } from "./naming.js";

/** @import { Details, List, Question } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ details: Details, question: Question, atRisk: boolean, positive: string | null, name: string, list: List | null }} Data positive: the class that meets the condition; list: the one the slider stands at */

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/**
 * The four cells of an at-risk question, or null where the table is not two by two.
 * @param {Data} data
 */
export function four({ details, positive, list }) {
  if (list) {
    const { found, missed, falseAlarms: alarms, spared: rest } = list.worth.tally;
    return { found, missed, alarms, rest };
  }
  const { names = [], counts = [] } = details.confusion ?? {};
  if (names.length !== 2) return null;
  const named = positive === null ? -1 : names.indexOf(positive);
  const yes = named >= 0 ? named : 1;
  const cell = (/** @type {number} */ truth, /** @type {number} */ guess) => counts[truth]?.[guess] ?? 0;
  const no = 1 - yes;
  return { found: cell(yes, yes), missed: cell(yes, no), alarms: cell(no, yes), rest: cell(no, no) };
}

/** For each class: how many there are, how many are recognised. @param {Details} details */
export function recalls(details) {
  const { names = [], counts = [] } = details.confusion ?? {};
  return names.map((name, i) => ({ name, of: sum(counts[i] ?? []), right: counts[i]?.[i] ?? 0 })).filter((one) => one.of > 0);
}

/** The class that is seen least often. @param {Details} details */
export function worst(details) {
  const all = recalls(details);
  return all.reduce((low, one) => (low && low.right / low.of <= one.right / one.of ? low : one), /** @type {typeof all[number] | null} */ (null));
}

/** @param {Data} data @returns {Said} */
export function title(data) {
  const cells = data.atRisk ? four(data) : null;
  if (cells) {
    const args = { found: count(cells.found), of: count(cells.found + cells.missed), alarms: count(cells.alarms), side: conditionName(data.question) };
    return { id: "chart-confusion-risk", args };
  }
  const all = recalls(data.details);
  const low = worst(data.details);
  const args = { right: count(sum(all.map((one) => one.right))), of: count(sum(all.map((one) => one.of))), name: low?.name ?? "", least: share(low ? low.right / low.of : 0) };
  return { id: "chart-confusion-classes", args };
}

/** @param {Data} data @returns {Said} */
export function describe(data) {
  const { list, name } = data;
  if (data.atRisk && list) return { id: "chart-confusion-about-list", args: { name, capacity: count(list.capacity), listed: count(namesOn(list)), rows: count(studentsOf(list)) } };
  return { id: data.atRisk ? "chart-confusion-about-risk" : "chart-confusion-about", args: { name: data.name, rows: count(data.details.rows) } };
}

/** Counts as they stand, one row a class. @param {Data} data @returns {Table} */
export function table({ details }) {
  const { names = [], counts = [] } = details.confusion ?? {};
  return { head: [say("chart-confusion-truth"), ...names], rows: names.map((name, i) => [name, ...names.map((_, k) => count(counts[i]?.[k] ?? 0))]) };
}

/** @param {Data} data */
export function confusion(data) {
  const cells = data.atRisk ? four(data) : null;
  return html`<figure class="chart">
    ${caption(spoken(title(data)), spoken(describe(data)))}
    <div class="plot scroll" tabindex="0" role="region" aria-label=${say("chart-confusion-region")}>${cells ? twoByTwo(cells, data.question) : square(data.details)}</div>
  </figure>`;
}

/** @param {NonNullable<ReturnType<typeof four>>} cells @param {Question} question */
function twoByTwo({ found, missed, alarms, rest }, question) {
  const cell = (/** @type {number} */ n, /** @type {string} */ words, /** @type {number} */ of, /** @type {string} */ kind) =>
    html`<td class=${kind}><b>${count(n)}</b>${say(words)}<small>${of > 0 ? share(n / of) : ""}</small></td>`;
  const [need, others] = [found + missed, alarms + rest];
  return html`<table class="matrix">
    <thead>
      <tr><td></td><th scope="col">${conditionName(question)}</th><th scope="col">${conditionName(question, false)}</th></tr>
    </thead>
    <tbody>
      <tr><th scope="row">${say("chart-confusion-listed")}</th>${cell(found, "chart-confusion-found", need, "right")}${cell(alarms, "chart-confusion-alarms", others, "")}</tr>
      <tr><th scope="row">${say("chart-confusion-not-listed")}</th>${cell(missed, "chart-confusion-missed", need, "")}${cell(rest, "chart-confusion-rest", others, "right")}</tr>
    </tbody>
  </table>`;
}

/** @param {Details} details */
function square(details) {
  const { names = [], counts = [] } = details.confusion ?? {};
  return html`<table class="matrix classes">
    <thead>
      <tr><td></td>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody>
      ${names.map((name, i) => {
        const of = sum(counts[i] ?? []);
        return html`<tr>
          <th scope="row">${name}<small>n = ${count(of)}</small></th>
          ${names.map((_, k) => {
            const n = counts[i]?.[k] ?? 0;
            const part = of > 0 ? n / of : 0;
            return html`<td class="ramp ramp-${Math.min(4, Math.floor(part * 5))} ${i === k ? "right" : ""}"><b>${count(n)}</b>${of > 0 ? share(part) : ""}</td>`;
          })}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
