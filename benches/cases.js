// What is measured: a table, a model and its knobs, the same for every contestant.

/**
 * @typedef {object} Case
 * @property {string} name what `--only` takes
 * @property {string} title
 * @property {"dropout" | "made" | "tenth" | "large" | "term"} table
 * @property {"forest" | "boosting" | "comparison" | "reading" | "network" | "shares"} kind
 * @property {number} rounds trees of a forest, rounds of a boosting
 * @property {number} leaves per tree, 0 for full trees
 * @property {number} rate
 * @property {number} least least rows of a leaf
 * @property {boolean} [large] only with `--large`
 * @property {Network} [network]
 * @property {number} [every] of the rows whose estimates are explained, one in so many
 */

/**
 * What is the same for every network: sizes, rows per step, passes over the teaching rows.
 * @typedef {object} Network
 * @property {"lstm" | "mlp"} model
 * @property {number} units of the memory, 0 where there is none
 * @property {number[]} hidden
 * @property {number} batch
 * @property {number} passes
 * @property {number} rate
 * @property {number} share of the teaching rows that are enough to time TensorFlow.js, which then has no loss
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
  { name: "lstm", title: "LSTM of 64 units, 32 behind it, 14,982 students by day 168", table: "term", kind: "network",
    rounds: 0, leaves: 0, rate: 0, least: 0,
    network: { model: "lstm", units: 64, hidden: [32], batch: 128, passes: 4, rate: 0.002, share: 0.1 } },
  { name: "mlp", title: "plain network of 64 and 32 units, dropout.csv", table: "dropout", kind: "network",
    rounds: 0, leaves: 0, rate: 0, least: 0,
    network: { model: "mlp", units: 0, hidden: [64, 32], batch: 128, passes: 30, rate: 0.005, share: 1 } },
  { name: "shares", title: "why: shares of every row, 300 rounds of 15 leaves for each of 3 classes, dropout.csv",
    table: "dropout", kind: "shares", rounds: 300, leaves: 15, rate: 0.05, least: 20, every: 1 },
  { name: "deep", title: "why: shares by 200 full trees, one row in 40 of dropout.csv, scaled up", table: "dropout",
    kind: "shares", rounds: 200, leaves: 0, rate: 0, least: 1, every: 40 },
  { name: "reading", title: "a file of 1,000,000 x 30 and its outcome becomes a table", table: "large", kind: "reading",
    rounds: 0, leaves: 0, rate: 0, least: 0, large: true },
];

/**
 * Our models and knobs for a case. Nothing of ours that a peer lacks is on: no column share, no early stop; of a
 * network, one member, no silence, no decay, no shortening.
 * @param {Case} one
 */
export function entrants({ kind, rounds, leaves, rate, least, network }) {
  if (network) {
    const { model, units, hidden: [first = 0, second = 0], batch, passes } = network;
    const sizes = model === "lstm" ? { units, head: first } : { units: first, second };
    const off = { dropout: 0, decay: 0, clip: 0, members: 1, stop: 0 };
    return [{ id: model, chosen: { ...sizes, epochs: passes, batch, rate: network.rate, ...off } }];
  }
  if (kind === "forest" || kind === "shares" && leaves === 0) return [{ id: "forest", chosen: { trees: rounds } }];
  if (kind === "comparison") return ["boosting", "forest", "linear", "baseline"].map((id) => ({ id, chosen: {} }));
  return [{ id: "boosting", chosen: { rounds, leaves, rate, least, penalty: 0, columns: 1, stop: 0 } }];
}
