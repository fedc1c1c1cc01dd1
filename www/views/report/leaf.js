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
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(between(page, "<style>", "</style>").replaceAll(/(:root|\bbody)\{/g, ":host{"));
    root.adoptedStyleSheets = [sheet];
    // The file's own style sheet stays out: the page's policy counts an inline one as tried.
    const article = document.createElement("article");
    article.innerHTML = between(page, "<article>", "</article>");
    root.replaceChildren(article);
  }
}

/** What stands between two tags of the writer's own; in texts these are escaped. @param {string} page @param {string} open @param {string} close */
function between(page, open, close) {
  const from = page.indexOf(open) + open.length;
  return page.slice(from, page.indexOf(close, from));
}

/** Shows the text of an HTML file inside the element it is put on: `<div ${leaf(page)}></div>`. */
export const leaf = directive(Leaf);
