// 100 students of this class as figures: those on the list left of the line, the others right of it, so that the eye
// counts blocks. Of fewer students every one is drawn.

import { html, render, svg } from "lit";
import { FATES, HUNDRED, countsOf, namesOn, picture, studentsOf } from "../lists.js";
import { say } from "../words.js";
import { count, plain, range } from "./format.js";
import { AXIS, INK } from "./ground.js";
import { conditionName } from "./naming.js";
import { HEIGHT, WIDTH, pattern, person } from "./person.js";

/** @import { List, Question } from "../wire" */
/** @import { Counted, Fate } from "../lists.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ list: List, question: Question }} Data */

export const id = "hundred";

/** The widest place of a figure, in px, and the share of it that stays empty. */
const PLACE = 56;
const AIR = 0.26;
const TOP = 28;

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ list }, width) {
  const shown = picture(list);
  const narrow = width < 620;
  const rows = narrow ? 10 : 5;
  const gap = narrow ? 18 : 34;
  const listed = shown.found + shown.alarm;
  const others = shown.of - listed;
  const heads = [say("chart-hundred-listed", { count: listed }), say("chart-hundred-others", { count: others })];
  const columns = [Math.ceil(listed / rows), Math.ceil(others / rows)];
  // A short list's head needs room as well.
  const least = 7.6 * (heads[0]?.length ?? 0);
  const all = Math.max(1, (columns[0] ?? 0) + (columns[1] ?? 0));
  const place = Math.min(PLACE, (width - gap) / all, (width - gap - least) / Math.max(1, columns[1] ?? 0));
  const size = (place * (1 - AIR)) / WIDTH;
  const step = size * HEIGHT + place * AIR;
  const right = Math.max((columns[0] ?? 0) * place, least) + gap;
  const line = right - gap / 2 - place * (AIR / 2);
  const height = TOP + rows * step;
  const block = (/** @type {Fate[]} */ fates, /** @type {number} */ left) =>
    fates.flatMap((fate) => Array(shown[fate]).fill(fate)).map((fate, at) =>
      person(fate, "hundred-hatching", `translate(${(left + Math.floor(at / rows) * place).toFixed(1)} ${(TOP + (at % rows) * step).toFixed(1)}) scale(${size.toFixed(3)})`));
  const head = (/** @type {string | undefined} */ words, /** @type {number} */ x) => svg`<text x=${x} y="14" fill=${INK} font-weight="600">${words}</text>`;
  const holder = document.createElement("div");
  render(html`<svg width=${width} height=${height.toFixed(1)} viewBox=${`0 0 ${width} ${height.toFixed(1)}`}>
    <defs>${pattern("hundred-hatching")}</defs>
    ${block(["found", "alarm"], 0)}${block(["missed", "rest"], right)}
    <line x1=${line} x2=${line} y1="0" y2=${height} stroke=${AXIS}></line>
    ${head(heads[0], 0)}${head(heads[1], right)}</svg>`, holder);
  return /** @type {SVGSVGElement} */ (holder.querySelector("svg"));
}

/** A number of figures; "few" where there are students and none of the figures stands for them. @param {number} figures @param {number} students */
const figures = (figures, students) => (figures === 0 && students > 0 ? "few" : figures);

/** @param {Data} data @returns {Said} */
export function title({ list }) {
  const shown = picture(list);
  const { tally } = list.worth;
  const args = { of: shown.of, found: figures(shown.found, tally.found), missed: figures(shown.missed, tally.missed), alarms: figures(shown.alarm, tally.falseAlarms) };
  return { id: "chart-hundred", args };
}

/** @param {Data} data @returns {Said} */
export function describe({ list }) {
  const students = studentsOf(list);
  const args = { rows: count(students) };
  if (students <= HUNDRED) return { id: "chart-hundred-about-each", args };
  return { id: "chart-hundred-about", args: { ...args, each: plain(Math.round(students / 10) / 10) } };
}

/** A count with its interval. @param {Counted} counted */
export function countedText({ value, low, high }) {
  const whole = count(Math.round(value));
  if (low === null || high === null) return whole;
  return say("chart-score-interval", { score: whole, interval: range(count(Math.round(low)), count(Math.round(high))) });
}

/** @type {Record<Fate, string>} */
const NAMES = { found: "chart-hundred-found", alarm: "chart-hundred-alarms", missed: "chart-hundred-missed", rest: "chart-hundred-rest" };
/** @type {Record<Fate, string>} */
const WHO = { found: "chart-hundred-found-who", alarm: "chart-hundred-alarms-who", missed: "chart-hundred-missed-who", rest: "chart-hundred-rest-who" };

/** The picture in words, with the counts of the class. @param {Data} data */
export function legend({ list, question }) {
  const shown = picture(list);
  const counts = countsOf(list);
  const who = { side: conditionName(question), other: conditionName(question, false) };
  return html`<dl class="legend">${FATES.map((fate) => html`<div>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><defs>${pattern(`legend-${fate}`)}</defs>${person(fate, `legend-${fate}`)}</svg>
    <dt>${say(NAMES[fate], { count: figures(shown[fate], counts[fate].value) })}</dt>
    <dd>${say(WHO[fate], who)}<span>${say("chart-hundred-all", { students: countedText(counts[fate]), rows: count(studentsOf(list)) })}</span></dd></div>`)}</dl>`;
}

/** @param {Data} data @returns {Table} */
export function table({ list }) {
  const shown = picture(list);
  const counts = countsOf(list);
  const text = (/** @type {number | null} */ x) => (x === null ? say("chart-none") : count(Math.round(x)));
  const names = { found: "chart-confusion-found", alarm: "chart-confusion-alarms", missed: "chart-confusion-missed", rest: "chart-confusion-rest" };
  return {
    head: [say("chart-head-fate"), say("chart-head-figures"), say("chart-head-students"), say("chart-head-low"), say("chart-head-high")],
    rows: FATES.map((fate) => [say(names[fate]), count(shown[fate]), text(counts[fate].value), text(counts[fate].low), text(counts[fate].high)]),
  };
}
