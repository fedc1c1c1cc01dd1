// What more students bring: the score by how many of them taught.

import { axisX, axisY, dot, gridY, lineY } from "@observablehq/plot";
import { outlook } from "../looks.js";
import { say } from "../words.js";
import { count } from "./format.js";
import { CHOSEN, GRID, PAPER, TICK, draw as onGround } from "./ground.js";
import { drawnFrom, exact, tick } from "./minimal.js";
import { metricName } from "./naming.js";

/** @import { Learning } from "../wire" */
/** @import { Said } from "./naming.js" */
/** @import { Table } from "./ground.js" */
/** @typedef {{ learning: Learning, rows: number }} Data rows: students who are judged */

export const id = "more-students";

/** @param {Data} data @param {number} width in px @returns {SVGSVGElement} */
export function draw({ learning: { points, measure } }, width) {
  const wide = Math.min(width, 720);
  const scores = points.map(({ score }) => score);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const room = Math.max((high - low) * 0.2, measure === "rmse" ? 0.02 * high : 0.01);
  return onGround({
    width: wide, height: 280, margin: 0, marginLeft: measure === "rmse" ? 48 : 44, marginRight: 18, marginTop: 14, marginBottom: 44,
    x: { domain: [0, Math.max(1, ...points.map(({ rows }) => rows))], inset: 8 },
    y: { domain: [low - room, high + room] },
    marks: [
      gridY({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
      axisY({ ...TICK, ticks: 5, tickFormat: tick(measure, high - low) }),
      axisX({ ...TICK, ticks: 4, tickFormat: count, label: say("chart-learning-rows"), labelAnchor: "center", labelArrow: "none", labelOffset: 40 }),
      lineY(points, { x: "rows", y: "score", stroke: CHOSEN, strokeWidth: 2.5 }),
      dot(points, { x: "rows", y: "score", r: 4.5, fill: CHOSEN, stroke: PAPER }),
    ],
  });
}

const OUTLOOKS = { likely: "chart-learning-likely", hardly: "chart-learning-hardly", open: "chart-learning-open" };

/** @param {Data} data @returns {Said} */
export const title = ({ learning }) => ({ id: OUTLOOKS[outlook(learning)] });

/** @param {Data} data @returns {Said} */
export const describe = ({ learning: { measure, rows }, rows: of }) => ({
  id: measure === "rmse" ? "chart-learning-about-lower" : "chart-learning-about",
  args: { metric: metricName(measure), ...drawnFrom(rows, of) },
});

/** @param {Data} data @returns {Table} */
export const table = ({ learning: { points, measure } }) => ({
  head: [say("chart-learning-rows"), metricName(measure)],
  rows: points.map(({ rows, score }) => [count(Math.round(rows)), exact(measure, score)]),
});
