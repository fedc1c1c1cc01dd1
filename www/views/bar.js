// One bar of progress.

import { html } from "lit";

/**
 * @param {number} share 0 to 1
 * @param {string} label
 */
export function bar(share, label) {
  const percent = Math.round(100 * share);
  return html`<div class="bar" role="progressbar" aria-valuenow=${percent} aria-valuemin="0" aria-valuemax="100" aria-label=${label}>
    <i .style=${`inline-size:${percent}%`}></i>
  </div>`;
}
