// Below the list: what the school can change and does, hours of support, courses, and which columns matter.

import { html } from "lit";
import { courses } from "./guidance/courses.js";
import { changes } from "./guidance/changes.js";
import { hours } from "./guidance/hours.js";
import { matters } from "./guidance/matters.js";
import { playbook } from "./guidance/playbook.js";
import { say } from "../words.js";
import { EDITOR } from "./students/what-if.js";

/** @import { Part } from "../help.js" */
/** @import { Given } from "./page.js" */
/** @import { Shown } from "./students/shown.js" */

/** @type {Record<Part, (given: Given, shown: Shown) => unknown>} */
const PARTS = {
  guide: (given, shown) => html`${changes(given, shown)}${playbook(given, shown)}`,
  hours,
  courses,
  matters,
};

/** @type {Part[]} */
const TAUGHT = ["courses", "matters"];
/** @type {Record<Part, string>} */
const TITLES = { guide: "page-guide", hours: "page-hours", courses: "page-courses", matters: "page-matters" };

/** What is open stays so while another list is on its way. @param {Given} given @param {Shown} shown */
export const guidance = (given, shown) => html`<section class="rule-top no-print more-help">
  <h2>${say("page-help")}</h2>
  ${partsOf(shown).map((part) => html`<details id=${idOf(part)} ?open=${shown.help.open.includes(part)}
    @toggle=${(/** @type {Event} */ event) => given.send({ type: "help", of: "part", part, open: /** @type {HTMLDetailsElement} */ (event.target).open })}>
    <summary><h3>${say(TITLES[part])}</h3></summary>${PARTS[part](given, shown)}</details>`)}
</section>`;

/** Courses are compared and columns weighed on rows with results, of which a model from a file has none. @param {Shown} shown */
const partsOf = ({ saved }) => /** @type {Part[]} */ (Object.keys(PARTS)).filter((part) => !saved || !TAUGHT.includes(part));

/** @param {Part} part */
const idOf = (part) => (part === "guide" ? EDITOR : `help-${part}`);
