// Every copy of the page carries the licences of what others wrote, and shows them. What is inside is asked of cargo's own tree
// and of webpack's list of modules here, and not of what wrote the text.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import webpack from "webpack";
import { must, root } from "../../../scripts/command.js";
import { npm } from "../../../scripts/npm.js";
import { file, hosted } from "../../../scripts/page.js";
import { needRust } from "../../../scripts/rust.js";
import configurations from "../../../webpack.config.js";
import { check } from "./axe.js";
import { open } from "./visit.js";

/** A part as its own folder tells it. @typedef {{ name: string, version: string, licence: string, folder: string }} Inside */

/** A line of each licence that is in it and in no other. @type {Record<string, RegExp>} */
const LINES = {
  MIT: /Permission is hereby granted, free of charge/,
  "Apache-2.0": /Apache License\s+Version 2\.0/,
  "BSD-2-Clause": /Redistribution and use in source and binary forms/,
  "BSD-3-Clause": /Redistribution and use in source and binary forms[^]*be\s+used\s+to\s+endorse/i,
  ISC: /Permission to use, copy, modify, and\/or distribute this software/,
  Zlib: /This software is provided 'as-is'/,
  "Unicode-3.0": /UNICODE LICENSE V3/,
};

const text = readFileSync(join(root, hosted, "licences.txt"), "utf8");

/** What stands below a part's name. @param {string} named @returns {string[]} */
function below(named) {
  return text.split(/^={24}\n/m).map((section) => section.split(/^-{24}\n/m)).filter(([names = ""]) => names.includes(named)).map(([, ...own]) => own.join(""));
}

/** Whether texts say what an expression asks for: one side of each OR, both of each AND. @param {string} expression @param {string} texts @returns {boolean} */
function says(expression, texts) {
  const flat = expression.replaceAll("/", " OR ").replace(/\s*WITH \S+/g, "");
  const value = flat.replace(/[A-Za-z][\w.-]*/g, (word) => (word === "AND" ? "&&" : word === "OR" ? "||" : String(LINES[word]?.test(texts) ?? false)));
  assert.match(value, /^[truefals&|() ]+$/, expression);
  return Function(`return ${value}`)();
}

/** @param {Inside[]} all */
function everyOne(all) {
  for (const { name, version, licence, folder } of all) {
    const own = below(`${name} ${version} (`);
    assert.ok(own.length > 0, `${name} ${version} is not named`);
    assert.ok(says(licence, own.join("\n")), `${name} ${version}: no text of ${licence}`);
    // Whose it is goes along: where several licences are offered, with one of them.
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/i.test(file) && !/\.(rs|js|html)$|apache/i.test(file));
    const owners = files.map((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/^\s*copyright .*\d{4}.*$/gim)].map(([line]) => line.trim()));
    if (owners.some((lines) => lines.length > 0)) {
      assert.ok(owners.some((lines) => lines.length > 0 && lines.every((line) => own.some((said) => said.includes(line)))), `${name} ${version}: whose it is`);
    }
  }
}

test("every crate of the WebAssembly builds is named with its licence and its text", async () => {
  const rust = await needRust();
  const words = ["tree", "--offline", "--locked", "-e", "normal,no-proc-macro", "--no-default-features", "--features", "wasm,encodings", "--target", "wasm32-unknown-unknown",
    "--prefix", "none", "--format", "{p}|{l}"];
  const tree = await must(rust.cargo, words, "cargo could not say what is built in.", { env: rust.env });
  const sources = join(rust.env["CARGO_HOME"] ?? process.env["CARGO_HOME"] ?? join(process.env["HOME"] ?? "", ".cargo"), "registry", "src");
  const shelves = readdirSync(sources).map((registry) => join(sources, registry));
  const lines = new Set(tree.split("\n").filter((line) => /^[\w-]+ v\d/.test(line) && !line.includes(root.replace(/[\\/]$/, ""))).map((line) => line.replace(/ \(\*\)/, "")));
  const crates = [...lines].map((line) => {
    const [, name = "", version = "", licence = ""] = /^([\w-]+) v(\S+)[^|]*\|(.*)$/.exec(line) ?? [];
    const folder = shelves.map((shelf) => join(shelf, `${name}-${version}`)).find((own) => readdirSync(dirname(own)).includes(`${name}-${version}`));
    assert.ok(folder, `${name} ${version} lies in none of cargo's folders`);
    return { name, version, licence, folder };
  });
  assert.ok(crates.length > 60, `${crates.length} crates`);
  everyOne(crates);
  assert.ok(below("rust-std ").some((own) => says("Apache-2.0", own)), "what every Rust program has inside");
});

