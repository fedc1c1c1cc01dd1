// What is under way, in a row: a bar, how long it may still take, and a button that gives it up.

import { html } from "lit";
import { span } from "../estimate.js";
import { left } from "../roll.js";
import { say } from "../words.js";
import { bar } from "./bar.js";

/** @param {Parameters<typeof left>[0]} running @param {string} label @param {() => void} cancel */
export function pending(running, label, cancel) {
  const seconds = left(running);
  const rest = seconds === null || seconds < 1 ? null : span(seconds);
  return html`<div class="row">
      <div class="bar-place">${bar(running.share, label)}</div>
      <strong>${rest ? say("page-left", { span: say(rest.id, { count: rest.count }) }) : say("page-percent", { share: Math.round(100 * running.share) })}</strong>
      <button class="btn" type="button" @click=${cancel}>${say("page-cancel")}</button>
    </div>`;
}
