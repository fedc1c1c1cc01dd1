// Who is served worse, without a browser: what the state keeps, which list is asked for, what charts say of numbers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Auditing } from "../../www/auditing.js";
import { NO_AUDITS, audited, auditsOf } from "../../www/audits.js";
import { csvOf } from "../../www/audit-file.js";
import * as abroca from "../../www/charts/abroca.js";
import { spoken } from "../../www/charts/figure.js";
import { measuresOf, partOf, rows, worst } from "../../www/charts/gap-rows.js";
import * as gaps from "../../www/charts/gaps.js";
import { longer, underway } from "../../www/cutoffs.js";
import { START, next } from "../../www/state.js";
import { Trying } from "../../www/trying.js";
import { lengthOf, lengthsOf, sameTerms, termsIn, termsOf } from "../../www/terms.js";
import { sentence } from "../../www/views/fairness/said.js";
import { toldOf } from "../../www/views/fairness/unnamed.js";
import { learn } from "../../www/words.js";

/** @import { Cutoffs, Evaluation, Fairness, Figure, Gap, GroupView, GroupingView, Measure, Shown, SliceView, Terms } from "../../www/wire" */
/** @import { State } from "../../www/state.js" */

learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8"));
const NBSP = "\u00a0";

/** @param {number | null} value @param {number} of @param {Partial<Figure>} [more] @returns {Figure} */
const figure = (value, of, more = {}) => ({ measure: "falseNegativeRate", mark: "value", value, low: value === null ? null : value - 0.1, high: value === null ? null : value + 0.1, of: { count: of }, ...more });
/** @type {Figure} */
const hidden = { measure: "falseNegativeRate", mark: "hidden", value: null, low: null, high: null, of: "withheld" };
/** @param {string} name @param {Shown} size @param {Figure[]} figures @returns {GroupView} */
const group = (name, size, figures) => ({ levels: [name], name, size, figures });
/** @param {number} at @param {number | null} value @param {boolean} finding @param {Measure} [measure] @returns {Gap} */
const gap = (at, value, finding, measure = "falseNegativeRate") => ({ group: at, measure, difference: { value, low: value === null ? null : value - 0.1, high: value === null ? null : value + 0.1 }, ratio: { value: null, low: null, high: null }, p: 0.01, corrected: 0.03, finding });
/** @param {string} column @param {GroupView[]} groups @param {Gap[]} own @param {GroupingView["said"]["state"]} state @param {number | null} at @returns {GroupingView} */
const grouping = (column, groups, own, state, at) => ({
  columns: [column], groups, gaps: own, widest: [], rankings: [],
  said: { state, measure: "falseNegativeRate", group: at, words: { id: `fairness-${state}`, args: { column, measure: "falseNegativeRate", group: groups[at ?? 0]?.name ?? "", more: "more" } }, behind: { id: "fairness-behind-few", args: { why: "few" } } },
});

const language = grouping("language", [group("another", { count: 110 }, [figure(0.697, 33)]), group("school", { count: 490 }, [figure(0.422, 90)])], [gap(0, 0.275, true), gap(1, -0.275, true)], "look", 0);
const sex = grouping("sex", [group("F", { count: 300 }, [figure(0.547, 64)]), group("M", { count: 300 }, [figure(0.441, 59)])], [gap(0, 0.106, false), gap(1, -0.106, false)], "chance", 0);
const plan = grouping("plan", [group("no", "withheld", [hidden]), group("yes", "fewer", [hidden])], [], "few", null);

/** @param {Partial<Fairness>} [more] @returns {Fairness} */
const fairness = (more = {}) => ({ moment: 0, model: "forest", capacity: 90, judged: 600, least: 10, title: { id: "fairness-title-none", args: {} }, whole: [figure(0.5, 123)], groupings: [language, sex, plan], notes: [], ...more });

test("rows say what may be shown, and mark the one that is missed more often", () => {
  const all = rows({ fairness: fairness(), measure: "falseNegativeRate" });
  assert.deepEqual(all.map(({ column, text, look }) => [column, text, look]), [
    ["language", `70${NBSP}%, 23 of 33`, true], ["", `42${NBSP}%, 38 of 90`, false],
    ["sex", `55${NBSP}%, 35 of 64`, false], ["", `44${NBSP}%, 26 of 59`, false],
    ["plan", "not shown", false], ["", "not shown", false],
  ]);
  assert.deepEqual(all.slice(4).map(({ kept }) => kept), ["kept back too, or the others could be worked out", "fewer than 10: not shown"]);
  assert.equal(worst(all)?.group.name, "another");
  // Of a thousand students a share to a thousandth does not tell how many it is.
  assert.equal(partOf(figure(0.5, 1000)), null);
  assert.equal(rows({ fairness: fairness(), measure: "falseNegativeRate", crossed: true }).length, 0);
});

