// The models beside the simple rules: a dot and its interval each, the one-column rule's interval behind all rows.

import { axisX, dot, gridX, link, rect, ruleX, ruleY, text } from "@observablehq/plot";
import { say } from "../words.js";
import { count, fixed, higherIsBetter, index, intervalText, scoreText, value } from "./format.js";
import { AXIS, BAND, CHOSEN, GRID, HALO, INK, INK_2, INK_3, PAPER, REFERENCE, TICK, cut, draw as onGround } from "./ground.js";
import { REFERENCES, isReference, metricAbout, metricName, modelName, nameInSentence } from "./naming.js";

/** @import { Evaluation, ModelView } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ evaluation: Evaluation, models: readonly ModelView[] }} Data */
/**
 * @typedef {{ id: string, name: string, small: string, value: number | null, low: number | null, high: number | null,
 *   text: string, best: boolean, reference: boolean }} Row
 */

export const id = "scoreboard";

const SMALL = /** @type {Record<string, string>} */ ({ rule: "chart-small-rule", one_column: "chart-small-one-column", baseline: "chart-small-baseline" });

/** The rows from top to bottom: the best, the others by score, then what they must beat. @param {Data} data @returns {Row[]} */
export function board({ evaluation, models }) {
  const { metric, best } = evaluation;
  const sign = higherIsBetter(metric) ? -1 : 1;
  const rows = evaluation.models.map((model) => {
    const score = model.scores[metric];
    const interval = intervalText(metric, score);
    const v = value(metric, score);
    return {
      id: model.id,
      name: modelName(model.id, models),
      small: SMALL[model.id] ? say(SMALL[model.id] ?? "") : "",
      value: v,
      low: interval ? (score?.low ?? null) : null,
      high: interval ? (score?.high ?? null) : null,
      text: interval ? say("chart-score-interval", { score: scoreText(metric, v), interval }) : scoreText(metric, v),
      best: model.id === best,
      reference: isReference(model.id),
    };
  });
  const place = (/** @type {Row} */ row) => (row.best ? 0 : row.reference ? 2 + REFERENCES.indexOf(row.id) : 1);
  return rows.sort((a, b) => place(a) - place(b) || sign * ((a.value ?? -sign * Infinity) - (b.value ?? -sign * Infinity)));
}

/** From where to where the axis reaches. @param {string} metric @param {Row[]} rows @returns {[number, number]} */
export function reach(metric, rows) {
  const ends = rows.flatMap((row) => [row.value, row.low, row.high]).filter((x) => x !== null);
  if (ends.length === 0) return [0, 1];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (metric === "auroc") return [Math.min(0.5, low), 1];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  const floor = metric === "r2" ? -Infinity : 0;
  const ceiling = higherIsBetter(metric) ? 1 : Infinity;
  return [Math.max(floor, low - room), Math.min(ceiling, high + room)];
}

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw(data, width) {
  const { metric } = data.evaluation;
  const rows = board(data);
  const narrow = width < 560;
  const step = narrow ? 52 : 44;
  // Names in their whole length, as far as the dots are left half of the room.
  const named = 7 * Math.max(...rows.flatMap(({ name, small }) => [name.length, small.length])) + 10;
  const [left, right, top, bottom] = [narrow ? 6 : Math.max(236, Math.min(named, 0.34 * width)), narrow ? 128 : 168, 30, 26];
  const rule = rows.find((row) => row.id === "one_column" && row.value !== null);
  const at = new Map(rows.map((row, i) => [row, i + (narrow ? 36 / step : 0.5)]));
  const y = (/** @type {any} */ row) => at.get(row);
  const tick = (/** @type {number} */ v) => {
    const named = metric === "auroc" && !narrow ? { 0.5: "chart-chance", 1: "chart-perfect" }[v] : undefined;
    return named ? say(named, { score: index(v) }) : scoreText(metric, v);
  };
  const start = /** @type {const} */ ({ frameAnchor: "left", dx: -left, textAnchor: "start" });
  const domain = reach(metric, rows);
  const ticks = narrow ? (metric === "auroc" ? [0.5, 0.75, 1] : 3) : 5;
  // The name of the reference stands over its line, pushed aside where it would meet the head of the last column.
  const head = narrow && rule ? "" : say("chart-score-head", { metric: metricName(metric) });
  const half = 4 * (rule?.name.length ?? 0);
  const line = left + ((rule?.value ?? 0) - domain[0]) / (domain[1] - domain[0]) * (width - left - right);
  const heading = Math.max(half, Math.min(line, width - (head ? 7.2 * head.length + 16 : 0) - half));
  const scored = rows.filter((row) => row.value !== null);
  return onGround({
    width,
    height: top + rows.length * step + bottom,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { domain },
    y: { domain: [0, rows.length], reverse: true },
    marks: [
      ...(rule && rule.low !== null ? [rect([rule], { x1: "low", x2: "high", y1: 0, y2: rows.length, fill: BAND })] : []),
      axisX({ ...TICK, ticks, tickFormat: tick, tickPadding: 10 }),
      gridX({ ticks, stroke: GRID, strokeOpacity: 1 }),
      ...(metric === "auroc" ? [ruleX([0.5], { stroke: AXIS })] : []),
      ruleY([...rows.keys()], { stroke: GRID, insetLeft: -left, insetRight: -right }),
      ...(rule ? [ruleX([rule], { x: "value", stroke: REFERENCE, strokeWidth: 1.75, strokeDasharray: "5 4" })] : []),
      ...(rule ? [text([rule], { text: "name", frameAnchor: "top-left", lineAnchor: "bottom", dx: heading - left, dy: -10, textAnchor: "middle", fontWeight: 600, fill: INK_2 })] : []),
      ...(head ? [text([head], { text: (words) => words, frameAnchor: "top-right", lineAnchor: "bottom", dx: right, dy: -10, textAnchor: "end", fill: INK_2 })] : []),
      ...[true, false].flatMap((best) => {
        const some = rows.filter((row) => row.best === best);
        const colour = best ? CHOSEN : REFERENCE;
        const voice = { fill: INK, fontWeight: best ? 600 : 400 };
        const name = { y, text: (/** @type {Row} */ row) => cut(row.name, narrow ? width - 8 : left), ...start, ...voice, ...HALO };
        return [
          link(some.filter((row) => row.low !== null), { x1: "low", x2: "high", y1: y, y2: y, stroke: colour, strokeWidth: best ? 5 : 3, strokeLinecap: "round" }),
          dot(some.filter((row) => !row.reference && row.value !== null), { x: "value", y, r: best ? 7 : 5.5, fill: colour, stroke: PAPER, strokeWidth: 2 }),
          dot(some.filter((row) => row.reference && row.value !== null), { x: "value", y, r: 6, symbol: "square", rotate: 45, fill: PAPER, stroke: colour, strokeWidth: 2 }),
          text(some.filter((row) => narrow || !row.small), { ...name, dy: narrow ? -22 : 0 }),
          text(some.filter((row) => !narrow && row.small), { ...name, dy: -8 }),
          text(some, { y, text: "text", frameAnchor: "right", dx: right, textAnchor: "end", ...voice }),
        ];
      }),
      text(rows.filter((row) => !narrow && row.small), { y, text: (row) => cut(row.small, left), ...start, dy: 9, fill: INK_3 }),
      ...(scored.length ? [] : [text([say("chart-none")], { frameAnchor: "middle" })]),
    ],
  });
}

