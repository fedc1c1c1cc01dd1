// What is said: sentences of messages/*.ftl by their id. No sentence stands in the code.

import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @import { Words } from "./wire" */

/** @type {FluentBundle} */
let bundle = new FluentBundle("en");

/**
 * Takes the sentences of one language, replacing those known before.
 * @param {string} messages the text of a messages file
 * @param {string} [locale]
 */
export function learn(messages, locale = "en") {
  // Isolating marks would show up in copied text, in file names and in SVG.
  bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(messages));
}

/**
 * The sentence for words of the core, or for one of the page's own ids.
 * @param {Words | string} words
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function say(words, args) {
  if (typeof words === "string") return sentence(words, args) ?? words;
  return sentence(words.id, words.args) ?? words.text ?? words.id;
}

/**
 * A sentence with things of the page in its gaps, as pieces in reading order.
 * @template T
 * @param {string} id
 * @param {Record<string, T>} slots what stands where the sentence names it
 * @param {Record<string, string | number>} [args]
 * @returns {(string | T)[]}
 */
export function fill(id, slots, args = {}) {
  const names = Object.keys(slots);
  /** @type {Record<string, string | number>} */
  const marked = { ...args };
  // A control character can't be typed in a column's name, so the gap is found again for certain.
  for (const [at, name] of names.entries()) marked[name] = `\u0001${at}\u0001`;
  return say(id, marked)
    .split("\u0001")
    .map((piece, at) => (at % 2 === 0 ? piece : /** @type {T} */ (slots[names[Number(piece)] ?? ""])))
    .filter((piece) => piece !== "");
}

/**
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 * @returns {string | null} null where the id is unknown or an argument is missing
 */
function sentence(id, args) {
  const message = bundle.getMessage(id);
  if (!message?.value) return null;
  /** @type {Error[]} */
  const errors = [];
  const text = bundle.formatPattern(message.value, args ?? null, errors);
  return errors.length === 0 ? text : null;
}

/** Names joined as a person would: "a, b or c". @param {string[]} names @returns {string} */
export function either(names) {
  return new Intl.ListFormat(bundle.locales, { type: "disjunction" }).format(names);
}

/** Names joined as a person would: "a, b and c". @param {string[]} names @returns {string} */
export function all(names) {
  return new Intl.ListFormat(bundle.locales, { type: "conjunction" }).format(names);
}

/**
 * A number as the language writes it, with a true minus.
 * @param {number} value
 * @param {number} [digits] at most so many behind the point
 * @returns {string}
 */
export function number(value, digits = 2) {
  return new Intl.NumberFormat(bundle.locales, { maximumFractionDigits: digits }).format(value).replace("-", "\u2212");
}
