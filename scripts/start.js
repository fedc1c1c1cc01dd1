// npm start: from a fresh machine to a served page.

import { join } from "node:path";
import { Missing, root, tell } from "./command.js";
import { hosted, needPage } from "./page.js";
import { serve } from "./serve.js";

const first = 8080;
const tries = 20;

await tell(async () => {
  await needPage();
  const { url, port, close } = await open();
  if (port !== first) console.log(`Port ${first} is taken, so the page is on ${port}.`);
  console.log(`\nOpen ${url.replace(/\/$/, "")} and drop a student file, or press Try with a made-up class.`);
  console.log("Ctrl+C ends it.");
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => close().then(() => process.exit(0)));
});

/** Serves the page on the first free port. */
async function open() {
  for (let port = first; port < first + tries; port++) {
    try {
      // Without its keeper the page is fetched anew on every load, so a reload shows the last build.
      return await serve(join(root, hosted), port, ["/keeper.js"]);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    }
  }
  const last = first + tries - 1;
  throw new Missing(`The ports ${first} to ${last} are all taken: end a program on one of them, then run npm start.`);
}
