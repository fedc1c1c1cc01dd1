// The question as far as it is written, and what it asks once it is whole. Pure.

import { whenOf } from "./moments.js";

/** @import { Amendment, Ask, ColumnView, Condition, Consideration, Kind, Operator, Overview, Question, Template, TemplateKind } from "./wire" */
/** @import { Unit } from "./moments.js" */

/** What the answer is: a number, one of several values, or who is at risk. @typedef {"number" | "category" | "atRisk"} Form */
/**
 * Parts drawn by lot, one cohort by those before it, every cohort in turn, or each level of a column by all others.
 * @typedef {{ by: "lot" } | { by: "cohort", name: string } | { by: "turn" } | { by: "left", name: string }} Judge
 */
/** @typedef {{ on: boolean, column: string, op: Operator, value: string }} RuleDraft */
/**
 * Everything is kept as typed, so that nothing is lost while it is not yet right.
 * @typedef {object} Draft
 * @property {Form} form
 * @property {string} target
 * @property {Operator} op
 * @property {string} value for comparisons
 * @property {string[]} values for `in`
 * @property {RuleDraft} rule
 * @property {string[]} unticked models that are not to run
 * @property {Record<string, string>} settings by `model.setting`, only those that were touched
 * @property {number} folds
 * @property {number} repeats
 * @property {boolean} decide lists of every length are judged, or intervals about numbers made, which takes its time
 * @property {TemplateKind | null} template the kind of question it was filled in from
 * @property {string | null} moments as typed, in the unit in which moments are said; null: as proposed
 * @property {Judge | null} judge who is judged by whom; null: as proposed
 * @property {boolean} series step columns are read as one measure over time
 */
/** Where something is still missing. @typedef {"target" | "value" | "values" | "rule" | "moments"} Gap */

/** @type {Operator[]} */
export const COMPARISONS = ["<", "<=", ">", ">=", "=", "!="];

/** Ends of marking scales in use; half of one is a cut worth proposing. */
const SCALES = [1, 4, 5, 6, 10, 15, 20, 30, 40, 50, 60, 100];

/**
 * A first question for a fresh file.
 * @param {Overview} overview
 * @returns {Draft}
 */
export function draftFor(overview) {
  const column = overview.suggestedTarget ?? "";
  /** @type {Draft} */
  const blank = {
    form: "number",
    target: "",
    op: "<",
    value: "",
    values: [],
    rule: { on: false, column: "", op: "<", value: "" },
    // They take longest and seldom lead: a blend needs all others on inner parts as well.
    unticked: ["blend", "mlp"],
    settings: {},
    folds: 10,
    repeats: 1,
    decide: true,
    template: null,
    moments: null,
    judge: null,
    series: false,
  };
  const draft = aimedAt(blank, overview, column);
  return draft.value === "" ? draft : { ...draft, form: "atRisk" };
}

/**
 * @param {Draft} draft
 * @param {Partial<Draft>} change
 * @param {Overview} overview
 * @returns {Draft}
 */
export function redraft(draft, change, overview) {
  // Another form or target is another question than the one that was filled in.
  const template = change.form === undefined && change.target === undefined ? draft.template : null;
  if (change.target === undefined || change.target === draft.target) return { ...draft, template, ...change };
  const { target, ...rest } = change;
  const aimed = aimedAt(draft, overview, target);
  const risk = draft.form === "atRisk";
  return { ...aimed, template, form: risk ? "atRisk" : aimed.form, ...rest };
}

/**
 * The draft that asks what a template asks. What says how to train is kept; a rule of one's own was for another question.
 * @param {Draft} draft
 * @param {Template} template
 * @param {Overview} overview
 * @returns {Draft}
 */
export function filledFrom(draft, { kind, question }, overview) {
  if (!question) return draft;
  const { target, condition } = question;
  const form = condition ? "atRisk" : columnOf(overview, target)?.kind === "number" ? "number" : "category";
  const { op, values } = condition ?? { op: draft.op, values: [] };
  const said = !condition ? {} : op === "in" ? { op, values } : { op, value: values[0] ?? "" };
  const decide = draft.decide || kind === "potential";
  return redraft(draft, { target, form, template: kind, rule: { ...draft.rule, on: false }, decide, ...said }, overview);
}

/**
 * The draft with another target, and the form and cut that suit it.
 * @param {Draft} draft
 * @param {Overview} overview
 * @param {string} target
 * @returns {Draft}
 */
function aimedAt(draft, overview, target) {
  const column = columnOf(overview, target);
  const compared = column?.kind === "number";
  return {
    ...draft,
    target,
    form: compared ? "number" : "category",
    op: compared ? (draft.op === "in" ? "<" : draft.op) : "in",
    value: column ? proposedCut(column) : "",
    values: [],
  };
}

/**
 * Half of the smallest common scale that holds every value, where it parts the students; else empty.
 * @param {ColumnView} column
 * @returns {string}
 */
export function proposedCut(column) {
  const { histogram } = column;
  if (column.kind !== "number" || histogram.type !== "bins" || histogram.lo < 0) return "";
  const top = SCALES.find((end) => histogram.hi <= end);
  const cut = top === undefined ? (histogram.lo + histogram.hi) / 2 : top / 2;
  return cut > histogram.lo && cut < histogram.hi ? String(Number(cut.toPrecision(3))) : "";
}

