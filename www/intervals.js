// Which models have intervals about the numbers that they say, and whose marks lie below them.

/** @import { Moment, Potential } from "./wire" */
/** @import { Pool } from "./pool.js" */
/** @import { State } from "./state.js" */

/**
 * Whether a model has; without one, whether any has.
 * @param {Moment} moment
 * @param {string | null} [model]
 */
export const hasIntervals = ({ decisions }, model) => decisions.some((one) => one.spread !== null && (model === undefined || one.model === model));

/**
 * Whose work promises more than the mark shows, as the shown model sees it; else as the best of those with intervals.
 * Null where there are none.
 * @param {Pool} pool
 * @param {State} state
 * @returns {Promise<Potential | null>}
 */
export async function potentialOf(pool, { evaluation, moment, shown, showNames }) {
  const now = evaluation?.moments[moment];
  if (evaluation?.task !== "number" || !now || !hasIntervals(now)) return null;
  return pool.desk.call("potential", [moment, hasIntervals(now, shown) ? shown : null, showNames]);
}

/** Whether an answer for one state is one for the other. @param {State} a @param {State} b */
export const sameView = (a, b) => a.evaluation === b.evaluation && a.moment === b.moment && a.shown === b.shown && a.showNames === b.showNames;
