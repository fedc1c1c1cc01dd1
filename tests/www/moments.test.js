// In which unit moments are said, what is typed of them, and what the charts over time say of their numbers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { between, learners, rowsOf, table as differenceTable, title as differenceTitle } from "../../www/charts/difference.js";
import { spread, table as earlyTable, title as earlyTitle } from "../../www/charts/early.js";
import { spoken } from "../../www/charts/figure.js";
import { table as lossesTable, title as lossesTitle } from "../../www/charts/losses.js";
import { table as termTable, title as termTitle } from "../../www/charts/term.js";
import { draftFor } from "../../www/draft.js";
import { firstChannel, labelOf, lastStep, momentsIn, momentsText, possibleSeries, stepLabel, unitOf, unitOfEvents, whenOf, placesIn } from "../../www/moments.js";
import { asOf } from "../../www/views/results/findings.js";
import { learn } from "../../www/words.js";

/** @import { ColumnView, Evaluation, EventsView, Line, Moment, Overview, Score, Verdict } from "../../www/wire" */

learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8"));
const words = { id: "x", args: {}, text: "x" };

/** @param {Partial<EventsView>} more @returns {EventsView} */
const events = (more) => ({
  fit: { events: 9, with: 3, without: 0, orphans: 0, nobodies: 0, most: 3 }, time: "day", kind: null, kinds: ["events"], measures: [],
  step: { every: 7 }, calendar: false, first: 0, last: 240, remarks: [], words, ...more,
});

/** @param {string} name @param {Partial<ColumnView>} [more] @returns {ColumnView} */
const column = (name, more = {}) => ({
  name, kind: "number", role: "input", protected: false, keptOut: null, say: words, tag: null, missing: 0, distinct: 9, identifies: false,
  histogram: { type: "none" }, ...more,
});

/** @param {ColumnView[]} columns @returns {Overview} */
const overview = (columns) => ({
  source: { name: "a.csv", bytes: 9, format: "csv", delimiter: ",", encoding: "UTF-8", headerRow: 1, sheet: null, sheets: [], words },
  rows: 30, columns, remarks: [], counts: { inputs: 2, target: 1, protected: 0, missingShare: 0, duplicateRows: 0, keptOut: [] },
  suggestedTarget: null, cohorts: [], preview: { columns: [], rows: [] },
});

test("days in steps of seven are said as weeks, and everything else in its own unit", () => {
  assert.deepEqual(unitOfEvents(events({})), { word: "week", name: "day", length: 7, last: 35 });
  assert.deepEqual(unitOfEvents(events({ step: { every: 1 } })), { word: "day", name: "day", length: 1, last: 240 });
  assert.deepEqual(unitOfEvents(events({ time: "week", step: { every: 1 }, last: 12 })), { word: "week", name: "week", length: 1, last: 12 });
  assert.deepEqual(unitOfEvents(events({ time: "lesson", step: { every: 2 }, last: 20 })), { word: "own", name: "lesson", length: 1, last: 20 });
  assert.equal(unitOfEvents(events({ time: "when", calendar: true })).word, "week");
  assert.equal(stepLabel(3, events({})), 4);
  assert.equal(stepLabel(3, events({ step: { every: 14 } })), 56);
  assert.equal(stepLabel(3, events({ step: "item" })), 4);
  assert.equal(labelOf(56, unitOfEvents(events({}))), 8);
});

test("moments are read with commas, semicolons or blanks, in order and once", () => {
  assert.deepEqual(momentsIn("8, 4;16 4"), [4, 8, 16]);
  assert.deepEqual(momentsIn("  "), []);
  assert.equal(momentsIn("4, eight"), null);
  const draft = draftFor(overview([column("a")]));
  const unit = unitOfEvents(events({}));
  assert.equal(momentsText(draft, unit), "18", "half of the term unless something is typed");
  const none = { cohorts: [] };
  assert.deepEqual(whenOf({ ...draft, moments: "4, 8" }, unit, none), { until: [28, 56], test: null, series: false });
  assert.deepEqual(whenOf({ ...draft, moments: "" }, unit, none), { until: [], test: null, series: false });
  assert.equal(whenOf({ ...draft, moments: "x" }, unit, none), null);
  assert.deepEqual(whenOf(draft, null, none)?.until, [], "no moment where nothing happens over time");
});

test("where there are cohorts the latest is judged, unless somebody says otherwise", () => {
  const draft = draftFor(overview([column("a")]));
  const file = { cohorts: ["2013B", "2013J", "2014B"] };
  const when = (/** @type {import("../../www/draft.js").Judge | null} */ judge) => whenOf({ ...draft, judge }, null, file);
  assert.deepEqual(when(null), { until: [], test: "2014B", series: false });
  assert.equal(whenOf(draft, null, { cohorts: ["2014B"] })?.test, null, "one cohort has none before it");
  assert.equal(when({ by: "cohort", name: "2013J" })?.test, "2013J");
  assert.equal(when({ by: "lot" })?.test, null);
  assert.deepEqual(when({ by: "turn" }), { until: [], test: null, series: false, rolling: true });
  assert.deepEqual(when({ by: "left", name: "school" }), { until: [], test: null, series: false, leaveOut: "school" });
});

