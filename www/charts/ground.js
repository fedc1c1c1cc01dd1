/** The ground every chart stands on: Observable Plot set to the page's type and colours, hatching, halos. */
import { plot } from "@observablehq/plot";

/**
 * @typedef {import("@observablehq/plot").PlotOptions} PlotOptions
 * @typedef {{ head: string[], rows: string[][] }} Table the first column names the row, the others hold numbers
 */

/** Colours are the page's variables, so that a change of theme needs no redrawing. */
export const INK = "var(--ink)";
export const INK_2 = "var(--ink-2)";
export const INK_3 = "var(--ink-3)";
export const PAPER = "var(--paper)";
export const AXIS = "var(--line-strong)";
export const GRID = "var(--chart-grid)";
export const CHOSEN = "var(--chart-1)";
export const CONTRAST = "var(--chart-2)";
export const REFERENCE = "var(--chart-ref)";
export const BAND = "var(--chart-band-ref)";

/** A rim of paper around a label that lies on lines. */
export const HALO = /** @type {const} */ ({ stroke: PAPER, strokeWidth: 4, strokeLinejoin: "round" });
/** Text along an axis. */
export const TICK = /** @type {const} */ ({ tickSize: 0, tickPadding: 8, label: null, color: INK_2 });

let hatchings = 0;

/**
 * A hatching as a mark that draws nothing but its pattern, and the fill that uses it.
 * @param {string} colour @param {number} [step] in px
 */
export function hatching(colour, step = 5) {
  const id = `hatching-${++hatchings}`;
  /** @type {import("@observablehq/plot").RenderFunction} */
  const mark = (_index, _scales, _values, _dimensions, context) => {
    const make = (/** @type {string} */ name, /** @type {Record<string, string | number>} */ attributes) => {
      const element = context.ownerSVGElement.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
      return element;
    };
    const defs = make("defs", {});
    const pattern = make("pattern", { id, width: step, height: step, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    pattern.append(make("line", { x1: 0, y1: 0, x2: 0, y2: step, stroke: colour, "stroke-width": 2 }));
    defs.append(pattern);
    return /** @type {SVGElement} */ (defs);
  };
  return { mark, fill: `url(#${id})` };
}

/**
 * Draws, and takes out the style element that Plot adds: the page's policy allows no styles written inline, and
 * styles/charts.css says the same.
 * @param {PlotOptions} options
 */
export function draw(options) {
  const svg = /** @type {SVGSVGElement} */ (plot({ axis: null, ...options, className: "homeroom-plot", figure: false, style: { fontFamily: "var(--font-sans)", fontSize: "13px", color: INK, overflow: "visible" } }));
  for (const style of svg.querySelectorAll("style")) style.remove();
  // Plot names its groups after its marks ("rect"); the picture as a whole has one name, given by the figure.
  for (const group of svg.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  return svg;
}

/** A name cut in its middle to the room it has, since names often differ at the end; the table holds it whole. @param {string} name @param {number} room in px */
export function cut(name, room) {
  const letters = Math.max(5, Math.floor(room / 7));
  if (name.length <= letters) return name;
  const end = Math.floor((letters - 1) * 0.45);
  return `${name.slice(0, letters - 1 - end).trimEnd()}\u2026${name.slice(name.length - end).trimStart()}`;
}
