// A kept model over the terms: which one is kept, how well it did where that is known, and what of it stays on the shelf.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import { checkAll } from "./axe.js";
import { NO_DATA, Visit, open, real } from "./visit.js";

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/**
 * The made-up class of later years, with how it ended. Where `turned` is said, the order of last year's grades is lost.
 * @param {Record<string, number>} cohorts how many students each has @param {boolean} [turned]
 */
function later(cohorts, turned = false) {
  let state = 11;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const lines = Object.entries(cohorts).flatMap(([cohort, rows]) => Array.from({ length: rows }, (_, row) => {
    const able = 6 + 10 * next();
    const ended = turned ? 6 + 10 * next() : able + 2 * (next() - 0.5);
    return [`S${cohort.slice(2, 4)}${1000 + row}`, cohort, Math.round(10 * able) / 10, Math.round(60 + 2.4 * able), Math.round(60 + 2 * able), Math.round(5 + 40 * next()), row % 3 ? "choir" : "chess", Math.round(2 * ended) / 2].join();
  }));
  return [["student_id", "cohort", "grade_last_year", "attendance", "homework", "travel_minutes", "club", "final_grade"].join(), ...lines].join("\n");
}

/** What lies on the shelf, without the files' bytes. @param {Visit} visit @returns {Promise<Record<string, unknown>[]>} */
const stored = ({ page }) => page.evaluate(() => new Promise((resolve, reject) => {
  const request = indexedDB.open("homeroom-models");
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const all = request.result.transaction("models").objectStore("models").getAll();
    all.onsuccess = () => {
      request.result.close();
      resolve(all.result.map(({ bytes, ...own }) => ({ ...own, bytes: bytes.length })));
    };
  };
}));

/** As the shelf was before terms were kept. @param {Visit} visit */
const unrecorded = ({ page }) => page.evaluate(() => new Promise((resolve, reject) => {
  const request = indexedDB.open("homeroom-models");
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const transaction = request.result.transaction("models", "readwrite");
    const store = transaction.objectStore("models");
    const all = store.getAll();
    all.onsuccess = () => all.result.forEach(({ terms, ...own }) => store.put(own));
    transaction.oncomplete = () => {
      request.result.close();
      resolve(null);
    };
  };
}));

