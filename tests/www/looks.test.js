// Looks that come after an evaluation: kept by moment, dropped with it, followed by the slider; and what their charts say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { figuresOf, pointOf, title as earlyTitle } from "../../www/charts/early.js";
import { spoken } from "../../www/charts/figure.js";
import * as found from "../../www/charts/found.js";
import * as learning from "../../www/charts/learning.js";
import * as minimal from "../../www/charts/minimal.js";
import { band } from "../../www/charts/predicted.js";
import { beside } from "../../www/charts/shares.js";
import * as sure from "../../www/charts/sure.js";
import { Looking, capacityOf } from "../../www/looking.js";
import { NO_LOOKS, keepOut, looked, outlook, running, sparing } from "../../www/looks.js";
import { StudyError } from "../../www/failure.js";
import { crash } from "../../www/protocol.js";
import { START, next } from "../../www/state.js";
import { changeWords } from "../../www/views/changes.js";
import { learn } from "../../www/words.js";

/** @import { Evaluation, Learning, List, Listed, Minimal, Moment, OverTime, Overview, Ranged } from "../../www/wire" */
/** @import { Event, State } from "../../www/state.js" */

learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8"));

/** @param {number} value @param {number} [half] @returns {Ranged} */
const around = (value, half = 0.05) => ({ value, low: value - half, high: value + half });

/** @param {number} until @param {Partial<Listed>} more @returns {Listed} */
const listed = (until, more) => ({ until, enrolled: 100, baseRate: 0.2, found: around(0.5), foundOfAll: around(0.5), sureOfAll: around(0.3), alarmed: around(0.1), stays: until > 4 ? 0.8 : null, ...more });

/** @param {number} capacity @param {Listed[]} [moments] @returns {OverTime} */
const over = (capacity, moments = [listed(4, {}), listed(8, {})]) => ({ model: "linear", capacity, started: 100, inNeed: 20, moments });

/** @param {number} capacity @returns {List} */
const list = (capacity) => ({ capacity, worth: { tally: { found: 1, missed: 1, falseAlarms: 1, spared: 97 }, precision: around(0.5), recall: around(capacity / 100), alarmsPerHit: around(1) } });

const quality = { line: null, classwiseError: null, logLoss: null, brier: null };
/** @param {number} until @param {number} brier @returns {Moment} */
const moment = (until, brier) => ({
  until, rows: 100, taught: 80, judged: 100, gone: 0, baseRate: 0.2, best: "linear", pairs: [], comparisons: [],
  models: [{ id: "linear", scores: { auroc: { mean: 0.8, low: 0.7, high: 0.9, pooled: null }, brier: { mean: null, low: brier - 0.01, high: brier + 0.01, pooled: brier } }, seconds: 0, outOfBag: null }],
  verdict: { level: "useful", sentence: "", id: "", args: {}, strength: { measure: "auroc", value: 0.8, freed: 0.8, low: 0.7, high: 0.9 } },
  decisions: [{ model: "linear", raw: quality, calibrated: quality, bins: [], lists: [10, 20, 100].map(list), aims: [], benefit: [], spread: null }],
});

/** @returns {Evaluation} */
const judged = () => {
  const moments = [moment(4, 0.15), moment(8, 0.1)];
  const [first] = /** @type {[Moment]} */ (moments);
  return { task: "atRisk", rows: 100, verdict: first.verdict, moments, models: first.models, best: "linear", metric: "auroc", comparisons: [], notes: [], protocol: { folds: 5, repeats: 1, seed: 1, bootstraps: 2000 }, overTime: over(10) };
};

/** @type {Minimal} */
const few = { measure: "auroc", all: 0.86, few: 0.855, limit: 0.01, curve: [{ columns: 1, score: 0.8 }, { columns: 2, score: 0.855 }, { columns: 3, score: 0.86 }], keep: [{ column: "a", folds: 5 }, { column: "b", folds: 4 }], spare: ["c"], folds: 5, rows: 100 };

