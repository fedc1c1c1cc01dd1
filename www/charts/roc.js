// Found students against false alarms, for every cut-off: the model, the one-column rule, and drawing lots.

import { axisX, axisY, dot, gridX, gridY, line, text } from "@observablehq/plot";
import { say } from "../words.js";
import { inNeed, namesOn, studentsOf } from "../lists.js";
import { count, hundred, index, intervalText, value } from "./format.js";
import { AXIS, CHOSEN, GRID, HALO, INK_2, INK_3, PAPER, REFERENCE, TICK, draw as onGround } from "./ground.js";
import { conditionName } from "./naming.js";
import { spot } from "./spot.js";

/** @import { Details, Evaluation, List, Question, RocPoint } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @import { Point } from "./spot.js" */
/** @typedef {{ details: Details, evaluation: Evaluation, question: Question, name: string, list: List | null }} Data name: the model's; list: the one the slider stands at */

export const id = "roc";

/** Points nearer to the last one drawn than this share of the frame are left out; no eye could tell. */
const NEAR = 0.0015;

/** A curve without the points that nobody could see. @param {readonly RocPoint[]} points */
export function thin(points) {
  /** @type {RocPoint | null} */
  let last = null;
  return points.filter((point, i) => {
    const near = last !== null && Math.hypot(point.falsePositiveRate - last.falsePositiveRate, point.truePositiveRate - last.truePositiveRate) < NEAR;
    if (near && i < points.length - 1) return false;
    last = point;
    return true;
  });
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ details, name, list }, width) {
  const model = thin(details.roc?.points ?? []);
  const rule = thin(details.roc?.rule ?? []);
  const wide = Math.min(width, 560);
  const [height, left, right, top, bottom] = [Math.min(400, wide * 0.86), 40, 14, 10, 30];
  const frame = { left, right: wide - right, top, bottom: height - bottom };
  const place = (/** @type {RocPoint} */ point) => /** @type {Point} */ ([left + point.falsePositiveRate * (wide - left - right), top + (1 - point.truePositiveRate) * (height - top - bottom)]);
  const diagonal = [{ falsePositiveRate: 0, truePositiveRate: 0, cutoff: 1 }, { falsePositiveRate: 1, truePositiveRate: 1, cutoff: 0 }];
  const lines = [model, rule, diagonal].map((points) => points.map(place));
  const [modelLine = [], ruleLine = [], chanceLine = []] = lines;
  /** @type {import("./spot.js").Box[]} */
  const taken = [];
  const label = (/** @type {string} */ words, /** @type {string} */ fill, /** @type {number} */ weight, /** @type {Point[]} */ beside, /** @type {("above" | "below")[]} */ sides) => {
    const at = spot(beside, { lines, taken, frame }, { width: words.length * (weight > 400 ? 7.8 : 7.2), height: 16 }, sides);
    if (at) taken.push(at.box);
    return at ? [text([words], { text: (said) => said, frameAnchor: "top-left", dx: at.x - left, dy: at.y - top, textAnchor: at.anchor, lineAnchor: "middle", fill, fontWeight: weight, ...HALO })] : [];
  };
  const here = list && place(mark(list));
  const words = list ? say("chart-roc-list", { listed: count(namesOn(list)) }) : "";
  // A label beside the mark of the list, on the side away from the corner.
  const own = here ? { left: here[0] + 12, right: here[0] + 12 + 7.8 * words.length, top: here[1] + 6, bottom: here[1] + 26 } : null;
  const fits = own && own.right <= frame.right && own.bottom <= frame.bottom;
  if (own && fits) taken.push(own);
  const labels = [
    ...(own && fits ? [text([words], { text: (said) => said, frameAnchor: "top-left", dx: own.left - left, dy: own.top + 10 - top, textAnchor: "start", lineAnchor: "middle", fill: CHOSEN, fontWeight: 600, ...HALO })] : []),
    ...label(name, CHOSEN, 600, modelLine, ["above", "below"]),
    ...(rule.length ? label(say("chart-model-one-column"), INK_2, 600, ruleLine, ["below", "above"]) : []),
    ...label(say("chart-chance-line"), INK_3, 400, chanceLine, ["below"]),
  ];
  const x = (/** @type {RocPoint} */ point) => point.falsePositiveRate;
  const y = (/** @type {RocPoint} */ point) => point.truePositiveRate;
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  return onGround({
    width: wide,
    height,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [
      gridX(quarters, { stroke: GRID, strokeOpacity: 1 }),
      gridY(quarters, { stroke: GRID, strokeOpacity: 1 }),
      axisX(quarters, { ...TICK, tickFormat: hundred }),
      axisY(quarters, { ...TICK, tickFormat: hundred }),
      line(diagonal, { x, y, stroke: AXIS }),
      line(rule, { x, y, stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" }),
      line(model, { x, y, stroke: CHOSEN, strokeWidth: 2.5, strokeLinejoin: "round" }),
      ...labels,
      ...(list ? [dot([mark(list)], { x, y, r: 6.5, fill: PAPER, stroke: CHOSEN, strokeWidth: 3 })] : []),
    ],
  });
}

/** Where a list stands on the curve. @param {List} list @returns {RocPoint} */
function mark(list) {
  const { found, falseAlarms } = list.worth.tally;
  const need = inNeed(list);
  return { falsePositiveRate: falseAlarms / Math.max(1, studentsOf(list) - need), truePositiveRate: found / Math.max(1, need), cutoff: null };
}

/** Whether model and one-column rule are apart: by the core's comparison where it made one, else by their intervals. @param {Data} data */
function standing({ details, evaluation }) {
  const score = (/** @type {string} */ model) => evaluation.models.find((one) => one.id === model)?.scores.auroc;
  const [mine, theirs] = [score(details.model), score("one_column")];
  const ahead = (value("auroc", mine) ?? 0) - (value("auroc", theirs) ?? 0);
  const made = evaluation.metric === "auroc" ? evaluation.comparisons.find((one) => one.model === details.model && one.against === "one_column") : undefined;
  const clear = made ? made.apart : ahead > 0 ? (mine?.low ?? 0) > (theirs?.high ?? 1) : (mine?.high ?? 1) < (theirs?.low ?? 0);
  return clear ? Math.sign(ahead) : 0;
}

/** @param {Data} data @returns {Said} */
export function title(data) {
  if (data.details.model === "one_column") return { id: "chart-roc-rule", args: { score: index(value("auroc", data.evaluation.models.find((one) => one.id === "one_column")?.scores.auroc) ?? 0.5) } };
  const own = data.evaluation.models.find((one) => one.id === data.details.model)?.scores.auroc;
  if (own && own.low !== null && own.low <= 0.5) return { id: "chart-roc-lots", args: { name: data.name, rows: count(data.details.rows) } };
  const side = standing(data);
  if (side === 0) return { id: "chart-roc-level", args: { name: data.name, rows: count(data.details.rows) } };
  return { id: side > 0 ? "chart-roc-above" : "chart-roc-below", args: { name: data.name } };
}

/** @param {number | null} auc @param {string | null} interval @param {number} rows */
export function aucWords(auc, interval, rows) {
  const args = { score: auc === null ? say("chart-none") : index(auc), rows: count(rows) };
  return interval === null ? say("results-auc-alone", args) : say("results-auc-interval", { ...args, interval });
}

/** @param {Data} data @returns {Said} */
export function describe({ details, evaluation, question }) {
  const score = evaluation.models.find((one) => one.id === details.model)?.scores.auroc;
  const v = value("auroc", score);
  return { id: "chart-roc-about", args: { side: conditionName(question), judged: aucWords(v, intervalText("auroc", score), details.rows) } };
}

/** False alarms in steps of a tenth, and what is found at each. @param {Data} data @returns {Table} */
export function table({ details, name }) {
  const at = (/** @type {readonly RocPoint[]} */ points, /** @type {number} */ limit) => points.reduce((most, point) => (point.falsePositiveRate <= limit + 1e-9 ? Math.max(most, point.truePositiveRate) : most), 0);
  const { points = [], rule = [] } = details.roc ?? {};
  const head = [say("chart-head-false-alarms"), say("chart-head-found-by", { name })];
  if (rule.length) head.push(say("chart-head-found-by", { name: say("chart-model-one-column") }));
  const steps = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  return { head, rows: steps.map((limit) => [hundred(limit), hundred(at(points, limit)), ...(rule.length ? [hundred(at(rule, limit))] : [])]) };
}
