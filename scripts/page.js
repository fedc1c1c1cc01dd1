// The page, by webpack: www/ and pkg/ -> dist/hosted/, and the same as one file, dist/homeroom.html.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { needBill, shown } from "./bill.js";
import { needPackages } from "./packages.js";
import { Missing, root, step } from "./command.js";
import { unlessDone } from "./stamp.js";
import { needWasm } from "./wasm.js";

/** Where the built page is, from the project's folder. */
export const hosted = "dist/hosted";

/** The page that is one file. */
export const file = "dist/homeroom.html";

/** The script of the element that embeds it. */
export const element = "dist/homeroom-lab.js";

/** What has a say in how it is bundled. */
const tools = ["page", "single", "keeper", "told", "language"].map((name) => `scripts/${name}.js`);

/** Builds whatever the page needs and is not there, in order. */
export async function needPage() {
  await needPackages();
  await needWasm();
  const listed = await needBill();
  const bundled = await unlessDone({
    name: "page",
    sources: ["www", "messages", "pkg", "webpack.config.js", "package-lock.json", shown, ...tools],
    results: ["index.html", "main.js", "homeroom.wasm", "encodings.js", "licences.js", "licences.txt", "keeper.js"].map((name) => `${hosted}/${name}`).concat(file, element),
    work: () => step("Bundle the page, with files beside it and as one file", "about 20 s", bundle),
  });
  return listed || bundled;
}

async function bundle() {
  await pack();
  const { single } = await import("./single.js");
  const { told } = await import("./told.js");
  const text = (/** @type {string[]} */ ...names) => readFileSync(join(root, ...names), "utf8");
  const html = told(text("www", "index.html"));
  const script = text("build", "single", "main.js");
  const licences = `${text("build", "single", "main.js.LICENSE.txt")}\nThe licences of all parts lie inside: press Licences in what this page says of itself.\n`;
  writeFileSync(join(root, file), single({ html, style: (name) => text(hosted, name), script, licences }));
}

/** Runs webpack. */
async function pack() {
  const { default: webpack } = await import("webpack");
  const { default: config } = await import("../webpack.config.js");
  await new Promise((done, failed) => {
    const compiler = webpack(config);
    compiler.run((fault, stats) => {
      compiler.close(() => {
        if (fault) return failed(fault);
        if (!stats || stats.hasErrors() || stats.hasWarnings()) {
          console.error(stats?.toString({ all: false, errors: true, warnings: true, moduleTrace: true }));
          return failed(new Missing("The page could not be bundled; webpack's words are above."));
        }
        done(undefined);
      });
    });
  });
}
