import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Embedding } from "../../www/embedding.js";

/** What the page around hears. @type {unknown[]} */
let told;
/** @type {((event: { source: unknown, data: unknown }) => void)[]} */
let hearing;
/** @type {{ grow: () => void }} */
let observed;
/** @type {any} */
let parent;
/** @type {any} */
let inside;
/** How high the page is, in px. */
let height = 700.2;
const root = /** @type {Element} */ (/** @type {unknown} */ ({ getBoundingClientRect: () => ({ height }) }));
const page = (/** @type {string} */ stage, /** @type {unknown} */ evaluation = null) => /** @type {any} */ ({ stage, evaluation });

beforeEach(() => {
  told = [];
  hearing = [];
  parent = { postMessage: (/** @type {unknown} */ message, /** @type {string} */ target) => told.push([message, target]) };
  inside = { parent, addEventListener: (/** @type {string} */ type, /** @type {any} */ hear) => type === "message" && hearing.push(hear) };
  /** @type {any} */ (globalThis).ResizeObserver = class {
    /** @param {() => void} grow */
    constructor(grow) {
      observed = { grow };
    }
    observe() {}
  };
});

/** @param {unknown} data @param {unknown} [source] */
const hear = (data, source = parent) => hearing.forEach((one) => one({ source, data }));
const words = () => told.map((one) => /** @type {[unknown, string]} */ (one)[0]);

test("a page by itself says and hears nothing", () => {
  const alone = { addEventListener: () => assert.fail("listens"), parent: /** @type {any} */ (null) };
  alone.parent = alone;
  alone.parent.postMessage = () => assert.fail("speaks");
  new Embedding(alone).notice(page("data"), root);
});

test("ready once it is drawn, then each stage, each height and each result once", () => {
  const embedding = new Embedding(inside);
  assert.deepEqual(told, []);
  embedding.notice(page("data"), root);
  observed.grow();
  observed.grow();
  embedding.notice(page("data"), root);
  embedding.notice(page("question"), root);
  height = 900;
  observed.grow();
  const results = {};
  embedding.notice(page("results", results), root);
  embedding.notice(page("students", results), root);
  embedding.notice(page("training"), root);
  embedding.notice(page("results", {}), root);
  assert.deepEqual(words(), [
    { homeroom: 1, type: "ready" }, { homeroom: 1, type: "stage", stage: "data" }, { homeroom: 1, type: "height", height: 701 },
    { homeroom: 1, type: "stage", stage: "question" }, { homeroom: 1, type: "height", height: 900 },
    { homeroom: 1, type: "stage", stage: "results" }, { homeroom: 1, type: "finished" },
    { homeroom: 1, type: "stage", stage: "students" }, { homeroom: 1, type: "stage", stage: "training" },
    { homeroom: 1, type: "stage", stage: "results" }, { homeroom: 1, type: "finished" },
  ]);
  height = 700.2;
});

test("hello is answered and a language passed on; everything else is passed over", () => {
  /** @type {string[]} */
  const wished = [];
  new Embedding(inside, (language) => wished.push(language));
  hear({ homeroom: 1, type: "hello" });
  hear({ homeroom: 1, type: "language", language: "de" });
  for (const odd of [null, undefined, 1, "hello", [], {}, { homeroom: 2, type: "hello" }, { type: "hello" }, { homeroom: 1 }, { homeroom: 1, type: "language" },
    { homeroom: 1, type: "language", language: 4 }, { homeroom: 1, type: "rows" }]) hear(odd);
  hear({ homeroom: 1, type: "hello" }, {});
  assert.deepEqual(words(), [{ homeroom: 1, type: "ready" }]);
  assert.deepEqual(wished, ["de"]);
});
