// The second file, of weeks or events: what its columns are taken for, how it fits the students, what was odd.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { possibleSeries, stepColumns } from "../moments.js";
import { all, fill, number, say } from "../words.js";
import { fileButton } from "./empty.js";
import { remarkOf } from "./problem.js";
import { remarks } from "./remarks.js";

/** @import { BesideColumn, EventPlan, EventsView, Overview } from "../wire" */
/** @import { Beside } from "../beside.js" */
/** @import { Given } from "./page.js" */

const STEPS = ["day", "week", "month", "item"];
/** What one more answer can mend; all others are said beside the sentence. */
const DATES = "date-asked";

/** @param {Given} given @param {Overview} overview */
export function besideSection(given, overview) {
  const { state, errands } = given;
  const { beside } = state;
  const lost = state.problem?.place === "events" ? remarkOf(state.problem) : nothing;
  if (!beside) {
    return html`<section aria-labelledby="beside" class="rule-top"><h2 id="beside">${say("page-beside-none")}</h2>
      <p class="note">${say("page-beside-none-about")}</p>
      ${series(given, overview)}${lost}
      <div class="row gap-small">${fileButton("btn", say("page-beside-add"), ([file]) => file && errands.filing.bring(file))}</div></section>`;
  }
  const { view, error } = beside;
  return html`<section aria-labelledby="beside" class="rule-top" aria-busy=${beside.busy}>
    <h2 id="beside">${say("page-beside", { name: view?.source.name ?? "" })}</h2>
    ${beside.turned ? html`<p class="note">${say("page-beside-turned", { students: overview.source.name, events: view?.source.name ?? "" })}</p>` : nothing}
    ${view ? sentence(given, overview, beside) : html`<p class="note">${say("page-beside-busy")}</p>`}
    ${error ? html`<div class="gap-small">${remarkOf({ place: "events", column: error.column, error }, error.code === DATES ? dates(given) : nothing)}</div>` : nothing}
    ${beside.joined ? fit(given, beside.joined) : nothing}
    ${lost}
    ${series(given, overview)}
    <div class="row gap-small">
      <button class="btn" type="button" @click=${() => errands.filing.part()}>${say("page-beside-part")}</button>
      <button class="link" type="button" @click=${() => errands.filing.swap()}>${say("page-beside-swap", { name: view?.source.name ?? "" })}</button>
    </div>
  </section>`;
}

/** @param {Given} given @param {Overview} overview @param {Beside} beside */
function sentence({ send }, overview, { view, plan, joined }) {
  if (!view) return nothing;
  const said = view.plan;
  const set = (/** @type {Partial<EventPlan>} */ change) => send({ type: "plan", change });
  const names = view.columns.map(({ name }) => name);
  const [key = ""] = said.key;
  const [own = "", other = own] = overview.columns.some(({ name }) => name === key) ? [key, key] : key.split("=").map((part) => part.trim());
  // The students' own column is mostly plain: the one that identifies them.
  const likely = own || (overview.columns.find(({ role }) => role === "identifier")?.name ?? "");
  const pair = (/** @type {string} */ mine, /** @type {string} */ theirs) => set({ key: [mine === theirs ? mine : `${mine}=${theirs}`] });
  const slots = {
    other: pick(say("page-beside-other"), names, other, (name) => pair(likely || name, name)),
    own: pick(say("page-beside-own"), overview.columns.map(({ name }) => name), own, (name) => pair(name, other || name)),
    time: pick(say("page-beside-time"), names, said.time ?? "", (time) => set({ time })),
    kind: pick(say("page-beside-kind"), names, said.kind ?? "", (kind) => set({ kind }), undefined, say("page-exit-nobody")),
    step: stepPick(plan, joined, view.columns.find(({ name }) => name === said.time), (step) => set({ step })),
    exit: exitPick(overview, send),
  };
  return html`<p class="ask told">${fill("page-beside-ask", slots, { rows: number(view.rows) })}</p>
    ${measures(view.columns, said, joined, set)}`;
}

/**
 * A select inside a sentence.
 * @param {string} label @param {string[]} options @param {string} chosen @param {(option: string) => void} choose
 * @param {(option: string) => string} [word]
 * @param {string} [none] what stands there while nothing is chosen
 */
function pick(label, options, chosen, choose, word = (option) => option, none = say("page-beside-choose")) {
  return html`<span class="pick"><select aria-label=${label} translate="no" .value=${live(chosen)}
    @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
    ${options.includes(chosen) ? nothing : html`<option value=${chosen} selected>${chosen ? word(chosen) : none}</option>`}
    ${options.map((option) => html`<option value=${option} ?selected=${option === chosen}>${word(option)}</option>`)}</select></span>`;
}

