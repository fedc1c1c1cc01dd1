// What charts say and count, without drawing: titles follow from the numbers, tables hold them all.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { astray, roomy, table as calibrationTable, title as calibrationTitle } from "../../www/charts/calibration.js";
import { four, recalls, title as confusionTitle, worst } from "../../www/charts/confusion.js";
import { spoken } from "../../www/charts/figure.js";
import { fixed, hundred, index, intervalText, plain, range, share, value, wilson } from "../../www/charts/format.js";
import { cut } from "../../www/charts/ground.js";
import { bars, bins, table as histogramTable } from "../../www/charts/histogram.js";
import { DRAWN, describe as importanceAbout, ranked, table as importanceTable, title as importanceTitle } from "../../www/charts/importance.js";
import { describe as missingAbout, table as missingTable, title as missingTitle } from "../../www/charts/missing.js";
import { conditionName, phrased } from "../../www/charts/naming.js";
import { correlation, median, table as predictedTable, title as predictedTitle } from "../../www/charts/predicted.js";
import { table as rocTable, thin, title as rocTitle } from "../../www/charts/roc.js";
import { board, contest, reach, table as boardTable, title as boardTitle } from "../../www/charts/scoreboard.js";
import { spot } from "../../www/charts/spot.js";
import { meets, parted } from "../../www/charts/target.js";
import { learn, say as sayWords } from "../../www/words.js";

/** @import { Details, Evaluation, Question, Score } from "../../www/wire" */

const messages = readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8");
learn(messages);

const NBSP = "\u00a0";
/** @type {Question} */
const question = { target: "G3", condition: { column: "G3", op: "<", values: ["10"] }, rule: null };
/** @type {Details} */
const bare = { model: "forest", rows: 600, roc: null, calibration: null, confusion: null, scatter: null, importance: null };

/** @param {number | null} v @param {number} [half] @returns {Score} */
const score = (v, half = 0) => ({ mean: v, low: v === null ? null : v - half, high: v === null ? null : v + half, pooled: v });

/**
 * @param {Record<string, Score>} scores @param {string} best @param {[string, boolean][]} pairs against and apart
 * @param {string} [metric] @returns {Evaluation}
 */
const judged = (scores, best, pairs, metric = "auroc") => ({
  task: metric === "rmse" ? "number" : "atRisk",
  rows: 600,
  verdict: { level: "useful", sentence: "", id: "", args: {}, strength: { measure: "auroc", value: 0.8, freed: 0.8, low: 0.7, high: 0.9 } },
  moments: [],
  models: Object.entries(scores).map(([id, one]) => ({ id, scores: { [metric]: one }, seconds: 0, outOfBag: null })),
  best,
  metric,
  comparisons: pairs.map(([against, apart]) => ({ model: best, against, metric: "auroc", difference: 0.1, low: 0, high: 0.2, p: null, seeable: null, apart })),
  notes: [],
  protocol: { folds: 10, repeats: 1, seed: 1, bootstraps: 2000 },
});

test("numbers are written as the notes ask", () => {
  assert.equal(fixed(-0.004, 2), "0.00");
  assert.equal(fixed(-3), "\u22123");
  assert.equal(index(0.857), ".86");
  assert.equal(index(-0.12), "\u2212.12");
  assert.equal(index(0.999), ".999");
  assert.equal(index(1), "1");
  assert.equal(share(0.69), `69${NBSP}%`);
  assert.equal(hundred(0.003), "0.3");
  assert.equal(hundred(1), "100");
  assert.equal(plain(12345), "12,345");
  assert.equal(plain(1.2345), "1.23");
  assert.equal(range(".46", ".56"), ".46\u2013.56");
  assert.equal(range("\u2212.01", ".05"), "\u2212.01 to .05");
});

test("AUC is reported as the mean over parts, the rest over all rows", () => {
  const one = { mean: 0.8, low: 0.7, high: 0.9, pooled: 0.6 };
  assert.equal(value("auroc", one), 0.8);
  assert.equal(value("rmse", one), 0.6);
  assert.equal(value("rmse", undefined), null);
  assert.equal(intervalText("auroc", one), ".70\u2013.90");
  assert.equal(intervalText("auroc", score(0.5)), null);
});

