// The node packages, exactly as package-lock.json names them.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { must, root, step } from "./command.js";

/** Installs what package-lock.json names unless node_modules already holds it. */
export async function needPackages() {
  if (current()) return;
  const { program, words } = npm();
  await step("Install the node packages: npm ci", "about 20 s", () =>
    must(program, [...words, "ci", "--no-audit", "--no-fund"],
      "The node packages could not be installed; is the network there? Run npm ci to see npm's own words."));
}

/** The npm that runs us, else that of the PATH. @returns {{ program: string, words: string[] }} */
export function npm() {
  const own = process.env["npm_execpath"];
  return own?.endsWith("js") ? { program: process.execPath, words: [own] } : { program: "npm", words: [] };
}

/** npm keeps a list of what it put into node_modules: it is compared with the one we ask for. */
function current() {
  const kept = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(kept)) return false;
  const here = entries(kept);
  return Object.entries(entries(join(root, "package-lock.json"))).every(([path, entry]) =>
    path === "" || (here[path] ? here[path].version === entry.version : entry.optional === true));
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function entries(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
