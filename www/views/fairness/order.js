// The order within each group beside that of the others, and what can be done.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { rankKey } from "../../audits.js";
import * as abroca from "../../charts/abroca.js";
import { figure } from "../../charts/figure.js";
import { count, share } from "../../charts/format.js";
import { figureOf, ofHow, partOf, points } from "../../charts/gap-rows.js";
import { longer } from "../../cutoffs.js";
import { isOpen } from "../../state.js";
import { all, say } from "../../words.js";
import { trials } from "./trials.js";

/** @import { Figure, GroupingView, Ranking } from "../../wire" */
/** @import { Given } from "../page.js" */
/** @import { Settle } from "./settling.js" */
/** @import { Shown } from "./shown.js" */
/** @typedef {{ key: string, name: string, grouping: GroupingView, ranking: Ranking }} Ranked */

/** @param {Given} given @param {Shown} shown @param {Settle} settle */
export function order(given, shown, settle) {
  const ranked = rankedOf(shown);
  const own = ranked.find(({ key }) => key === shown.ranked) ?? rarest(ranked);
  const choose = (/** @type {Event} */ event) => given.send({ type: "audit", what: "ranked", ranked: /** @type {HTMLSelectElement} */ (event.target).value });
  const todo = what(given, shown);
  if (!own) return html`<section class="rule-top">${todo}</section>`;
  return html`<section class="charts rule-top"><div>
      ${ranked.length > 1 ? html`<div class="look-at order-of"><label for="order">${say("page-fair-order")}</label>
        <select id="order" class="plain" .value=${live(own.key)} @change=${choose}>
          ${ranked.map((one) => html`<option value=${one.key} ?selected=${one === own}>${one.name}</option>`)}
        </select></div>` : nothing}
      ${figure(abroca, { grouping: own.grouping, ranking: own.ranking }, nothing, settle)}
    </div><div>${todo}</div></section>`;
}

/** Every group whose order may be shown, of columns by themselves. @param {Shown} shown @returns {Ranked[]} */
export function rankedOf({ columns }) {
  return columns.flatMap((grouping) =>
    grouping.rankings.map((ranking) => {
      const group = grouping.groups[ranking.group]?.name ?? "";
      const column = grouping.columns.join(" x ");
      return { key: rankKey(grouping.columns, group), name: say("chart-gaps-row", { column, group }), grouping, ranking };
    }));
}

/** The one that chance makes most seldom. @param {readonly Ranked[]} ranked */
const rarest = (ranked) => ranked.reduce((/** @type {Ranked | null} */ best, one) => (!best || one.ranking.abroca.p < best.ranking.abroca.p ? one : best), null);

/** @param {Given} given @param {Shown} shown */
function what(given, shown) {
  return html`<h2 class="todo">${say("page-fair-todo")}</h2>
    <div class="remarks gap-small">${again(given, shown)}${trials(given, shown, tried(shown))}${lengthen(shown)}
      <div class="remark"><h3>${say("page-fair-talk")}</h3><p>${say(shown.columns.some(({ said }) => said.state === "look") ? "page-fair-talk-about" : "page-fair-talk-none")}</p></div>
    </div>`;
}

/** The column that the title speaks of, else the first with something to compare. @param {Shown} shown */
function spokenOf({ columns }) {
  const missed = (/** @type {GroupingView} */ own) => own.said.measure === "falseNegativeRate" && own.said.group !== null;
  const wide = (/** @type {GroupingView} */ own) => Math.abs(own.gaps.find(({ group, measure }) => group === own.said.group && measure === own.said.measure)?.difference.value ?? 0);
  const some = columns.filter(missed).sort((a, b) => wide(b) - wide(a));
  return some.find(({ said }) => said.state === "look") ?? some[0] ?? null;
}

/** The column whose groups could be weighed equally. @param {Shown} shown */
const tried = ({ columns }) => (columns.find(({ said }) => said.state === "look") ?? columns.find(({ said }) => said.state === "chance"))?.columns[0] ?? null;

/** Those of the group who were missed. @param {Given} given @param {Shown} shown */
function again({ state, send }, shown) {
  const grouping = spokenOf(shown);
  const group = grouping?.said.state === "look" ? grouping.groups[grouping.said.group ?? -1] : undefined;
  const figure = group && figureOf(group, "falseNegativeRate");
  const missed = figure && partOf(figure);
  if (!group || !missed) return nothing;
  return html`<div class="remark"><h3>${say("page-fair-again-missed", { count: missed })}</h3>
    <p>${say("page-fair-again-missed-about", { group: group.name })}</p>
    ${isOpen(state, "students") ? html`<div class="row"><button class="btn small" type="button" @click=${() => send({ type: "go", stage: "students" })}>${say("page-fair-students")}</button></div>` : nothing}
  </div>`;
}

/** What a longer list would do. @param {Shown} shown */
function lengthen(shown) {
  const { audit, cutoffs } = shown;
  const grouping = spokenOf(shown);
  const found = grouping && cutoffs && longer(audit, cutoffs, grouping, "falseNegativeRate");
  if (!found || audit.capacity === null) return nothing;
  const counts = (/** @type {Figure} */ figure) => {
    const [part, of] = [partOf(figure), ofHow(figure)];
    return part === null || of === null ? share(figure.value ?? 0) : say("chart-gaps-part", { part: count(part), of: count(of) });
  };
  const width = (/** @type {"now" | "then"} */ when) => {
    const values = found.groups.map((group) => group[when].value ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  const groups = all(found.groups.map(({ name, now, then }) => say("page-fair-longer-group", { group: name, then: counts(then), now: counts(now) })));
  return html`<div class="remark"><h3>${say("page-fair-longer")}</h3>
    <p>${say("page-fair-longer-about", { length: count(found.length), capacity: count(audit.capacity), groups, then: points(width("then")), now: points(width("now")) })}</p></div>`;
}