test("Wilson's interval agrees with the published example", () => {
  // 0 of 10: 0 to .2775; 5 of 10: .2366 to .7634.
  const none = wilson(0, 10);
  const half = wilson(5, 10);
  assert.ok(none && half);
  assert.equal(none.low.toFixed(4), "0.0000");
  assert.equal(none.high.toFixed(4), "0.2775");
  assert.equal(half.low.toFixed(4), "0.2366");
  assert.equal(half.high.toFixed(4), "0.7634");
  assert.equal(wilson(0, 0), null);
});

test("a condition becomes a phrase, and so do the students it leaves out", () => {
  assert.equal(conditionName(question), "G3 below 10");
  assert.equal(conditionName(question, false), "G3 of 10 or more");
  const either = { ...question, condition: { column: "result", op: /** @type {const} */ ("in"), values: ["Fail", "Withdrawn"] } };
  assert.equal(conditionName(either), "result Fail or Withdrawn");
});

test("the target's bins and bars are on the side their condition says", () => {
  for (const [op, ten, nine] of /** @type {const} */ ([["<", false, true], ["<=", true, true], [">", false, false], [">=", true, false]])) {
    assert.equal(meets({ column: "G3", op, values: ["10"] }, 10), ten, op);
    assert.equal(meets({ column: "G3", op, values: ["10"] }, 9.5), nine, op);
  }
  assert.equal(meets({ column: "r", op: "in", values: ["Fail"] }, "Fail"), true);
  assert.equal(meets({ column: "r", op: "!=", values: ["Fail"] }, "Fail"), false);
  assert.equal(meets(null, 3), false);
});

test("joined bins are drawn as high as their students per ordinary width", () => {
  const shown = bins({ type: "bins", lo: 0, hi: 5, edges: [0, 1, 2, 5], counts: [20, 10, 12], merged: true });
  assert.deepEqual(shown.map((bin) => bin.height), [20, 10, 4]);
  assert.deepEqual(shown.map((bin) => bin.count), [20, 10, 12]);
});

test("a category's other values stand last, and in the table", () => {
  const histogram = { type: /** @type {const} */ ("bars"), bars: [{ name: "a", count: 30 }], others: { levels: 4, count: 12 } };
  assert.deepEqual(bars(histogram).map((bar) => [bar.name, bar.rest]), [["a", false], ["4 other values", true]]);
  assert.deepEqual(histogramTable(histogram).rows, [["a", "30"], ["4 other values", "12"]]);
});

const fourModels = { baseline: score(0.5), one_column: score(0.78, 0.05), linear: score(0.81, 0.04), forest: score(0.86, 0.04) };

test("the scoreboard puts the best first and what must be beaten last", () => {
  const data = { evaluation: judged(fourModels, "forest", []), models: [] };
  assert.deepEqual(board(data).map((row) => row.id), ["forest", "linear", "one_column", "baseline"]);
  assert.deepEqual(boardTable(data).rows[0], ["forest", "0.860", "0.820", "0.900", "600", ...Array(5).fill("\u2013")]);
  assert.deepEqual(boardTable(data).rows[3]?.slice(2, 4), ["\u2013", "\u2013"]);
});

test("the scoreboard's title claims no more than the comparisons", () => {
  const say = (/** @type {Evaluation} */ evaluation) => spoken(boardTitle({ evaluation, models: [] }));
  assert.equal(say(judged(fourModels, "forest", [["one_column", true], ["baseline", true]])), "forest: clearly better than the one-column rule");
  assert.equal(say(judged(fourModels, "forest", [["one_column", false], ["baseline", true]])), "forest and the one-column rule can\u2019t be told apart on 600 students");
  assert.equal(say(judged(fourModels, "forest", [["one_column", false], ["baseline", false]])), "forest and the class average can\u2019t be told apart on 600 students");
  assert.equal(say(judged(fourModels, "one_column", [["baseline", true]])), "No model goes beyond the one-column rule");
  const worse = { ...fourModels, forest: score(0.7, 0.02) };
  assert.equal(say(judged(worse, "forest", [["one_column", true]])), "forest: clearly worse than the one-column rule");
});

