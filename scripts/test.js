// npm test: every check and every test, each announced and timed. A failure does not hide the steps after it.
// `npm run test:rust` and `npm run test:page` run one half.

import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { needBrowser } from "./browser.js";
import { Missing, root, run, seconds, tell } from "./command.js";
import { needFirefox } from "./firefox.js";
import { needPackages } from "./packages.js";
import { needPage } from "./page.js";
import { needPython } from "./python.js";
import { needComponent, needRust } from "./rust.js";
import { advisories, audit, licences } from "./supply.js";
import { countCargo, countNode, judged, sentence, sum } from "./tally.js";

const data = resolve(root, process.env["HOMEROOM_DATA"] || "../shared/data");

/**
 * @typedef {object} Step
 * @property {"rust" | "page"} part
 * @property {"check" | "Rust" | "JavaScript"} kind whose tests it counts; a check counts as one
 * @property {string} what
 * @property {string} expected how long it may take
 * @property {boolean} [builds] whether it builds the page
 * @property {boolean} [page] whether it looks at the built page
 * @property {() => Promise<import("./tally.js").Count>} work
 */

/** The browser's features, checked on this machine: no other target is needed for that. */
const behindTheDoor = ["--no-default-features", "--features", "wasm"];

/** @type {Step[]} */
const steps = [
  { part: "rust", kind: "check", what: "Rust is formatted", expected: "1 s",
    work: () => cargo(["fmt", "--all", "--check"], "fmt") },
  { part: "rust", kind: "check", what: "Clippy finds nothing", expected: "about 1 minute",
    work: () => cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"], "clippy") },
  { part: "rust", kind: "check", what: "Clippy finds nothing behind the browser's door", expected: "about 30 s",
    work: () => cargo(["clippy", "--lib", ...behindTheDoor, "--", "-D", "warnings"], "clippy") },
  { part: "rust", kind: "check", what: "The documentation builds without warnings", expected: "about 30 s",
    work: () => cargo(["doc", "--workspace", "--no-deps"], undefined, { RUSTDOCFLAGS: "-Dwarnings" }) },
  { part: "rust", kind: "check", what: "Crates come from where they may and are licensed as they must be", expected: "about 5 s; 3 minutes once",
    work: () => answered(licences) },
  { part: "rust", kind: "check", what: "No flaw of a crate is known", expected: "about 5 s", work: () => answered(advisories) },
  { part: "rust", kind: "Rust", what: "Rust tests", expected: "about 6 minutes", work: rustTests },
  { part: "rust", kind: "Rust", what: "onnxruntime says the same", expected: "about 20 s",
    work: onnxTests },
  { part: "page", kind: "check", what: "The core and the page build", expected: "up to 10 minutes on a fresh machine",
    builds: true, work: async () => { await needPage(); return passed(0); } },
  { part: "page", kind: "check", what: "The packages are written", expected: "about 10 s", page: true,
    work: () => node(["scripts/package.js"]) },
  { part: "page", kind: "check", what: "No flaw of a node package is known", expected: "about 5 s", work: () => answered(audit) },
  { part: "page", kind: "check", what: "The page's types hold", expected: "about 5 s", page: true,
    work: () => node([join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]) },
  { part: "page", kind: "JavaScript", what: "JavaScript tests", expected: "about 4 minutes",
    work: () => nodeTests("tests/www") },
  { part: "page", kind: "JavaScript", what: "Tests in a real browser", expected: "about 9 minutes", page: true,
    work: async () => { await needBrowsers(); return nodeTests("tests/www/browser"); } },
  { part: "page", kind: "check", what: "The download keeps its budget", expected: "about 5 s", page: true,
    work: () => node(["scripts/size.js"]) },
];

await tell(async () => {
  const part = process.argv[2];
  const chosen = steps.filter((step) => !part || step.part === part);
  if (chosen.length === 0) throw new Missing(`There is no part "${part}": say rust, page or nothing.`);
  if (!existsSync(data)) console.log(`There is no folder ${data} (HOMEROOM_DATA): tests that read it do without.`);
  if (chosen.some((step) => step.part === "page")) await needPackages();
  const begun = performance.now();
  /** @type {{ step: Step, count: import("./tally.js").Count }[]} */
  const done = [];
  for (const step of chosen) done.push({ step, count: await perform(step, done) });
  report(done, performance.now() - begun);
});

/**
 * One step: announced, timed, and its failure told.
 * @param {Step} step
 * @param {{ step: Step, count: import("./tally.js").Count }[]} before
 */
async function perform(step, before) {
  console.log(`\n== ${step.what} (${step.expected})`);
  const begun = performance.now();
  const unbuilt = before.some((one) => one.step.builds && one.count.failed > 0);
  /** @type {import("./tally.js").Count} */
  let count = { passed: 0, failed: 1, skipped: 0 };
  if (step.page && unbuilt) {
    console.log("Not run, for the page was not built.");
  } else {
    try {
      count = await step.work();
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
    }
  }
  const told = step.kind !== "check" ? sentence(count) : count.failed > 0 ? "failed" : count.skipped > 0 ? "skipped" : "passed";
  console.log(`== ${step.what}: ${told}, ${seconds(performance.now() - begun)}`);
  return count;
}

/**
 * @param {{ step: Step, count: import("./tally.js").Count }[]} done
 * @param {number} time
 */
function report(done, time) {
  const failed = done.filter(({ count }) => count.failed > 0);
  console.log("");
  for (const { step, count } of failed) {
    console.log(`failed: ${step.what}${step.kind === "check" ? "" : ` (${count.failed})`}`);
  }
  const parts = /** @type {const} */ (["Rust", "JavaScript", "check"]).map((kind) => {
    const { passed, failed } = sum(done.filter(({ step }) => step.kind === kind).map(({ count }) => count));
    return `${kind === "check" ? "checks" : `${kind} tests`} ${passed + failed}`;
  });
  console.log(`Ran in ${seconds(time)}: ${parts.join(", ")}`);
  const all = sum(done.map(({ count }) => count));
  if (all.failed > 0) process.exitCode = 1;
  console.log(sentence(all));
}

/**
 * @param {string[]} words
 * @param {"fmt" | "clippy"} [component]
 * @param {Record<string, string>} [env]
 */
async function cargo(words, component, env = {}) {
  const rust = await needRust();
  if (component) await needComponent(rust, component);
  return passed((await run(rust.cargo, words, { env: { ...rust.env, ...env }, aloud: true })).code);
}

async function rustTests() {
  const rust = await needRust();
  const env = { ...rust.env, HOMEROOM_DATA: data };
  const { code, output } = await run(rust.cargo, ["test", "--workspace", "--no-fail-fast"], { env, aloud: true });
  return judged(countCargo(output), code);
}

async function onnxTests() {
  const rust = await needRust();
  const python = await needPython("tests/onnx/requirements.txt", "Get onnxruntime", "about 1 minute, 50 MB");
  const env = { ...rust.env, HOMEROOM_DATA: data, HOMEROOM_PYTHON: python };
  const words = ["test", "--test", "onnx", "--", "--ignored", "--nocapture"];
  const { code, output } = await run(rust.cargo, words, { env, aloud: true });
  return judged(countCargo(output), code);
}

/** Chromium for all tests; without a Firefox those that want one do without, and say so. */
async function needBrowsers() {
  await needBrowser();
  await needFirefox().catch((error) => console.log(error instanceof Error ? error.message : String(error)));
}

/** @param {string} folder */
async function nodeTests(folder) {
  const all = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const files = all.filter((name) => name.endsWith(".test.js")).sort();
  if (files.length === 0) throw new Missing(`There is no test in ${folder}.`);
  const words = ["--test", "--test-reporter=spec", "--test-concurrency=1", ...files.map((name) => `${folder}/${name}`)];
  // NODE_TEST_CONTEXT would make a runner inside another runner keep its report to itself.
  const env = { HOMEROOM_DATA: data, NODE_TEST_CONTEXT: undefined };
  const { code, output } = await run(process.execPath, words, { env, aloud: true });
  return judged(countNode(output), code);
}

/** @param {string[]} words */
async function node(words) {
  return passed((await run(process.execPath, words, { aloud: true })).code);
}

/** @param {() => Promise<import("./supply.js").Answer>} question @returns {Promise<import("./tally.js").Count>} */
async function answered(question) {
  const { held, said } = await question();
  console.log(said);
  return held === null ? { passed: 0, failed: 0, skipped: 1 } : passed(held ? 0 : 1);
}

/**
 * A check counts as one, by its exit code.
 * @param {number} code
 * @returns {import("./tally.js").Count}
 */
function passed(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}
