// Every stage of the made-up class once, in English; what is looked at on each is up to the test.

/** @import { Visit } from "./visit.js" */

/**
 * @param {Visit} visit
 * @param {(where: string) => Promise<void>} at
 */
export async function tour(visit, at) {
  const { page } = visit;
  const settled = () => page.locator("figure.chart .plot svg").first().waitFor();
  await at("Data, empty");
  await visit.openSample();
  await page.locator(".strip").waitFor();
  await at("Data");
  await visit.ask();
  await settled();
  await at("Question");
  await visit.plain();
  await visit.train.click();
  await page.getByRole("checkbox", { name: "Open the results when ready" }).uncheck();
  await page.locator(".cell.done").first().waitFor();
  const next = page.getByRole("button", { name: "Next: the results" });
  await next.waitFor();
  await at("Training");
  await next.click();
  await visit.verdict.waitFor();
  await settled();
  for (const summary of await page.locator("main details > summary").all()) await summary.click();
  await at("Results");
  await page.getByRole("button", { name: "Next: the students" }).click();
  await page.locator("button.student").first().click();
  await page.locator("#sheet-title").waitFor();
  await page.locator(".steps").waitFor();
  for (const summary of await page.locator(".more-help > details > summary").all()) await summary.click();
  await at("Students");
  await page.getByRole("button", { name: "Next: fairness" }).click();
  await page.getByRole("heading", { name: "Groups nobody named" }).waitFor();
  await at("Fairness");
}
