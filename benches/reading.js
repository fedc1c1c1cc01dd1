// How fast a file becomes a table: ours in a Chromium worker, papaparse in Node. It takes the file of a made table.
//   node reading.js <file> <folder of the JavaScript libraries>    papaparse alone; prints milliseconds

import { createWriteStream, existsSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../scripts/browser.js";
import { Missing, root, run } from "../scripts/command.js";
import { serve } from "../scripts/serve.js";
import { median, spread } from "./scores.js";

/** @import { Tools } from "./tools.js" */
/** @import { Table } from "./tables.js" */

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = "", folder = ""] = process.argv;
  const papa = createRequire(join(folder, "package.json"))("papaparse");
  const bytes = readFileSync(file);
  const begun = performance.now();
  const { data } = papa.parse(new TextDecoder().decode(bytes));
  console.log(JSON.stringify({ read: performance.now() - begun, rows: data.length }));
}

/**
 * @param {Table} table
 * @param {string} folder
 * @param {number} runs
 * @param {Tools} tools
 */
export async function read(table, folder, runs, tools) {
  const file = await needFile(table, folder);
  /** @type {{ size: number, read: number, guess: number, packet: number, memory: number }[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let index = 0; index < runs; index++) {
    ours.push(await inBrowser(file));
    const words = ["--max-old-space-size=8192", join(root, "benches", "reading.js"), file, tools.packages];
    const { code, output } = await run(process.execPath, words);
    if (code !== 0) throw new Missing(`${output}\npapaparse ended with ${code}.`);
    theirs.push(JSON.parse(output.trim().split("\n").at(-1) ?? "").read);
  }
  const size = ours[0]?.size ?? 0;
  const pace = (/** @type {number[]} */ times) => spread(times.map((time) => size / 1e6 / (time / 1000)), 0);
  const mega = (/** @type {number} */ bytes) => Math.round(bytes / 2 ** 20);
  console.log(`\nfile of ${mega(size)} MB, MB (10^6) a second, median [least-most]`);
  console.log(`homeroom, Chromium, bytes to table   ${pace(ours.map(({ read }) => read))}`);
  console.log(`papaparse, Node, bytes to rows       ${pace(theirs)}`);
  console.log(`ours is ${spread(ours.map(({ read }, at) => (theirs[at] ?? NaN) / read), 2)} times as fast`);
  console.log(`what the columns mean: ${Math.round(median(ours.map(({ guess }) => guess)))} ms more`);
  console.log(`memory of the desk with the evaluation planned: ${mega(Math.max(...ours.map(({ memory }) => memory)))} MB, packet ${mega(ours[0]?.packet ?? 0)} MB`);
}

/**
 * The table as text: four decimals, gaps blank, the outcome last.
 * @param {Table} table
 * @param {string} folder
 */
async function needFile({ rows, columns, inputs, outcomes }, folder) {
  const path = join(folder, `reading-${rows}.csv`);
  if (existsSync(path)) return path;
  const cells = new Float32Array(new Uint8Array(readFileSync(inputs)).buffer);
  const classes = readFileSync(outcomes);
  const out = createWriteStream(`${path}.part`);
  out.write(`${Array.from({ length: columns }, (_, at) => `x${at}`).join(",")},outcome\n`);
  const text = (/** @type {number} */ cell) => Number.isNaN(cell) ? "" : Number.isInteger(cell) ? String(cell) : cell.toFixed(4);
  for (let row = 0; row < rows; row++) {
    const line = `${Array.from(cells.subarray(row * columns, (row + 1) * columns), text).join(",")},${classes[row] ? "yes" : "no"}\n`;
    if (!out.write(line)) await new Promise((resolve) => out.once("drain", () => resolve(null)));
  }
  await new Promise((resolve) => out.end(() => resolve(null)));
  renameSync(`${path}.part`, path);
  return path;
}

/** @param {string} file */
async function inBrowser(file) {
  const server = await serve(root);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}benches/page.html`);
    return await page.evaluate(async (file) => {
      const module = await WebAssembly.compileStreaming(fetch("/pkg/homeroom.wasm"));
      // As the page does while the user looks for the file.
      const rehearsing = new Worker("/benches/worker.js", { type: "module" });
      await new Promise((resolve) => {
        rehearsing.onmessage = resolve;
        rehearsing.postMessage({ module, rehearse: true });
      });
      rehearsing.terminate();
      const hand = new Worker("/benches/desk.js", { type: "module" });
      return new Promise((resolve, reject) => {
        hand.onmessage = ({ data }) => resolve(data);
        hand.onerror = (event) => reject(new Error(event.message));
        hand.postMessage({ module, file });
      });
    }, `/${file.slice(root.length)}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
