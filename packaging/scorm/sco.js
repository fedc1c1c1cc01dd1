// Between the learning platform and the page: SCORM 1.2's API is found, told that the page was opened, and told "completed"
// once the page had results. Nothing else is known here: the page stands in a frame that this script can't read.

/**
 * What SCORM 1.2 offers, as far as it is used here: "true" or "false", or a value.
 * @typedef {Record<"LMSInitialize" | "LMSFinish" | "LMSCommit", (nothing: "") => unknown>
 *   & { LMSGetValue: (name: string) => unknown, LMSSetValue: (name: string, value: string) => unknown }} Api
 */

/** So many windows may lie around this one. */
const DEEPEST = 20;

/** The API in a window or in one around it; null where there is none, or where none may be looked into. @param {Window | null} from @returns {Api | null} */
function upwards(from) {
  try {
    for (let [here, depth] = [from, 0]; here && depth < DEEPEST; here = here.parent, depth += 1) {
      const { API } = /** @type {any} */ (here);
      if (API) return API;
      if (here.parent === here) break;
    }
  } catch {
    // A window of another origin: whatever lies beyond it is closed too.
  }
  return null;
}

/** @param {number} milliseconds @returns {string} as SCORM writes times: 0001:02:03.45 */
function span(milliseconds) {
  const hundredths = Math.round(milliseconds / 10);
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  const [hours, minutes, seconds] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60, Math.floor(hundredths / 100) % 60];
  return `${String(hours).padStart(4, "0")}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`;
}

const api = upwards(window.parent === window ? null : window.parent) ?? upwards(window.opener);
if (api && String(api.LMSInitialize("")) === "true") report(api);

/** @param {Api} api */
function report(api) {
  const STATUS = "cmi.core.lesson_status";
  const begun = performance.now();
  let over = false;
  // Whoever completed it before stays as they are.
  const done = /^(completed|passed)$/.test(String(api.LMSGetValue(STATUS)));
  const set = (/** @type {string} */ status) => {
    if (done || over) return;
    api.LMSSetValue(STATUS, status);
    api.LMSCommit("");
  };
  set("incomplete");
  document.addEventListener("homeroom-finished", () => set("completed"));
  window.addEventListener("pagehide", () => {
    if (over) return;
    over = true;
    api.LMSSetValue("cmi.core.session_time", span(performance.now() - begun));
    api.LMSCommit("");
    api.LMSFinish("");
  });
}
