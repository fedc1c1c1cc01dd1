// Where things live that outlast a clone: the wasm target folder and the tools we had to build.

import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * A folder outside the tree, made if need be: $HOMEROOM_CACHE or ~/.cache/homeroom.
 * @param {...string} names
 */
export function cacheFolder(...names) {
  const folder = join(process.env["HOMEROOM_CACHE"] || join(homedir(), ".cache", "homeroom"), ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * A short name for whatever a folder's contents depend on.
 * @param {string[]} parts
 */
export function key(parts) {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}
