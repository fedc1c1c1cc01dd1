// The column in question: its values, with the part hatched that the condition picks out.

import { axisX, barX, rect, ruleX, ruleY, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, plain, share } from "./format.js";
import { AXIS, CHOSEN, CONTRAST, HALO, INK, INK_2, TICK, cut as shorten, draw as onGround, hatching } from "./ground.js";
import { bars, bins, span, table as histogramTable } from "./histogram.js";
import { conditionName, phrased } from "./naming.js";

/** @import { Condition, Consideration, Question } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ consideration: Consideration, question: Question, source: string }} Data */

export const id = "target";

/** Whether a value, or the middle of a bin, meets the condition. @param {Condition | null} condition @param {number | string} value */
export function meets(condition, value) {
  if (!condition) return false;
  const [first = ""] = condition.values;
  const [a, b] = [Number(value), Number(first)];
  switch (condition.op) {
    case "<": return a < b;
    case "<=": return a <= b;
    case ">": return a > b;
    case ">=": return a >= b;
    case "!=": return !condition.values.includes(String(value));
    default: return condition.values.includes(String(value));
  }
}

/** How many students meet the condition, and how many do not. @param {Consideration} consideration */
function sides(consideration) {
  const inside = consideration.classes.filter((one) => one.positive).reduce((sum, one) => sum + one.count, 0);
  const outside = consideration.classes.filter((one) => !one.positive).reduce((sum, one) => sum + one.count, 0);
  return { inside, outside };
}

/** No bar tells of fewer. */
const FEW = 10;

/** @typedef {ReturnType<typeof bins>[number] & { met: boolean }} Bin */

/** Students on the asked side in the bins that lie on it whole. @param {Bin[]} bins @param {number} cut @param {boolean} lower */
const met = (bins, cut, lower) => bins.filter(({ from, to }) => (lower ? to <= cut : from >= cut)).reduce((sum, bin) => sum + bin.count, 0);

/**
 * The bin that the cut goes through as two, each of its own side: how many lie on the asked one is known from the
 * classes. Whole where a part would tell of a few students, and where the cut leaves it on one side.
 * @param {Bin} bin @param {number} cut @param {boolean} lower @param {number} inside @returns {Bin[]}
 */
