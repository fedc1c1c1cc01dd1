// A chart as a file of its own: the page's colours and type written into it, its title above it. SVG or PNG.

/** What an element's look hangs on; the page's style sheet does not travel with the file. */
const LOOK = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap",
  "stroke-linejoin", "paint-order", "opacity", "font-family", "font-size", "font-weight",
  "font-variant-numeric", "text-anchor", "white-space",
];
const SVG = "http://www.w3.org/2000/svg";
const PAD = 20;
const DENSITY = 2;

/** @typedef {{ title: string, about: string }} Caption */

/**
 * A copy that needs nothing outside itself.
 * @param {SVGSVGElement} chart as it stands on the page
 * @param {Caption} caption
 * @returns {SVGSVGElement}
 */
export function standalone(chart, caption) {
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  const originals = [chart, ...chart.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, i) => {
    const twin = copies[i];
    if (!twin) return;
    const computed = getComputedStyle(original);
    const inherited = original === chart || !original.parentElement ? null : getComputedStyle(original.parentElement);
    twin.removeAttribute("style");
    twin.removeAttribute("class");
    for (const name of LOOK) {
      const value = computed.getPropertyValue(name);
      // What comes from the element above need not be written again; opacity alone is not handed down.
      const same = name === "opacity" ? value === "1" : value === inherited?.getPropertyValue(name);
      if (same) twin.removeAttribute(name);
      else if (value) twin.setAttribute(name, value.replaceAll(/url\("?[^"#)]*#([^")]+)"?\)/g, "url(#$1)"));
    }
  });
  const page = getComputedStyle(document.documentElement);
  const colour = (/** @type {string} */ name) => page.getPropertyValue(name).trim();
  const [width, height] = [Number(chart.getAttribute("width")), Number(chart.getAttribute("height"))];
  const family = getComputedStyle(chart).fontFamily;
  const title = lines(caption.title, width, `600 18px ${family}`);
  const about = lines(caption.about, width, `13px ${family}`);
  const top = PAD + title.length * 24 + about.length * 19 + 16;
  const whole = make("svg", { xmlns: SVG, width: width + 2 * PAD, height: top + height + PAD, viewBox: `0 0 ${width + 2 * PAD} ${top + height + PAD}`, role: "img" });
  const name = make("title", {});
  name.textContent = caption.title;
  const description = make("desc", {});
  description.textContent = caption.about;
  whole.append(name, description, make("rect", { width: "100%", height: "100%", fill: colour("--paper") }));
  title.forEach((words, i) => whole.append(label(words, PAD + 18 + i * 24, { "font-size": 18, "font-weight": 600, "font-family": family, fill: colour("--ink") })));
  about.forEach((words, i) => whole.append(label(words, PAD + title.length * 24 + 15 + i * 19, { "font-size": 13, "font-family": family, fill: colour("--ink-2") })));
  copy.setAttribute("x", String(PAD));
  copy.setAttribute("y", String(top));
  copy.setAttribute("overflow", "visible");
  copy.removeAttribute("role");
  copy.removeAttribute("aria-label");
  whole.append(copy);
  return /** @type {SVGSVGElement} */ (whole);
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function make(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") element.setAttribute(key, String(value));
  return element;
}

/** @param {string} words @param {number} y @param {Record<string, string | number>} look */
function label(words, y, look) {
  const text = make("text", { x: PAD, y, ...look });
  text.textContent = words;
  return text;
}

/** Words broken into lines that fit, since SVG breaks none. @param {string} words @param {number} width @param {string} font */
function lines(words, width, font) {
  const ruler = document.createElement("canvas").getContext("2d");
  if (!ruler) return [words];
  ruler.font = font;
  /** @type {string[]} */
  const out = [];
  for (const word of words.split(" ")) {
    const longer = out.length ? `${out[out.length - 1]} ${word}` : word;
    if (out.length && ruler.measureText(longer).width <= width) out[out.length - 1] = longer;
    else out.push(word);
  }
  return out;
}

/** @param {SVGSVGElement} chart @param {Caption} caption */
const source = (chart, caption) => '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(standalone(chart, caption));

/** @param {SVGSVGElement} chart @param {Caption} caption */
export const asSvg = (chart, caption) => new Blob([source(chart, caption)], { type: "image/svg+xml" });

/**
 * The same as dots, two for each px of the page. Drawn from a data address, which every policy of the page allows.
 * @param {SVGSVGElement} chart @param {Caption} caption
 * @returns {Promise<Blob>}
 */
export async function asPng(chart, caption) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(source(chart, caption));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  const brush = canvas.getContext("2d");
  if (!brush) throw new Error("no canvas");
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"));
}

/** Hands a file to the person, as a download that no server sees. @param {Blob} blob @param {string} name */
export function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is plenty, and then the memory is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
