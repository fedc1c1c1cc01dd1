// What the contestants need: our native program, a Python with its libraries, the JavaScript libraries. All of it
// lives in the cache, outside the tree.

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, key } from "../scripts/cache.js";
import { Missing, ask, must, root, run, step } from "../scripts/command.js";
import { needRust } from "../scripts/rust.js";
import { keep } from "./contestants.js";

/** @import { Ready } from "./contestants.js" */

/**
 * @typedef {object} Tools
 * @property {string} native our program
 * @property {string} python
 * @property {string} packages folder of the JavaScript libraries
 * @property {(ready: Ready, finished: Buffer) => Promise<Buffer>} read the chances in what our workers give back
 */

/** @returns {Promise<Tools>} */
export async function needTools() {
  const native = await needNative();
  const [python, packages] = [await needPython(), await needLibraries()];
  return { native, python, packages, read: async (ready, finished) => {
    const path = keep(ready, "ours.finished", finished);
    await must(native, ["read", path, `${path}.chances`], "What a worker gave back could not be read.");
    return readFileSync(`${path}.chances`);
  } };
}

async function needNative() {
  const rust = await needRust();
  const words = ["bench", "--no-run", "--bench", "native", "--message-format=json"];
  return step("Build the native bench", "about 2 minutes the first time", async () => {
    const { code, output } = await run(rust.cargo, words, { env: rust.env });
    const made = output.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line))
      .filter((line) => line.target?.name === "native" && line.executable);
    if (code === 0 && made[0]) return /** @type {string} */ (made[0].executable);
    console.error(output.split("\n").filter((line) => !line.startsWith("{")).slice(-40).join("\n"));
    throw new Missing("The native bench did not build; cargo's words are above.");
  });
}

async function needPython() {
  const list = join(root, "benches", "requirements.txt");
  const version = ask("python3", ["--version"]);
  if (version === null) throw new Missing("The peers need Python 3.11 or newer, and there is no python3.");
  const folder = cacheFolder(`bench-python-${key([version, readFileSync(list, "utf8")])}`);
  const program = join(folder, "bin", "python");
  const stamp = join(folder, "complete");
  if (!existsSync(stamp)) {
    await step("Install the Python libraries to compare with", "about 1 minute", async () => {
      await must("python3", ["-m", "venv", folder], "Python could not make a folder of its own (module venv).");
      await must(program, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", list],
        "The Python libraries could not be installed; pip's words are above.");
    });
    writeFileSync(stamp, "");
  }
  return program;
}

async function needLibraries() {
  const files = ["package.json", "package-lock.json"].map((name) => join(root, "benches", name));
  const folder = cacheFolder(`bench-node-${key(files.map((file) => readFileSync(file, "utf8")))}`);
  const stamp = join(folder, "complete");
  if (!existsSync(stamp)) {
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(file, join(folder, file.slice(join(root, "benches").length)));
    await step("Install the JavaScript libraries to compare with", "about 10 s", () =>
      must("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"],
        "The JavaScript libraries could not be installed; npm's words are above."));
    writeFileSync(stamp, "");
  }
  return folder;
}
