// What a messages file of another language must keep of the English one.

import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Of Unicode's CLDR; which of them a language has, Intl.PluralRules knows. */
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];

/** @typedef {{ names: Set<string>, keys: Map<string, Set<string>>, defaults: Set<string> }} Gaps the variables of a message; by variable, what its forms are chosen by */

/**
 * The gaps of a pattern.
 * @param {any} pattern
 * @param {Gaps} [gaps]
 * @returns {Gaps}
 */
export function gapsOf(pattern, gaps = { names: new Set(), keys: new Map(), defaults: new Set() }) {
  if (typeof pattern !== "object" || pattern === null) return gaps;
  if (pattern.type === "var") gaps.names.add(pattern.name);
  if (pattern.type === "select") {
    const of = [...gapsOf(pattern.selector).names].join();
    const keys = gaps.keys.get(of) ?? new Set();
    for (const [at, { key }] of pattern.variants.entries()) {
      keys.add(String(key.value));
      if (at === pattern.star) gaps.defaults.add(`${of} ${key.value}`);
    }
    gaps.keys.set(of, keys);
  }
  for (const inner of Object.values(pattern)) gapsOf(inner, gaps);
  return gaps;
}

/** @param {string} messages @returns {Map<string, any>} patterns by id */
const patternsOf = (messages) => new Map(new FluentResource(messages).body.map(({ id, value }) => [id, value]));

/** Every id that stands at the start of a line, also of a message that can't be read. @param {string} messages */
export const idsOf = (messages) => [...messages.matchAll(/^([a-z][\w-]*)\s*=/gm)].map(([, id]) => id ?? "");

/**
 * What is wrong with a catalogue, a line each.
 * @param {string} language
 * @param {string} messages
 * @param {string} english
 * @returns {string[]}
 */
export function faults(language, messages, english) {
  const [own, theirs] = [patternsOf(messages), patternsOf(english)];
  const ids = idsOf(messages);
  const plural = new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(String);
  const found = new FluentBundle(language).addResource(new FluentResource(messages)).map(String);
  for (const id of ids) {
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`${id} is there twice`);
    if (!own.has(id)) found.push(`${id} can't be read`);
    if (!theirs.has(id)) found.push(`${id} is not in English`);
  }
  for (const [id, pattern] of theirs) {
    if (!own.has(id)) {
      found.push(`${id} is missing`);
      continue;
    }
    const [is, was] = [gapsOf(own.get(id)), gapsOf(pattern)];
    for (const name of was.names) if (!is.names.has(name)) found.push(`${id} lacks { $${name} }`);
    for (const name of is.names) if (!was.names.has(name)) found.push(`${id} has { $${name} }, which English lacks`);
    for (const [name, keys] of is.keys) {
      const known = was.keys.get(name) ?? new Set();
      for (const key of keys) if (!known.has(key) && !Number.isFinite(Number(key)) && !plural.includes(key) && !is.defaults.has(`${name} ${key}`)) found.push(`${id}: no { $${name} } is ${key} in ${language}`);
    }
    for (const [name, keys] of was.keys) {
      const said = is.keys.get(name) ?? new Set();
      for (const key of keys) if (!said.has(key) && !CATEGORIES.includes(key) && !was.defaults.has(`${name} ${key}`)) found.push(`${id}: { $${name} } may be ${key}`);
    }
  }
  return [...new Set(found)];
}
