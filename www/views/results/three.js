// Three numbers that can be said to a colleague, each with n and interval. They are of the best model.

import { html } from "lit";
import { four, worst } from "../../charts/confusion.js";
import { count, fixed, hundred, index, intervalText, plain, scoreText, share, range, value, wilson } from "../../charts/format.js";
import { decisionOf, inNeed, namesOn, placeOf, studentsOf, worthOf } from "../../lists.js";
import { conditionName } from "../../charts/naming.js";
import { aucWords } from "../../charts/roc.js";
import { say } from "../../words.js";

/** @import { List, Score } from "../../wire" */
/** @import { Findings } from "./findings.js" */
/** @typedef {{ big: string, small: string, what: string, tiny: string }} Figure */

/** @param {Findings} findings */
export function three(findings) {
  const { task } = findings.evaluation;
  const figures = findings.list ? ofList(findings, findings.list) : task === "number" ? ofNumber(findings) : task === "classes" ? ofClasses(findings) : ofRisk(findings);
  return html`<section>
    <h2 class="hidden-visually">${say("results-three")}</h2>
    <div class="three">
      ${figures.map(({ big, small, what, tiny }) => html`<div>
        <p class="big">${big}${small ? html` <small>${small}</small>` : ""}</p>
        <p class="what">${what}</p>
        <p class="tiny">${tiny}</p>
      </div>`)}
    </div>
  </section>`;
}

/** @param {Findings} findings @param {string} metric @param {string} [model] the best one if not named */
function scoreOf({ evaluation }, metric, model = evaluation.best) {
  const score = evaluation.models.find((one) => one.id === model)?.scores[metric];
  return { score, v: value(metric, score) };
}

/** The line under a number. @param {Findings} findings @param {string} metric @param {Score | undefined} score */
function under(findings, metric, score) {
  const interval = intervalText(metric, score);
  const rows = count(findings.evaluation.rows);
  return interval ? say("results-interval", { interval, rows }) : say("results-no-interval", { rows });
}

/** @param {Findings} findings @returns {Figure[]} */
function ofRisk(findings) {
  const { score, v } = scoreOf(findings, "auroc");
  const side = conditionName(findings.question);
  const auc = {
    big: v === null ? say("chart-none") : hundred(v),
    small: say("results-in-100"),
    what: say("results-auc-what", { side }),
    tiny: aucWords(v, intervalText("auroc", score), findings.evaluation.rows),
  };
  // Where nothing is told, what a list would be says more than who is found by a cut-off of one half.
  const lists = findings.evaluation.verdict.level === "none" ? decisionOf(findings.whole.moments[findings.moment], findings.evaluation.best)?.lists : undefined;
  const list = lists?.[placeOf(lists, null)];
  if (list) return [auc, ...ofList(findings, list).slice(0, 1), accuracy(findings)];
  return [auc, accuracy(findings), found(findings) ?? ofChances(findings, "brier", "results-brier-what")];
}

/** What the list that the slider stands at is worth. @param {Findings} findings @param {List} list @returns {Figure[]} */
function ofList({ question, evaluation }, list) {
  const { tally } = list.worth;
  const { precision, recall, alarmsPerHit } = worthOf(list);
  const [need, names, students] = [inNeed(list), namesOn(list), studentsOf(list)];
  const side = conditionName(question);
  const rows = count(students);
  const ends = (/** @type {import("../../wire").Ranged} */ { value, low, high }, /** @type {(x: number) => string} */ text, /** @type {(x: number) => string} */ last) => ({
    share: value === null ? say("chart-none") : last(value),
    interval: low === null || high === null ? say("chart-none") : range(text(low), last(high)),
    rows,
  });
  const decimal = (/** @type {number} */ x) => fixed(x, x < 10 ? 1 : 0);
  const found = count(Math.round(tally.found));
  return [
    { big: found, small: say("results-of", { of: count(names) }), what: say(evaluation.verdict.level === "none" ? "results-would-what" : "results-right-what", { side, lots: decimal((names * need) / Math.max(1, students)) }), tiny: say("results-share-interval", ends(precision, hundred, share)) },
    { big: found, small: say("results-of", { of: count(need) }), what: say("results-listed-what", { side }), tiny: say("results-share-interval", ends(recall, hundred, share)) },
    {
      big: alarmsPerHit.value === null ? say("chart-none") : decimal(alarmsPerHit.value),
      small: "",
      what: say("results-alarms-what", { lots: need > 0 ? decimal((students - need) / need) : say("chart-none") }),
      tiny: say("results-interval", ends(alarmsPerHit, decimal, decimal)),
    },
  ];
}

/** @param {Findings} findings @returns {Figure} */
function accuracy(findings) {
  const { score, v } = scoreOf(findings, "accuracy");
  const baseline = scoreOf(findings, "accuracy", "baseline").v;
  return {
    big: v === null ? say("chart-none") : hundred(v),
    small: say("results-in-100"),
    what: say("results-accuracy-what", { baseline: baseline === null ? say("chart-none") : hundred(baseline) }),
    tiny: under(findings, "accuracy", score),
  };
}

