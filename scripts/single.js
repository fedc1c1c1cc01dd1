// The page as one file: www/index.html with its styles and its script inside, bound by a policy that names each by its hash.
//
// The script is compressed, since a file can't ask its host to do that: a few lines unpack it into a script element. The
// policy lets these lines run and the one text that comes out of them, core and all, and nothing else.

import { gzipSync } from "node:zlib";
import { Missing } from "./command.js";
import { hash } from "./keeper.js";

/** Runs in the page. In a template of its own, since it is hashed as it stands. */
const UNPACK = `(async () => {
  const packed = Uint8Array.from(atob(document.getElementById("packed").textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = document.createElement("script");
  script.textContent = await new Response(stream).text();
  document.getElementById("packed").remove();
  document.body.append(script);
})().catch(() => {
  for (const told of document.querySelectorAll("body > [role=alert]")) told.hidden = false;
});`;

/**
 * @param {object} parts
 * @param {string} parts.html www/index.html, with its sentences filled in
 * @param {(name: string) => string} parts.style the text of a style sheet that it names
 * @param {string} parts.script
 * @param {string} parts.licences what the script's parts want to have said with them
 * @returns {string}
 */
export function single({ html, style, script, licences }) {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">\n?/g)].map(([, name]) => style(name ?? "")).join("\n");
  refuse(/<\/style|url\((?!["']?data:)|\r/i, styles, "a style sheet");
  // A script's text is the same inside the page and outside only where no line ends in a carriage return.
  refuse(/\r/, script, "the script");
  refuse(/--/, licences, "a licence");
  const packed = gzipSync(script, { level: 9 }).toString("base64");
  const rules = {
    "default-src": "'none'",
    "script-src": `${hashed(UNPACK)} ${hashed(script)} 'wasm-unsafe-eval'`,
    "style-src": hashed(styles),
    "worker-src": "blob:",
    "img-src": "data: blob:",
    "connect-src": "'none'",
    "form-action": "'none'",
    "base-uri": "'none'",
  };
  const policy = Object.entries(rules).map(([name, value]) => `${name} ${value}`).join("; ");
  let page = html.replace(/<link rel="stylesheet" href="[^"]+">\n?/g, "");
  for (const [found, instead] of /** @type {[RegExp, string][]} */ ([
    [/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`],
    [/<script src="main\.js" defer><\/script>\n?/, `<style>${styles}</style>\n`],
    [/<\/body>/, `<script type="application/gzip" id="packed">${packed}</script>\n<script>${UNPACK}</script>\n</body>`],
    [/<!doctype html>\n/, `<!doctype html>\n<!--\n${licences.trim()}\n-->\n`],
  ])) {
    if (!found.test(page)) throw new Missing(`The page's HTML has no ${found}.`);
    // Dollars of a style sheet are no references.
    page = page.replace(found, (...match) => instead.replace("$1", match.length > 3 ? String(match[1]) : "$1"));
  }
  return page;
}

/** @param {string} text */
const hashed = (text) => `'sha256-${hash(Buffer.from(text))}'`;

/** @param {RegExp} what @param {string} text @param {string} where */
function refuse(what, text, where) {
  const found = what.exec(text);
  if (found) throw new Missing(`The page can't be one file: in ${where} there is ${JSON.stringify(text.slice(found.index - 20, found.index + 20))}.`);
}
