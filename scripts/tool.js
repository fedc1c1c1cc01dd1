// Programs of cargo's that are no part of any Rust: built once, in the cache, of exactly one version.

import { join } from "node:path";
import { cacheFolder } from "./cache.js";
import { Missing, ask, must, step } from "./command.js";
import { cargoBin, needRust } from "./rust.js";

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} version
 * @property {string} expected how long it takes to build
 */

/** Licences, sources and advisories of crates. @type {Tool} */
export const DENY = { name: "cargo-deny", version: "0.20.2", expected: "about 3 minutes, once" };
/** What watches a program at every branch while it is fed. @type {Tool} */
export const FUZZ = { name: "cargo-fuzz", version: "0.13.2", expected: "about 1 minute, once" };

/**
 * The program's path.
 * @param {Tool} tool
 * @throws {Missing} where it can't be built
 */
export async function needTool({ name, version, expected }) {
  const own = cacheFolder(`${name}-${version}`);
  const programs = ["", cargoBin(), join(own, "bin")].map((place) => join(place, name));
  const find = () => programs.find((program) => ask(program, ["--version"]) === `${name} ${version}`);
  const found = find();
  if (found) return found;
  const rust = await needRust();
  // Unoptimised: it builds in a fifth of the time and is quick enough.
  const words = ["install", name, "--version", version, "--locked", "--debug", "--root", own];
  const env = { ...rust.env, CARGO_TARGET_DIR: undefined, CARGO_PROFILE_DEV_DEBUG: "0" };
  await step(`Install ${name} ${version}`, expected, () =>
    must(rust.cargo, words, `${name} could not be installed; cargo's words are above.`, { env }));
  const now = find();
  if (!now) throw new Missing(`${name} ${version} does not run on this machine.`);
  return now;
}
