// Running other programs, and saying so: one line a step, one clear sentence when a piece can't be had.

import { spawn, spawnSync } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** A piece that can't be had, told in one sentence that says what to do. */
export class Missing extends Error {}

/**
 * @typedef {object} Finished
 * @property {number} code the exit code, 127 where the program could not be started
 * @property {string} output what it wrote to both streams
 */

/**
 * @typedef {object} Manner
 * @property {Record<string, string | undefined>} [env] set on top of the environment; undefined takes away
 * @property {boolean} [aloud] pass the output on as it comes
 */

/**
 * Runs a program in the project's folder to its end.
 * @param {string} program
 * @param {string[]} [words]
 * @param {Manner} [manner]
 * @returns {Promise<Finished>}
 */
export function run(program, words = [], { env = {}, aloud = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: root, env: merged(env), stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const name of /** @type {const} */ (["stdout", "stderr"])) {
      const decoder = new StringDecoder("utf8");
      child[name].on("data", (bytes) => {
        const text = decoder.write(bytes);
        output += text;
        if (aloud) process[name].write(text);
      });
    }
    child.on("error", (error) => resolve({ code: 127, output: output + error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * What a program answers, or null where it is absent or unhappy. For questions that take no time.
 * @param {string} program
 * @param {string[]} words
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null}
 */
export function ask(program, words, env = {}) {
  const done = spawnSync(program, words, { cwd: root, env: merged(env), encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : null;
}

/**
 * Runs a program quietly; on failure shows the end of what it said and throws the sentence.
 * @param {string} program
 * @param {string[]} words
 * @param {string} sentence
 * @param {Manner} [manner]
 */
export async function must(program, words, sentence, manner = {}) {
  const { code, output } = await run(program, words, manner);
  if (code === 0) return output;
  if (!manner.aloud) console.error(output.trimEnd().split("\n").slice(-40).join("\n"));
  throw new Missing(sentence);
}

/**
 * Announces a step, runs it and says how long it took.
 * @template T
 * @param {string} what
 * @param {string} expected how long it may take, as a person would say it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, expected, work) {
  const begun = performance.now();
  console.log(`- ${what} (${expected})`);
  const result = await work();
  console.log(`  done in ${seconds(performance.now() - begun)}`);
  return result;
}

/**
 * Runs a script's story; what is missing ends it with its sentence and exit code 1.
 * @param {() => Promise<void>} story
 */
export async function tell(story) {
  try {
    await story();
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    console.error(`\n${fault.message}`);
    if (!(fault instanceof Missing) && process.env["HOMEROOM_TRACE"]) console.error(fault.stack);
    process.exitCode = 1;
  }
}

/**
 * A stretch of time as a person says it.
 * @param {number} milliseconds
 */
export function seconds(milliseconds) {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const whole = Math.round(milliseconds / 1000);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** @param {Record<string, string | undefined>} env */
function merged(env) {
  /** @type {Record<string, string | undefined>} */
  const all = { ...process.env, ...env };
  for (const name of Object.keys(all)) if (all[name] === undefined) delete all[name];
  return all;
}
