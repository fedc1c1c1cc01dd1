// The page renders a sentence with @fluent/bundle, the core with its own: both must say the same.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/command.js";
import { learn, say } from "../../www/words.js";

/** @import { Desk } from "../../pkg/homeroom.js" */
/** @import { Ask, Evaluation, Job, Words } from "../../www/wire" */

const built = join(root, "pkg", "homeroom.wasm");
learn(readFileSync(join(root, "messages", "en.ftl"), "utf8"));

/** The core, in this process. */
async function core() {
  const { Bench, Desk, initSync } = await import("../../pkg/homeroom.js");
  initSync({ module: readFileSync(built) });
  return { Bench, desk: new Desk() };
}

/**
 * Everything in an answer that is words: an id, its arguments, and the core's own rendering.
 * @param {unknown} value
 * @returns {Words[]}
 */
function wordsIn(value) {
  if (value === null || typeof value !== "object") return [];
  const { id, args, text, sentence } = /** @type {Record<string, unknown>} */ (value);
  const inner = Object.values(value).flatMap(wordsIn);
  const said = typeof text === "string" ? text : sentence;
  if (typeof id !== "string" || typeof said !== "string" || typeof args !== "object" || args === null) return inner;
  return [{ id, args: /** @type {Words["args"]} */ (args), text: said }, ...inner];
}

/** @param {() => unknown} act @returns {unknown} what it throws */
function thrownBy(act) {
  try {
    act();
  } catch (error) {
    return { ...(/** @type {object} */ (error)) };
  }
  return assert.fail("nothing was thrown");
}

/** @param {Desk} desk @param {string} name @param {string} text */
function read(desk, name, text) {
  const bytes = new TextEncoder().encode(text);
  desk.begin(name, bytes.length, undefined);
  desk.push(bytes);
  return desk.finish(() => undefined);
}

/** @param {{ Bench: typeof import("../../pkg/homeroom.js").Bench, desk: Desk }} core @param {Omit<Ask, "seed" | "settings">} ask */
function train({ Bench, desk }, ask) {
  const answers = [desk.plan({ ...ask, seed: 1, settings: {} })];
  const bench = new Bench(desk.packet());
  for (let next = desk.next(() => undefined); ; next = desk.next(() => undefined)) {
    if ("done" in next) return [...answers, next];
    for (const job of next.run) desk.accept(job, bench.run(job, () => undefined));
  }
}

test("what the core says and what the page says are the same sentence", { skip: existsSync(built) ? false : "skipped: the core is not built" }, async () => {
  const { Bench, desk } = await core();
  /** @type {unknown[]} */
  const answers = [desk.sample(300, 1)];
  const models = ["baseline", "one_column", "linear", "forest"];
  const risk = { target: "final_grade", condition: { column: "final_grade", op: /** @type {const} */ ("<"), values: ["10"] }, rule: null };
  for (const question of [risk, { target: "final_grade", condition: null, rule: null }, { target: "club", condition: null, rule: null }]) {
    answers.push(desk.consider(question), ...train({ Bench, desk }, { question, models, folds: 5, repeats: 1 }));
  }
  answers.push(desk.amend([{ column: "final_letter", role: "input" }, { column: "attendance", impossibleAsMissing: false }]));
  answers.push(thrownBy(() => desk.consider({ ...risk, condition: { ...risk.condition, values: ["-3"] } })));
  answers.push(thrownBy(() => desk.consider({ ...risk, target: "nothing", condition: null })));
  answers.push(thrownBy(() => desk.amend([{ column: "name", kind: "number" }])));
  answers.push(read(desk, "odd.csv", "Class of 7b\n\nname,score,score,empty,same\nA,1,x,,1\nB,-2,y\nC,inf,z,,1\nC,inf,z,,1\n"));
  for (const text of ["", "a,b\n", `${"c,".repeat(20_000)}c\n1\n`]) answers.push(thrownBy(() => read(desk, "bad.csv", text)));

  const words = answers.flatMap(wordsIn);
  const ids = new Set(words.map(({ id }) => id));
  console.log(`${words.length} sentences compared, of ${ids.size} messages`);
  assert.ok(ids.size > 50, `only ${ids.size} messages were met`);
  const apart = words.filter((one) => say(one) !== one.text).map((one) => ({ id: one.id, core: one.text, page: say(one) }));
  assert.deepEqual([...new Map(apart.map((one) => [one.id, one])).values()], []);
});
