// A file from before Unicode: the core says so, the second module decodes it, and the core reads on.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { root } from "../../scripts/command.js";
import { look } from "../../www/encodings.js";
import { StudyError } from "../../www/failure.js";
import { coded } from "../../www/protocol.js";
import { spoken } from "../../www/spoken.js";
import { learn } from "../../www/words.js";

const built = ["homeroom", "encodings"].every((name) => existsSync(join(root, "pkg", `${name}.wasm`)));
learn(readFileSync(join(root, "messages", "en.ftl"), "utf8"));

/** A class in windows-1252, longer than a piece, whose last name is cut by a byte that means nothing. */
function old() {
  const rows = Array.from({ length: 250_000 }, (_, at) => `Zo\u00EB M\u00FCller ${at % 500};${at % 7};${(at * 13) % 20}\n`);
  return Buffer.from(`Sch\u00FCler;visits;points\n${rows.join("")}Ren\u00E9e \u0081;1;2\n`, "latin1");
}

test("the page reads an old file as the command line does", { skip: built ? false : "pkg is not built" }, async () => {
  const core = await import("../../pkg/homeroom.js");
  const { decode } = await import("../../www/decoding.js");
  core.initSync({ module: readFileSync(join(root, "pkg/homeroom.wasm")) });
  const desk = new core.Desk();
  const bytes = old();
  desk.begin("class.csv", bytes.length, undefined);
  desk.push(bytes);
  assert.throws(() => desk.finish(() => undefined), (/** @type {{ code?: string }} */ { code }) => code === "old-encoding");
  decode(desk, new WebAssembly.Module(readFileSync(join(root, "pkg/encodings.wasm"))));
  const overview = spoken(desk.finish(() => undefined));
  assert.equal(overview.source.encoding, "windows-1252");
  assert.throws(() => desk.finish(() => undefined), (/** @type {{ code?: string }} */ { code }) => code === "crashed");

  const path = join(mkdtempSync(join(tmpdir(), "homeroom-encodings-")), "class.csv");
  writeFileSync(path, bytes);
  const { quality, ...native } = JSON.parse(execFileSync("cargo", ["run", "--quiet", "--", "inspect", path, "--json"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 }));
  assert.deepEqual(overview, native);
  assert.deepEqual(spoken(desk.quality(null, false)), quality);
});

/** A desk that answers as told. @param {(StudyError | string)[]} answers */
function desk(answers) {
  /** @type {[string, unknown[]][]} */
  const asked = [];
  const call = async (/** @type {string} */ name, /** @type {unknown[]} */ args = []) => {
    asked.push([name, args]);
    const answer = name === "decode" ? null : answers.shift();
    if (answer instanceof StudyError) throw answer;
    return answer;
  };
  return { call, asked };
}

const module = /** @type {WebAssembly.Module} */ ({});
const have = async () => module;
const quiet = () => undefined;

test("a file in Unicode asks for no module", async () => {
  const one = desk(["overview"]);
  const never = () => assert.fail("the module was asked for");
  assert.equal(await look(one, "finish", quiet, never), "overview");
  assert.deepEqual(one.asked, [["finish", []]]);
});

test("an old file is decoded and looked at once more", async () => {
  const one = desk([new StudyError(coded("old-encoding")), "overview"]);
  assert.equal(await look(one, "bring", quiet, have), "overview");
  assert.deepEqual(one.asked, [["bring", []], ["decode", [module]], ["bring", []]]);
});

test("other errors, and a module that cannot be had, are the person's to read", async () => {
  const other = desk([new StudyError(coded("header-only"))]);
  await assert.rejects(look(other, "finish", quiet, have), { code: "header-only" });
  const offline = desk([new StudyError(coded("old-encoding"))]);
  await assert.rejects(look(offline, "finish", quiet, () => Promise.reject(new Error("no network"))), { code: "old-encoding" });
});
