// What npm run package writes: archives that open, manifests that hold to their schemas, and the SCORM package in a runtime.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { launch } from "../../../scripts/browser.js";
import { root } from "../../../scripts/command.js";
import { scormSchemas } from "../../../scripts/schemas.js";
import { serve } from "../../../scripts/serve.js";
import { zip } from "../../../scripts/zip.js";

const { validateXML } = await import("xmllint-wasm");

/** An archive's files, by its directory. @param {Buffer} bytes @returns {Record<string, Buffer>} */
function unzip(bytes) {
  const end = bytes.lastIndexOf("PK\x05\x06");
  const count = bytes.readUInt16LE(end + 10);
  /** @type {Record<string, Buffer>} */
  const files = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let one = 0; one < count; one += 1) {
    assert.equal(bytes.toString("latin1", at, at + 4), "PK\x01\x02");
    const [packed, length] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString("utf8", at + 46, at + 46 + length);
    const from = bytes.readUInt32LE(at + 42);
    const data = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    files[name] = inflateRawSync(bytes.subarray(data, data + packed));
    assert.equal(files[name]?.length, bytes.readUInt32LE(at + 24));
    at += 46 + length;
  }
  return files;
}

/** What the schemas say to a manifest. @param {string} xml @param {string} schema @param {Record<string, string>} [others] */
const judge = (xml, schema, others = {}) => validateXML({
  xml: [{ fileName: "imsmanifest.xml", contents: xml }],
  schema: [{ fileName: "schema.xsd", contents: schema }],
  preload: Object.entries(others).map(([fileName, contents]) => ({ fileName, contents })),
});

/** Its files are those it lists, and it opens one of them. @param {Record<string, Buffer>} files */
function listed(files) {
  const manifest = files["imsmanifest.xml"]?.toString() ?? "";
  const names = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(Object.keys(files).filter((name) => name !== "imsmanifest.xml"), names);
  assert.ok(names.includes(/<resource [^>]*href="([^"]+)"/.exec(manifest)?.[1]));
  assert.equal(Object.keys(files)[0], "imsmanifest.xml");
  return manifest;
}

const read = (/** @type {string} */ name) => unzip(readFileSync(join(root, "dist", "packages", name)));

/** All of SCORM 1.2's schemas at once. */
const SCORM = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

test("the SCORM 1.2 package holds to SCORM's schemas, and a wrong manifest does not", async () => {
  const manifest = listed(read("homeroom-scorm12.zip"));
  const schemas = await scormSchemas();
  const { valid, errors } = await judge(manifest, SCORM, schemas);
  assert.equal(valid, true, JSON.stringify(errors));
  for (const [found, instead] of [['adlcp:scormtype="sco"', 'adlcp:scormtype="odd"'], ["resources>", "things>"], ['type="webcontent"', ""], ['identifier="homeroom-item"', ""]]) {
    const wrong = manifest.replaceAll(String(found), String(instead));
    assert.notEqual(wrong, manifest);
    assert.equal((await judge(wrong, SCORM, schemas)).valid, false, found);
  }
  assert.match(manifest, /<schemaversion>1\.2<\/schemaversion>/);
});

test("the Common Cartridge holds to what 1.3 asks of web pages, and a wrong manifest does not", async () => {
  const manifest = listed(read("homeroom.imscc"));
  const rules = readFileSync(new URL("cartridge.xsd", import.meta.url), "utf8");
  const { valid, errors } = await judge(manifest, rules);
  assert.equal(valid, true, JSON.stringify(errors));
  assert.match(manifest, /<lomimscc:lom>\s*<lomimscc:general>\s*<lomimscc:title>\s*<lomimscc:string language="en">Homeroom</);
  const wrongs = [
    ["1.3.0", "1.2.0"], ['structure="rooted-hierarchy"', ""], ['identifierref="homeroom-page"', 'identifierref="homeroom-root"'],
    ['type="webcontent"', 'type="sco"'], ['<file href="homeroom/', '<file href="../'], ['href="homeroom/homeroom.html">', ">"],
  ];
  for (const [found, instead] of wrongs) {
    const wrong = manifest.replace(String(found), String(instead));
    assert.notEqual(wrong, manifest);
    assert.equal((await judge(wrong, rules)).valid, false, found);
  }
});

