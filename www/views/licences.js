// The panel with the licences of what others wrote, and the way to it.

import { html } from "lit";
import { say } from "../words.js";
import { show } from "./panel.js";

/** @import { Licences } from "../licences.js" */

const ID = "licences";

/** @param {Licences} read */
export function licencesLink(read) {
  const open = (/** @type {Event} */ pressed) => {
    void read.read();
    show(panel(), pressed);
  };
  return html`<button class="link" type="button" aria-haspopup="dialog" @click=${open}>${say("page-licences")}</button>`;
}

/** @param {Licences} read */
export function licences({ text, missing }) {
  return html`<dialog id=${ID} aria-labelledby="licences-title">
    <h2 id="licences-title" tabindex="-1" autofocus>${say("page-licences")}</h2>
    <p class="note">${say("page-licences-about")}</p>
    <div class="excerpt letters" tabindex="0" role="region" aria-label=${say("page-licences-texts")} aria-busy=${text === "" && !missing}>
      <div dir="ltr" lang="en">${text === "" ? say(missing ? "page-licences-missing" : "page-licences-coming") : text}</div>
    </div>
    <p class="close"><button class="btn primary" type="button" @click=${() => panel()?.close()}>${say("page-close")}</button></p>
  </dialog>`;
}

/** @returns {HTMLDialogElement | null} */
function panel() {
  const dialog = document.getElementById(ID);
  return dialog instanceof HTMLDialogElement ? dialog : null;
}