test("every node package of the bundles is named with its licence and its text", async () => {
  const folder = mkdtempSync(join(tmpdir(), "homeroom-bundles-"));
  // The sentences of the npm package are a module of the page's.
  const all = configurations.map((own, at) => ({ ...own, dependencies: [], output: { ...own.output, path: join(folder, String(at)) }, optimization: { minimize: false } }));
  try {
    const modules = await new Promise((done, failed) => {
      const compiler = webpack(all);
      compiler.run((fault, stats) => compiler.close(() => {
        if (fault || !stats || stats.hasErrors()) return failed(fault ?? new Error(stats?.toString({ all: false, errors: true })));
        done(stats.stats.flatMap(({ compilation }) => [...compilation.modules].flatMap((module) => /** @type {any} */ (module).modules ?? [module])
          .map((module) => String(module.nameForCondition() ?? ""))));
      }));
    });
    const folders = new Set(modules.flatMap((/** @type {string} */ path) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? []));
    const packages = [...folders, join(root, "node_modules", "webpack")].map((own) => {
      const { name, version, license } = JSON.parse(readFileSync(join(own, "package.json"), "utf8"));
      return { name, version, licence: license, folder: own };
    });
    for (const one of ["lit", "@fluent/bundle", "d3-scale", "webpack"]) assert.ok(packages.some(({ name }) => name === one), `${one} is in a bundle`);
    assert.ok([...folders].every((own) => own.split(sep).includes("node_modules")));
    everyOne(packages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("Homeroom's own licence is the first, and the npm package and the page as one file have the same text", () => {
  assert.match(text, /^Homeroom[^]*?={24}\nhomeroom \d+\.\d+\.\d+ \(MIT OR Apache-2\.0\)\n-{24}\n/);
  assert.equal(readFileSync(join(root, npm, "licences.txt"), "utf8"), text);
  const page = readFileSync(join(root, file), "utf8");
  const script = gunzipSync(Buffer.from(/id="packed">([^<]*)</.exec(page)?.[1] ?? "", "base64")).toString();
  const lines = text.split("\n").filter((line) => /^\s*copyright/i.test(line) && /^[\w\s(),.-]+$/.test(line));
  assert.ok(lines.length > 40);
  for (const line of lines) assert.ok(script.includes(line), line);
});

describe("in a browser", () => {
  /** @type {import("./visit.js").House} */
  let house;
  before(async () => {
    house = await open();
  });
  after(() => house.close());

  test("the page shows them: one part of its own is fetched, and said to be", async () => {
    const visit = await house.enter();
    const { page } = visit;
    await page.locator(".badge").first().click();
    await page.getByRole("button", { name: "Licences" }).click();
    const shown = page.getByRole("region", { name: "The texts of the licences" });
    await shown.getByText("homeroom").waitFor();
    assert.equal((await shown.textContent())?.trim(), text.trim());
    assert.deepEqual(visit.asked, [`${page.url()}licences.js`]);
    await check(visit, "the licences");
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Licences", "back where it was opened");
    await page.getByText("One request fetched licences.js").waitFor();
    assert.equal(await visit.counted(), visit.asked.length);
    assert.equal(await page.locator(".badge.tried").count(), 0);
    await visit.leave();
  });

  test("where the part can't be had that is said, and asked again it comes", async () => {
    const visit = await house.enter({ serviceWorkers: "block" });
    const { page } = visit;
    await page.context().setOffline(true);
    await page.locator(".badge").first().click();
    await page.getByRole("button", { name: "Licences" }).click();
    await page.getByText("The texts could not be fetched").waitFor();
    await page.context().setOffline(false);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Licences" }).click();
    await page.getByRole("region", { name: "The texts of the licences" }).getByText("homeroom").waitFor();
    assert.deepEqual(visit.broken, []);
    await visit.leave();
  });
});
