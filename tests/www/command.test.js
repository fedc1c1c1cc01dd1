import assert from "node:assert/strict";
import { test } from "node:test";
import { Missing, ask, must, run, seconds } from "../../scripts/command.js";

test("times are said in seconds, then in minutes and seconds", () => {
  assert.equal(seconds(1_240), "1.2 s");
  assert.equal(seconds(59_949), "59.9 s");
  assert.equal(seconds(59_950), "1 min 0 s");
  assert.equal(seconds(299_700), "5 min 0 s");
  assert.equal(seconds(61_000), "1 min 1 s");
});

test("a program's output and exit code come back, both streams together", async () => {
  const words = ["-e", "console.log('out'); console.error('err'); process.exitCode = 3"];
  const { code, output } = await run(process.execPath, words);
  assert.equal(code, 3);
  assert.match(output, /out/);
  assert.match(output, /err/);
});

test("a program that is not there is an answer, not a crash", async () => {
  assert.equal((await run("homeroom-no-such-program")).code, 127);
  assert.equal(ask("homeroom-no-such-program", []), null);
});

test("the environment is added to, and taken away from", async () => {
  const words = ["-p", "String([process.env.HOMEROOM_ONE, process.env.PATH])"];
  const { output } = await run(process.execPath, words, { env: { HOMEROOM_ONE: "1", PATH: undefined } });
  assert.equal(output.trim(), "1,");
});

test("what is missing is told in its sentence", async () => {
  const failing = must(process.execPath, ["-e", "process.exit(1)"], "It can't be had.", { aloud: true });
  await assert.rejects(failing, (error) => error instanceof Missing && error.message === "It can't be had.");
});
