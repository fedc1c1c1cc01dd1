import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "../../scripts/serve.js";

const folder = mkdtempSync(join(tmpdir(), "homeroom-serve-"));
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  mkdirSync(join(folder, "site", "inner"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "kept");
  mkdirSync(join(folder, "site-other"));
  writeFileSync(join(folder, "site-other", "index.html"), "a neighbour whose name begins alike");
  writeFileSync(join(folder, "site", "index.html"), "<!doctype html>top");
  writeFileSync(join(folder, "site", "inner", "index.html"), "<!doctype html>inner");
  writeFileSync(join(folder, "site", "a b.css"), "p{}");
  writeFileSync(join(folder, "site", "core.wasm"), new Uint8Array([0, 97, 115, 109]));
  symlinkSync(join(folder, "secret.txt"), join(folder, "site", "way-out.txt"));
  server = await serve(join(folder, "site"));
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/**
 * Asks with the path as written: fetch would tidy it up first.
 * @param {string} path
 * @param {string} [method]
 * @returns {Promise<{ code: number | undefined, type: string | undefined, cache: string | undefined, body: string }>}
 */
function get(path, method = "GET") {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path, method }, (response) => {
      let body = "";
      response.on("data", (bytes) => { body += bytes; });
      response.on("end", () => resolve({
        code: response.statusCode,
        type: response.headers["content-type"],
        cache: response.headers["cache-control"],
        body,
      }));
    }).on("error", reject).end();
  });
}

test("a folder answers with its index, fresh every time", async () => {
  const top = await get("/");
  assert.deepEqual(top, { code: 200, type: "text/html; charset=utf-8", cache: "no-store", body: "<!doctype html>top" });
  assert.equal((await get("/inner/")).body, "<!doctype html>inner");
});

test("wasm comes with the type that streaming compilation asks for", async () => {
  assert.equal((await get("/core.wasm")).type, "application/wasm");
});

test("names are decoded and queries are no part of them", async () => {
  const answer = await get("/a%20b.css?v=1");
  assert.equal(answer.code, 200);
  assert.equal(answer.type, "text/css; charset=utf-8");
});

for (const path of [
  "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/inner/../../secret.txt", "/..%5csecret.txt",
  "/../site-other/index.html", "/way-out.txt", "/%00", "/%zz", "/absent.js",
]) {
  test(`nothing outside the folder is served: ${path}`, async () => {
    const answer = await get(path);
    assert.equal(answer.code, 404);
    assert.equal(answer.body, "Not found\n");
  });
}

test("only reading is allowed, and a HEAD has no body", async () => {
  assert.equal((await get("/", "POST")).code, 405);
  const head = await get("/", "HEAD");
  assert.equal(head.code, 200);
  assert.equal(head.body, "");
});

test("what is hidden counts as absent", async () => {
  const other = await serve(join(folder, "site"), 0, ["/index.html"]);
  assert.equal((await fetch(`${other.url}index.html`)).status, 404);
  assert.equal((await fetch(other.url)).status, 200);
  await other.close();
});

test("a port that is taken is refused by its code", async () => {
  await assert.rejects(serve(join(folder, "site"), server.port), { code: "EADDRINUSE" });
});
