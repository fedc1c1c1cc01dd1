// The Data stage: nothing yet, a file on its way in, what was found in it, or the report on its quality.

import { html } from "lit";
import { empty } from "./empty.js";
import { loaded } from "./loaded.js";
import { quality } from "./quality.js";
import { reading } from "./reading.js";

/** @import { Given } from "./page.js" */

/** @param {Given} given */
export function data(given) {
  const { state, send, errands } = given;
  const inside = state.reading ? reading(given) : state.report && state.overview ? quality(state, send) : state.overview ? loaded(given) : empty(given);
  return html`<div @dragover=${hold} @dragleave=${letGo}
    @drop=${(/** @type {DragEvent} */ event) => {
      event.preventDefault();
      letGo(event);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && !state.reading) void errands.filing.readAll(files);
    }}>${inside}</div>`;
}

/** @param {DragEvent} event */
function hold(event) {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  dropZone(event)?.classList.add("over");
}

/** @param {DragEvent} event */
function letGo(event) {
  const zone = dropZone(event);
  // Moving from the zone onto its own words is no leaving.
  if (event.type === "dragleave" && zone?.contains(/** @type {Node | null} */ (event.relatedTarget))) return;
  zone?.classList.remove("over");
}

/** @param {DragEvent} event */
function dropZone(event) {
  return /** @type {Element} */ (event.currentTarget).querySelector(".drop");
}
