// The page renders a sentence with @fluent/bundle, the command line with its own: both must say the same.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { root } from "../../scripts/command.js";
import { learn, say } from "../../www/words.js";

/** @import { Desk } from "../../pkg/homeroom.js" */
/** @import { Ask, Evaluation, Job, Words } from "../../www/wire" */

const built = join(root, "pkg", "homeroom.wasm");
const read = (/** @type {string} */ language) => readFileSync(join(root, "messages", `${language}.ftl`), "utf8");
const languages = readdirSync(join(root, "messages")).flatMap((name) => /^([a-z]+)\.ftl$/.exec(name)?.[1] ?? []);
learn(read("en"));

/** The core, in this process. */
async function core() {
  const { Bench, Desk, initSync } = await import("../../pkg/homeroom.js");
  initSync({ module: readFileSync(built) });
  return { Bench, desk: new Desk() };
}

/**
 * Everything in an answer that is words: an id and its arguments.
 * @param {unknown} value
 * @returns {Words[]}
 */
function wordsIn(value) {
  if (value === null || typeof value !== "object") return [];
  const { id, args, text } = /** @type {Record<string, unknown>} */ (value);
  const inner = Object.values(value).flatMap(wordsIn);
  if (typeof id !== "string" || typeof args !== "object" || args === null) return inner;
  assert.equal(text, undefined, "the page's core carries no sentences");
  return [{ id, args: /** @type {Words["args"]} */ (args) }, ...inner];
}

/**
 * The sentences as the command line writes them.
 * @param {Words[]} words
 * @param {string} language
 * @returns {string[]}
 */
function natively(words, language) {
  const options = { cwd: root, input: JSON.stringify(words), encoding: /** @type {const} */ ("utf8"), maxBuffer: 1 << 28 };
  return JSON.parse(execFileSync("cargo", ["run", "--quiet", "--example", "say", "--", language], options));
}

/** What French sets apart with, U+202F, some browsers' tables have as U+00A0. @param {string | undefined} text */
const blanks = (text) => text?.replaceAll("\u202f", "\u00a0");

/** Fails with every message that the two say differently. @param {Words[]} words @param {string} language */
function agree(words, language) {
  const ids = new Set(words.map(({ id }) => id));
  console.log(`${language}: ${words.length} sentences compared, of ${ids.size} messages`);
  const texts = natively(words, language);
  learn(read("en"));
  learn(read(language), language);
  const apart = words.map((one, at) => ({ ...one, core: blanks(texts[at]), page: blanks(say(one)) })).filter(({ core, page }) => core !== page);
  learn(read("en"));
  assert.deepEqual([...new Map(apart.map((one) => [one.id, one])).values()], []);
  return ids.size;
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
function open(desk, name, text) {
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

test("what the core means reads the same on the page and on the command line", { skip: existsSync(built) ? false : "skipped: the core is not built" }, async () => {
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
  answers.push(open(desk, "odd.csv", "Class of 7b\n\nname,score,score,empty,same\nA,1,x,,1\nB,-2,y\nC,inf,z,,1\nC,inf,z,,1\n"));
  for (const text of ["", "a,b\n", `${"c,".repeat(20_000)}c\n1\n`]) answers.push(thrownBy(() => open(desk, "bad.csv", text)));

  for (const language of languages) {
    const met = agree(answers.flatMap(wordsIn), language);
    assert.ok(met > 50, `only ${met} messages were met`);
  }
});

/**
 * The gaps of a message, each with what its forms are chosen by.
 * @param {any} pattern
 * @returns {[string, string[]][]}
 */
function gapsOf(pattern) {
  if (typeof pattern !== "object" || pattern === null) return [];
  if (Array.isArray(pattern)) return pattern.flatMap(gapsOf);
  const { type, name, selector, variants } = pattern;
  if (type === "var") return [[name, []]];
  const inner = Object.values(pattern).flatMap(gapsOf);
  if (type !== "select") return inner;
  const keys = variants.map((/** @type {{ key: { type: string, value: string } }} */ { key }) => key);
  const words = keys.filter((/** @type {{ type: string }} */ { type }) => type === "str").map((/** @type {{ value: string }} */ { value }) => value);
  return [...gapsOf(selector).map(([of]) => /** @type {[string, string[]]} */ ([of, words])), ...inner];
}

for (const language of languages) test(`every message reads the same on the page and on the command line, whatever is in its gaps: ${language}`, () => {
  const words = new FluentResource(read("en")).body.flatMap(({ id, value }) => {
    const gaps = gapsOf(value);
    const names = [...new Set(gaps.map(([name]) => name))];
    const all = (/** @type {string | number} */ own) => Object.fromEntries(names.map((name) => [name, own]));
    const fillings = [0, 1, 2, 21, 1234.5, 1234567.891, -0.5, "G3 < 10", ".86"].map(all);
    const chosen = gaps.flatMap(([name, keys]) => keys.map((key) => ({ ...all(3), [name]: key })));
    return (names.length === 0 ? [{}] : [...fillings, ...chosen]).map((args) => ({ id, args }));
  });
  // What the page cannot say is told by its id: a text where only a number is meant.
  const sayable = words.filter((one) => say(one) !== one.id);
  assert.ok(agree(sayable, language) > 500, "all messages are met");
});
