// npm run size: what a visitor downloads, compressed with brotli, held to its budget (1 KB is 1000 bytes).

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Missing, root, tell } from "./command.js";
import { file as single, hosted } from "./page.js";
import { filesOf } from "./stamp.js";

/** The page that is one file travels as it is, on a stick or by mail. */
const MOST_SINGLE = 3000;

/** The first download, and what only some files need. */
const budgets = [
  { name: "WebAssembly", files: /\.wasm$/, most: 950 },
  { name: "JavaScript and CSS", files: /(?<!^(?:encodings|licences|language-[a-z]+))\.(js|css)$/, most: 270 },
  { name: "Languages, each fetched when it is chosen", files: /^language-[a-z]+\.js$/, most: 160 },
  { name: "Licences of the parts, fetched when somebody wants to read them", files: /^licences\.js$/, most: 40 },
  { name: "Old encodings, fetched when a file asks for them", files: /^encodings\.js$/, most: 200 },
];

await tell(async () => {
  const folder = join(root, hosted);
  const files = filesOf(folder);
  const over = [];
  for (const { name, files: own, most } of budgets) {
    const mine = files.filter((file) => own.test(relative(folder, file)));
    const sizes = mine.map((file) => ({ file, size: brotliCompressSync(readFileSync(file)).length / 1000 }));
    if (sizes.length === 0) throw new Missing(`There is no ${name} in ${hosted}: run npm run build first.`);
    const sum = sizes.reduce((total, { size }) => total + size, 0);
    console.log(`${name}: ${sum.toFixed(1)} KB of ${most} KB`);
    for (const { file, size } of sizes) console.log(`  ${relative(folder, file)} ${size.toFixed(1)} KB`);
    if (sum > most) over.push(`${name} is ${(sum - most).toFixed(1)} KB over its budget of ${most} KB`);
  }
  const whole = readFileSync(join(root, single)).length / 1000;
  console.log(`The page as one file, as it lies on a disk: ${whole.toFixed(1)} KB of ${MOST_SINGLE} KB`);
  if (whole > MOST_SINGLE) over.push(`${single} is ${(whole - MOST_SINGLE).toFixed(1)} KB over its budget of ${MOST_SINGLE} KB`);
  if (over.length > 0) throw new Missing(`${over.join("; ")}.`);
});
