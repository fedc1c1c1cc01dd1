// A student as a small figure: filled, hatched, outlined or pale, so that no colour speaks alone.

import { svg } from "lit";
import { CHOSEN, CONTRAST } from "./ground.js";

/** @import { Fate } from "../lists.js" */

/** Its box, in its own units. */
export const WIDTH = 24;
export const HEIGHT = 28;

const BODY = "M12 1.5a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4zM2.5 26.5v-3.6a9.5 9.5 0 0 1 19 0v3.6z";
const HATCH = "var(--chart-3)";

/** @param {Fate} fate @param {string} hatching the id of a pattern @returns {Record<string, string | number>} */
export const look = (fate, hatching) => ({
  d: BODY,
  ...{
    found: { fill: CHOSEN },
    alarm: { fill: `url(#${hatching})`, stroke: HATCH, "stroke-width": 1.4 },
    missed: { fill: "var(--support-soft)", stroke: CONTRAST, "stroke-width": 2.4 },
    rest: { fill: "var(--person-rest)" },
  }[fate],
});

/** @param {string} id */
export const pattern = (id) => svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke=${HATCH} stroke-width="2"></line></pattern>`;

/** @param {Fate} fate @param {string} hatching the id of a pattern @param {string} [transform] */
export function person(fate, hatching, transform = "") {
  const { d, fill, stroke = "none", "stroke-width": width = 0 } = look(fate, hatching);
  return svg`<path d=${d} fill=${fill} stroke=${stroke} stroke-width=${width} transform=${transform}></path>`;
}
