// How many tests ran: read from what cargo and node print, summed over the steps of a run.

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What `cargo test` counted, over all its binaries and the documentation.
 * @param {string} output
 * @returns {Count}
 */
export function countCargo(output) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const line = /^test result: .*? (\d+) passed; (\d+) failed; (\d+) ignored;/gm;
  for (const [, passed, failed, ignored] of output.matchAll(line)) {
    count.passed += Number(passed);
    count.failed += Number(failed);
    count.skipped += Number(ignored);
  }
  return count;
}

/**
 * What `node --test` counted: the sums at the end of its spec report.
 * @param {string} output
 * @returns {Count}
 */
export function countNode(output) {
  /** @param {string} name */
  const last = (name) => Number([...output.matchAll(new RegExp(`^\\W*${name} (\\d+)$`, "gm"))].at(-1)?.[1] ?? 0);
  return { passed: last("pass"), failed: last("fail") + last("cancelled"), skipped: last("skipped") + last("todo") };
}

/**
 * A suite's count with the exit code heard: to fail without counting a failure, or to run nothing, is one failure.
 * @param {Count} count
 * @param {number} code
 * @returns {Count}
 */
export function judged(count, code) {
  const silent = count.failed === 0 && (code !== 0 || count.passed + count.skipped === 0);
  return silent ? { ...count, failed: 1 } : count;
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce((all, one) => ({
    passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped,
  }), { passed: 0, failed: 0, skipped: 0 });
}

/**
 * The last line of a run.
 * @param {Count} count
 */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
