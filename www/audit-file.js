// An audit as a table for a spreadsheet: a line for every group and measure, as it may be shown. Pure.

import { ofHow } from "./charts/gap-rows.js";
import { say } from "./words.js";

/** @import { Fairness, Figure, Shown } from "./wire" */

const HEAD = ["columns", "group", "students", "measure", "value", "low", "high", "n", "mark"];

/** A text that begins like a formula gets an apostrophe, so that no spreadsheet runs it. @param {string} text */
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {Fairness} fairness @returns {string} */
export function csvOf({ whole, groupings, judged, least }) {
  const size = (/** @type {Shown} */ own) => (typeof own === "object" ? String(own.count) : say(own === "fewer" ? "chart-gaps-fewer-short" : "chart-gaps-hidden", { least }));
  const number = (/** @type {number | null} */ own) => (own === null ? "" : String(own));
  const line = (/** @type {string[]} */ names, /** @type {Figure} */ figure) => {
    const of = ofHow(figure);
    return [...names, figure.measure, number(figure.value), number(figure.low), number(figure.high), number(of), figure.mark];
  };
  const all = whole.map((figure) => line(["", "", String(judged)], figure));
  const own = groupings.flatMap(({ columns, groups }) => groups.flatMap((group) => group.figures.map((figure) => line([columns.join(" x "), group.name, size(group.size)], figure))));
  return [HEAD, ...all, ...own].map((cells) => cells.map(cell).join(",") + "\r\n").join("");
}
