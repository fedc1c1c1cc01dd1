// Sentences that stand in an HTML file itself, for those who see it before or without its scripts: in every language there is.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { Missing, root } from "./command.js";

/**
 * Fills what says data-words="ID" and is empty with the sentence of that id, in a paragraph for each language.
 * @param {string} html
 * @param {string} [folder]
 */
export function told(html, folder = join(root, "messages")) {
  return html.replace(/(<(\w+)[^>]*) data-words="([\w-]+)"([^>]*>)(<\/\2>)/g, (_, begin, _tag, id, end, close) =>
    `${begin}${end}${sentences(id, folder).map(([language, text]) => `<p lang="${language}">${escaped(text)}</p>`).join("")}${close}`);
}

/**
 * A sentence without gaps in every language that has it, English first.
 * @param {string} id
 * @param {string} folder
 * @returns {[language: string, sentence: string][]}
 */
export function sentences(id, folder = join(root, "messages")) {
  const languages = readdirSync(folder).flatMap((name) => /^([a-z]+)\.ftl$/.exec(name)?.[1] ?? []);
  const found = languages.sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1)).flatMap((language) => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(readFileSync(join(folder, `${language}.ftl`), "utf8")));
    const message = bundle.getMessage(id);
    return message?.value ? [/** @type {[string, string]} */ ([language, bundle.formatPattern(message.value)])] : [];
  });
  if (found.length === 0) throw new Missing(`There is no sentence ${id} in ${folder}.`);
  return found;
}

/** As text or inside an attribute. @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
