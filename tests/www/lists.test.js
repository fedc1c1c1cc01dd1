// Lists of every length: where the slider stands, what its counts say, and the picture of 100 students.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { worthwhile, title as benefitTitle } from "../../www/charts/benefit.js";
import { describe as calibrationAbout } from "../../www/charts/calibration.js";
import { four } from "../../www/charts/confusion.js";
import { spoken } from "../../www/charts/figure.js";
import { describe, table, title } from "../../www/charts/hundred.js";
import { table as boardTable, title as boardTitle } from "../../www/charts/scoreboard.js";
import { title as topTitle, table as topTable } from "../../www/charts/top.js";
import { expectedSeconds } from "../../www/estimate.js";
import { FATES, countsOf, decisionOf, inNeed, namesOn, picture, placeOf, spokesman, studentsOf, worthOf } from "../../www/lists.js";
import { START, next } from "../../www/state.js";
import { chance, sentence, standing } from "../../www/views/results/compared.js";
import { known, out } from "../../www/views/results/doubts.js";
import { findings } from "../../www/views/results/findings.js";
import { learn } from "../../www/words.js";

/** @import { Comparison, Decision, Evaluation, List, Moment, Question, Verdict } from "../../www/wire" */

learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8"));

/** @type {Question} */
const question = { target: "G3", condition: { column: "G3", op: "<", values: ["10"] }, rule: null };

/** @param {number} capacity @param {number} found @param {number} missed @param {number} falseAlarms @param {number} spared @returns {List} */
const list = (capacity, found, missed, falseAlarms, spared) => ({ capacity, worth: {
  tally: { found, missed, falseAlarms, spared },
  precision: around(found, found + falseAlarms), recall: around(found, found + missed),
  alarmsPerHit: found > 0 ? { value: falseAlarms / found, low: 0.2, high: 0.9 } : { value: null, low: null, high: null },
} });

/** @param {number} hits @param {number} of */
const around = (hits, of) => (of > 0 ? { value: hits / of, low: Math.max(0, hits / of - 0.1), high: Math.min(1, hits / of + 0.1) } : { value: null, low: null, high: null });

const LISTS = [list(10, 9, 114, 0, 477), list(90, 62, 61, 32, 445), list(300, 110, 13, 190, 287), list(600, 123, 0, 477, 0)];
/** @returns {List} */
const ninety = () => /** @type {List} */ (LISTS[1]);

/** @param {string} model @param {List[]} [lists] @returns {Decision} */
const decision = (model, lists = LISTS) => ({ model, lists, bins: [], benefit: [], spread: null,
  raw: { line: { slope: 0.62, intercept: 0 }, classwiseError: 0.04, logLoss: 0.5, brier: 0.1 },
  calibrated: { line: { slope: 0.97, intercept: 0 }, classwiseError: 0.021, logLoss: 0.4, brier: 0.1 } });

/** @param {Verdict["level"]} level @param {Verdict["args"]} [args] @returns {Verdict} */
const verdict = (level, args = {}) => ({ level, sentence: "", id: "", args, strength: { measure: "auroc", value: 0.8, freed: 0.8, low: 0.7, high: 0.9 } });

/** @param {number} mean */
const scores = (mean) => ({ auroc: { mean, low: null, high: null, pooled: null } });

/** @param {Decision[]} decisions @param {string} best @param {Verdict} [said] @returns {Evaluation} */
function evaluated(decisions, best, said = verdict("useful")) {
  const models = [["linear", 0.8], ["forest", 0.85], ["blend", 0.86]].map(([id, mean]) => ({ id: String(id), scores: scores(Number(mean)), seconds: 0, outOfBag: null }));
  /** @type {Moment} */
  const moment = { until: null, rows: 600, taught: 540, judged: 600, gone: 0, baseRate: 0.205, models, best, verdict: said, pairs: [], comparisons: [], decisions };
  return { task: "atRisk", rows: 600, verdict: said, moments: [moment], models, best, metric: "auroc", comparisons: [], notes: [], protocol: { folds: 10, repeats: 1, seed: 1, bootstraps: 2000 } };
}

test("the slider stands at the list nearest to what can be met, at first to a seventh of the class", () => {
  assert.equal(placeOf(LISTS, null), 1);
  assert.equal(placeOf(LISTS, 1), 0);
  assert.equal(placeOf(LISTS, 280), 2);
  assert.equal(placeOf(LISTS, 10_000), 3);
  assert.equal(placeOf([], 5), 0);
});

test("lists are of the best model, or of the strongest that has some", () => {
  assert.equal(spokesman(evaluated([decision("linear"), decision("forest")], "linear"), 0)?.model, "linear");
  assert.equal(spokesman(evaluated([decision("linear"), decision("forest")], "blend"), 0)?.model, "forest");
  assert.equal(spokesman(evaluated([decision("forest", [])], "forest"), 0), null);
  assert.equal(spokesman(evaluated([], "forest"), 3), null);
  assert.equal(decisionOf(undefined, "forest"), null);
});