/** A store, and a desk whose answers come when they are let go. @param {State} state */
function bench(state) {
  /** @type {{ name: string, args: unknown[], tick?: (done: number, total: number) => void, resolve: (value: unknown) => void, reject: (error: unknown) => void }[]} */
  const calls = [];
  const desk = { over: false, call: (/** @type {string} */ name, /** @type {unknown[]} */ args, /** @type {any} */ options = {}) => new Promise((resolve, reject) => calls.push({ name, args, tick: options.tick, resolve, reject })) };
  const store = { state, send: (/** @type {Event} */ event) => void (store.state = next(store.state, event)) };
  /** @type {unknown[]} */
  const lost = [];
  const looking = new Looking(store, /** @type {any} */ ({ desk }), (error) => lost.push(error));
  /** @param {number} at */
  const call = (at) => /** @type {(typeof calls)[0]} */ (calls[at]);
  return { calls, call, desk, store, looking, lost };
}

/** @returns {State} */
const shown = () => ({ ...START, stage: "results", evaluation: judged() });

test("a look is kept by moment, and goes with the evaluation that it is of", () => {
  let looks = looked(NO_LOOKS, { type: "look", what: "minimal", moment: 1, look: { status: "running", share: 0.25 } });
  assert.equal(running(looks), 0.25);
  looks = looked(looks, { type: "look", what: "minimal", moment: 0, look: { status: "done", answer: few } });
  looks = looked(looks, { type: "look", what: "minimal", moment: 1, look: { status: "done", answer: null } });
  assert.deepEqual([running(looks), looks.minimal[0]?.status, looks.minimal[1]?.status], [null, "done", "done"]);
  const state = { ...shown(), looks, early: "brier" };
  for (const event of /** @type {Event[]} */ ([{ type: "train", now: 1 }, { type: "amend", amendments: [] }, { type: "undo", index: 0 }])) {
    const after = next(state, event);
    assert.deepEqual([after.looks, after.early], [NO_LOOKS, null], event.type);
  }
});

test("what was kept out is judged again only after that click, and not after a failure", () => {
  const amended = next(shown(), { type: "amend", amendments: keepOut(["c", "d"]), again: true });
  assert.deepEqual([amended.again, amended.stage, amended.amendments], [true, "question", [[{ column: "c", role: "ignored" }, { column: "d", role: "ignored" }]]]);
  assert.equal(next(amended, { type: "train", now: 0 }).again, false);
  assert.equal(next(amended, { type: "undo", index: 0 }).again, false);
  assert.equal(next(amended, { type: "failed", place: "question", error: crash("") }).again, false);
  assert.equal(next(shown(), { type: "amend", amendments: keepOut(["c"]) }).again, false);
  assert.equal(changeWords(amended.amendments[0] ?? []), "c and d: kept out");
  assert.equal(changeWords([{ column: "a", role: "input" }, { column: "b", role: "exit" }]), "a: input and b: left early");
});

test("progress, answer and error of a look stand beside its button; those of an older evaluation are dropped", async () => {
  const { call, calls, store, looking, desk, lost } = bench(shown());
  const asked = looking.look("minimal");
  assert.deepEqual([call(0).name, call(0).args], ["minimal", [0]]);
  call(0).tick?.(3, 6);
  assert.deepEqual(store.state.looks.minimal[0], { status: "running", share: 0.5 });
  void looking.look("minimal");
  assert.equal(calls.length, 1, "asked once");
  call(0).resolve(few);
  await asked;
  assert.deepEqual(store.state.looks.minimal[0], { status: "done", answer: few });

  store.send({ type: "moment", moment: 1 });
  const wrong = looking.look("learning");
  call(1).reject(new StudyError({ ...crash("x"), code: "too-few-rows" }));
  await wrong;
  const failed = store.state.looks.learning[1];
  assert.equal(failed?.status === "failed" && failed.error.code, "too-few-rows");

  const late = looking.look("learning");
  store.state = shown();
  call(2).tick?.(1, 2);
  call(2).resolve(null);
  await late;
  assert.deepEqual(store.state.looks, NO_LOOKS);

  const broken = looking.look("minimal");
  desk.over = true;
  call(3).reject(new StudyError(crash("x")));
  await broken;
  assert.equal(lost.length, 1, "a broken desk is said by the page, not by the look");
});

