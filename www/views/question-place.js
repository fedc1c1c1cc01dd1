// Beside which field of the question a problem stands.

/** @import { Problem } from "../state.js" */
/** @import { Draft } from "../draft.js" */

/** @type {Record<string, "value" | "target" | "parts" | "when">} */
const BY_CODE = {
  "empty-class": "value",
  "bad-condition": "value",
  "one-value": "target",
  "no-target": "target",
  "too-many-classes": "target",
  "unknown-column": "target",
  "too-few-rows": "target",
  "too-few-groups": "parts",
  "bad-split": "parts",
  "bad-moment": "when",
  "no-cohort": "when",
  "no-earlier-cohort": "when",
  "too-many-steps": "when",
};

/**
 * @param {Problem} problem
 * @param {Draft} draft
 * @returns {"value" | "target" | "parts" | "rule" | "when" | "sentence"}
 */
export function questionPlace({ error, column }, draft) {
  const place = BY_CODE[error.code] ?? "sentence";
  const ofRule = draft.rule.on && column === draft.rule.column && column !== draft.target;
  return ofRule && (place === "value" || place === "target") ? "rule" : place;
}
