// Times and losses of many runs, as a person reads them.

/** The least chance that a loss is taken of, as scikit-learn's. */
const LEAST = 2 ** -52;

/**
 * Mean negative log of the chance given to what came.
 * @param {Float64Array} chances rows x classes
 * @param {Uint8Array} outcomes
 */
export function logLoss(chances, outcomes) {
  const classes = chances.length / outcomes.length;
  let sum = 0;
  outcomes.forEach((outcome, row) => {
    const said = chances.subarray(row * classes, (row + 1) * classes);
    const total = said.reduce((all, chance) => all + chance, 0);
    const chance = (said[outcome] ?? 0) / total;
    sum -= Math.log(Math.min(Math.max(chance, LEAST), 1 - LEAST));
  });
  return sum / outcomes.length;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** @param {number[]} values */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The median, with the least and the most.
 * @param {number[]} values
 * @param {number} digits
 */
export function spread(values, digits) {
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)];
  return `${middle.toFixed(digits)} [${low.toFixed(digits)}-${high.toFixed(digits)}]`;
}
