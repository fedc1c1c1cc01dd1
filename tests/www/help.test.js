// What may help, without a browser: sliders, the guide as it is edited, a plan of hours, courses, and what charts say of them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as coursesChart from "../../www/charts/courses.js";
import * as effectChart from "../../www/charts/effect.js";
import { spoken } from "../../www/charts/figure.js";
import * as mattersChart from "../../www/charts/matters.js";
import * as pairChart from "../../www/charts/pair.js";
import { NO_COMPARISON, compared, comparisonOf } from "../../www/courses.js";
import { NO_GUIDE, changeable, fresh, guideOf, guided, typed } from "../../www/guide.js";
import { NO_HELP, foundIn, helped, standing, stopsOf } from "../../www/help.js";
import { NO_HOURS, offersOf, placed, planned } from "../../www/hours.js";
import { NO_MATTERS, lookable, lookedAt, mattered } from "../../www/matters.js";
import { START, next } from "../../www/state.js";
import { courseColumns } from "../../www/views/guidance/courses.js";
import { faultyRow } from "../../www/views/guidance/changes.js";
import { factorName } from "../../www/views/guidance/factor.js";
import { learn } from "../../www/words.js";

/** @import { Advice, ColumnView, CourseView, CoursesView, EffectView, Evaluation, Guide, Matter, Overview, RosterLine, Slider } from "../../www/wire" */
/** @import { GuideEvent } from "../../www/guide.js" */
/** @import { HoursEvent } from "../../www/hours.js" */

learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8"));

const words = { id: "x", args: {} };
const error = { code: "bad-change", row: null, column: "homework", words, advice: words };
/** @param {Partial<Slider>} more @returns {Slider} */
const slider = (more) => ({ column: "homework", from: 40, low: 40, high: 60, step: 5, written: null, note: null, ...more });
/** @type {Guide} */
const guide = { changes: [{ column: "homework", direction: "rise", step: 2, most: 20, nature: "average" }], over: 0.4, playbook: { entries: [{ factor: "any", when: "any", strategy: "Talk.", resource: "" }] } };

test("a slider stops where the student stands, at whole steps from there, at the ends and at what was found", () => {
  assert.deepEqual(stopsOf(slider({})), [40, 45, 50, 55, 60]);
  assert.deepEqual(stopsOf(slider({ from: 7, low: 0.5, high: 7, step: 3 })), [0.5, 1, 4, 7]);
  assert.deepEqual(stopsOf(slider({ high: 48 }), 46.5), [40, 45, 46.5, 48]);
  assert.deepEqual(stopsOf(slider({ high: 40 })), [40]);
  assert.ok(stopsOf(slider({ low: 0, from: 0, high: 1e6, step: 1e-3 })).length < 500, "few enough for a hand");
});

test("sliders stand at what was found until a hand moves one, and the others stay", () => {
  /** @type {Advice} */
  const advice = { record: 3, line: 0.5, sliders: [slider({}), slider({ column: "attendance", from: 70 })], tried: null, steps: [],
    whatIf: { kind: "found", changes: [{ column: "homework", from: 40, to: 50, rest: null, words }], before: 0.6, after: 0.4, words: [] } };
  assert.deepEqual(standing(advice, undefined), { homework: 50, attendance: 70 });
  assert.deepEqual(standing(advice, { attendance: 80 }), { homework: 40, attendance: 80 });
  assert.deepEqual(foundIn({ kind: "none", before: 0.6, words: [] }), {});
  let help = helped(NO_HELP, { type: "help", of: "advice", what: "set", record: 3, values: { homework: 55 } });
  help = helped(help, { type: "help", of: "advice", what: "done", record: 3, step: "Talk.", done: true });
  help = helped(help, { type: "help", of: "advice", what: "told", advice, tried: null });
  assert.deepEqual([help.values[3], help.done[3], help.advice?.record], [{ homework: 55 }, ["Talk."], 3]);
  help = helped(help, { type: "help", of: "models", what: "gone" });
  assert.deepEqual([help.values, help.advice], [{}, null], "other models say other things");
  assert.deepEqual(help.done[3], ["Talk."], "what a person ticked stays");
  assert.deepEqual(helped(help, { type: "help", of: "advice", what: "done", record: 3, step: "Talk.", done: false }).done[3], []);
  assert.equal(next(START, { type: "help", of: "advice", what: "slow" }).help.slow, true);
});

/** @param {GuideEvent[]} events */
const edited = (...events) => events.reduce(guided, guided(NO_GUIDE, { of: "guide", what: "came", guide }));

