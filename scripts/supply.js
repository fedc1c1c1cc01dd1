// npm run supply: what others wrote and we build in. Licences and sources of crates by cargo-deny (deny.toml), known flaws of
// crates and node packages where their lists can be had.

import { delimiter, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Missing, run, tell } from "./command.js";
import { needPackages, npm } from "./packages.js";
import { needRust } from "./rust.js";
import { DENY, needTool } from "./tool.js";

/** @typedef {{ held: boolean | null, said: string }} Answer whether it holds, null where that could not be asked */

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await tell(async () => {
    const answers = [await licences(), await advisories(), await audit()];
    for (const { said } of answers) console.log(said);
    if (answers.some(({ held }) => held === false)) throw new Missing("What others wrote does not hold to the rules; see above.");
  });
}

/** Licences, sources and bans of crates. @returns {Promise<Answer>} */
export async function licences() {
  const { code, output } = await deny("licenses", "bans", "sources");
  return code === 0
    ? { held: true, said: "Crates: licences, bans and sources are as deny.toml says." }
    : { held: false, said: output };
}

/** Known flaws of crates. @returns {Promise<Answer>} */
export async function advisories() {
  return judgedAdvisories(await deny("advisories"));
}

/** @param {{ code: number, output: string }} done @returns {Answer} */
export function judgedAdvisories({ code, output }) {
  if (code === 0) return { held: true, said: "Crates: no flaw is known." };
  if (/failed to (fetch|load|clone|open) advisory database/i.test(output)) {
    return { held: null, said: "Crates, known flaws: skipped, the list of advisories can't be reached." };
  }
  return { held: false, said: output };
}

/** Known flaws of node packages, those of our tools as well. @returns {Promise<Answer>} */
export async function audit() {
  await needPackages();
  const { program, words } = npm();
  const { output } = await run(program, [...words, "audit", "--json"]);
  return judgedAudit(output);
}

/** @param {string} output what npm audit said, warnings before it @returns {Answer} */
export function judgedAudit(output) {
  /** @type {{ auditReportVersion?: number, vulnerabilities?: Record<string, { severity: string, name: string }> }} */
  let report = {};
  try {
    report = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
  } catch {
    // No report: the registry did not answer.
  }
  if (report.auditReportVersion === undefined || !report.vulnerabilities) {
    return { held: null, said: "Node packages, known flaws: skipped, the registry does not answer." };
  }
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) => severity !== "info" && severity !== "low");
  if (grave.length === 0) return { held: true, said: "Node packages: no flaw above low is known." };
  return { held: false, said: `Node packages with known flaws: ${grave.map(({ name, severity }) => `${name} (${severity})`).join(", ")}; run npm audit.` };
}

/** @param {...string} what */
async function deny(...what) {
  const rust = await needRust();
  const program = await needTool(DENY);
  // It asks the cargo of the PATH.
  const path = [dirname(rust.cargo), process.env["PATH"]].join(delimiter);
  return run(program, ["--all-features", "check", "--hide-inclusion-graph", ...what], { env: { ...rust.env, PATH: path, CARGO: rust.cargo } });
}