/**
 * @param {Overview | null} overview
 * @param {string} name
 * @returns {ColumnView | null}
 */
export function columnOf(overview, name) {
  return overview?.columns.find((column) => column.name === name) ?? null;
}

/**
 * The kind the target must be read as for this form, as an amendment; null where it is already.
 * @param {Draft} draft
 * @param {Overview} overview
 * @returns {Amendment | null}
 */
export function kindFor(draft, overview) {
  const kind = columnOf(overview, draft.target)?.kind;
  if (!kind || draft.form === "atRisk") return null;
  /** @type {Kind[]} */
  const fits = draft.form === "number" ? ["number"] : ["category", "yesNo"];
  return fits.includes(kind) ? null : { column: draft.target, kind: fits[0] };
}

/**
 * The question the draft asks, or where it has a gap. With a gap in the condition the question is still asked
 * without it, since the answer names the target's values to choose from.
 * @param {Draft} draft
 * @param {Overview} overview
 * @returns {{ question: Question | null, gap: Gap | null }}
 */
export function questionOf(draft, overview) {
  const column = columnOf(overview, draft.target);
  if (!column) return { question: null, gap: "target" };
  const plain = { target: draft.target, condition: null, rule: null };
  if (draft.form !== "atRisk") return { question: plain, gap: null };
  const condition = conditionOf(column, draft.op, draft.value, draft.values);
  if (!condition) return { question: plain, gap: draft.op === "in" ? "values" : "value" };
  const rule = ruleOf(draft.rule, overview);
  if (draft.rule.on && !rule) return { question: { ...plain, condition }, gap: "rule" };
  return { question: { ...plain, condition, rule }, gap: null };
}

/**
 * @param {RuleDraft} rule
 * @param {Overview} overview
 * @returns {Condition | null}
 */
function ruleOf(rule, overview) {
  const column = rule.on ? columnOf(overview, rule.column) : null;
  const values = rule.value.split(",").map((value) => value.trim()).filter((value) => value !== "");
  return column && conditionOf(column, rule.op, rule.value, values);
}

/**
 * @param {ColumnView} column
 * @param {Operator} op
 * @param {string} value
 * @param {string[]} values
 * @returns {Condition | null}
 */
function conditionOf(column, op, value, values) {
  if (op === "in") return values.length > 0 ? { column: column.name, op, values } : null;
  const typed = value.trim();
  if (typed === "" || (column.kind === "number" && readNumber(typed) === null)) return null;
  return { column: column.name, op, values: [column.kind === "number" ? String(readNumber(typed)) : typed] };
}

/**
 * A number as people type it, with a point or a comma.
 * @param {string} typed
 * @returns {number | null}
 */
export function readNumber(typed) {
  const text = typed.trim().replace(",", ".").replace("\u2212", "-");
  const value = text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/**
 * The settings that were touched, as numbers; `wrong` names the first that can't be taken.
 * @param {Draft} draft
 * @param {Consideration} consideration
 * @returns {{ settings: Record<string, number>, wrong: string | null }}
 */
export function settingsOf(draft, consideration) {
  /** @type {Record<string, number>} */
  const settings = {};
  for (const model of consideration.models) {
    for (const setting of model.settings) {
      const key = settingKey(model.id, setting.id);
      const typed = draft.settings[key]?.trim();
      if (!typed) continue;
      const value = readNumber(typed);
      const fits = value !== null && value >= setting.low && value <= setting.high;
      if (!fits || (setting.whole && !Number.isInteger(value))) return { settings, wrong: key };
      settings[key] = value;
    }
  }
  return { settings, wrong: null };
}

/** @param {string} model @param {string} setting */
export function settingKey(model, setting) {
  return setting.startsWith(`${model}.`) ? setting : `${model}.${setting}`;
}

/** The models that will run. @param {Draft} draft @param {Consideration} consideration */
export function modelsOf(draft, consideration) {
  return consideration.models.filter((model) => !model.unsuited && (model.always || !draft.unticked.includes(model.id)));
}

/**
 * What to train, or null while something is missing.
 * @param {Draft} draft
 * @param {Overview} overview
 * @param {Consideration} consideration
 * @param {number} seed
 * @param {Unit | null} [unit] in which moments are said
 * @returns {Ask | null}
 */
export function askOf(draft, overview, consideration, seed, unit = null) {
  const { question, gap } = questionOf(draft, overview);
  const { settings, wrong } = settingsOf(draft, consideration);
  const when = whenOf(draft, unit, overview);
  if (!question || gap || wrong || !when) return null;
  return {
    question,
    models: modelsOf(draft, consideration).map((model) => model.id),
    folds: Math.min(draft.folds, consideration.mostFolds),
    repeats: draft.repeats,
    seed,
    settings,
    when,
    decide: decides(draft),
  };
}

/** Whether models are taught within the teaching rows as well: for lists of who may need support, or intervals about numbers. @param {Draft} draft */
export const decides = ({ decide, form }) => decide && form !== "category";
