// How long a training may take, before it is known: a rough sum that a first training on this device corrects.

/** @import { Ask, Consideration, ModelView } from "./wire" */

/**
 * Seconds for a million cells of the table, for one part and one round, as measured on one core of a laptop.
 * @type {Record<string, number>}
 */
const PACE = { forest: 7, linear: 0.6, one_column: 0.2, baseline: 0.02 };
const USUAL = 3;
/** Judging with its bootstraps, for a thousand students and one model. */
const JUDGING = 0.35;

/**
 * @param {Pick<Ask, "folds" | "repeats">} ask
 * @param {Pick<Consideration, "rows" | "overview">} consideration
 * @param {Pick<ModelView, "id">[]} models
 * @param {number | null} pace how much slower this device was than expected
 */
export function expectedSeconds({ folds, repeats }, { rows, overview }, models, pace) {
  const cells = (rows * Math.max(1, overview.counts.inputs)) / 1e6;
  const taught = models.reduce((sum, { id }) => sum + (PACE[id] ?? USUAL), 0) * cells * folds * repeats;
  return (taught + JUDGING * (rows / 1000) * models.length * repeats) * (pace ?? 1);
}

/**
 * A span as people say it, as the id and argument of a message.
 * @param {number} seconds
 * @returns {{ id: string, count: number }}
 */
export function span(seconds) {
  if (seconds < 1.5) return { id: "page-span-moment", count: 1 };
  if (seconds < 10) return { id: "page-span-seconds", count: Math.round(seconds) };
  if (seconds < 55) return { id: "page-span-seconds", count: Math.round(seconds / 5) * 5 };
  return { id: "page-span-minutes", count: Math.max(1, Math.round(seconds / 60)) };
}
