// npm run prove: what verdicts and intervals promise, on made files, and the example of a district on Spark. Takes
// minutes, so npm test leaves it out. `npm run prove district` runs that example alone. `npm run prove late`: the page's
// browser tests once more, with every answer of the core late by a chance of its own.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { needBrowser } from "./browser.js";
import { Missing, ask, root, run, tell } from "./command.js";
import { needPackages } from "./packages.js";
import { needPage } from "./page.js";
import { needPython } from "./python.js";
import { needRust } from "./rust.js";

const promises = ["prove", "release"];
/** The most that an answer waits, ms. */
const LATE_MS = 300;

await tell(async () => {
  const part = process.argv[2];
  process.exitCode = part === "late" ? await late() : await prove(part);
});

/** @param {string} [part] */
async function prove(part) {
  const rust = await needRust();
  const chosen = part ? [part] : [...promises, "district"];
  const env = { ...rust.env };
  if (chosen.includes("district")) {
    if (ask("java", ["-version"]) === null) throw new Missing("Spark needs Java 17 or newer (on Debian openjdk-17-jre).");
    env["HOMEROOM_SPARK"] =
      await needPython("examples/district/requirements.txt", "Get Spark", "some minutes, 500 MB");
  }
  const tests = chosen.flatMap((name) => ["--test", name]);
  const words = ["test", "--release", ...tests, "--", "--ignored", "--nocapture"];
  return (await run(rust.cargo, words, { env, aloud: true })).code;
}

async function late() {
  await needPackages();
  await needPage();
  await needBrowser();
  const folder = "tests/www/browser";
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".test.js"));
  const words = ["--test", "--test-reporter=spec", "--test-concurrency=1", ...files.map((name) => `${folder}/${name}`)];
  const env = { HOMEROOM_LATE: `${LATE_MS}`, NODE_TEST_CONTEXT: undefined };
  return (await run(process.execPath, words, { env, aloud: true })).code;
}