/** @param {Partial<EventPlan>} plan @param {EventsView | null} joined @param {BesideColumn | undefined} column @param {(step: string) => void} choose */
function stepPick(plan, joined, column, choose) {
  const every = typeof joined?.step === "object" ? joined.step.every : null;
  const days = joined?.calendar || column?.kind === "date" || every === 7;
  const options = days ? STEPS.filter((step) => step !== "month" || joined?.calendar || column?.kind === "date") : ["1", "2", "4", "item"];
  const now = plan.step ?? (joined === null ? "" : typeof joined.step === "string" ? joined.step : days && every === 7 ? "week" : days && every === 1 ? "day" : String(every));
  const word = (/** @type {string} */ step) => (STEPS.includes(step) ? say(`page-step-${step}`) : say("page-step-so-many", { count: step, unit: column?.name ?? "" }));
  return pick(say("page-beside-step"), options, now, choose, word, say("page-step-usual"));
}

/** Who left, and when: a column of the students. @param {Overview} overview @param {Given["send"]} send */
export function exitPick({ columns }, send) {
  const chosen = columns.find(({ role }) => role === "exit")?.name ?? "";
  const possible = columns.filter(({ kind, role }) => role === "exit" || kind === "number" || kind === "date").map(({ name }) => name);
  const choose = (/** @type {string} */ name) => {
    /** @type {import("../wire").Amendment[]} */
    const freed = chosen ? [{ column: chosen, role: "input" }] : [];
    send({ type: "amend", amendments: name ? [...freed, { column: name, role: "exit" }] : freed });
  };
  return html`<span class="pick"><select aria-label=${say("page-beside-exit")} translate="no" .value=${live(chosen)}
    @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
    <option value="" ?selected=${chosen === ""}>${say("page-exit-nobody")}</option>
    ${possible.map((name) => html`<option value=${name} ?selected=${name === chosen}>${name}</option>`)}</select></span>`;
}

/**
 * What is measured at an event, as ticks.
 * @param {BesideColumn[]} columns @param {EventPlan} plan @param {EventsView | null} joined
 * @param {(change: Partial<EventPlan>) => void} set
 */
function measures(columns, plan, joined, set) {
  const read = joined?.measures ?? [];
  const names = columns.map(({ name }) => name).filter((name) => read.includes(name) || plan.unread.includes(name));
  if (names.length === 0) return nothing;
  const toggle = (/** @type {string} */ name) =>
    set({ unread: plan.unread.includes(name) ? plan.unread.filter((one) => one !== name) : [...plan.unread, name] });
  return html`<fieldset class="values"><legend class="small">${say("page-beside-measures")}</legend>
    <div class="ticks" translate="no">${names.map((name) => html`<label class="check">
      <input type="checkbox" .checked=${live(!plan.unread.includes(name))} @change=${() => toggle(name)}><span>${name}</span></label>`)}</div></fieldset>`;
}

/** Which comes first in dates such as 3/4/2024. @param {Given} given */
const dates = ({ send }) => html`${/** @type {const} */ (["day", "month"]).map((first) => html`<button class="btn small" type="button"
  @click=${() => send({ type: "plan", change: { dates: first } })}>${say(`page-dates-${first}`)}</button>`)}`;

/** How the two files fit, and what was odd. @param {Given} given @param {EventsView} joined */
function fit({ send, state }, joined) {
  const twice = joined.remarks.some(({ title }) => title.id === "remark-events-twice") || state.beside?.plan.once;
  return html`<p class="gap-small">${say(joined.words)}. ${joined.kinds.length > 1 ? say("page-beside-kinds", { kinds: all(joined.kinds) }) : nothing}</p>
    ${twice ? html`<label class="check"><input type="checkbox" .checked=${live(state.beside?.plan.once ?? false)}
      @change=${(/** @type {Event} */ event) => send({ type: "plan", change: { once: /** @type {HTMLInputElement} */ (event.target).checked } })}>
      <span>${say("page-beside-once")}</span></label>` : nothing}
    ${joined.remarks.length > 0 ? html`<div class="gap-small">${remarks(joined.remarks, send)}</div>` : nothing}`;
}

/** Columns of the students that are one measure over time, to be confirmed. @param {Given} given @param {Overview} overview */
function series({ state, send }, overview) {
  const steps = stepColumns(overview);
  const possible = possibleSeries(overview, state.draft?.target ?? "");
  const named = (/** @type {string[]} */ names) => (names.length > 3 ? say("page-series-to", { first: names[0] ?? "", last: names.at(-1) ?? "", count: names.length }) : all(names));
  const on = state.draft?.series ?? false;
  return html`${steps.length > 0
      ? html`<label class="check gap-small"><input type="checkbox" .checked=${live(on)}
          @change=${(/** @type {Event} */ event) => send({ type: "draft", change: { series: /** @type {HTMLInputElement} */ (event.target).checked } })}>
          <span>${say("page-series", { columns: named(steps) })}<small>${say("page-series-about")}</small></span></label>`
      : nothing}
    ${possible.map((names) => html`<p class="gap-small">${say("page-series-maybe", { columns: named(names) })}
      <button class="link" type="button" @click=${() =>
        send({ type: "amend", amendments: names.map((column) => ({ column, role: /** @type {const} */ ("step") })) })}>${say("page-series-take")}</button></p>`)}`;
}
