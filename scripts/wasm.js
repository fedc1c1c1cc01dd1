// The core as WebAssembly: src/ -> pkg/homeroom.js and pkg/homeroom.wasm; and encodings/ likewise, a module of its own
// that the page fetches when a file asks for it. What the compiler makes on the way lives in the cache, outside the
// tree, so that a new clone does not compile the standard library again.

import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, key } from "./cache.js";
import { Missing, ask, must, root, run, step } from "./command.js";
import { install, installed } from "./debian.js";
import { cargoBin, debianRecent, needRust, recent, rustIn } from "./rust.js";
import { fingerprint, unlessDone } from "./stamp.js";

const target = "wasm32-unknown-unknown";
const flags = "-Ctarget-feature=+simd128";

/** What rustc uses for this target by itself, and simd128 from the flags above. */
const features = [
  "simd", "bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue",
];

/** Debian's compiler builds the target's library from its own sources: its archive has none ready made. */
const debian = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/**
 * @typedef {object} Part
 * @property {string} name of what it becomes in pkg/
 * @property {string} what for the person who waits
 * @property {string[]} sources
 * @property {string} crate
 */

const manifests = ["Cargo.toml", "Cargo.lock", "encodings/Cargo.toml"];

/** @type {Part[]} */
const parts = [
  { name: "homeroom", what: "the core", crate: "homeroom", sources: [...manifests, "src", "messages/names.en.ftl", "messages/playbook.en.csv"] },
  { name: "encodings", what: "the old encodings", crate: "homeroom-encodings", sources: [...manifests, "encodings/src"] },
];

/** Builds pkg/ unless it stands. */
export async function needWasm() {
  let any = false;
  for (const part of parts) {
    const done = await unlessDone({
      name: `wasm-${part.name}`,
      sources: [...part.sources, "scripts/wasm.js", "node_modules/binaryen/package.json"],
      results: [".js", ".d.ts", ".wasm"].map((ending) => `pkg/${part.name}${ending}`),
      work: () => build(part),
    });
    any ||= done;
  }
  return any;
}

/** @param {Part} part */
async function build({ name, what, crate, sources }) {
  const route = await needTarget();
  const bindgen = await needBindgen();
  const shared = cacheFolder(`wasm-${key([route.rust.version, flags, ...route.words])}`);
  const own = join(root, "build", "wasm");
  const first = existsSync(join(shared, target)) ? "about 1 minute" : "2 to 5 minutes the first time";
  const chosen = ["--package", crate, "--no-default-features", "--features", "wasm"];
  const words = [...chosen, "--profile", "wasm", "--lib", "--target", target];
  // Cargo takes two clones for one, and a source older than the other clone's build for built. So the sources' hash
  // is part of the command, and the result leaves the shared folder while cargo still holds its lock.
  const mark = ["--crate-type", "cdylib", "--", "--cfg", `homeroom_sources="${fingerprint(sources)}"`];
  const folders = { CARGO_BUILD_BUILD_DIR: shared, CARGO_TARGET_DIR: own };
  const env = { ...route.rust.env, ...route.env, ...folders, RUSTFLAGS: flags, CARGO_ENCODED_RUSTFLAGS: undefined };
  await step(`Compile ${what} to WebAssembly`, first, () =>
    must(route.rust.cargo, ["rustc", ...words, ...route.words, ...mark],
      `Here ${what} did not compile to WebAssembly; the compiler's words are above.`, { env }));
  const compiled = join(own, target, "wasm", `${crate.replaceAll("-", "_")}.wasm`);
  const pkg = join(root, "pkg");
  await step("Write its JavaScript side and make it small", "about 30 s", async () => {
    const side = ["--target", "web", "--omit-default-module-path", "--out-name", name, "--out-dir", pkg];
    await must(bindgen, [...side, compiled],
      "wasm-bindgen could not read what was compiled; its words are above.");
    // wasm-opt strips; the compiler may not, for wasm-bindgen learns the features from a section it would take.
    const made = join(pkg, `${name}_bg.wasm`);
    const small = join(pkg, `${name}.wasm.part`);
    const optimiser = join(root, "node_modules", "binaryen", "bin", "wasm-opt");
    // The compiler has chosen what to inline. A hot loop put back into its only caller would run its first call to the
    // end as the browser's quick compiler left it: engines change over to better code between calls only.
    // Nothing is kept in the first bytes of the memory, below the stack, so offsets may be folded into loads.
    const switches = ["-O3", "--one-caller-inline-max-function-size", "0", "--always-inline-max-function-size", "2",
      "--low-memory-unused", "--strip-debug", "--strip-producers", ...features.map((name) => `--enable-${name}`)];
    await must(process.execPath, [optimiser, ...switches, made, "-o", small],
      "wasm-opt could not make what was compiled smaller; its words are above.");
    rmSync(made);
    rmSync(`${made}.d.ts`, { force: true });
    renameSync(small, join(pkg, `${name}.wasm`));
  });
}

