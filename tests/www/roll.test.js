// The list of students and a sheet's numbers: what is shown, what is asked of the desk, and that points add up.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { MOST, because, whole } from "../../www/charts/because.js";
import { said, scaleOf, short } from "../../www/charts/need.js";
import { NO_ROLL, PAGE, asideOf, closed, endOf, left, listingOf, piecesOf, rolled, unasked } from "../../www/roll.js";
import { START, isOpen, next } from "../../www/state.js";
import { called } from "../../www/views/students/shown.js";
import { learn } from "../../www/words.js";

/** @import { Estimate, Evaluation, Reason, Roster, RosterLine } from "../../www/wire" */
/** @import { Listed, Piece, Roll, RollEvent } from "../../www/roll.js" */

beforeEach(() => learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8")));

const words = { id: "x", args: {}, text: "x" };
/** @type {Estimate} */
const estimate = { value: 0.5, share: 0.5, low: 0.4, high: 0.6, near: 50, ended: 25 };
/** @param {number} place @returns {RosterLine} */
const line = (place) => ({ record: place + 100, row: place + 1, place, code: place, who: null, class: null, estimate, reasons: [] });
/** @param {number} from @param {number} to */
const lines = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => line(from + at));
/** @param {Partial<Roster>} more @returns {Roster} */
const roster = (more) => ({ model: "linear", which: "waiting", waiting: 300, practice: 10, found: 300, entries: [], capacity: 30, line: 0.5, close: [20, 40], average: 0.2, classes: null, ...more });
/** @param {RollEvent[]} events */
const after = (...events) => events.reduce(rolled, /** @type {Roll} */ ({ ...NO_ROLL, status: "ready" }));
/** @param {Piece[]} pieces */
const told = (pieces) => pieces.map((piece) => ("row" in piece ? piece.row.place : "line" in piece ? "line" : "between" in piece ? `${piece.between} between` : `${piece.after} after`));
const more = { capacity: null, names: false, salt: 7 };

/** @param {Evaluation["verdict"]["level"]} level @param {Evaluation["task"]} task @returns {Evaluation} */
const evaluation = (level, task) => ({ task, rows: 30, verdict: { level, sentence: "", id: "x", args: {}, strength: { measure: "auroc", value: 0.8, freed: 0.8, low: 0.7, high: 0.9 } }, moments: [], models: [],
  best: "forest", metric: "auroc", comparisons: [], notes: [], protocol: { folds: 10, repeats: 1, seed: 1, bootstraps: 10 } });

test("the short form has the beginning, both sides of the line, and says how many are not shown", () => {
  const listed = { roster: roster({ entries: lines(1, 14) }), end: lines(29, 32) };
  assert.deepEqual(told(piecesOf(after(), listed)), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "18 between", 29, 30, "line", 31, 32, "268 after"]);
  assert.equal(endOf(listed.roster), 28);
  // A short list is shown whole, and one that everybody is on ends with the line.
  const brief = { roster: roster({ capacity: 3, entries: lines(1, 14) }), end: [] };
  assert.deepEqual(told(piecesOf(after(), brief)), [1, 2, 3, "line", 4, 5, "295 after"]);
  assert.equal(endOf(brief.roster), null);
  const all = { roster: roster({ capacity: 4, found: 4, entries: lines(1, 4) }), end: [] };
  assert.deepEqual(told(piecesOf(after(), all)), [1, 2, 3, 4, "line"]);
});

test("a page shows the line where it is on it, and only there", () => {
  const page = (/** @type {number} */ from, /** @type {Partial<Roster>} */ more) =>
    told(piecesOf(after({ type: "roll", what: "page", from }), { roster: roster(more), end: [] })).filter((own) => typeof own === "string");
  assert.deepEqual(page(0, { entries: lines(1, 100) }), ["line", "200 after"]);
  assert.deepEqual(page(100, { entries: lines(101, 200) }), ["100 after"]);
  assert.deepEqual(page(200, { entries: lines(201, 300) }), []);
  assert.deepEqual(page(0, { capacity: 250, entries: lines(1, 100) }), ["200 after"]);
  // Found by name: all of them below the line, so it comes first.
  const found = after({ type: "roll", what: "find", find: "ann" });
  assert.deepEqual(told(piecesOf(found, { roster: roster({ found: 2, entries: [line(44), line(90)] }), end: [] })), ["line", 44, 90]);
  assert.deepEqual(told(piecesOf(found, { roster: roster({ found: 2, entries: [line(3), line(8)] }), end: [] })), [3, 8, "line"]);
  assert.deepEqual(told(piecesOf(found, { roster: roster({ found: 0 }), end: [] })), []);
});

