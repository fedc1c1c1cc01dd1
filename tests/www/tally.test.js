import assert from "node:assert/strict";
import { test } from "node:test";
import { countCargo, countNode, judged, sentence, sum } from "../../scripts/tally.js";

test("cargo's counts are summed over its binaries", () => {
  const output = [
    "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s",
    "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s",
  ].join("\n");
  assert.deepEqual(countCargo(output), { passed: 15, failed: 2, skipped: 1 });
});

test("node's counts are those at the end of its report", () => {
  const lines = ["tests 7", "pass 4", "fail 1", "cancelled 1", "skipped 1", "todo 0"];
  const output = ["pass 99", "\u2139 pass 1", ...lines.map((line) => `\u2139 ${line}`), ""].join("\n");
  assert.deepEqual(countNode(output), { passed: 4, failed: 2, skipped: 1 });
});

test("a suite that dies or runs nothing has failed", () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  assert.equal(judged(none, 0).failed, 1);
  assert.equal(judged({ ...none, passed: 3 }, 101).failed, 1);
  assert.equal(judged({ ...none, passed: 3 }, 0).failed, 0);
  assert.equal(judged({ ...none, failed: 2 }, 1).failed, 2);
});

test("the last line names skipped tests only where there are some", () => {
  const two = sum([{ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 0 }]);
  assert.equal(sentence(two), "5 passed, 1 failed");
  assert.equal(sentence({ passed: 5, failed: 0, skipped: 2 }), "5 passed, 0 failed, 2 skipped");
});
