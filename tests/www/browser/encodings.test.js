// Files from before Unicode are read on the page; the part that reads them is fetched when such a file comes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./visit.js";

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

const ROWS = 40;

/**
 * A class as an old spreadsheet writes it: names in its letters, everything else ASCII.
 * @param {number[][]} words the header of the names, then names
 */
function sheet([header = [], ...names]) {
  const ascii = (/** @type {string} */ text) => [...Buffer.from(text, "latin1")];
  const row = (/** @type {number} */ at) => [...(names[at % names.length] ?? []), ...ascii(`;${at % 7};${(at * 13) % 20}\n`)];
  return Buffer.from([...header, ...ascii(";visits;points\n"), ...Array.from({ length: ROWS }, (_, at) => row(at)).flat()]);
}

/** Bytes of what windows-1251 calls \u0410 to \u044F, the letters of Russian. @param {string} text */
const cyrillic = (text) => [...text].map((letter) => (letter === " " ? 0x20 : letter.charCodeAt(0) - 0x410 + 0xC0));

// Two bytes a letter: \u540D\u524D (name), \u5C71\u7530 \u592A\u90CE, \u4F50\u85E4 \u82B1\u5B50.
const japanese = [
  [0x96, 0xBC, 0x91, 0x4F],
  [0x8E, 0x52, 0x93, 0x63, 0x20, 0x91, 0xBE, 0x98, 0x59],
  [0x8D, 0xB2, 0x93, 0xA1, 0x20, 0x89, 0xD4, 0x8E, 0x71],
];

const files = [
  { encoding: "windows-1251", header: "\u0423\u0447\u0435\u043D\u0438\u043A",
    bytes: sheet(["\u0423\u0447\u0435\u043D\u0438\u043A", "\u0410\u043D\u043D\u0430 \u041F\u0435\u0442\u0440\u043E\u0432\u0430", "\u0418\u0432\u0430\u043D \u0421\u043C\u0438\u0440\u043D\u043E\u0432"].map(cyrillic)) },
  { encoding: "Shift_JIS", header: "\u540D\u524D", bytes: sheet(japanese) },
];

for (const { encoding, header, bytes } of files) {
  test(`a ${encoding} file is read, with one part of the page fetched for it`, async () => {
    const visit = await house.enter();
    const { page } = visit;
    await visit.choose({ name: "class.csv", text: bytes });
    await visit.next.waitFor();
    assert.match((await visit.heading.textContent()) ?? "", new RegExp(`${ROWS} students, 3 columns`));
    await page.getByText(encoding, { exact: false }).first().waitFor();
    await page.getByText(header, { exact: false }).first().waitFor();
    assert.deepEqual(visit.asked.map((address) => new URL(address)).map(({ pathname, search }) => pathname + search), ["/encodings.js"]);
    assert.equal(await visit.counted(), 1, "the badge counts it");

    // The next such file needs nothing more.
    await visit.choose({ name: "again.csv", text: bytes });
    await page.getByText("again.csv", { exact: false }).first().waitFor();
    await visit.next.waitFor();
    assert.equal(visit.asked.length, 1);
    assert.deepEqual(visit.broken, []);
    await visit.leave();
  });
}

test("a UTF-8 file fetches nothing, nor does a UTF-16 one", async () => {
  const visit = await house.enter();
  const text = `\uFEFFname;visits;points\n${Array.from({ length: ROWS }, (_, at) => `Zo\u00EB;${at % 7};${(at * 13) % 20}\n`).join("")}`;
  for (const encoding of /** @type {const} */ (["utf8", "utf16le"])) {
    await visit.choose({ name: `${encoding}.csv`, text: Buffer.from(text, encoding) });
    await visit.page.getByText(`${encoding}.csv`, { exact: false }).first().waitFor();
    await visit.next.waitFor();
    assert.match((await visit.heading.textContent()) ?? "", new RegExp(`${ROWS} students, 3 columns`));
  }
  assert.deepEqual(visit.asked, []);
  assert.equal(await visit.counted(), 0);
  await visit.leave();
});

test("without a network such a file is refused with what to do, and is read when there is one", async () => {
  // In a browser that keeps no files for the page; with its keeper it is read without a network too (offline.test.js).
  const visit = await house.enter({ serviceWorkers: "block" });
  const { page } = visit;
  const file = { name: "class.csv", text: files[0]?.bytes ?? Buffer.alloc(0) };
  await page.context().setOffline(true);
  await visit.choose(file);
  await page.getByText("old-encoding").waitFor();
  await page.getByText("save it as UTF-8", { exact: false }).waitFor();
  await page.context().setOffline(false);
  await visit.choose(file);
  await visit.next.waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
