// npm run sbom: the bill of materials (CycloneDX 1.5) of all that we ship, and the licences of what others wrote.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, step, tell } from "./command.js";
import { parts, ref } from "./parts.js";
import { unlessDone } from "./stamp.js";

/** @import { Part } from "./parts.js" */

/** Where the bill is, and the licences: beside the page. */
export const bill = "dist/homeroom.cdx.json";
export const licences = "dist/hosted/licences.txt";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await tell(async () => {
    await needBill();
    console.log(`The bill of materials is ${bill}, the licences are in ${licences}.`);
  });
}

/** Writes both unless they stand. */
export function needBill() {
  return unlessDone({
    name: "bill",
    sources: ["Cargo.toml", "Cargo.lock", "encodings/Cargo.toml", "package.json", "package-lock.json", "scripts/parts.js", "scripts/bill.js"],
    results: [bill, licences],
    work: () => step("List what others wrote, with its licences", "about 5 s", write),
  });
}

async function write() {
  const all = await parts();
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const [file, text] of [[bill, `${JSON.stringify(billOf(all, version), null, 1)}\n`], [licences, licencesOf(all)]]) {
    mkdirSync(dirname(join(root, file ?? "")), { recursive: true });
    writeFileSync(join(root, file ?? ""), text ?? "");
  }
}

/**
 * The same for the same parts, so that two builds can be compared: no date, and a number made from what is in it.
 * @param {Part[]} all @param {string} version ours
 */
export function billOf(all, version) {
  const own = `pkg:generic/homeroom@${version}`;
  const components = all.map((part) => ({
    type: "library",
    "bom-ref": ref(part),
    name: part.name,
    version: part.version,
    scope: "required",
    purl: ref(part),
    licenses: [{ expression: expression(part.licence) }],
    ...(part.hash ? { hashes: [part.hash] } : {}),
    properties: part.in.map((value) => ({ name: "homeroom:part", value })),
  }));
  const needed = new Set(all.flatMap(({ needs }) => needs));
  const first = all.map(ref).filter((one) => !needed.has(one));
  const dependencies = [{ ref: own, dependsOn: first }, ...all.map((part) => ({ ref: ref(part), dependsOn: part.needs }))];
  const digest = createHash("sha256").update(JSON.stringify([version, components, dependencies])).digest("hex");
  // A UUID of version 8, whose bits are the maker's (RFC 9562).
  const uuid = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join("-");
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: { component: { type: "application", "bom-ref": own, name: "homeroom", version, licenses: [{ expression: "MIT OR Apache-2.0" }] } },
    components,
    dependencies,
  };
}

/** Old crates write "MIT/Apache-2.0". @param {string} licence */
export function expression(licence) {
  return licence.replaceAll(/\s*\/\s*/g, " OR ");
}

/** Every text once, below the parts that have it. @param {Part[]} all */
export function licencesOf(all) {
  /** @type {Map<string, { text: string, of: string[] }>} */
  const texts = new Map();
  const without = [];
  for (const part of all) {
    const name = `${part.name} ${part.version} (${expression(part.licence)})`;
    const chosen = chosenOf(part);
    if (chosen.length === 0) without.push(name);
    for (const { text } of chosen) {
      const key = text.replace(/\s+/g, " ").trim();
      const entry = texts.get(key) ?? { text: text.replaceAll("\r", "").trim(), of: [] };
      texts.set(key, { ...entry, of: [...entry.of, name] });
    }
  }
  const sections = [...texts.values()].map(({ text, of }) => `${"=".repeat(78)}\n${of.join("\n")}\n${"-".repeat(78)}\n${text}\n`);
  return [
    "Homeroom is MIT OR Apache-2.0. It is built with the parts below, which others wrote. Where a part offers several\nlicences, the one that is printed is the one that is used.\n",
    ...sections,
    ...(without.length > 0 ? [`${"=".repeat(78)}\nThese come without a file; their licence is the one in brackets:\n${without.join("\n")}\n`] : []),
  ].join("\n");
}

/** Where MIT is offered it is enough; where several hold together all are told. @param {Part} part */
function chosenOf({ licence, texts }) {
  const offered = expression(licence).split(/\s+OR\s+/);
  const together = / AND /.test(licence);
  const mit = texts.filter(({ name, text }) => /mit/i.test(name) || /Permission is hereby granted, free of charge/.test(text));
  const notices = texts.filter(({ name }) => /^notice/i.test(name));
  return !together && offered.includes("MIT") && mit.length > 0 ? [...new Set([...mit.slice(0, 1), ...notices])] : texts;
}
