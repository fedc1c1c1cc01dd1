// Where the focus goes on the students stage: to the sheet's heading where it stands below the list, to the first row of
// a page that was asked for, and to a heading where what was pressed is gone.

import { SHORT } from "../../roll.js";

/** @import { Roll } from "../../roll.js" */

/** Narrower than this the sheet stands below the list. In px. */
const NARROW = 960;

export class Landing {
  /** @type {Roll | null} */
  #before = null;
  /** From where the list that was drawn last goes. @type {number | null} */
  #from = null;

  /** After a drawing of the stage. @param {Roll} roll @param {HTMLElement} root */
  notice(roll, root) {
    const before = this.#before ?? roll;
    this.#before = roll;
    if (roll.listed !== before.listed) this.#listed(roll, before.listed !== null, root);
    const { record = null } = roll.sheet ?? {};
    if (record !== null && record !== (before.sheet?.record ?? null)) show(root);
    const gone = roll.status !== before.status || roll.sheet !== before.sheet || roll.aside !== before.aside;
    if (gone && (document.activeElement === null || document.activeElement === document.body)) {
      /** @type {HTMLElement | null} */ (root.querySelector("#sheet-title") ?? root.querySelector("h1"))?.focus({ preventScroll: true });
    }
  }

  /** @param {Roll} roll @param {boolean} again there was a list before @param {HTMLElement} root */
  #listed(roll, again, root) {
    const from = this.#from;
    this.#from = roll.from;
    // Who types or chooses keeps the place; else the page begins at its first row.
    if (!again || !roll.listed || roll.from === from || document.activeElement?.closest(".seek")) return;
    const rows = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("button.student")]);
    (rows[roll.from === 0 && from === null ? SHORT : 0] ?? rows[0])?.focus();
  }
}

/** Moves there from the list, where it is not in view. @param {HTMLElement} root */
function show(root) {
  const heading = /** @type {HTMLElement | null} */ (root.querySelector("#sheet-title"));
  const active = document.activeElement;
  if (!heading || (active !== document.body && !active?.closest(".list"))) return;
  const narrow = root.clientWidth < NARROW;
  if (narrow) heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (narrow || top < 0 || bottom > window.innerHeight) heading.scrollIntoView({ block: "start" });
}
