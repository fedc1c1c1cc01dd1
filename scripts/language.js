// For webpack: messages/de.ftl -> a module with its text as `messages`, and as `phrases` what the playbook that ships says in
// English -> what messages/playbook.de.csv says in its place.

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * @this {import("webpack").LoaderContext<object>}
 * @param {string} messages
 */
export default function language(messages) {
  const folder = dirname(this.resourcePath);
  const read = (/** @type {string} */ id) => {
    const path = join(folder, `playbook.${id}.csv`);
    this.addDependency(path);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  const own = read(basename(this.resourcePath, ".ftl"));
  const phrases = own ? phrasesOf(read("en"), own) : {};
  // Notes to those who write the sentences stay at home.
  const sentences = messages.replace(/^#.*\n/gm, "");
  return `export const messages = ${JSON.stringify(sentences)};\nexport const phrases = ${JSON.stringify(phrases)};\n`;
}

/**
 * What one playbook says -> what the other says in the same place.
 * @param {string} english
 * @param {string} own the same rows, strategies and resources in another language
 * @returns {Record<string, string>}
 */
export function phrasesOf(english, own) {
  const [from, to] = [rowsOf(english), rowsOf(own)];
  const apart = from.findIndex((row, at) => row[0] !== to[at]?.[0] || row[1] !== to[at]?.[1]);
  if (apart >= 0 || from.length !== to.length) throw new Error(`The playbooks part at row ${(apart < 0 ? Math.min(from.length, to.length) : apart) + 1}.`);
  return Object.fromEntries(from.slice(1).flatMap((row, at) => row.slice(2).map((text, place) => [text, to[at + 1]?.[place + 2] ?? ""])).filter(([text]) => text !== ""));
}

/** A table with commas, its quotes undone. @param {string} text @returns {string[][]} */
export function rowsOf(text) {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""));
}