test("a course or a school can be left out, a teacher's students are not offered so", () => {
  const few = { kind: /** @type {const} */ ("category"), distinct: 3 };
  const file = overview([column("school", few), column("Course name", few), column("teacher", few), column("class", { ...few, distinct: 70 }), column("team", { ...few, role: "group" }), column("result", few)]);
  assert.deepEqual(placesIn(file, "result"), ["school", "Course name", "team"]);
  assert.deepEqual(placesIn(file, "school"), ["Course name", "team"]);
});

test("step columns have weeks of their own once they are confirmed, and two grades are offered", () => {
  const file = overview([column("quiz_w1", { role: "step" }), column("quiz_w2", { role: "step" }), column("quiz_w10", { role: "step" }), column("G1"), column("G2"), column("G3")]);
  const draft = draftFor(file);
  const state = { beside: null, term: null, overview: file, draft };
  assert.equal(unitOf(state), null);
  assert.deepEqual(unitOf({ ...state, draft: { ...draft, series: true } }), { word: "week", name: "", length: 1, last: 10 });
  assert.deepEqual(possibleSeries(file, "G3"), [["G1", "G2"]]);
});

/** @param {string} channel @param {boolean} counts @param {(number | null)[]} middle @param {number[]} known @returns {Line} */
const line = (channel, counts, middle, known) => ({ channel, counts, low: middle, middle, high: middle, known });

test("marks are shown first, and a few late events make no term longer", () => {
  const lines = [
    line("quiz: count", true, [1, 1, 0, 0], [50, 50, 50, 50]),
    line("quiz: minutes, mean", false, [20, 30, null, null], [50, 50, 3, 1]),
    line("quiz: score, mean", false, [2, 6, null, null], [50, 40, 0, 0]),
  ];
  assert.equal(firstChannel(lines), "quiz: score, mean");
  const term = { steps: 4, students: 50, lines };
  assert.equal(lastStep(term), 1);
  const data = { line: /** @type {Line} */ (lines[2]), students: 50, steps: 2, unit: unitOfEvents(events({})), events: events({}) };
  assert.deepEqual(termTable(data).rows, [["1", "2", "2", "2", "50"], ["2", "6", "6", "6", "40"]]);
  assert.match(spoken(termTitle({ ...data, line: line("a", false, [2, 2.1, 2, 2.1], [9, 9, 9, 9]), steps: 4 })), /^a: .* all term|^a: rises|^a: falls/);
  assert.equal(spoken(termTitle({ ...data, line: { ...line("a", false, [2, 5, 9], [9, 9, 9]), low: [0, 0, 0], high: [10, 10, 10] }, steps: 3 })), "a: rises from about 2 to about 9");
  assert.equal(spoken(termTitle({ ...data, line: { ...line("a", false, [5, 5, 5.2], [9, 9, 9]), low: [0, 0, 0], high: [10, 10, 10] }, steps: 3 })), "a: about 5.07 all term");
});

test("losses say whether students kept apart still benefit", () => {
  const pass = (/** @type {number} */ epoch, /** @type {number | null} */ inner) => ({ member: 0, epoch, teaching: 1 / epoch, inner });
  const said = (/** @type {(number | null)[]} */ inner) => lossesTitle({ passes: inner.map((one, at) => pass(at + 1, one)), name: "n", where: "" }).id;
  assert.equal(said([]), "chart-losses-begins");
  assert.equal(said([0.6, 0.5]), "chart-losses-learns");
  assert.equal(said([0.6, 0.5, 0.55]), "chart-losses-enough");
  assert.equal(said([null, null]), "chart-losses-whole");
  assert.deepEqual(lossesTable({ passes: [pass(2, null)], name: "n", where: "" }).rows, [["2", "0.5000", "\u2013"]]);
});

/** @param {number} v @returns {Score} */
const score = (v) => ({ mean: v, low: v - 0.02, high: v + 0.02, pooled: null });

/** @type {Verdict["strength"]} */
const strength = { measure: "auroc", value: 0.8, freed: 0.8, low: 0.7, high: 0.9 };

/** @param {number} until @param {Verdict["level"]} level @param {number} lstm @param {number} boosting @param {[number, number]} interval of lstm less boosting @returns {Moment} */
const moment = (until, level, lstm, boosting, [low, high]) => ({
  until, rows: 100, taught: 90, judged: 80, gone: until / 7, baseRate: 0.25, best: lstm > boosting ? "lstm" : "boosting",
  models: [["boosting", boosting], ["lstm", lstm], ["baseline", 0.5]].map(([id, v]) => ({ id: String(id), scores: { auroc: score(Number(v)) }, seconds: 0, outOfBag: null })),
  verdict: { level, sentence: "", id: "", args: {}, strength },
  // The better one first, as the core has it.
  pairs: [lstm > boosting
    ? { model: "lstm", against: "boosting", difference: lstm - boosting, low, high, metric: "auroc", p: null, seeable: null, apart: low > 0 || high < 0 }
    : { model: "boosting", against: "lstm", difference: boosting - lstm, low: -high, high: -low, metric: "auroc", p: null, seeable: null, apart: low > 0 || high < 0 }],
  comparisons: [],
  decisions: [],
});

