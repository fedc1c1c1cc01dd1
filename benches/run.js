// npm run bench: ours and theirs in turn, in one session, as ratios with their spread beside the held-out losses.
//   --runs N      how often (5)
//   --only NAME   one case: forest, school, made, cores, lstm, mlp, shares, deep, tenth, large, reading; may be said again
//   --large       also the table of a million rows

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { needBrowser } from "../scripts/browser.js";
import { Missing, must, root, tell } from "../scripts/command.js";
import { needPackages } from "../scripts/packages.js";
import { needWasm } from "../scripts/wasm.js";
import { cases, entrants } from "./cases.js";
import { contestants, cores } from "./contestants.js";
import { read } from "./reading.js";
import { report } from "./report.js";
import { logLoss } from "./scores.js";
import { needTable, needTerm } from "./tables.js";
import { needTools } from "./tools.js";

/** @import { Case } from "./cases.js" */
/** @import { Contestant, Ready, Run } from "./contestants.js" */
/** @import { Tools } from "./tools.js" */

/** Folds of a comparison. */
const FOLDS = 5;

/** Processes that wait for a core, above which times say more about them. */
const CALM = 1.5;

await tell(async () => {
  const { values } = parseArgs({ options: {
    runs: { type: "string", default: "5" }, only: { type: "string", multiple: true }, large: { type: "boolean" },
  } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Missing(`--runs takes a whole number from 1 on, not "${values.runs}".`);
  const named = cases.map(({ name }) => name);
  const strange = values.only?.find((name) => !named.includes(name));
  if (strange) throw new Missing(`There is no case "${strange}": say ${named.join(", ")}.`);
  const chosen = cases.filter(({ name, large }) => values.only ? values.only.includes(name) : !large || values.large);
  await needPackages();
  await needWasm();
  await needBrowser();
  const tools = await needTools();
  for (const one of chosen) {
    if (one.kind === "reading") await reading(one, runs, tools);
    else await perform(await ready(one, runs, tools), runs, tools);
  }
});

/**
 * @param {Case} about
 * @param {number} runs
 * @param {Tools} tools
 */
async function reading(about, runs, tools) {
  announce(about);
  const folder = join(root, "build", "bench");
  mkdirSync(folder, { recursive: true });
  await read(needTable(about.table, folder), folder, runs, tools);
}

/** @param {Case} about */
function announce(about) {
  console.log(`\n== ${about.name}: ${about.title}`);
  const [load = 0] = loadavg();
  if (load > CALM) console.log(`   The machine is busy (load ${load.toFixed(1)}): ratios will scatter.`);
}

/**
 * A case with its table and our packet.
 * @param {Case} about
 * @param {number} runs
 * @param {Tools} tools
 * @returns {Promise<Ready>}
 */
async function ready(about, runs, tools) {
  const folder = join(root, "build", "bench");
  mkdirSync(folder, { recursive: true });
  const term = about.table === "term";
  const table = term ? needTerm() : needTable(about.table, folder);
  const card = join(folder, `${about.name}.card.json`);
  const packet = join(folder, `${about.name}.packet`);
  const comparison = about.kind === "comparison";
  const asked = { entrants: entrants(about), folds: comparison ? FOLDS : 0, repeats: comparison ? 1 : Math.max(runs, cores) };
  writeFileSync(card, JSON.stringify({ ...about, ...table, ...asked }));
  const told = await must(tools.native, [term ? "term" : "pack", card, packet], "The table could not be packed.");
  const jobs = JSON.parse(told);
  if (about.network) await encode(about, card, packet, jobs[0], tools);
  return { about, card, packet, jobs, folder };
}

/**
 * The rows as our network reads them take the place of the table: scaled numbers, categories as flags, steps.
 * @param {Case} about
 * @param {string} card
 * @param {string} packet
 * @param {unknown} job
 * @param {Tools} tools
 */
async function encode({ name, network }, card, packet, job, tools) {
  const stem = packet.replace(/\.packet$/, ".rows");
  const told = await must(tools.native, ["encode", packet, JSON.stringify(job), stem], "The rows could not be written.");
  const files = { inputs: `${stem}.f32`, series: `${stem}.steps.f32`, outcomes: `${stem}.u8` };
  writeFileSync(card, JSON.stringify({ name, ...network, ...JSON.parse(told), ...files }));
}

/**
 * Every contestant once, then every contestant again.
 * @param {Ready} ready
 * @param {number} runs
 * @param {Tools} tools
 */
async function perform(ready, runs, tools) {
  const { about } = ready;
  announce(about);
  const here = contestants.filter(({ kinds, small }) => kinds.includes(about.kind) && !(small && about.large));
  /** @type {Map<Contestant, (Run & { loss: number })[]>} */
  const all = new Map(here.map((contestant) => [contestant, []]));
  const outcomes = heldOut(ready);
  for (let index = 0; index < runs; index++) {
    for (const contestant of here) {
      if (contestant.trees && index > 0) continue;
      const done = await contestant.run(ready, index, tools);
      const loss = done.chances ? logLoss(new Float64Array(new Uint8Array(done.chances).buffer), outcomes) : NaN;
      all.get(contestant)?.push({ ...done, loss });
      process.stdout.write(".");
    }
  }
  report(about, all);
}

/** @param {Ready} ready */
function heldOut({ card }) {
  const { rows, held, outcomes } = JSON.parse(readFileSync(card, "utf8"));
  return new Uint8Array(readFileSync(outcomes)).subarray(rows - held);
}
