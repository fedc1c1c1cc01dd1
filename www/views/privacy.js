// The panel behind "How do I know?": what was counted, the rule, how to check it, and what it can't cover.

import { html, nothing } from "lit";
import { LICENCES } from "../licences.js";
import { ENCODINGS } from "../traffic.js";
import { all, number, say } from "../words.js";
import { licencesLink } from "./licences.js";
import { show } from "./panel.js";

/** @import { Licences } from "../licences.js" */
/** @import { Traffic } from "../traffic.js" */

/** @param {Event} pressed */
export function openPrivacy(pressed) {
  show(document.getElementById("privacy"), pressed);
}

/** Not by a form, for a sandboxed frame lets none be sent, not even one that goes nowhere. */
function closePrivacy() {
  const dialog = document.getElementById("privacy");
  if (dialog instanceof HTMLDialogElement) dialog.close();
}

/** @param {Traffic} traffic @param {Licences} licences */
export function privacy(traffic, licences) {
  const { requests, blocked, parts, fetched, last } = traffic;
  const spoken = fetched.filter((part) => part !== ENCODINGS && part !== LICENCES);
  return html`<dialog id="privacy" aria-labelledby="privacy-title">
    <h2 id="privacy-title" tabindex="-1" autofocus>${say("page-privacy-title")}</h2>
    <div class="count">
      ${figure(requests, "page-privacy-requests")}
      ${figure(blocked, "page-privacy-blocked")}
      ${figure(traffic.stored(), "page-privacy-stored")}
    </div>
    ${traffic.shelved > 0 ? html`<p class="note">${say("page-privacy-shelf", { count: traffic.shelved })}</p>` : nothing}
    ${fetched.includes(ENCODINGS) ? html`<p class="note">${say("page-privacy-part")}</p>` : nothing}
    ${fetched.includes(LICENCES) ? html`<p class="note">${say("page-privacy-licences")}</p>` : nothing}
    ${spoken.length > 0 ? html`<p class="note">${say("page-privacy-language", { count: spoken.length, files: all(spoken) })}</p>` : nothing}
    ${requests + blocked > parts ? html`<p class="note tried">${say("page-privacy-last", { what: last })}</p>` : nothing}
    <p class="note">${say("page-privacy-rule")}</p>
    <div class="excerpt" tabindex="0" role="region" aria-label=${say("page-privacy-rule-label")}>
      <div dir="ltr">${rule().map((line) => html`${line}<br>`)}</div>
    </div>
    <h3>${say("page-privacy-checks")}</h3>
    <ol>${checks().map((check) => html`<li><span>${check}</span></li>`)}</ol>
    <p class="note">${say("page-know-gaps")}</p>
    <p class="note">${say("page-privacy-outside")}</p>
    <p class="note">${say("page-licences-about")} ${licencesLink(licences)}</p>
    <p class="close"><button class="btn primary" type="button" @click=${closePrivacy}>${say("page-close")}</button></p>
  </dialog>`;
}

/** What a person can do to see for themselves, the surest first. */
function checks() {
  const own = [1, 2, 3].map((at) => say(`page-privacy-check-${at}`));
  return [...own.slice(0, 2), say("page-know-console", { what: 'fetch("/")' }), say("page-know-storage"), ...own.slice(2)];
}

/** The stricter of the policies that the page carries, as the browser reads it: a line for each directive. */
function rule() {
  const carried = document.head.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  return (carried[carried.length - 1]?.getAttribute("content") ?? "").split("; ");
}

/** @param {number} count @param {string} id */
function figure(count, id) {
  return html`<div><b>${number(count)}</b><span class="note">${say(id, { count })}</span></div>`;
}
