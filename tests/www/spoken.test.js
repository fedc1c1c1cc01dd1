import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { spoken } from "../../www/spoken.js";
import { learn } from "../../www/words.js";

learn(readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8"));

test("words get their text and a verdict its sentence, in the order of the command line", () => {
  const words = { id: "error-too-many-columns", args: { count: 7, limit: 5 } };
  const said = spoken(words).text;
  assert.match(said, /7/);
  const evaluation = { verdict: { level: "weak", ...words, strength: { low: null } }, notes: [words], models: [{ id: "linear", scores: {} }], rows: 3 };
  const whole = spoken(evaluation);
  assert.deepEqual(whole, {
    verdict: { level: "weak", sentence: said, ...words, strength: { low: null } },
    notes: [{ ...words, text: said }],
    models: [{ id: "linear", scores: {} }],
    rows: 3,
  });
  assert.deepEqual(Object.keys(whole.verdict), ["level", "sentence", "id", "args", "strength"]);
  assert.ok(!evaluation.notes.some((note) => "text" in note), "what the page shows is left as it was");
});
