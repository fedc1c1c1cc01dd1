// What another length of the list would do, looked up in what was worked out for all of them. Pure: the slider looks things
// up while it moves, and asks when the hand rests.

import { figureOf } from "./charts/gap-rows.js";

/** @import { Cutoffs, Fairness, Figure, GroupingView, Measure } from "./wire" */
/** A group under two lists. @typedef {{ name: string, now: Figure, then: Figure }} Longer */

/** A longer list is proposed that has about so many times the students. */
const LONGER = 1.5;

/**
 * An audit under a list of another length: nothing in it is tested. Null where that length was not worked out.
 * @param {Fairness} audit @param {Cutoffs | null} cutoffs @param {number | null} length @returns {Fairness | null}
 */
export function underway(audit, cutoffs, length) {
  const at = cutoffs && length !== null ? cutoffs.lengths.indexOf(length) : -1;
  if (!cutoffs || at < 0) return null;
  const instead = (/** @type {readonly Figure[]} */ figures, /** @type {readonly Figure[] | undefined} */ others) =>
    figures.map((own) => others?.find(({ measure }) => measure === own.measure) ?? own);
  const groupings = audit.groupings.map((grouping) => {
    const other = cutoffs.groupings.find(({ columns }) => columns.join() === grouping.columns.join());
    const groups = grouping.groups.map((group) => ({ ...group, figures: instead(group.figures, other?.groups.find(({ name }) => name === group.name)?.lists[at]) }));
    return { ...grouping, groups, gaps: [] };
  });
  return { ...audit, capacity: length, whole: instead(audit.whole, cutoffs.whole[at]), groupings };
}

/**
 * What a longer list would do to the groups of a column; null where that can't be shown of at least two of them.
 * @param {Fairness} audit @param {Cutoffs} cutoffs @param {GroupingView} grouping @param {Measure} measure
 * @returns {{ length: number, groups: Longer[] } | null}
 */
export function longer(audit, cutoffs, grouping, measure) {
  const { capacity } = audit;
  const at = capacity === null ? -1 : cutoffs.lengths.findIndex((length) => length >= LONGER * capacity);
  const length = cutoffs.lengths[at];
  const other = cutoffs.groupings.find(({ columns }) => columns.join() === grouping.columns.join());
  if (length === undefined || !other) return null;
  const groups = grouping.groups.flatMap((group) => {
    const now = figureOf(group, measure);
    const then = other.groups.find(({ name }) => name === group.name)?.lists[at]?.find((own) => own.measure === measure);
    return now?.value != null && then?.value != null ? [{ name: group.name, now, then }] : [];
  });
  return groups.length >= 2 ? { length, groups } : null;
}
