// The page inside other pages: the element, a frame with the messages by hand, no script rights at all.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { launch } from "../../../scripts/browser.js";
import { root } from "../../../scripts/command.js";
import { file } from "../../../scripts/page.js";
import { serve } from "../../../scripts/serve.js";
import { sentences } from "../../../scripts/told.js";
import { present, start } from "./double-click.js";

/** @import { Frame, Page } from "playwright-core" */

const PATIENCE_MS = 60_000;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  server = await serve(root);
  browser = await launch();
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Begins to listen to what the page inside says, before anything else runs. */
const LISTEN = `
  window.heard = [];
  window.messages = [];
  addEventListener("message", ({ data }) => messages.push(data));
  for (const name of ["ready", "stage", "height", "finished"]) document.addEventListener("homeroom-" + name, ({ detail }) => heard.push([name, detail]));
`;

/** An example page, and the lab in it. @param {string} name @returns {Promise<{ page: Page, lab: Frame, broken: string[] }>} */
async function enter(name) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  /** @type {string[]} */
  const broken = [];
  page.on("pageerror", (error) => broken.push(String(error)));
  await page.addInitScript(LISTEN);
  await page.goto(`${server.url}examples/embed/${name}.html`);
  return { page, lab: await labIn(page), broken };
}

/** @param {Page} page @returns {Promise<Frame>} */
async function labIn(page) {
  for (;;) {
    const found = page.frames().find((frame) => /\/homeroom\.html(\?|$)/.test(frame.url()));
    if (found) return found;
    await page.waitForTimeout(50);
  }
}

/** The made-up class, trained with the quickest models. @param {Frame} lab */
async function learn(lab) {
  await lab.getByRole("button", { name: "Try with a made-up class" }).click();
  await lab.getByRole("button", { name: "Next: the question" }).click();
  await lab.getByRole("button", { name: /^Train \d/ }).waitFor();
  for (const name of [/^Forest/, /^Boosted/, /^Network with a memory/]) await lab.getByRole("checkbox", { name }).uncheck();
  await lab.getByRole("button", { name: /^Train \d/ }).click();
  await lab.locator(".verdict").waitFor();
}

/** Whatever may cross: a version, a type, and at most one word or number about the page itself. @param {any} message */
function harmless(message) {
  const { homeroom, type, ...rest } = message;
  assert.equal(homeroom, 1);
  /** @type {Record<string, (rest: any) => boolean>} */
  const allowed = {
    ready: (more) => Object.keys(more).length === 0,
    finished: (more) => Object.keys(more).length === 0,
    height: ({ height, ...more }) => Number.isInteger(height) && height > 0 && Object.keys(more).length === 0,
    stage: ({ stage, ...more }) => /^(data|question|training|results|students|fairness|report)$/.test(stage) && Object.keys(more).length === 0,
  };
  assert.ok(allowed[type]?.(rest), JSON.stringify(message));
}

test("the element draws the lab where neither side can read the other, and says when there are results", async () => {
  const { page, lab, broken } = await enter("element");
  await page.getByText("The lab is ready.").or(page.getByText(/at the stage/)).waitFor();
  assert.equal(await lab.evaluate("origin"), "null");
  const reached = await page.evaluate(() => {
    const element = document.querySelector("homeroom-lab");
    const inside = element?.shadowRoot;
    try {
      return [inside ?? null, window[0]?.document ?? null];
    } catch (error) {
      return [inside ?? null, /** @type {Error} */ (error).name];
    }
  });
  assert.deepEqual(reached, [null, reached[1] === null ? null : "SecurityError"]);
  for (const attempt of ["parent.document.title", "top.heard.length", "localStorage.length", "document.cookie"]) {
    await assert.rejects(lab.evaluate(attempt), /SecurityError|Blocked|denied/, attempt);
  }

  await learn(lab);
  await page.waitForFunction("heard.some(([name]) => name === 'finished')");
  const heard = /** @type {[string, Record<string, unknown>][]} */ (await page.evaluate("heard"));
  for (const [type, detail] of heard) harmless({ homeroom: 1, type, ...detail });
  assert.deepEqual(heard.filter(([name]) => name === "stage").map(([, { stage }]) => stage), ["data", "question", "training", "results"]);
  assert.equal(heard.filter(([name]) => name === "finished").length, 1);
  for (const message of /** @type {unknown[]} */ (await page.evaluate("messages"))) harmless(message);

  // As high as its page, so that only the page around it scrolls; and that comes back to the top of a new stage.
  await page.waitForFunction("document.querySelector('homeroom-lab').offsetHeight === heard.findLast(([name]) => name === 'height')[1].height + 2");
  assert.equal(await lab.evaluate("document.documentElement.scrollHeight - innerHeight"), 0);
  const top = await page.evaluate("document.querySelector('homeroom-lab').getBoundingClientRect().top");
  assert.ok(Number(top) >= -1 && Number(top) < 900, String(top));

  // Without a form: a sandboxed frame lets none go.
  await lab.locator(".badge").first().click();
  await lab.getByRole("dialog").waitFor();
  await lab.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await lab.getByRole("dialog").waitFor({ state: "hidden" });
  assert.deepEqual(broken, []);
  await page.context().close();
});

