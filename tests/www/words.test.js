import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { fill, learn, number, say } from "../../www/words.js";

const messages = readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8");
const www = new URL("../../www/", import.meta.url).pathname;

beforeEach(() => learn(messages));

test("a sentence is said from the messages, with its arguments and its plural", () => {
  assert.equal(say("page-train", { count: 1 }), "Train 1 model");
  assert.equal(say("page-train", { count: 4 }), "Train 4 models");
});

test("words of the core are said by id and arguments, not by their text", () => {
  const words = { id: "error-too-many-columns", args: { count: 7, limit: 5 }, text: "something else" };
  assert.equal(say(words), "This table has 7 columns; at most 5 can be read");
});

test("words with an unknown id, or without an argument they need, fall back to their text", () => {
  assert.equal(say({ id: "no-such-sentence", args: {}, text: "as the core says it" }), "as the core says it");
  assert.equal(say({ id: "error-too-many-columns", args: {}, text: "too many" }), "too many");
});

test("no invisible marks stand around arguments", () => {
  assert.doesNotMatch(say("page-reading-title", { name: "a.csv" }), /[\u2066-\u2069]/);
});

test("things of the page stand where the sentence names them", () => {
  learn("ask = Predict { $target } as { $form }, please.");
  const [target, form] = [{ a: 1 }, { b: 2 }];
  assert.deepEqual(fill("ask", { form, target }), ["Predict ", target, " as ", form, ", please."]);
});

test("numbers have a true minus", () => {
  assert.equal(number(-1234.567, 1), "\u22121,234.6");
});

test("every sentence can be read, and every id is there once", () => {
  const errors = new FluentBundle("en").addResource(new FluentResource(messages));
  assert.deepEqual(errors, []);
  const ids = [...messages.matchAll(/^([a-z][\w-]*)\s*=/gm)].map(([, id]) => id);
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
  const bundle = new FluentBundle("en");
  bundle.addResource(new FluentResource(messages));
  assert.deepEqual(ids.filter((id) => !bundle.hasMessage(id ?? "")), []);
});

test("every id that a view names whole has a sentence, and every sentence of the page is named", () => {
  const sources = readdirSync(www, { recursive: true, encoding: "utf8" }).filter((name) => /\.(js|html)$/.test(name));
  const code = sources.map((name) => readFileSync(join(www, name), "utf8")).join("\n");
  const bundle = new FluentBundle("en");
  bundle.addResource(new FluentResource(messages));
  const named = [...code.matchAll(/["`](page-[a-zA-Z0-9-]+[a-zA-Z0-9])["`]/g)].map(([, id]) => id ?? "");
  assert.ok(named.length > 80, "the views name their sentences");
  assert.deepEqual(named.filter((id) => !bundle.hasMessage(id)), []);
  // Ids put together at run time: `page-stage-${stage}`, or a prefix that an option follows.
  const prefixes = [...code.matchAll(/["`](page-[a-zA-Z-]+-)(?:\$\{[^}]+\}(-[a-z]+)?)?["`]/g)].map(([, prefix]) => prefix ?? "");
  const ids = [...messages.matchAll(/^(page-[\w-]+)\s*=/gm)].map(([, id]) => id ?? "");
  const unused = ids.filter((id) => !named.includes(id) && !prefixes.some((prefix) => id.startsWith(prefix)));
  assert.deepEqual(unused, []);
});
