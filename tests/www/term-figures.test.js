// How a kept model ages: what of a judged term is kept beside it, kept and present terms in one order, the chart's sentences.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { describe, table, title } from "../../www/charts/aged.js";
import { spoken } from "../../www/charts/figure.js";
import { NO_SHELF, shelvedOf, termsOn } from "../../www/shelf.js";
import { recorded, together, worse } from "../../www/term-figures.js";
import { learn } from "../../www/words.js";

/** @import { Aged } from "../../www/wire" */

beforeEach(() => learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8")));

/** @param {string} name @param {Partial<Aged>} [own] @returns {Aged} */
const batch = (name, own = {}) => ({ name, rows: 120, metric: "auroc", score: { value: 0.81234567, low: 0.75, high: 0.87 }, promised: 0.84, gap: { value: -0.0456789, low: -0.09, high: 0.01 }, slope: 0.98765, error: 0.043219, light: "green", told: [], ...own });
const WORSE = { score: { value: 0.6, low: 0.5, high: 0.7 } };
const NONE = { value: null, low: null, high: null };
const few = (/** @type {string} */ name) => batch(name, { rows: 40, score: NONE, gap: NONE, slope: null, error: null, told: [{ id: "drift-judged-few", args: {}, text: "" }] });

test("of a judged term figures alone are kept, rounded, and nothing of fewer than thirty students or too few to tell", () => {
  const [own, ...others] = recorded([], [batch("2027"), batch("small", { rows: 29 }), few("one-sided")], "2027-06-30");
  assert.deepEqual(own, { name: "2027", rows: 120, day: "2027-06-30", metric: "auroc", score: { value: 0.8123, low: 0.75, high: 0.87 }, promised: 0.84, gap: { value: -0.04568, low: -0.09, high: 0.01 }, slope: 0.9877, error: 0.04322 });
  assert.deepEqual(others, []);
  const numbers = recorded([], [batch("2027", { rows: 30, metric: "rmse", slope: null, error: null, gap: { value: null, low: null, high: null } })], "2027-06-30");
  assert.deepEqual(numbers.map(({ slope, error, gap }) => [slope, error, gap.value]), [[null, null, null]]);
});

test("the same term again takes the place of its figures and keeps its day; others stay", () => {
  const first = recorded([], [batch("autumn")], "2027-01-31");
  const both = recorded(first, [batch("spring")], "2027-06-30");
  const again = recorded(both, [batch("autumn", { rows: 150 })], "2027-09-01");
  assert.deepEqual(again.map(({ name, rows, day }) => [name, rows, day]), [["autumn", 150, "2027-01-31"], ["spring", 120, "2027-06-30"]]);
  // What is too few now leaves the earlier figures alone.
  assert.deepEqual(recorded(both, [few("autumn")], "2027-09-01"), both);
});

test("next year's file of the same name is another term; the same file some weeks later is not", () => {
  const first = recorded([], [batch("students.csv")], "2027-01-31");
  const soon = recorded(first, [batch("students.csv", { rows: 118 })], "2027-02-20");
  assert.deepEqual(soon.map(({ rows, day }) => [rows, day]), [[118, "2027-01-31"]]);
  const year = recorded(soon, [batch("students.csv", { rows: 130 })], "2028-01-30");
  assert.deepEqual(year.map(({ rows, day }) => [rows, day]), [[118, "2027-01-31"], [130, "2028-01-30"]]);
  const again = recorded(year, [batch("students.csv", { rows: 131 })], "2028-02-10");
  assert.deepEqual(again.map(({ rows, day }) => [rows, day]), [[118, "2027-01-31"], [131, "2028-01-30"]]);
  const seen = together(year, [batch("students.csv", { rows: 99 })], "2028-02-10");
  assert.deepEqual(seen.map(({ rows, here }) => [rows, here]), [[118, false], [99, true]]);
  // A cohort is the same one whenever it is judged.
  assert.equal(recorded(recorded([], [batch("2026")], "2027-01-31"), [batch("2026")], "2029-01-31").length, 1);
});

test("kept and present terms stand in the order of their days, then of their names, numbers by their size", () => {
  const stored = recorded([], [batch("week 10"), batch("week 9")], "2027-01-31");
  const all = together(stored, [batch("a"), batch("week 9", { rows: 99 }), few("b")], "2027-06-30");
  assert.deepEqual(all.map(({ name, rows, here, few }) => [name, rows, here, few]), [["week 9", 99, true, false], ["week 10", 120, false, false], ["a", 120, true, false], ["b", 40, true, true]]);
});

test("worse is where the whole interval lies on the worse side of the promise", () => {
  const [term] = recorded([], [batch("x")], "2027-01-31");
  assert.ok(term);
  assert.deepEqual([worse(term), worse({ ...term, ...WORSE }), worse({ ...term, score: { value: 0.5, low: null, high: null } })], [false, true, false]);
  const error = { ...term, metric: "rmse", promised: 2 };
  assert.deepEqual([worse({ ...error, score: { value: 3, low: 2.5, high: 3.5 } }), worse({ ...error, score: { value: 1, low: 0.5, high: 1.5 } })], [true, false]);
});

test("the chart says in how many terms the model is surely worse, and counts none with too few students", () => {
  const say = (/** @type {Aged[]} */ batches, stored = recorded([], [batch("before")], "2026-01-31")) => spoken(title({ stored, batches }));
  assert.equal(say([batch("now")]), "In none of 2 terms is the model clearly worse than it promised");
  assert.equal(say([batch("now", WORSE), few("b")]), "In 1 of 2 terms the model is clearly worse than it promised");
  assert.equal(say([few("now")]), "In the one term with enough students the model is not clearly worse than it promised");
  assert.equal(say([batch("now", WORSE)], []), "In the one term with enough students the model is clearly worse than it promised");
  assert.equal(say([few("a"), few("b")], []), "In no term are there enough students to say how well the model does");
  const data = { stored: [], batches: [batch("a"), batch("b", { rows: 1200, score: { value: null, low: null, high: null } })] };
  assert.equal(spoken(describe(data)), "AUC by term. Line: 95 % interval. Dashed: what was promised, .84. Ring: the open table. Higher is better");
  assert.deepEqual(table(data).rows, [["a", "120", ".812", ".750", ".870", ".840"], ["b", "1,200", "\u2013", "\u2013", "\u2013", ".840"]]);
});

test("a model on the shelf has its terms, and one that is not there has none", () => {
  const terms = recorded([], [batch("2027")], "2027-06-30");
  const own = { fingerprint: "00", label: { name: "Spring", made: "2026-11-22", until: "2027-11-22" }, size: 1, handOn: true, model: "linear", terms };
  const shelf = shelvedOf(NO_SHELF, { of: "shelf", what: "stands", on: true, models: [own] });
  assert.equal(termsOn(shelf, "00"), terms);
  assert.deepEqual([...termsOn(shelf, "11"), ...termsOn(shelf, undefined)], []);
});
