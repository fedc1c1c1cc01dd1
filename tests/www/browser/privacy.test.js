// Tries to send from the page's own world, after it is locked, to somebody who listens on this machine. Each attempt is first
// made from a page without a policy, where it has to arrive: so a silent listener means something.
//
// What a policy in a page can't stop, in the browsers of today, and what this page does about it:
//
// - Leaving. No policy binds where a tab goes next. The page refuses every navigation that a script begins (www/leaving.js),
//   in browsers that have the event for it; older ones have none.
// - A new window (`window.open`). What opens it may say anything in its address. Only a sandbox around the page stops it, as
//   the embedding frame has one. The browser's own blocker wants a click first.
// - A call between browsers (`RTCPeerConnection`): it may knock at any server that is named for it, and neither connect-src
//   nor the list of requests knows of that. The directive `webrtc 'block'` is written down but in no browser.
// - A bare connection: for a frame that is then refused, or for `rel=preconnect`, a browser may knock at the host without
//   asking for anything. Which host that is can be said in its name, as it can be in a look-up of a name (`rel=dns-prefetch`).
// - A query behind the name of a script that the page may still fetch from its own server (encodings.js).
// - Extensions, spelling and translation, developer tools, and a page that was altered before it came.
//
// So those hold what the page's own code does by mistake or a library by habit; they are no cage for code that means harm.
// The last test says which of them this browser lets through.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HOME, LEAVING, PAGE, UNBOUND } from "./attempts.js";
import { listen } from "./listener.js";
import { open } from "./visit.js";

/** @import { Page } from "playwright-core" */
/** @import { Attempt } from "./attempts.js" */

/** The longest that an attempt is waited for, and how long a silence has to be. */
const PATIENCE_MS = 5000;
const SILENCE_MS = 1500;

/** @type {import("./visit.js").House} */
let house;
/** @type {import("./listener.js").Listener} */
let stranger;
before(async () => {
  house = await open();
  stranger = await listen();
});
after(async () => {
  await house.close();
  await stranger.close();
});

/** @param {number} time */
const pause = (time) => new Promise((done) => setTimeout(done, time));

/**
 * What an expression is in a page, through the browser's own tools, which no policy binds. Not through the driver: that would
 * wait for a tab which was stopped from leaving.
 * @param {Page} page @param {string} expression
 * @returns {Promise<any>}
 */
async function ask(page, expression) {
  const tools = await page.context().newCDPSession(page);
  const { result } = await tools.send("Runtime.evaluate", { expression, returnByValue: true });
  await tools.detach();
  return result.value;
}

/** Has a page try to send, a moment later. @param {Page} page @param {Attempt} attempt @param {string} to */
async function attempted(page, attempt, to) {
  await ask(page, `setTimeout(async () => { try { await (${attempt})(${JSON.stringify(to)}) } catch {} }, 10); 0`);
  await pause(40);
}

/** @param {string} name @param {() => boolean} done */
async function until(name, done) {
  for (const begun = performance.now(); !done(); await pause(25)) {
    if (performance.now() - begun > PATIENCE_MS) assert.fail(`${name} did not arrive from a page without a policy`);
  }
}

test("nothing that a page can do to send arrives from the locked page, and all of it from another", async () => {
  const visit = await house.enter();
  const bare = await visit.page.context().newPage();
  await bare.goto(`${stranger.url}bare`);
  for (const [name, attempt] of Object.entries(PAGE)) {
    await attempted(bare, attempt, `${stranger.url}${name}?secret`);
    await until(name, () => stranger.heard.includes(name));
  }
  await bare.close();
  await pause(SILENCE_MS);

  stranger.heard.length = 0;
  for (const [name, attempt] of Object.entries(PAGE)) await attempted(visit.page, attempt, `${stranger.url}${name}?secret`);
  await pause(SILENCE_MS);
  assert.deepEqual(stranger.heard, []);

  // Its own server hears as little.
  const home = visit.page.url();
  visit.answered.length = 0;
  for (const [name, attempt] of Object.entries({ ...PAGE, ...HOME })) await attempted(visit.page, attempt, `${home}${name}?secret`);
  await pause(SILENCE_MS);
  assert.deepEqual(visit.answered, []);
  assert.equal(visit.page.url().replace(/#.*/, ""), home.replace(/#.*/, ""));

  assert.ok((await visit.counted()) >= Object.keys(PAGE).length, "the badge counts what was tried");
  assert.deepEqual(visit.broken.filter((error) => /homeroom|lit-/.test(error)), []);
  await visit.leave();
});

test("no script leads the tab elsewhere", async () => {
  const visit = await house.enter();
  const home = visit.page.url();
  for (const [at, [name, attempt]] of Object.entries(LEAVING).entries()) {
    const bare = await visit.page.context().newPage();
    await bare.goto(`${stranger.url}bare`);
    await attempted(bare, attempt, `${stranger.url}${name}?secret`);
    await until(name, () => stranger.heard.includes(name));
    // A tab that is just being led away may take its time to close.
    await Promise.race([bare.close(), pause(SILENCE_MS)]);

    stranger.heard.length = 0;
    await attempted(visit.page, attempt, `${stranger.url}${name}?secret`);
    await pause(300);
    assert.deepEqual(stranger.heard, [], name);
    assert.equal(await ask(visit.page, "location.href"), home, name);
    const badge = await ask(visit.page, `document.querySelector(".badge.tried")?.textContent ?? ""`);
    assert.match(badge, new RegExp(`${at + 1} requests? w(as|ere) tried`), `${name} is counted`);
  }
  // What an address says goes along when it is asked for anew.
  visit.answered.length = 0;
  await ask(visit.page, `history.replaceState(null, "", "?secret"); location.reload(); 0`);
  await pause(300);
  assert.deepEqual(visit.answered, []);
  await visit.leave();
});

test("a person may open the page anew, and leave", async () => {
  const visit = await house.enter();
  await visit.page.reload();
  await visit.sample.waitFor();
  assert.equal(await visit.counted(), 0);
  await visit.page.goto(`${stranger.url}bare`);
  assert.ok(stranger.heard.includes("bare"));
  await visit.leave();
});

test("what no policy binds is written down as it is", async () => {
  const visit = await house.enter();
  const connections = stranger.connections();
  stranger.heard.length = 0;
  for (const [name, attempt] of Object.entries(UNBOUND)) {
    await attempted(visit.page, attempt, `${stranger.url}${name}?secret`);
    await pause(300);
  }
  await pause(SILENCE_MS);
  assert.ok(stranger.heard.every((name) => ["window", "favicon.ico"].includes(name)), stranger.heard.join());
  const window = stranger.heard.includes("window");
  console.log(`not bound by the policy: ${stranger.connections() - connections} connections, a new window ${window ? "opens" : "does not open"}`);
  await visit.leave();
});
