import assert from "node:assert/strict";
import { test } from "node:test";
import { askOf, draftFor, proposedCut, questionOf, redraft } from "../../www/draft.js";
import { START, isOpen, next, seen } from "../../www/state.js";
import { beginning, curvesOf, secondsLeft, shareDone, squareOf, tally } from "../../www/tally.js";

/** @import { ColumnView, Consideration, Evaluation, Histogram, Job, ModelView, Overview, Plan } from "../../www/wire" */
/** @import { Event, State } from "../../www/state.js" */

const words = { id: "x", args: {}, text: "x" };

/** @param {string} name @param {Partial<ColumnView>} [more] @returns {ColumnView} */
const column = (name, more = {}) => ({
  name, kind: "number", role: "input", protected: false, keptOut: null, say: words, tag: null, missing: 0, distinct: 9, identifies: false,
  histogram: { type: "bins", lo: 0, hi: 20, edges: [0, 20], counts: [30], merged: false }, ...more,
});

/** @type {Histogram} */
const outcomes = { type: "bars", bars: [{ name: "Pass", count: 20 }, { name: "Fail", count: 10 }], others: null };

/** @param {Partial<Overview>} [more] @returns {Overview} */
const overview = (more = {}) => ({
  source: { name: "a.csv", bytes: 9, format: "csv", delimiter: ",", encoding: "UTF-8", headerRow: 1, sheet: null, sheets: [], words },
  rows: 30, columns: [column("G3"), column("G2"), column("result", { kind: "category", histogram: outcomes })], remarks: [],
  counts: { inputs: 2, target: 1, protected: 0, missingShare: 0, duplicateRows: 0, keptOut: [] }, suggestedTarget: "G3",
  cohorts: [], preview: { columns: [], rows: [] }, ...more,
});

/** @param {string} id @param {boolean} always @returns {ModelView} */
const model = (id, always) => ({ id, name: words, about: words, always, unsuited: null,
  settings: always ? [] : [{ id: "trees", about: words, low: 10, high: 500, default: 100, whole: true }] });

/** @param {Partial<Consideration>} [more] @returns {Consideration} */
const consideration = (more = {}) => ({
  task: "atRisk", rows: 30, unknown: 0, baseRate: 0.2, classes: [], title: words, facts: [], histogram: outcomes, cut: 10,
  overview: overview({ rows: 31 }), models: [model("baseline", true), model("forest", false)], mostFolds: 10, ...more,
});

/** @type {Evaluation} */
const evaluation = { task: "atRisk", rows: 30, verdict: { level: "useful", sentence: "", id: "x", args: {}, strength: { measure: "auroc", value: 0.8, freed: 0.8, low: 0.7, high: 0.9 } }, moments: [], models: [],
  best: "forest", metric: "auroc", comparisons: [], notes: [], protocol: { folds: 10, repeats: 1, seed: 1, bootstraps: 10 } };

/** @param {State} state @param {Event[]} events */
const after = (state, ...events) => events.reduce(next, state);
const loaded = () => after(START, { type: "reading", name: "a.csv", size: 9, now: 0, keep: false }, { type: "loaded", overview: overview() });
const considered = () => next(loaded(), { type: "considered", consideration: consideration() });
/** @param {State} state */
const openStages = (state) => ["data", "question", "training", "results", "students", "fairness"].filter((stage) => isOpen(state, stage));

/** @param {string} code @param {string | null} [at] */
const error = (code, at = null) => ({ code, row: null, column: at, words, advice: words });

/** @param {number} id @param {string} model @param {number} fold @param {number} cost @returns {Job} */
const job = (id, model, fold, cost) => ({ id, model, fold, cost, moment: 0, seed: 0, inner: null, part: 0 });
/** @type {Plan} */
const plan = { total: 4, folds: 2, repeats: 1, models: [], metric: "auroc", better: "higher" };

