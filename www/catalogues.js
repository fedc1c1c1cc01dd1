// The languages beside English, as webpack finds them in messages/: each a script of its own, language-<id>.js.

/** @import { Part } from "./tongue.js" */

const found = import.meta.webpackContext("../messages", { recursive: false, regExp: /[\\/](?!en\.)[a-z]+\.ftl$/, mode: "lazy", chunkName: "[request]" });

/** @param {string} request ./de.ftl */
const languageIn = (request) => request.replace(/^\.\/|\.ftl$/g, "");

/** @type {Record<string, () => Promise<Part>>} */
export const catalogues = Object.fromEntries(found.keys().map((request) => [languageIn(request), () => found(request)]));

/** The script of a language, beside the page. @param {string} language */
export const scriptOf = (language) => `language-${language}.js`;
