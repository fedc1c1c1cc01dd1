// npm run fuzz [target] [seconds]: feeds the readers what nobody would write, watched at every branch and byte, 600 seconds in
// all unless told otherwise, the model reader the longest. What is found lies in fuzz/artifacts; the corpus is left as it is.

import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { cacheFolder } from "./cache.js";
import { Missing, root, run, tell } from "./command.js";
import { needRust } from "./rust.js";
import { FUZZ, needTool } from "./tool.js";

/** The reader of models is the newest, and knows the most shapes. */
const LONGEST = "model";

await tell(async () => {
  const [named, seconds = "600"] = process.argv.slice(2);
  const all = targets();
  if (named && !all.includes(named)) throw new Missing(`There is no target "${named}": say ${all.join(", ")} or nothing.`);
  if (!(Number(seconds) >= 1)) throw new Missing(`${seconds} is no number of seconds.`);
  const rust = await needRust();
  const program = await needTool(FUZZ);
  const env = {
    ...rust.env,
    PATH: [dirname(rust.cargo), process.env["PATH"]].join(delimiter),
    // The switches that watch branches and bytes are those of a nightly compiler.
    RUSTC_BOOTSTRAP: "1",
  };
  const folder = cacheFolder("fuzz");
  const built = await run(program, ["fuzz", "build", "--target-dir", folder], { env, aloud: true });
  if (built.code !== 0) throw new Missing("The fuzz targets could not be built here; the words are above.");
  const chosen = named ? [named] : all;
  // As many shares as targets, and the longest has as many as all others.
  const share = Number(seconds) / (named ? 1 : 2 * (all.length - 1));
  const failed = [];
  for (const target of chosen) {
    const time = Math.max(1, Math.round(!named && target === LONGEST ? share * (all.length - 1) : share));
    console.log(`\n== ${target}, ${time} s`);
    mkdirSync(join(root, "fuzz", "artifacts", target), { recursive: true });
    const found = mkdtempSync(join(tmpdir(), `homeroom-${target}-`));
    const limits = [`-max_total_time=${time}`, "-rss_limit_mb=2048", "-malloc_limit_mb=1024", "-timeout=25", "-max_len=32768"];
    const words = ["fuzz", "run", "--target-dir", folder, target, found, join("fuzz", "corpus", target), "--", ...limits];
    const { code } = await run(program, words, { env, aloud: true });
    if (code !== 0) failed.push(target);
  }
  if (failed.length > 0) throw new Missing(`Faults were found by ${failed.join(", ")}: see fuzz/artifacts.`);
});

/** The names in fuzz/Cargo.toml; the seeds are no target. */
function targets() {
  const text = readFileSync(join(root, "fuzz", "Cargo.toml"), "utf8");
  return [...text.matchAll(/path = "targets\/([a-z]+)\.rs"/g)].map(([, name]) => name ?? "");
}
