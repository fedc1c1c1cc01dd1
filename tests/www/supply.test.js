import assert from "node:assert/strict";
import { test } from "node:test";
import { billOf } from "../../scripts/bill.js";
import { licencesOf } from "../../scripts/licences.js";
import { checksums, expression, parts, ref } from "../../scripts/parts.js";
import { judgedAdvisories, judgedAudit } from "../../scripts/supply.js";

/** @import { Part } from "../../scripts/parts.js" */

test("a list that can't be reached is skipped and said so, a flaw is none", () => {
  assert.equal(judgedAdvisories({ code: 1, output: "[ERROR] failed to fetch advisory database somewhere: no host" }).held, null);
  assert.equal(judgedAdvisories({ code: 1, output: "error[vulnerability]: a buffer overflows" }).held, false);
  assert.equal(judgedAdvisories({ code: 0, output: "advisories ok" }).held, true);
  assert.equal(judgedAudit('npm warn x\n{ "message": "405 Method Not Allowed", "statusCode": 405 }').held, null);
  assert.equal(judgedAudit("").held, null);
  assert.equal(judgedAudit('{ "auditReportVersion": 2, "vulnerabilities": { "a": { "name": "a", "severity": "low" } } }').held, true);
  const flawed = judgedAudit('npm warn x\n{ "auditReportVersion": 2, "vulnerabilities": { "a": { "name": "a", "severity": "high" } } }');
  assert.equal(flawed.held, false);
  assert.match(flawed.said, /a \(high\)/);
});

/** @type {Part[]} */
const two = [
  { kind: "cargo", name: "a", version: "1.0.0", licence: "MIT/Apache-2.0", hash: null, in: ["page"], needs: ["pkg:npm/%40b/c@2.0.0"],
    texts: [{ name: "LICENSE-APACHE", text: "Apache" }, { name: "LICENSE-MIT", text: "Ours,\r\nPermission is hereby granted, free of charge" }] },
  { kind: "npm", name: "@b/c", version: "2.0.0", licence: "(MIT OR Apache-2.0) AND Unicode-3.0", hash: null, in: ["page"], needs: [],
    texts: [{ name: "LICENSE", text: "Ours, Permission is hereby granted,  free of charge" }, { name: "LICENSE-UNICODE", text: "Unicode" }] },
  { kind: "npm", name: "d", version: "3.0.0", licence: "ISC", hash: null, in: ["page"], needs: [], texts: [] },
];

test("a licence stands once below those who have it, and where several are offered one is printed", () => {
  const text = licencesOf(two);
  assert.equal(text.match(/Permission is hereby granted/g)?.length, 1);
  assert.match(text, /a 1\.0\.0 \(MIT OR Apache-2\.0\)\n@b\/c 2\.0\.0/);
  assert.doesNotMatch(text, /\nApache\n|\r/);
  assert.match(text, /\nUnicode\n/);
  assert.match(text, /without a file; [^\n]*\nd 3\.0\.0 \(ISC\)/);
  const [a, b, d] = /** @type {[Part, Part, Part]} */ (two);
  assert.match(licencesOf([{ ...d, licence: "MIT OR Apache-2.0" }]), /d 3\.0\.0 [^\n]*\n-+\n\s*Apache License\n/, "the text that is the same for all");
  assert.match(licencesOf([{ ...a, needs: [ref(d)], licence: "ISC" }, d]), /a 1\.0\.0 \(ISC\)\nd 3\.0\.0 \(ISC\)/, "what it was published with");
  assert.match(licencesOf([b, { ...a, needs: [ref(d)] }, d]), /without a file/, "another licence is another's");
  assert.equal(expression("MIT / Apache-2.0"), "MIT OR Apache-2.0");
});

test("the bill of materials is the same for the same parts", () => {
  const bill = billOf(two, "0.1.0");
  assert.deepEqual(bill, billOf(two, "0.1.0"));
  assert.notEqual(bill.serialNumber, billOf(two.slice(1), "0.1.0").serialNumber);
  assert.match(bill.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual(bill.dependencies[0], { ref: "pkg:generic/homeroom@0.1.0", dependsOn: ["pkg:cargo/a@1.0.0", "pkg:npm/d@3.0.0"] });
  assert.deepEqual(checksums(`[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry"\nchecksum = "${"0a".repeat(32)}"\n`), new Map([["a 1.0.0", "0a".repeat(32)]]));
});

test("every part that we ship is named with a licence, the sum of what was fetched, and parts that are there", async () => {
  const all = await parts();
  const refs = new Set(all.map(ref));
  assert.equal(refs.size, all.length);
  for (const one of ["lit", "wasm-bindgen", "aes-gcm", "clap", "rust-std", "encoding_rs"]) assert.ok(all.some(({ name }) => name === one), one);
  // What only tests or builds.
  for (const one of ["webpack", "proptest", "homeroom", "serde_derive"]) assert.ok(!all.some(({ name }) => name === one), one);
  for (const part of all) {
    assert.notEqual(part.licence, "", part.name);
    assert.ok(part.kind === "generic" || part.hash, part.name);
    assert.ok(part.needs.every((need) => refs.has(need)), `${part.name}: ${part.needs.filter((need) => !refs.has(need))}`);
  }
  const where = (/** @type {string} */ name) => all.find((part) => part.name === name)?.in;
  assert.deepEqual(where("clap"), ["command line"]);
  assert.deepEqual(where("lit"), ["page"]);
  assert.deepEqual(where("libm"), ["page", "command line"]);
});
