import assert from "node:assert/strict";
import { test } from "node:test";
import { stay } from "../../www/leaving.js";
import { locked } from "../../www/policy.js";

/** @import { Leaving } from "../../www/leaving.js" */

test("the rule names what may still be fetched by its whole address, and nothing that could end it", () => {
  const rule = locked(["encodings.js"], "https://school.example/a;b,c/homeroom/index.html?lang=de#data");
  assert.match(rule, /; script-src 'wasm-unsafe-eval' https:\/\/school\.example\/a%3Bb%2Cc\/homeroom\/encodings\.js; /);
  const names = rule.split("; ").map((directive) => directive.split(" ")[0]);
  assert.deepEqual(names, ["default-src", "connect-src", "script-src", "img-src", "worker-src", "form-action"]);
  assert.ok(rule.startsWith("default-src 'none'; connect-src 'none'; "));
  // A page that is one file asks for nothing.
  assert.match(locked(["encodings.js"], "file:///home/homeroom.html"), /; script-src 'wasm-unsafe-eval'; /);
});

/** @param {Partial<Leaving> & { url?: string, sameDocument?: boolean }} how @returns {string[]} what was refused */
function tried({ url = "https://elsewhere.example/?secret", sameDocument = false, ...rest }) {
  /** @type {((event: Leaving) => void)[]} */
  const hears = [];
  /** @type {string[]} */
  const refused = [];
  stay({ addEventListener: (_, hear) => void hears.push(hear) }, (address) => void refused.push(address));
  let stopped = false;
  const event = { cancelable: true, userInitiated: false, navigationType: "push", ...rest, destination: { url, sameDocument }, preventDefault: () => void (stopped = true) };
  for (const hear of hears) hear(event);
  assert.equal(stopped, refused.length > 0);
  return refused;
}

test("a script leads the tab nowhere; a person opens the page anew and saves what it made", () => {
  assert.deepEqual(tried({}), ["https://elsewhere.example/?secret"]);
  assert.deepEqual(tried({ userInitiated: true }), ["https://elsewhere.example/?secret"]);
  assert.deepEqual(tried({ navigationType: "reload" }), ["https://elsewhere.example/?secret"]);
  assert.deepEqual(tried({ navigationType: "reload", userInitiated: true }), []);
  assert.deepEqual(tried({ sameDocument: true }), []);
  assert.deepEqual(tried({ url: "blob:https://school.example/1" }), []);
  assert.deepEqual(tried({ cancelable: false }), []);
  // A browser without the event.
  stay(undefined, () => assert.fail());
});