test("a template fills the question in, and takes back what the one before it kept out", () => {
  const exam = /** @type {const} */ ({ kind: "exam", detail: words, question: { target: "G3", condition: null, rule: null }, amendments: [{ column: "result", role: "ignored" }] });
  const risk = /** @type {const} */ ({ ...exam, kind: "risk", question: { target: "result", condition: { column: "result", op: "in", values: ["Fail"] }, rule: null }, amendments: [] });
  const one = next(considered(), { type: "template", template: /** @type {any} */ (exam) });
  assert.deepEqual([one.draft?.template, one.draft?.form, one.draft?.target, one.amendments], ["exam", "number", "G3", [exam.amendments]]);
  assert.equal(one.considering, true);
  const two = next(one, { type: "template", template: /** @type {any} */ (risk) });
  assert.deepEqual([two.draft?.form, two.draft?.op, two.draft?.values, two.amendments], ["atRisk", "in", ["Fail"], []]);
  assert.equal(next(two, { type: "draft", change: { values: ["Fail", "Left"] } }).draft?.template, "risk");
  assert.equal(next(two, { type: "draft", change: { form: "category" } }).draft?.template, null);
  assert.equal(next(two, { type: "template", template: /** @type {any} */ ({ ...risk, question: null }) }), two);
  const promise = next(two, { type: "template", template: /** @type {any} */ ({ ...exam, kind: "potential" }) });
  assert.equal(promise.draft?.decide, true);
});

test("stages open in order, each when there is something to show in it", () => {
  assert.deepEqual(openStages(START), ["data"]);
  assert.deepEqual(openStages(loaded()), ["data", "question"]);
  const running = next(considered(), { type: "train", now: 0 });
  assert.deepEqual(openStages(running), ["data", "question", "training"]);
  const done = next(running, { type: "evaluated", evaluation, pace: 1, now: 5 });
  assert.deepEqual(openStages(done), ["data", "question", "training", "results", "students", "fairness"]);
  assert.equal(next(START, { type: "go", stage: "results" }), START);
  assert.equal(next(done, { type: "go", stage: "data" }).stage, "data");
});

test("the results open by themselves only when that was left ticked and the person stayed", () => {
  const running = next(considered(), { type: "train", now: 0 });
  /** @type {Event} */
  const end = { type: "evaluated", evaluation, pace: 1, now: 5 };
  assert.equal(next(running, end).stage, "results");
  assert.equal(after(running, { type: "openResults", open: false }, end).stage, "training");
  assert.equal(after(running, { type: "go", stage: "data" }, end).stage, "data");
});

test("a fresh file brings a question: at risk, below half of the scale", () => {
  const { draft } = loaded();
  assert.equal(draft?.form, "atRisk");
  assert.deepEqual(draft && questionOf(draft, overview()), {
    question: { target: "G3", condition: { column: "G3", op: "<", values: ["10"] }, rule: null }, gap: null,
  });
});

test("the proposed cut is half of the scale that the values fit, and none where it would part nobody", () => {
  const cut = (/** @type {number} */ lo, /** @type {number} */ hi) =>
    proposedCut(column("x", { histogram: { type: "bins", lo, hi, edges: [lo, hi], counts: [1], merged: false } }));
  assert.deepEqual([cut(0, 20), cut(12, 97), cut(60, 97), cut(-3, 8), cut(0, 240)], ["10", "50", "", "", "120"]);
});

test("without a suggestion nothing is asked yet", () => {
  const draft = draftFor(overview({ suggestedTarget: null }));
  assert.deepEqual(questionOf(draft, overview()), { question: null, gap: "target" });
});

test("a category as target is asked for by values, and has a gap until one is chosen", () => {
  const state = next(considered(), { type: "draft", change: { target: "result" } });
  assert.equal(state.draft?.op, "in");
  assert.ok(state.draft);
  assert.equal(questionOf(state.draft, overview()).gap, "values");
  const chosen = redraft(state.draft, { values: ["Fail"] }, overview());
  assert.deepEqual(questionOf(chosen, overview()).question?.condition, { column: "result", op: "in", values: ["Fail"] });
});

