// A file on its way in: how far, how long still, and a way out.

import { html } from "lit";
import { span } from "../estimate.js";
import { number, say } from "../words.js";
import { bar } from "./bar.js";

/** @import { Given } from "./page.js" */

const MEGABYTE = 1e6;

/** @param {Given} given */
export function reading({ state, errands }) {
  const coming = state.reading;
  if (!coming) return html``;
  const { name, size, step, done, total, since, now } = coming;
  const share = total > 0 ? done / total : 0;
  const spent = (now - since) / 1000;
  const left = share > 0.05 && spent > 0.3 ? span((spent * (1 - share)) / share) : null;
  const about =
    step === "bytes"
      ? say("page-reading-bytes", { done: megabytes(done), total: megabytes(size) })
      : say("page-reading-look");
  return html`<div class="coming">
    <h1 tabindex="-1">${name ? say("page-reading-title", { name }) : say("page-reading-sample")}</h1>
    <p class="lead">${say("page-reading-lead")}</p>
    <section>
      <div class="row">
        <div class="bar-place">${bar(share, say("page-reading-bar"))}</div>
        <button class="btn" type="button" @click=${() => errands.filing.cancelReading()}>${say("page-cancel")}</button>
      </div>
      <p class="tiny">${about} ${left ? say("page-left", { span: say(left.id, { count: left.count }) }) : ""}</p>
    </section>
  </div>`;
}

/** @param {number} bytes */
const megabytes = (bytes) => number(bytes / MEGABYTE, bytes < 10 * MEGABYTE ? 1 : 0);
