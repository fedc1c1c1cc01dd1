// Every stage of the made-up class once, in English; what is looked at on each is up to the test.

/** @import { Visit } from "./visit.js" */

/**
 * @param {Visit} visit
 * @param {(where: string) => Promise<void>} at
 */
export async function tour(visit, at) {
  const { page } = visit;
  await at("Data, empty");
  await visit.openSample();
  await page.locator(".strip").waitFor();
  // It says what the target says, and comes among the first columns once the target is guessed.
  await page.locator(".column h3", { hasText: "final_letter" }).waitFor();
  await visit.drawn();
  await at("Data");
  await visit.ask();
  await visit.charted();
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
  await visit.charted();
  await visit.unfold();
  await at("Results");
  await page.getByRole("button", { name: "Next: the students" }).click();
  await page.locator("button.student").first().click();
  await page.locator("#sheet-title").waitFor();
  await page.locator(".steps").waitFor();
  await visit.unfold(".more-help > details");
  await at("Students");
  await page.getByRole("button", { name: "Next: fairness" }).click();
  await page.getByRole("heading", { name: "Groups nobody named" }).waitFor();
  await visit.drawn();
  await at("Fairness");
}
