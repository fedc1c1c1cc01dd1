// Which models have intervals about the numbers that they say. Pure.

/** @import { Moment } from "./wire" */

/**
 * Whether a model has; without one, whether any has.
 * @param {Moment} moment
 * @param {string | null} [model]
 */
export const hasIntervals = ({ decisions }, model) => decisions.some((one) => one.spread !== null && (model === undefined || one.model === model));
