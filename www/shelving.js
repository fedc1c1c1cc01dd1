// Sees to the shelf: looks whether there is one, puts models there, hands them back, takes them away.

import { today } from "./days.js";
import { plainError } from "./protocol.js";
import { shelved } from "./shelf.js";
import { ShelfStore } from "./shelf-store.js";
import { recorded } from "./term-figures.js";

/** @import { Aged, KeptView } from "./wire" */
/** @import { Store } from "./errands.js" */

export class Shelving {
  /** @param {Store} store @param {ShelfStore} [shelf] */
  constructor(store, shelf = new ShelfStore()) {
    this.store = store;
    this.shelf = shelf;
  }

  /** Whether there is a shelf and what is on it. */
  begin() {
    return this.#does(async () => void (await this.shelf.stands()));
  }

  /** Turned on by a person, with the models that are at hand. @param {[KeptView, Uint8Array<ArrayBuffer>][]} models */
  turnOn(models) {
    return this.#does(async () => {
      await this.shelf.make();
      for (const [view, bytes] of models) await this.shelf.put({ ...shelved(view), bytes });
    });
  }

  /** Turned off: nothing stays. */
  turnOff() {
    return this.#does(() => this.shelf.remove());
  }

  /** A model that was made or opened, where the shelf is wanted. @param {KeptView} view @param {Uint8Array<ArrayBuffer>} bytes */
  async put(view, bytes) {
    if (this.store.state.kept.shelf.status === "on") await this.#does(() => this.shelf.put({ ...shelved(view), bytes }));
  }

  /** How well a model did, where it is on the shelf. @param {string} fingerprint @param {readonly Aged[]} batches */
  async record(fingerprint, batches) {
    if (this.store.state.kept.shelf.status === "on") await this.#does(() => this.shelf.record(fingerprint, (terms) => recorded(terms, batches, today())));
  }

  /** @param {string} fingerprint @returns {Promise<Uint8Array<ArrayBuffer> | null>} its bytes; null where it is gone */
  async bytesOf(fingerprint) {
    /** @type {Uint8Array<ArrayBuffer> | null} */
    let bytes = null;
    await this.#does(async () => void (bytes = (await this.shelf.get(fingerprint))?.bytes ?? null));
    return bytes;
  }

  /** @param {string | null} fingerprint null: every one */
  drop(fingerprint) {
    return this.#does(() => this.shelf.drop(fingerprint));
  }

  /** Does it, and tells what stands on the shelf then. @param {() => Promise<void>} act */
  async #does(act) {
    try {
      await act();
      const on = await this.shelf.stands();
      const models = on ? await this.shelf.all() : [];
      this.store.send({ type: "kept", of: "shelf", what: "stands", on, models: models.map(({ bytes: _, terms = [], ...own }) => ({ ...own, terms })) });
    } catch (error) {
      this.store.send({ type: "kept", of: "shelf", what: "failed", error: plainError(error) });
    }
  }
}
