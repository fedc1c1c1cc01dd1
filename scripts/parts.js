// What others wrote and we build in: crates as Cargo.lock pins them, node packages as package-lock.json does, the library that
// comes with the compiler. Each with where it ends up: in the page, in the command line.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { must, root } from "./command.js";
import { needRust } from "./rust.js";

/**
 * @typedef {object} Part
 * @property {"cargo" | "npm" | "generic"} kind
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression
 * @property {{ alg: "SHA-256" | "SHA-512", content: string } | null} hash of what the registry gave
 * @property {("page" | "command line")[]} in
 * @property {string[]} needs refs of other parts
 * @property {{ name: string, text: string }[]} texts files about its licence
 */

/** @param {{ kind: string, name: string, version: string }} part a package URL */
export function ref({ kind, name, version }) {
  return `pkg:${kind}/${name.replace(/^@/, "%40")}@${version}`;
}

/** Old crates write "MIT/Apache-2.0". @param {string} licence */
export function expression(licence) {
  return licence.replaceAll(/\s*\/\s*/g, " OR ");
}

/** All parts, by kind and name. @returns {Promise<Part[]>} */
export async function parts() {
  const rust = await needRust();
  const page = await crates(rust, ["--no-default-features", "--features", "wasm,encodings", "--filter-platform", "wasm32-unknown-unknown"], "page");
  const line = await crates(rust, ["--filter-platform", hostOf(rust.version)], "command line");
  const own = new Set(["homeroom", "homeroom-encodings"]);
  /** @type {Map<string, Part>} */
  const all = new Map();
  for (const part of [...page, ...line, ...packages(), library(rust.version)]) {
    if (own.has(part.name)) continue;
    const before = all.get(ref(part));
    const needs = part.needs.concat(before?.needs ?? []).filter((need) => !/\/homeroom(-encodings)?@/.test(need));
    all.set(ref(part), { ...part, in: [...(before?.in ?? []), ...part.in], needs: [...new Set(needs)].sort() });
  }
  return [...all.values()].sort((a, b) => (ref(a) < ref(b) ? -1 : 1));
}

/** @param {string} version what `rustc -vV` says */
function hostOf(version) {
  return /host: (\S+)/.exec(version)?.[1] ?? "";
}

/**
 * Crates that a build of ours has inside: no tests, and nothing that only ran while it was built.
 * @param {import("./rust.js").Rust} rust
 * @param {string[]} words which build
 * @param {"page" | "command line"} where
 * @returns {Promise<Part[]>}
 */
async function crates(rust, words, where) {
  const output = await must(rust.cargo, ["metadata", "--format-version", "1", "--locked", ...words],
    "cargo could not say what is built in; its words are above.", { env: rust.env });
  const { packages, resolve } = JSON.parse(output.slice(output.indexOf('{"packages"')));
  const nodes = new Map(resolve.nodes.map((/** @type {any} */ node) => [node.id, node]));
  const known = new Map(packages.map((/** @type {any} */ one) => [one.id, one]));
  const sums = checksums(readFileSync(join(root, "Cargo.lock"), "utf8"));
  const inside = (/** @type {string} */ id) => nodes.get(id).deps
    .filter((/** @type {any} */ dep) => dep.dep_kinds.some((/** @type {any} */ own) => own.kind === null) && !procedural(known.get(dep.pkg)))
    .map((/** @type {any} */ dep) => dep.pkg);
  /** @type {Set<string>} */
  const seen = new Set([resolve.root]);
  for (const id of seen) for (const other of inside(id)) seen.add(other);
  const named = (/** @type {string} */ id) => ref({ kind: "cargo", ...known.get(id) });
  return [...seen].map((id) => {
    const { name, version, license, manifest_path } = known.get(id);
    const sum = sums.get(`${name} ${version}`);
    const hash = sum ? /** @type {const} */ ({ alg: "SHA-256", content: sum }) : null;
    return { kind: /** @type {const} */ ("cargo"), name, version, licence: license ?? "", hash, in: [where], needs: inside(id).map(named), texts: textsIn(dirname(manifest_path)) };
  });
}

/** Whether a crate only runs inside the compiler. @param {any} one */
function procedural(one) {
  return one.targets.some((/** @type {any} */ target) => target.kind.includes("proc-macro"));
}

/** @param {string} lock @returns {Map<string, string>} "name version" -> SHA-256 */
export function checksums(lock) {
  const entries = lock.matchAll(/name = "([^"]+)"\r?\nversion = "([^"]+)"\r?\nsource = [^\n]+\r?\nchecksum = "([0-9a-f]{64})"/g);
  return new Map([...entries].map(([, name, version, sum]) => [`${name} ${version}`, sum ?? ""]));
}

/** @typedef {{ version: string, license?: string, integrity?: string, dependencies?: Record<string, string>, dev?: boolean, devOptional?: boolean }} Pinned */

/** @returns {Record<string, Pinned>} what package-lock.json pins, by its path */
const pinned = () => JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;

/** Node packages that the page needs, those of its tools left out. @returns {Part[]} */
function packages() {
  const lock = pinned();
  return Object.keys(lock).filter((path) => path !== "" && !lock[path]?.dev && !lock[path]?.devOptional).map((path) => packageAt(lock, path));
}

/** What bundles the page leaves some lines of its own in it, so its licence belongs to the others. @returns {Part} */
export function bundler() {
  return { ...packageAt(pinned(), "node_modules/webpack"), needs: [] };
}

/** @param {Record<string, Pinned>} lock @param {string} path @returns {Part} */
function packageAt(lock, path) {
  const { version = "", license, integrity, dependencies } = lock[path] ?? {};
  /** Where node would look for a package, from another. @param {string} name */
  const found = (name) => {
    for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
      const own = `${at ? `${at}/` : ""}node_modules/${name}`;
      if (lock[own]) return own;
      if (at === "") return null;
    }
  };
  const nameOf = (/** @type {string} */ own) => own.slice(own.lastIndexOf("node_modules/") + "node_modules/".length);
  const needs = Object.keys(dependencies ?? {}).map(found).filter((own) => own !== null);
  const sum = /^sha512-(.+)$/.exec(integrity ?? "")?.[1];
  return {
    kind: "npm", name: nameOf(path), version, licence: license ?? "",
    hash: sum ? { alg: "SHA-512", content: Buffer.from(sum, "base64").toString("hex") } : null,
    in: ["page"],
    needs: needs.map((own) => ref({ kind: "npm", name: nameOf(own), version: lock[own]?.version ?? "" })),
    texts: textsIn(join(root, path)),
  };
}

/** What every Rust program has inside. @param {string} version what `rustc -vV` says @returns {Part} */
function library(version) {
  const release = /release: (\S+)/.exec(version)?.[1] ?? "";
  return { kind: "generic", name: "rust-std", version: release, licence: "MIT OR Apache-2.0", hash: null, in: ["page", "command line"], needs: [], texts: [] };
}

/** @param {string} folder */
function textsIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|unlicense|copyright)/i.test(name)).sort();
  const files = names.filter((name) => !/\.(rs|js|html)$/.test(name));
  return files.flatMap((name) => {
    try {
      return [{ name, text: readFileSync(join(folder, name), "utf8") }];
    } catch {
      // A folder of licences; the files beside it say the same.
      return [];
    }
  });
}