test("however many students there are, no more than a page is asked for", () => {
  assert.equal(listingOf(after(), "waiting", more).count, 14);
  const paged = after({ type: "roll", what: "page", from: 200 });
  assert.deepEqual([listingOf(paged, "waiting", more).from, listingOf(paged, "waiting", more).count], [200, PAGE]);
  const listing = listingOf(after({ type: "roll", what: "find", find: "12" }, { type: "roll", what: "level", level: "10A" }), "practice", { ...more, capacity: 90 });
  assert.deepEqual(listing, { which: "practice", from: 0, count: PAGE, capacity: 90, find: "12", class: "10A", aside: [], names: false, salt: 7 });
  // The results' capacity is one of students whose results are known.
  assert.equal(listingOf(after(), "waiting", { ...more, capacity: 90 }).capacity, undefined);
});

test("what a person says of a student is kept over an evaluation, and what was asked is not", () => {
  const student = { record: 5, row: 6, code: 9, who: null, practice: false };
  const roll = after({ type: "roll", what: "listed", which: "waiting", listed: /** @type {Listed} */ ({ roster: roster({}), end: [] }) },
    { type: "roll", what: "open", record: 5 }, { type: "roll", what: "said", record: 5, said: { decision: "offer" } }, { type: "roll", what: "said", record: 5, said: { note: "spoke" } },
    { type: "roll", what: "wrong", record: 5, column: "a", wrong: true }, { type: "roll", what: "wrong", record: 5, column: "b", wrong: true }, { type: "roll", what: "wrong", record: 5, column: "a", wrong: false },
    { type: "roll", what: "aside", student, aside: true });
  assert.deepEqual(roll.said, { 5: { decision: "offer", note: "spoke" } });
  assert.deepEqual(roll.wrong, { 5: ["b"] });
  assert.deepEqual(listingOf(roll, "waiting", more).aside, [5]);
  assert.deepEqual(asideOf(roll), [student]);
  assert.deepEqual(asideOf(rolled(roll, { type: "roll", what: "which", which: "practice" })), []);
  const anew = unasked(roll);
  assert.deepEqual([anew.status, anew.listed, anew.open, anew.said, anew.wrong], ["unasked", null, null, roll.said, roll.wrong]);
  assert.deepEqual(rolled(roll, { type: "roll", what: "aside", student, aside: false }).aside, []);
  // Nobody whose result is known is decided on.
  const practice = rolled({ ...roll, said: {} }, { type: "roll", what: "which", which: "practice" });
  assert.deepEqual(rolled(practice, { type: "roll", what: "said", record: 5, said: { decision: "offer" } }).said, {});
});

test("students open with results that a list can be made from, and close when the question changes", () => {
  const at = (/** @type {Evaluation["verdict"]["level"]} */ level, /** @type {Evaluation["task"]} */ task) => ({ ...START, evaluation: evaluation(level, task) });
  assert.deepEqual(["useful", "weak", "suspicious", "none"].map((level) => closed(at(/** @type {any} */ (level), "atRisk"))), [null, null, null, "none"]);
  assert.equal(closed(at("useful", "number")), null);
  assert.equal(closed(at("useful", "classes")), "kinds");
  assert.equal(closed(START), "early");
  const open = next(at("useful", "atRisk"), { type: "go", stage: "students" });
  assert.equal(open.stage, "students");
  assert.equal(next(at("none", "atRisk"), { type: "go", stage: "students" }).stage, "data");
  const ready = next(next(open, { type: "roll", what: "asking", now: 0 }), { type: "roll", what: "ready" });
  const changed = next(ready, { type: "amend", amendments: [] });
  assert.deepEqual([changed.stage, changed.roll.status, isOpen(changed, "students")], ["question", "unasked", false]);
  assert.equal(next(ready, { type: "moment", moment: 1 }).roll.status, "unasked");
});

test("the time left follows what is done", () => {
  assert.equal(left({ ...NO_ROLL, share: 0, since: 0, now: 1000 }), null);
  assert.equal(left({ ...NO_ROLL, share: 0.25, since: 0, now: 1000 }), 3);
  const asking = rolled(NO_ROLL, { type: "roll", what: "asking", now: 5 });
  const answered = rolled(rolled(asking, { type: "roll", what: "answered", share: 0.5, now: 9 }), { type: "roll", what: "answered", share: 0.4, now: 12 });
  assert.deepEqual([answered.share, answered.now], [0.5, 12]);
});

