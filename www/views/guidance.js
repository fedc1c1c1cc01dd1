// Below the list: what the school can change and does, hours of support, courses, and which columns matter.

import { html } from "lit";
import { courses } from "./guidance/courses.js";
import { changes } from "./guidance/changes.js";
import { hours } from "./guidance/hours.js";
import { matters } from "./guidance/matters.js";
import { playbook } from "./guidance/playbook.js";
import { say } from "../words.js";
import { EDITOR } from "./students/what-if.js";

/** @import { Given } from "./page.js" */
/** @import { Shown } from "./students/shown.js" */

/** @param {Given} given @param {Shown} shown */
export const guidance = (given, shown) => html`<section class="rule-top no-print more-help">
  <h2>${say("page-help")}</h2>
  <details id=${EDITOR}><summary><h3>${say("page-guide")}</h3></summary>${changes(given, shown)}${playbook(given, shown)}</details>
  <details><summary><h3>${say("page-hours")}</h3></summary>${hours(given, shown)}</details>
  <details><summary><h3>${say("page-courses")}</h3></summary>${courses(given, shown)}</details>
  <details><summary><h3>${say("page-matters")}</h3></summary>${matters(given, shown)}</details>
</section>`;
