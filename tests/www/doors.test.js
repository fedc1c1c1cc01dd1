// Both doors give the same answer: the core in WebAssembly, its jobs done in any order by any number of benches,
// and the command line.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { spoken } from "../../www/spoken.js";
import { learn } from "../../www/words.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const built = existsSync(join(root, "pkg/homeroom.wasm"));
const models = ["boosting", "forest", "linear"];
const settings = { "forest.trees": 40, "boosting.rounds": 60 };
const quiet = () => {};
learn(readFileSync(join(root, "messages/en.ftl"), "utf8"));

// Flat trees, many of them: a forest that is cut into parts, and quick.
const inParts = { "forest.trees": 3000, "forest.depth": 3 };

// Small networks and short lessons; members are jobs of their own.
const networks = {
  "mlp.units": 16, "mlp.second": 8, "mlp.epochs": 4, "mlp.members": 2,
  "lstm.units": 8, "lstm.head": 8, "lstm.epochs": 3, "lstm.members": 2,
};

// Columns of the events as they are found by themselves.
const everything = {
  key: [], time: null, kind: null, step: null, start: null, end: null, dates: null, once: false, unread: [],
};

/** The made-up class, judged through the page's door with so many benches.
 * @param {number} benches
 * @param {{ models: string[], settings: Record<string, number> }} [ask]
 */
async function judged(benches, ask = { models, settings }) {
  const core = await import("../../pkg/homeroom.js");
  core.initSync({ module: readFileSync(join(root, "pkg/homeroom.wasm")) });
  const desk = new core.Desk();
  const overview = desk.sample(300, 1);
  // The command line takes protected columns at its word; here they are taken back in.
  const protectedOnes = overview.columns.filter((/** @type {{protected: boolean}} */ column) => column.protected);
  desk.amend(protectedOnes.map((/** @type {{name: string}} */ { name }) => ({ column: name, protected: false })));
  if (ask.settings === networks) {
    desk.sampleEvents(300, 1);
    desk.rejoin(everything);
  }
  const condition = { column: "final_grade", op: "<", values: ["10"] };
  const question = { target: "final_grade", condition, rule: null };
  desk.plan({ question, ...ask, folds: 4, repeats: 1, seed: 1 });
  const packet = desk.packet();
  const hands = Array.from({ length: benches }, () => new core.Bench(packet));
  const { run: jobs } = desk.next(quiet);
  const parts = new Set(jobs.map((/** @type {{ part: number }} */ { part }) => part)).size;
  assert.equal(parts, ask.settings === inParts ? 24 : ask.settings === networks ? 2 : 1);
  // Dealt round, each hand doing its own last job first: no order is like another's.
  const done = hands.flatMap((bench, hand) =>
    jobs.filter((/** @type {unknown} */ _, /** @type {number} */ at) => at % benches === hand)
      .reverse()
      .map((/** @type {unknown} */ job) => ({ job, part: bench.run(job, quiet) })));
  for (const { job, part } of done.reverse()) desk.accept(job, part);
  const { done: evaluation } = desk.next(quiet);
  return timeless(spoken(evaluation));
}

/** Seconds are the only thing that may differ. @param {any} evaluation */
function timeless(evaluation) {
  return JSON.parse(JSON.stringify(evaluation, (key, value) => (key === "seconds" ? undefined : value)));
}

