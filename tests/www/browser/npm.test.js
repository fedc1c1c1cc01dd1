// The npm package, from the archive that npm would publish: in Node, through a bundler in a browser, and its types.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { launch } from "../../../scripts/browser.js";
import { must, root } from "../../../scripts/command.js";
import { npm } from "../../../scripts/npm.js";
import { untar } from "../../../scripts/schemas.js";
import { serve } from "../../../scripts/serve.js";

/** @type {string} */
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "homeroom-npm-"));
  await must("npm", ["pack", join(root, npm), "--ignore-scripts", "--pack-destination", folder], "npm pack failed.");
  const [archive = ""] = readdirSync(folder);
  for (const [name, bytes] of Object.entries(untar(gunzipSync(readFileSync(join(folder, archive)))))) {
    const path = join(folder, "node_modules", "homeroom", name.replace(/^package\//, ""));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} script */
const node = (script) => spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });

test("the example reads the made-up class, evaluates and says the verdict, in Node", () => {
  copyFileSync(join(root, "examples", "node", "verdict.js"), join(folder, "verdict.js"));
  const { status, stdout, stderr } = node("verdict.js");
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^600 students, 24 columns\n/);
  assert.match(stdout, /^For final_grade < 10, .*\.$/m);
  const auroc = Number(/^linear\s+(0\.\d{3})$/m.exec(stdout)?.[1]);
  assert.ok(auroc > 0.8 && auroc < 0.95, stdout);
  assert.match(stdout, /^baseline\s+0\.500$/m);
});

test("a file of one's own is read, and an error has its code and its place", () => {
  writeFileSync(join(folder, "own.js"), `
    import { Desk, load } from "homeroom";
    await load();
    await load();
    const desk = new Desk();
    const bytes = Buffer.from("pupil,grade\\n" + Array.from({ length: 20 }, (_, at) => \`p\${at},\${at}\\n\`).join(""));
    desk.begin("class.csv", bytes.length);
    desk.push(bytes);
    console.log(desk.finish(() => {}).rows);
    desk.begin("odd.csv", 4);
    desk.push(Buffer.from("a,b\\n"));
    try { desk.finish(() => {}); } catch (error) { console.log(error.code, error.words.id); }
  `);
  const { stdout, stderr } = node("own.js");
  assert.match(stdout, /^20\n[a-z-]+ error-[a-z-]+\n$/, stdout + stderr);
});

test("a bundler takes it in for a browser, core and all", async () => {
  const { default: webpack } = await import("webpack");
  writeFileSync(join(folder, "entry.js"), `
    import { Desk, evaluate, load } from "homeroom";
    window.homeroom = (async () => {
      await load();
      const desk = new Desk();
      desk.sample(200, 1);
      const question = { target: "final_grade", condition: { column: "final_grade", op: "<", values: ["10"] }, rule: null, weight: null };
      const { verdict } = evaluate(desk, { question, models: ["linear"], folds: 5, repeats: 1, seed: 1, settings: {}, decide: false });
      return verdict.level;
    })();
  `);
  const to = join(folder, "bundled");
  const compiler = webpack({ mode: "production", context: folder, entry: "./entry.js", target: ["web", "es2022"], devtool: false, performance: { hints: false }, output: { path: to, publicPath: "" } });
  const problems = await new Promise((done, failed) => compiler.run((fault, stats) => compiler.close(() => (fault ? failed(fault) : done(stats?.toString({ all: false, errors: true, warnings: true }))))));
  assert.equal(problems, "");
  writeFileSync(join(to, "index.html"), '<!doctype html><script src="main.js"></script>');
  const server = await serve(to);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    assert.match(String(await page.evaluate("homeroom")), /^(useful|weak)$/);
  } finally {
    await browser.close();
    await server.close();
  }
});

test("its types hold for who uses them, and refuse what is wrong", async () => {
  const right = `
    import { Desk, evaluate, load, type Ask, type Evaluation } from "homeroom";
    import { learn, say } from "homeroom/words";
    await load();
    export async function verdict(desk: Desk, ask: Ask, messages: string): Promise<string> {
      learn(messages, "en");
      const evaluation: Evaluation = evaluate(desk, ask);
      return say(evaluation.verdict);
    }
  `;
  const options = { compilerOptions: { module: "nodenext", target: "es2022", strict: true, noEmit: true, types: [], lib: ["es2023", "dom", "esnext.disposable"], skipLibCheck: false }, files: ["right.ts"] };
  const check = (/** @type {string} */ text) => {
    writeFileSync(join(folder, "right.ts"), text);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    return spawnSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", folder], { encoding: "utf8" });
  };
  const fine = check(right);
  assert.equal(fine.status, 0, fine.stdout);
  assert.notEqual(check(right.replace("evaluate(desk, ask)", "evaluate(desk, { folds: 5 })")).status, 0);
});