test("what is typed is kept as typed, even while it is no number", () => {
  const state = next(considered(), { type: "draft", change: { value: "ten" } });
  assert.equal(state.draft?.value, "ten");
  assert.ok(state.draft);
  assert.equal(questionOf(state.draft, overview()).gap, "value");
  const comma = redraft(state.draft, { value: "9,5" }, overview());
  assert.deepEqual(questionOf(comma, overview()).question?.condition?.values, ["9.5"]);
});

test("asking for a category of a number column changes how the column is read, as a change that can be undone", () => {
  const state = next(considered(), { type: "draft", change: { form: "category" } });
  assert.deepEqual(state.amendments, [[{ column: "G3", kind: "category" }]]);
  assert.equal(next(state, { type: "undo", index: 0 }).amendments.length, 0);
});

test("a change is added, undone from the middle, and taken back when it can't be made", () => {
  const three = after(considered(),
    { type: "amend", amendments: [{ column: "a", role: "ignored" }] },
    { type: "amend", amendments: [{ column: "b", role: "ignored" }] },
    { type: "amend", amendments: [{ column: "c", kind: "date" }] });
  assert.deepEqual(next(three, { type: "undo", index: 1 }).amendments.flat().map(({ column }) => column), ["a", "c"]);
  const failed = next(three, { type: "failed", place: "column", error: error("bad-amendment", "c") });
  assert.deepEqual(failed.amendments.flat().map(({ column }) => column), ["a", "b"]);
  assert.equal(failed.problem?.column, "c");
  const none = next(considered(), { type: "failed", place: "column", error: error("bad-amendment", "c") });
  assert.equal(none.amendments.length, 0);
});

test("a changed question takes back results; changed settings do not", () => {
  const done = after(considered(), { type: "train", now: 0 }, { type: "evaluated", evaluation, pace: 1, now: 5 });
  assert.equal(next(done, { type: "draft", change: { unticked: ["forest"] } }).evaluation, evaluation);
  assert.equal(next(done, { type: "draft", change: { folds: 5 } }).stage, "results");
  const asked = next(done, { type: "draft", change: { value: "8" } });
  assert.equal(asked.evaluation, null);
  assert.equal(asked.stage, "question");
});

test("a problem of the question goes when the question is changed or answered", () => {
  const wrong = next(considered(), { type: "failed", place: "question", error: error("empty-class", "G3") });
  assert.equal(wrong.problem?.error.code, "empty-class");
  assert.equal(next(wrong, { type: "draft", change: { value: "8" } }).problem, null);
  assert.equal(next(wrong, { type: "considered", consideration: consideration() }).problem, null);
});

test("the roles and leaks of the question are seen over those of the file", () => {
  assert.equal(seen(loaded())?.rows, 30);
  assert.equal(seen(considered())?.rows, 31);
});

test("reading the same file again keeps what was changed and asked; another file starts anew", () => {
  const changed = after(considered(), { type: "amend", amendments: [{ column: "G2", role: "ignored" }] }, { type: "draft", change: { value: "8" } });
  const again = after(changed, { type: "reading", name: "a.csv", size: 9, now: 1, keep: true }, { type: "loaded", overview: overview() });
  assert.equal(again.draft?.value, "8");
  assert.equal(again.amendments.length, 1);
  const other = after(changed, { type: "reading", name: "b.csv", size: 9, now: 1, keep: false }, { type: "loaded", overview: overview() });
  assert.equal(other.draft?.value, "10");
  assert.equal(other.amendments.length, 0);
});

test("a file that can't be read, or is given up, leaves the one before it open", () => {
  const open = considered();
  const coming = next(open, { type: "reading", name: "b.csv", size: 9, now: 1, keep: false });
  assert.equal(coming.overview, null);
  const failed = next(coming, { type: "failed", place: "file", error: error("not-a-table") });
  assert.equal(failed.overview, open.overview);
  assert.equal(failed.draft, open.draft);
  assert.equal(failed.problem?.error.code, "not-a-table");
  assert.equal(next(coming, { type: "closed" }).consideration, open.consideration);
  assert.equal(after(START, { type: "reading", name: "b.csv", size: 9, now: 1, keep: false }, { type: "closed" }).overview, null);
});

