// dist/homeroom.html by file://, in two browsers: from the made-up class to the list, and a file in an old encoding, for
// which the hosted page fetches a part. A step more is a line more in STEPS.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { open, present } from "./double-click.js";

/** @import { Name, Opened } from "./double-click.js" */

/** @typedef {{ what: string, take: (opened: Opened, folder: string) => Promise<void> }} Step */

/** A model that was saved on the way. */
const MODEL = "class.homeroom";

/** @type {Step[]} */
const STEPS = [
  { what: "a file in an old encoding is read", take: async (opened, folder) => {
    const path = join(folder, "class.csv");
    // "Anna" in the letters of windows-1251, and enough rows.
    const name = [0xC0, 0xED, 0xED, 0xE0];
    writeFileSync(path, Buffer.from(["student;visits;points\n", ...Array.from({ length: 40 }, (_, at) => [...name, `${at};${at % 7};${(at * 13) % 20}\n`]).flat()]
      .flatMap((piece) => (typeof piece === "number" ? [piece] : [...Buffer.from(piece)]))));
    const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await opened.page.waitForSelector(".file-input"));
    await input.uploadFile(path);
    await opened.button("Next: the question").wait();
    assert.match(await opened.words("h1"), /^40 students, 3 columns/);
    assert.match(await opened.words("main"), /windows-1251/);
  } },
  { what: "the licences of its parts are shown", take: async (opened) => {
    await opened.page.locator(".badge").click();
    await opened.button("Licences").click();
    await opened.page.waitForFunction(() => /^Homeroom[^]*\nlit \d/.test((document.querySelector("#licences .excerpt div")?.textContent ?? "").trim()));
    await opened.page.keyboard.press("Escape");
    await opened.page.keyboard.press("Escape");
  } },
  { what: "the made-up class is opened", take: async (opened) => {
    await opened.page.reload();
    await opened.button("Try with a made-up class").click();
    await opened.button("Next: the question").wait();
    assert.match(await opened.words("h1"), /^600 students, 24 columns/);
  } },
  { what: "models are trained", take: async (opened) => {
    await opened.button("Next: the question").click();
    await opened.only(/^(Weighted sum|One-column rule|Class average)/);
    await opened.page.locator(".foot button.primary:enabled").click();
    assert.match(await opened.words(".verdict"), /Useful/);
  } },
  { what: "a model is kept", take: async (opened, folder) => {
    // What is handed to the browser to be saved.
    await opened.page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (/** @type {Blob} */ blob) => {
        /** @type {any} */ (globalThis).handed = blob;
        return make(blob);
      };
    });
    await opened.button("Make the file").click();
    await opened.button("Make another").wait();
    await opened.page.evaluate(() => [...document.querySelectorAll("button")].find((own) => /^Save .*\.homeroom$/.test((own.textContent ?? "").trim()))?.click());
    const bytes = await opened.page.evaluate(async () => [...new Uint8Array(await /** @type {any} */ (globalThis).handed.arrayBuffer())]);
    assert.equal(Buffer.from(bytes.slice(0, 8)).toString(), "HOMEROOM");
    writeFileSync(join(folder, MODEL), Buffer.from(bytes));
  } },
  { what: "the list is there", take: async (opened) => {
    await opened.button("Next: the students").click();
    await opened.page.waitForSelector("button.student");
    assert.ok((await opened.page.$$("button.student")).length >= 10);
    await opened.page.locator("button.student").click();
    await opened.page.waitForSelector("#sheet-title");
  } },
  { what: "the report is there", take: async (opened) => {
    await opened.named("link", "Report").click();
    await opened.page.waitForFunction(() => [...document.querySelectorAll("*")].some(({ shadowRoot }) => /^Who may need support/.test(shadowRoot?.querySelector("h1")?.textContent ?? "")));
  } },
  { what: "the kept model is opened again", take: async (opened, folder) => {
    await opened.page.reload();
    await opened.button("Try with a made-up class").wait();
    const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await opened.page.$(".model-input"));
    await input.uploadFile(join(folder, MODEL));
    await opened.page.waitForFunction(() => [...document.querySelectorAll("h2")].some((own) => /^Saved model: /.test((own.textContent ?? "").trim())));
  } },
];

for (const name of /** @type {Name[]} */ (["Chromium", "Firefox"])) {
  test(`the page that is one file, in ${name}`, { skip: present(name) ? false : `there is no ${name} here` }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "homeroom-"));
    const opened = await open(name);
    try {
      for (const { what, take } of STEPS) await t.test(what, () => take(opened, folder));
      await t.test("nothing was asked of anyone, and nothing broke", async () => {
        assert.deepEqual(opened.asked, []);
        assert.match(await opened.words(".badge .long"), /· 0 requests/);
        assert.deepEqual(opened.broken, []);
      });
    } finally {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
