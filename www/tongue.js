// The language that is spoken now. Another one than English is a part of the page of its own, fetched when it is chosen.

import { choose, directionOf, inRegion } from "./languages.js";
import { learn } from "./words.js";

/** @import { Spoken } from "./languages.js" */

/** What a language brings. @typedef {{ messages: string, phrases: Record<string, string> }} Part */

export class Tongue {
  language = "en";
  /** A language that could not be had. @type {string | null} */
  missing = null;
  /** Counts the wishes, so that the newest stands. */
  #wishes = 0;

  /**
   * @param {string} english the messages that are there from the start, for what another language lacks too
   * @param {Record<string, () => Promise<Part>>} parts by language
   * @param {() => void} changed
   */
  constructor(english, parts, changed) {
    this.english = english;
    this.parts = parts;
    this.changed = changed;
    this.#take({ language: "en", locale: inRegion("en", this.wished).locale }, { messages: english, phrases: {} });
  }

  /** English first. */
  get all() {
    return ["en", ...Object.keys(this.parts).sort()];
  }

  /** What the browser wishes, the dearest first. */
  get wished() {
    return globalThis.navigator?.languages ?? [];
  }

  /** Speaks what the address asks or the browser wishes. @param {string | null} asked */
  begin(asked) {
    return this.#speak(choose(asked, this.wished, this.all));
  }

  /** @param {string} language one of `all` */
  speak(language) {
    return this.#speak(inRegion(language, this.wished));
  }

  /** @param {Spoken} spoken */
  async #speak(spoken) {
    const wish = ++this.#wishes;
    const { language } = spoken;
    try {
      const part = language === "en" ? { messages: this.english, phrases: {} } : await this.parts[language]?.();
      if (wish !== this.#wishes || !part) return;
      this.#take(spoken, part);
      this.missing = null;
    } catch {
      if (wish !== this.#wishes) return;
      this.missing = language;
    }
    this.changed();
  }

  /** @param {Spoken} spoken @param {Part} part */
  #take({ language, locale }, { messages, phrases }) {
    learn(messages, locale, phrases);
    this.language = language;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }
}