/**
 * What the best model is read beside: the first of baseline, one-column rule and named rule that it is not clearly
 * above, else the strongest of those that it is above. Null where the core compared nothing.
 * @param {Evaluation} evaluation
 */
export function contest(evaluation) {
  const { best, metric, models } = evaluation;
  const sign = higherIsBetter(metric) ? 1 : -1;
  const scoreOf = (/** @type {string} */ model) => value(metric, models.find((one) => one.id === model)?.scores[metric]);
  const pairs = [...REFERENCES].reverse().flatMap((against) => {
    const pair = evaluation.comparisons.find((one) => one.model === best && one.against === against);
    const [mine, theirs] = [scoreOf(best), scoreOf(against)];
    if (!pair || mine === null || theirs === null) return [];
    const sure = pair.apart || (pair.low <= 0 && pair.high >= 0);
    return [{ against, apart: pair.apart, unsure: !sure && sign * (mine - theirs) > 0, above: pair.apart && sign * (mine - theirs) > 0, strength: sign * theirs }];
  });
  const open = pairs.find((pair) => !pair.above);
  return open ?? pairs.sort((a, b) => b.strength - a.strength)[0] ?? null;
}

/** @param {Data} data @returns {Said} */
export function title({ evaluation, models }) {
  const best = nameInSentence(evaluation.best, models);
  const pair = contest(evaluation);
  const rows = count(evaluation.rows);
  if (isReference(evaluation.best)) return { id: "chart-scoreboard-reference", args: { best, rows } };
  if (!pair) return { id: "chart-scoreboard-alone", args: { best } };
  const against = nameInSentence(pair.against, models);
  if (pair.unsure) return { id: "chart-scoreboard-ahead", args: { best, against } };
  if (pair.above) return { id: "chart-scoreboard-above", args: { best, against } };
  return { id: pair.apart ? "chart-scoreboard-below" : "chart-scoreboard-level", args: { best, against, rows } };
}

/** @param {Data} data @returns {Said} */
export function describe({ evaluation }) {
  const { metric, protocol, rows, task } = evaluation;
  const args = { metric: metricName(metric), about: metricAbout(metric, task), folds: protocol.folds, repeats: protocol.repeats, rows: count(rows) };
  return { id: higherIsBetter(metric) ? "chart-scoreboard-about" : "chart-scoreboard-about-lower", args };
}

/** @param {Data} data @returns {Table} */
export function table(data) {
  const { evaluation } = data;
  const figure = (/** @type {number | null} */ x) => (x === null ? say("chart-none") : fixed(x, 3));
  return {
    head: [say("chart-head-model"), metricName(evaluation.metric), say("chart-head-low"), say("chart-head-high"), say("chart-head-n"), say("chart-head-best-less"), say("chart-head-low"), say("chart-head-high"), say("chart-head-p"), say("chart-head-seeable")],
    rows: board(data).map((row) => {
      // A named rule is compared by lists as long as its own, which is another measure.
      const pair = evaluation.comparisons.find(({ against, metric }) => against === row.id && metric === evaluation.metric);
      const beside = [pair?.difference, pair?.low, pair?.high, pair?.p, pair?.seeable].map((x) => figure(x ?? null));
      return [row.name, figure(row.value), figure(row.low), figure(row.high), count(evaluation.rows), ...beside];
    }),
  };
}