test("a guide is edited as it is typed, and what the core refuses stays to be mended", () => {
  const typing = edited({ of: "guide", what: "change", at: 0, row: { most: "12,5" } });
  assert.deepEqual(guideOf(typing), { changes: [{ column: "homework", direction: "rise", step: 2, most: 12.5, nature: "average" }], over: 0.4 });
  const refused = [{ of: /** @type {const} */ ("guide"), what: /** @type {const} */ ("refused"), amiss: [], error }].reduce(guided, typing);
  assert.deepEqual([refused.changes[0]?.most, refused.error?.code, refused.version], ["12,5", "bad-change", 0]);
  assert.equal(faultyRow(refused.changes, refused.error), 0);
  assert.equal(faultyRow(refused.changes, { ...error, column: "nobody" }), null);
  const taken = guided(refused, { of: "guide", what: "taken", amiss: [] });
  assert.deepEqual([taken.error, taken.version], [null, 1]);
  assert.equal(guided(taken, { of: "guide", what: "came", guide }).changes[0]?.most, "12,5", "what a person wrote is not proposed over");
  assert.ok(Number.isNaN(typed(" ")) && Number.isNaN(typed("much")));
  assert.equal(guideOf(edited({ of: "guide", what: "over", over: "" })).over, null);
});

test("a playbook is loaded over the table, and the table before comes back", () => {
  const entries = [{ factor: "quiz", when: /** @type {const} */ ("low"), strategy: "Practise.", resource: "" }];
  const loaded = edited({ of: "guide", what: "loaded", name: "ours.csv", entries, amiss: [{ line: 3, words }] });
  assert.deepEqual([loaded.entries, loaded.file?.amiss.length], [entries, 1]);
  assert.deepEqual(guided(loaded, { of: "guide", what: "back" }).entries, guide.playbook.entries);
  const unread = edited({ of: "guide", what: "unread", name: "ours.csv", error });
  assert.deepEqual([unread.entries, unread.own], [guide.playbook.entries, false], "nothing is lost on an error");
  const longer = edited({ of: "guide", what: "addEntry" }, { of: "guide", what: "entry", at: 1, entry: { strategy: "Ask." } }, { of: "guide", what: "dropEntry", at: 0 });
  assert.deepEqual(longer.entries, [{ factor: "any", when: "any", strategy: "Ask.", resource: "" }]);
  assert.deepEqual([factorName("quiz"), factorName("column:G2")], ["quizzes", "G2"]);
});

/** @param {Partial<ColumnView>} more @returns {ColumnView} */
const column = (more) => ({ name: "homework", kind: "number", role: "input", protected: false, keptOut: null, say: words, tag: null, missing: 0, distinct: 50, identifies: false, histogram: { type: "bins", lo: 0, hi: 100, edges: [], counts: [], merged: false }, ...more });
/** @param {ColumnView[]} columns @returns {Overview} */
const overview = (...columns) => /** @type {any} */ ({ columns });

test("only numbers, yes and no that are learned from are offered, and none to check for fairness", () => {
  const all = overview(column({}), column({ name: "sex", kind: "yesNo", protected: true }), column({ name: "age", protected: true, keptOut: "protected" }), column({ name: "grade", role: "target" }), column({ name: "school", kind: "category" }), column({ name: "tutoring", kind: "yesNo" }));
  assert.deepEqual(changeable(all).map(({ name }) => name), ["homework", "tutoring"]);
  assert.deepEqual(fresh(column({})), { column: "homework", direction: "rise", most: "20", step: "2", nature: "free" });
  assert.deepEqual(fresh(column({ kind: "yesNo" })), { column: "homework", direction: "rise", most: "1", step: "1", nature: "free" });
  const courses = courseColumns(overview(column({ name: "school", kind: "category", distinct: 2 }), column({ name: "class", kind: "category", role: "group", distinct: 8 }), column({ name: "sex", kind: "category", protected: true, distinct: 2 }), column({ name: "name", kind: "text", distinct: 600, identifies: true })));
  assert.deepEqual(courses.map(({ name }) => name), ["class", "school"]);
});

/** @param {HoursEvent[]} events */
const planning = (...events) => events.reduce(planned, NO_HOURS);

test("a plan tells what becomes of each above the line, and what a person set goes with the offer", () => {
  const offer = { name: "Study hall", hours: "4", each: "2", factor: "homework" };
  let hours = planning({ of: "hours", what: "add", row: offer }, { of: "hours", what: "keep", row: 7, offer: "Study hall" }, { of: "hours", what: "keep", row: 8, offer: null });
  assert.deepEqual(offersOf(hours), [{ name: "Study hall", hours: 4, hoursEach: 2, factors: ["homework"] }]);
  const people = [5, 6, 7, 8].map((row) => /** @type {RosterLine} */ (/** @type {any} */ ({ row })));
  const allocation = { assigned: [{ row: 5, offer: "Study hall", factor: "homework", kept: false }, { row: 7, offer: "Study hall", factor: null, kept: true }], left: [], waiting: [6], unmet: [], words: [] };
  assert.deepEqual(placed({ allocation, people }, hours.kept).map(({ offer: own, kept, why }) => [own, kept, why]), [["Study hall", false, "given"], [null, false, "waits"], ["Study hall", true, "given"], [null, true, "none"]]);
  hours = planned(hours, { of: "hours", what: "change", at: 0, row: { name: "Evening hall" } });
  assert.deepEqual(hours.kept.map((own) => own.offer), ["Evening hall", null]);
  assert.deepEqual(planned(hours, { of: "hours", what: "free", row: 7 }).kept, [{ row: 8, offer: null }]);
  assert.deepEqual(planned(hours, { of: "hours", what: "drop", at: 0 }).kept, [{ row: 8, offer: null }]);
});