export function parted(bin, cut, lower, inside) {
  const outside = bin.count - inside;
  if (bin.from >= cut || bin.to <= cut || Math.min(inside, outside) < FEW) return [bin];
  const sides = lower ? [inside, outside] : [outside, inside];
  const ends = [bin.from, cut, bin.to];
  return sides.map((count, i) => {
    const [from = 0, to = 0] = ends.slice(i);
    const height = (bin.height / bin.count) * count * ((bin.to - bin.from) / (to - from));
    return { ...bin, from, to, count, height, met: lower === (i === 0) };
  });
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ consideration, question }, width) {
  const { histogram, cut } = consideration;
  const hatch = hatching(CONTRAST);
  if (histogram.type === "bars") return drawBars(bars(histogram), question, hatch, width);
  if (histogram.type === "none") return onGround({ width, height: 20, marks: [] });
  const asked = consideration.task === "atRisk" ? question.condition : null;
  const lower = asked !== null && (asked.op === "<" || asked.op === "<=");
  const { inside, outside } = sides(consideration);
  const coloured = bins(histogram).map((bin) => ({ ...bin, met: meets(asked, (bin.from + bin.to) / 2) })).filter((bin) => bin.count > 0);
  const shown = cut === null ? coloured : coloured.flatMap((bin) => parted(bin, cut, lower, inside - met(coloured, cut, lower)));
  const wanted = { label: say("chart-target-side", { side: conditionName(question), count: count(inside) }), fill: CONTRAST };
  const others = { label: say("chart-target-side", { side: conditionName(question, false), count: count(outside) }), fill: CHOSEN };
  const [from, to] = span(histogram);
  const at = cut === null ? 0.5 : (cut - from) / (to - from);
  // Two labels beside the cut need about 200 px each; where there is less they stand one above the other.
  const beside = Math.min(at, 1 - at) * width > 7.6 * Math.max(wanted.label.length, others.label.length);
  const labels = lower ? [wanted, others] : [others, wanted];
  return onGround({
    width,
    height: beside ? 190 : 212,
    margin: 0,
    marginTop: asked ? (beside ? 28 : 50) : 8,
    marginBottom: 26,
    x: { domain: span(histogram) },
    y: { domain: [0, Math.max(1, ...shown.map((bin) => bin.height))] },
    marks: [
      hatch.mark,
      rect(shown.filter((bin) => !bin.met), { x1: "from", x2: "to", y1: 0, y2: "height", fill: CHOSEN, insetLeft: 1, insetRight: 1 }),
      rect(shown.filter((bin) => bin.met), { x1: "from", x2: "to", y1: 0, y2: "height", fill: hatch.fill, stroke: CONTRAST, insetLeft: 1, insetRight: 1 }),
      ruleY([0], { stroke: AXIS }),
      axisX({ ...TICK, ticks: width < 420 ? 4 : 6, tickFormat: plain }),
      ...(asked && cut !== null ? [ruleX([cut], { stroke: AXIS, insetTop: beside ? -24 : -6 })] : []),
      ...(asked
        ? labels.map(({ label, fill }, i) =>
            beside
              ? text([cut ?? 0], { x: (x) => x, text: () => label, frameAnchor: "top", lineAnchor: "bottom", dx: i === 0 ? -8 : 8, dy: -8, textAnchor: i === 0 ? "end" : "start", fill, fontWeight: 600 })
              : text([label], { text: (words) => words, frameAnchor: "top-left", lineAnchor: "bottom", dy: -30 + 20 * i, textAnchor: "start", fill, fontWeight: 600 }),
          )
        : []),
    ],
  });
}

/**
 * @param {ReturnType<typeof bars>} shown @param {Question} question
 * @param {ReturnType<typeof hatching>} hatch @param {number} width
 */
function drawBars(shown, question, hatch, width) {
  const left = Math.min(Math.max(72, ...shown.map((bar) => bar.name.length * 7.6 + 10)), width * 0.4);
  const total = shown.reduce((sum, bar) => sum + bar.count, 0) || 1;
  const met = (/** @type {{ name: string }} */ bar) => meets(question.condition, bar.name);
  const place = new Map(shown.map((bar, i) => [bar, i]));
  const y = (/** @type {any} */ bar) => place.get(bar);
  return onGround({
    width,
    height: shown.length * 34,
    margin: 0,
    marginLeft: left,
    marginRight: 110,
    x: { domain: [0, Math.max(1, ...shown.map((bar) => bar.count))] },
    y: { domain: [...shown.keys()], padding: 0.36, type: "band" },
    marks: [
      hatch.mark,
      barX(shown.filter((bar) => !met(bar)), { y, x: "count", fill: CHOSEN }),
      barX(shown.filter(met), { y, x: "count", fill: hatch.fill, stroke: CONTRAST }),
      ruleX([0], { stroke: AXIS }),
      text(shown, { y, text: (bar) => shorten(bar.name, left - 8), frameAnchor: "left", dx: -left, textAnchor: "start", fill: INK }),
      text(shown, { y, x: "count", text: (bar) => say("chart-count-and-share", { count: count(bar.count), share: share(bar.count / total) }), dx: 8, textAnchor: "start", fill: INK_2, ...HALO }),
    ],
  });
}

/** @param {Data} data @returns {Said} */
export const title = ({ consideration, question }) => phrased(consideration.title, question);

/** @param {Data} data @returns {Said} */
export function describe({ consideration, question, source }) {
  const { histogram } = consideration;
  const merged = histogram.type === "bins" && histogram.merged;
  return { id: merged ? "chart-target-about-merged" : "chart-target-about", args: { column: question.target, source, rows: count(consideration.rows) } };
}

/** @param {Data} data @returns {Table} */
export const table = ({ consideration }) => histogramTable(consideration.histogram);
