// npm run prove: what verdicts and intervals promise, on made files. Takes minutes, so npm test leaves it out.

import { run, tell } from "./command.js";
import { needRust } from "./rust.js";

await tell(async () => {
  const rust = await needRust();
  const words = ["test", "--release", "--test", "prove", "--test", "release", "--", "--ignored", "--nocapture"];
  const { code } = await run(rust.cargo, words, { env: rust.env, aloud: true });
  process.exitCode = code;
});
