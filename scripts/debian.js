// Packages from Debian's own archive, for those who are root there. Never removes a package to add one.

import { existsSync } from "node:fs";
import { Missing, ask, run, step } from "./command.js";

const quiet = { DEBIAN_FRONTEND: "noninteractive" };
const patient = ["-o", "DPkg::Lock::Timeout=120"];
let refreshed = false;

/** Whether packages can be installed here without asking anyone. */
export function haveApt() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** @param {string} name */
export function installed(name) {
  return ask("dpkg-query", ["-W", "-f=${db:Status-Status}", name]) === "installed";
}

/**
 * The version the archive would give, "" where it has none.
 * @param {string} name
 */
export async function candidate(name) {
  await refresh();
  const version = /Candidate: (\S+)/.exec(ask("apt-cache", ["policy", name]) ?? "")?.[1] ?? "";
  return version === "(none)" ? "" : version;
}

/**
 * Installs those packages that are not there yet.
 * @param {string[]} names
 * @param {string} what what they are for, as a step's line
 * @param {string} expected
 */
export async function install(names, what, expected) {
  const missing = names.filter((name) => !installed(name));
  if (missing.length === 0) return;
  await step(`${what}: apt-get install ${missing.join(" ")}`, expected, async () => {
    await refresh();
    const words = ["install", "-y", "--no-install-recommends", ...patient, ...missing];
    const rehearsal = await run("apt-get", ["--simulate", ...words], { env: quiet });
    const removed = [...rehearsal.output.matchAll(/^Remv (\S+)/gm)].map((match) => match[1]);
    if (removed.length > 0) {
      throw new Missing(`Installing ${missing.join(", ")} would remove ${removed.join(", ")}, so it was left alone.`);
    }
    const { code, output } = await run("apt-get", words, { env: quiet });
    if (code !== 0) {
      const last = output.trimEnd().split("\n").filter((line) => line.startsWith("E:")).at(-1) ?? "apt-get failed";
      throw new Missing(`Debian's archive does not give ${missing.join(", ")}: ${last.replace(/^E: /, "")}`);
    }
  });
}

/** Reads the archive's lists once a run; a source that does not answer is no reason to stop. */
async function refresh() {
  if (refreshed) return;
  refreshed = true;
  await run("apt-get", ["update", ...patient], { env: quiet });
}
