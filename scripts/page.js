// The page: www/ and pkg/ -> dist/hosted/, by webpack.

import { needBill } from "./bill.js";
import { needPackages } from "./packages.js";
import { Missing, step } from "./command.js";
import { unlessDone } from "./stamp.js";
import { needWasm } from "./wasm.js";

/** Where the built page is, from the project's folder. */
export const hosted = "dist/hosted";

/** Builds whatever the page needs and is not there, in order. */
export async function needPage() {
  await needPackages();
  await needWasm();
  const bundled = await unlessDone({
    name: "page",
    sources: ["www", "messages", "pkg", "webpack.config.js", "package-lock.json", "scripts/page.js"],
    results: ["index.html", "main.js", "homeroom.wasm", "encodings.js"].map((name) => `${hosted}/${name}`),
    work: () => step("Bundle the page", "about 10 s", bundle),
  });
  // After it, for it empties its folder.
  return (await needBill()) || bundled;
}

async function bundle() {
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