/** The command line. @param {string[]} args */
function homeroom(args) {
  return execFileSync("cargo", ["run", "--quiet", "--", ...args], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
}

/** The same class as a file, and its weeks as another. */
function made() {
  const folder = execFileSync("mktemp", ["-d"], { encoding: "utf8" }).trim();
  const said = homeroom(["sample", "--rows", "300", "--seed", "1", "--out", folder]).split("\n");
  return said.slice(0, 2).map((path) => path.trim());
}

/** The same question as words of the command line. @param {Record<string, number>} settings */
function chosen(settings) {
  const knobs = Object.entries(settings).flatMap(([knob, value]) => ["--set", `${knob}=${value}`]);
  return ["--at-risk", "final_grade < 10", "--folds", "4", "--json", ...knobs];
}

test("any number of benches gives the same bits", { skip: built ? false : "pkg is not built" }, async () => {
  const one = await judged(1);
  assert.deepEqual(await judged(2), one);
  assert.deepEqual(await judged(7), one);
});

test("a forest in parts gives the same bits by any number of benches and by the command line", { skip: built ? false : "pkg is not built" }, async () => {
  const ask = { models: ["forest"], settings: inParts };
  const one = await judged(1, ask);
  assert.deepEqual(await judged(2, ask), one);
  assert.deepEqual(await judged(7, ask), one);
  const native = timeless(JSON.parse(homeroom(["evaluate", ...made().slice(0, 1), ...chosen(inParts), "--model", "forest"])));
  assert.deepEqual(one.models, native.models);
});

test("networks give the same bits by any number of benches, and the same to 1e-5 by the command line", { skip: built ? false : "pkg is not built" }, async () => {
  const ask = { models: ["mlp", "lstm"], settings: networks };
  const one = await judged(1, ask);
  assert.deepEqual(await judged(3, ask), one);
  const [file = "", weeks = ""] = made();
  const words = ["evaluate", file, "--events", weeks, ...chosen(networks), "--model", "mlp", "--model", "lstm"];
  const native = timeless(JSON.parse(homeroom(words)));
  const ids = (/** @type {{ models: { id: string }[] }} */ { models }) => models.map(({ id }) => id);
  assert.deepEqual(ids(one), ids(native));
  assert.ok(["mlp", "lstm"].every((id) => ids(native).includes(id)));
  near(one.models, native.models, 1e-5, "models");
});

test("page and command line agree: trees to the bit, the linear family to 1e-6", { skip: built ? false : "pkg is not built" }, async () => {
  const named = models.flatMap((model) => ["--model", model]);
  const words = ["evaluate", ...made().slice(0, 1), ...chosen(settings), ...named];
  const native = timeless(JSON.parse(homeroom(words)));
  const page = await judged(2);
  assert.equal(page.verdict.sentence, native.verdict.sentence);
  assert.deepEqual(Object.keys(page.verdict), Object.keys(native.verdict));
  for (const [at, model] of native.models.entries()) {
    const same = page.models[at];
    assert.equal(same.id, model.id);
    if (model.id !== "linear") {
      assert.deepEqual(same.scores, model.scores, model.id);
      continue;
    }
    for (const [metric, score] of Object.entries(model.scores)) {
      for (const [figure, value] of Object.entries(/** @type {Record<string, number | null>} */ (score))) {
        const other = same.scores[metric][figure];
        const near = value === other || Math.abs(Number(value) - Number(other)) <= 1e-6;
        assert.ok(near, `${model.id} ${metric} ${figure}: ${value} and ${other}`);
      }
    }
  }
});

/**
 * Numbers that are a little apart are alike; all else is the same.
 * @param {any} page @param {any} native @param {number} reach @param {string} where
 */
function near(page, native, reach, where) {
  if (typeof page === "number" && typeof native === "number") {
    return assert.ok(Math.abs(page - native) <= reach, `${where}: ${page} and ${native}`);
  }
  if (typeof native !== "object" || native === null) return assert.equal(page, native, where);
  assert.deepEqual(Object.keys(page), Object.keys(native), where);
  for (const key of Object.keys(native)) near(page[key], native[key], reach, `${where}.${key}`);
}

test("a kept model says the same bits through both doors, sealed or not", { skip: built ? false : "pkg is not built" }, async () => {
  const [students = ""] = made();
  const folder = dirname(students);
  const secret = join(folder, "passphrase.txt");
  writeFileSync(secret, "horse battery staple\n");
  const [later = ""] = homeroom(["sample", "--rows", "120", "--seed", "2", "--out", join(folder, "later")]).split("\n");
  const core = await import("../../pkg/homeroom.js");
  core.initSync({ module: readFileSync(join(root, "pkg/homeroom.wasm")) });
  for (const [model, more] of /** @type {[string, string[]][]} */ ([["boosting", ["--passphrase", secret]], ["forest", ["--for-this-device"]]])) {
    const file = join(folder, `${model}.homeroom`);
    homeroom(["fit", students, ...chosen(settings), "--model", model, "--out", file, ...more]);
    const sealed = more[0] === "--passphrase";
    const told = JSON.parse(homeroom(["score", file, later.trim(), "--json", ...(sealed ? more : [])]));
    const desk = new core.Desk();
    const bytes = readFileSync(later.trim());
    desk.begin("later.csv", bytes.length);
    desk.push(bytes);
    desk.finish(quiet);
    if (sealed) assert.throws(() => desk.openModel(readFileSync(file), null), { code: "needs-passphrase" });
    desk.openModel(readFileSync(file), sealed ? "horse battery staple" : null);
    const term = desk.resume({ columns: {}, levels: {} });
    assert.equal(term.students, 120);
    const said = desk.estimates().map((/** @type {[number, object]} */ [row, estimate]) => ({ row, estimate }));
    assert.deepEqual(said, told.students);
  }
});

test("a model taught beside the saved one stands to it through both doors alike, and leaves the file alone", { skip: built ? false : "pkg is not built" }, async () => {
  const [students = ""] = made();
  const folder = dirname(students);
  const [later = ""] = homeroom(["sample", "--rows", "240", "--seed", "2", "--out", join(folder, "later")]).split("\n");
  const core = await import("../../pkg/homeroom.js");
  core.initSync({ module: readFileSync(join(root, "pkg/homeroom.wasm")) });
  const asFound = { columns: {}, levels: {} };
  /** @param {string | Buffer} text @param {string} model */
  const opened = (text, model) => {
    const desk = new core.Desk();
    const bytes = Buffer.from(text);
    desk.begin("later.csv", bytes.length);
    desk.push(bytes);
    const before = desk.finish(quiet);
    desk.openModel(readFileSync(model), null);
    desk.resume(asFound);
    return { desk, before };
  };
  const text = readFileSync(later.trim());
  for (const [model, more] of /** @type {[string, string[]][]} */ ([["boosting", []], ["forest", ["--for-this-device"]]])) {
    const file = join(folder, `${model}-renewed.homeroom`);
    homeroom(["fit", students, ...chosen(settings), "--model", model, "--out", file, ...more]);
    const native = JSON.parse(homeroom(["drift", file, later.trim(), "--retrain", "--json"])).renewed;
    assert.equal(native.rows, 240);
    const { desk, before } = opened(text, file);
    const said = desk.estimates();
    const many = desk.setBeside(asFound);
    const { run: jobs } = desk.nextApart(quiet);
    assert.equal(many, jobs.length);
    const hands = [1, 2].map(() => new core.Bench(desk.packetApart()));
    for (const [at, job] of [...jobs].reverse().entries()) desk.acceptApart(job, /** @type {any} */ (hands[at % 2]).run(job, quiet));
    assert.ok("done" in desk.nextApart(quiet));
    const page = desk.besideKept(quiet);
    assert.deepEqual(timeless(spoken(page)), native);
    // What speaks about the file still says the same, and the file is as it was once that is closed.
    assert.deepEqual(desk.estimates(), said);
    desk.closeModel();
    assert.deepEqual(desk.overview(false), before);
    // A file that does not say how it ended is not learned from.
    const without = opened(text.toString().replace("final_grade", "last_page"), file);
    assert.equal(without.desk.setBeside(asFound), undefined);
  }
});