test("where lower is better, a lower error is above", () => {
  const errors = { one_column: score(1.5, 0.1), forest: score(1.2, 0.1) };
  assert.equal(contest(judged(errors, "forest", [["one_column", true]], "rmse"))?.above, true);
  assert.equal(contest(judged(errors, "forest", [], "rmse")), null);
});

test("the axis of AUC begins at chance, or where an interval begins below it", () => {
  const rows = (/** @type {Record<string, Score>} */ scores) => board({ evaluation: judged(scores, "forest", []), models: [] });
  assert.deepEqual(reach("auroc", rows(fourModels)), [0.5, 1]);
  assert.deepEqual(reach("auroc", rows({ forest: score(0.5, 0.1) })), [0.4, 1]);
});

/** @param {[number, number, number, number][]} groups meanChance, lower, upper, count */
const calibrated = (groups) => ({ rows: 600, question, decision: null, bins: groups.map(([meanChance, lower, upper, count]) => ({ low: 0, high: 1, meanChance, share: (lower + upper) / 2, lower, upper, count })) });

test("calibration counts the groups that disagree, by side, and skips empty ones", () => {
  const say = (/** @type {ReturnType<typeof calibrated>} */ data) => spoken(calibrationTitle(data));
  assert.equal(say(calibrated([[0.1, 0.05, 0.2, 50], [0.5, 0.4, 0.6, 50]])), "Estimates and outcomes agree within their intervals");
  assert.equal(say(calibrated([[0.3, 0.05, 0.2, 50], [0.5, 0.4, 0.6, 50]])), "Estimates and outcomes agree in 1 of 2 groups; in 1 the estimates are too high");
  assert.equal(say(calibrated([[0.01, 0.05, 0.2, 50], [0.5, 0.4, 0.6, 0]])), "Estimates and outcomes agree in 0 of 1 groups; in 1 the estimates are too low");
  assert.deepEqual(astray(calibrated([[0.3, 0.05, 0.2, 9], [0.1, 0.4, 0.6, 9]])), { high: 1, low: 1, of: 2 });
  assert.equal(calibrationTable(calibrated([[0.1, 0, 1, 7], [0.2, 0, 1, 0]])).rows.length, 1);
});

test("counts that would touch are not drawn side by side", () => {
  const bins = calibrated([[0.1, 0, 1, 60], [0.11, 0, 1, 60], [0.5, 0, 1, 60]]).bins;
  assert.deepEqual(roomy(bins, 300).map((bin) => bin.meanChance), [0.1, 0.5]);
});

const curve = [0, 0.25, 0.5, 0.75, 1].map((x) => ({ falsePositiveRate: x, truePositiveRate: Math.sqrt(x), cutoff: 1 - x }));

test("the ROC title claims a lead only where core or intervals show one", () => {
  const details = { ...bare, roc: { points: curve, rule: curve } };
  const say = (/** @type {Evaluation} */ evaluation, model = "forest") => spoken(rocTitle({ details: { ...details, model }, evaluation, question, name: model, list: null }));
  assert.match(say(judged(fourModels, "forest", [["one_column", true]])), /^forest: more found/);
  assert.match(say(judged(fourModels, "forest", [["one_column", false]])), /can\u2019t be told apart/);
  assert.match(say(judged(fourModels, "forest", [["one_column", true]]), "linear"), /can\u2019t be told apart/);
  assert.match(say(judged({ one_column: score(0.8, 0.01), linear: score(0.7, 0.02) }, "linear", []), "linear"), /^linear: fewer found/);
});

test("the ROC table reads the curve in steps of false alarms", () => {
  const { head, rows } = rocTable({ details: { ...bare, roc: { points: curve, rule: [] } }, evaluation: judged({}, "forest", []), question, name: "Forest", list: null });
  assert.equal(head.length, 2);
  assert.deepEqual(rows.find(([step]) => step === "30"), ["30", "50"]);
  assert.deepEqual(rows.at(-1), ["100", "100"]);
});

test("points that nobody could see are left out, the ends never", () => {
  const many = Array.from({ length: 20001 }, (_, i) => ({ falsePositiveRate: i / 20000, truePositiveRate: i / 20000, cutoff: 0 }));
  const few = thin(many);
  assert.ok(few.length > 100 && few.length < 2000, String(few.length));
  assert.deepEqual([few[0], few.at(-1)], [many[0], many.at(-1)]);
});

