// Who is measured, and how each is run: a process of its own or a browser of its own every time, one at a time.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { launch } from "../scripts/browser.js";
import { Missing, root, run } from "../scripts/command.js";
import { serve } from "../scripts/serve.js";

/** @import { Case } from "./cases.js" */
/** @import { Tools } from "./tools.js" */

/**
 * What one run took, in milliseconds, and what it said about the rows held out.
 * @typedef {object} Run
 * @property {number} [bin] cutting columns into bins, where that can be told apart
 * @property {number} train all that is not binning, until the model stands; with binning where that is not apart
 * @property {number[]} [passes] of a network: when each pass over the rows ended, since learning was asked for
 * @property {number} [memory] of one worker's instance, in bytes
 * @property {Buffer} [chances] rows held out x classes, float64
 */

/**
 * A case, made ready.
 * @typedef {object} Ready
 * @property {Case} about
 * @property {string} card the table and the case as JSON
 * @property {string} packet what our workers open
 * @property {{ id: number, model: string, seed: number, cost: number }[]} jobs
 * @property {string} folder for what is written on the way
 */

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {Case["kind"][]} kinds
 * @property {boolean} [ours]
 * @property {boolean} [small] cannot hold the large table
 * @property {number} [trees] how many it can grow where all are too many for it; its time is scaled up, and it has
 *   no loss and one run only
 * @property {(ready: Ready, index: number, tools: Tools) => Promise<Run>} run
 */

export const cores = Math.min(cpus().length, 8);