/** How many of those in need are found; null until the details are there. @param {Findings} findings @returns {Figure | null} */
function found(findings) {
  const details = findings.details[findings.evaluation.best];
  const cells = details && four({ details, question: findings.question, atRisk: true, positive: findings.positive, name: "", list: null });
  if (!cells) return null;
  return counted(findings, cells.found, cells.found + cells.missed, cells.found + cells.missed + cells.alarms + cells.rest, say("results-found-what", { side: conditionName(findings.question) }));
}

/**
 * A count out of a count. Where rounds are added up the interval still counts every student once.
 * @param {Findings} findings @param {number} hits @param {number} of @param {number} all @param {string} what
 * @returns {Figure}
 */
function counted({ evaluation }, hits, of, all, what) {
  const rounds = Math.max(1, all / Math.max(1, evaluation.rows));
  const interval = wilson(hits / rounds, of / rounds);
  const args = { share: of > 0 ? share(hits / of) : say("chart-none"), interval: interval ? range(hundred(interval.low), share(interval.high)) : say("chart-none"), rows: count(of / rounds) };
  return { big: count(hits), small: say("results-of", { of: count(of) }), what, tiny: say("results-share-interval", args) };
}

/** @param {Findings} findings @param {string} metric @param {string} what @returns {Figure} */
function ofChances(findings, metric, what) {
  const { score, v } = scoreOf(findings, metric);
  const baseline = scoreText(metric, scoreOf(findings, metric, "baseline").v);
  return { big: scoreText(metric, v), small: "", what: say(what, { baseline }), tiny: under(findings, metric, score) };
}

/** @param {Findings} findings @returns {Figure[]} */
function ofNumber(findings) {
  const mae = scoreOf(findings, "mae");
  const r2 = scoreOf(findings, "r2");
  const rmse = scoreOf(findings, "rmse");
  const base = scoreOf(findings, "rmse", "baseline").v;
  const rows = count(findings.evaluation.rows);
  const { low = null, high = null } = r2.score ?? {};
  const followed = low === null || high === null ? say("results-no-interval", { rows }) : say("results-interval", { interval: range(hundred(low), share(high)), rows });
  const less = rmse.v !== null && base ? 1 - rmse.v / base : null;
  return [
    { big: scoreText("mae", mae.v), small: "", what: say("results-mae-what", { column: findings.question.target, baseline: scoreText("mae", scoreOf(findings, "mae", "baseline").v) }), tiny: under(findings, "mae", mae.score) },
    { big: r2.v === null ? say("chart-none") : r2.v <= 0 ? say("results-r2-none") : share(r2.v), small: "", what: say("results-r2-what"), tiny: followed },
    spreadOf(findings) ?? {
      big: less === null ? say("chart-none") : share(Math.abs(less)),
      small: less === null ? "" : say(less >= 0 ? "results-rmse-small" : "results-rmse-more"),
      what: say("results-rmse-what", { rmse: scoreText("rmse", rmse.v), baseline: scoreText("rmse", base) }),
      tiny: say("results-rmse-under", { rmse: scoreText("rmse", rmse.v), under: under(findings, "rmse", rmse.score) }),
    },
  ];
}

/** The intervals about estimates: how wide they are, and whether they hold what they promise. @param {Findings} findings @returns {Figure | null} */
function spreadOf({ evaluation, whole, moment, question }) {
  const spread = decisionOf(whole.moments[moment], evaluation.best)?.spread;
  if (!spread) return null;
  const { aim, promise, held, width, average } = spread;
  const half = (/** @type {number} */ x) => plain(Number((x / 2).toPrecision(3)));
  const what = { column: question.target, aim: Math.round(100 * aim), average: average === null ? "none" : half(average) };
  const tiny = { held: hundred(held.share), interval: range(hundred(held.low), hundred(held.high)), rows: count(held.rows), promise: promise === null ? "none" : Math.round(100 * promise) };
  return { big: say("results-spread", { half: half(width) }), small: "", what: say("results-spread-what", what), tiny: say("results-spread-held", tiny) };
}

/** @param {Findings} findings @returns {Figure[]} */
function ofClasses(findings) {
  const details = findings.details[findings.evaluation.best];
  const low = details ? worst(details) : null;
  const all = details?.confusion ? details.confusion.counts.flat().reduce((a, b) => a + b, 0) : 0;
  const last = low ? counted(findings, low.right, low.of, all, say("results-worst-what", { name: low.name })) : null;
  const { score, v } = scoreOf(findings, "auroc");
  const ranking = { big: v === null ? say("chart-none") : index(v), small: "", what: say("chart-about-auroc-classes"), tiny: under(findings, "auroc", score) };
  return [accuracy(findings), last ?? ranking, ofChances(findings, "log_loss", "results-loss-what")];
}
