// npm run size: what a visitor downloads, compressed with brotli, held to its budget (1 KB is 1000 bytes).

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Missing, root, tell } from "./command.js";
import { hosted } from "./page.js";
import { filesOf } from "./stamp.js";

/** The first download, and what only some files need. */
const budgets = [
  { name: "WebAssembly", files: /\.wasm$/, most: 800 },
  { name: "JavaScript and CSS", files: /(?<!^encodings)\.(js|css)$/, most: 220 },
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
  if (over.length > 0) throw new Missing(`${over.join("; ")}.`);
});
