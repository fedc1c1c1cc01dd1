// The languages beside English: each catalogue says all that English says, with the same gaps and the forms of its language.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/command.js";
import { phrasesOf, rowsOf } from "../../scripts/language.js";
import { faults } from "./catalogue.js";
import { pseudo } from "./pseudo.js";

const read = (/** @type {string} */ name) => readFileSync(join(root, "messages", name), "utf8");
const english = read("en.ftl");
const languages = readdirSync(join(root, "messages")).flatMap((name) => /^(?!en\.)([a-z]+)\.ftl$/.exec(name)?.[1] ?? []);

for (const language of languages) {
  test(`${language}.ftl says all that English says, with the same gaps`, () => {
    const found = faults(language, read(`${language}.ftl`), english);
    assert.deepEqual(found.slice(0, 40), [], `${found.length} faults`);
  });

  const playbook = `playbook.${language}.csv`;
  test(`${playbook} has the rows of the English one`, { skip: existsSync(join(root, "messages", playbook)) ? false : `skipped: no ${playbook}` }, () => {
    const phrases = phrasesOf(read("playbook.en.csv"), read(playbook));
    assert.ok(Object.keys(phrases).length > 20);
    assert.deepEqual(Object.entries(phrases).filter(([, own]) => own.trim() === ""), []);
  });
}

test("a language made of the English one has no faults, and every kind of fault is found", () => {
  const made = pseudo(english);
  assert.notEqual(made, english);
  assert.deepEqual(faults("de", made, english), []);
  const broken = (/** @type {RegExp} */ what, /** @type {string} */ by) => {
    assert.match(made, what);
    return faults("de", made.replace(what, by), english).join("\n");
  };
  assert.match(broken(/^page-close = .*\n/m, ""), /^page-close is missing$/);
  assert.match(broken(/^page-close = /m, "page-shut = no\npage-close = "), /^page-shut is not in English$/);
  assert.match(broken(/^page-close = /m, "page-back = no\npage-close = "), /^page-back is there twice$/m);
  assert.match(broken(/^(page-percent = .*)\{ \$share \}/m, "$1"), /^page-percent lacks \{ \$share \}$/);
  assert.match(broken(/^page-close = /m, "page-close = { $when } "), /^page-close has \{ \$when \}, which English lacks$/);
  assert.match(broken(/^page-close = .*/m, "page-close = {"), /^page-close can't be read$/m);
  assert.match(broken(/^(page-badge-short = \{ \$count ->\s*)\[one\]/m, "$1[two]"), /^page-badge-short: no \{ \$count \} is two in de$/);
  assert.match(broken(/^(error-not-a-table = [^]*?)\[png\]/m, "$1[png-file]"), /error-not-a-table: \{ \$format \} may be png$/m);
});

test("a playbook in another language is read beside the English one, row by row", () => {
  assert.deepEqual(rowsOf('a,"b, ""c""",d\nany,,\n'), [["a", 'b, "c"', "d"], ["any", "", ""]]);
  const head = "factor,when,strategy,resource\n";
  const phrases = phrasesOf(`${head}any,any,"Talk, first",A room\nquiz,low,Practise,\n`, `${head}any,any,"Erst, reden",Ein Raum\nquiz,low,Üben,\n`);
  assert.deepEqual(phrases, { "Talk, first": "Erst, reden", "A room": "Ein Raum", Practise: "Üben" });
  assert.throws(() => phrasesOf(`${head}any,any,Talk,\nquiz,low,Practise,\n`, `${head}quiz,low,Üben,\nany,any,Reden,\n`), /row 2/);
  assert.throws(() => phrasesOf(`${head}any,any,Talk,\n`, head), /row/);
});
