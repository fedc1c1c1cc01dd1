// npm run sbom: the bill of materials (CycloneDX 1.5) of all that we ship, and the licences of what others wrote.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, step, tell } from "./command.js";
import { licencesOf } from "./licences.js";
import { bundler, expression, parts, ref } from "./parts.js";
import { unlessDone } from "./stamp.js";

/** @import { Part } from "./parts.js" */

/** Where the bill is, and beside it the licences of all of it, for whoever hands on the command line. */
export const bill = "dist/homeroom.cdx.json";
const licences = "dist/licences.txt";

/** The licences of what is in the page, which shows them: webpack.config.js takes them in. */
export const shown = "build/licences.txt";

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
    sources: ["Cargo.toml", "Cargo.lock", "encodings/Cargo.toml", "package.json", "package-lock.json", "LICENSE-APACHE", "LICENSE-MIT", "scripts/parts.js", "scripts/licences.js", "scripts/bill.js"],
    results: [bill, licences, shown],
    work: () => step("List what others wrote, with its licences", "about 5 s", write),
  });
}

async function write() {
  const all = await parts();
  const { version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  /** @type {Part} */
  const own = { kind: "generic", name: "homeroom", version, licence: license, hash: null, in: [], needs: [], texts: [{ name: "LICENSE-MIT", text: readFileSync(join(root, "LICENSE-MIT"), "utf8") }] };
  for (const [file, text] of [
    [bill, `${JSON.stringify(billOf(all, version), null, 1)}\n`],
    [licences, licencesOf([own, ...all])],
    [shown, licencesOf([own, ...all.filter((part) => part.in.includes("page")), bundler()])],
  ]) {
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