/** @param {Moment[]} moments @returns {Evaluation} */
const judged = (moments) => ({
  task: "atRisk", rows: 100, verdict: { level: "useful", sentence: "", id: "", args: {}, strength }, moments, models: moments[0]?.models ?? [], best: moments[0]?.best ?? "",
  metric: "auroc", comparisons: [], notes: [{ ...words, id: "note-not-apart" }, { ...words, id: "note-steps-out" }], protocol: { folds: 5, repeats: 1, seed: 1, bootstraps: 2000 },
});

const unit = unitOfEvents(events({}));

test("the early warning says from when on it is of use, and claims no more than the intervals do", () => {
  const said = (/** @type {Moment[]} */ moments) => spoken(earlyTitle({ evaluation: judged(moments), models: [], unit, shown: "lstm", moment: 0 }));
  const [weak, first, same, later] = [moment(28, "weak", 0.6, 0.6, [-0.1, 0.1]), moment(28, "useful", 0.78, 0.77, [-0.01, 0.03]), moment(56, "useful", 0.79, 0.77, [-0.01, 0.03]), moment(56, "useful", 0.9, 0.86, [0.01, 0.06])];
  assert.match(said([first, later]), /^Already at week 4 .*by week 8 it is clearly better$/);
  assert.match(said([first, same]), /week 8 can\u2019t be told apart from it$/);
  assert.match(said([weak, moment(56, "useful", 0.8, 0.7, [0, 0.1]), moment(84, "useful", 0.8, 0.7, [0, 0.1])]), /^From week 8 on/);
  assert.match(said([weak, later]), /^Too early to tell well before week 8$/);
  assert.match(said([weak, weak]), /^Weak at every moment/);
  assert.match(said([moment(28, "none", 0.5, 0.5, [0, 0])]), /do these columns tell enough$/);
  const rows = earlyTable({ evaluation: judged([first, later]), models: [], unit, shown: "lstm", moment: 0 }).rows;
  assert.equal(rows.length, 6);
  assert.deepEqual(rows[1], ["4", "lstm", "0.780", "0.760", "0.800", "80", "25\u00a0%", "4"]);
});

test("labels that would stand on each other are pushed apart", () => {
  assert.deepEqual(spread([{ y: 10 }, { y: 12 }, { y: 60 }], 17).map(({ y }) => y), [10, 27, 60]);
});

test("a difference is claimed where its interval leaves out 0, whichever model comes first", () => {
  const moments = [moment(28, "useful", 0.8, 0.7, [0.02, 0.18]), moment(56, "useful", 0.7, 0.71, [-0.05, 0.03]), moment(84, "useful", 0.7, 0.8, [-0.15, -0.05])];
  const data = { evaluation: judged(moments), models: [], unit, model: "lstm", against: "boosting" };
  const rows = rowsOf(data);
  assert.deepEqual(rows.map(({ label }) => label), ["week 4", "week 8", "week 12"]);
  assert.deepEqual(rows.map(({ low, high }) => [low, high]), [[0.02, 0.18], [-0.05, 0.03], [-0.15, -0.05]]);
  assert.equal(spoken(differenceTitle(data)), "lstm: ahead of boosting at week 4, behind at week 12");
  assert.equal(spoken(differenceTitle({ ...data, evaluation: judged(moments.slice(0, 2)) })), "lstm: ahead of boosting at week 4; at week 8 they can\u2019t be told apart");
  assert.equal(spoken(differenceTitle({ ...data, evaluation: judged(moments.slice(1, 2)) })), "lstm and boosting can\u2019t be told apart at week 8");
  assert.equal(between(/** @type {Moment} */ (moments[0]), "boosting", "lstm")?.high, -0.02);
  assert.deepEqual(learners(/** @type {Moment} */ (moments[0])), ["lstm", "boosting"]);
  assert.equal(differenceTable(data).rows.length, 3);
});

test("the results of a later moment are its own, and notes of the first are left out", () => {
  const whole = judged([moment(28, "useful", 0.8, 0.7, [0.02, 0.18]), moment(56, "weak", 0.6, 0.7, [-0.15, -0.05])]);
  assert.equal(asOf(whole, 0), whole);
  const later = asOf(whole, 1);
  assert.deepEqual([later.best, later.verdict.level, later.rows], ["boosting", "weak", 80]);
  assert.deepEqual(later.notes.map(({ id }) => id), ["note-steps-out"]);
  assert.equal(asOf(whole, 1), later, "made once");
});
