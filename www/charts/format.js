/**
 * Numbers as a reader sees them: true minus, in English no leading zero for AUC and a blank before %. Text in, text out;
 * what stands around a number is a sentence of messages/*.ftl.
 */
import { formatOf, localeNow, say } from "../words.js";

/** @import { Score } from "../wire" */

const MINUS = "\u2212";
const BLANK = "\u00a0";

/** Metrics whose higher value is better; the others are errors or losses. */
const HIGHER = new Set(["auroc", "auprc", "accuracy", "balanced_accuracy", "f1_macro", "r2", "recall"]);
/** Metrics that are the mean over parts, not of all rows together. */
const MEANS = new Set(["auroc", "auprc"]);
const SHARES = new Set(["accuracy", "balanced_accuracy", "recall"]);
const INDICES = new Set(["auroc", "auprc", "f1_macro"]);

/** Only English does without the zero before the point. */
const english = () => /^en\b/.test(localeNow());

/**
 * A number with so many decimals.
 * @param {number} x @param {number} [digits]
 */
export function fixed(x, digits = 0) {
  const text = formatOf({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(x));
  return x < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A count, with the separators of the language. @param {number} n */
export const count = (n) => fixed(n);

/** A number as its size asks for: about three digits that matter, none of them a trailing zero. @param {number} x */
export function plain(x) {
  const size = Math.abs(x);
  if (Number.isInteger(x) && size < 1e15) return fixed(x);
  const [, behind = ""] = x.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3).split(".");
  return fixed(x, behind.replace(/0+$/, "").length);
}

/** Between 0 and 1 without the leading zero: .86; a third decimal where two would say 1. @param {number} x */
export function index(x) {
  const near = Math.abs(x) >= 0.995 && Math.abs(x) < 1;
  const text = fixed(x, near ? 3 : 2);
  if (Math.abs(x) === 1) return fixed(x);
  return pointed(text);
}

/** A number as text without the zero before its point, where that is how it is written. @param {string} text */
export const pointed = (text) => (english() ? text.replace(/^(\D?)0(?=\D)/, "$1") : text);

/** A share of 100, without a sign: 69; a decimal where a whole number would say 0 or 100. @param {number} x from 0 to 1 */
export function hundred(x) {
  return fixed(100 * x, decimals(x));
}

/** @param {number} x */
const decimals = (x) => ((x > 0 && x < 0.005) || (x < 1 && x >= 0.995) ? 1 : 0);

/** @param {number} x from 0 to 1 */
export const share = (x) =>
  english() ? hundred(x) + BLANK + "%" : formatOf({ style: "percent", minimumFractionDigits: decimals(x), maximumFractionDigits: decimals(x) }).format(x);

/** From low to high, both already text. @param {string} low @param {string} high */
export const range = (low, high) => say(low.startsWith(MINUS) || high.startsWith(MINUS) ? "chart-range-to" : "chart-range", { low, high });

/** @param {string} metric */
export const higherIsBetter = (metric) => HIGHER.has(metric);

/** The figure that is reported: all rows together, or the mean over parts for AUC. @param {string} metric @param {Score | undefined} score */
export function value(metric, score) {
  if (!score) return null;
  return MEANS.has(metric) ? (score.mean ?? score.pooled) : (score.pooled ?? score.mean);
}

/** A score as text; a dash where there is none. @param {string} metric @param {number | null | undefined} x */
export function scoreText(metric, x) {
  if (x === null || x === undefined || !Number.isFinite(x)) return say("chart-none");
  if (SHARES.has(metric)) return share(x);
  if (INDICES.has(metric)) return index(x);
  if (metric === "rmse" || metric === "mae") return fixed(x, x >= 100 ? 0 : x >= 10 ? 1 : 2);
  return fixed(x, metric === "r2" ? 2 : 3);
}

/** The interval of a score, or null. @param {string} metric @param {Score | undefined} score */
export function intervalText(metric, score) {
  if (!score || score.low === null || score.high === null) return null;
  if (score.low === score.high) return null;
  if (SHARES.has(metric)) return range(hundred(score.low), share(score.high));
  return range(scoreText(metric, score.low), scoreText(metric, score.high));
}

/** Wilson's interval for a share, doi 10.1080/01621459.1927.10502953. @param {number} hits @param {number} of */
export function wilson(hits, of) {
  if (of <= 0) return null;
  const z = 1.959963984540054;
  const p = hits / of;
  const scale = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
