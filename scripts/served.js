// A made-up class in which one group is served worse: what was recorded of most of those in need who speak another language
// at home looks as if they did well. With a small group some have a support plan, fewer than are shown.

/** @param {{ rows?: number, small?: boolean }} [options] @returns {string} a CSV file */
export function served({ rows = 900, small = false } = {}) {
  let state = 7;
  const chance = () => ((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648);
  const lines = [`student,grade,quiz,homework,attendance,sex,home_language${small ? ",support_plan" : ""}`];
  for (let i = 1; i <= rows; i += 1) {
    const other = chance() < 0.3;
    const plan = chance() < 0.006;
    const need = chance() < 0.25;
    const hidden = other && need && chance() < 0.8;
    const grade = need ? 5 + Math.floor(5 * chance()) : 10 + Math.floor(10 * chance());
    const told = hidden ? 14 : grade;
    const cells = [i, grade, Math.round(10 * (told + 4 * chance())), Math.round(5 * told + 30 * chance()), Math.round(60 + 40 * chance()), chance() < 0.5 ? "girl" : "boy", other ? "another" : "the school's"];
    lines.push([...cells, ...(small ? [plan ? "yes" : "no"] : [])].join(","));
  }
  return lines.join("\n") + "\n";
}
