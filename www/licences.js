// The licences of what others wrote: a part of the page of its own, fetched when somebody wants to read them.

/** The script they are in, beside the page. */
export const LICENCES = "licences.js";

export class Licences {
  /** "" until it is there. */
  text = "";
  /** Whether it could not be had. */
  missing = false;

  /** @param {() => Promise<{ default: string }>} part @param {() => void} changed */
  constructor(part, changed) {
    this.part = part;
    this.changed = changed;
  }

  async read() {
    if (this.text !== "") return;
    try {
      this.text = (await this.part()).default;
      this.missing = false;
    } catch {
      // Where there is no network now, there may be one later.
      this.missing = true;
    }
    this.changed();
  }
}
