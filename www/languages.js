// Which language is spoken: by what the address asks, what the browser wishes, what there is. Pure.

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** A language, and how numbers and dates are written in it: the browser's region where it wishes one. @typedef {{ language: string, locale: string }} Spoken */

/** The language of a tag such as de-AT; null where it is none. @param {string} tag */
export function languageOf(tag) {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}

/** @param {string} tag @returns {"ltr" | "rtl"} */
export const directionOf = (tag) => (RIGHT_TO_LEFT.has(languageOf(tag) ?? "") ? "rtl" : "ltr");

/**
 * The first of what is asked, then of what is wished, that there is; else the first that there is.
 * @param {string | null} asked of the address: ?lang=de
 * @param {readonly string[]} wished the browser's, the dearest first
 * @param {readonly string[]} known
 * @returns {Spoken}
 */
export function choose(asked, wished, known) {
  const tags = [...(asked ? [asked] : []), ...wished];
  const tag = tags.find((own) => known.includes(languageOf(own) ?? ""));
  return inRegion((tag && languageOf(tag)) || known[0] || "en", tags);
}

/** A language as the browser's region writes it. @param {string} language @param {readonly string[]} wished @returns {Spoken} */
export const inRegion = (language, wished) => ({ language, locale: wished.find((tag) => languageOf(tag) === language) ?? language });

/** What a language calls itself. @param {string} language */
export function nameOf(language) {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
