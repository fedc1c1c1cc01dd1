// Four bundles, the worker first. It becomes one classic script (an IIFE) whose text the page carries and starts
// from a Blob URL, for only a Blob worker is bound by the policy in the page's meta tag.
//
// What the page's own modules may import besides JavaScript:
//   import workerSource from "./worker.js?source";        the worker's script, as text:
//       new Worker(URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" })))
//   import wasmUrl from "../pkg/homeroom.wasm";           where the core lies, to be fetched once and posted
//   import("../pkg/encodings.wasm")                       the module for old encodings, its bytes as letters: a script
//       of its own, encodings.js, for scripts are all that the page may fetch once it is locked
//   import messages from "../messages/en.ftl";            a messages file, as text
//   import("../build/licences.txt")                       the licences of the parts, as text: licences.js, and beside it
//       licences.txt for those who look into the folder
//   messages/de.ftl and other languages, through catalogues.js: language-de.js each, see scripts/language.js
// The page is bundled twice: with files beside it, and as the one script of dist/homeroom.html, where every part that is
// fetched otherwise lies inside (scripts/single.js makes the file). The element that embeds the page is a script of its own.
// www/assets.d.ts tells the type checker the same. Every file of www/ that is no script is copied as it is.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { keeper } from "./scripts/keeper.js";
import { filesOf } from "./scripts/stamp.js";
import { told } from "./scripts/told.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const www = join(root, "www");
const built = join(root, "build", "worker.js");
const licences = join(root, "build", "licences.txt");

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

/** How the core and the old encodings come: beside the page, or inside it. */
const wasm = {
  hosted: [
    { test: /homeroom\.wasm$/, type: "asset/resource", generator: { filename: "homeroom.wasm" } },
    // Letters and not base64, which does not compress as well.
    { test: /encodings\.wasm$/, type: "asset/inline", generator: { dataUrl: (/** @type {Buffer} */ bytes) => bytes.toString("latin1") } },
  ],
  single: [
    // Compressed by itself: a script of 2.6 million letters, compressed, is a third larger.
    { test: /\.wasm$/, type: "asset/inline", generator: { dataUrl: (/** @type {Buffer} */ bytes) => gzipSync(bytes, { level: 9 }).toString("base64") } },
  ],
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
      ...wasm.hosted,
      { include: [built, licences], type: "asset/source" },
    ],
  },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/[\\/]worker\.js\?source$/, built),
    { apply: copyPlainFiles },
    keeper(join(www, "keeper.js")),
  ],
};

/** @type {webpack.Configuration} */
const single = {
  ...page,
  name: "single",
  output: { path: join(root, "build", "single"), filename: "main.js", clean: true },
  module: { rules: [...(page.module?.rules ?? []).filter((rule) => !wasm.hosted.includes(/** @type {any} */ (rule))), ...wasm.single] },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/[\\/]worker\.js\?source$/, built),
    new webpack.NormalModuleReplacementPlugin(/^\.\/(fetched|letters)\.js$/, (asked) => {
      if (asked.context === www) asked.request = join(www, "packed.js");
    }),
    // What is fetched when it is asked for lies inside.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
};

/** @param {webpack.Compiler} compiler */
function copyPlainFiles(compiler) {
  compiler.hooks.thisCompilation.tap("copy", (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({ name: "copy", stage }, () => {
      for (const file of filesOf(www).filter((name) => !/\.[jt]s$/.test(name))) {
        const plain = readFileSync(file);
        const written = file.endsWith(".html") ? told(plain.toString()) : plain;
        compilation.emitAsset(relative(www, file).replaceAll("\\", "/"), new webpack.sources.RawSource(written));
      }
      compilation.emitAsset("licences.txt", new webpack.sources.RawSource(readFileSync(licences)));
    });
  });
}

/** @type {webpack.Configuration} */
const lab = {
  ...both,
  name: "lab",
  target: ["web", "es2022"],
  entry: join(www, "lab.js"),
  output: { path: join(root, "dist"), filename: "homeroom-lab.js" },
};

export default [worker, page, single, lab];
