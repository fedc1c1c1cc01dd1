// Groups as rows of a chart: what of each may be shown, and which of them to look at. Pure.

import { say } from "../words.js";
import { count, fixed, hundred, index, plain, range, share } from "./format.js";

/** @import { Fairness, Figure, Gap, GroupView, GroupingView, Measure } from "../wire" */
/** @typedef {{ fairness: Fairness, measure: Measure, crossed?: boolean, moving?: boolean }} Data crossed: two columns together instead of one; moving: nothing was tested */
/**
 * @typedef {object} Row
 * @property {GroupingView} grouping
 * @property {GroupView} group
 * @property {string} column of the group, where it is the first of it; else empty
 * @property {Figure | null} figure
 * @property {Gap | null} gap beside all others, where both may be shown
 * @property {boolean} look whether it is one to look at
 * @property {string} kept why it is not shown; empty where it is
 * @property {string} text
 */

/** Measures of which more is worse (1), or less (-1); of the others neither is. @type {Partial<Record<Measure, 1 | -1>>} */
const WORSE = { falseNegativeRate: 1, falsePositiveRate: 1, truePositiveRate: -1, precision: -1, auroc: -1, meanAbsoluteError: 1 };
/** Shares of students. */
const RATES = new Set(["baseRate", "selectionRate", "truePositiveRate", "falsePositiveRate", "falseNegativeRate", "precision"]);
/** In the unit of what is predicted. */
const ERRORS = new Set(["meanError", "meanAbsoluteError"]);
/** What is offered, the first that there is first. @type {Measure[]} */
const OFFERED = ["falseNegativeRate", "falsePositiveRate", "selectionRate", "precision", "auroc", "calibration", "baseRate", "meanError", "meanAbsoluteError"];
/** With more students than these a share to a thousandth does not tell how many it is. */
const COUNTED = 500;

/** @param {Measure} measure */
export const isRate = (measure) => RATES.has(measure);
/** @param {Measure} measure */
export const isError = (measure) => ERRORS.has(measure);

/** What groups can be held against each other by, the one that speaks first. @param {Fairness} fairness */
export const measuresOf = ({ whole }) => OFFERED.filter((measure) => whole.some((own) => own.measure === measure));

/** @param {GroupView} group @param {Measure} measure */
export const figureOf = (group, measure) => group.figures.find((own) => own.measure === measure) ?? null;

/** Students behind a figure, where that is told. @param {Figure} figure */
export const ofHow = ({ of }) => (typeof of === "object" ? of.count : null);

/** How many a share is, where that follows from it. @param {Figure} figure */
export function partOf(figure) {
  const of = ofHow(figure);
  return figure.value === null || of === null || of > COUNTED ? null : Math.round(figure.value * of);
}

/** A value as it is read. @param {Measure} measure @param {number | null} value */
export function valueText(measure, value) {
  if (value === null) return say("chart-none");
  if (isRate(measure)) return share(value);
  if (isError(measure)) return errorText(value);
  return measure === "calibration" ? points(value) : index(value);
}

/** An error in the unit of what is predicted. @param {number} value */
export const errorText = (value) => (Math.abs(value) < 10 ? fixed(value, 2) : plain(value));

/** A difference of shares, in points of 100. @param {number} value */
export const points = (value) => fixed(100 * value);

/** @param {Measure} measure @param {number | null} low @param {number | null} high */
export function intervalOf(measure, low, high) {
  if (low === null || high === null) return say("chart-none");
  if (isRate(measure)) return range(hundred(low), share(high));
  return range(valueText(measure, low), valueText(measure, high));
}

/** @param {Data} data @returns {Row[]} */
export function rows({ fairness, measure, crossed = false }) {
  const own = fairness.groupings.filter(({ columns }) => columns.length > 1 === crossed);
  return own.flatMap((grouping) =>
    grouping.groups.map((group, at) => {
      const figure = figureOf(group, measure);
      const gap = grouping.gaps.find((own) => own.group === at && own.measure === measure) ?? null;
      const kept = keptWords(grouping, group, figure, fairness.least);
      return { grouping, group, column: at === 0 ? grouping.columns.join(" x ") : "", figure, gap, look: toLook(grouping, gap, measure), kept, text: kept ? say("chart-gaps-hidden") : told(figure) };
    }));
}

/** Of two groups the one that is served worse, where that can be said; of more each that stands apart. @param {GroupingView} grouping @param {Gap | null} gap @param {Measure} measure */
function toLook({ groups }, gap, measure) {
  if (!gap?.finding) return false;
  const difference = gap.difference.value ?? 0;
  return groups.length !== 2 || difference * (WORSE[measure] ?? 1) > 0;
}

/** @param {GroupingView} grouping @param {GroupView} group @param {Figure | null} figure @param {number} least */
function keptWords({ groups, columns }, { size }, figure, least) {
  if (figure && figure.mark !== "hidden") return "";
  if (size === "fewer") return say("chart-gaps-fewer", { least });
  const beside = size === "withheld" && columns.length === 1 && groups.some((own) => own.size === "fewer");
  return say(beside ? "chart-gaps-partner" : "chart-gaps-kept");
}

/** @param {Figure | null} figure */
function told(figure) {
  if (!figure) return "";
  const of = ofHow(figure);
  const args = { of: of === null ? say("chart-none") : count(of) };
  if (figure.mark === "undefined") return say("chart-gaps-nobody");
  if (figure.mark !== "value") return say(figure.mark === "under" ? "chart-gaps-under" : "chart-gaps-over", args);
  const part = isRate(figure.measure) ? partOf(figure) : null;
  const value = valueText(figure.measure, figure.value);
  return part === null ? say("chart-gaps-value", { ...args, value }) : say("chart-gaps-share", { ...args, value, part: count(part) });
}

/** The row that speaks loudest: of those to look at the furthest from all others, else null. @param {readonly Row[]} all */
export function worst(all) {
  const far = (/** @type {Row} */ row) => Math.abs(row.gap?.difference.value ?? 0);
  return all.filter(({ look }) => look).reduce((/** @type {Row | null} */ best, row) => (!best || far(row) > far(best) ? row : best), null);
}