/**
 * @typedef {object} Route how this machine compiles to wasm
 * @property {import("./rust.js").Rust} rust
 * @property {string[]} words more words for cargo
 * @property {Record<string, string>} env
 */

/**
 * A target that is there; else Debian's compiler and library sources; else rustup's target.
 * @returns {Promise<Route>}
 */
async function needTarget() {
  const rust = await needRust();
  if (hasTarget(rust.rustc)) return { rust, words: [], env: {} };
  const viaDebian = await debianRoute();
  if (viaDebian) return viaDebian;
  if (ask("rustup", ["--version"]) !== null) {
    await step(`Add the WebAssembly target: rustup target add ${target}`, "about 20 s", () =>
      run("rustup", ["target", "add", target]));
    if (hasTarget(rust.rustc)) return { rust, words: [], env: {} };
  }
  throw new Missing(`Rust has no WebAssembly target here: run rustup target add ${target} (see https://rustup.rs).`);
}

/** @returns {Promise<Route | null>} null where there is no such archive, or it does not give all of it */
async function debianRoute() {
  // Asking the archive takes seconds: not where everything is here already.
  if (!debian.every(installed)) {
    if (!(await debianRecent())) return null;
    try {
      await install(debian, "Install a compiler with the library's sources for WebAssembly", "about 1 minute");
    } catch (error) {
      console.log(`  ${error instanceof Error ? error.message : error}`);
      return null;
    }
  }
  const rust = rustIn("/usr/bin");
  if (!rust || !recent(rust.version)) return null;
  return {
    rust,
    words: ["-Zbuild-std=std,panic_abort"],
    // The library's sources can only be built with the switches of a nightly compiler.
    env: { RUSTC_BOOTSTRAP: "1", CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: "/usr/bin/wasm-ld-22" },
  };
}

/** @param {string} rustc */
function hasTarget(rustc) {
  const folder = ask(rustc, ["--print", "target-libdir", "--target", target]);
  if (folder === null || !existsSync(folder)) return false;
  return readdirSync(folder).some((name) => /^libstd-.*\.rlib$/.test(name));
}

/** The wasm-bindgen program of exactly the crate's version; it refuses any other. */
async function needBindgen() {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  const version = /name = "wasm-bindgen"\r?\nversion = "([^"]+)"/.exec(lock)?.[1];
  if (!version) throw new Missing("Cargo.lock does not name wasm-bindgen.");
  const own = cacheFolder(`wasm-bindgen-${version}`);
  const programs = ["", cargoBin(), join(own, "bin")].map((place) => join(place, "wasm-bindgen"));
  const find = () => programs.find((program) => ask(program, ["--version"]) === `wasm-bindgen ${version}`);
  const found = find();
  if (found) return found;
  const rust = await needRust();
  const env = { ...rust.env, CARGO_TARGET_DIR: undefined };
  await step(`Install wasm-bindgen ${version}`, "about 4 minutes, once", () =>
    must(rust.cargo, ["install", "wasm-bindgen-cli", "--version", version, "--root", own],
      "wasm-bindgen could not be installed; cargo's words are above.", { env }));
  const now = find();
  if (!now) throw new Missing(`wasm-bindgen ${version} does not run on this machine.`);
  return now;
}