test("counts carry the intervals of their shares", () => {
  assert.deepEqual([studentsOf(ninety()), namesOn(ninety()), inNeed(ninety())], [600, 94, 123]);
  const counts = countsOf(ninety());
  const whole = Object.fromEntries(FATES.map((fate) => [fate, [counts[fate].value, counts[fate].low, counts[fate].high].map((x) => Math.round(x ?? -1))]));
  // Recall .504 and precision .660, each a tenth to both sides.
  assert.deepEqual(whole, { found: [62, 50, 74], alarm: [32, 23, 41], missed: [61, 49, 73], rest: [445, 436, 454] });
  assert.deepEqual(countsOf(list(1, 0, 5, 0, 95)).alarm, { value: 0, low: null, high: null });
});

test("a list that is all right is not called certain", () => {
  const sure = list(50, 50, 80, 0, 265);
  sure.worth.precision = { value: 1, low: 1, high: 1 };
  sure.worth.alarmsPerHit = { value: 0, low: 0, high: 0 };
  const { precision, recall, alarmsPerHit } = worthOf(sure);
  assert.equal(precision.value, 1);
  assert.equal(precision.low?.toFixed(3), "0.929");
  assert.equal(recall, sure.worth.recall);
  assert.equal(alarmsPerHit.high?.toFixed(3), "0.077");
  assert.equal(Math.round(countsOf(sure).alarm.high ?? 0), 4);
});

test("the four of the picture add up to 100 whatever they are, and to the class where it is smaller", () => {
  assert.deepEqual(picture(ninety()), { found: 10, alarm: 6, missed: 10, rest: 74, of: 100 });
  let state = 5;
  const next = (/** @type {number} */ most) => (state = (state * 48271) % 2147483647) % most;
  for (let at = 0; at < 500; at += 1) {
    const one = list(1, next(90), next(300), next(90), 1 + next(at % 2 ? 40 : 9000));
    const shown = picture(one);
    const sum = FATES.reduce((sum, fate) => sum + shown[fate], 0);
    assert.equal(sum, Math.min(100, studentsOf(one)));
    const { tally } = one.worth;
    const exact = (tally.found * shown.of) / studentsOf(one);
    assert.ok(Math.abs(shown.found - exact) < 1, `${shown.found} for ${exact}`);
  }
  assert.deepEqual(picture(list(9, 7, 3, 2, 30)), { found: 7, alarm: 2, missed: 3, rest: 30, of: 42 });
});

test("the picture's title follows the list and never calls few students none", () => {
  const say = (/** @type {List} */ one) => spoken(title({ list: one, question }));
  assert.equal(say(ninety()), "Of 100 students, 10 are found, 10 are missed, 6 are listed without need");
  assert.equal(say(list(1, 1, 122, 0, 477)), "Of 100 students, fewer than 1 is found, 20 are missed, none is listed without need");
  assert.equal(say(list(9, 1, 1, 2, 30)), "Of 34 students, 1 is found, 1 is missed, 2 are listed without need");
  assert.match(spoken(describe({ list: ninety(), question })), /^Each figure stands for about 6 students .* n = 600, .* A list for 90 has 94 names here/);
  assert.doesNotMatch(spoken(describe({ list: list(9, 7, 3, 2, 300), question })), /A list for/);
  assert.match(spoken(describe({ list: list(9, 7, 3, 2, 30), question })), /^Each figure is a student of this class, n = 42/);
  assert.deepEqual(table({ list: ninety(), question }).rows[0], ["found", "10", "62", "50", "74"]);
});

test("the four cells behind the verdict are those of the list", () => {
  const details = { model: "forest", rows: 600, roc: null, calibration: null, confusion: { names: ["no", "yes"], counts: [[400, 77], [50, 73]] }, scatter: null, importance: null };
  assert.deepEqual(four({ details, question, atRisk: true, positive: "yes", name: "Forest", list: ninety() }), { found: 62, missed: 61, alarms: 32, rest: 445 });
});

test("the title of all lists names the shortest that finds half, and the table holds every one", () => {
  const data = { lists: LISTS, list: ninety(), question, name: "Forest" };
  assert.equal(spoken(topTitle(data)), "A list of 94 names finds half of those in need; 66 in 100 of its names are right");
  assert.equal(spoken(topTitle({ ...data, lists: LISTS.slice(0, 1) })), "No list finds half of those in need");
  assert.deepEqual(topTable(data).rows[1], ["90", "94", "66", "56", "76", "50", "40", "60", "0.52"]);
});

test("acting is called worth it only where it beats acting on everybody and on nobody", () => {
  const points = [[0.1, 0.2, 0.2], [0.2, 0.15, 0.1], [0.3, 0.1, -0.1], [0.4, -0.01, -0.3]].map(([threshold = 0, model = 0, everybody = 0]) => ({ threshold, model, everybody }));
  assert.deepEqual(worthwhile(points), { from: 0.2, to: 0.3 });
  assert.equal(worthwhile(points.slice(0, 1)), null);
  assert.match(spoken(benefitTitle({ benefit: points.slice(3), rows: 9, question, name: "" })), /no more than/);
});