test("confusion finds the four cells whichever class comes first", () => {
  const confusion = { names: ["yes", "no"], counts: [[62, 61], [28, 449]] };
  const data = { details: { ...bare, confusion }, question, atRisk: true, positive: "yes", name: "Forest", list: null };
  assert.deepEqual(four(data), { found: 62, missed: 61, alarms: 28, rest: 449 });
  assert.equal(spoken(confusionTitle(data)), "62 of 123 students with G3 below 10 are found; 28 are listed without need");
  const turned = { names: ["no", "yes"], counts: [[449, 28], [61, 62]] };
  assert.deepEqual(four({ ...data, details: { ...bare, confusion: turned } }), { found: 62, missed: 61, alarms: 28, rest: 449 });
  assert.deepEqual(four({ ...data, positive: null, details: { ...bare, confusion: turned } })?.found, 62);
});

test("for classes the title names the one that is recognised least often", () => {
  const confusion = { names: ["a", "b", "c"], counts: [[80, 10, 10], [5, 10, 35], [0, 0, 0]] };
  const details = { ...bare, confusion };
  assert.equal(worst(details)?.name, "b");
  assert.equal(recalls(details).length, 2);
  const said = spoken(confusionTitle({ details, question, atRisk: false, positive: null, name: "Forest", list: null }));
  assert.equal(said, `90 of 150 are put in the right class; b is recognised least often, 20${NBSP}%`);
});

test("predicted against actual says how near half of the estimates are, unless they follow nothing", () => {
  /** @type {[number, number][]} */
  const near = [[1, 1.5], [2, 2.5], [3, 3.5], [4, 5.5]];
  const data = { details: { ...bare, scatter: { points: near, of: 9 } }, question, name: "Forest" };
  assert.equal(spoken(predictedTitle(data)), "Half of the estimates are within 0.5 of G3");
  assert.equal(spoken(predictedTitle({ ...data, details: { ...bare, scatter: { points: [[1, 2], [2, 2], [3, 2]], of: 3 } } })), "The estimates hardly follow G3");
  assert.equal(median([]), null);
  assert.equal(median([3, 1, 2, 10]), 2.5);
  assert.equal(correlation([[0, 1], [1, 0]]), -1);
  assert.equal(predictedTable(data).rows.reduce((sum, row) => sum + Number(row.at(-1)), 0), 4);
});

test("importance names one column only where its interval stands clear of the next", () => {
  const of = (/** @type {[string, number, number, number][]} */ rows) => ({ details: { ...bare, importance: rows.map(([column, share, low, high]) => ({ column, share, low, high })) }, folds: 10, name: "Forest", holds: true });
  assert.equal(spoken(importanceTitle(of([["b", 0.3, 0.25, 0.35], ["a", 0.6, 0.5, 0.7]]))), `a tells most: 60${NBSP}% of what is learned`);
  assert.equal(spoken(importanceTitle(of([["a", 0.5, 0.4, 0.6], ["b", 0.45, 0.35, 0.55]]))), "a and b tell most; which of the two could be chance");
  assert.equal(spoken(importanceTitle(of([]))), "No column tells anything");
  assert.match(spoken(importanceTitle({ ...of([["a", 1, 1, 1]]), holds: false })), /does not hold/);
  const many = of(Array.from({ length: 20 }, (_, i) => [`c${i}`, i / 190, 0, 1]));
  assert.equal(ranked(many.details)[0]?.column, "c19");
  assert.equal(importanceTable(many).rows.length, 20);
  assert.match(spoken(importanceAbout(many)), new RegExp(`The first ${DRAWN} of 20 columns`));
});

