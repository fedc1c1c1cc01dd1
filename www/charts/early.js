// How good the warning is at each moment of prediction, with how many students it is about.

import { areaY, axisX, axisY, dot, gridY, lineY, ruleX, ruleY, text } from "@observablehq/plot";
import { decisionOf, placeOf, worthOf } from "../lists.js";
import { labelOf } from "../moments.js";
import { number, say } from "../words.js";
import { count, fixed, higherIsBetter, index, intervalText, scoreText, share, value } from "./format.js";
import { AXIS, CHOSEN, GRID, HALO, INK, INK_2, PAPER, REFERENCE, TICK, cut, draw as onGround } from "./ground.js";
import { isReference, metricAbout, metricName, modelName, nameInSentence } from "./naming.js";

/** @import { Evaluation, ModelView, Moment } from "../wire" */
/** @import { Unit } from "../moments.js" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ evaluation: Evaluation, models: readonly ModelView[], unit: Unit | null, shown: string, moment: number, metric?: string, capacity?: number | null }} Data shown: the model that is looked at; moment: the one chosen, from 0; metric: the figure drawn, the one that the verdict rests on if not named; capacity: how long the list is of which `recall` is */
/** @typedef {{ at: number, model: string, value: number, low: number | null, high: number | null }} Point */

export const id = "early";

/** Lines of those that learn nothing, or one cut alone. */
const DASHED = ["one_column", "rule", "baseline"];
/** Where the class average says the same of everybody, it has no line: chance does as well. */
const RANKING = new Set(["auroc", "recall"]);
/** What the early warning can be drawn as, besides the figure that the verdict rests on. @type {Record<string, string[]>} */
const FIGURES = { atRisk: ["auroc", "auprc", "brier", "recall"], number: ["rmse", "mae", "r2"], classes: ["auroc", "log_loss", "accuracy"] };

/** The figures that can be drawn: `recall` where lists were judged. @param {Evaluation} evaluation @returns {string[]} */
export function figuresOf({ task, metric, moments }) {
  const listed = moments.some(({ decisions }) => decisions.some(({ lists }) => lists.length > 0));
  const all = (FIGURES[task] ?? []).filter((one) => (one === "recall" ? listed : moments.some(({ models }) => models.some(({ scores }) => value(one, scores[one]) !== null))));
  return all.includes(metric) ? all : [metric, ...all];
}

/** @param {Data} data */
const metricOf = ({ evaluation, metric }) => metric ?? evaluation.metric;

/** A model's figure at a moment, with its interval; null where it has none. @param {Data} data @param {Moment} moment @param {string} model */
export function pointOf(data, moment, model) {
  const metric = metricOf(data);
  if (metric === "recall") {
    const lists = decisionOf(moment, model)?.lists ?? [];
    const list = lists[placeOf(lists, data.capacity ?? null)];
    const found = list ? worthOf(list).recall : null;
    return found?.value === null || !found ? null : { value: found.value, low: found.low, high: found.high };
  }
  const score = moment.models.find((one) => one.id === model)?.scores[metric];
  const v = value(metric, score);
  return v === null ? null : { value: v, low: score?.low ?? null, high: score?.high ?? null };
}

/** @param {Data} data @param {string} model @returns {Point[]} */
function line(data, model) {
  return data.evaluation.moments.flatMap((moment) => {
    const point = pointOf(data, moment, model);
    return point === null || moment.until === null ? [] : [{ at: labelOf(moment.until, data.unit), model, ...point }];
  });
}

/** @param {Unit | null} unit */
const unitName = (unit) => (unit ? say(`page-unit-${unit.word}`, { name: unit.name }) : say("chart-step"));

