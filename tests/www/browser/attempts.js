// Ways in which a page can send, each a function that runs in the page. `to` is an address that somebody listens at; what is
// to be sent stands in it. Shared with a page without any policy, where each of them has to arrive.

/** @typedef {(to: string) => unknown} Attempt */

/** @type {Record<string, Attempt>} */
export const PAGE = {
  "fetch": (to) => fetch(to, { mode: "no-cors" }),
  "fetch-post": (to) => fetch(to, { mode: "no-cors", method: "POST", body: "secret", keepalive: true }),
  "request": (to) => {
    const request = new XMLHttpRequest();
    request.open("POST", to);
    request.send("secret");
  },
  "beacon": (to) => navigator.sendBeacon(to, "secret"),
  "socket": (to) => void new WebSocket(to.replace("http", "ws")),
  "events": (to) => void new EventSource(to),
  "image": (to) => void (new Image().src = to),
  "image-set": (to) => void (new Image().srcset = `${to} 2x`),
  "ping": (to) => {
    const link = document.createElement("a");
    link.href = "#ping";
    link.ping = to;
    document.body.append(link);
    link.click();
  },
  "prefetch": (to) => void document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: to })),
  "preload": (to) => void document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "image", href: to })),
  "module-preload": (to) => void document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: to })),
  "icon": (to) => void document.head.append(Object.assign(document.createElement("link"), { rel: "icon", href: to })),
  "sheet": (to) => void document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: to })),
  "script": (to) => void document.head.append(Object.assign(document.createElement("script"), { src: to })),
  "import": (to) => import(to).catch(() => {}),
  "frame": (to) => void document.body.append(Object.assign(document.createElement("iframe"), { src: to })),
  "object": (to) => void document.body.append(Object.assign(document.createElement("object"), { data: to })),
  "embed": (to) => void document.body.append(Object.assign(document.createElement("embed"), { src: to })),
  "video": (to) => void document.body.append(Object.assign(document.createElement("video"), { src: to, preload: "auto" })),
  "poster": (to) => void document.body.append(Object.assign(document.createElement("video"), { poster: to })),
  "font": (to) => new FontFace("sent", `url(${to})`).load().catch(() => {}),
  "background": (to) => void (document.body.style.backgroundImage = `url(${to})`),
  "constructed-sheet": (to) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { border: 1px solid; border-image: url(${to}) 1; }`);
    document.adoptedStyleSheets = [sheet];
  },
  "picture-of-a-drawing": (to) => {
    document.body.insertAdjacentHTML("beforeend", `<svg width="9" height="9"><image href="${to}" width="9" height="9"/></svg>`);
  },
  "worklet": (to) => CSS.supports("color", "red") && new AudioContext().audioWorklet.addModule(to).catch(() => {}),
  "another-realm": (to) => {
    // A frame without an address has functions of its own, and the policy of the page that made it.
    const frame = document.createElement("iframe");
    document.body.append(frame);
    return /** @type {any} */ (frame.contentWindow).fetch(to, { mode: "no-cors" });
  },
  "frame-with-a-text": (to) => void document.body.append(Object.assign(document.createElement("iframe"), { srcdoc: `<img src="${to}">` })),
  "fetch-later": (to) => /** @type {any} */ (window).fetchLater?.(to, { activateAfter: 0 }),
  "worker-fetch": (to) => void new Worker(URL.createObjectURL(new Blob([`fetch("${to}", { mode: "no-cors" })`]))),
  "worker-request": (to) => void new Worker(URL.createObjectURL(new Blob([`const it = new XMLHttpRequest(); it.open("GET", "${to}"); it.send()`]))),
  "worker-socket": (to) => void new Worker(URL.createObjectURL(new Blob([`new WebSocket("${to}".replace("http", "ws"))`]))),
  "worker-events": (to) => void new Worker(URL.createObjectURL(new Blob([`new EventSource("${to}")`]))),
  "worker-script": (to) => void new Worker(URL.createObjectURL(new Blob([`importScripts("${to}")`]))),
  "worker-in-a-worker": (to) => {
    const inner = `fetch("${to}", { mode: "no-cors" })`;
    const outer = `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}])))`;
    return void new Worker(URL.createObjectURL(new Blob([outer])));
  },
  "form": (to) => {
    const frame = Object.assign(document.createElement("iframe"), { name: "form" });
    const form = Object.assign(document.createElement("form"), { action: to, method: "post", target: "form" });
    form.append(Object.assign(document.createElement("input"), { name: "said", value: "secret" }));
    document.body.append(frame, form);
    form.submit();
  },
};

/** What a page may only ask of the server that it came from. @type {Record<string, Attempt>} */
export const HOME = {
  "worker": (to) => void new Worker(to),
  "shared-worker": (to) => void new SharedWorker(to),
  "service-worker": (to) => navigator.serviceWorker.register(to).catch(() => {}),
};

/** Ways to take the whole tab elsewhere. @type {Record<string, Attempt>} */
export const LEAVING = {
  "location": (to) => void (location.href = to),
  "replace": (to) => location.replace(to),
  "link": (to) => {
    const link = Object.assign(document.createElement("a"), { href: to });
    document.body.append(link);
    link.click();
  },
  "download": (to) => {
    const link = Object.assign(document.createElement("a"), { href: to, download: "secret" });
    document.body.append(link);
    link.click();
  },
  "refresh": (to) => {
    const meta = Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: `0; url=${to}` });
    document.head.append(meta);
  },
  "form-in-the-tab": (to) => {
    const form = Object.assign(document.createElement("form"), { action: to });
    document.body.append(form);
    form.submit();
  },
  "from-a-frame": (to) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const script = /** @type {any} */ (frame.contentWindow);
    script.top.location = to;
  },
};

/** What no policy in a page binds, in the browsers of today. @type {Record<string, Attempt>} */
export const UNBOUND = {
  "connect-ahead": (to) => void document.head.append(Object.assign(document.createElement("link"), { rel: "preconnect", href: to })),
  "call": (to) => {
    const host = `${new URL(to).host}?transport=tcp`;
    const call = new RTCPeerConnection({ iceServers: [{ urls: `turn:${host}`, username: "secret", credential: "secret" }] });
    call.createDataChannel("secret");
    return call.createOffer().then((offer) => call.setLocalDescription(offer));
  },
  "window": (to) => void window.open(to),
};
