// <homeroom-lab>: the page inside another page, from one script. It always draws a sandboxed frame, whose origin is nobody's:
// scripts of the page around it can't read what is in it, nor it what is around it.
//
//   <script src="homeroom-lab.js" defer></script>
//   <homeroom-lab lang="de" height="content"></homeroom-lab>
//
// lang      the language to begin with, and to change to        height  a length as in CSS (default 90vh), or "content"
// src       where homeroom.html lies, by default beside the script
// Events: homeroom-ready, homeroom-stage { stage }, homeroom-height { height }, homeroom-finished. None has a row in it.

/** The version of the words between frame and element: see embedding.js. */
const PROTOCOL = 1;
const HEIGHT = "90vh";
const NAME = "Homeroom";
/** Scripts, files to save and printing; no origin, so no storage, no cookies and no way into the page around it. */
const RIGHTS = "allow-scripts allow-downloads allow-modals";

const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/** Beside this script, however it was loaded. */
function beside() {
  const known = script ?? /** @type {HTMLScriptElement | null} */ (document.querySelector('script[src*="homeroom-lab.js"]'));
  return new URL("homeroom.html", known?.src || document.baseURI).href;
}

class HomeroomLab extends HTMLElement {
  static observedAttributes = ["lang", "height", "src", "title"];
  #frame = document.createElement("iframe");
  #ready = false;
  /** How high the page inside said it is. */
  #content = 0;
  #stage = "";
  /** What it was asked to speak. */
  #language = "";

  constructor() {
    super();
    const frame = this.#frame;
    frame.setAttribute("sandbox", RIGHTS);
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.style.cssText = "display: block; width: 100%; border: 0; color-scheme: light dark;";
    // Closed: whoever changes the sandbox from outside has to replace the element, and then it is theirs.
    this.attachShadow({ mode: "closed" }).append(frame);
  }

  connectedCallback() {
    if (!this.style.display) this.style.display = "block";
    window.addEventListener("message", this.#hear);
    this.#load();
    this.#fit();
    this.#name();
  }

  disconnectedCallback() {
    window.removeEventListener("message", this.#hear);
    this.#ready = false;
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === "src") this.#load();
    else if (name === "height") this.#fit();
    else if (name === "title") this.#name();
    else this.#speak();
  }

  #load() {
    this.#ready = false;
    const address = new URL(this.getAttribute("src") || beside(), document.baseURI);
    this.#language = this.getAttribute("lang") ?? "";
    if (this.#language) address.searchParams.set("lang", this.#language);
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }

  #fit() {
    const height = this.getAttribute("height") || HEIGHT;
    this.#frame.style.height = height !== "content" ? height : this.#content > 0 ? `${this.#content}px` : HEIGHT;
  }

  /** Once it listens; an attribute that goes leaves the language as it is. */
  #speak() {
    const language = this.getAttribute("lang") ?? "";
    if (!this.#ready || language === "" || language === this.#language) return;
    this.#language = language;
    this.#say({ type: "language", language });
  }

  #name() {
    this.#frame.title = this.getAttribute("title") || NAME;
  }

  /** @param {Record<string, unknown>} words */
  #say(words) {
    this.#frame.contentWindow?.postMessage({ homeroom: PROTOCOL, ...words }, "*");
  }

  #hear = (/** @type {MessageEvent} */ { source, data }) => {
    if (source === null || source !== this.#frame.contentWindow || data?.homeroom !== PROTOCOL) return;
    if (data.type === "ready" && !this.#ready) {
      this.#ready = true;
      this.#speak();
      this.#tell("ready");
    } else if (data.type === "height" && Number.isFinite(data.height)) {
      this.#content = Math.max(0, Math.ceil(data.height));
      this.#fit();
      this.#tell("height", { height: this.#content });
    } else if (data.type === "stage" && typeof data.stage === "string") {
      // A frame as high as its page does not scroll, so a new stage would be met at its foot.
      const follows = this.#stage !== "" && this.getAttribute("height") === "content";
      this.#stage = data.stage;
      if (follows && this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start" });
      this.#tell("stage", { stage: data.stage });
    } else if (data.type === "finished") this.#tell("finished");
  };

  /** @param {string} name @param {Record<string, string | number>} [detail] */
  #tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(`homeroom-${name}`, { detail, bubbles: true, composed: true }));
  }
}

if (!customElements.get("homeroom-lab")) customElements.define("homeroom-lab", HomeroomLab);