/** Labels that would stand on each other are pushed apart. @template {{ y: number }} Label @param {Label[]} labels @param {number} least px between two */
export function spread(labels, least) {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  sorted.forEach((label, i) => {
    const before = sorted[i - 1];
    if (before) label.y = Math.max(label.y, before.y + least);
  });
  return labels;
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const { evaluation, models, unit, shown } = data;
  const metric = metricOf(data);
  const { moments } = evaluation;
  const narrow = width < 560;
  const [left, right, top, foot, row] = [narrow ? 40 : 132, narrow ? 20 : 190, 14, narrow ? 48 : 34, narrow ? 42 : 24];
  const told = moments.filter(({ until }) => until !== null);
  const ids = (moments[0]?.models ?? []).map(({ id }) => id).filter((one) => one !== "baseline" || !(RANKING.has(metric) || metric === evaluation.metric));
  const lines = ids.map((model) => ({ model, points: line(data, model) })).filter(({ points }) => points.length > 0);
  const chosen = lines.find(({ model }) => model === shown);
  const others = lines.filter((one) => one !== chosen);
  const ends = lines.flatMap(({ points }) => points.flatMap((point) => [point.value, ...(point.model === shown ? [point.low ?? point.value, point.high ?? point.value] : [])]));
  const domain = reach(metric, ends);
  const facts = [
    { id: "chart-early-judged", of: (/** @type {Moment} */ one) => count(one.judged) },
    ...(told.some(({ baseRate }) => baseRate !== null) ? [{ id: "chart-early-need", of: (/** @type {Moment} */ one) => (one.baseRate === null ? say("chart-none") : share(one.baseRate)) }] : []),
    { id: "chart-early-gone", of: (/** @type {Moment} */ one) => count(one.gone) },
  ];
  const inside = 230;
  const height = top + inside + foot + facts.length * row;
  const at = (/** @type {Moment} */ one) => labelOf(one.until ?? 0, unit);
  const first = told.map(at);
  const x = /** @type {[number, number]} */ ([Math.min(...first), Math.max(...first)]);
  const px = (/** @type {number} */ v) => ((domain[1] - v) / (domain[1] - domain[0])) * inside;
  const labels = spread(lines.map(({ model, points }) => ({ model, point: /** @type {Point} */ (points.at(-1)), y: px(points.at(-1)?.value ?? 0) })), 17);
  const now = told[data.moment];
  // Under narrow charts a column of figures needs its room.
  const step = Math.max(1, Math.ceil((told.length * (narrow ? 56 : 64)) / Math.max(1, width - left - right + 56)));
  const columns = told.filter((one, i) => i % step === 0 || one === now);
  return onGround({
    width,
    height,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: height - top - inside,
    x: { domain: x, inset: 14 },
    y: { domain },
    marks: [
      gridY({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
      axisY({ ...TICK, ticks: 5, tickFormat: (/** @type {number} */ v) => scoreText(metric, v) }),
      ...(metric === "auroc" && domain[0] <= 0.5 ? [ruleY([0.5], { stroke: AXIS })] : []),
      ...(now ? [ruleX([at(now)], { stroke: AXIS })] : []),
      ...others.flatMap(({ model, points }) => [
        lineY(points, { x: "at", y: "value", stroke: REFERENCE, strokeWidth: isReference(model) ? 1.75 : 1.5, strokeDasharray: DASHED.includes(model) ? "5 4" : undefined }),
        dot(points, isReference(model) ? { x: "at", y: "value", r: 4, symbol: "square", rotate: 45, fill: PAPER, stroke: REFERENCE } : { x: "at", y: "value", r: 2.5, fill: REFERENCE }),
      ]),
      ...(chosen
        ? [
            areaY(chosen.points.filter(({ low }) => low !== null), { x: "at", y1: "low", y2: "high", fill: "var(--chart-band)" }),
            lineY(chosen.points, { x: "at", y: "value", stroke: CHOSEN, strokeWidth: 2.5 }),
            dot(chosen.points, { x: "at", y: "value", r: 4, fill: CHOSEN, stroke: PAPER }),
            ...(now ? [dot(chosen.points.filter((point) => point.at === at(now)), { x: "at", y: "value", r: 6.5, fill: PAPER, stroke: CHOSEN, strokeWidth: 3 })] : []),
          ]
        : []),
      ...(narrow
        ? (chosen ? [text([chosen.points.at(-1)], { x: "at", y: "value", text: () => cut(modelName(shown, models), width - left - right), dy: -16, textAnchor: "end", fill: CHOSEN, fontWeight: 600, ...HALO })] : [])
        : labels.map(({ model, point, y }) =>
            text([point], { x: "at", y: "value", text: () => cut(modelName(model, models), right - 24), dx: 14, dy: y - px(point.value), textAnchor: "start", fill: model === shown ? CHOSEN : INK_2, fontWeight: model === shown ? 600 : 400, ...HALO }))),
      ...columns.map((one) => text([one], { x: at, text: () => number(at(one)), frameAnchor: "bottom", dy: 20, fill: INK, fontWeight: one === now ? 600 : 400 })),
      ...facts.flatMap((fact, i) => [
        text([say(fact.id)], { text: (words) => words, frameAnchor: "bottom-left", dx: -left, dy: foot + i * row + (narrow ? 0 : 10), textAnchor: "start", fill: INK_2 }),
        ...columns.map((one) => text([one], { x: at, text: () => fact.of(one), frameAnchor: "bottom", dy: foot + i * row + (narrow ? 18 : 10), fill: INK_2, fontWeight: one === now ? 600 : 400 })),
      ]),
      text([unitName(unit)], { text: (words) => words, frameAnchor: narrow ? "bottom" : "bottom-left", dx: narrow ? 0 : -left, dy: narrow ? 20 : 20, textAnchor: narrow ? "middle" : "start", fill: narrow ? "none" : INK, fontWeight: 600 }),
    ],
  });
}

/** @param {string} metric @param {number[]} ends @returns {[number, number]} */
function reach(metric, ends) {
  if (ends.length === 0) return [0, 1];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  if (metric === "auroc") return [low - room <= 0.62 ? Math.min(0.5, low) : low - room, Math.min(1, high + room)];
  return [higherIsBetter(metric) ? low - room : Math.max(0, low - room), high + room];
}

/** From which moment on the answer is of use, and whether later is surely better. @param {Data} data @returns {Said} */
export function title(data) {
  const { evaluation, unit, shown, models } = data;
  if (metricOf(data) !== evaluation.metric) return figureTitle(data);
  const told = evaluation.moments.filter(({ until }) => until !== null);
  const word = unitName(unit).toLowerCase();
  const name = (/** @type {Moment | undefined} */ one) => number(labelOf(one?.until ?? 0, unit));
  const useful = told.findIndex(({ verdict }) => verdict.level === "useful" || verdict.level === "suspicious");
  const [first, last] = [told[0], told.at(-1)];
  if (useful < 0) {
    const weak = told.some(({ verdict }) => verdict.level === "weak");
    return { id: weak ? "chart-early-weak" : "chart-early-none", args: { unit: word, first: name(first), last: name(last) } };
  }
  const from = name(told[useful]);
  const points = line(data, shown);
  const [early, late] = [points[useful], points.at(-1)];
  const sign = higherIsBetter(evaluation.metric) ? 1 : -1;
  const better = early && late && early !== late && (sign > 0 ? (late.low ?? 0) > (early.high ?? 1) : (late.high ?? 1) < (early.low ?? 0));
  const args = { unit: word, from, last: name(last), model: nameInSentence(shown, models) };
  if (useful === told.length - 1) return { id: "chart-early-late", args };
  if (useful > 0) return { id: "chart-early-from", args };
  return { id: better ? "chart-early-already" : "chart-early-level", args };
}

/** Another figure than the verdict's: what it is first and last, and whether the two can be told apart. @param {Data} data @returns {Said} */
function figureTitle(data) {
  const metric = metricOf(data);
  const points = line(data, data.shown);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { id: "chart-early-no-figure", args: { metric: metricName(metric), model: nameInSentence(data.shown, data.models) } };
  const args = { metric: metricName(metric), unit: unitName(data.unit).toLowerCase(), first: number(first.at), last: number(last.at), early: scoreText(metric, first.value), late: scoreText(metric, last.value) };
  const [above, below] = [(last.low ?? last.value) > (first.high ?? first.value), (last.high ?? last.value) < (first.low ?? first.value)];
  if (!above && !below) return { id: "chart-early-figure-level", args };
  return { id: above === higherIsBetter(metric) ? "chart-early-figure-better" : "chart-early-figure-worse", args };
}

/** @param {Data} data @returns {Said} */
export function describe(data) {
  const { evaluation, unit, shown, models, capacity } = data;
  const metric = metricOf(data);
  const { task } = evaluation;
  const args = { metric: metricName(metric), about: metricAbout(metric, task), unit: unitName(unit).toLowerCase(), model: nameInSentence(shown, models) };
  if (metric === "recall") return { id: "chart-early-about-recall", args: { ...args, capacity: capacity === null || capacity === undefined ? "none" : count(capacity) } };
  return { id: higherIsBetter(metric) ? "chart-early-about" : "chart-early-about-lower", args };
}

/** @param {Data} data @returns {Table} */
export function table(data) {
  const { evaluation, models, unit } = data;
  const metric = metricOf(data);
  const figure = (/** @type {number | null | undefined} */ x) => (x === null || x === undefined ? say("chart-none") : fixed(x, 3));
  return {
    head: [unitName(unit), say("chart-head-model"), metricName(metric), say("chart-head-low"), say("chart-head-high"), say("chart-early-judged"), say("chart-early-need"), say("chart-early-gone")],
    rows: evaluation.moments.flatMap((one) => one.models.map((model) => {
      const score = pointOf(data, one, model.id);
      const tail = [count(one.judged), one.baseRate === null ? say("chart-none") : share(one.baseRate), count(one.gone)];
      return [number(labelOf(one.until ?? 0, unit)), modelName(model.id, models), figure(score?.value), figure(score?.low), figure(score?.high), ...tail];
    })),
  };
}

/** A score with its interval in a line, for the choice of a moment. @param {Evaluation} evaluation @param {Moment} moment */
export function scoreLine({ metric }, moment) {
  const score = moment.models.find(({ id }) => id === moment.best)?.scores[metric];
  const interval = intervalText(metric, score);
  const text = metric === "auroc" ? index(value(metric, score) ?? NaN) : scoreText(metric, value(metric, score));
  return interval ? say("chart-score-interval", { score: text, interval }) : text;
}
