// What the build makes of its parts: sentences in HTML, the page as one file, the keeper's list.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { kept } from "../../scripts/keeper.js";
import { single } from "../../scripts/single.js";
import { sentences, told } from "../../scripts/told.js";

/** @type {string} */
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "homeroom-"));
  writeFileSync(join(folder, "en.ftl"), "none = Needs <scripts> & \"rights\".\nonly = English.\n");
  writeFileSync(join(folder, "de.ftl"), "none = Braucht Skripte.\n");
  writeFileSync(join(folder, "names.en.ftl"), "none = Not a language.\n");
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("a sentence is written into HTML in every language that has it, English first, and nothing in it is markup", () => {
  assert.deepEqual(sentences("only", folder), [["en", "English."]]);
  assert.equal(told('<p>a</p><noscript class="x" data-words="none"></noscript><b></b>', folder),
    '<p>a</p><noscript class="x"><p lang="en">Needs &#60;scripts&#62; &#38; &#34;rights&#34;.</p><p lang="de">Braucht Skripte.</p></noscript><b></b>');
  assert.throws(() => told('<div data-words="absent"></div>', folder), /absent/);
});

const html = `<!doctype html>
<html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="stylesheet" href="a.css">
<link rel="stylesheet" href="b/c.css">
<script src="main.js" defer></script>
</head><body></body></html>
`;
const parts = { html, style: (/** @type {string} */ name) => `.x::before { content: "$& $1 ${name}"; }`, script: "document.title = '</script><!--';", licences: "some words" };
const sha = (/** @type {string} */ text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the page as one file has its parts inside, and its policy names each by its hash", () => {
  const page = single(parts);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";
  assert.equal(style, `.x::before { content: "$& $1 a.css"; }\n.x::before { content: "$& $1 b/c.css"; }`);
  assert.ok(policy.includes(`style-src ${sha(style)};`));
  const packed = /<script type="application\/gzip" id="packed">([^<]*)<\/script>/.exec(page)?.[1] ?? "";
  const script = gunzipSync(Buffer.from(packed, "base64")).toString();
  assert.equal(script, parts.script);
  const unpack = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? "";
  assert.ok(policy.includes(`script-src ${sha(unpack)} ${sha(script)} 'wasm-unsafe-eval';`));
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|'self'|https?:|\*/);
  for (const rule of ["default-src 'none'", "connect-src 'none'", "worker-src blob:", "form-action 'none'", "base-uri 'none'"]) assert.ok(policy.includes(rule), rule);
  // Nothing is left that would be fetched.
  assert.doesNotMatch(page, /<link rel="stylesheet"| src=/);
  assert.match(page, /^<!doctype html>\n<!--\nsome words\n-->/);
  assert.equal([...page.matchAll(/<script/g)].length, 2);
});

test("what can't stand in one file is refused", () => {
  for (const [what, wrong] of /** @type {[RegExp, Partial<typeof parts>][]} */ ([
    [/style sheet/, { style: () => "a { background: url(b.png) }" }],
    [/style sheet/, { style: () => "</style>" }],
    [/script/, { script: "a\r\nb" }],
    [/licence/, { licences: "a -->" }],
    [/has no/, { html: html.replace("main.js", "other.js") }],
  ])) assert.throws(() => single({ ...parts, ...wrong }), what);
});

test("the keeper's version follows its files and itself", () => {
  const version = (/** @type {string} */ text) => /VERSION = "(\w+)"/.exec(text)?.[1];
  const one = kept("script", { "a.js": "h1" });
  assert.match(one, /^const VERSION = "\w{10,}";\nconst FILES = \{\n "a\.js": "h1"\n\};\nscript$/);
  assert.equal(version(one), version(kept("script", { "a.js": "h1" })));
  for (const other of [kept("script", { "a.js": "h2" }), kept("script", { "b.js": "h1" }), kept("scripts", { "a.js": "h1" })]) assert.notEqual(version(one), version(other));
});
