// The licences of what others wrote, as one text: it travels with every copy of the page.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.js";
import { expression, ref } from "./parts.js";

/** @import { Part } from "./parts.js" */

/** Short enough for a narrow window. */
const LINE = "=".repeat(24);

/** Every text once, below the parts that have it. @param {Part[]} all */
export function licencesOf(all) {
  /** @type {Map<string, { text: string, of: string[] }>} */
  const texts = new Map();
  const without = [];
  for (const part of all) {
    const name = `${part.name} ${part.version} (${expression(part.licence)})`;
    const chosen = chosenOf({ ...part, texts: part.texts.length > 0 ? part.texts : borrowed(part, all) });
    if (chosen.length === 0) without.push(name);
    for (const { text } of chosen) {
      const key = text.replace(/\s+/g, " ").trim();
      const entry = texts.get(key) ?? { text: text.replaceAll("\r", "").trim(), of: [] };
      texts.set(key, { ...entry, of: [...entry.of, name] });
    }
  }
  const sections = [...texts.values()].map(({ text, of }) => `${LINE}\n${of.join("\n")}\n${"-".repeat(24)}\n${text}\n`);
  return [
    "Homeroom, and the parts by others that are built in. Where a part offers several licences, the one that is printed is used.\n",
    ...sections,
    ...(without.length > 0 ? [`${LINE}\nThese come without a file; their licence is the one in brackets:\n${without.join("\n")}\n`] : []),
  ].join("\n");
}

/**
 * For a part that comes without a file: the Apache licence is the same text for all, and a part that it was published with
 * says whose the others are.
 * @param {Part} part @param {Part[]} all
 */
function borrowed(part, all) {
  if (offered(part).includes("Apache-2.0")) return [{ name: "LICENSE-APACHE", text: readFileSync(join(root, "LICENSE-APACHE"), "utf8") }];
  return all.find(({ needs, licence, texts }) => needs.includes(ref(part)) && licence === part.licence && texts.length > 0)?.texts ?? [];
}

/** Where MIT is offered it is enough; where several hold together all are told. @param {Part} part */
function chosenOf(part) {
  const { licence, texts } = part;
  const together = / AND /.test(licence);
  const mit = texts.filter(({ name, text }) => /mit/i.test(name) || /Permission is hereby granted, free of charge/.test(text));
  const notices = texts.filter(({ name }) => /^notice/i.test(name));
  return !together && offered(part).includes("MIT") && mit.length > 0 ? [...new Set([...mit.slice(0, 1), ...notices])] : texts;
}

/** @param {Part} part */
const offered = ({ licence }) => expression(licence).split(/\s+OR\s+/);
