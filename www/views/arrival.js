// What a change of stage means for the keyboard and for those who listen: focus, title, announcements.

import { span } from "../estimate.js";
import { running } from "../looks.js";
import { secondsLeft, shareDone } from "../tally.js";
import { say } from "../words.js";
import { title } from "../charts/hundred.js";
import { spoken } from "../charts/figure.js";
import { Landing } from "./students/landing.js";
import { findings } from "./results/findings.js";

/** @import { State } from "../state.js" */

/** Live words come at most this often. */
const LIVE_MS = 5000;
/** A slider is spoken of when the hand rests. */
const REST_MS = 700;

export class Arrival {
  #seen = "";
  #landing = new Landing();
  #spoken = -LIVE_MS;
  #said = "";
  /** How far kept models are. @type {string | null} */
  #kept = null;
  /** How far the one beside them is. @type {string | null} */
  #renewal = null;
  /** @type {number | null} */
  #capacity = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest = undefined;

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
    if (state.stage === "students") this.#landing.notice(state.roll, this.root);
    this.#land(state);
    this.#speak(liveWords(state));
    if (state.capacity === this.#capacity) return;
    this.#capacity = state.capacity;
    clearTimeout(this.#rest);
    if (state.capacity !== null) this.#rest = setTimeout(() => this.#tell(listWords(state)), REST_MS);
  }

  /** Where what was pressed is gone, the heading of its part takes the focus. @param {State} state */
  #land({ kept: { making, opened } }) {
    const now = [making.status, opened.view?.fingerprint, opened.coming?.name].join();
    const { status } = opened.renewal;
    const gone = document.activeElement === null || document.activeElement === document.body;
    const part = now !== this.#kept ? "#keep, #saved" : status !== this.#renewal ? "#renew" : null;
    if (this.#kept !== null && part && gone) /** @type {HTMLElement | null} */ (this.root.querySelector(part))?.focus({ preventScroll: true });
    [this.#kept, this.#renewal] = [now, status];
  }

  /** @param {string} words */
  #speak(words) {
    const now = performance.now();
    if (words === this.#said || now - this.#spoken < LIVE_MS) return;
    this.#tell(words);
    this.#spoken = now;
  }

  /** @param {string} words */
  #tell(words) {
    const live = this.root.querySelector("[data-live]");
    if (!live) return;
    live.textContent = words;
    this.#said = words;
  }
}

/** @param {State} state */
function placeOf(state) {
  if (state.stage !== "data") return state.stage;
  return state.reading ? "reading" : !state.overview ? "empty" : state.report ? "report" : "data";
}

/** What the list is worth that the slider stands at. @param {State} state */
function listWords(state) {
  const found = state.stage === "results" ? findings(state) : null;
  return found?.list ? spoken(title({ list: found.list, question: found.question })) : "";
}

/** @param {State} state */
function liveWords(state) {
  if (state.reading && state.reading.total > 0) {
    return say("page-live-reading", { share: Math.round((100 * state.reading.done) / state.reading.total) });
  }
  if (state.roll.status === "asking") return say("page-students-live", { share: Math.round(100 * state.roll.share) });
  const { making, opened } = state.kept;
  if (making.status === "running") return say("page-keep-live", { share: Math.round(100 * making.share) });
  if (opened.renewal.status === "running") return say("page-renew-live", { share: Math.round(100 * opened.renewal.share) });
  const look = running(state.looks);
  if (look !== null) return say("results-look-live", { share: Math.round(100 * look) });
  if (state.training?.status !== "running") return "";
  const share = Math.round(100 * shareDone(state.training));
  const left = secondsLeft(state.training);
  if (left === null) return say("page-live-training", { share });
  const { id, count } = span(left);
  return say("page-live-training-left", { share, span: say(id, { count }) });
}
