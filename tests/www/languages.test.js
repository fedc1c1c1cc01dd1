import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { choose, directionOf, inRegion, languageOf, nameOf } from "../../www/languages.js";
import { fixed, index, share } from "../../www/charts/format.js";
import { conditionName } from "../../www/charts/naming.js";
import { Tongue } from "../../www/tongue.js";
import { all, either, learn, number, phrase, say } from "../../www/words.js";
import { pseudo } from "./pseudo.js";

const english = readFileSync(new URL("../../messages/en.ftl", import.meta.url), "utf8");
afterEach(() => learn(english));

test("the address decides, then the browser's wishes in their order, then the first there is", () => {
  const known = ["en", "de", "fr"];
  assert.deepEqual(choose("de", ["fr-CH"], known), { language: "de", locale: "de" });
  assert.deepEqual(choose(null, ["pt-BR", "fr-CH", "en"], known), { language: "fr", locale: "fr-CH" });
  assert.deepEqual(choose("xx", ["pt"], known), { language: "en", locale: "en" });
  assert.deepEqual(choose("no language", ["?", "de-AT"], known), { language: "de", locale: "de-AT" });
  assert.deepEqual(inRegion("de", ["en-GB", "de-AT"]), { language: "de", locale: "de-AT" });
  assert.equal(languageOf("-"), null);
});

test("a language has a direction and its own name", () => {
  assert.deepEqual(["ar", "he-IL", "fa", "ur", "de", "en-US"].map(directionOf), ["rtl", "rtl", "rtl", "rtl", "ltr", "ltr"]);
  assert.deepEqual(["en", "de", "es", "fr"].map(nameOf), ["English", "Deutsch", "Español", "Français"]);
});

test("what a language lacks is said in English", () => {
  learn(english);
  learn("page-close = Schließen", "de-AT");
  assert.equal(say("page-close"), "Schließen");
  assert.equal(say("page-back"), "Back");
  assert.equal(say("no-such-sentence"), "no-such-sentence");
});

test("numbers, shares and lists are written as the language does", () => {
  const written = () => [number(-1234.5), fixed(0.5, 2), index(0.86), share(0.694), share(0.998), all(["a", "b"]), either(["a", "b"])];
  learn(english, "en-US");
  assert.deepEqual(written(), ["\u22121,234.5", "0.50", ".86", "69\u00a0%", "99.8\u00a0%", "a and b", "a or b"]);
  learn("", "de");
  assert.deepEqual(written(), ["\u22121.234,5", "0,50", "0,86", "69\u00a0%", "99,8\u00a0%", "a und b", "a oder b"]);
  learn("", "fr");
  assert.match(written().slice(0, 4).join(" | "), /^\u22121\s234,5 \| 0,50 \| 0,86 \| 69\s%$/u);
});

test("figures that the core wrote get the language's point and zero, names and cells stay", () => {
  const args = { low: "\u2212.03", high: ".1", figure: "3.41", old: ".86", promised: ".85", column: "v1.5", model: "2.5" };
  const messages = "x = { $low } { $high } { $figure } { $old } { $promised } { $column } { $model }";
  learn(messages, "de");
  assert.equal(say({ id: "x", args }), "\u22120,03 0,1 3,41 0,86 0,85 v1.5 2.5");
  learn(messages, "en");
  assert.equal(say({ id: "x", args }), "\u2212.03 .1 3.41 .86 .85 v1.5 2.5");
});

test("a compared value is a number, a code stays as it is written", () => {
  learn(english);
  learn(pseudo(english), "de");
  /** @param {"<" | "="} op */
  const named = (op) => conditionName({ target: "G3", condition: { column: "G3", op, values: ["9.5"] }, rule: null });
  assert.match(named("<"), /9,5$/);
  assert.match(named("="), /9\.5/);
});

test("phrases of the core are said in the language, what a school wrote stays", () => {
  learn("", "de", { Talk: "Reden" });
  assert.deepEqual([phrase("Talk"), phrase("Our own way"), phrase("constructor")], ["Reden", "Our own way", "constructor"]);
  learn(english);
  assert.equal(phrase("Talk"), "Talk");
});

test("where names run against the sentence they are set apart", () => {
  learn("x = { $name }!", "he");
  assert.equal(say("x", { name: "G3" }), "\u2068G3\u2069!");
});

/** Stands in for the browser's. @param {() => Promise<void>} act */
async function inDocument(act) {
  const root = { lang: "", dir: "" };
  Object.assign(globalThis, { document: { documentElement: root } });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(globalThis, "document");
  }
  return root;
}

test("the newest choice is spoken, and what can't be had leaves the language as it is", async () => {
  let drawn = 0;
  /** @type {((part: { messages: string, phrases: {} }) => void)[]} */
  const answers = [];
  const parts = {
    ar: () => new Promise((/** @type {(part: { messages: string, phrases: {} }) => void} */ done) => answers.push(done)),
    de: async () => ({ messages: "page-close = Schließen", phrases: {} }),
    fr: () => Promise.reject(new Error("no network")),
  };
  const root = await inDocument(async () => {
    const tongue = new Tongue(english, parts, () => (drawn += 1));
    assert.deepEqual([tongue.language, document.documentElement.lang, tongue.all], ["en", "en", ["en", "ar", "de", "fr"]]);
    const slow = tongue.speak("ar");
    await tongue.begin("de");
    answers[0]?.({ messages: "page-close = no", phrases: {} });
    await slow;
    assert.deepEqual([tongue.language, say("page-close"), drawn], ["de", "Schließen", 1]);
    await tongue.speak("fr");
    assert.deepEqual([tongue.language, tongue.missing, document.documentElement.lang, drawn], ["de", "fr", "de", 2]);
    const again = tongue.speak("ar");
    answers[1]?.({ messages: "page-close = yes", phrases: {} });
    await again;
    assert.deepEqual([tongue.missing, say("page-close")], [null, "yes"]);
  });
  assert.deepEqual(root, { lang: "ar", dir: "rtl" });
});
