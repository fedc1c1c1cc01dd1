// Nothing is done twice: a step is left out when its sources hash as they did when its results were made.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { root } from "./command.js";

/**
 * One hash over the names and the bytes of files and whole folders.
 * @param {string[]} sources paths from the project's folder; an absent one counts as absent
 * @param {string} [from] the folder they are in
 */
export function fingerprint(sources, from = root) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesOf(join(from, source))) {
      const bytes = readFileSync(file);
      hash.update(`${relative(from, file).split(sep).join("/")}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex");
}

/**
 * Runs the work unless its results stand and were made from these very sources.
 * @param {object} job
 * @param {string} job.name
 * @param {string[]} job.sources files and folders the results depend on
 * @param {string[]} job.results files that must be there afterwards
 * @param {() => Promise<void>} job.work
 * @param {string} [job.from] the folder the paths start from
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function unlessDone({ name, sources, results, work, from = root }) {
  const stamp = join(from, "build", "stamps", name);
  const now = fingerprint(sources, from);
  const stands = results.every((result) => existsSync(join(from, result)));
  if (stands && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return false;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/**
 * Every file at or under a path, in an order that is the same everywhere.
 * @param {string} path
 * @returns {string[]}
 */
export function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesOf(join(path, name)));
}
