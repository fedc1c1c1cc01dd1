// What a case came to: times for this session's eyes, and ratios run by run.

import { mean, median, spread } from "./scores.js";

/** @import { Case } from "./cases.js" */
/** @import { Contestant, Run } from "./contestants.js" */
/** @typedef {(Run & { loss: number })[]} Runs */

/** The first pass and all that comes before it. @param {Run} run */
const beginning = ({ passes: [first = NaN] = [] }) => first;

/** Any later pass. @param {Run} run */
const pass = ({ passes = [] }) => ((passes.at(-1) ?? NaN) - (passes[0] ?? NaN)) / (passes.length - 1);

/** @param {Run} run */
const together = ({ bin = 0, train }) => bin + train;

/** @param {Run} run */
const training = ({ train }) => train;

/**
 * @param {Case} about
 * @param {Map<Contestant, Runs>} all
 */
export function report(about, all) {
  if (about.network) return reportNetworks(about, all);
  console.log(`\n${"milliseconds, median [least-most]".padEnd(44)}${"binning".padEnd(18)}${"training".padEnd(24)}${"together".padEnd(24)}held-out log loss`);
  for (const [{ name, trees }, runs] of all) {
    const apart = runs.every(({ bin }) => bin !== undefined && bin > 0);
    const memory = Math.max(...runs.map(({ memory = 0 }) => memory));
    console.log([
      name.padEnd(44),
      (apart ? spread(runs.map(({ bin = 0 }) => bin), 0) : "").padEnd(18),
      (apart ? spread(runs.map(training), 0) : "").padEnd(24),
      spread(runs.map(together), 0).padEnd(24),
      loss(runs),
      memory > 0 ? `  (${Math.round(memory / 2 ** 20)} MB)` : "",
      trees ? `  (${trees} of ${about.rounds} trees, once, scaled up)` : "",
    ].join(""));
  }
  console.log("");
  const [ours, theirs] = [true, false].map((side) => [...all].filter(([one]) => Boolean(one.ours) === side));
  if (about.kind === "comparison") return compareWorkers(ours ?? []);
  agree(ours ?? []);
  for (const [mine, runs] of ours ?? []) {
    for (const [peer, others] of best(theirs ?? [])) {
      const apart = [runs, others].every((some) => some.every(({ bin }) => bin !== undefined && bin > 0));
      console.log(`${mine.name} / ${peer.name}: together ${ratios(runs, others, together)}`
        + `${apart ? `, training ${ratios(runs, others, training)}` : ""}; log loss ${loss(runs)} / ${loss(others)}`);
    }
  }
}

/**
 * @param {Case} about
 * @param {Map<Contestant, Runs>} all
 */
function reportNetworks({ network: { share = 1 } = /** @type {any} */ ({}) }, all) {
  console.log(`\n${"milliseconds, median [least-most]".padEnd(44)}${"a pass".padEnd(28)}${"the first, with the start".padEnd(28)}held-out log loss`);
  for (const [{ name }, runs] of all) {
    const scaled = runs.some(({ chances }) => !chances);
    console.log([
      name.padEnd(44),
      spread(runs.map(pass), 1).padEnd(28),
      spread(runs.map(beginning), 1).padEnd(28),
      loss(runs),
      scaled ? `  (${100 * share} % of the rows, scaled up)` : "",
    ].join(""));
  }
  console.log("");
  const [ours = [], theirs = []] = [true, false].map((side) => [...all].filter(([one]) => Boolean(one.ours) === side));
  agree(ours);
  for (const [mine, runs] of ours) {
    for (const [peer, others] of theirs) {
      const figures = `a pass ${ratios(runs, others, pass)}, the first ${ratios(runs, others, beginning)}`;
      console.log(`${mine.name} / ${peer.name}: ${figures}; log loss ${loss(runs)} / ${loss(others)}`);
    }
  }
}

/**
 * Run by run: two that ran one after the other met the same machine.
 * @param {Runs} ours
 * @param {Runs} theirs
 * @param {(run: Run) => number} time
 */
function ratios(ours, theirs, time) {
  const pairs = ours.slice(0, theirs.length).map((run, at) => time(run) / time(theirs[at] ?? run));
  return spread(pairs, 2);
}

/** @param {Runs} runs */
function loss(runs) {
  const value = mean(runs.map(({ loss }) => loss));
  return Number.isNaN(value) ? "-" : value.toFixed(4);
}

/**
 * LightGBM has two ways through its table; the better one stands for it.
 * @param {[Contestant, Runs][]} theirs
 */
function best(theirs) {
  const ways = theirs.filter(([{ name }]) => name.startsWith("LightGBM"));
  const time = (/** @type {Runs} */ runs) => median(runs.map(together));
  const quickest = ways.sort((a, b) => time(a[1]) - time(b[1]))[0];
  return theirs.filter((one) => !ways.includes(one) || one === quickest);
}

/** @param {[Contestant, Runs][]} ours */
function compareWorkers(ours) {
  const [[, one] = [null, []], [, many] = [null, []]] = ours;
  const gains = one.map((run, at) => run.train / (many[at] ?? run).train);
  console.log(`${ours.at(-1)?.[0].name}: ${spread(gains, 2)} times as fast as one`);
}

/** The browser and the machine must say the same to the last bit. @param {[Contestant, Runs][]} ours */
function agree(ours) {
  const told = ours.map(([, runs]) => runs.map(({ chances }) => chances)).filter((chances) => chances.every(Boolean));
  if (told.length === 0) return;
  const same = told.every((chances) => chances.every((bytes, at) => bytes && told[0]?.[at]?.equals(bytes)));
  console.log(same ? "Browser and native give the same chances to the last bit." : "BROWSER AND NATIVE DIFFER.");
  if (!same) process.exitCode = 1;
}
