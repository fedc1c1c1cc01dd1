// Somebody who listens on this machine's loopback address, and writes down whatever arrives.

import { createServer } from "node:http";

/**
 * @typedef {object} Listener
 * @property {string} url
 * @property {string[]} heard paths of requests, in the order in which they came
 * @property {() => number} connections so far, with or without a request
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Listener>} */
export async function listen() {
  /** @type {string[]} */
  const heard = [];
  let connections = 0;
  const server = createServer((request, response) => {
    heard.push((request.url ?? "").replace(/^\/|\?.*$/g, ""));
    // An empty page without any rule of its own.
    response.writeHead(200, { "Content-Type": request.url === "/bare" ? "text/html" : "text/plain", "Cache-Control": "no-store", "Connection": "close" });
    response.end();
  });
  server.on("connection", () => void (connections += 1));
  server.on("upgrade", (request, socket) => {
    heard.push((request.url ?? "").replace(/^\/|\?.*$/g, ""));
    socket.destroy();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    heard,
    connections: () => connections,
    async close() {
      await new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      });
    },
  };
}