test("a label stands clear of lines and of other labels, or not at all", () => {
  const frame = { left: 0, right: 300, top: 0, bottom: 300 };
  /** @type {[number, number][]} */
  const line = [[0, 300], [300, 0]];
  const label = { width: 60, height: 16 };
  const first = spot(line, { lines: [line], taken: [], frame }, label, ["above"]);
  assert.ok(first);
  assert.equal(first.anchor, "end");
  assert.ok(first.box.left >= 0 && first.box.bottom < 300 - first.box.right);
  const second = spot(line, { lines: [line], taken: [first.box], frame }, label, ["above"]);
  assert.ok(second && (second.box.right <= first.box.left || second.box.left >= first.box.right || second.box.top >= first.box.bottom || second.box.bottom <= first.box.top));
  assert.equal(spot(line, { lines: [line], taken: [], frame }, { width: 400, height: 16 }, ["above", "below"]), null);
});

test("long names keep their beginning and their end", () => {
  assert.equal(cut("short", 100), "short");
  const name = cut("Curricular units 2nd sem (approved)", 120);
  assert.ok(name.length <= 17 && name.startsWith("Curric") && name.endsWith("oved)"), name);
});

test("every sentence named by charts and results is in the messages, and every one there is named", () => {
  const known = new Set([...messages.matchAll(/^((?:chart|results)-[a-z0-9-]+) =/gm)].map(([, id]) => id));
  const folders = ["charts", "views", "views/results"].map((folder) => new URL(`../../www/${folder}/`, import.meta.url));
  const sources = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => readFileSync(new URL(name, folder), "utf8")));
  const named = new Set(sources.flatMap((source) => [...source.matchAll(/"((?:chart|results)-[a-z0-9-]+)"/g)].map(([, id]) => id ?? "")));
  // An about-sentence is named after its metric.
  for (const id of [...named]) if (id.startsWith("chart-metric-")) named.add(id.replace("metric", "about"));
  assert.deepEqual([...named].filter((id) => !known.has(id)), []);
  assert.deepEqual([...known].filter((id) => !named.has(id ?? "")), []);
});

test("the bin that the cut goes through is parted by the counts of its sides, unless one is too few", () => {
  const bin = { from: 9, to: 11, count: 40, height: 40, met: true };
  const two = parted(bin, 10, true, 12);
  assert.deepEqual(two.map(({ from, to, count, met }) => [from, to, count, met]), [[9, 10, 12, true], [10, 11, 28, false]]);
  // The area of both is that of the whole.
  assert.equal(two.reduce((sum, { from, to, height }) => sum + (to - from) * height, 0), 80);
  assert.deepEqual(parted(bin, 10, false, 12).map(({ count, met }) => [count, met]), [[28, false], [12, true]]);
  for (const inside of [0, 9, 31, 40, -5, 60]) assert.deepEqual(parted(bin, 10, true, inside), [bin]);
  assert.deepEqual(parted(bin, 11, true, 20), [bin]);
});

test("a condition that the core quotes as typed is said as a phrase", () => {
  const words = { id: "fact-base-rate", args: { condition: "G3 < 10", rest: 78 }, text: "" };
  const asked = { target: "G3", condition: { column: "G3", op: /** @type {const} */ ("<"), values: ["10"] }, rule: null };
  assert.match(sayWords(phrased(words, asked)), /^of students have G3 below 10\. /);
  assert.deepEqual(phrased(words, { ...asked, condition: null }), words);
});

test("numbers carry no zero at their end that tells nothing", () => {
  assert.deepEqual([2.5, 81, 0.5, 12.04, 0.125, 1234.5].map(plain), ["2.5", "81", "0.5", "12", "0.13", "1,235"]);
});

test("what is missing together is said in patterns, with those that are too small to draw", () => {
  const missing = { columns: [{ name: "hours", count: 30 }, { name: "visits", count: 15 }], complete: 68, others: 2, more: 1,
    patterns: [{ columns: [0], count: 15 }, { columns: [0, 1], count: 15 }] };
  assert.equal(spoken(missingTitle({ missing, rows: 100 })), "68 of 100 students have every entry");
  const about = spoken(missingAbout({ missing, rows: 100 }));
  assert.match(about, /fewer than 10 students are not drawn; 2 students have one\. One more column/);
  assert.match(spoken(missingAbout({ missing: { ...missing, others: 0, more: 0 }, rows: 99 })), /fewer than 3 students are not drawn\.$/);
  assert.deepEqual(missingTable({ missing, rows: 100 }).rows, [["Nothing missing", "68"], ["hours", "15"], ["hours and visits", "15"]]);
});
