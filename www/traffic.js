// Counts what the page and its workers ask of any server, so that "stays on this device" can be seen to be true.

/** What a file from before Unicode asks for; see encodings.js. Nothing can be said by its bare name. */
export const ENCODINGS = "encodings.js";

export class Traffic {
  requests = 0;
  /** Those of them that fetched a part of the page itself. */
  parts = 0;
  /** Its names, in the order in which they came. @type {string[]} */
  fetched = [];
  /** Attempts that the policy stopped. */
  blocked = 0;
  /** What was tried last, for the person to see. */
  last = "";

  /** Models on the shelf that a person turned on. */
  shelved = 0;

  /** @param {() => void} changed @param {readonly string[]} own scripts of the page that are fetched when they are asked for */
  constructor(changed, own) {
    this.changed = changed;
    this.own = own;
  }

  /** From here on nothing may be asked of anyone: counts every request that starts later. */
  begin() {
    const since = performance.now();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // Data that the page made itself is no request.
        if (entry.startTime < since || /^(blob|data):/.test(entry.name)) continue;
        this.requests += 1;
        const part = this.own.find((script) => entry.name === new URL(script, document.baseURI).href);
        if (part === undefined) this.last = entry.name;
        else {
          this.parts += 1;
          this.fetched.push(part);
        }
        this.changed();
      }
    }).observe({ type: "resource", buffered: true });
    document.addEventListener("securitypolicyviolation", (event) => this.stopped(event.blockedURI));
  }

  /** An attempt to reach something that the policy stopped, in the page or in a worker. @param {string} what */
  stopped(what) {
    this.blocked += 1;
    this.last = what;
    this.changed();
  }

  /** Cookies and rows that this page keeps in the browser. */
  stored() {
    return counted(() => (document.cookie === "" ? 0 : document.cookie.split(";").length)) + counted(() => localStorage.length) + counted(() => sessionStorage.length);
  }
}

/** Where storage is forbidden to this page, as in a sandboxed frame, nothing is in it. @param {() => number} count */
function counted(count) {
  try {
    return count();
  } catch {
    return 0;
  }
}
