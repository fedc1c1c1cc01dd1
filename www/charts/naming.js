/** What things are called in charts: models, metrics, and the students whom a condition picks out. */
import { either, number, say } from "../words.js";

/** @import { ModelView, Operator, Question, Words } from "../wire" */

/** @typedef {{ id: string, args?: Record<string, string | number> }} Said a sentence not yet said */

/** The simple ones that every other model must beat; drawn as open diamonds. */
export const REFERENCES = ["rule", "one_column", "baseline"];

/** @param {string} id */
export const isReference = (id) => REFERENCES.includes(id);

/** @type {Record<string, string>} */
const KNOWN = {
  rule: "chart-model-rule",
  one_column: "chart-model-one-column",
  baseline: "chart-model-baseline",
};

/**
 * A model's name as it stands in a sentence or a row.
 * @param {string} id @param {readonly ModelView[]} [models] those that the core offered, with their names
 */
export function modelName(id, models = []) {
  const known = KNOWN[id];
  if (known) return say(known);
  const view = models.find((model) => model.id === id);
  return view ? say(view.name) : id;
}

/** The name of a model that came without the others. @param {string} id */
export const loneName = (id) => (KNOWN[id] ? modelName(id) : say(`model-${id}`));

/** @type {Record<string, string>} */
const IN_SENTENCE = { rule: "chart-in-rule", one_column: "chart-in-one-column", baseline: "chart-in-baseline" };

/** The same in the middle of a sentence. @param {string} id @param {readonly ModelView[]} [models] */
export function nameInSentence(id, models = []) {
  const known = IN_SENTENCE[id];
  return known ? say(known) : modelName(id, models);
}

/** @type {Record<string, string>} */
const METRICS = {
  auroc: "chart-metric-auroc",
  auprc: "chart-metric-auprc",
  accuracy: "chart-metric-accuracy",
  balanced_accuracy: "chart-metric-balanced-accuracy",
  f1_macro: "chart-metric-f1-macro",
  log_loss: "chart-metric-log-loss",
  brier: "chart-metric-brier",
  rmse: "chart-metric-rmse",
  mae: "chart-metric-mae",
  r2: "chart-metric-r2",
  recall: "chart-early-recall",
};

/** @param {string} id */
export const metricName = (id) => say(METRICS[id] ?? id);

/** What a metric tells, in one clause. @param {string} id @param {string} task */
export function metricAbout(id, task) {
  const about = id === "auroc" && task === "classes" ? "chart-about-auroc-classes" : METRICS[id]?.replace("metric", "about");
  return about ? say(about) : "";
}

/** @type {Record<Operator, [string, string]>} condition met, condition not met */
const CONDITIONS = {
  "<": ["chart-condition-below", "chart-condition-at-least"],
  "<=": ["chart-condition-at-most", "chart-condition-above"],
  ">": ["chart-condition-above", "chart-condition-at-most"],
  ">=": ["chart-condition-at-least", "chart-condition-below"],
  "=": ["chart-condition-is", "chart-condition-is-not"],
  "!=": ["chart-condition-is-not", "chart-condition-is"],
  in: ["chart-condition-is", "chart-condition-is-not"],
};

/**
 * The condition of an at-risk question, as a phrase: "G3 below 10".
 * @param {Question} question @param {boolean} [met] false for the students whom it leaves out
 */
export function conditionName(question, met = true) {
  const { condition } = question;
  if (!condition) return question.target;
  const [yes, no] = CONDITIONS[condition.op];
  // What is compared is a number; what is the same may be a code, which is quoted as it stands.
  const written = (/** @type {string} */ value) => (/^[<>]/.test(condition.op) && value.trim() !== "" && Number.isFinite(Number(value)) ? number(Number(value), 6) : value);
  return say(met ? yes : no, { column: condition.column, value: either(condition.values.map(written)) });
}

/**
 * Words of the core with the question's condition as a phrase, where they quote it as it is typed: "G3 < 10".
 * @param {Words} words @param {Question} question @returns {Words}
 */
export function phrased(words, question) {
  if (!question.condition) return words;
  const quoted = ["condition", "question"].filter((name) => name in words.args);
  return { ...words, args: { ...words.args, ...Object.fromEntries(quoted.map((name) => [name, conditionName(question)])) } };
}
