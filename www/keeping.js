// Everything about kept models that has to ask the workers or the browser's storage.

import { Preparing } from "./preparing.js";
import { Renewing } from "./renewing.js";
import { Resuming } from "./resuming.js";
import { Shelving } from "./shelving.js";

/** @import { KeptView } from "./wire" */
/** @import { Event, State } from "./state.js" */
/** @import { Store } from "./errands.js" */
/** @import { Pool } from "./pool.js" */

/** The ending of a model's file. */
const ENDING = /\.homeroom$/i;

export class Keeping {
  /** @type {[KeptView, Uint8Array<ArrayBuffer>] | null} */
  #opened = null;

  /** @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke */
  constructor(store, pool, lost) {
    this.store = store;
    this.shelving = new Shelving(store);
    this.preparing = new Preparing(store, pool, lost, (view, bytes) => void this.shelving.put(view, bytes));
    this.renewing = new Renewing(store, pool, lost);
    this.resuming = new Resuming(store, pool, lost, (view, bytes) => {
      this.#opened = [view, bytes];
      void this.shelving.put(view, bytes);
    });
  }

  /** Before students are asked, for they need the benches. @param {State} before @param {State} after @param {Event} event */
  follow(before, after, event) {
    this.preparing.follow(before, after, event);
    // What was taught beside the model is let go before another is matched.
    this.renewing.follow(before, after, event);
    this.resuming.follow(before, after, event);
    if (event.type === "kept" && event.of === "model" && event.what === "matched") void this.#record();
  }

  /** Keeps beside the open model how well it did in the open table. */
  async #record() {
    const { view, judged } = this.store.state.kept.opened;
    if (view && judged) await this.shelving.record(view.fingerprint, judged.batches);
  }

  /** Opens the models among the files, the last one that can be, and hands the others back. @param {readonly File[]} files */
  async sift(files) {
    for (const file of files.filter(({ name }) => ENDING.test(name))) await this.resuming.read(file);
    return files.filter(({ name }) => !ENDING.test(name));
  }

  /** Turns the shelf on with the models that are at hand, or off. @param {boolean} on */
  async shelve(on) {
    const { making, opened } = this.store.state.kept;
    const { file } = this.preparing;
    /** @type {[KeptView, Uint8Array<ArrayBuffer>][]} */
    const models = [];
    if (making.view && file) models.push([file.view, file.bytes]);
    if (opened.view && this.#opened) models.push(this.#opened);
    if (!on) return this.shelving.turnOff();
    await this.shelving.turnOn(models);
    await this.#record();
  }

  /** Opens one from the shelf. @param {string} fingerprint @param {string} name */
  async fetch(fingerprint, name) {
    const bytes = await this.shelving.bytesOf(fingerprint);
    if (bytes) await this.resuming.take(bytes, name);
  }
}
