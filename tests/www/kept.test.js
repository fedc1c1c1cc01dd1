// Models kept beyond an evaluation: the wish for a file, a model that is opened, what waits while it speaks, the shelf.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { isDay, passed, today, yearFrom } from "../../www/days.js";
import { keepableOf, keptModel, unkeepable } from "../../www/keepable.js";
import { byModel, speaks } from "../../www/kept.js";
import { NO_MAKING, fileOf, lackOf, madeOf } from "../../www/making.js";
import { AS_FOUND, NO_OPENED, missesOf, openedOf, plainOf } from "../../www/opened.js";
import { Preparing } from "../../www/preparing.js";
import { coded } from "../../www/protocol.js";
import { Resuming } from "../../www/resuming.js";
import { listingOf, NO_ROLL } from "../../www/roll.js";
import { NO_SHELF, shelvedOf } from "../../www/shelf.js";
import { ShelfStore } from "../../www/shelf-store.js";
import { START, isOpen, next } from "../../www/state.js";
import { shownOf } from "../../www/views/students/shown.js";
import { learn } from "../../www/words.js";

/** @import { Evaluation, KeptView, LevelMiss, Overview, Roster, TermView } from "../../www/wire" */
/** @import { KeptEvent } from "../../www/kept.js" */
/** @import { Event, State } from "../../www/state.js" */

