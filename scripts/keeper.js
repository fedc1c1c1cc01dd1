// For webpack: keeper.js, the page's service worker, with the name and the hash of every file of the build.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** What a host writes beside the page and nobody needs to open it. */
const LEFT_OUT = /(\.LICENSE|^licences)\.txt$/;

/**
 * @param {string} source the keeper's script
 * @returns {{ apply: (compiler: import("webpack").Compiler) => void }}
 */
export function keeper(source) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("keeper", (compilation) => {
        const { Compilation, sources } = compiler.webpack;
        compilation.fileDependencies.add(source);
        // When everything else is as it will be written.
        compilation.hooks.processAssets.tap({ name: "keeper", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
          const files = Object.fromEntries(Object.entries(assets)
            .filter(([name]) => !LEFT_OUT.test(name))
            .map(([name, asset]) => /** @type {[string, string]} */ ([name, hash(asset.buffer())]))
            .sort(([a], [b]) => (a < b ? -1 : 1)));
          // As it is written, so that whoever wants to see what stands between page and network can read it.
          compilation.emitAsset("keeper.js", new sources.RawSource(kept(readFileSync(source, "utf8"), files)), { minimized: true });
        });
      });
    },
  };
}

/**
 * The keeper of these files. Its version is a hash of their names and hashes and of the keeper itself.
 * @param {string} script
 * @param {Record<string, string>} files name -> SHA-256 as base64
 */
export function kept(script, files) {
  const version = hash(Buffer.from(script + JSON.stringify(files))).replace(/\W/g, "").slice(0, 16);
  return `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files, null, 1)};\n${script}`;
}

/** @param {Buffer} bytes */
export const hash = (bytes) => createHash("sha256").update(bytes).digest("base64");
