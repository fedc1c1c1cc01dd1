// Which models of an evaluation can be kept: those that learn and are taught alone, the proposed one first. Pure.

import { higherIsBetter, value } from "./charts/format.js";
import { isReference } from "./charts/naming.js";

/** @import { Score } from "./wire" */
/** @import { State } from "./state.js" */
/** @typedef {{ id: string, score: Score | undefined }} Keepable score: the one that the verdict rests on */

/** It is made of the others. */
const BLEND = "blend";

/** At the moment that is looked at; the best of all first where it is one of them. @param {Pick<State, "evaluation" | "moment">} state @returns {Keepable[]} */
export function keepableOf({ evaluation, moment }) {
  const now = evaluation?.moments[moment];
  if (!evaluation || !now) return [];
  const { metric } = evaluation;
  const sign = higherIsBetter(metric) ? 1 : -1;
  const worth = (/** @type {Keepable} */ { id, score }) => (id === now.best ? Infinity : sign * (value(metric, score) ?? -sign * Infinity));
  const alone = now.models.filter(({ id }) => id !== BLEND && !isReference(id));
  return alone.map(({ id, scores }) => ({ id, score: scores[metric] })).sort((a, b) => (worth(b) > worth(a) ? 1 : worth(b) < worth(a) ? -1 : 0));
}

/** The one that is kept: as a person chose, else the first. @param {Pick<State, "evaluation" | "moment" | "kept">} state @returns {string | null} null where there is none */
export function keptModel(state) {
  const all = keepableOf(state);
  const { model } = state.kept.making.wish;
  return (all.find(({ id }) => id === model) ?? all[0])?.id ?? null;
}

/** The best of all, where it can't be kept itself. @param {Pick<State, "evaluation" | "moment">} state @returns {string | null} */
export function unkeepable(state) {
  const best = state.evaluation?.moments[state.moment]?.best ?? null;
  const all = keepableOf(state);
  return best === null || all.length === 0 || all.some(({ id }) => id === best) ? null : best;
}
