// After the first visit the hosted page opens and works without a network, in a folder of its host, with all its parts.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../../../scripts/browser.js";
import { root } from "../../../scripts/command.js";
import { hash } from "../../../scripts/keeper.js";
import { hosted } from "../../../scripts/page.js";
import { serve } from "../../../scripts/serve.js";
import { Visit } from "./visit.js";

/** @import { BrowserContext } from "playwright-core" */

const PATIENCE_MS = 60_000;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {string} */
let site;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  site = mkdtempSync(join(tmpdir(), "homeroom-site-"));
  cpSync(join(root, hosted), join(site, "tools", "homeroom"), { recursive: true });
  writeFileSync(join(site, "tools", "notes.txt"), "beside the page");
  server = await serve(site);
  browser = await launch();
});
after(async () => {
  await browser.close();
  await server.close();
  rmSync(site, { recursive: true, force: true });
});

const address = () => `${server.url}tools/homeroom/`;

/** A page, and the visit to it. @param {BrowserContext} context @param {string} [query] */
async function enter(context, query = "") {
  context.setDefaultTimeout(PATIENCE_MS);
  const visit = new Visit(await context.newPage());
  await visit.page.goto(address() + query);
  await visit.sample.waitFor();
  visit.asked = [];
  return visit;
}

/** Once the keeper has all files and answers for them. @param {Visit} visit */
const kept = ({ page }) => page.evaluate(async () => {
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
});

/** What the browser keeps of this host: cache -> addresses. @param {Visit} visit @returns {Promise<[string, string[]][]>} */
const store = ({ page }) => page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => {
  const requests = await (await caches.open(name)).keys();
  return /** @type {[string, string[]]} */ ([name, requests.map(({ url }) => url)]);
})));

test("without a network the made-up class is opened and trained, and an old encoding is read", async () => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const first = await enter(context);
  await kept(first);
  assert.deepEqual(first.asked, [], "what the keeper fetches is no request of the page");
  assert.equal(await first.counted(), 0);
  // The page itself stays locked: the keeper opens it no way out, and no worker but one of its own making starts.
  const tried = await first.page.evaluate(() => Promise.all([
    fetch("keeper.js"),
    navigator.serviceWorker.register("keeper.js?other"),
    new Promise((started, refused) => {
      const worker = new Worker("main.js");
      worker.onmessage = started;
      worker.onerror = refused;
    }),
  ].map((attempt) => attempt.then(() => "let through", () => "refused"))));
  assert.deepEqual(tried, ["refused", "refused", "refused"]);
  await first.page.close();

  await context.setOffline(true);
  const visit = await enter(context, "?class=10B");
  await visit.page.reload();
  await visit.openSample();
  await visit.ask();
  await visit.plain();
  for (const name of [/^Forest/, /^Boosted/]) await visit.page.getByRole("checkbox", { name }).uncheck();
  await visit.learn();
  assert.match((await visit.verdict.textContent()) ?? "", /Useful/);
  const cyrillic = Buffer.from([0xC0, 0xED, 0xED, 0xE0]);
  await visit.page.getByRole("link", { name: /^Data/ }).click();
  await visit.choose({ name: "class.csv", text: Buffer.concat([Buffer.from("student;visits;points\n"), ...Array.from({ length: 40 }, (_, at) => Buffer.concat([cyrillic, Buffer.from(`${at};${at % 7};${(at * 13) % 20}\n`)]))]) });
  await visit.page.getByText("windows-1251").first().waitFor();
  assert.deepEqual(visit.broken, []);

  const stores = await store(visit);
  assert.equal(stores.length, 1);
  const [, addresses = []] = stores[0] ?? [];
  const files = JSON.parse(/FILES = ?(\{[^}]*\})/.exec(readFileSync(join(root, hosted, "keeper.js"), "utf8"))?.[1] ?? "{}");
  assert.deepEqual(addresses.sort(), Object.keys(files).map((name) => address() + name).sort(), "its own files and nothing else, no query either");
  await context.close();
});

test("every file of the build is kept by its hash, but the keeper and the licences", async () => {
  const keeper = readFileSync(join(root, hosted, "keeper.js"), "utf8");
  /** @type {Record<string, string>} */
  const files = JSON.parse(/FILES = ?(\{[^}]*\})/.exec(keeper)?.[1] ?? "{}");
  for (const name of ["index.html", "main.js", "homeroom.wasm", "encodings.js", "tokens.css"]) assert.ok(files[name], name);
  for (const [name, wanted] of Object.entries(files)) assert.equal(hash(readFileSync(join(root, hosted, name))), wanted, name);
  assert.equal(files["keeper.js"], undefined);
});

test("what is not the page's is left alone", async () => {
  const context = await browser.newContext();
  const visit = await enter(context);
  await kept(visit);
  await visit.page.goto(`${server.url}tools/notes.txt`);
  assert.match((await visit.page.textContent("body")) ?? "", /beside the page/);
  await visit.page.goto(`${address()}absent.html`);
  assert.match((await visit.page.textContent("body")) ?? "", /Not found/);
  await context.close();
});

test("a new build takes over when the last tab of the old one is closed, and leaves nothing of it", async () => {
  const context = await browser.newContext();
  const old = await enter(context);
  await kept(old);
  const before = (await store(old))[0]?.[0] ?? "";
  const folder = join(site, "tools", "homeroom");
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const keeper = readFileSync(join(folder, "keeper.js"), "utf8");
  const changed = html.replace("<title>Homeroom</title>", "<title>Homeroom, another build</title>");
  writeFileSync(join(folder, "index.html"), changed);
  writeFileSync(join(folder, "keeper.js"), keeper.replace(hash(Buffer.from(html)), hash(Buffer.from(changed))).replace(/VERSION ?= ?"/, "$&x"));
  await old.page.reload();
  await old.sample.waitFor();
  await old.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
  });
  assert.deepEqual((await store(old)).map(([name]) => name).includes(before), true, "an open page keeps its own build");
  // The last page of the old build goes before the next one comes.
  await old.page.goto("about:blank");
  await old.page.waitForTimeout(300);
  const visit = await enter(context);
  await visit.page.evaluate(async (gone) => {
    while ((await caches.keys()).includes(gone)) await new Promise((done) => setTimeout(done, 50));
  }, before);
  assert.equal((await store(visit)).length, 1);
  assert.match(await (await visit.page.request.get(address())).text(), /another build/);
  writeFileSync(join(folder, "index.html"), html);
  writeFileSync(join(folder, "keeper.js"), keeper);
  await context.close();
});

test("a file that was altered on its way is not kept, and the page works all the same", async () => {
  const context = await browser.newContext();
  const folder = join(site, "tools", "homeroom");
  const css = readFileSync(join(folder, "tokens.css"), "utf8");
  writeFileSync(join(folder, "tokens.css"), `${css} `);
  const visit = await enter(context);
  await visit.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    while (registration?.installing) await new Promise((done) => setTimeout(done, 50));
  });
  assert.equal(await visit.page.evaluate(() => navigator.serviceWorker.controller), null);
  await visit.openSample();
  writeFileSync(join(folder, "tokens.css"), css);
  await context.close();
});