test("what to train: models that always run, settings that were touched, no more parts than possible", () => {
  const { draft } = considered();
  assert.ok(draft);
  const plain = redraft(draft, { unticked: ["forest", "baseline"], settings: { "forest.trees": "50" } }, overview());
  const ask = askOf(plain, overview(), consideration({ mostFolds: 4 }), 7);
  assert.deepEqual(ask?.models, ["baseline"]);
  assert.deepEqual(ask?.settings, { "forest.trees": 50 });
  assert.equal(ask?.folds, 4);
  assert.equal(ask?.seed, 7);
  for (const wrong of ["5", "50.5", "many"]) {
    const bad = redraft(draft, { settings: { "forest.trees": wrong } }, overview());
    assert.equal(askOf(bad, overview(), consideration(), 7), null);
  }
});

test("a rule without its value is a gap; with it, it is asked along", () => {
  const { draft } = considered();
  assert.ok(draft);
  const rule = { on: true, column: "G2", op: /** @type {const} */ (">="), value: "" };
  assert.equal(questionOf(redraft(draft, { rule }, overview()), overview()).gap, "rule");
  const whole = questionOf(redraft(draft, { rule: { ...rule, value: "10" } }, overview()), overview());
  assert.deepEqual(whole.question?.rule, { column: "G2", op: ">=", values: ["10"] });
});

test("squares wait, run and are done; the share weighs jobs by their cost", () => {
  const jobs = [job(0, "forest", 0, 9), job(1, "linear", 0, 1), job(2, "forest", 1, 9), job(3, "linear", 1, 1)];
  let run = tally(tally(beginning(0), { type: "planned", plan }), { type: "handedOut", jobs });
  assert.deepEqual(squareOf(run, "forest", 0), { state: "waits" });
  run = tally(run, { type: "progress", job: jobs[0] ?? job(0, "", 0, 0), share: 0.5, now: 1000 });
  assert.deepEqual(squareOf(run, "forest", 0), { state: "runs", share: 0.5 });
  assert.equal(shareDone(run), 4.5 / 20);
  run = tally(run, { type: "accepted", job: jobs[0] ?? job(0, "", 0, 0), cell: { model: "forest", seed: 0, fold: 0, moment: 0, inner: null, score: 0.8 }, now: 9000 });
  assert.deepEqual(squareOf(run, "forest", 0), { state: "done", score: 0.8 });
  assert.equal(shareDone(run), 9 / 20);
  assert.equal(secondsLeft(run), 11);
});

test("a part over several rounds is done when all are, and shows their mean", () => {
  const jobs = [job(0, "forest", 0, 1), { ...job(1, "forest", 0, 1), seed: 1 }];
  let run = tally(tally(beginning(0), { type: "planned", plan }), { type: "handedOut", jobs });
  for (const [at, score] of [[0, 0.8], [1, 0.9]]) {
    if (at === 1) assert.deepEqual(squareOf(run, "forest", 0), { state: "runs", share: 0.5 });
    run = tally(run, { type: "accepted", job: jobs[at ?? 0] ?? job(0, "", 0, 0), cell: { model: "forest", seed: at ?? 0, fold: 0, moment: 0, inner: null, score: score ?? null }, now: 1 });
  }
  const square = squareOf(run, "forest", 0);
  const half = tally(tally(tally(beginning(0), { type: "planned", plan }), { type: "handedOut", jobs }), { type: "accepted", job: jobs[0] ?? job(0, "", 0, 0), cell: { model: "forest", seed: 0, fold: 0, moment: 0, inner: null, score: 1 }, now: 1 });
  assert.deepEqual(squareOf(tally(half, { type: "trainingEnded", status: "cancelled", now: 2 }), "forest", 0), { state: "waits" });
  assert.ok(square.state === "done" && Math.abs((square.score ?? 0) - 0.85) < 1e-12);
});

