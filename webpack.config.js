// Two bundles, the worker first. It becomes one classic script (an IIFE) whose text the page carries and starts
// from a Blob URL, for only a Blob worker is bound by the policy in the page's meta tag.
//
// What the page's own modules may import besides JavaScript:
//   import workerSource from "./worker.js?source";        the worker's script, as text:
//       new Worker(URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" })))
//   import wasmUrl from "../pkg/homeroom.wasm";           where the core lies, to be fetched once and posted
//   import("../pkg/encodings.wasm")                       the module for old encodings, its bytes as letters: a script
//       of its own, encodings.js, for scripts are all that the page may fetch once it is locked
//   import messages from "../messages/en.ftl";            a messages file, as text
//   messages/de.ftl and other languages, through catalogues.js: language-de.js each, see scripts/language.js
// www/assets.d.ts tells the type checker the same. Every file of www/ that is no script is copied as it is.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { filesOf } from "./scripts/stamp.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const www = join(root, "www");
const built = join(root, "build", "worker.js");

/** @type {webpack.Configuration} */
const both = {
  mode: "production",
  context: root,
  // No eval, no inline script: the policy allows neither.
  devtool: false,
  performance: { hints: false },
  module: { rules: [{ test: /\.ftl$/, type: "asset/source" }] },
};

/** @type {webpack.Configuration} */
const worker = {
  ...both,
  name: "worker",
  target: ["webworker", "es2022"],
  entry: join(www, "worker.js"),
  output: { path: join(root, "build"), filename: "worker.js", iife: true },
  // One file: a Blob has no neighbours to load.
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};

/** @type {webpack.Configuration} */
const page = {
  ...both,
  name: "page",
  dependencies: ["worker"],
  target: ["web", "es2022"],
  entry: join(www, "main.js"),
  output: { path: join(root, "dist", "hosted"), filename: "main.js", chunkFilename: ({ chunk }) => `${String(chunk?.name).replace(/^([a-z]+)-ftl$/, "language-$1")}.js`, publicPath: "", clean: true },
  module: {
    rules: [
      { test: /[\\/]en\.ftl$/, type: "asset/source" },
      { test: /\.ftl$/, exclude: /[\\/]en\.ftl$/, use: join(root, "scripts", "language.js") },
      { test: /homeroom\.wasm$/, type: "asset/resource", generator: { filename: "homeroom.wasm" } },
      // Letters and not base64, which does not compress as well.
      { test: /encodings\.wasm$/, type: "asset/inline", generator: { dataUrl: (/** @type {Buffer} */ bytes) => bytes.toString("latin1") } },
      { include: built, type: "asset/source" },
    ],
  },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/[\\/]worker\.js\?source$/, built),
    { apply: copyPlainFiles },
  ],
};

/** @param {webpack.Compiler} compiler */
function copyPlainFiles(compiler) {
  compiler.hooks.thisCompilation.tap("copy", (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({ name: "copy", stage }, () => {
      for (const file of filesOf(www).filter((name) => !/\.[jt]s$/.test(name))) {
        compilation.emitAsset(relative(www, file), new webpack.sources.RawSource(readFileSync(file)));
      }
    });
  });
}

export default [worker, page];
