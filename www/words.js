// What is said: sentences of messages/*.ftl by their id. No sentence stands in the code.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { directionOf, languageOf } from "./languages.js";

/** @import { Words } from "./wire" */

/** @type {FluentBundle} */
let bundle = new FluentBundle("en");
/** For what the spoken language lacks. @type {FluentBundle} */
let english = bundle;
/** @type {Record<string, string>} */
let others = {};
let locale = "en";

/**
 * Takes the sentences of one language, replacing those known before; English stays for what another one lacks.
 * @param {string} messages the text of a messages file
 * @param {string} [tag] the language, with a region where numbers and dates are to be written as there: de-AT
 * @param {Record<string, string>} [phrases] what the core says in English -> the same in this language
 */
export function learn(messages, tag = "en", phrases = {}) {
  // Isolating marks would show up in copied text, in file names and in SVG: only where names run against the sentence.
  bundle = new FluentBundle(tag, { useIsolating: directionOf(tag) === "rtl" });
  bundle.addResource(new FluentResource(messages));
  if (languageOf(tag) === "en") english = bundle;
  others = phrases;
  locale = tag;
}

/** How numbers and dates are written: a language, and perhaps a region. */
export const localeNow = () => locale;

/**
 * The sentence for words of the core, or for one of the page's own ids.
 * @param {Words | string} words
 * @param {Record<string, string | number>} [args]
 * @returns {string}
 */
export function say(words, args) {
  if (typeof words === "string") return sentence(words, args) ?? words;
  return sentence(words.id, figured(words.args)) ?? words.text ?? words.id;
}

/** What the core says in English of its own, such as a strategy of the playbook that ships; what a school wrote stays. @param {string} text */
export const phrase = (text) => (Object.hasOwn(others, text) ? (others[text] ?? text) : text);

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
  return saidBy(bundle, id, args) ?? (bundle === english ? null : saidBy(english, id, args));
}

/** @param {FluentBundle} own @param {string} id @param {Record<string, string | number>} [args] */
function saidBy(own, id, args) {
  const message = own.getMessage(id);
  if (!message?.value) return null;
  /** @type {Error[]} */
  const errors = [];
  const text = own.formatPattern(message.value, args ?? null, errors);
  return errors.length === 0 ? text : null;
}

/** Arguments that hold figures as text, with a point and without the zero before it. The command line has the same list. */
const FIGURES = [
  "figure", "rule", "baseline", "hits", "own", "difference", "low", "high", "seeable", "p", "held", "all", "few", "gain", "gap", "h", "points", "result",
  "score", "promised", "old", "new",
];

/**
 * Figures as the language writes them.
 * @param {Record<string, string | number>} args
 * @returns {Record<string, string | number>}
 */
function figured(args) {
  if (languageOf(locale) === "en") return args;
  const written = Object.entries(args).map(([name, value]) => {
    const [, sign = "", whole = "", behind = ""] = (FIGURES.includes(name) && /^([-+\u2212]?)(\d*)\.(\d+)$/.exec(String(value))) || [];
    if (behind === "" || typeof value !== "string") return [name, value];
    const digits = behind.length;
    return [name, sign + formatOf({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Number(`${whole}.${behind}`))];
  });
  return Object.fromEntries(written);
}

/** Names joined as a person would: "a, b or c". @param {string[]} names @returns {string} */
export function either(names) {
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
}

/** Names joined as a person would: "a, b and c". @param {string[]} names @returns {string} */
export function all(names) {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/** Today, as a letter has it. */
export function today() {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }).format();
}

/** Those of one language. @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** @param {Intl.NumberFormatOptions} options @returns {Intl.NumberFormat} the same one each time, for making one takes long */
export function formatOf(options) {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/**
 * A number as the language writes it, with a true minus.
 * @param {number} value
 * @param {number} [digits] at most so many behind the point
 * @returns {string}
 */
export function number(value, digits = 2) {
  return formatOf({ maximumFractionDigits: digits }).format(value).replace("-", "\u2212");
}