test("after a cancel nothing that still arrives changes the training, and the question stays", () => {
  const running = after(considered(), { type: "train", now: 0 }, { type: "planned", plan }, { type: "handedOut", jobs: [job(0, "forest", 0, 1)] });
  const cancelled = next(running, { type: "failed", place: "training", error: error("cancelled") });
  assert.equal(cancelled.training?.status, "cancelled");
  assert.equal(cancelled.draft, running.draft);
  const late = after(cancelled,
    { type: "accepted", job: job(0, "forest", 0, 1), cell: { model: "forest", seed: 0, fold: 0, moment: 0, inner: null, score: 1 }, now: 9 },
    { type: "evaluated", evaluation, pace: 1, now: 9 });
  assert.equal(late.training?.done, 0);
  assert.equal(late.evaluation, null);
});

/** @type {import("../../www/wire").EventsView} */
const joined = { fit: { events: 9, with: 3, without: 0, orphans: 0, nobodies: 0, most: 3 }, time: "week", kind: null, kinds: ["events"], measures: [],
  step: { every: 1 }, calendar: false, first: 1, last: 12, remarks: [], words };
/** @type {import("../../www/wire").BesideView} */
const view = { source: overview().source, rows: 9, columns: [], plan: { key: ["id"], time: "week", kind: null, step: null, start: null, end: null, dates: null, once: false, unread: [] } };

test("a second file keeps what was said of the first, and takes back what was learned", () => {
  const before = after(considered(), { type: "amend", amendments: [{ column: "G2", role: "ignored" }] }, { type: "train", now: 0 });
  const reading = next(before, { type: "reading", name: "weeks.csv", size: 9, now: 0, keep: true });
  const brought = next(reading, { type: "brought", overview: null, found: false });
  assert.equal(brought.stage, "data");
  assert.equal(brought.amendments.length, 1);
  assert.deepEqual([brought.training, brought.reading, brought.beside?.busy, brought.draft?.folds], [null, null, true, 5]);
  const done = next(brought, { type: "joined", view, joined, error: null });
  assert.deepEqual([done.beside?.joined, done.beside?.busy], [joined, false]);
  const planned = next(done, { type: "plan", change: { step: "2" } });
  assert.deepEqual([planned.beside?.plan, planned.beside?.busy, planned.considering], [{ step: "2" }, true, true]);
  assert.equal(next(planned, { type: "parted" }).beside, null);
});

test("where the students came second the two change places, and nothing said of the other file stays", () => {
  const before = after(considered(), { type: "amend", amendments: [{ column: "G2", role: "ignored" }] });
  const state = next(before, { type: "brought", overview: overview({ rows: 7 }), found: true });
  assert.deepEqual([state.overview?.rows, state.amendments, state.beside?.turned, state.beside?.plan], [7, [], true, {}]);
});

test("results open at the earliest moment that is of use", () => {
  const moments = ["none", "weak", "useful"].map((level) => /** @type {any} */ ({ verdict: { level } }));
  const state = after(considered(), { type: "train", now: 0 }, { type: "evaluated", evaluation: { ...evaluation, moments }, pace: 1, now: 1 });
  assert.equal(state.moment, 2);
  assert.equal(next(state, { type: "moment", moment: 1 }).moment, 1);
});

