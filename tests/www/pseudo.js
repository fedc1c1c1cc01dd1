// A language that nobody speaks, made of the English one: every sentence longer and with marks on its letters, its gaps and
// forms as they are. What stays plain on the page was not said by the messages; what does not fit is too tight.

const MARKS = /** @type {Record<string, string>} */ ({ a: "å", e: "é", i: "î", o: "ö", u: "ü", n: "ñ", c: "ç", y: "ý", A: "Å", E: "É", I: "Î", O: "Ö", U: "Ü" });
/** Roughly what German takes more than English. */
const LONGER = 0.35;

/** @param {string} messages a messages file @returns {string} */
export function pseudo(messages) {
  return messages
    .split(/\n(?=[a-z#])/)
    .map((entry) => {
      const [head = "", pattern] = [/^[a-z][\w-]* *= */.exec(entry)?.[0] ?? "", entry];
      return head ? head + patternOf(pattern.slice(head.length)) : entry;
    })
    .join("\n");
}

/** @param {string} pattern words, gaps and forms @returns {string} */
function patternOf(pattern) {
  let out = "";
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf("{", at);
    if (open < 0) return out + longer(pattern.slice(at));
    const close = endOf(pattern, open);
    out += longer(pattern.slice(at, open)) + gapOf(pattern.slice(open, close));
    at = close;
  }
  return out;
}

/** Where the brace that opens here is closed. @param {string} text @param {number} open */
function endOf(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}" && --depth === 0) return at + 1;
  }
  throw new Error(`a brace is left open: ${text.slice(open, open + 60)}`);
}

/** @param {string} gap @returns {string} */
function gapOf(gap) {
  const [head = ""] = /^\{[^{}]*?->/.exec(gap) ?? [];
  if (!head) return gap;
  let out = head;
  let rest = gap.slice(head.length, -1);
  // A key at the start of a line, and its pattern up to the next one that is not inside a gap.
  for (let key = KEY.exec(rest); key; key = KEY.exec(rest)) {
    rest = rest.slice(key[0].length);
    const end = nextKey(rest);
    out += key[0] + patternOf(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return `${out}${rest}}`;
}

const KEY = /^\s*\*?\[[^\]]*\] ?/;

/** @param {string} text */
function nextKey(text) {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "{") at = endOf(text, at) - 1;
    else if (text[at] === "\n" && (KEY.test(text.slice(at)) || text.slice(at).trim() === "")) return at;
  }
  return text.length;
}

/** Letters marked, and each word of some length drawn out. @param {string} text */
function longer(text) {
  let owed = 0;
  return text.replace(/[A-Za-z]+/g, (word) => {
    owed += word.length * LONGER;
    const more = word.length > 2 ? Math.round(owed) : 0;
    owed -= more;
    return word.slice(0, -1).replace(/[a-z]/gi, (letter) => MARKS[letter] ?? letter) + word.slice(-1) + "e".repeat(more);
  });
}
