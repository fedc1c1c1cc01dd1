// npm run package: what learning platforms and programs take in, into dist/packages/ and dist/npm/.

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, step, tell } from "./command.js";
import { needPage } from "./page.js";

await tell(async () => {
  await needPage();
  const { cartridge, scorm } = await import("./manifests.js");
  const { writeNpm } = await import("./npm.js");
  const { told } = await import("./told.js");
  const { zip } = await import("./zip.js");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const read = (/** @type {string[]} */ ...path) => readFileSync(join(root, ...path));
  const to = join(root, "dist", "packages");
  rmSync(to, { recursive: true, force: true });

  /** The folder as it is unpacked, and its archive. @param {string} name @param {string} archive @param {[string, Buffer][]} files */
  function write(name, archive, files) {
    for (const [file, bytes] of files) {
      const path = join(to, name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    writeFileSync(join(to, archive), zip(files));
    console.log(`  dist/packages/${archive} ${(statSync(join(to, archive)).size / 1e6).toFixed(2)} MB`);
  }

  const names = (/** @type {[string, Buffer][]} */ files) => files.map(([name]) => name);
  await step("Write the SCORM 1.2 package and the Common Cartridge", "about 1 s", async () => {
    /** @type {[string, Buffer][]} */
    const page = [
      ["index.html", Buffer.from(told(read("packaging", "scorm", "index.html").toString()))],
      ["sco.css", read("packaging", "scorm", "sco.css")],
      ["sco.js", read("packaging", "scorm", "sco.js")],
      ["homeroom-lab.js", read("dist", "homeroom-lab.js")],
      ["homeroom.html", read("dist", "homeroom.html")],
    ];
    // A platform looks for the manifest first.
    write("scorm", "homeroom-scorm12.zip", [["imsmanifest.xml", Buffer.from(scorm({ version, files: names(page), opens: "index.html" }))], ...page]);
    /** @type {[string, Buffer][]} */
    const plain = [["homeroom/homeroom.html", read("dist", "homeroom.html")]];
    write("cartridge", "homeroom.imscc", [["imsmanifest.xml", Buffer.from(cartridge({ version, files: names(plain), opens: "homeroom/homeroom.html" }))], ...plain]);
  });
  await step("Write the npm package", "about 5 s", () => writeNpm(version));
  console.log("The packages are in dist/packages, the npm package in dist/npm.");
});
