// What webpack.config.js lets a module import besides JavaScript.

declare module "*?source" {
  /** The text of a script that webpack bundled on its own. */
  const text: string;
  export default text;
}

declare module "*.wasm" {
  /** Where the file lies, from the page; of encodings.wasm its bytes, a letter each. */
  const text: string;
  export default text;
}

declare module "*.ftl" {
  /** The text of a messages file. */
  const text: string;
  export default text;
}