test("calibration says how well the slope and the classes hold, before and after", () => {
  const said = spoken(calibrationAbout({ bins: [], rows: 600, question, decision: decision("forest") }));
  assert.match(said, /Slope 0\.97 \(1 is right; 0\.62 as the model gave them\), error over classes 2\u00a0% \(4\u00a0%\)$/);
});

/** @param {Partial<Comparison>} more @returns {Comparison} */
const pair = (more) => ({ model: "forest", against: "linear", metric: "auroc", difference: 0.012, low: -0.01, high: 0.03, p: 0.43, seeable: 0.031, apart: false, ...more });

test("what can't be told apart says how small a difference would have been seen", () => {
  const say = (/** @type {Comparison} */ one) => sentence(one, (id) => id, 600);
  assert.equal(say(pair({})), "forest and linear can\u2019t be told apart on 600 students: difference in AUC .01, interval \u2212.01 to .03, p = .43; a difference of .03 would have been seen four times in five.");
  assert.equal(say(pair({ p: null, seeable: null })), "forest and linear can\u2019t be told apart on 600 students: difference in AUC .01, interval \u2212.01 to .03.");
  assert.match(say(pair({ difference: 0, low: 0, high: 0, p: 1, seeable: 0 })), /in the same order\.$/);
  assert.match(say(pair({ low: 0.004 })), /not sure: .* More rounds of splitting would tell\.$/);
  assert.deepEqual([pair({}), pair({ low: 0.01 }), pair({ low: 0.01, apart: true })].map(standing), ["level", "ahead", "apart"]);
  assert.equal(chance(0.0001), "p below .001");
});

test("the scoreboard's table has the differences to the best, their p, and what would have been seen", () => {
  const evaluation = { ...evaluated([], "forest"), comparisons: [pair({}), pair({ against: "rule", metric: "accuracy" })] };
  const { head, rows } = boardTable({ evaluation, models: [] });
  assert.ok(rows.every((row) => row.length === head.length));
  assert.deepEqual(rows.find(([name]) => name === "linear")?.slice(5), ["0.012", "\u22120.010", "0.030", "0.430", "0.031"]);
  assert.deepEqual(rows.find(([name]) => name === "forest")?.slice(5), Array(5).fill("\u2013"));
});

test("a lead that is not sure is called one", () => {
  const say = (/** @type {Comparison} */ one) => spoken(boardTitle({ evaluation: { ...evaluated([], "forest"), models: [{ id: "forest", scores: scores(0.85), seconds: 0, outOfBag: null }, { id: "one_column", scores: scores(0.8), seconds: 0, outOfBag: null }], comparisons: [one] }, models: [] }));
  assert.equal(say(pair({ against: "one_column", low: 0.01 })), "forest: ahead of the one-column rule, but not surely");
  assert.match(say(pair({ against: "one_column" })), /can\u2019t be told apart/);
});

test("the slider moves without taking anything back, and lists of noise are not offered", () => {
  const evaluation = evaluated([decision("forest")], "forest");
  const state = { ...START, stage: /** @type {const} */ ("results"), evaluation };
  const moved = next(state, { type: "capacity", capacity: 300 });
  assert.equal(moved.evaluation, evaluation);
  assert.equal(moved.stage, "results");
  assert.equal(findings(state)?.list?.capacity, 90);
  assert.equal(findings(moved)?.list?.capacity, 300);
  for (const level of /** @type {const} */ (["none", "suspicious"])) {
    assert.equal(findings({ ...state, evaluation: evaluated([decision("forest")], "forest", verdict(level)) })?.list, null);
  }
  assert.equal(next({ ...moved, overview: null }, { type: "train", now: 0 }).capacity, 300);
});

test("a suspicious column is kept out or known with one answer", () => {
  const column = /** @type {import("../../www/wire").ColumnView} */ ({ name: "letter", role: "input" });
  assert.deepEqual(out(column), { column: "letter", role: "ignored" });
  assert.deepEqual(known(column), { column: "letter", role: "input", known: true });
  assert.deepEqual(known({ ...column, role: "step" }), { column: "letter", role: "step", known: true });
});

test("inner parts are counted in the time that is promised", () => {
  const overview = /** @type {import("../../www/wire").Overview} */ (/** @type {unknown} */ ({ counts: { inputs: 20 } }));
  const seconds = (/** @type {boolean} */ decide, repeats = 1) => expectedSeconds({ folds: 10, repeats, decide }, { rows: 100_000, overview }, [{ id: "forest" }], null);
  const judging = 0.35 * 100;
  assert.ok(Math.abs((seconds(true) - judging) / (seconds(false) - judging) - 6) < 1e-9);
  // Lists are judged in the first round alone.
  assert.ok(Math.abs((seconds(true, 2) - 2 * judging) / (seconds(false, 2) - 2 * judging) - 3.5) < 1e-9);
});
