// What is taken away: the slice of the state, and in which order documents are put together and saved.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Handing } from "../../www/handing.js";
import { NO_PAPERS, awaited, papered, papersOf } from "../../www/papers.js";
import { START, isOpen, next } from "../../www/state.js";
import { learn } from "../../www/words.js";

/** @import { Event, State } from "../../www/state.js" */

/** @type {any} */
const evaluation = { task: "atRisk", verdict: { level: "useful" }, moments: [] };
/** @type {any} */
const another = { ...evaluation };

test("names are off until somebody asks for them, and a key is there only for a list of codes", () => {
  assert.equal(NO_PAPERS.named, false);
  const coded = papered(NO_PAPERS, { type: "paper", what: "listed", of: evaluation, keyed: true });
  assert.equal(papersOf({ papers: coded, evaluation }).keyed, true);
  assert.equal(papersOf({ papers: coded, evaluation: another }).keyed, false, "of another evaluation");
  const named = papered(papered(coded, { type: "paper", what: "named", named: true }), { type: "paper", what: "listed", of: evaluation, keyed: false });
  assert.deepEqual([named.named, named.keyed], [true, false]);
});

test("a document of another evaluation is not shown", () => {
  const told = papered(NO_PAPERS, { type: "paper", what: "told", of: evaluation, page: "<p>" });
  assert.equal(papersOf({ papers: told, evaluation }).page, "<p>");
  assert.equal(papersOf({ papers: told, evaluation: another }).page, null);
  const chosen = papered(told, { type: "paper", what: "choose", paper: "card" });
  assert.deepEqual([chosen.chosen, chosen.page], ["card", "<p>"], "the last one stays until the next is there");
});

test("the stage opens with an evaluation, also where nothing was found, and waits for reasons where there can be some", () => {
  assert.equal(isOpen(START, "report"), false);
  const judged = { ...START, evaluation };
  assert.equal(isOpen(judged, "report"), true);
  assert.equal(awaited(judged), true);
  assert.equal(awaited({ ...judged, roll: { ...START.roll, status: "ready" } }), false);
  assert.equal(awaited({ ...judged, roll: { ...START.roll, status: "stopped" } }), false);
  const none = { ...START, evaluation: { ...evaluation, verdict: { level: "none" } } };
  assert.deepEqual([isOpen(none, "report"), awaited(none)], [true, false]);
  assert.equal(next(judged, { type: "go", stage: "report" }).stage, "report");
});

test("texts of the core are said and names stand, one thing after the other, and only what is saved settles the list", async () => {
  globalThis.document = /** @type {any} */ ({ documentElement: { lang: "en" } });
  learn("said = It is { $name }\n");
  /** @type {[string, any[]][]} */
  const calls = [];
  const desk = {
    over: false,
    call: async (/** @type {string} */ name, /** @type {any[]} */ args = []) => {
      calls.push([name, args]);
      await null;
      if (name === "paper") return [{ id: "said", args: { name: "so" } }, "G3 < 10"];
      return `${name} ${args[1]}`;
    },
  };
  /** @type {{ state: State, send: (event: Event) => void }} */
  const store = { state: { ...START, stage: "report", evaluation, roll: { ...START.roll, status: "ready" } }, send(event) {
    store.state = next(store.state, event);
    handing.follow(store.state);
  } };
  /** @type {any} */
  const pool = { desk };
  const handing = new Handing(store, pool, () => assert.fail("the desk stands"));
  handing.follow(store.state);
  handing.follow(store.state);
  store.send({ type: "paper", what: "choose", paper: "card" });
  await new Promise((rest) => setTimeout(rest, 20));
  assert.deepEqual(calls.map(([name]) => name), ["paper", "paperWritten", "paper", "paperWritten"]);
  assert.deepEqual(calls[1]?.[1], [["It is so", "G3 < 10"], "html", "en"]);
  assert.equal(store.state.papers.page, "paperWritten html");
  assert.ok(calls.filter(([name]) => name === "paper").every(([, [wanted]]) => wanted.settle === false), "a look settles nothing");

  calls.length = 0;
  /** @type {any[]} */
  const links = [];
  Object.assign(globalThis.document, { createElement: () => (links.push({ click() {} }), links.at(-1)) });
  URL.createObjectURL = () => "blob:x";
  globalThis.setTimeout = /** @type {any} */ (() => 0);
  await handing.save("markdown");
  assert.equal(calls[0]?.[1][0].settle, true);
  assert.deepEqual(links.map(({ download }) => download), ["homeroom-card.md"]);
});
