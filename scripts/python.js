// A Python with the packages of a requirements file: made once, kept outside the tree, found again by what it was made of.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, key } from "./cache.js";
import { Missing, ask, must, root, run, step } from "./command.js";
import { haveApt, install } from "./debian.js";

const oldest = 11;

/**
 * The program of a Python that has the packages.
 * @param {string} requirements a path from the project's folder
 * @param {string} what they are for, as a step's line
 * @param {string} expected
 * @throws {Missing} where they cannot be had
 */
export async function needPython(requirements, what, expected) {
  const python = await needItself();
  const version = ask(python, ["-VV"]) ?? "";
  const wanted = readFileSync(join(root, requirements), "utf8");
  const folder = cacheFolder("python", key([python, version, wanted]));
  const own = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const done = join(folder, "done");
  if (existsSync(done) && existsSync(own)) return own;
  await step(`${what}: pip install -r ${requirements}`, expected, async () => {
    rmSync(folder, { recursive: true, force: true });
    const made = await run(python, ["-m", "venv", folder]);
    if (made.code !== 0) {
      // Debian keeps what makes such folders in a package of its own.
      if (!haveApt()) throw new Missing("Python's venv does not work: install it (on Debian python3-venv).");
      await install(["python3-venv"], "Install Python's venv", "about 20 s");
      rmSync(folder, { recursive: true, force: true });
      await must(python, ["-m", "venv", folder], "Python's venv does not work.");
    }
    const words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", join(root, requirements)];
    await must(own, words, `The packages of ${requirements} cannot be installed: see above.`);
    writeFileSync(done, "");
  });
  return own;
}

/** A Python that is new enough, or Debian's. */
async function needItself() {
  const found = findPython();
  if (found) return found;
  if (haveApt()) await install(["python3", "python3-venv"], "Install Python", "about 30 s");
  const now = findPython();
  if (!now) throw new Missing(`Python 3.${oldest} or newer is needed: see https://www.python.org.`);
  return now;
}

/** @returns {string | null} */
function findPython() {
  const recent = `import sys; sys.exit(sys.version_info < (3, ${oldest}))`;
  const names = [process.env["PYTHON"], "python3", "/usr/bin/python3", "python"].filter((name) => name !== undefined);
  return names.find((name) => ask(name, ["-c", recent]) !== null) ?? null;
}