test("in a frame as high as its page a panel opens where it was asked for, and the licences lie inside", async () => {
  const { page, lab, broken } = await enter("element");
  await lab.getByRole("button", { name: "Try with a made-up class" }).click();
  await lab.getByRole("button", { name: "Next: the question" }).waitFor();
  await lab.waitForFunction(() => window.innerHeight > 2 * window.screen.height);
  await page.evaluate(() => window.scrollTo(0, 0));
  await lab.locator(".badge").first().click();
  const title = lab.getByRole("heading", { name: "How do I know it stays here?" });
  const seen = async (/** @type {import("playwright-core").Locator} */ what) => {
    const { y } = /** @type {{ y: number }} */ (await what.boundingBox());
    assert.ok(y >= 0 && y < 860, `it begins at ${y} px of the window`);
  };
  await seen(title);
  await lab.getByRole("button", { name: "Licences" }).click();
  await lab.locator("#licences .excerpt", { hasText: "wasm-bindgen" }).waitFor();
  await seen(lab.getByRole("heading", { name: "Licences" }));
  assert.deepEqual(broken, []);
  await page.context().close();
});

test("the element takes a length, a language and another place, and leaves nothing behind", async () => {
  const { page, lab } = await enter("element");
  await page.waitForFunction("heard.some(([name]) => name === 'ready')");
  assert.match(lab.url(), /\?lang=en$/);
  await page.evaluate("document.querySelector('homeroom-lab').setAttribute('height', '700px')");
  assert.equal(await page.evaluate("document.querySelector('homeroom-lab').offsetHeight"), 702);
  await lab.evaluate("window.said = []; addEventListener('message', ({ data }) => said.push(data))");
  await page.evaluate("document.querySelector('homeroom-lab').setAttribute('lang', 'de')");
  await lab.waitForFunction("said.length > 0");
  await page.evaluate("document.querySelector('homeroom-lab').removeAttribute('lang')");
  await page.evaluate("document.querySelector('homeroom-lab').setAttribute('lang', 'de')");
  assert.deepEqual(await lab.evaluate("said"), [{ homeroom: 1, type: "language", language: "de" }]);
  const other = `${server.url}${file}?elsewhere`;
  await page.evaluate((address) => {
    /** @type {any} */ (window).heard.length = 0;
    document.querySelector("homeroom-lab")?.setAttribute("src", address);
  }, other);
  await page.waitForFunction("heard.some(([name]) => name === 'ready')");
  assert.ok(page.frames().some((frame) => frame.url() === `${other}=&lang=de` || frame.url() === `${other}&lang=de`), page.frames().map((frame) => frame.url()).join());
  await page.evaluate("document.querySelector('homeroom-lab').remove()");
  while (page.frames().length > 1) await page.waitForTimeout(50);
  await page.context().close();
});

test("a frame by hand hears the same, and only from its own page", async () => {
  const { page, lab, broken } = await enter("iframe");
  await page.getByText("The lab is ready.").waitFor();
  await page.getByLabel("Language of the lab").selectOption("de");
  await page.evaluate(() => {
    // Words that are none are passed over; and another window's are not heard.
    const frame = /** @type {HTMLIFrameElement} */ (document.getElementById("lab"));
    for (const odd of [null, 7, "hello", {}, { homeroom: 2, type: "hello" }, { homeroom: 1 }, { homeroom: 1, type: "language", language: 7 }]) frame.contentWindow?.postMessage(odd, "*");
  });
  // The wish was heard, and is taken back.
  await lab.locator("html[lang=de]").waitFor();
  await page.getByLabel("Language of the lab").selectOption("en");
  await lab.locator("html[lang=en]").waitFor();
  await learn(lab);
  await page.getByText("The lab has results.").waitFor();
  const messages = /** @type {any[]} */ (await page.evaluate("messages"));
  for (const message of messages) harmless(message);
  assert.ok(messages.filter(({ type }) => type === "ready").length >= 1);
  const height = messages.findLast(({ type }) => type === "height").height;
  await page.waitForFunction((wanted) => document.getElementById("lab")?.style.height === `${wanted}px`, height);
  assert.deepEqual(broken, []);
  await page.context().close();
});

test("without script rights there is a sentence in every language, and nothing else", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url + file);
  for (const [address, name] of [[file, "homeroom.html"], ["dist/hosted/index.html", "index.html"]]) {
    await page.goto(`${server.url}examples/embed/README.md`).catch(() => {});
    await page.goto(`${server.url}examples/embed/look.css`);
    await page.setContent(`<iframe sandbox="" title="lab" width="800" height="500" src="${server.url}${address}"></iframe>`);
    const frame = page.frameLocator("iframe");
    for (const [language, text] of sentences("page-no-script")) await frame.locator(`p[lang=${language}]`).getByText(text).waitFor();
    assert.equal(await frame.getByText("Chrome or Edge").isVisible(), false, name);
  }
  await context.close();
});

test("the element by file://, in Firefox", { skip: present("Firefox") ? false : "there is no Firefox here" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "homeroom-"));
  const opened = await start("Firefox");
  try {
    const { page } = opened;
    const course = join(folder, "course.html");
    const script = pathToFileURL(join(root, "dist", "homeroom-lab.js")).href;
    writeFileSync(course, `<!doctype html><title>Course</title><script>${LISTEN}</script><script src="${script}" defer></script><homeroom-lab></homeroom-lab>`);
    await page.goto(pathToFileURL(course).href);
    await page.waitForFunction("heard.some(([name]) => name === 'ready')");
    const lab = page.frames().find((frame) => frame.url().endsWith("/homeroom.html"));
    assert.ok(lab);
    assert.equal(await lab.evaluate("origin"), "null");
    await lab.locator('::-p-aria([role="button"][name="Try with a made-up class"])').click();
    await lab.locator('::-p-aria([role="button"][name="Next: the question"])').wait();
    assert.deepEqual(opened.broken, []);
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
