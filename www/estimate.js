// How long a training may take, before it is known: a rough sum that a first training on this device corrects.

/** @import { Ask, Consideration, ModelView } from "./wire" */

/**
 * Seconds for a million cells of the table, for one part and one round, as measured on one core of a laptop.
 * @type {Record<string, number>}
 */
const PACE = { forest: 7, linear: 0.6, one_column: 0.2, baseline: 0.02 };
const USUAL = 3;
/** Networks: seconds for one part, and for a thousand students more; they look at few students more often. @type {Record<string, [number, number]>} */
const NETWORKS = { lstm: [4, 1.8], mlp: [2, 0.4] };
/** Judging with its bootstraps, for a thousand students and one model. */
const JUDGING = 0.35;

/**
 * @param {Pick<Ask, "folds" | "repeats"> & Partial<Pick<Ask, "when" | "decide">>} ask
 * @param {Pick<Consideration, "rows" | "overview">} consideration
 * @param {Pick<ModelView, "id">[]} models
 * @param {number | null} pace how much slower this device was than expected
 */
export function expectedSeconds({ folds, repeats, when, decide }, { rows, overview }, models, pace) {
  const cells = (rows * Math.max(1, overview.counts.inputs)) / 1e6;
  const moments = Math.max(1, when?.until.length ?? 1);
  const levels = when?.leaveOut ? overview.columns.find(({ name }) => name === when.leaveOut)?.distinct : undefined;
  const parts = when?.test ? 1 : when?.rolling ? overview.cohorts.length - 1 : (levels ?? folds);
  const of = (/** @type {string} */ id) => {
    const [base, more] = NETWORKS[id] ?? [0, 0];
    return base > 0 ? base + (more * rows) / 1000 : (PACE[id] ?? USUAL) * cells;
  };
  const once = models.filter(({ id }) => id !== BLEND).reduce((sum, { id }) => sum + of(id), 0);
  // A blend needs each of the others on inner parts as well; lists are judged on those of the first round.
  const within = models.some(({ id }) => id === BLEND) ? INNER * repeats : decide ? INNER : 0;
  const taught = once * parts * (repeats + within);
  return (taught + JUDGING * (rows / 1000) * models.length * repeats) * moments * (pace ?? 1);
}

const BLEND = "blend";
const INNER = 5;

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