test("an archive is the same bytes for the same files, and gives them back", () => {
  /** @type {[string, Buffer][]} */
  const files = [["a.txt", Buffer.from("a".repeat(1000))], ["folder/b \u00E9.txt", Buffer.alloc(0)]];
  assert.deepEqual(zip(files), zip(files));
  assert.deepEqual(unzip(zip(files)), Object.fromEntries(files));
  // A checksum that is known: of "123456789" it is cbf43926.
  assert.equal(zip([["n", Buffer.from("123456789")]]).readUInt32LE(14), 0xCBF43926);
});

test("in a SCORM runtime the package is incomplete until there are results, completed then, and tells nothing else", async () => {
  const server = await serve(root);
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: "reduce" });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    /** @type {string[]} */
    const broken = [];
    page.on("pageerror", (error) => broken.push(String(error)));
    await page.goto(`${server.url}examples/embed/scorm.html`);
    const said = (/** @type {string} */ status) => page.locator("#told", { hasText: new RegExp(`^${status}$`) }).waitFor();
    await said("incomplete");
    const lab = await labIn(page);
    assert.equal(await lab.evaluate("origin"), "null");
    await assert.rejects(lab.evaluate("parent.parent.API"), /SecurityError|Blocked/, "the page itself can't reach the platform");
    await lab.getByRole("button", { name: "Try with a made-up class" }).click();
    await lab.getByRole("button", { name: "Next: the question" }).click();
    await lab.getByRole("button", { name: /^Train \d/ }).waitFor();
    for (const name of [/^Forest/, /^Boosted/, /^Network with a memory/]) await lab.getByRole("checkbox", { name }).uncheck();
    await lab.getByRole("button", { name: /^Train \d/ }).click();
    await lab.locator(".verdict").waitFor();
    await said("completed");
    // The person leaves the package.
    await page.evaluate(() => void (/** @type {HTMLIFrameElement} */ (document.getElementById("package")).src = "about:blank"));
    await page.waitForFunction("API.isTerminated()");
    const set = /** @type {[string, string][]} */ (await page.evaluate("set"));
    assert.deepEqual(set.map(([name]) => name), ["cmi.core.lesson_status", "cmi.core.lesson_status", "cmi.core.session_time"]);
    assert.deepEqual(set.slice(0, 2).map(([, value]) => value), ["incomplete", "completed"]);
    assert.match(String(set[2]?.[1]), /^0000:0\d:\d\d\.\d\d$/);
    assert.equal(await page.evaluate("API.LMSGetLastError() + API.cmi.core.lesson_status"), "0completed");
    assert.deepEqual(broken, []);

    // Whoever has completed it and only looks again stays completed.
    await page.evaluate(() => {
      const all = /** @type {any} */ (window);
      all.API.reset();
      all.API.loadFromJSON({ core: { lesson_status: "completed" } }, "cmi");
      all.set.length = 0;
      /** @type {HTMLIFrameElement} */ (document.getElementById("package")).src = "../../dist/packages/scorm/index.html";
    });
    await (await labIn(page)).getByRole("button", { name: "Try with a made-up class" }).waitFor();
    assert.deepEqual(await page.evaluate("set"), []);
    assert.equal(await page.evaluate("API.cmi.core.lesson_status"), "completed");
    await context.close();
  } finally {
    await browser.close();
    await server.close();
  }
});

/** The lab itself, two frames deep. @param {import("playwright-core").Page} page */
async function labIn(page) {
  for (;;) {
    const found = page.frames().find((frame) => /\/homeroom\.html/.test(frame.url()));
    if (found) return found;
    await page.waitForTimeout(50);
  }
}
