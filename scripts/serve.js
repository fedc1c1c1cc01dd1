// A small static server for this machine alone: the built page during development and in the browser tests.

import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves a folder on the loopback address.
 * @param {string} folder
 * @param {number} [port] 0 takes any free one
 * @param {string[]} [hidden] paths that count as absent
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws where the port is taken (code EADDRINUSE)
 */
export async function serve(folder, port = 0, hidden = []) {
  const top = await realpath(resolve(folder));
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, { Allow: "GET, HEAD" });
    const file = hidden.includes(request.url ?? "/") ? null : await find(top, request.url ?? "/");
    if (!file) return end(response, 404, {});
    // Nothing is kept by the browser, so a reload always shows the last build.
    response.writeHead(200, {
      "Content-Type": types[extname(file.path).toLowerCase()] ?? "application/octet-stream",
      "Content-Length": file.size,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(file.path).on("error", () => response.destroy()).pipe(response);
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/**
 * The file a request names, or null where there is none inside the folder: links that lead out count as none.
 * @param {string} top
 * @param {string} url
 */
async function find(top, url) {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    let path = await realpath(join(top, name));
    if ((await stat(path)).isDirectory()) path = await realpath(join(path, "index.html"));
    if (!path.startsWith(top + sep)) return null;
    const { size } = await stat(path);
    return { path, size };
  } catch {
    return null;
  }
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} code
 * @param {Record<string, string>} headers
 */
function end(response, code, headers) {
  response.writeHead(code, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(code === 404 ? "Not found\n" : "Not allowed\n");
}
