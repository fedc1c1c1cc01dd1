// Joins store, workers and views.

import { render } from "lit";
import messages from "../messages/en.ftl";
import { catalogues, scriptOf } from "./catalogues.js";
import { Embedding } from "./embedding.js";
import { Errands } from "./errands.js";
import { core, keep } from "./fetched.js";
import { stay } from "./leaving.js";
import { LICENCES, Licences } from "./licences.js";
import { locked } from "./policy.js";
import { Pool } from "./pool.js";
import { START, next } from "./state.js";
import { Tongue } from "./tongue.js";
import { ENCODINGS, Traffic } from "./traffic.js";
import { page } from "./views/page.js";
import { Arrival } from "./views/arrival.js";
import { say } from "./words.js";
import workerSource from "./worker.js?source";

/** @import { Event } from "./state.js" */
/** @import { Store } from "./errands.js" */

/** Benches beside the desk: a core each, eight at most, and no more than memory can hold. */
const BENCHES = Math.max(1, Math.min(navigator.hardwareConcurrency || 2, 8, 2 * memory()));

/** Bytes that all benches may take together: beside the desk a tab should stay well below what a school's laptop has. */
const ROOM = Math.min(512, 128 * memory()) * 2 ** 20;

/** What the browser says of the machine's memory, in GiB; 4 where it says nothing. */
function memory() {
  return "deviceMemory" in navigator && typeof navigator.deviceMemory === "number" ? navigator.deviceMemory : 4;
}

const tongue = new Tongue(messages, catalogues, () => {
  errands?.helping.advising.spoken();
  draw();
});
const root = /** @type {HTMLElement} */ (document.getElementById("homeroom"));
/** A file from before Unicode asks for the first, another language for its own. */
const parts = [ENCODINGS, LICENCES, ...Object.keys(catalogues).map(scriptOf)];
const traffic = new Traffic(draw, parts);
const licences = new Licences(() => import(/* webpackChunkName: "licences" */ "../build/licences.txt"), draw);
const arrival = new Arrival(root);
const embedding = new Embedding(/** @type {any} */ (window), (language) => void tongue.speak(language));
/** @type {Errands | null} */
let errands = null;
let drawing = false;

/** @type {Store} */
const store = {
  state: START,
  send(event) {
    const before = store.state;
    store.state = next(before, event);
    if (store.state === before) return;
    errands?.follow(before, store.state, event);
    draw();
  },
};

/** Draws once for all events of a turn. */
function draw() {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    if (!errands) return;
    traffic.shelved = store.state.kept.shelf.models.length;
    render(page({ state: store.state, send: store.send, errands, traffic, tongue, licences }), root);
    arrival.notice(store.state);
    embedding.notice(store.state, root);
  });
}

/** Compiles the core, then forbids the page and all its workers every connection. */
async function open() {
  const spoken = tongue.begin(new URLSearchParams(location.search).get("lang"));
  const [module] = await Promise.all([core(), keep()]);
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = locked(parts, document.baseURI);
  document.head.append(policy);
  traffic.begin();
  stay(/** @type {any} */ (window).navigation, (address) => traffic.stopped(address));
  // A worker from a Blob URL inherits the policy as it stands now; one loaded by its address would not.
  await spoken;
  const address = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
  const pool = new Pool({
    start: () => /** @type {any} */ (new Worker(address)),
    module,
    size: BENCHES,
    room: ROOM,
    onRequest: (what) => traffic.stopped(what),
  });
  errands = new Errands(store, pool);
  void errands.keeping.shelving.begin();
  draw();
  // While the user looks for the file. A rehearsal that fails costs time later and nothing else.
  pool.rehearse().catch(() => {});
}

// A file dropped beside the zone must not replace the page.
for (const type of ["dragover", "drop"]) window.addEventListener(type, (event) => event.preventDefault());

open().catch((error) => {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent = say("page-no-start", { reason: String(error?.message ?? error) });
  root.replaceChildren(note);
});