beforeEach(() => learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8")));

/** @type {KeptView} */
const view = { label: { name: "Spring", made: "2026-11-22", until: "2027-11-22" }, program: "0.1.0", fingerprint: "0011223344556677", size: 6000, handOn: true,
  question: { target: "grade", condition: { column: "grade", op: "<", values: ["10"] }, rule: null }, model: "linear", moment: 6, events: false, columns: ["a", "b"], taught: 600,
  metric: "auroc", level: "useful", scores: [], trained: [], membership: 0.5 };
/** @type {LevelMiss} */
const miss = { column: "b", level: "drama", students: 3, known: ["choir", "none"] };
/** @type {TermView} */
const term = { matches: [{ column: "a", found: { column: "A", how: "writing" } }, { column: "b", found: { column: "c", how: "meaning" } }], unread: ["d"], unseen: [miss], students: 40, gone: 0, outcomes: false, lacksEvents: false,
  drift: { rows: 40, taught: 600, light: "green", told: [], columns: [], said: null } };
/** @type {Overview} */
const overview = { source: { name: "x.csv", bytes: 1, format: "delimited", delimiter: ",", encoding: "UTF-8", headerRow: 1, sheet: null, sheets: [], words: { id: "x", args: {}, text: "x" } }, rows: 40, columns: [], remarks: [],
  counts: { inputs: 2, target: 0, keptOut: [], missingShare: 0, duplicateRows: 0, protected: 0 }, suggestedTarget: null, cohorts: [], preview: { columns: ["A", "c"], rows: [] } };
/** @type {Evaluation} */
const evaluation = { task: "atRisk", rows: 30, verdict: { level: "useful", sentence: "", id: "x", args: {}, strength: { measure: "auroc", value: 0.8, freed: 0.8, low: 0.7, high: 0.9 } }, moments: [], models: [],
  best: "forest", metric: "auroc", comparisons: [], notes: [], protocol: { folds: 10, repeats: 1, seed: 1, bootstraps: 10 } };

/** @param {State} state @param {Event[]} events */
const after = (state, ...events) => events.reduce(next, state);
/** @param {Extract<KeptEvent, { of: "model" }> extends infer E ? E extends { type: "kept", of: "model" } ? Omit<E, "type" | "of"> : never : never} event @returns {Event} */
const model = (event) => /** @type {Event} */ ({ type: "kept", of: "model", ...event });
const opened = model({ what: "opened", view });
const matched = model({ what: "matched", term, read: { ...overview, rows: 41 }, usual: 4, judged: null });
/** @type {State} */
const judged = { ...START, stage: "results", overview, evaluation, capacity: 12 };

test("a file can be made once it has a name, a day and one passphrase typed twice", () => {
  const { wish } = NO_MAKING;
  assert.equal(lackOf(wish, "grade 2026"), null);
  assert.equal(lackOf({ ...wish, name: "  " }, "grade 2026"), "name");
  assert.equal(lackOf({ ...wish, until: "2027-02-30" }, "x"), "until");
  assert.equal(lackOf({ ...wish, until: "" }, "x"), "until");
  assert.equal(lackOf({ ...wish, passphrase: "a" }, "x"), "apart");
  assert.equal(lackOf({ ...wish, passphrase: "a", again: "a" }, "x"), null);
  assert.equal(fileOf("a/b: <c>?"), "a b c.homeroom");
  assert.equal(fileOf("../x."), "x.homeroom");
  assert.equal(fileOf("///"), "model.homeroom");
  assert.ok(fileOf("x".repeat(300)).length < 100);
});

/** @param {string} metric @param {string} best @param {Record<string, number>} scores @returns {Evaluation} */
function scored(metric, best, scores) {
  const models = Object.entries(scores).map(([id, mean]) => ({ id, scores: { [metric]: { mean, low: mean - 0.1, high: mean + 0.1, pooled: null } } }));
  return /** @type {any} */ ({ ...evaluation, metric, best, models, moments: [{ until: null, rows: 30, taught: 27, judged: 30, gone: 0, baseRate: 0.2, models, best, verdict: evaluation.verdict, pairs: [], comparisons: [], decisions: [] }] });
}

test("models that learn and are taught alone can be kept, the best first; a person's choice holds while it is there", () => {
  const withModels = (/** @type {Evaluation} */ own, /** @type {string | null} */ model = null) => ({ ...judged, evaluation: own, kept: { ...judged.kept, making: madeOf(NO_MAKING, { of: "making", what: "wish", change: { model } }) } });
  const ids = (/** @type {State} */ state) => keepableOf(state).map(({ id }) => id);
  const scores = { baseline: 0.5, one_column: 0.78, rule: 0.7, linear: 0.81, forest: 0.86, mlp: 0.8, blend: 0.87 };
  const blended = withModels(scored("auroc", "blend", scores));
  assert.deepEqual([ids(blended), keptModel(blended), unkeepable(blended)], [["forest", "linear", "mlp"], "forest", "blend"]);
  // What the evaluation calls best comes first, though another has the higher score.
  const simpler = withModels(scored("auroc", "linear", scores));
  assert.deepEqual([ids(simpler), unkeepable(simpler)], [["linear", "forest", "mlp"], null]);
  const errors = withModels(scored("rmse", "one_column", { baseline: 3, one_column: 1, linear: 1.2, forest: 1.1 }));
  assert.deepEqual([ids(errors), unkeepable(errors)], [["forest", "linear"], "one_column"]);
  assert.equal(keptModel(withModels(scored("auroc", "blend", scores), "mlp")), "mlp");
  assert.equal(keptModel(withModels(scored("auroc", "blend", scores), "gone")), "forest");
  assert.deepEqual([keepableOf(START), keptModel(START), unkeepable(START)], [[], null, null]);
});

test("the model that is chosen is the one that is set apart", async () => {
  /** @type {unknown[]} */
  const asked = [];
  const desk = { over: false, call: async (/** @type {string} */ name, /** @type {unknown[]} */ args = []) => {
    if (name === "setApart") asked.push(...args);
    throw coded("unsuited");
  } };
  const wished = madeOf(NO_MAKING, { of: "making", what: "wish", change: { model: "linear" } });
  const state = { ...judged, evaluation: scored("auroc", "forest", { forest: 0.9, linear: 0.8 }), kept: { ...judged.kept, making: wished } };
  const begun = next(state, { type: "kept", of: "making", what: "begun", name: "Spring", now: 1 });
  const store = { state: begun, send: () => {} };
  const preparing = new Preparing(store, /** @type {any} */ ({ desk, cancel() {} }), () => {}, () => {});
  preparing.follow(state, begun, { type: "kept", of: "making", what: "begun", name: "Spring", now: 1 });
  await settle();
  assert.deepEqual(asked, [0, "linear", true]);
});

test("a made file forgets the words that sealed it, and what was stopped keeps them", () => {
  const wished = madeOf(NO_MAKING, { of: "making", what: "wish", change: { passphrase: "a", again: "a", way: "device" } });
  const begun = madeOf(wished, { of: "making", what: "begun", name: "Spring", now: 5 });
  const half = madeOf(begun, { of: "making", what: "told", share: 0.5, now: 9 });
  // Progress never goes back.
  assert.equal(madeOf(half, { of: "making", what: "told", share: 0.2, now: 9 }).share, 0.5);
  const stopped = madeOf(half, { of: "making", what: "stopped", error: null });
  assert.deepEqual([stopped.status, stopped.wish.passphrase, stopped.wish.name], ["stopped", "a", "Spring"]);
  const made = madeOf(half, { of: "making", what: "made", view });
  assert.deepEqual([made.status, made.sealed, made.wish.passphrase, made.wish.again], ["made", true, "", ""]);
  assert.equal(madeOf(made, { of: "making", what: "stopped", error: null }), made);
  assert.equal(madeOf(madeOf(made, { of: "making", what: "save" }), { of: "making", what: "save" }).saved, 2);
  assert.equal(madeOf(NO_MAKING, { of: "making", what: "save" }), NO_MAKING);
});

test("days are read as the calendar has them", () => {
  assert.equal(yearFrom("2026-11-22"), "2027-11-22");
  assert.equal(yearFrom("2028-02-29"), "2029-02-28");
  assert.ok(isDay(today()) && isDay("2028-02-29") && !isDay("2027-02-29") && !isDay("22.11.2027") && !isDay(""));
  assert.deepEqual([passed("2027-01-01", "2027-01-01"), passed("2027-01-01", "2027-01-02"), passed("when it is warm", "2027-01-02")], [false, true, false]);
});

test("a model opened beside results speaks alone, and what was found comes back when it is closed", () => {
  const speaking = after(judged, opened, matched);
  assert.ok(byModel(speaking) && speaks(speaking));
  assert.deepEqual([speaking.stage, speaking.evaluation, speaking.capacity, speaking.training], ["data", null, null, null]);
  // Every stage can be looked at: those without an evaluation say why they are empty.
  assert.deepEqual(["question", "training", "results", "students", "fairness", "report"].map((stage) => isOpen(speaking, stage)), [true, true, true, true, true, true]);
  const other = after(speaking, model({ what: "opened", view: { ...view, model: "forest" } }));
  assert.ok(!speaks(other) && !isOpen(other, "students"));
  for (const state of [speaking, other]) {
    const closed = after(state, { type: "go", stage: "results" }, model({ what: "closed" }));
    assert.deepEqual([closed.stage, closed.evaluation, closed.capacity, closed.kept.opened.view], ["results", evaluation, 12, null]);
  }
});

test("a training under way is given up for a model, and nobody stays among students that are gone", () => {
  const running = after({ ...judged, evaluation: null }, { type: "train", now: 1 });
  assert.equal(running.training?.status, "running");
  const closed = after(running, opened, matched, { type: "go", stage: "students" }, model({ what: "closed" }));
  assert.deepEqual([closed.training, closed.stage], [null, "data"]);
});

test("a table that is understood otherwise silences the model until it is matched again; what waited is gone", () => {
  const amended = after(judged, opened, matched, { type: "amend", amendments: [] });
  assert.deepEqual([speaks(amended), byModel(amended), amended.kept.opened.busy, amended.kept.waiting], [false, true, true, null]);
  assert.ok(speaks(after(amended, matched)));
  assert.equal(after(amended, model({ what: "closed" })).evaluation, null);
});

test("another file keeps the model and forgets how columns were told; giving that file up brings all back", () => {
  const told = after(judged, opened, matched, model({ what: "column", column: "b", found: "d" }), matched);
  assert.deepEqual(told.kept.opened.agreed.columns, { b: "d" });
  const coming = after(told, { type: "reading", name: "y.csv", size: 5, now: 1, keep: false });
  assert.deepEqual([coming.kept.opened.view, coming.kept.opened.matching, coming.kept.waiting], [view, AS_FOUND, null]);
  assert.equal(after(coming, { type: "closed" }).kept, told.kept);
  assert.ok(byModel(after(coming, { type: "loaded", overview })));
  // The same file read once more keeps them.
  assert.deepEqual(after(told, { type: "reading", name: "x.csv", size: 5, now: 1, keep: true }).kept.opened.matching, told.kept.opened.matching);
});

test("what can't be matched is taken back, and nothing moves under a hand", () => {
  const first = openedOf(openedOf(NO_OPENED, { of: "model", what: "opened", view }), /** @type {any} */ (matched));
  assert.deepEqual([...plainOf(first)], ["a"]);
  const tried = openedOf(first, { of: "model", what: "column", column: "a", found: "d" });
  const refused = openedOf(tried, { of: "model", what: "unmatched", error: coded("bad-match") });
  assert.deepEqual([refused.matching, refused.term, refused.error?.code], [AS_FOUND, term, "bad-match"]);
  const said = openedOf(openedOf(first, { of: "model", what: "level", column: "b", level: "drama", known: "choir" }), { of: "model", what: "matched", term: { ...term, unseen: [] }, read: overview, usual: 4, judged: null });
  assert.deepEqual(missesOf(said), [{ ...miss, said: "choir" }]);
  assert.deepEqual([...plainOf(said)], ["a"]);
  const undone = openedOf(said, { of: "model", what: "level", column: "b", level: "drama", known: null });
  assert.deepEqual([undone.matching.levels, missesOf(undone)], [{ b: {} }, []]);
  assert.deepEqual(missesOf(openedOf(undone, /** @type {any} */ (matched))), [{ ...miss, said: null }]);
});

test("a passphrase is asked only for the file that needs it", () => {
  const coming = openedOf(NO_OPENED, { of: "model", what: "coming", name: "a.homeroom", sealed: false });
  const sealed = openedOf(coming, { of: "model", what: "refused", error: coded("needs-passphrase"), sealed: true });
  assert.deepEqual([sealed.coming?.sealed, sealed.coming?.busy], [true, false]);
  assert.equal(openedOf(sealed, { of: "model", what: "coming", name: "b.homeroom", sealed: false }).coming?.sealed, false);
  assert.equal(openedOf(sealed, { of: "model", what: "left" }).coming, null);
  // What is late speaks of nothing any more.
  assert.equal(openedOf(NO_OPENED, { of: "model", what: "refused", error: coded("not-a-model"), sealed: false }), NO_OPENED);
});

test("the students of a saved model are shown with its question, its columns and its usual length", () => {
  /** @type {Roster} */
  const roster = { model: "linear", which: "waiting", waiting: 40, practice: 0, found: 40, entries: [], capacity: 4, line: 0.5, close: null, average: 0.2, classes: null };
  const state = after(judged, opened, matched, { type: "roll", what: "ready" }, { type: "roll", what: "listed", which: "waiting", listed: { roster, end: [] } });
  const shown = shownOf(state);
  assert.deepEqual([shown?.saved, shown?.question, shown?.chances, shown?.overview?.rows, shown?.moment], [view, view.question, true, 41, null]);
  assert.equal(shownOf(after(state, model({ what: "column", column: "b", found: null }), matched)), null);
  const more = { capacity: 12, usual: 4, names: false, salt: 1 };
  assert.equal(listingOf(NO_ROLL, "waiting", more).capacity, 4);
  assert.equal(listingOf(NO_ROLL, "practice", more).capacity, 12);
  assert.equal(listingOf({ ...NO_ROLL, capacity: { waiting: 7, practice: null } }, "waiting", more).capacity, 7);
});

test("under a saved model shown names do not rename the table's columns", () => {
  const speaking = after(judged, opened, matched);
  const shown = after(speaking, { type: "previewed", overview: { ...overview, preview: { columns: ["a", "b"], rows: [{ row: 2, cells: [] }] } } });
  assert.deepEqual(shown.overview?.preview, { columns: ["A", "c"], rows: [{ row: 2, cells: [] }] });
});

test("the shelf is off until somebody turns it on, and says where nothing may be stored", async () => {
  const { fingerprint, label, size, handOn, model: id } = view;
  const own = { fingerprint, label, size, handOn, model: id, terms: [] };
  const on = shelvedOf(NO_SHELF, { of: "shelf", what: "stands", on: true, models: [own, { ...own, label: { ...label, made: "2027-01-01" } }] });
  assert.deepEqual([on.status, on.models.map((one) => one.label.made)], ["on", ["2027-01-01", "2026-11-22"]]);
  const full = shelvedOf(on, { of: "shelf", what: "failed", error: coded("storage-full") });
  assert.deepEqual([full.status, full.models.length, full.error?.code], ["on", 2, "storage-full"]);
  // A frame without rights throws where it only looks; some browsers have no storage at all.
  const frame = new ShelfStore(() => { throw new Error("The operation is insecure."); });
  await assert.rejects(frame.stands(), { code: "storage-forbidden" });
  await assert.rejects(new ShelfStore(() => undefined).make(), { code: "storage-forbidden" });
  assert.equal(shelvedOf(on, { of: "shelf", what: "failed", error: coded("storage-forbidden", { reason: "x" }) }).status, "barred");
});

/** A desk that answers from a table of answers, and a store around the page's own state. @param {Record<string, (...args: any[]) => unknown>} answers */
function house(answers) {
  /** @type {string[]} */
  const asked = [];
  const desk = () => ({ over: false, call: async (/** @type {string} */ name, /** @type {unknown[]} */ args = []) => {
    asked.push(name);
    return answers[name]?.(...args);
  } });
  const pool = /** @type {any} */ ({ desk: desk(), renewDesk() { pool.desk = desk(); }, cancel() {} });
  const store = {
    state: START,
    /** @param {Event} event */
    send(event) {
      const before = store.state;
      store.state = next(before, event);
      if (store.state !== before) resuming.follow(before, store.state, event);
    },
  };
  const resuming = new Resuming(store, pool, (error) => { throw error; }, () => {});
  return { store, pool, resuming, asked };
}

/** Whatever waits has its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

test("a file of 1 GB is refused before a byte of it is read", async () => {
  const { store, resuming, asked } = house({});
  const file = /** @type {any} */ ({ name: "x.homeroom", size: 2 ** 30, arrayBuffer: () => assert.fail("it was read") });
  await resuming.read(file);
  assert.deepEqual([store.state.kept.opened.coming?.error?.code, store.state.kept.opened.coming?.sealed, asked], ["model-too-large", false, []]);
  // So is one that is gone meanwhile.
  await resuming.read(/** @type {any} */ ({ name: "y.homeroom", size: 9, arrayBuffer: () => Promise.reject(new Error("gone")) }));
  assert.equal(store.state.kept.opened.coming?.error?.code, "unreadable");
});

