// Trees of the JavaScript libraries in Node, on the rows that ours get:
//   node peers.js <card> <library> <seed> <chances> <folder of their packages>
// Prints the times in milliseconds; writes rows x classes as float64.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * @typedef {object} Lesson
 * @property {import("./cases.js").Case & import("./tables.js").Table} card
 * @property {number[][]} train
 * @property {number[]} labels
 * @property {number[][]} held
 * @property {number} seed
 */

/**
 * Rows x classes; what took no binning step of its own is all training.
 * @typedef {{ train: () => void, predict: () => number[][] }} Learner
 */

const [card = "", library = "", seed = "1", path = "", folder = ""] = process.argv.slice(2);
const need = createRequire(join(folder, "package.json"));

/** A cell that ml-xgboost takes for very small: its door has no word for missing, and NaN ends the module. */
const GAP = -99_999;

/** @type {Record<string, (lesson: Lesson) => Promise<Learner>>} */
const libraries = {
  "ml-random-forest": async ({ card, train, labels, held, seed }) => {
    const { RandomForestClassifier } = need("ml-random-forest");
    // Its columns are drawn per tree, not per split; the square root of them, as in every forest here, starves it,
    // so it keeps its default and takes all.
    const model = new RandomForestClassifier({ nEstimators: card.rounds, seed, noOOB: true, treeOptions: { minNumSamples: 1, maxDepth: 1000 } });
    return {
      train: () => model.train(train, labels),
      predict: () => model.predictionValues(held).to2DArray().map((/** @type {number[]} */ votes) => shares(votes, card.classes)),
    };
  },
  "random-forest": async ({ card, train, labels, held, seed }) => {
    const { RandomForestClassifier } = need("random-forest");
    // 20 is the deepest it takes, 2 the smallest leaf. Every column is a number here, as it is for the others.
    const model = new RandomForestClassifier({
      nEstimators: card.rounds, maxDepth: 20, minSamplesLeaf: 2, minInfoGain: 0, seed, type: "classification",
      categorical: Array(card.columns).fill(false),
    });
    return {
      train: () => model.train(train, labels),
      predict: () => {
        // It numbers the classes in the order in which they appear.
        const seen = [...new Set(labels)];
        return held.map((row) => {
          const said = model.predictProba(row);
          return Array.from({ length: card.classes }, (_, label) => said[seen.indexOf(label)]);
        });
      },
    };
  },
  "ml-xgboost": async ({ card, train, labels, held, seed }) => {
    const XGBoost = await need("ml-xgboost");
    const filled = (/** @type {number[][]} */ rows) => rows.map((row) => row.map((value) => Number.isNaN(value) ? GAP : value));
    const model = new XGBoost({
      booster: "gbtree", objective: card.classes === 2 ? "binary:logistic" : "multi:softprob",
      ...(card.classes > 2 ? { num_class: card.classes } : {}),
      tree_method: "hist", grow_policy: "lossguide", max_leaves: card.leaves, max_depth: 0, eta: card.rate,
      subsample: 1, lambda: 0, seed, silent: 1, nthread: 1, iterations: card.rounds,
    });
    const [known, asked] = [filled(train), filled(held)];
    return {
      train: () => model.train(known, labels),
      predict: () => model.predict(asked).map((/** @type {number | number[]} */ said) => typeof said === "number" ? [1 - said, said] : said),
    };
  },
};

/** @param {number[]} votes @param {number} classes */
function shares(votes, classes) {
  return Array.from({ length: classes }, (_, label) => votes.filter((vote) => vote === label).length / votes.length);
}

const make = libraries[library];
if (!make) throw new Error(`no library ${library}`);
// They print on the way; the answer is the last line.
const told = JSON.parse(readFileSync(card, "utf8"));
const bytes = readFileSync(told.inputs);
const inputs = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
const rows = Array.from({ length: told.rows }, (_, row) => Array.from(inputs.subarray(row * told.columns, (row + 1) * told.columns)));
const outcomes = [...readFileSync(told.outcomes)];
const cut = told.rows - told.held;
const learner = await make({ card: told, train: rows.slice(0, cut), labels: outcomes.slice(0, cut), held: rows.slice(cut), seed: Number(seed) });
const begun = performance.now();
learner.train();
const trained = performance.now();
const said = learner.predict();
const rest = performance.now() - trained;
writeFileSync(path, new Uint8Array(Float64Array.from(said.flat()).buffer));
console.log(`\n${JSON.stringify({ bin: 0, train: trained - begun, rest })}`);