test("of measures where less is worse, the lower group is the one to look at", () => {
  const own = grouping("sex", [group("F", { count: 9 }, [figure(0.9, 40, { measure: "precision" })]), group("M", { count: 9 }, [figure(0.5, 40, { measure: "precision" })])], [gap(0, 0.4, true, "precision"), gap(1, -0.4, true, "precision")], "look", 1);
  const data = { fairness: fairness({ groupings: [own] }), measure: /** @type {const} */ ("precision") };
  assert.deepEqual(rows(data).map(({ look }) => look), [false, true]);
  assert.equal(spoken(gaps.title(data)), "With a list of 90, 40 in 100 fewer of those listed are in need for “M” (sex)");
});

test("shares near the ends are told as such, and nobody to measure as well", () => {
  const own = grouping("x", [group("a", { count: 50 }, [figure(null, 40, { mark: "under" })]), group("b", { count: 50 }, [figure(null, 40, { mark: "over" })]), group("c", { count: 50 }, [figure(null, 0, { mark: "undefined" })])], [gap(0, null, true)], "look", 0);
  const data = { fairness: fairness({ groupings: [own] }), measure: /** @type {const} */ ("falseNegativeRate") };
  assert.deepEqual(rows(data).map(({ text }) => text), ["under 5 % of 40", "over 95 % of 40", "nobody to measure"]);
  assert.equal(spoken(gaps.title(data)), "“a” (x) stand clearly apart: a share is under 5 % or over 95 %");
});

test("the title of the groups follows from the numbers", () => {
  const title = (/** @type {Partial<Fairness>} */ more, moving = false) => spoken(gaps.title({ fairness: fairness(more), measure: "falseNegativeRate", moving }));
  assert.equal(title({}), "With a list of 90, “another” (language) are missed 28 points more often");
  assert.equal(title({ groupings: [sex, plan] }), "With a list of 90, no difference between groups is clear");
  assert.equal(title({ groupings: [plan] }), "With a list of 90, there are too few to say whether groups differ");
  assert.equal(title({}, true), "A list of 90: which differences are clear is said when it rests");
});

test("the table holds every group, and no number of one that is kept back", () => {
  const { head, rows: lines } = gaps.table({ fairness: fairness(), measure: "falseNegativeRate" });
  assert.deepEqual([head.length, lines.length], [8, 6]);
  assert.deepEqual(lines[0], ["language: another", "110", `70${NBSP}%`, `60–80${NBSP}%`, "23 of 33", "28", "18–38", "0.030"]);
  for (const line of lines.slice(4)) assert.doesNotMatch(line.slice(2).join(" "), /\d/);
  assert.deepEqual(lines.slice(4).map(([, size]) => size), ["not shown", "fewer than 10"]);
});

test("errors of numbers have an axis about nothing, rates one from 0 to 1", () => {
  const error = (/** @type {number} */ value) => figure(value, 40, { measure: "meanError" });
  const own = grouping("x", [group("a", { count: 40 }, [error(0.5)]), group("b", { count: 40 }, [error(-1)])], [], "chance", 0);
  const data = { fairness: fairness({ capacity: null, whole: [error(0)], groupings: [own] }), measure: /** @type {const} */ ("meanError") };
  const [low, high] = gaps.reach(data, rows(data));
  assert.ok(low < -1.1 && high > 0.6, `${low} ${high}`);
  assert.deepEqual(gaps.reach({ ...data, measure: "falseNegativeRate" }, rows(data)), [0, 1]);
  assert.deepEqual(rows(data).map(({ text }) => text), ["0.50, n = 40", "−1.00, n = 40"]);
  assert.deepEqual(measuresOf(data.fairness), ["meanError"]);
});

test("a column is said in one sentence, with the shares of both sides", () => {
  assert.equal(sentence(language), "Of those in need, the list misses 70 in 100 of “another” and 42 in 100 of “school”.");
  assert.equal(sentence(sex), "Of those in need, the list misses 55 in 100 of “F” and 44 in 100 of “M”; that could be chance.");
  assert.equal(sentence(plan), "Too few to say.");
  // Where the numbers are kept back, the core's own sentence stands.
  const ends = { ...language, gaps: [gap(0, null, true)] };
  assert.equal(sentence(ends), "language: of those in need, another are missed more often than the others; please look");
});

