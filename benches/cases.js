// What is measured: a table, a model and its knobs, the same for every contestant.

/**
 * @typedef {object} Case
 * @property {string} name what `--only` takes
 * @property {string} title
 * @property {"dropout" | "made" | "tenth" | "large" } table
 * @property {"forest" | "boosting" | "comparison" | "reading"} kind
 * @property {number} rounds trees of a forest, rounds of a boosting
 * @property {number} leaves per tree, 0 for full trees
 * @property {number} rate
 * @property {number} least least rows of a leaf
 * @property {boolean} [large] only with `--large`
 */

/** @type {Case[]} */
export const cases = [
  { name: "forest", title: "forest of 500 full trees, dropout.csv", table: "dropout", kind: "forest",
    rounds: 500, leaves: 0, rate: 0, least: 1 },
  { name: "school", title: "boosting, 300 rounds of 15 leaves for each of 3 classes, dropout.csv", table: "dropout",
    kind: "boosting", rounds: 300, leaves: 15, rate: 0.05, least: 20 },
  { name: "made", title: "boosting, 300 rounds of 31 leaves, a made table of 32,000 x 40", table: "made",
    kind: "boosting", rounds: 300, leaves: 31, rate: 0.1, least: 20 },
  { name: "cores", title: "5-fold comparison of three models, dropout.csv", table: "dropout", kind: "comparison",
    rounds: 0, leaves: 0, rate: 0, least: 0 },
  { name: "tenth", title: "boosting, 100 rounds of 31 leaves, a made table of 100,000 x 30", table: "tenth",
    kind: "boosting", rounds: 100, leaves: 31, rate: 0.1, least: 20, large: true },
  { name: "large", title: "boosting, 100 rounds of 31 leaves, a made table of 1,000,000 x 30", table: "large",
    kind: "boosting", rounds: 100, leaves: 31, rate: 0.1, least: 20, large: true },
  { name: "reading", title: "a file of 1,000,000 x 30 and its outcome becomes a table", table: "large", kind: "reading",
    rounds: 0, leaves: 0, rate: 0, least: 0, large: true },
];

/**
 * Our models and knobs for a case. Nothing of ours that a peer lacks is on: no column share, no early stop.
 * @param {Case} one
 */
export function entrants({ kind, rounds, leaves, rate, least }) {
  if (kind === "forest") return [{ id: "forest", chosen: { trees: rounds } }];
  if (kind === "comparison") return ["boosting", "forest", "linear", "baseline"].map((id) => ({ id, chosen: {} }));
  return [{ id: "boosting", chosen: { rounds, leaves, rate, least, penalty: 0, columns: 1, stop: 0 } }];
}
