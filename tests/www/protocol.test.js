import assert from "node:assert/strict";
import { test } from "node:test";
import { StudyError } from "../../www/failure.js";
import { coded, crash, plainError } from "../../www/protocol.js";

const words = { id: "error-empty-class", args: { low: 4, high: 20 }, text: "No student meets it" };
const advice = { id: "error-empty-class-advice", args: {}, text: "Choose a higher number" };

test("an error of the core crosses with code, place and words, and is the same after it was posted", () => {
  const thrown = Object.assign(new Error("No student meets it"), { code: "empty-class", row: 391, column: "G3", words, advice });
  const posted = structuredClone(plainError(thrown));
  const rebuilt = new StudyError(posted);
  assert.ok(rebuilt instanceof Error);
  assert.equal(rebuilt.message, "No student meets it");
  assert.deepEqual(plainError(rebuilt), { code: "empty-class", row: 391, column: "G3", words, advice });
});

test("row and column are null where the core names none", () => {
  const plain = plainError({ code: "locked-workbook", words });
  assert.equal(plain.row, null);
  assert.equal(plain.column, null);
  assert.equal(plain.advice.id, "error-locked-workbook-advice");
});

test("a panic, which has no code, is a crash", () => {
  const plain = plainError(new WebAssembly.RuntimeError("unreachable"));
  assert.equal(plain.code, "crashed");
  assert.deepEqual(plain.words.args, { reason: "unreachable" });
});

test("an error of the platform with a code of its own but no words is a crash too", () => {
  assert.equal(plainError(Object.assign(new Error("gone"), { code: "EIO" })).code, "crashed");
  assert.equal(plainError(undefined).code, "crashed");
  assert.equal(plainError("text").words.args.reason, "text");
});

test("what the page notices itself has the messages of its code", () => {
  assert.equal(coded("cancelled").words.id, "error-cancelled");
  assert.equal(crash("x").advice.id, "error-crashed-advice");
});
