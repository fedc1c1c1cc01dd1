// A chart inside an element, drawn for the width it has, and again when that changes.

import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { localeNow } from "../words.js";

/** @import { ElementPart } from "lit/directive.js" */
/** @typedef {(data: any, width: number) => SVGSVGElement} Draw */

class Drawn extends AsyncDirective {
  /** @type {Element | null} */
  #place = null;
  #width = 0;
  /** @type {{ draw: Draw, data: any, label: string, locale: string } | null} */
  #chart = null;
  #observer = new ResizeObserver((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (width === this.#width) return;
    this.#width = width;
    this.#redraw();
  });

  /** @param {Draw} _draw @param {any} _data @param {string} _label */
  render(_draw, _data, _label) {
    return undefined;
  }

  /** @override @param {ElementPart} part @param {[Draw, any, string]} args */
  update(part, [draw, data, label]) {
    if (part.element !== this.#place) {
      this.#observer.disconnect();
      this.#place = part.element;
      this.#observer.observe(part.element);
    }
    const before = this.#chart;
    this.#chart = { draw, data, label, locale: localeNow() };
    if (before && (before.draw !== draw || before.label !== label || before.locale !== localeNow() || !alike(before.data, data))) this.#redraw();
    return undefined;
  }

  #redraw() {
    if (!this.#chart || !this.#place || this.#width < 1) return;
    const { draw, data, label } = this.#chart;
    const svg = draw(data, this.#width);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", label);
    this.#place.replaceChildren(svg);
  }

  /** @override */
  disconnected() {
    this.#observer.disconnect();
  }

  /** @override */
  reconnected() {
    if (this.#place) this.#observer.observe(this.#place);
  }
}

/** The same parts: a view makes the wrapper anew each time, and the numbers in it are the same objects. @param {any} a @param {any} b */
function alike(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}

/** Draws a chart inside the element it is put on: `<div ${drawn(draw, data, label)}></div>`. */
export const drawn = directive(Drawn);
