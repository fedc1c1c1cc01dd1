import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { NO_DATA, Visit, open, real } from "./visit.js";

const por = real("uci-student/student-por.csv");

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** The file a button saves. @param {Visit} visit @param {string} name @returns {Promise<string>} */
async function saved({ page }, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFileSync(await download.path(), "utf8");
}

/**
 * Drops a file as a person does: the browser's own event with the file in it.
 * @param {Visit} visit @param {string} name @param {Buffer} bytes
 */
async function drop({ page }, name, bytes) {
  const transfer = await page.evaluateHandle(([name = "", text = ""]) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], name, { type: "text/csv" }));
    return transfer;
  }, [name, bytes.toString("base64")]);
  const zone = page.locator(".drop");
  await zone.dispatchEvent("dragover", { dataTransfer: transfer });
  assert.match((await zone.getAttribute("class")) ?? "", /over/, "the zone shows that the file is held over it");
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
}

test("a dropped school file is judged, exported, and nothing is asked of anyone", { skip: por ? false : NO_DATA }, async () => {
  const visit = await house.enter();
  const { page } = visit;
  await drop(visit, "student-por.csv", readFileSync(por ?? ""));
  await visit.next.waitFor();
  assert.match((await visit.heading.textContent()) ?? "", /649 students, 33 columns/);

  await visit.ask();
  await visit.target.selectOption("G3");
  await visit.choiceOf("A number");
  await page.getByText("Predict", { exact: false }).filter({ hasText: "as a number." }).waitFor();
  const begun = performance.now();
  await visit.learn();
  console.log(`student-por.csv: ${((performance.now() - begun) / 1000).toFixed(1)} s from Train to the verdict`);

  const results = JSON.parse(await saved(visit, "Results (JSON)"));
  assert.equal(results.task, "number");
  assert.equal(results.rows, 649);
  const board = page.locator("figure.chart").filter({ hasText: "95 % interval" }).first();
  await board.getByText("Numbers as a table").click();
  const [head = [], ...lines] = await Visit.rows(board.locator("details table"));
  assert.deepEqual(head.slice(0, 5), ["Model", "Root mean square error", "Low", "High", "n"]);
  const names = new Map([["baseline", "Class average"], ["one_column", "One-column rule"], ["linear", "Weighted sum"], ["forest", "Forest"]]);
  assert.equal(lines.length, results.models.length, "every model has its line");
  /** @type {Record<string, number>} */
  const rmse = {};
  for (const { id, scores } of results.models) {
    // A model that is not named here goes by its score.
    const line = lines.find(([name, score]) => (names.has(id) ? name === names.get(id) : Number(score) === Number(scores.rmse.pooled.toFixed(3))));
    assert.ok(line, `${id} stands in the scoreboard's table: ${JSON.stringify(lines)}`);
    const shown = line.slice(1, 4).map(Number);
    const score = scores.rmse;
    for (const [at, value] of [score.pooled ?? score.mean, score.low, score.high].entries()) {
      assert.ok(Math.abs((shown[at] ?? NaN) - value) <= 0.0005 + 1e-9, `${id} shows ${shown[at]} for ${value}`);
    }
    assert.equal(line[4], "649");
    rmse[id] = score.pooled;
  }
  assert.deepEqual([...names.keys()].filter((id) => rmse[id] === undefined), []);
  assert.ok((rmse["forest"] ?? NaN) < 1.4, `forest ${rmse["forest"]}`);
  assert.ok((rmse["linear"] ?? NaN) < 1.4, `linear ${rmse["linear"]}`);
  assert.ok((rmse["baseline"] ?? NaN) > 3, `baseline ${rmse["baseline"]}`);
  console.log("rmse", rmse);

  const csv = (await saved(visit, "Out-of-fold predictions (CSV)")).trimEnd().split(/\r?\n/);
  const columns = csv[0]?.split(",") ?? [];
  assert.deepEqual(columns.slice(0, 2), ["row", "outcome"]);
  assert.ok(columns.length >= 6, columns.join());
  assert.equal(csv.length - 1, 649);
  for (const line of csv.slice(1)) {
    const cells = line.split(",");
    assert.equal(cells.length, columns.length);
    assert.ok(cells.every((cell) => cell !== "" && Number.isFinite(Number(cell))), line);
  }
  // The forest's column of the file gives the score that the page shows.
  const at = columns.indexOf("forest");
  const squares = csv.slice(1).map((line) => line.split(",").map(Number)).map((cells) => ((cells[at] ?? NaN) - (cells[1] ?? NaN)) ** 2);
  const again = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  assert.ok(Math.abs(again - (rmse["forest"] ?? NaN)) < 1e-6, `${again} from the file, ${rmse["forest"]} on the page`);

  assert.deepEqual(visit.asked, []);
  assert.equal(await visit.counted(), 0);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("after it has loaded the page can ask nothing, nor can a worker that it starts", async () => {
  const visit = await house.enter();
  const { page } = visit;
  assert.equal(await visit.counted(), 0);
  const ofPage = await page.evaluate(() => fetch("/index.html").then(() => "went through", () => "stopped"));
  assert.equal(ofPage, "stopped");
  const ofWorker = await page.evaluate(() => new Promise((tell) => {
    const source = `fetch("${location.origin}/index.html").then(() => postMessage("went through"), () => postMessage("stopped"))`;
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
    worker.onmessage = ({ data }) => tell(data);
    worker.onerror = ({ message }) => tell(message);
  }));
  assert.equal(ofWorker, "stopped");
  const picture = await page.evaluate(() => new Promise((tell) => {
    const image = new Image();
    image.onload = () => tell("went through");
    image.onerror = () => tell("stopped");
    image.src = "/picture.png?secret";
  }));
  assert.equal(picture, "stopped");
  await page.evaluate(() => navigator.sendBeacon("/index.html", "secret"));
  await page.locator(".badge.tried").waitFor();
  assert.ok((await visit.counted()) >= 2, "the badge counts what was tried");
  await page.locator(".badge.tried").click();
  await page.getByRole("dialog").getByText("Last tried:", { exact: false }).waitFor();
  assert.deepEqual(visit.answered, [], "nothing came back from any server");
  await visit.leave();
});
