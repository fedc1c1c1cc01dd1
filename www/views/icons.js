// The few drawn signs of the page. All of them are decoration: words stand beside them.

import { html } from "lit";

export const mark = html`<svg viewBox="0 0 22 22" aria-hidden="true"><path d="M2.5 20V9.2L11 2.5l8.5 6.7V20" fill="none" stroke="var(--accent)" stroke-width="2" stroke-linejoin="round"/><circle cx="7.5" cy="15.5" r="1.6" fill="var(--accent)"/><circle cx="11" cy="12" r="1.6" fill="var(--accent)"/><circle cx="14.5" cy="14" r="1.6" fill="var(--accent)"/></svg>`;
export const lock = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>`;
export const halves = html`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor"/></svg>`;
export const tick = html`<svg class="tick" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 6.5l2.8 2.8L10 3.2" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;