test("lists over time follow the slider, and the newest answer stands", async () => {
  const { call, calls, store, looking } = bench({ ...shown(), capacity: 20 });
  assert.equal(capacityOf(store.state), 20);
  const first = looking.lists();
  assert.deepEqual([call(0).name, call(0).args], ["overTime", [20]]);
  store.send({ type: "capacity", capacity: 99 });
  const second = looking.lists();
  assert.deepEqual(call(1).args, [100]);
  call(1).resolve(over(100));
  call(0).resolve(over(20));
  await Promise.all([first, second]);
  const now = () => (store.state.looks.overTime?.status === "done" ? store.state.looks.overTime.answer?.capacity : null);
  assert.equal(now(), 100);
  await looking.lists();
  assert.equal(calls.length, 2, "known already");
  store.send({ type: "capacity", capacity: 10 });
  const third = looking.lists();
  store.state = { ...shown(), capacity: 10 };
  call(2).resolve(over(10));
  await third;
  assert.equal(store.state.looks.overTime, null, "another evaluation came");
  await looking.lists();
  assert.equal(calls.length, 3, "it came with the evaluation");
  const { overTime: _, ...alone } = judged();
  store.state = { ...shown(), evaluation: alone, capacity: 20 };
  await looking.lists();
  assert.equal(calls.length, 3, "one moment has no lists over time");
});

test("one click keeps out columns of the students, and steps only where no sum is made of them", () => {
  const columns = [["a", "input"], ["w1", "step"], ["c", "input"], ["g", "group"]].map(([name, role]) => ({ name, role }));
  const overview = /** @type {Overview} */ (/** @type {unknown} */ ({ columns }));
  const proposal = (/** @type {string} */ keep, /** @type {string[]} */ spare) => ({ ...few, keep: [{ column: keep, folds: 5 }], spare });
  assert.deepEqual(sparing(proposal("a", ["c", "w1", "points, mean"]), overview), { columns: ["c", "w1"], others: ["points, mean"] });
  assert.deepEqual(sparing(proposal("points, last", ["c", "w1"]), overview), { columns: ["c"], others: ["w1"] });
});

test("the fewest columns are said with what is lost", () => {
  const said = (/** @type {Partial<Minimal>} */ more) => spoken(minimal.title({ minimal: { ...few, ...more }, rows: 100 }));
  assert.equal(said({}), "2 of 3 columns are enough: AUC .855, with all of them .860");
  assert.equal(said({ few: 0.84 }), "2 of 3 columns are nearly enough: AUC .840, with all of them .860");
  assert.equal(said({ spare: [] }), "All 2 columns are needed");
  assert.equal(said({ measure: "rmse", all: 2, few: 2.01 }), "2 of 3 columns are enough: Root mean square error 2.01, with all of them 2.00");
  assert.equal(minimal.bound({ ...few, measure: "rmse", all: 2 }), 2.02);
  assert.match(spoken(minimal.describe({ minimal: few, rows: 100 })), /n = 100\. Higher/);
  assert.match(spoken(minimal.describe({ minimal: few, rows: 3000 })), /n = 100 drawn by lot from 3,000\. Higher/);
  assert.deepEqual(minimal.table({ minimal: few, rows: 100 }).rows, [["1", ".800"], ["2", ".855"], ["3", ".860"]]);
});

