// What if? The smallest changes that would bring the estimate under the line. Nothing is drawn without advice.

import { nothing } from "lit";

/** @import { Shown } from "./shown.js" */

/** @param {Shown} _shown */
export const whatIf = (_shown) => nothing;
