// An answer of the core with its sentences put in, as the command line prints it.

import { say } from "./words.js";

/**
 * A copy in which all words have their `text`, and a verdict its `sentence`.
 * @param {any} value plain data
 * @returns {any}
 */
export function spoken(value) {
  if (Array.isArray(value)) return value.map(spoken);
  if (value === null || typeof value !== "object") return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, spoken(own)]));
  const { id, args, level, ...rest } = copy;
  if (typeof id !== "string" || typeof args !== "object" || args === null) return copy;
  const said = say({ id, args });
  return level === undefined ? { id, args, ...rest, text: said } : { level, sentence: said, id, args, ...rest };
}