test("a found group is told only where it was served worse again, and its difference is its own", () => {
  const found = (/** @type {number} */ value) => /** @type {SliceView} */ ({ conditions: [], measured: grouping("slice", [group("rest", { count: 200 }, [figure(0.3, 60)]), group("slice", { count: 40 }, [figure(0.3 + value, 30)])], [gap(0, -value, false), gap(1, value, false)], "chance", value > 0 ? 1 : 0) });
  assert.deepEqual([toldOf(found(0.2))?.group.name, toldOf(found(0.2))?.difference], ["slice", 0.2]);
  assert.equal(toldOf(found(-0.2)), null);
});

/** @type {Cutoffs} */
const cutoffs = {
  lengths: [45, 90, 135],
  whole: [[figure(0.7, 123)], [figure(0.5, 123)], [figure(0.3, 123)]],
  groupings: [{ columns: ["language"], groups: [{ name: "another", lists: [[figure(0.9, 33)], [figure(0.697, 33)], [figure(0.606, 33)]] }, { name: "school", lists: [[figure(0.6, 90)], [figure(0.422, 90)], [figure(0.3, 90)]] }] }],
};

test("while the slider moves, groups are looked up and nothing is called clear", () => {
  const other = underway(fairness(), cutoffs, 135);
  assert.deepEqual([other?.capacity, other?.whole[0]?.value, other?.groupings[0]?.groups[0]?.figures[0]?.value], [135, 0.3, 0.606]);
  assert.ok(other?.groupings.every(({ gaps: own }) => own.length === 0));
  // What is kept back stays so.
  assert.equal(other?.groupings[2]?.groups[1]?.figures[0]?.mark, "hidden");
  assert.equal(underway(fairness(), cutoffs, 100), null);
  assert.equal(underway(fairness(), null, 135), null);
});

test("a longer list is one half longer, told of groups that may be shown under both", () => {
  const found = longer(fairness(), cutoffs, language, "falseNegativeRate");
  assert.deepEqual([found?.length, found?.groups.map(({ now, then }) => [now.value, then.value])], [135, [[0.697, 0.606], [0.422, 0.3]]]);
  assert.equal(longer(fairness({ capacity: 100 }), cutoffs, language, "falseNegativeRate"), null);
  assert.equal(longer(fairness(), cutoffs, plan, "falseNegativeRate"), null);
});

