// Who is served worse: a mark and its interval for every group, those to look at as squares, what is kept back hatched.

import { axisX, dot, gridX, link, rect, ruleX, ruleY, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, fixed, index, plain, share } from "./format.js";
import { errorText, intervalOf, isError, isRate, measuresOf, ofHow, partOf, points, rows as rowsOf, valueText, worst } from "./gap-rows.js";
import { AXIS, CHOSEN, CONTRAST, GRID, HALO, INK, INK_2, INK_3, PAPER, REFERENCE, TICK, cut, draw as onGround, hatching } from "./ground.js";

/** @import { Data, Row } from "./gap-rows.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */

export const id = "groups";

/** Shares under and over this are told as such. */
const END = 0.05;
/** Measures that hang on how long the list is. */
const LISTS = new Set(["selectionRate", "truePositiveRate", "falsePositiveRate", "falseNegativeRate", "precision"]);

/** From where to where the axis reaches. @param {Data} data @param {readonly Row[]} rows @returns {[number, number]} */
export function reach({ fairness, measure }, rows) {
  if (isRate(measure)) return [0, 1];
  const all = [...rows.map(({ figure }) => figure), fairness.whole.find((own) => own.measure === measure)];
  const ends = all.flatMap((own) => (own ? [own.value, own.low, own.high] : [])).filter((own) => own !== null);
  if (measure === "auroc") return [Math.min(0.5, ...ends), 1];
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = (high - low || 1) * 0.06;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const { fairness, measure } = data;
  const rows = rowsOf(data);
  const narrow = width < 560;
  const [left, right, top, bottom] = narrow ? [2, 2, 28, 26] : [Math.min(330, width * 0.3), 150, 28, 26];
  const [step, first] = narrow ? [50, 26] : [38, 0];
  // From the top of the frame, in px: of groups that begin a column, and of every row.
  let end = 0;
  const rules = /** @type {number[]} */ ([]);
  const places = new Map(rows.map((row) => {
    if (row.column) rules.push(end);
    end += step + (row.column ? first : 0);
    return [row, narrow ? end - 13 : end - step / 2];
  }));
  const y = (/** @type {any} */ row) => places.get(row) ?? 0;
  const domain = reach(data, rows);
  const [from, to] = domain;
  const whole = fairness.whole.find((own) => own.measure === measure && own.mark === "value");
  const hatched = hatching(REFERENCE);
  const kept = rows.filter((row) => row.kept);
  const valued = rows.filter(({ figure }) => figure?.mark === "value");
  const ends = rows.filter(({ figure }) => figure?.mark === "under" || figure?.mark === "over");
  const start = /** @type {const} */ ({ frameAnchor: "left", textAnchor: "start" });
  const name = left - (narrow ? 0 : 130) - 12;
  const ticks = isRate(measure) ? [0, 0.25, 0.5, 0.75, 1] : measure === "auroc" ? [0.5, 0.75, 1] : narrow ? 3 : 5;
  const tick = (/** @type {number} */ v) => (isRate(measure) ? (v === 1 ? share(v) : fixed(100 * v)) : measure === "auroc" ? index(v) : isError(measure) ? plain(v) : points(v));
  const scale = (/** @type {number} */ v) => ((v - from) / (to - from || 1)) * (width - left - right);
  const allWords = whole ? say("chart-gaps-all", { value: valueText(measure, whole.value) }) : "";
  const allAt = whole?.value === null || !whole ? 0 : Math.max(3.7 * allWords.length - left, Math.min(width - left - 3.7 * allWords.length, scale(whole.value)));
  const x1 = (/** @type {any} */ { figure }) => (figure.mark === "under" ? 0 : 1 - END);
  const x2 = (/** @type {any} */ { figure }) => (figure.mark === "under" ? END : 1);
  // Where there is no room behind the bar, what is kept back stands beside the name.
  const beside = (/** @type {Row} */ row) => (narrow && row.kept ? cut(row.kept, 0.75 * width) : row.text);
  return onGround({
    width,
    height: end + top + bottom,
    margin: 0,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    x: { domain },
    y: { domain: [0, Math.max(1, end)], reverse: true, axis: null },
    color: { type: "identity" },
    marks: [
      hatched.mark,
      gridX(Array.isArray(ticks) ? ticks : undefined, { ...(Array.isArray(ticks) ? {} : { ticks }), stroke: GRID, strokeOpacity: 1 }),
      axisX(Array.isArray(ticks) ? ticks : undefined, { ...TICK, ...(Array.isArray(ticks) ? {} : { ticks }), tickFormat: tick }),
      ...(from < 0 ? [ruleX([0], { stroke: AXIS })] : []),
      ruleY(rules, { stroke: AXIS, insetLeft: -left, insetRight: -right }),
      ...(whole?.value != null ? [
        ruleX([whole.value], { stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" }),
        text([allWords], { text: (words) => words, frameAnchor: "top-left", dx: allAt, dy: -20, textAnchor: "middle", lineAnchor: "top", fill: INK_2, fontWeight: 600 }),
      ] : []),
      rect(kept, { x1: from, x2: to, y1: (row) => y(row) - 7, y2: (row) => y(row) + 7, fill: hatched.fill, fillOpacity: 0.7 }),
      text(kept, { x: from, y, dx: 8, text: (row) => (narrow ? "" : cut(row.kept, width - left - right - 16)), textAnchor: "start", fill: INK, ...HALO, strokeWidth: 6 }),
      rect(ends, { x1, x2, y1: (row) => y(row) - 5, y2: (row) => y(row) + 5, fill: PAPER, stroke: CHOSEN, strokeWidth: 1.5 }),
      ...[false, true].flatMap((look) => {
        const own = valued.filter((row) => row.look === look);
        const colour = look ? CONTRAST : CHOSEN;
        const mark = { x: (/** @type {any} */ row) => row.figure.value, y, fill: colour, stroke: PAPER, strokeWidth: 2 };
        return [
          link(own.filter(({ figure }) => figure?.low !== null), { x1: (row) => row.figure?.low, x2: (row) => row.figure?.high, y1: y, y2: y, stroke: colour, strokeWidth: 4, strokeLinecap: "round" }),
          look ? dot(own, { ...mark, symbol: "square", r: 7.5 }) : dot(own, { ...mark, r: 7 }),
        ];
      }),
      ...[false, true].map((look) => {
        const own = rows.filter((row) => row.look === look);
        return text(own, { y, dy: narrow ? -19 : 0, text: beside, frameAnchor: "right", dx: right, textAnchor: "end", fill: look ? INK : INK_2, fontWeight: look ? 600 : 400, ...HALO });
      }),
      text(rows, { y, dy: narrow ? -19 : 0, text: (row) => cut(row.group.name, narrow ? width - 7 * beside(row).length - 16 : name), ...start, dx: narrow ? 0 : 130 - left, fill: INK, ...HALO }),
      text(rows.filter((row) => row.column), { y: (row) => y(row) - (narrow ? 39 : 0), text: (row) => cut(row.column, narrow ? width : 122), ...start, dx: -left, fill: INK, fontWeight: 600, ...HALO }),
      ...(narrow ? [] : [text([say(`measure-short-${measure}`)], { text: (words) => words, frameAnchor: "top-right", dx: right, dy: -20, textAnchor: "end", lineAnchor: "top", fill: INK_3 })]),
    ],
  });
}

/** @param {Data} data @returns {Said} */
export function title(data) {
  const { fairness, measure } = data;
  const rows = rowsOf(data);
  const row = worst(rows);
  if (data.moving) return { id: "chart-gaps-moving", args: { list: fairness.capacity ?? 0 } };
  const list = LISTS.has(measure) && fairness.capacity !== null ? fairness.capacity : "none";
  if (!row) {
    const tested = rows.some(({ gap }) => gap !== null && gap.p !== null);
    return { id: tested ? "chart-gaps-chance" : "chart-gaps-few", args: { list } };
  }
  const args = { list, measure, group: row.group.name, column: row.grouping.columns.join(" x ") };
  const difference = row.gap?.difference.value ?? null;
  if (difference === null) return { id: "chart-gaps-ends", args };
  const far = isError(measure) ? errorText(Math.abs(difference)) : points(Math.abs(difference));
  return { id: "chart-gaps-look", args: { ...args, points: far, more: difference > 0 ? "more" : "less" } };
}

/** @param {Data} data @returns {Said} */
export const describe = ({ fairness, measure }) => ({ id: "chart-gaps-about", args: { about: say(`measure-about-${measure}`), judged: count(fairness.judged) } });

/** @param {Data} data @returns {Table} */
export function table(data) {
  const { measure, fairness } = data;
  const ids = ["chart-head-group", "chart-head-students", `measure-${measure}`, "chart-head-interval", "chart-head-n", "chart-head-others-less", "chart-head-interval", "chart-head-p-holm"];
  const none = say("chart-none");
  const size = (/** @type {Row} */ { group }) => (typeof group.size === "object" ? count(group.size.count) : say(group.size === "fewer" ? "chart-gaps-fewer-short" : "chart-gaps-hidden", { least: fairness.least }));
  const unit = (/** @type {number | null} */ v) => (v === null ? none : isError(measure) ? errorText(v) : measure === "auroc" ? index(v) : points(v));
  return {
    head: ids.map((one) => say(one)),
    rows: rowsOf(data).map((row) => {
      const { figure, gap, grouping, group } = row;
      const name = say("chart-gaps-row", { column: grouping.columns.join(" x "), group: group.name });
      if (row.kept || !figure) return [name, size(row), say("chart-gaps-hidden"), none, none, none, none, none];
      const of = ofHow(figure);
      const part = isRate(measure) ? partOf(figure) : null;
      const n = of === null ? none : part === null ? count(of) : say("chart-gaps-part", { part: count(part), of: count(of) });
      const value = figure.mark === "value" ? valueText(measure, figure.value) : row.text;
      const beside = gap ? [unit(gap.difference.value), gap.difference.low === null ? none : intervalOf("calibration", gap.difference.low, gap.difference.high)] : [none, none];
      if (gap && gap.difference.low !== null && (isError(measure) || measure === "auroc")) beside[1] = intervalOf(measure, gap.difference.low, gap.difference.high);
      const p = gap?.corrected ?? null;
      return [name, size(row), value, intervalOf(measure, figure.low, figure.high), n, ...beside, p === null ? none : fixed(p, 3)];
    }),
  };
}
