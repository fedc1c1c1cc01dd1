// What a change of stage means for the keyboard and for those who listen: focus, title, announcements.

import { span } from "../estimate.js";
import { secondsLeft, shareDone } from "../tally.js";
import { say } from "../words.js";

/** @import { State } from "../state.js" */

/** Live words come at most this often. */
const LIVE_MS = 5000;

export class Arrival {
  #seen = "";
  #spoken = -LIVE_MS;
  #said = "";

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
  }

  /** @param {State} state */
  notice(state) {
    const place = placeOf(state);
    const heading = this.root.querySelector("h1");
    if (heading) document.title = say("page-title", { heading: (heading.textContent ?? "").replace(/\s+/g, " ").trim() });
    if (place !== this.#seen) {
      // Focus stays where it is on the first drawing, so that the skip link comes first.
      if (this.#seen !== "" && heading) {
        heading.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      }
      this.#seen = place;
    }
    this.#speak(liveWords(state));
  }

  /** @param {string} words */
  #speak(words) {
    const now = performance.now();
    if (words === this.#said || now - this.#spoken < LIVE_MS) return;
    const live = this.root.querySelector("[data-live]");
    if (!live) return;
    live.textContent = words;
    this.#said = words;
    this.#spoken = now;
  }
}

/** @param {State} state */
function placeOf(state) {
  if (state.stage !== "data") return state.stage;
  return state.reading ? "reading" : state.overview ? "data" : "empty";
}

/** @param {State} state */
function liveWords(state) {
  if (state.reading && state.reading.total > 0) {
    return say("page-live-reading", { share: Math.round((100 * state.reading.done) / state.reading.total) });
  }
  if (state.training?.status !== "running") return "";
  const share = Math.round(100 * shareDone(state.training));
  const left = secondsLeft(state.training);
  if (left === null) return say("page-live-training", { share });
  const { id, count } = span(left);
  return say("page-live-training-left", { share, span: say(id, { count }) });
}
