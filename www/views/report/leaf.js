// A document on the page as its file has it: in a place of its own, where no style of the page reaches.

import { Directive, directive } from "lit/directive.js";

/** @import { ElementPart } from "lit/directive.js" */

class Leaf extends Directive {
  /** @type {string | null} */
  #page = null;

  /** @param {string} _page */
  render(_page) {
    return undefined;
  }

  /** @override @param {ElementPart} part @param {[string]} args */
  update({ element }, [page]) {
    if (page === this.#page) return;
    this.#page = page;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    // Nothing of a document read so is run or fetched.
    const read = new DOMParser().parseFromString(page, "text/html");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((read.querySelector("style")?.textContent ?? "").replaceAll(/(:root|\bbody)\{/g, ":host{"));
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(...read.querySelectorAll("article"));
  }
}

/** Shows the text of an HTML file inside the element it is put on: `<div ${leaf(page)}></div>`. */
export const leaf = directive(Leaf);
