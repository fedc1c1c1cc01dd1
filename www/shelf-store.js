// The browser's own storage as a shelf of model files. It is made when a person turns it on, and gone when it is turned off.

import { coded } from "./protocol.js";
import { StudyError } from "./failure.js";

/** @import { Spine } from "./shelf.js" */
/** @import { TermFigures } from "./term-figures.js" */
/** What lies there of one model; terms are absent where none was judged, as in all that was stored before there were any. @typedef {Spine & { bytes: Uint8Array<ArrayBuffer>, terms?: TermFigures[] }} Volume */

const NAME = "homeroom-models";
const STORE = "models";

/** What a browser says where there is no room. */
const FULL = new Set(["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"]);

/** Any failure of storage as a sentence. @param {unknown} error */
export function stored(error) {
  if (error instanceof StudyError) return error;
  const { name = "", message = "" } = /** @type {Partial<DOMException>} */ (error ?? {});
  return new StudyError(FULL.has(name) ? coded("storage-full") : coded("storage-forbidden", { reason: message || name || String(error) }));
}

export class ShelfStore {
  /** @type {IDBDatabase | null} */
  #database = null;

  /** @param {() => IDBFactory | undefined} factory asked each time, since a frame without rights throws */
  constructor(factory = () => globalThis.indexedDB) {
    this.factory = factory;
  }

  /** Whether the shelf is there; it is not made by looking. @returns {Promise<boolean>} rejects where nothing may be stored */
  async stands() {
    return (this.#database ??= await this.#open(false)) !== null;
  }

  /** Makes it. */
  async make() {
    this.#database ??= await this.#open(true);
  }

  /** Takes it away with all that is on it. */
  async remove() {
    this.#database?.close();
    this.#database = null;
    await this.#asked(() => this.#factory().deleteDatabase(NAME));
  }

  /** @returns {Promise<Volume[]>} */
  async all() {
    return this.#database ? this.#within("readonly", (store) => store.getAll()) : [];
  }

  /** Puts one there; the same file again takes its own place, and its terms stay. @param {Volume} volume */
  async put(volume) {
    await this.#revise(volume.fingerprint, (there) => ({ ...volume, ...(there?.terms ? { terms: there.terms } : {}) }));
  }

  /** Changes the terms of one that is there. @param {string} fingerprint @param {(terms: TermFigures[]) => TermFigures[]} change */
  async record(fingerprint, change) {
    await this.#revise(fingerprint, (there) => there && { ...there, terms: change(there.terms ?? []) });
  }

  /** @param {string} fingerprint @returns {Promise<Volume | undefined>} */
  async get(fingerprint) {
    return this.#within("readonly", (store) => store.get(fingerprint));
  }

  /** @param {string | null} fingerprint null: every one */
  async drop(fingerprint) {
    await this.#within("readwrite", (store) => (fingerprint === null ? store.clear() : store.delete(fingerprint)));
  }

  /** Reads one and writes it, with nobody in between. @param {string} fingerprint @param {(there: Volume | undefined) => Volume | undefined} change */
  #revise(fingerprint, change) {
    return this.#within("readwrite", (store) => {
      const request = store.get(fingerprint);
      request.onsuccess = () => {
        const own = change(request.result);
        if (own) store.put(own);
      };
      return request;
    });
  }

  #factory() {
    try {
      const factory = this.factory();
      if (factory) return factory;
    } catch (error) {
      throw stored(error);
    }
    throw new StudyError(coded("storage-forbidden", { reason: "indexedDB" }));
  }

  /** @param {boolean} wanted made where it is not there @returns {Promise<IDBDatabase | null>} */
  #open(wanted) {
    return new Promise((resolve, reject) => {
      const failed = (/** @type {unknown} */ error) => reject(stored(error));
      let absent = false;
      try {
        const request = this.#factory().open(NAME, 1);
        request.onupgradeneeded = () => {
          if (wanted) return void request.result.createObjectStore(STORE, { keyPath: "fingerprint" });
          // Looking must leave nothing behind.
          absent = true;
          request.transaction?.abort();
        };
        request.onsuccess = () => {
          request.result.onversionchange = () => {
            request.result.close();
            this.#database = null;
          };
          resolve(request.result);
        };
        request.onerror = (event) => {
          event.preventDefault();
          if (absent) resolve(null);
          else failed(request.error);
        };
        request.onblocked = () => failed(null);
      } catch (error) {
        failed(error);
      }
    });
  }

  /**
   * One request and what follows from it, done when it is really written.
   * @template T
   * @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} ask @returns {Promise<T>}
   */
  #within(mode, ask) {
    return new Promise((resolve, reject) => {
      const failed = (/** @type {unknown} */ error) => reject(stored(error));
      if (!this.#database) return failed(null);
      try {
        const transaction = this.#database.transaction(STORE, mode);
        const request = ask(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = transaction.onerror = () => failed(transaction.error ?? request.error);
      } catch (error) {
        failed(error);
      }
    });
  }

  /** @param {() => IDBOpenDBRequest} ask @returns {Promise<void>} */
  #asked(ask) {
    return new Promise((resolve, reject) => {
      try {
        const request = ask();
        request.onsuccess = () => resolve();
        request.onerror = () => reject(stored(request.error));
      } catch (error) {
        reject(stored(error));
      }
    });
  }
}
