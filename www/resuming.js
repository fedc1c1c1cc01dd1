// Opens a saved model, and lets it speak about the open table: anew whenever that is understood otherwise.

import { byModel } from "./kept.js";
import { coded, plainError } from "./protocol.js";

/** @import { KeptView, Overview, TermJudged, TermView } from "./wire" */
/** @import { Channel } from "./channel.js" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Event, State } from "./state.js" */
/** @import { KeptEvent } from "./kept.js" */
/** @import { Pool } from "./pool.js" */

/** A larger file is no model; the core says the same. */
export const MOST_BYTES = 256 * 2 ** 20;
/** What the person can mend by typing. */
const SEALED = new Set(["needs-passphrase", "wrong-passphrase"]);

export class Resuming {
  /** The file that waits for its passphrase. @type {Uint8Array<ArrayBuffer> | null} */
  #waiting = null;
  /** The file that is open, and on which desk: a fresh desk has to open it again. @type {{ bytes: Uint8Array<ArrayBuffer>, passphrase: string | null, desk: Channel } | null} */
  #open = null;
  /** @type {Errand} */
  #matching = { over: true };

  /**
   * @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke
   * @param {(view: KeptView, bytes: Uint8Array<ArrayBuffer>) => void} opened told of every model that was opened
   */
  constructor(store, pool, lost, opened) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
    this.opened = opened;
  }

  /** @param {State} before @param {State} after @param {Event} event */
  follow(before, after, event) {
    if (before.kept.opened.view && !after.kept.opened.view) this.#let();
    // What is found of the table as it was says nothing of the one that is on its way.
    if (event.type === "reading" || (after.considering && !before.considering)) this.#matching.over = true;
    if (!byModel(after)) return;
    // A table that is about to be understood otherwise is asked about when it is.
    const asked = event.type === "kept" && event.of === "model" && (event.what === "column" || event.what === "level" || event.what === "opened");
    // Back at a table whose answer was not waited for.
    const back = before.reading && !after.reading && event.type !== "loaded" && after.kept.opened.busy;
    if (((asked || back) && !after.considering) || event.type === "amended" || event.type === "considered") void this.#match();
  }

  /** Reads a file that should be a model. @param {File} file */
  async read(file) {
    this.#tell({ type: "kept", of: "model", what: "coming", name: file.name, sealed: false });
    if (file.size > MOST_BYTES) return this.#refuse(coded("model-too-large", { limit: MOST_BYTES / 2 ** 20 }));
    try {
      await this.open(new Uint8Array(await file.arrayBuffer()), null);
    } catch (error) {
      this.#refuse(coded("unreadable", { reason: String(/** @type {Error} */ (error).message) }));
    }
  }

  /** Opens one whose bytes are there. @param {Uint8Array<ArrayBuffer>} bytes @param {string} name */
  async take(bytes, name) {
    this.#tell({ type: "kept", of: "model", what: "coming", name, sealed: false });
    await this.open(bytes, null);
  }

  /** With the passphrase that was typed. @param {string} passphrase */
  async unseal(passphrase) {
    const { coming } = this.store.state.kept.opened;
    if (!this.#waiting || !coming || coming.busy) return;
    this.#tell({ type: "kept", of: "model", what: "coming", name: coming.name, sealed: true });
    await this.open(this.#waiting, passphrase);
  }

  /** Gives up a file that waits. */
  leave() {
    this.#waiting = null;
    this.#tell({ type: "kept", of: "model", what: "left" });
  }

  /** @param {Uint8Array<ArrayBuffer>} bytes @param {string | null} passphrase */
  async open(bytes, passphrase) {
    if (this.pool.desk.over) this.pool.renewDesk();
    const { desk } = this.pool;
    this.#waiting = bytes;
    try {
      const view = /** @type {KeptView} */ (await desk.call("openModel", [bytes, passphrase]));
      if (this.#waiting !== bytes) return;
      this.#waiting = null;
      this.#open = { bytes, passphrase, desk };
      this.#tell({ type: "kept", of: "model", what: "opened", view });
      this.opened(view, bytes);
    } catch (error) {
      if (this.#waiting === bytes) this.#refuse(plainError(error));
      if (desk.over) this.lost(error);
    }
  }

  /** Which column is which, as the person says, and who is scored. */
  async #match() {
    const errand = { over: false };
    this.#matching.over = true;
    this.#matching = errand;
    // Whoever asks about the table itself asks first.
    await Promise.resolve();
    if (errand.over || !this.#open) return;
    const { desk } = this.pool;
    if (!this.store.state.kept.opened.busy) this.#tell({ type: "kept", of: "model", what: "matching" });
    try {
      if (this.#open.desk !== desk) {
        await desk.call("openModel", [this.#open.bytes, this.#open.passphrase]);
        this.#open = { ...this.#open, desk };
      }
      // One by one: the desk knows nothing of this table any more once another one is open there.
      const term = /** @type {TermView} */ (await desk.call("resume", [this.store.state.kept.opened.matching]));
      if (errand.over) return;
      const read = /** @type {Overview} */ (await desk.call("overview", [false]));
      if (errand.over) return;
      const usual = /** @type {number} */ (await desk.call("usualCapacity", [term.students]));
      if (errand.over) return;
      const judged = term.outcomes ? /** @type {TermJudged | null} */ (await desk.call("termJudged", [], { tick: () => {} })) : null;
      if (!errand.over) this.#tell({ type: "kept", of: "model", what: "matched", term, read, usual, judged });
    } catch (error) {
      if (errand.over) return;
      if (desk.over) return this.lost(error);
      this.#tell({ type: "kept", of: "model", what: "unmatched", error: plainError(error) });
    }
  }

  /** Lets the model go. */
  #let() {
    this.#matching.over = true;
    this.#open = null;
    if (!this.pool.desk.over) this.pool.desk.call("closeModel").catch((error) => this.pool.desk.over && this.lost(error));
  }

  /** @param {import("./protocol.js").PlainError} error */
  #refuse(error) {
    const sealed = SEALED.has(error.code);
    if (!sealed) this.#waiting = null;
    this.#tell({ type: "kept", of: "model", what: "refused", error, sealed });
  }

  /** @param {KeptEvent} event */
  #tell(event) {
    this.store.send(event);
  }
}
