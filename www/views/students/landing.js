// Where the focus goes on the students stage: to the sheet's heading where it stands below the list, and to the first row
// of a page that was asked for.

import { SHORT } from "../../roll.js";

/** @import { Roll } from "../../roll.js" */

/** Narrower than this the sheet stands below the list. In px. */
const NARROW = 960;

export class Landing {
  /** @type {number | null} */
  #sheet = null;
  /** @type {number | null} */
  #from = null;
  /** @type {unknown} */
  #listed = null;

  /** After a drawing. @param {Roll} roll @param {HTMLElement} root */
  notice(roll, root) {
    const sheet = roll.sheet?.record ?? null;
    if (sheet !== this.#sheet && sheet !== null) this.#show(root);
    this.#sheet = sheet;
    if (roll.listed === this.#listed) return;
    const paged = this.#listed !== null && roll.listed !== null && roll.from !== this.#from;
    this.#listed = roll.listed;
    const before = this.#from;
    this.#from = roll.from;
    // Who types or chooses keeps the place; else the page begins at its first row.
    if (paged && !document.activeElement?.closest(".seek")) rowOf(root, before, roll.from)?.focus();
  }

  /** @param {HTMLElement} root */
  #show(root) {
    const heading = /** @type {HTMLElement | null} */ (root.querySelector("#sheet-title"));
    if (!heading) return;
    if (root.clientWidth < NARROW) heading.focus();
    const { top, bottom } = heading.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight || root.clientWidth < NARROW) heading.scrollIntoView({ block: "start" });
  }
}

/** The first row that was not there before. @param {HTMLElement} root @param {number | null} before @param {number | null} from */
function rowOf(root, before, from) {
  const rows = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("button.student")]);
  const at = from === 0 && before === null ? SHORT : 0;
  return rows[at] ?? rows[0];
}
