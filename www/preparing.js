// Makes a model ready for its file: set apart from the evaluation, taught by the benches as the file will hold it, judged
// again, asked, and written by the desk. The evaluation stays.

import { Apart } from "./apart.js";
import { hand } from "./charts/save.js";
import { today, yearFrom } from "./days.js";
import { keptModel } from "./keepable.js";
import { fileOf } from "./making.js";
import { plainError } from "./protocol.js";

/** @import { Inquiry, KeptView } from "./wire" */
/** @import { Errand, Store } from "./errands.js" */
/** @import { Event, State } from "./state.js" */
/** @import { Pool } from "./pool.js" */

/** Random bytes that the desk asks for: a salt and a nonce. */
const FRESH = 28;
/** Of the whole, what teaching and judging take; asking and writing take the rest. */
const TAUGHT = 0.55;
const ASKED = 0.97;

export class Preparing {
  /** @type {Errand} */
  #errand = { over: true };
  /** @type {Apart | null} */
  #apart = null;
  /** The file that was made last. @type {{ bytes: Uint8Array<ArrayBuffer>, view: KeptView } | null} */
  #file = null;

  /**
   * @param {Store} store @param {Pool} pool @param {(error: unknown) => void} lost told where the desk itself broke
   * @param {(view: KeptView, bytes: Uint8Array<ArrayBuffer>) => void} made told of every file
   */
  constructor(store, pool, lost, made) {
    this.store = store;
    this.pool = pool;
    this.lost = lost;
    this.made = made;
  }

  /** The file that was made last. */
  get file() {
    return this.#file;
  }

  /** Nobody waits any more who went elsewhere. @param {State} before @param {State} after @param {Event} event */
  follow(before, after, event) {
    const [was, is] = [before.kept.making, after.kept.making];
    if (event.type === "kept" && event.of === "making") {
      if (event.what === "begun") void this.#make();
      if (event.what === "save" && is.saved > was.saved) this.#save();
    }
    if (!this.#errand.over && (after.stage !== before.stage || after.evaluation !== before.evaluation || after.moment !== before.moment || is.status !== "running")) this.#stop();
    // Also of what comes back with a file that another one was to take the place of.
    if (this.#errand.over && is.status === "running") this.store.send({ type: "kept", of: "making", what: "stopped", error: null });
  }

  #save() {
    if (this.#file) hand(new Blob([this.#file.bytes], { type: "application/octet-stream" }), fileOf(this.#file.view.label.name));
  }

  #stop() {
    if (this.#errand.over) return;
    this.#errand.over = true;
    this.#apart?.giveUp();
  }

  async #make() {
    const { moment, kept } = this.store.state;
    const { way, name, until, passphrase } = kept.making.wish;
    const { desk } = this.pool;
    const errand = { over: false };
    const apart = new Apart(this.pool);
    [this.#errand, this.#apart] = [errand, apart];
    const tell = (/** @type {number} */ share) => errand.over || this.store.send({ type: "kept", of: "making", what: "told", share, now: performance.now() });
    try {
      const many = /** @type {number} */ (await desk.call("setApart", [moment, keptModel(this.store.state), way === "handOn"]));
      await apart.teach(many, errand, (share) => tell(TAUGHT * share));
      if (errand.over) return;
      tell(TAUGHT);
      const inquiries = /** @type {Inquiry[]} */ (await desk.call("inquireApart"));
      if (errand.over) return;
      const tasks = inquiries.map((inquiry, id) => ({ id, moment: 0, cost: 1, inquiry }));
      await apart.run(tasks, (share) => tell(TAUGHT + (ASKED - TAUGHT) * share), (_, account) => desk.call("hearApart", [account], { transfer: [account.buffer] }),
        (bench, { inquiry }, tick) => bench.call("account", [inquiry], { tick }));
      if (errand.over) return;
      const made = today();
      const label = { name: (name ?? "").trim(), made, until: until ?? yearFrom(made) };
      const view = /** @type {KeptView} */ (await desk.call("keep", [label, passphrase === "" ? null : passphrase, crypto.getRandomValues(new Uint8Array(FRESH))]));
      const bytes = /** @type {Uint8Array<ArrayBuffer>} */ (await desk.call("keptFile"));
      if (errand.over) return;
      errand.over = true;
      this.#file = { bytes, view };
      this.store.send({ type: "kept", of: "making", what: "made", view });
      this.made(view, bytes);
    } catch (error) {
      if (errand.over) return;
      errand.over = true;
      this.store.send({ type: "kept", of: "making", what: "stopped", error: plainError(error) });
      if (desk.over) return this.lost(error);
      apart.giveUp();
    }
  }
}
