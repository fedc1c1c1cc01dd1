// The made-up class, judged in Node: who ends below 10, and can it be told?
//
//   npm run package && npm install ./dist/npm --no-save && node examples/node/verdict.js

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Desk, evaluate, load } from "homeroom";
import { learn, say } from "homeroom/words";

await load();
learn(readFileSync(fileURLToPath(import.meta.resolve("homeroom/messages/en.ftl")), "utf8"));

const desk = new Desk();
const { rows, columns } = desk.sample(600, 1);
console.log(`${rows} students, ${columns.length} columns`);

const evaluation = evaluate(desk, {
  question: {
    target: "final_grade",
    condition: { column: "final_grade", op: "<", values: ["10"] },
    rule: null,
    weight: null,
  },
  models: ["boosting", "linear"],
  folds: 5,
  repeats: 1,
  seed: 1,
  settings: { "boosting.rounds": 100 },
  decide: true,
});

console.log(say(evaluation.verdict));
for (const { id, scores } of evaluation.models) console.log(id.padEnd(12), scores.auroc?.mean?.toFixed(3) ?? "");
desk.free();