/** @type {Contestant[]} */
export const contestants = [
  { name: "homeroom, Chromium, 1 worker", kinds: ["forest", "boosting", "network"], ours: true,
    run: async (ready, index, tools) => {
      const { parts, memory } = await inBrowser(ready, jobsFrom(ready, index, 1), 1);
      const [part] = parts;
      if (!part) throw new Missing("The browser gave nothing back.");
      return { ...part.times, memory, chances: await tools.read(ready, part.finished) };
    } },
  { name: `homeroom, Chromium, ${cores} workers, a fit each`, kinds: ["forest", "boosting"], ours: true,
    run: async (ready, index) => {
      const { wall } = await inBrowser(ready, jobsFrom(ready, index, cores), cores);
      return { train: wall / cores };
    } },
  { name: "homeroom, native", kinds: ["forest", "boosting", "network"], ours: true,
    run: async (ready, index, tools) => {
      const finished = join(ready.folder, "native.finished");
      const [job] = jobsFrom(ready, index, 1);
      const times = await timed(tools.native, ["run", ready.packet, JSON.stringify(job), finished]);
      return { ...times, chances: await tools.read(ready, readFileSync(finished)) };
    } },
  ...[1, cores].map((workers) => /** @type {Contestant} */ ({
    name: `homeroom, Chromium, ${workers} ${workers === 1 ? "worker" : "workers"}`, kinds: ["comparison"], ours: true,
    run: async (ready) => ({ train: (await inBrowser(ready, ready.jobs, workers)).wall }),
  })),
  { name: "homeroom, Chromium, 1 worker", kinds: ["shares"], ours: true,
    run: async (ready, index) => {
      const every = ready.about.every ?? 1;
      const jobs = jobsFrom(ready, index, 1).map((job) => ({ ...job, every }));
      const [part] = (await inBrowser(ready, jobs, 1)).parts;
      if (!part) throw new Missing("The browser gave nothing back.");
      return { train: part.times.train * every };
    } },
  { name: "shap", kinds: ["shares"], run: async ({ card, about: { every = 1 } }, index, { python }) => {
    const program = join(root, "benches", "shares.py");
    const { train } = await timed(python, [program, card, String(index + 1)], { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" });
    return { train: train * every };
  } },
  python("scikit-learn", "scikit-forest", "forest"),
  python("LightGBM, by rows", "lightgbm-row", "boosting"),
  python("LightGBM, by columns", "lightgbm-column", "boosting"),
  python("XGBoost", "xgboost", "boosting"),
  python("scikit-learn", "scikit-boosting", "boosting"),
  python("Keras on TensorFlow", "keras", "network"),
  script("TensorFlow.js (wasm)", "network"),
  // A million rows are more than its memory holds.
  { ...script("ml-xgboost", "boosting"), small: true },
  // 500 trees are more than its memory holds.
  script("random-forest", "forest", 100),
  // A tree of it takes as long as ten forests of the others.
  script("ml-random-forest", "forest", 1),
];

/**
 * @param {string} name
 * @param {string} library
 * @param {Case["kind"]} kind
 * @returns {Contestant}
 */
function python(name, library, kind) {
  // The libraries that ask for no number of threads take it from here.
  const env = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
  const program = join(root, "benches", kind === "network" ? "networks.py" : "peers.py");
  return { name, kinds: [kind], run: async ({ card, folder }, index, { python }) => {
    const chances = join(folder, `${library}.chances`);
    const times = await timed(python, [program, card, library, String(index + 1), chances], env);
    return { ...times, chances: readFileSync(chances) };
  } };
}

/**
 * @param {string} library
 * @param {Case["kind"]} kind
 * @param {number} [trees]
 * @returns {Contestant}
 */
function script(library, kind, trees) {
  return { name: `${library}, Node`, kinds: [kind], trees, run: async ({ about, card, folder }, index, { packages }) => {
    const chances = join(folder, `${library}.chances`);
    const fewer = join(folder, `${library}.card.json`);
    writeFileSync(fewer, JSON.stringify({ ...JSON.parse(readFileSync(card, "utf8")), rounds: trees ?? about.rounds }));
    const program = join(root, "benches", kind === "network" ? "networks.js" : "peers.js");
    const words = [program, fewer, library, String(index + 1), chances, packages];
    const { bin, train, passes } = await timed(process.execPath, words);
    const share = about.network?.share ?? 1;
    if (share < 1) return { train, passes: passes?.map((time) => time / share) };
    return trees ? { train: train * about.rounds / trees } : { bin, train, passes, chances: readFileSync(chances) };
  } };
}

/**
 * Runs a program that prints its times on its last line.
 * @param {string} program
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ bin: number, train: number, passes?: number[] }>}
 */
async function timed(program, words, env = {}) {
  const { code, output } = await run(program, words, { env });
  const line = output.trimEnd().split("\n").at(-1) ?? "";
  if (code !== 0 || !line.startsWith("{")) {
    throw new Missing(`${output.trimEnd().split("\n").slice(-6).join("\n")}\n${words.slice(0, 3).join(" ")} ended with ${code}.`);
  }
  return JSON.parse(line);
}

/**
 * Jobs that differ in nothing but their seed, from one of them on.
 * @param {Ready} ready
 * @param {number} first
 * @param {number} count
 */
function jobsFrom({ jobs }, first, count) {
  return Array.from({ length: count }, (_, at) => {
    const job = jobs[(first + at) % jobs.length];
    if (!job) throw new Missing("There is no job.");
    return job;
  });
}

/**
 * A browser of its own, as warm as the page's: it has rehearsed once, and nothing more.
 * @param {Ready} ready
 * @param {Ready["jobs"]} jobs
 * @param {number} workers
 */
async function inBrowser({ packet }, jobs, workers) {
  const server = await serve(root);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}benches/page.html`);
    const order = { packet: `/${packet.slice(root.length)}`, jobs, workers };
    const done = await page.evaluate(async (order) => {
      const place = "/benches/page.js";
      return (await import(place)).perform(order);
    }, order);
    return {
      wall: /** @type {number} */ (done.wall), memory: /** @type {number} */ (done.memory),
      parts: /** @type {any[]} */ (done.parts).map(({ times, finished }) => ({
        times: /** @type {{ bin: number, train: number, passes: number[] }} */ (times), finished: Buffer.from(finished, "base64"),
      })),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {Ready} ready @param {string} name @param {Buffer} bytes */
export function keep({ folder }, name, bytes) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
