// The page's service worker: it keeps the page's own files and answers for them, so that the page opens without a network
// after the first visit. It knows those files by name and hash, leaves every other request alone, and keeps nothing else.
// A new build has a new version: its keeper fetches all files anew and takes over when the last tab of the old one is
// closed, so a page never meets parts of another build.
//
// The build writes two lines before this one: VERSION, and FILES with the SHA-256 of each.

/** @type {any} */
const worker = globalThis;
const PREFIX = "homeroom ";
/** Pages in two folders of a host share its storage. */
const OWN = `${PREFIX}${worker.registration.scope} `;

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(forget().then(() => worker.clients.claim())));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const name = nameOf(event.request);
  if (name !== null) event.respondWith(answer(name, event.request));
});

/** Fetches every file, whole and unaltered or not at all. */
async function keepAll() {
  const cache = await caches.open(OWN + VERSION);
  await Promise.all(Object.entries(FILES).map(async ([name, hash]) => {
    const fetched = await fetch(new Request(name, { cache: "no-cache", credentials: "same-origin", integrity: `sha256-${hash}` }));
    if (!fetched.ok) throw new Error(`${name}: ${fetched.status}`);
    const headers = new Headers(fetched.headers);
    for (const name of ["content-encoding", "content-length"]) headers.delete(name);
    // A new answer, since browsers refuse to open a page with one that was redirected on its way.
    await cache.put(name, new Response(await fetched.blob(), { headers }));
  }));
}

/** Lets the files of older builds go. */
async function forget() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN) && name !== OWN + VERSION).map((name) => caches.delete(name)));
}

/**
 * Which of the files a request is for; what stands behind ? or # is not looked at, nor kept.
 * @param {Request} request
 * @returns {string | null}
 */
function nameOf(request) {
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(worker.registration.scope);
  if (request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null;
  const name = pathname.slice(scope.pathname.length) || "index.html";
  return Object.hasOwn(FILES, name) ? name : null;
}

/** @param {string} name @param {Request} request */
async function answer(name, request) {
  const cache = await caches.open(OWN + VERSION);
  return (await cache.match(name)) ?? fetch(request);
}