test("points are rounded so that they add up to what is shown", () => {
  assert.deepEqual(whole([23.4, 18.4, 11.4, -2.2], 51), [24, 18, 11, -2]);
  assert.deepEqual(whole([0.4, 0.4, 0.4], 1), [1, 0, 0]);
  assert.deepEqual(whole([-0.5, 2.5], 1), [-1, 2]);
  assert.deepEqual(whole([], 0), []);
  let state = 5;
  const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let turn = 0; turn < 200; turn += 1) {
    const base = 0.05 + 0.9 * chance();
    const value = 0.05 + 0.9 * chance();
    const parts = Array.from({ length: 1 + Math.floor(14 * chance()) }, chance);
    const sum = parts.reduce((all, one) => all + one, 0);
    const reasons = parts.map((part) => /** @type {Reason} */ ({ columns: ["a"], what: words, chip: words, effect: words, points: (100 * (value - base) * part) / sum, low: null }));
    const told = because({ estimate: { ...estimate, value }, base, reasons: reasons.slice(0, -1), rest: { count: 1, points: reasons.at(-1)?.points ?? 0 } }, true);
    assert.equal(told.bars.length, Math.min(parts.length, MOST + 1));
    assert.equal(told.small, Math.max(1, parts.length - MOST));
    assert.equal(told.bars.reduce((all, { points }) => all + points, 0), Number(told.value) - Number(told.base));
    for (const [at, { reason, points }] of told.bars.entries()) if (reason) assert.ok(Math.abs(points - (reasons[at]?.points ?? 0)) < 1.5, `${points} is ${reasons[at]?.points}`);
  }
});

test("numbers are told in their unit, chances near 0 and 100 with a decimal", () => {
  const reason = (/** @type {number} */ points) => /** @type {Reason} */ ({ columns: ["a"], what: words, chip: words, effect: words, points, low: null });
  const number = because({ estimate: { ...estimate, value: 8.42 }, base: 11.25, reasons: [reason(-2.1), reason(-0.9)], rest: { count: 3, points: 0.17 } }, false);
  assert.deepEqual([number.base, number.value], ["11.3", "8.4"]);
  assert.deepEqual(number.bars.map(({ text }) => text), ["\u22122.1", "\u22120.9", "+0.1"]);
  const edge = because({ estimate: { ...estimate, value: 0.998 }, base: 0.5, reasons: [reason(49.8)], rest: { count: 0, points: 0 } }, true);
  assert.deepEqual([edge.value, edge.bars.map(({ text }) => text)], ["99.8", ["+49.8"]]);
  const sure = because({ estimate: { ...estimate, value: 0.99999 }, base: 0.5, reasons: [reason(49.999)], rest: { count: 0, points: 0 } }, true);
  assert.deepEqual([sure.value, sure.bars.map(({ text }) => text)], ["99.9", ["+49.9"]]);
});

test("an estimate stands on a scale of its own kind", () => {
  assert.deepEqual(scaleOf(null, true, []), { chances: true, low: 0, high: 1 });
  const scale = scaleOf(null, false, [{ ...estimate, value: 8, low: 5, high: 11 }, { ...estimate, value: 14, low: null, high: null }]);
  assert.deepEqual(scale, { chances: false, low: 5, high: 14 });
  assert.equal(said(0.868, scaleOf(null, true, [])), "87 in 100");
  assert.equal(short(8.25, scale), "8.3");
  assert.deepEqual([0.99997, 0.00001].map((chance) => said(chance, scaleOf(null, true, []))), ["99.9 in 100", "0.1 in 100"], "nobody is certain");
});

test("students are called by code unless names are shown, and by row where there are none to hide", () => {
  const student = { record: 3, row: 214, code: 130, who: "Ann Example" };
  assert.equal(called(student, { named: false, nameable: true }), "Student 0130");
  assert.equal(called(student, { named: true, nameable: true }), "Ann Example");
  assert.equal(called({ ...student, who: null }, { named: false, nameable: false }), "Student in row 214");
  assert.equal(called({ ...student, row: 1214, who: null }, { named: true, nameable: true }), "Student in row 1214");
});
