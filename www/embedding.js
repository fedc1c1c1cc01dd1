// What the page says to the page around it, where it stands in a frame, and what it hears from there: a few words about
// itself, never about a file. docs/embedding.md tells them all.

/** @import { State } from "./state.js" */

/** The version of the words. A later one may say more; what these mean stays. */
export const PROTOCOL = 1;

/** The part of a Window that is used here. */
/**
 * @typedef {object} Around
 * @property {(message: unknown, target: string) => void} postMessage
 */
/**
 * @typedef {object} Inside
 * @property {Around} parent
 * @property {(type: "message", hear: (event: { source: unknown, data: unknown }) => void) => void} addEventListener
 */

export class Embedding {
  #stage = "";
  #height = 0;
  /** @type {unknown} */
  #finished = null;

  /**
   * @param {Inside} window
   * @param {(language: string) => void} [speak] what a wish for another language means
   */
  constructor(window, speak) {
    this.window = window;
    /** Whether there is a page around this one. */
    this.framed = /** @type {unknown} */ (window.parent) !== window;
    if (!this.framed) return;
    window.addEventListener("message", ({ source, data }) => {
      if (source !== window.parent || typeof data !== "object" || data === null || !("homeroom" in data) || data.homeroom !== PROTOCOL) return;
      if (!("type" in data)) return;
      if (data.type === "hello") this.#tell({ type: "ready" });
      else if (data.type === "language" && "language" in data && typeof data.language === "string") speak?.(data.language);
    });
  }

  /** How high the page is now, in px. @param {number} height */
  #grow(height) {
    if (height === this.#height) return;
    this.#height = height;
    this.#tell({ type: "height", height });
  }

  /**
   * The page was drawn.
   * @param {Pick<State, "stage" | "evaluation">} state
   * @param {Element} root what is as high as the page is
   */
  notice({ stage, evaluation }, root) {
    if (!this.framed) return;
    if (this.#stage === "") {
      this.#tell({ type: "ready" });
      new ResizeObserver(() => this.#grow(Math.ceil(root.getBoundingClientRect().height))).observe(root);
    }
    if (stage !== this.#stage) {
      this.#stage = stage;
      this.#tell({ type: "stage", stage });
    }
    // Every training that ends with results is told, once.
    if (evaluation && evaluation !== this.#finished) this.#tell({ type: "finished" });
    this.#finished = evaluation;
  }

  /** Whoever is around may hear it: there is nothing in it to keep to oneself. @param {Record<string, unknown>} words */
  #tell(words) {
    this.window.parent.postMessage({ homeroom: PROTOCOL, ...words }, "*");
  }
}