test("a job of each network is followed until it is done, and begins anew with the next network", () => {
  const pass = (/** @type {number} */ member, /** @type {number} */ epoch) => ({ member, epoch, teaching: 0.5, inner: 0.6 });
  const [first, second] = [job(1, "lstm", 0, 1), job(0, "lstm", 1, 1)];
  const shown = (/** @type {import("../../www/tally.js").Training} */ run) => curvesOf(run).map(({ job, member, passes }) => [job.id, member, passes.length]);
  let run = tally(tally(beginning(0), { type: "planned", plan }), { type: "handedOut", jobs: [first, second] });
  for (const one of [first, second]) run = tally(run, { type: "progress", job: one, share: 0.1, now: 1 });
  run = tally(run, { type: "passes", job: first, passes: [pass(0, 1), pass(0, 2)] });
  run = tally(run, { type: "passes", job: second, passes: [pass(0, 1)] });
  assert.deepEqual(shown(run), [[1, 0, 2]]);
  run = tally(run, { type: "passes", job: first, passes: [pass(0, 1)] });
  assert.deepEqual(shown(run), [[1, 0, 1]], "all rows teach now, from the first pass");
  run = tally(run, { type: "accepted", job: first, cell: { model: "lstm", seed: 0, fold: 0, moment: 0, inner: null, score: null }, now: 2 });
  assert.deepEqual(shown(run), [[1, 0, 1]], "what is done stays until another tells of itself");
  run = tally(run, { type: "passes", job: second, passes: [pass(0, 2)] });
  assert.deepEqual(shown(run), [[0, 0, 2]], "the other is seen from its first pass");
});

test("cells are of one moment or of all, and jobs that only a blend learns from have none", () => {
  const at = (/** @type {number} */ id, /** @type {number} */ moment, /** @type {number | null} */ inner = null) => ({ ...job(id, "forest", 0, 1), moment, inner });
  const jobs = [at(0, 0), at(1, 1), at(2, 0, 0)];
  let run = tally(tally(beginning(0), { type: "planned", plan }), { type: "handedOut", jobs });
  run = tally(run, { type: "accepted", job: at(0, 0), cell: { model: "forest", seed: 0, fold: 0, moment: 0, inner: null, score: 0.8 }, now: 1 });
  assert.deepEqual(squareOf(run, "forest", 0, 0), { state: "done", score: 0.8 });
  assert.deepEqual(squareOf(run, "forest", 0, 1), { state: "waits" });
  assert.deepEqual(squareOf(run, "forest", 0), { state: "runs", share: 0.5 });
  run = tally(run, { type: "accepted", job: at(2, 0, 0), cell: { model: "forest", seed: 0, fold: 0, moment: 0, inner: 0, score: 0.1 }, now: 1 });
  assert.equal(run.done, 2);
  assert.deepEqual(squareOf(run, "forest", 0), { state: "runs", share: 0.5 });
});

/** @type {import("../../www/wire").DataQuality} */
const quality = { rows: 30, findings: [], missing: { columns: [], patterns: [], complete: 30, others: 0, more: 0 } };

test("the report on the data opens over columns or results and closes to where it came from", () => {
  assert.equal(next(START, { type: "report", open: true }), START, "without a file there is none");
  const told = next(considered(), { type: "quality", quality });
  const opened = next(told, { type: "report", open: true });
  assert.deepEqual([opened.stage, opened.report], ["data", "data"]);
  assert.deepEqual([next(opened, { type: "report", open: false }).stage, next(opened, { type: "go", stage: "question" }).report], ["data", null]);

  const results = next({ ...told, stage: "results", evaluation }, { type: "report", open: true });
  assert.deepEqual([results.stage, results.report, results.evaluation], ["data", "results", evaluation]);
  assert.equal(next(results, { type: "report", open: false }).stage, "results");
  // A change takes back the evaluation, so there are no results to go back to.
  const changed = next(results, { type: "amend", amendments: [{ column: "", once: true }] });
  assert.deepEqual([changed.stage, changed.report, changed.evaluation], ["data", "results", null]);
  assert.equal(next(changed, { type: "report", open: false }).stage, "question");
});

test("the rows of one finding are shown at a time, and a new report closes them", () => {
  const opened = after(considered(), { type: "quality", quality }, { type: "rowsOf", at: 2 });
  assert.deepEqual(opened.rowsOf, { at: 2, preview: null });
  const preview = { columns: ["a"], rows: [] };
  assert.deepEqual(next(opened, { type: "rowsOf", at: 2, preview }).rowsOf, { at: 2, preview });
  assert.equal(next(opened, { type: "rowsOf", at: null }).rowsOf, null);
  assert.equal(next(opened, { type: "quality", quality }).rowsOf, null);
});
