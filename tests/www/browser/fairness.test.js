// The fairness stage in a real browser: a planted group is found, small groups stay unseen, one release, no request.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { served } from "../../../scripts/served.js";
import { checkAll } from "./axe.js";
import { Visit, open } from "./visit.js";

/** @type {import("./visit.js").House} */
let house;
before(async () => void (house = await open()));
after(() => house.close());

/** @param {string} text a CSV file @param {boolean} [trees] whether boosted trees learn as well, which heed weights */
async function learned(text, trees = false) {
  const visit = await house.enter();
  await visit.choose({ name: "class.csv", text });
  await visit.next.waitFor();
  await visit.ask();
  const { page } = visit;
  await visit.train.waitFor();
  await page.getByRole("checkbox", { name: /^Forest/ }).uncheck();
  if (!trees) await page.getByRole("checkbox", { name: /^Boosted trees/ }).uncheck();
  await page.getByLabel("Parts").selectOption("5");
  await visit.learn();
  return visit;
}

/** @param {Visit} visit */
async function look(visit) {
  await visit.page.getByRole("link", { name: "Fairness" }).click();
  await visit.page.locator(".served").first().waitFor();
  // What takes longest: then nothing more is on its way.
  await visit.page.getByRole("heading", { name: "Groups nobody named" }).waitFor();
}

test("the group that was planted is the title, small groups stay unseen, and one release is given out", async () => {
  const text = served({ small: true });
  const visit = await learned(text, true);
  const { page } = visit;
  await page.getByRole("link", { name: "Fairness" }).click();
  await visit.heading.filter({ hasText: "another (home_language) are missed more often" }).waitFor();
  assert.equal(await visit.heading.evaluate((own) => document.activeElement === own), true, "the focus is on the title");
  await look(visit);

  const column = (/** @type {string} */ name) => page.locator(".moved, .served").filter({ has: page.getByRole("heading", { name, exact: true, level: 3 }) });
  assert.equal(await column("home_language").locator(".tag").textContent(), "Please look");
  assert.equal(await column("sex").locator(".tag").textContent(), "No clear difference");
  assert.equal(await column("support_plan").locator(".tag").textContent(), "Too few");
  const words = (await column("home_language").textContent()) ?? "";
  const [, own = "", others = ""] = /misses (\d+) in 100 of “another” and (\d+) in 100 of “the school's”/.exec(words) ?? [];
  assert.ok(Number(own) > Number(others) + 30, words);
  const chart = page.locator(".moved figure");
  const title = chart.getByRole("heading");
  const points = /Difference (\d+) points/.exec(words)?.[1];
  assert.match((await title.textContent()) ?? "", new RegExp(`^With a list of \\d+, “another” \\(home_language\\) are missed ${points} points more often$`));

  // Nothing on the page tells how many have a plan, nor how many have none.
  const lines = text.trim().split("\n").slice(1);
  const yes = lines.filter((line) => line.endsWith(",yes")).length;
  assert.ok(yes > 0 && yes < 10, `${yes} have a plan`);
  for (const details of await page.locator("main details").all()) await details.evaluate((one) => one.setAttribute("open", ""));
  const all = (await page.locator("main").innerHTML()).replace(/<(?!text)[^>]*>/g, " ");
  for (const count of [yes, lines.length - yes]) assert.doesNotMatch(all, new RegExp(`(of|n =|>)\\s*${count}\\b|\\b${count} (of|students)|\\b${count}\\s*<`), `${count} is told`);
  const table = await Visit.rows(chart.locator("table"));
  const plans = table.filter(([name]) => name?.startsWith("support_plan"));
  assert.deepEqual(plans.map(([name, size, ...rest]) => [name, size, rest.join(" ").match(/\d/)]), [["support_plan: no", "not shown", null], ["support_plan: yes", "fewer than 10", null]]);
  await checkAll(visit, "the fairness stage");

  // The slider, with the keyboard.
  const slider = page.getByRole("slider", { name: /^A list of/ });
  const before = (await title.textContent()) ?? "";
  const length = Number(await slider.evaluate((one) => /^\d+/.exec(one.getAttribute("aria-valuetext") ?? "")?.[0]));
  await slider.focus();
  await page.keyboard.press("PageUp");
  const longer = Number(await slider.evaluate((one) => /^\d+/.exec(one.getAttribute("aria-valuetext") ?? "")?.[0]));
  assert.ok(longer > length, `${longer} after ${length}`);
  await title.filter({ hasText: new RegExp(`^With a list of ${longer}, `) }).waitFor();
  assert.notEqual(await title.textContent(), before);

  // What groups are held against each other by.
  await page.getByLabel("Hold groups against each other by").selectOption({ label: "how well the order tells who is in need (AUC)" });
  await title.filter({ hasText: /order tells less within “another”/ }).waitFor();
  await page.getByLabel("Hold groups against each other by").selectOption({ label: "missed, of those in need" });

  // What weighing would gain and cost.
  const weigh = page.locator(".remark", { has: page.getByRole("heading", { name: "Weigh the groups of home_language equally" }) });
  await weigh.getByRole("button", { name: "Try it" }).click();
  await weigh.getByText(/^Weighing groups equally while teaching/).waitFor();
  assert.equal(await weigh.getByRole("button").count(), 0);

  // The first file settles the list; a picture of another one is refused, beside its button.
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "All numbers (CSV)" }).click();
  const csv = readFileSync(await (await coming).path(), "utf8");
  assert.match(csv, /^home_language,another,\d+,falseNegativeRate,0\.\d+,/m);
  for (const line of csv.split("\r\n").filter((one) => one.startsWith("support_plan"))) assert.doesNotMatch(line.replace("fewer than 10", ""), /\d/);
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await title.filter({ hasText: /^With a list of/ }).filter({ hasNotText: `list of ${longer},` }).waitFor();
  let given = 0;
  page.on("download", () => void (given += 1));
  await chart.getByRole("button", { name: "Save as SVG" }).click();
  await chart.locator(".save-trouble").filter({ hasText: `a list of ${longer}, counts under 10 kept back` }).waitFor();
  await page.keyboard.press("Tab");
  assert.equal(given, 0, "nothing is given out");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await title.filter({ hasText: `With a list of ${longer},` }).waitFor();
  const second = page.waitForEvent("download");
  await chart.getByRole("button", { name: "Save as SVG" }).click();
  assert.match(readFileSync(await (await second).path(), "utf8"), /fewer than 10: not shown/);
  assert.equal(await chart.locator(".save-trouble").textContent(), "");

  // A higher limit hides more.
  await page.getByLabel("Least count that is shown").selectOption("20");
  await page.getByText("Counts under 20 are not shown.").waitFor();

  await page.getByRole("button", { name: "Open the students" }).click();
  await page.getByRole("link", { name: "Students" }).and(page.locator("[aria-current]")).waitFor();
  assert.deepEqual([await visit.counted(), visit.asked, visit.broken], [0, [], []]);
  await visit.leave();
});

