// For those who want things calm.

/** Between two drawings of the losses. */
const CALM_MS = 1000;

/** How long a drawing that moves should stand still, in milliseconds. */
export const calm = () => (globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ? CALM_MS : 0);
