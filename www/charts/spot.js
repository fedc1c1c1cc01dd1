/** A free place for a label beside its line, so that no legend is needed. */

/**
 * @typedef {[number, number]} Point in px
 * @typedef {{ left: number, right: number, top: number, bottom: number }} Box
 * @typedef {{ x: number, y: number, anchor: "start" | "end", box: Box }} Spot y is the middle of the text
 */

/** Where along the line to look first. */
const MIDDLE = 0.45;
/** The share at each end of the line that gets no label. */
const END = 0.12;
/** From the line to the label, in px across and down. */
const GAP = 9;

/**
 * The place nearest to a line's middle where a label touches no line and stays inside the frame, or touches least;
 * null where it fits nowhere.
 * @param {Point[]} line the line to name
 * @param {{ lines: Point[][], taken: Box[], frame: Box }} ground all lines, this one too; labels that already stand there
 * @param {{ width: number, height: number }} label in px
 * @param {readonly ("above" | "below")[]} sides above and before the line, or below and behind it; the better one first
 * @returns {Spot | null}
 */
export function spot(line, { lines, taken, frame }, label, sides) {
  const walls = lines.flatMap((points) => dense(points, 4));
  const all = dense(line, 6);
  // Near its ends a line meets others, and a label there could be taken for theirs.
  const places = all.slice(Math.floor(all.length * END), Math.ceil(all.length * (1 - END)));
  const order = [...places.keys()].sort((a, b) => Math.abs(a - MIDDLE * places.length) - Math.abs(b - MIDDLE * places.length));
  /** @type {{ spot: Spot, clash: number } | null} */
  let best = null;
  for (const side of sides) {
    for (const at of order) {
      const [px, py] = /** @type {Point} */ (places[at]);
      const sign = side === "above" ? -1 : 1;
      const [x, y] = [px + sign * GAP, py + sign * GAP];
      const box = { left: sign < 0 ? x - label.width : x, right: sign < 0 ? x : x + label.width, top: y - label.height / 2, bottom: y + label.height / 2 };
      if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) continue;
      if (taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)) continue;
      const clash = walls.filter(([wx, wy]) => wx > box.left - 4 && wx < box.right + 4 && wy > box.top - 2 && wy < box.bottom + 2).length;
      if (!best || clash < best.clash) best = { spot: { x, y, anchor: sign < 0 ? "end" : "start", box }, clash };
      if (clash === 0) return best.spot;
    }
  }
  return best?.spot ?? null;
}

/** The same line with a point at least every so many px. @param {Point[]} points @param {number} step @returns {Point[]} */
function dense(points, step) {
  /** @type {Point[]} */
  const out = [];
  points.forEach(([x, y], i) => {
    const [x0, y0] = points[i - 1] ?? [x, y];
    const pieces = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / step));
    for (let k = 1; k <= pieces; k++) out.push([x0 + ((x - x0) * k) / pieces, y0 + ((y - y0) * k) / pieces]);
  });
  return out;
}
