/** A free place for a label beside its line, so that no legend is needed. */

/**
 * @typedef {[number, number]} Point in px
 * @typedef {{ x: number, y: number, anchor: "start" | "end" }} Spot y is the middle of the text
 */

/** Where along the line to look first. */
const MIDDLE = 0.45;

/**
 * The place nearest to a line's middle where a label touches no line and stays inside the frame, or touches least;
 * null where it fits nowhere.
 * @param {Point[]} line the line to name @param {Point[][]} lines all lines, this one too
 * @param {{ width: number, height: number }} label in px
 * @param {{ left: number, right: number, top: number, bottom: number }} frame
 * @param {"above" | "below"} [side] above and before the line, or below and behind it
 * @returns {Spot | null}
 */
export function spot(line, lines, label, frame, side = "above") {
  const walls = lines.flatMap((points) => dense(points, 4));
  const gap = 9;
  /** @type {{ spot: Spot, clash: number } | null} */
  let best = null;
  const places = dense(line, 6);
  const order = [...places.keys()].sort((a, b) => Math.abs(a - MIDDLE * places.length) - Math.abs(b - MIDDLE * places.length));
  for (const [px, py] of order.map((i) => /** @type {Point} */ (places[i]))) {
    const x = side === "above" ? px - gap : px + gap;
    const y = side === "above" ? py - gap : py + gap;
    const [from, to] = side === "above" ? [x - label.width, x] : [x, x + label.width];
    if (from < frame.left || to > frame.right) continue;
    const [top, bottom] = [y - label.height / 2, y + label.height / 2];
    if (top < frame.top || bottom > frame.bottom) continue;
    const clash = walls.filter(([wx, wy]) => wx > from - 4 && wx < to + 4 && wy > top - 2 && wy < bottom + 2).length;
    if (!best || clash < best.clash) best = { spot: { x, y, anchor: side === "above" ? "end" : "start" }, clash };
    if (clash === 0) break;
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