test("the model that is kept is chosen, and how it does is shown term by term and kept on the shelf as figures", async () => {
  const visit = await house.enter();
  const { page } = visit;
  await visit.toResults();
  const card = page.locator(".keep-card");
  const choice = card.getByLabel(/^Model that is kept \(AUC/);
  const names = await choice.locator("option").allTextContents();
  assert.equal(names.length, 2);
  assert.match(names[0] ?? "", /^(Weighted sum|Boosted trees): \.\d+ \(\.\d+–\.\d+\), proposed$/);
  assert.match(names[1] ?? "", /^(Weighted sum|Boosted trees): \.\d+ \(\.\d+–\.\d+\)$/);
  const other = (names[1] ?? "").split(":")[0] ?? "";
  await choice.selectOption({ index: 1 });
  await checkAll(visit, "the choice of the model that is kept");
  await card.getByRole("button", { name: "Make the file" }).click();
  const save = card.getByRole("button", { name: /^Save .*\.homeroom$/ });
  await save.waitFor();
  assert.equal(await card.locator("tbody th").first().textContent(), other);
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const bytes = readFileSync(await download.path());

  // Beside its own class, whose two years it tells apart; nothing is kept while the shelf is off.
  await page.getByRole("link", { name: "Data" }).click();
  await page.locator(".model-input").setInputFiles({ name: "spring.homeroom", mimeType: "application/octet-stream", buffer: bytes });
  await page.locator(".card-facts").getByText(new RegExp(other)).waitFor();
  const terms = page.locator(".matching .aged");
  await terms.locator("figure.chart svg").waitFor();
  const years = () => terms.locator(".aged-terms tbody th span").allTextContents();
  assert.equal((await years()).length, 2);
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  // Turned on, it keeps what is in view.
  await page.locator(".shelf summary").first().click();
  await page.getByText("Where a table says how it ended for 30 students or more").waitFor();
  await page.getByRole("switch", { name: /^Keep models/ }).check();
  await page.locator(".shelved").getByText("Judged in 2 terms").waitFor();

  // Two later years, one of them too small to tell.
  await visit.choose({ name: "later.csv", text: later({ "2030/31": 120, "2031/32": 25 }) });
  await page.locator(".shelved").getByText("Judged in 3 terms").waitFor();
  await terms.getByText("Earlier terms are those kept beside this model in this browser.").waitFor();
  assert.deepEqual((await years()).slice(2), ["2030/31", "2031/32"]);
  const rows = await Visit.rows(terms.locator(".aged-terms tbody"));
  assert.deepEqual(rows.map((row) => /this table(.*)/.exec(row[0] ?? "")?.[1]), [undefined, undefined, "", ", too few to tell"]);
  assert.deepEqual(rows.slice(2).map((row) => row[1]), ["120", "25"]);
  assert.match(rows[2]?.[2] ?? "", /^\.\d+ \(\.\d+–(\.\d+|1)\)$/);
  await terms.locator("figure.chart h3", { hasText: /^In (none of 3 terms is|\d of 3 terms) the model/ }).waitFor();
  const before = await terms.locator("figure.chart h3").textContent();
  await checkAll(visit, "terms of a kept model");
  // Beside the same figures on the shelf as well.
  await page.locator(".shelved").getByText("Judged in 3 terms").click();
  await checkAll(visit, "terms beside the shelf's");
  const [volume] = await stored(visit);
  const kept = /** @type {Record<string, unknown>[]} */ (volume?.["terms"] ?? []);
  assert.equal(kept.length, 3);
  for (const one of kept) assert.deepEqual(Object.keys(one).sort(), ["day", "error", "gap", "metric", "name", "promised", "rows", "score", "slope"]);
  assert.doesNotMatch(JSON.stringify(volume), /S\d{4,}/);

  // The same year again takes its own place, and the chart follows.
  await visit.choose({ name: "mended.csv", text: later({ "2030/31": 140, "2031/32": 25 }, true) });
  await terms.locator("figure.chart h3", { hasText: /^In \d of 3 terms the model is clearly worse/ }).waitFor();
  assert.notEqual(await terms.locator("figure.chart h3").textContent(), before);
  assert.deepEqual((await Visit.rows(terms.locator(".aged-terms tbody"))).map((row) => row[1]).slice(2), ["140", "25"]);
  await page.locator(".shelved").getByText("Judged in 3 terms").waitFor();

  // After a reload the shelf has them; what lay there before there were terms stays, and goes on to be judged.
  await page.reload();
  await page.locator(".shelved").getByText("Judged in 3 terms").click();
  await page.locator(".shelved .aged-terms").waitFor();
  assert.deepEqual((await Visit.rows(page.locator(".shelved .aged-terms tbody"))).map((row) => row[1]).at(-1), "140");
  await page.locator(".shelved").getByText("What these figures tell").click();
  await checkAll(visit, "the shelf with terms");
  await unrecorded(visit);
  await page.reload();
  await page.locator(".shelved").getByRole("button", { name: /^Open/ }).click();
  await page.getByRole("heading", { name: /^Saved model: / }).waitFor();
  assert.equal(await page.getByText(/^Judged in/).count(), 0);
  await visit.choose({ name: "later.csv", text: later({ "2030/31": 120 }) });
  await page.locator(".shelved").getByText("Judged in 1 term").waitFor();
  // A file of one year is a term of its own name; one alone is not drawn.
  assert.deepEqual(await years(), ["later.csv"]);
  assert.equal(await terms.locator("figure.chart").count(), 0);
  // Figures go with the model.
  await page.locator(".shelved").getByRole("button", { name: /^Delete/ }).click();
  await page.locator(".shelved").waitFor({ state: "detached" });
  assert.deepEqual(await stored(visit), []);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("where models together are best, the best of those taught alone is kept, and a sentence says so", async (context) => {
  const file = real("uci-student/student-mat.csv");
  if (!file) return context.skip(NO_DATA);
  const visit = await house.enter();
  const { page } = visit;
  await visit.choose(file);
  await visit.next.waitFor();
  await visit.ask();
  await visit.target.selectOption("G3");
  await visit.choiceOf("A number");
  await visit.plain();
  await page.getByLabel("Parts").selectOption("5");
  await page.getByRole("checkbox", { name: /^Models together/ }).check();
  await visit.train.click();
  await visit.verdict.waitFor();
  const card = page.locator(".keep-card");
  const choice = card.getByLabel(/^Model that is kept/);
  const names = await choice.locator("option").allTextContents();
  const first = names[0]?.split(":")[0] ?? "";
  await card.getByText(`Best here: Models together. A file holds one model that is taught alone, so the best of those is kept instead: ${first}.`).waitFor();
  assert.deepEqual(names.filter((name) => /Models together|One-column|average/i.test(name)), []);
  // Whoever chooses another one knows.
  await choice.selectOption({ index: 1 });
  await card.getByText("Best here").waitFor({ state: "detached" });
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