test("a sealed file waits for its passphrase, and the first model stays until another is open", async () => {
  const { store, resuming, asked } = house({ openModel: (_, passphrase) => {
    if (passphrase === "right") return view;
    throw coded(passphrase === null ? "needs-passphrase" : "wrong-passphrase");
  } });
  await resuming.take(new Uint8Array(1), "a");
  assert.equal(store.state.kept.opened.coming?.sealed, true);
  await resuming.unseal("left");
  assert.equal(store.state.kept.opened.coming?.error?.code, "wrong-passphrase");
  await resuming.unseal("right");
  assert.deepEqual([store.state.kept.opened.view, store.state.kept.opened.coming], [view, null]);
  await resuming.take(new Uint8Array(2), "b");
  resuming.leave();
  await resuming.unseal("right");
  assert.deepEqual([store.state.kept.opened.view, asked.length], [view, 4]);
});

test("a fresh desk opens the model again before it is matched, and a refused match keeps the one before", async () => {
  let refused = false;
  const { store, pool, resuming, asked } = house({ openModel: () => view, overview: () => overview, usualCapacity: () => 4, resume: () => {
    if (refused) throw coded("bad-match");
    return term;
  } });
  store.state = judged;
  await resuming.take(new Uint8Array(1), "a");
  await settle();
  assert.ok(speaks(store.state));
  assert.deepEqual(asked, ["openModel", "resume", "overview", "usualCapacity"]);
  refused = true;
  store.send({ type: "kept", of: "model", what: "column", column: "a", found: "d" });
  await settle();
  assert.deepEqual([store.state.kept.opened.error?.code, store.state.kept.opened.matching, speaks(store.state)], ["bad-match", AS_FOUND, true]);
  refused = false;
  pool.renewDesk();
  asked.length = 0;
  store.send({ type: "amended", overview, consideration: null });
  await settle();
  assert.deepEqual(asked, ["openModel", "resume", "overview", "usualCapacity"]);
  store.send({ type: "kept", of: "model", what: "closed" });
  await settle();
  assert.equal(asked.at(-1), "closeModel");
});