test("the order within a group is called alike unless chance makes such an area seldom", () => {
  const points = (/** @type {[number, number][]} */ own) => own.map(([falsePositiveRate, truePositiveRate]) => ({ falsePositiveRate, truePositiveRate }));
  const ranking = { group: 0, abroca: { area: 0.06, byChance: 0.05, p: 0.38 }, curve: points([[0, 0], [0.5, 0.6], [1, 1]]), others: points([[0, 0], [0.2, 0.9], [1, 1]]) };
  assert.ok(Math.abs(abroca.under(ranking.curve) - 0.55) < 1e-9);
  assert.ok(Math.abs(abroca.foundAt(ranking.curve, 0.25) - 0.3) < 1e-9);
  assert.equal(abroca.foundAt(ranking.curve, 1), 1);
  const data = { grouping: language, ranking };
  assert.equal(spoken(abroca.title(data)), "The order is about as good for “another” as for the others");
  assert.equal(spoken(abroca.title({ ...data, ranking: { ...ranking, abroca: { ...ranking.abroca, p: 0.01 } } })), "The order tells less within “another”");
  assert.deepEqual(abroca.names(data), { own: "another", others: "school" });
  assert.match(spoken(abroca.describe(data)), /is \.06; chance alone makes \.05 \(p = 0\.380/);
});

test("a file of all numbers tells nothing that is kept back, and no cell runs", () => {
  const odd = grouping("a,b", [group("=1+1", { count: 40 }, [figure(0.5, 20)])], [], "chance", 0);
  const lines = csvOf(fairness({ groupings: [plan, odd] })).trimEnd().split("\r\n");
  assert.equal(lines[0], "columns,group,students,measure,value,low,high,n,mark");
  assert.deepEqual(lines.slice(2), ["plan,no,not shown,falseNegativeRate,,,,,hidden", "plan,yes,fewer than 10,falseNegativeRate,,,,,hidden", '"a,b",\'=1+1,40,falseNegativeRate,0.5,0.4,0.6,20,value']);
});

/** @param {Partial<Evaluation>} [more] @returns {Evaluation} */
const evaluation = (more = {}) => /** @type {any} */ ({ task: "atRisk", rows: 600, best: "forest", verdict: { level: "useful" }, moments: [{ best: "forest", judged: 600, verdict: { level: "useful" }, decisions: [] }, { best: "linear", judged: 400, verdict: { level: "none" }, decisions: [] }], ...more });
/** @param {Partial<State>} [more] @returns {State} */
const state = (more = {}) => ({ ...START, stage: "fairness", evaluation: evaluation(), ...more });

test("the list is as long as on the results, else a tenth; of numbers there is none", () => {
  assert.deepEqual([lengthOf(state()), lengthOf(state({ capacity: 90 })), lengthOf(state({ capacity: 9000 }))], [60, 90, 600]);
  assert.equal(lengthOf(state({ evaluation: evaluation({ task: "number" }) })), null);
  assert.deepEqual(lengthsOf(state({ capacity: 91 })).slice(0, 8), [15, 30, 45, 60, 75, 90, 91, 105]);
  assert.equal(lengthsOf(state()).at(-1), 300);
  assert.deepEqual(termsOf(state({ moment: 1 })), { moment: 1, model: "linear", least: 10, capacity: 40 });
  assert.ok(sameTerms(termsIn(fairness()), termsOf(state({ capacity: 90 }))));
  assert.ok(!sameTerms(termsIn(fairness({ least: 12 })), termsOf(state({ capacity: 90 }))));
});

test("an audit of another evaluation, moment or limit is not shown as this one", () => {
  const of = evaluation();
  const told = audited(audited(NO_AUDITS, { type: "audit", what: "told", of, at: 0, audit: fairness() }), { type: "audit", what: "cutoffs", of, at: 0, cutoffs });
  assert.equal(auditsOf({ audits: told, evaluation: of, moment: 0 }).audit?.capacity, 90);
  assert.equal(auditsOf({ audits: told, evaluation: of, moment: 1 }).audit, null);
  assert.equal(auditsOf({ audits: told, evaluation: evaluation(), moment: 0 }).audit, null);
  // Other lengths hang on the limit.
  assert.equal(audited(told, { type: "audit", what: "told", of, at: 0, audit: fairness({ capacity: 105 }) }).cutoffs, cutoffs);
  assert.equal(audited(told, { type: "audit", what: "told", of, at: 0, audit: fairness({ least: 15 }) }).cutoffs, null);
  // Groups that nobody named hang on the list as well.
  const slices = { sought: 1, measured: 1, slices: [] };
  const both = audited(told, { type: "audit", what: "slices", of, at: 0, slices });
  assert.equal(audited(both, { type: "audit", what: "told", of, at: 0, audit: fairness() }).slices, slices);
  assert.equal(audited(both, { type: "audit", what: "told", of, at: 0, audit: fairness({ capacity: 105 }) }).slices, null);
  // So does another way of teaching.
  const tried = audited(both, { type: "audit", what: "trial", key: "with", trial: { status: "running", share: 0.5 } });
  assert.deepEqual(Object.keys(tried.trials), ["with"]);
  assert.deepEqual(audited(tried, { type: "audit", what: "trial", key: "with", trial: null }).trials, {});
  assert.deepEqual(audited(tried, { type: "audit", what: "told", of, at: 0, audit: fairness({ capacity: 105 }) }).trials, {});
  // It is said that it takes long only while it is asked.
  assert.equal(audited(NO_AUDITS, { type: "audit", what: "slow" }).status, "still");
});

test("the stage is closed without a signal, for several kinds, and closes with a changed question", () => {
  assert.equal(next(state({ stage: "results" }), { type: "go", stage: "fairness" }).stage, "fairness");
  assert.equal(next(state({ stage: "results", moment: 1 }), { type: "go", stage: "fairness" }).stage, "results");
  assert.equal(next(state({ stage: "results", evaluation: evaluation({ task: "classes" }) }), { type: "go", stage: "fairness" }).stage, "results");
  assert.equal(next(state(), { type: "amend", amendments: [] }).stage, "question");
});

/** A desk that answers when it is told to. */
function desk() {
  /** @type {{ name: string, terms: Terms, answer: (value: unknown) => void }[]} */
  const calls = [];
  const call = (/** @type {string} */ name, /** @type {Terms[]} */ [terms = {}]) => new Promise((answer) => void calls.push({ name, terms, answer }));
  return { calls, pool: /** @type {any} */ ({ desk: { over: false, call } }) };
}
const turn = (ms = 60) => new Promise((done) => setTimeout(done, ms));

test("one audit at a time is asked for, and after it the one that the hand moved to", async () => {
  const { calls, pool } = desk();
  const store = { state: state({ capacity: 90 }), send: (/** @type {any} */ event) => {
    store.state = next(store.state, event);
    auditing.follow(store.state, event);
  } };
  const auditing = new Auditing(store, pool, (error) => assert.fail(String(error)));
  store.send({ type: "go", stage: "fairness" });
  await turn();
  assert.deepEqual(calls.map(({ name, terms }) => [name, terms.capacity]), [["audit", 90]]);
  store.send({ type: "capacity", capacity: 105 });
  store.send({ type: "capacity", capacity: 120 });
  await turn(200);
  assert.equal(calls.length, 1, "the desk is busy");
  calls[0]?.answer(fairness());
  await turn();
  assert.equal(auditsOf(store.state).audit?.capacity, 90);
  assert.deepEqual(calls.map(({ name, terms }) => [name, terms.capacity]), [["audit", 90], ["audit", 120]]);
  calls[1]?.answer(fairness({ capacity: 120 }));
  await turn();
  assert.equal(calls[2]?.name, "cutoffs");
  calls[2]?.answer(cutoffs);
  await turn();
  assert.equal(calls[3]?.name, "slices");
  calls[3]?.answer({ sought: 1, measured: 1, slices: [] });
  await turn(200);
  assert.equal(calls.length, 4, "what stands is not asked again");
  // What is saved is what is shown.
  void auditing.release(fairness({ capacity: 120 }));
  assert.deepEqual([calls[4]?.name, calls[4]?.terms.capacity], ["release", 120]);
});

/** A class that was audited, with benches that do what they are told to. @param {(calls: string[]) => void} [within] what happens while they teach */
function trying(within = () => {}) {
  /** @type {string[]} */
  const calls = [];
  const tried = /** @type {any} */ ({ change: "with", model: "forest", capacity: 90, words: { id: "tried-with", args: { state: "few" } }, gains: [], prices: [] });
  let rounds = 0;
  const pool = /** @type {any} */ ({
    desk: { over: false, call: async (/** @type {string} */ name) => {
      calls.push(name);
      if (name === "attempt") return 2;
      return name === "nextTried" ? (rounds++ === 0 ? { run: [{ id: 1 }, { id: 2 }] } : { done: tried }) : new Uint8Array(1);
    } },
    cancel: () => void calls.push("cancel"),
    run: async (/** @type {any[]} */ jobs, /** @type {any} */ packet, /** @type {any} */ watcher) => {
      await packet();
      watcher.progress(jobs[0], 0.5, []);
      within(calls);
      for (const job of jobs) await watcher.finished(job, new Uint8Array(1));
    },
  });
  const of = evaluation();
  /** @type {number[]} */
  const shares = [];
  const store = { state: state({ evaluation: of, capacity: 90, audits: audited(NO_AUDITS, { type: "audit", what: "told", of, at: 0, audit: fairness() }) }), send: (/** @type {any} */ event) => {
    const before = store.state;
    store.state = next(before, event);
    if (event.trial?.status === "running") shares.push(event.trial.share);
    errand.follow(before, store.state);
  } };
  const errand = new Trying(store, pool, (error) => assert.fail(String(error)));
  return { calls, store, errand, shares, tried };
}

test("another way of teaching is tried on the benches, and says how far it is", async () => {
  const { calls, store, errand, shares, tried } = trying();
  await errand.try("with", "with");
  assert.deepEqual(calls, ["attempt", "nextTried", "packetTried", "acceptTried", "acceptTried", "nextTried"]);
  assert.deepEqual(shares, [0, 0.25, 0.5, 1]);
  assert.deepEqual(store.state.audits.trials, { with: { status: "done", tried } });
});

test("who leaves the stage waits for no trial", async () => {
  /** @type {any} */
  let own;
  own = trying(() => own.store.send({ type: "go", stage: "data" }));
  await own.errand.try("with", "with");
  assert.deepEqual(own.calls.slice(0, 4), ["attempt", "nextTried", "packetTried", "cancel"]);
  assert.equal(own.store.state.audits.trials["with"], undefined);
});
