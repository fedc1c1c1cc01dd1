// Steps that may help. Nothing is drawn without advice.

import { nothing } from "lit";

/** @import { Shown } from "./shown.js" */

/** @param {Shown} _shown */
export const steps = (_shown) => nothing;