test("more students help, hardly help, or it can't be said", () => {
  /** @param {number} gain @param {number | null} p @param {"auroc" | "rmse"} [measure] @returns {Learning} */
  const told = (gain, p, measure = "auroc") => ({ measure, gain, p, rows: 100, points: [{ rows: 50, score: 0.8 }, { rows: 100, score: measure === "rmse" ? 3 : 0.8 + gain }] });
  assert.equal(outlook(told(0.03, 0.01)), "likely");
  assert.equal(outlook(told(0.03, 0.4)), "open");
  assert.equal(outlook(told(0.03, null)), "open");
  assert.equal(outlook(told(0.004, 0.4)), "hardly");
  assert.equal(outlook(told(0.004, 0.001)), "hardly", "sure, and too small to matter");
  assert.equal(outlook(told(-0.01, 0.01)), "hardly");
  assert.equal(outlook(told(0.02, 0.4, "rmse")), "hardly", "less than 1 % of the error");
  assert.equal(spoken(learning.title({ learning: told(0.004, null), rows: 100 })), "More students of this kind would hardly help");
});

test("lists over time claim no more than their intervals, and call departure by its name", () => {
  const unit = { word: /** @type {const} */ ("week"), name: "week", length: 1, last: 12 };
  const said = (/** @type {Partial<Listed>} */ last) => spoken(found.title({ over: over(25, [listed(4, {}), listed(8, last)]), unit, until: 4, model: "Weighted sum" }));
  assert.match(said({}), /^Of all in need at the start, a list of 25 finds 50 in 100 at week 4 and 50 at week 8, which can\u2019t be told apart$/);
  assert.match(said({ found: around(0.8), foundOfAll: around(0.8) }), /finds 80 in 100 at week 8, clearly more than 50 at week 4$/);
  assert.match(said({ found: around(0.8), foundOfAll: around(0.52) }), /^The list finds more of those still there because others left/);
  assert.match(said({ found: around(0.3), foundOfAll: around(0.3) }), /clearly fewer than 50 at week 4$/);
  const data = { over: over(25), unit, until: 4, model: "Weighted sum" };
  assert.equal(found.describe(data).id, "chart-found-about-everybody");
  assert.deepEqual(found.table(data).rows[0], ["week 4", "50", "45", "55", "50", "45", "55", "100", "20"]);
  assert.equal(spoken(sure.title(data)), "By week 8, 30 in 100 of those in need have been on two lists in a row, 70 never have; 10 in 100 of those who did well were on some list");
  assert.deepEqual(sure.table(data).rows.map((row) => row.at(-1)), ["\u2013", "80"]);
});

test("the early warning is drawn as other figures too, each from its own numbers", () => {
  const evaluation = judged();
  assert.deepEqual(figuresOf(evaluation), ["auroc", "brier", "recall"]);
  assert.deepEqual(figuresOf({ ...evaluation, moments: evaluation.moments.map((one) => ({ ...one, decisions: [] })) }), ["auroc", "brier"]);
  const data = { evaluation, models: [], unit: null, shown: "linear", moment: 0 };
  const [first] = /** @type {[Moment]} */ (evaluation.moments);
  assert.deepEqual(pointOf({ ...data, metric: "recall", capacity: 22 }, first, "linear"), around(0.2));
  assert.equal(pointOf({ ...data, metric: "recall", capacity: 22 }, first, "baseline"), null);
  assert.match(spoken(earlyTitle({ ...data, metric: "brier" })), /^Brier score: .*clearly better than/, "lower is better");
  assert.match(spoken(earlyTitle({ ...data, metric: "recall", capacity: 20 })), /^Found by the list: .*can\u2019t be told apart$/);
});

test("the band of a mean interval ends at the frame", () => {
  assert.deepEqual(band(2, 0, 10), [{ x: 0, low: 0, high: 2 }, { x: 2, low: 0, high: 4 }, { x: 8, low: 6, high: 10 }, { x: 10, low: 8, high: 10 }]);
  assert.ok(band(30, 0, 10).every(({ low, high }) => low === 0 && high === 10));
});

test("a line's label stands on the side away from the other line", () => {
  const [upper, lower] = /** @type {[number, number][][]} */ ([[[0, 50], [100, 50], [200, 50]], [[0, 90], [100, 90], [200, 90]]]);
  assert.deepEqual(beside(upper ?? [], [lower ?? []], 60), [190, 34]);
  assert.deepEqual(beside(lower ?? [], [upper ?? []], 60), [190, 106]);
});
