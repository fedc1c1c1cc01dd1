// The rule that the page adds to its own once its core is there. Policies only add up: the stricter one holds, for the page
// and for every worker that starts afterwards, and none can be taken back.

/**
 * @param {readonly string[]} parts scripts of the page that are fetched when they are asked for
 * @param {string} base the page's address
 * @returns {string} a Content-Security-Policy: nothing but these scripts, and what the page makes itself
 */
export function locked(parts, base) {
  // A page that is one file has its parts inside.
  const own = parts.map((part) => new URL(part, base)).filter(({ protocol }) => /^https?:$/.test(protocol));
  // These two would end the source and begin another rule.
  const sources = own.map(({ origin, pathname }) => origin + pathname.replaceAll(";", "%3B").replaceAll(",", "%2C"));
  return [
    // What is fetched ahead is allowed where any directive allows it, so each is named or none.
    "default-src 'none'",
    "connect-src 'none'",
    `script-src ${["'wasm-unsafe-eval'", ...sources].join(" ")}`,
    "img-src data: blob:",
    "worker-src blob:",
    "form-action 'none'",
  ].join("; ");
}