/** @param {string} course @param {number} low @param {number} high @returns {CourseView} */
const course = (course, low, high) => ({ course, students: 40, observed: 0.4, expected: 0.3, difference: (low + high) / 2, low, high, weight: 0.5, supported: null, words });
/** @param {CourseView[]} courses @returns {CoursesView} */
const view = (...courses) => ({ courses, keptBack: 0, mean: 0, between: 0.1, words: [] });

test("courses are told apart only where their interval leaves out 0, and an answer goes with its evaluation", () => {
  const data = (/** @type {CoursesView} */ own) => ({ view: own, column: "class", share: true, target: "grade" });
  assert.match(spoken(coursesChart.title(data(view(course("A", -0.1, 0.1), course("B", -0.2, 0.05))))), /^None of 2 courses can be told/);
  assert.match(spoken(coursesChart.title(data(view(course("A", 0.02, 0.1), course("B", -0.2, 0.05))))), /^A differs from/);
  assert.deepEqual(coursesChart.table(data(view(course("A", 0.02, 0.1)))).rows[0]?.slice(0, 5), ["A", "40", "40", "30", "+6.0"]);
  const evaluation = /** @type {Evaluation} */ (/** @type {any} */ ({ rows: 600 }));
  let own = compared(compared(NO_COMPARISON, { of: "courses", what: "column", column: "class" }), { of: "courses", what: "begun", evaluation, at: 0 });
  own = compared(compared(own, { of: "courses", what: "told", share: 0.5 }), { of: "courses", what: "told", share: 0.3 });
  assert.equal(own.share, 0.5, "progress does not go back");
  own = compared(own, { of: "courses", what: "done", view: view(), column: "class" });
  assert.equal(comparisonOf(own, evaluation, 0).status, "done");
  assert.deepEqual([comparisonOf(own, evaluation, 1).status, comparisonOf(own, null, 0).answer, comparisonOf(own, null, 0).column], ["unasked", null, "class"]);
});

test("what matters is told in as many ways as the model knows, and effects with the students under them", () => {
  /** @param {string} name @param {number} mean @returns {Matter} */
  const matter = (name, mean) => ({ columns: [name], shuffled: { mean, interval: [mean - 0.01, mean + 0.01] }, size: { mean: 2 * mean, interval: null }, gain: null });
  const data = { matters: [matter("quiz", 0.1), matter("bus", 0.001)], name: "Forest", metric: "auroc" };
  assert.deepEqual(mattersChart.waysOf(data.matters), ["shuffled", "size"]);
  assert.equal(spoken(mattersChart.title(data)), "quiz matters most, whichever way it is measured");
  assert.equal(spoken(mattersChart.title({ ...data, matters: [matter("quiz", 0.1), { ...matter("bus", 0.099), size: { mean: 0.19, interval: [0.1, 0.3] } }] })), "quiz comes first whichever way it is measured, not clearly ahead of bus");
  assert.equal(mattersChart.table(data).rows[0]?.length, 5);
  const own = mattered(NO_MATTERS, { of: "matters", what: "all", all: data.matters });
  assert.deepEqual([lookable(own), lookedAt(own)], [["quiz", "bus"], "quiz"]);
  /** @type {EffectView} */
  const effect = { column: 0, name: "quiz", rows: 200, points: [{ at: 2, estimate: 0.6, local: 0.2 }, { at: 8, estimate: 0.2, local: -0.2 }], missing: 0.5, density: [{ low: 0, high: 5, count: 80 }, { low: 5, high: 10, count: 120 }] };
  const shown = { effect, column: "quiz", chances: true, target: "grade", scale: { chances: true, low: 0, high: 1 } };
  assert.equal(spoken(effectChart.title(shown)), "As quiz goes from 2 to 8, the estimate goes from 60 to 20 in 100");
  assert.deepEqual(effectChart.localsOf(effect).map(({ y }) => Math.round(100 * y)), [60, 20]);
  assert.deepEqual(effectChart.table(shown).rows.map((row) => row.at(-1)), ["80", "120", "\u2013"]);
  const pair = { names: /** @type {[string, string]} */ (["quiz", "bus"]), columns: /** @type {[number, number]} */ ([0, 1]), across: [1, 2], up: ["a", "b"], estimates: [0.1, 0.2, 0.3, 0.4], counts: [20, null, 30, 40], h: 0.2, size: 0.05 };
  assert.deepEqual(pairChart.cellsOf(pair).map(({ i, j, near }) => [i, j, near]), [[0, 0, 20], [1, 0, null], [0, 1, 30], [1, 1, 40]]);
  assert.deepEqual(pairChart.table({ ...shown, pair }).rows[1], ["a", "2", "\u2013", "fewer than 10"]);
});
