// npm run prove: what verdicts and intervals promise, on made files, and the example of a district on Spark. Takes
// minutes, so npm test leaves it out. `npm run prove district` runs that example alone.

import { Missing, ask, run, tell } from "./command.js";
import { needPython } from "./python.js";
import { needRust } from "./rust.js";

const promises = ["prove", "release"];

await tell(async () => {
  const rust = await needRust();
  const part = process.argv[2];
  const chosen = part ? [part] : [...promises, "district"];
  const env = { ...rust.env };
  if (chosen.includes("district")) {
    if (ask("java", ["-version"]) === null) throw new Missing("Spark needs Java 17 or newer (on Debian openjdk-17-jre).");
    env["HOMEROOM_SPARK"] =
      await needPython("examples/district/requirements.txt", "Get Spark", "some minutes, 500 MB");
  }
  const tests = chosen.flatMap((name) => ["--test", name]);
  const words = ["test", "--release", ...tests, "--", "--ignored", "--nocapture"];
  const { code } = await run(rust.cargo, words, { env, aloud: true });
  process.exitCode = code;
});
