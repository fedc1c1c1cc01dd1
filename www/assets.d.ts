// What webpack.config.js lets a module import besides JavaScript.

declare module "*?source" {
  /** The text of a script that webpack bundled on its own. */
  const text: string;
  export default text;
}

declare module "*.wasm" {
  /** Where the file lies, from the page; of encodings.wasm its bytes, a letter each. In the one file: gzip as base64. */
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Modules that webpack finds by their names, each fetched when it is called for. */
  webpackContext(folder: string, options: { recursive: boolean; regExp: RegExp; mode: "lazy"; chunkName: string }): {
    keys(): string[];
    (request: string): Promise<import("./tongue.js").Part>;
  };
}

declare module "*.ftl" {
  /** The text of a messages file. */
  const text: string;
  export default text;
}

declare module "*.txt" {
  /** The licences of the parts of the page. */
  const text: string;
  export default text;
}

/** What the build writes before keeper.js: a name for this build, and the SHA-256 of each file as base64. */
declare const VERSION: string;
declare const FILES: Record<string, string>;