/** A class without a protected column, and one in which nothing tells. @param {boolean} telling */
function plain(telling) {
  let state = 11;
  const chance = () => ((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648);
  const lines = Array.from({ length: 300 }, () => {
    const quiz = Math.round(100 * chance());
    return `${Math.round(telling ? quiz / 10 + 10 * chance() : 20 * chance())},${quiz},${Math.round(100 * chance())}`;
  });
  return ["grade,quiz,homework", ...lines].join("\n") + "\n";
}

test("without a protected column the stage says how to mark one", async () => {
  const visit = await learned(plain(true));
  const { page } = visit;
  await page.getByRole("link", { name: "Fairness" }).click();
  await visit.heading.filter({ hasText: "No protected column to look at" }).waitFor();
  await checkAll(visit, "fairness without a protected column");
  await page.getByRole("button", { name: "Mark a column on the Data page" }).click();
  await page.getByRole("checkbox", { name: /protected/i }).first().waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("where nothing tells, the stage stays closed", async () => {
  const visit = await learned(plain(false));
  await visit.page.getByText("Students and Fairness stay closed").first().waitFor();
  assert.equal(await visit.page.locator(".stages a[aria-disabled]", { hasText: "Fairness" }).count(), 1);
  await visit.leave();
});

test("of numbers, errors of groups are held against each other", async () => {
  const visit = await house.enter();
  await visit.choose({ name: "class.csv", text: served({ rows: 400 }) });
  await visit.next.waitFor();
  await visit.ask();
  const { page } = visit;
  await visit.target.selectOption("grade");
  await visit.choiceOf("A number");
  await visit.train.waitFor();
  await page.getByRole("checkbox", { name: /^Forest/ }).uncheck();
  await page.getByRole("checkbox", { name: /^Boosted trees/ }).uncheck();
  await page.getByLabel("Parts").selectOption("5");
  await visit.learn();
  await page.getByRole("link", { name: "Fairness" }).click();
  await page.locator(".moved figure svg").waitFor();
  assert.equal(await page.getByRole("slider").count(), 0);
  assert.deepEqual(await page.getByLabel("Hold groups against each other by").locator("option").allTextContents(), ["estimates too high or too low", "how far estimates are off"]);
  assert.match((await page.locator(".moved figure text").allTextContents()).join(" "), /\d\.\d\d, n = \d+/);
  await page.getByLabel("Hold groups against each other by").selectOption({ label: "how far estimates are off" });
  await page.locator(".moved figure header", { hasText: "Mean distance of estimate and true value" }).waitFor();
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});

test("where no model takes weights, that is said in a sentence", async () => {
  const visit = await learned(served({ rows: 400 }));
  await look(visit);
  await visit.page.getByRole("button", { name: "Try it" }).first().click();
  await visit.page.getByText("None of the models that were trained takes weights here.").waitFor();
  assert.equal(await visit.page.locator("[role=alert]:visible").count(), 0);
  assert.deepEqual(visit.broken, []);
  await visit.leave();
});
