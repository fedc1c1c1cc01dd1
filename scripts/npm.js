// dist/npm/: the core as a package for Node, Deno and bundlers, with its types, its sentences and what says them.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { shown } from "./bill.js";
import { Missing, root } from "./command.js";

/** Where it is made, from the project's folder. */
export const npm = "dist/npm";

/** @param {string} version */
export async function writeNpm(version) {
  const to = join(root, npm);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, "messages"), { recursive: true });
  const copy = (/** @type {string} */ from, /** @type {string[]} */ names, /** @type {string} */ into = "") => {
    for (const name of names) copyFileSync(join(root, from, name), join(to, into, name));
  };
  copy("packaging/npm", readdirSync(join(root, "packaging", "npm")));
  copy("pkg", ["homeroom.js", "homeroom.d.ts", "homeroom.wasm"]);
  copy("www", ["wire.d.ts"]);
  copy(".", ["LICENSE-APACHE", "LICENSE-MIT"]);
  copy(dirname(shown), [basename(shown)]);
  copy("messages", readdirSync(join(root, "messages")).filter((name) => /^[a-z]+\.ftl$/.test(name)), "messages");
  writeFileSync(join(to, "package.json"), `${JSON.stringify(described(version), null, 2)}\n`);
  await bundleWords(to);
}

/** @param {string} version */
export function described(version) {
  const { description, license, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    name: "homeroom",
    version,
    description,
    license,
    type: "module",
    engines,
    types: "./index.d.ts",
    exports: {
      ".": { types: "./index.d.ts", node: "./node.js", deno: "./node.js", default: "./index.js" },
      "./words": { types: "./words.d.ts", default: "./words.js" },
      "./homeroom.wasm": "./homeroom.wasm",
      "./messages/*": "./messages/*",
      "./package.json": "./package.json",
    },
    sideEffects: false,
  };
}

/** What says the sentences, in one file with the library it uses. @param {string} to */
async function bundleWords(to) {
  const { default: webpack } = await import("webpack");
  const compiler = webpack({
    mode: "production",
    devtool: false,
    context: root,
    target: ["es2022"],
    entry: join(root, "www", "words.js"),
    experiments: { outputModule: true },
    output: { path: to, filename: "words.js", library: { type: "module" } },
  });
  await new Promise((done, failed) => compiler.run((fault, stats) => compiler.close(() => {
    if (fault || !stats || stats.hasErrors()) return failed(fault ?? new Missing(`The sentences could not be bundled: ${stats?.toString({ all: false, errors: true })}`));
    done(undefined);
  })));
}
