// Answers of the core that come late, each by a time of its own: on a slow machine, or beside other work, a page hears them
// when a person has long gone on. HOMEROOM_LATE=300 (`npm run prove late`) lets each wait for up to 300 ms.

/** @import { BrowserContext } from "playwright-core" */

/** The most that an answer waits, ms; 0 for none. */
export const LATE_MS = Number(process.env["HOMEROOM_LATE"] || 0);

/** Lets what workers answer come late on every page of a context, in the order in which it was said. @param {BrowserContext} context */
export async function answerLate(context) {
  if (LATE_MS === 0) return;
  await context.addInitScript((late) => {
    const own = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage"));
    /** @type {WeakMap<Worker, Worker["onmessage"]>} */
    const ears = new WeakMap();
    Object.defineProperty(Worker.prototype, "onmessage", {
      configurable: true,
      get() {
        return ears.get(this) ?? null;
      },
      set(/** @type {Worker["onmessage"]} */ ear) {
        ears.set(this, ear);
        let due = 0;
        own.set?.call(this, ear && ((/** @type {MessageEvent} */ event) => {
          due = Math.max(due, performance.now() + Math.random() * late);
          // Who no longer listens hears nothing.
          setTimeout(() => ears.get(this) === ear && ear.call(this, event), due - performance.now());
        }));
      },
    });
  }, LATE_MS);
}
