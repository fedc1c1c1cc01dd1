// The Rust that builds for this machine: the one that is here, else Debian's, else a sentence.

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, delimiter, isAbsolute, join } from "node:path";
import { Missing, ask, run, step } from "./command.js";
import { candidate, haveApt, install } from "./debian.js";

/** The oldest compiler that knows the crate's edition and libraries; Cargo.toml says the same. */
const oldest = { major: 1, minor: 90 };

/**
 * @typedef {object} Rust
 * @property {string} cargo the program
 * @property {string} rustc the compiler it uses
 * @property {string} version what `rustc -vV` says
 * @property {Record<string, string>} env what to set for cargo
 */

const advice = "see https://rustup.rs, then run this again";

/**
 * Finds a Rust that is new enough, or installs one.
 * @returns {Promise<Rust>}
 * @throws {Missing} where none can be had
 */
export async function needRust() {
  const found = ["", cargoBin(), "/usr/bin"].map(rustIn).filter((rust) => rust !== null);
  const good = found.find((rust) => recent(rust.version));
  if (good) return good;
  if (await debianRecent()) {
    await install(["rustc-web", "cargo-web", "gcc", "libc6-dev"], "Install Rust", "about 1 minute");
    const rust = rustIn("/usr/bin");
    if (rust && recent(rust.version)) return rust;
  }
  const old = found[0] && /release: (\S+)/.exec(found[0].version)?.[1];
  if (old) {
    const needed = `${oldest.major}.${oldest.minor}`;
    throw new Missing(`Rust ${needed} or newer is needed and ${old} is here: run rustup update stable, or ${advice}.`);
  }
  // A rustup without any toolchain may be given one; a toolchain that someone chose is left as it is.
  if (ask("rustup", ["toolchain", "list"]) === "no installed toolchains") {
    await step("Install Rust: rustup default stable", "about 1 minute", () => run("rustup", ["default", "stable"]));
    const rust = rustIn("");
    if (rust) return rust;
  }
  throw new Missing(`Rust is not installed: ${advice}.`);
}

/**
 * Cargo and rustc of one folder, or those of the PATH; null where they don't answer.
 * @param {string} folder "" for the PATH
 * @returns {Rust | null}
 */
export function rustIn(folder) {
  const cargo = folder ? join(folder, "cargo") : onPath("cargo");
  if (!cargo || ask(cargo, ["--version"]) === null) return null;
  // Cargo would take any rustc on the PATH; the pair must be of one house.
  const beside = join(dirname(cargo), "rustc");
  const rustc = existsSync(beside) || process.platform === "win32" ? beside : "rustc";
  const version = ask(rustc, ["-vV"]);
  if (version === null) return null;
  return { cargo, rustc, version, env: { RUSTC: rustc } };
}

/** Where rustup and cargo put programs, on the PATH or not. */
export function cargoBin() {
  return join(process.env["CARGO_HOME"] || join(homedir(), ".cargo"), "bin");
}

/** Whether Debian's archive has a Rust that is new enough and we may install it. */
export async function debianRecent() {
  return haveApt() && recent(`release: ${await candidate("rustc-web")}`);
}

/**
 * A cargo command that not every Rust brings: fmt or clippy.
 * @param {Rust} rust
 * @param {"fmt" | "clippy"} name
 * @throws {Missing} where it cannot be had
 */
export async function needComponent(rust, name) {
  const there = () => ask(rust.cargo, [name, "--version"], rust.env) !== null;
  if (there()) return;
  const component = name === "fmt" ? "rustfmt" : "clippy";
  if (dirname(rust.cargo) === "/usr/bin" && haveApt()) {
    await install([name === "fmt" ? "rustfmt-web" : "rust-web-clippy"], `Install ${component}`, "about 20 s");
  } else if (ask("rustup", ["--version"]) !== null) {
    await step(`Install ${component}: rustup component add ${component}`, "about 20 s", () =>
      run("rustup", ["component", "add", component]));
  }
  if (there()) return;
  throw new Missing(`The Rust component ${component} is not installed: run rustup component add ${component}.`);
}

/** @param {string} version */
function recent(version) {
  const [major = 0, minor = 0] = (/release: (\d+\.\d+)/.exec(version)?.[1] ?? "0.0").split(".").map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/** @param {string} name */
function onPath(name) {
  const ending = process.platform === "win32" ? ".exe" : "";
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name + ending)).find((path) => existsSync(path)) ?? null;
}
