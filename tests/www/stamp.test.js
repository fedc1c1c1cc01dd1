import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fingerprint, unlessDone } from "../../scripts/stamp.js";

/** @param {(folder: string) => Promise<void>} story */
async function inFolder(story) {
  const folder = mkdtempSync(join(tmpdir(), "homeroom-stamp-"));
  try {
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "src", "a.txt"), "one");
    await story(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a step is done once, and again when a source changes or a result is gone", () => inFolder(async (folder) => {
  let runs = 0;
  const again = () => unlessDone({
    name: "step", sources: ["src"], results: ["out"], from: folder,
    work: async () => { runs += 1; writeFileSync(join(folder, "out"), "made"); },
  });
  assert.equal(await again(), true);
  assert.equal(await again(), false);
  writeFileSync(join(folder, "src", "a.txt"), "two");
  assert.equal(await again(), true);
  rmSync(join(folder, "out"));
  assert.equal(await again(), true);
  writeFileSync(join(folder, "src", "b.txt"), "");
  assert.equal(await again(), true);
  assert.equal(runs, 4);
}));

test("a step that fails is done again", () => inFolder(async (folder) => {
  writeFileSync(join(folder, "out"), "left over");
  const job = { name: "step", sources: ["src"], results: ["out"], from: folder };
  await assert.rejects(unlessDone({ ...job, work: async () => { throw new Error("broken"); } }), /broken/);
  assert.equal(await unlessDone({ ...job, work: async () => {} }), true);
}));

test("the fingerprint tells a renamed file and moved bytes apart", () => inFolder(async (folder) => {
  const before = fingerprint(["src"], folder);
  assert.equal(fingerprint(["src"], folder), before);
  rmSync(join(folder, "src", "a.txt"));
  writeFileSync(join(folder, "src", "b.txt"), "one");
  assert.notEqual(fingerprint(["src"], folder), before);
}));
