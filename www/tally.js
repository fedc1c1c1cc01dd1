// How far the training is: one square for every model and part, a share of the whole, the time left. Pure.

/** @import { Cell, Job, Losses, Plan } from "./wire" */

/** A model and a part, over all rounds. @typedef {{ asked: number, done: number, scores: number[] }} Square */
/**
 * @typedef {object} Training
 * @property {"running" | "finished" | "cancelled" | "failed"} status
 * @property {Plan | null} plan
 * @property {Record<string, Square>} squares by squareKey
 * @property {Record<number, { job: Job, share: number }>} running by job
 * @property {number} asked jobs handed out so far
 * @property {number} done
 * @property {number} costAsked
 * @property {number} costDone
 * @property {number} since milliseconds of the page's clock
 * @property {number} now
 * @property {number} replaced jobs done again since their worker broke
 * @property {{ done: number, total: number } | null} closing the last step, at the desk
 * @property {Curve[]} curves the losses of networks that learn, in the order in which they began
 */
/** The losses of a job: of the network that learns now. @typedef {{ job: Job, member: number, passes: Losses[] }} Curve */
/**
 * @typedef {{ type: "planned", plan: Plan }
 *   | { type: "handedOut", jobs: Job[] }
 *   | { type: "progress", job: Job, share: number, now: number }
 *   | { type: "passes", job: Job, passes: Losses[] }
 *   | { type: "accepted", job: Job, cell: Cell, now: number }
 *   | { type: "replaced", job: Job }
 *   | { type: "closing", done: number, total: number, now: number }
 *   | { type: "trainingEnded", status: "finished" | "cancelled" | "failed", now: number }} TrainingEvent
 */

/** @param {number} now @returns {Training} */
export function beginning(now) {
  return {
    status: "running",
    plan: null,
    squares: {},
    running: {},
    asked: 0,
    done: 0,
    costAsked: 0,
    costDone: 0,
    since: now,
    now,
    replaced: 0,
    closing: null,
    curves: [],
  };
}

/** @param {string} model @param {number} fold @param {number} moment */
export const squareKey = (model, fold, moment) => `${model} ${fold} ${moment}`;

/**
 * @param {Training} training
 * @param {TrainingEvent} event
 * @returns {Training}
 */
export function tally(training, event) {
  // What a worker still sends after a cancel changes nothing.
  if (training.status !== "running") return training;
  switch (event.type) {
    case "planned":
      return { ...training, plan: event.plan };
    case "handedOut":
      return event.jobs.reduce(
        (sum, job) => ({
          ...sum,
          asked: sum.asked + 1,
          costAsked: sum.costAsked + job.cost,
          squares: withSquare(sum.squares, job, (square) => ({ ...square, asked: square.asked + 1 })),
        }),
        { ...training, closing: null },
      );
    case "progress":
      return {
        ...training,
        now: event.now,
        running: { ...training.running, [event.job.id]: { job: event.job, share: event.share } },
      };
    case "passes":
      return { ...training, curves: learned(training, event.job, event.passes) };
    case "accepted": {
      const { [event.job.id]: _, ...running } = training.running;
      const { score } = event.cell;
      return {
        ...training,
        now: event.now,
        running,
        done: training.done + 1,
        costDone: training.costDone + event.job.cost,
        squares: withSquare(training.squares, event.job, (square) => ({
          ...square,
          done: square.done + 1,
          scores: score === null ? square.scores : [...square.scores, score],
        })),
      };
    }
    case "replaced": {
      const { [event.job.id]: _, ...running } = training.running;
      return { ...training, running, replaced: training.replaced + 1 };
    }
    case "closing":
      return { ...training, now: event.now, closing: { done: event.done, total: event.total } };
    case "trainingEnded":
      return { ...training, now: event.now, status: event.status, running: {} };
  }
}

/**
 * @param {Record<string, Square>} squares
 * @param {Job} job
 * @param {(square: Square) => Square} change
 */
function withSquare(squares, job, change) {
  // What only a blend learns from is counted and has no cell.
  if (job.inner !== null) return squares;
  const key = squareKey(job.model, job.fold, job.moment);
  return { ...squares, [key]: change(squares[key] ?? { asked: 0, done: 0, scores: [] }) };
}

/**
 * The losses of a job, added to what is known of it. What is done goes once another job of its model tells of itself.
 * @param {Training} training
 * @param {Job} job
 * @param {Losses[]} passes
 */
function learned({ curves, running }, job, passes) {
  const kept = curves.filter((curve) => curve.job.id === job.id || curve.job.model !== job.model || curve.job.id in running);
  const before = kept.find((curve) => curve.job.id === job.id);
  let curve = before ?? { job, member: 0, passes: /** @type {Losses[]} */ ([]) };
  for (const pass of passes) {
    const last = curve.passes.at(-1);
    // A network begins anew: the next one, or the same with all rows.
    const anew = last && (pass.member !== last.member || pass.epoch <= last.epoch);
    curve = { job, member: pass.member, passes: anew ? [pass] : [...curve.passes, pass] };
  }
  return before ? kept.map((one) => (one === before ? curve : one)) : [...kept, curve];
}

/** One curve for each network: the job that was first to tell of itself is followed until it is done. @param {Training} training @returns {Curve[]} */
export function curvesOf({ curves }) {
  const models = [...new Set(curves.map(({ job }) => job.model))];
  return models.flatMap((model) => curves.find(({ job }) => job.model === model) ?? []);
}

/**
 * What one square shows: of one moment, or of all of them together.
 * @param {Training} training
 * @param {string} model
 * @param {number} fold
 * @param {number | null} [moment]
 * @returns {{ state: "waits" } | { state: "runs", share: number } | { state: "done", score: number | null }}
 */
export function squareOf(training, model, fold, moment = null) {
  const prefix = `${model} ${fold} `;
  const keys = moment === null ? Object.keys(training.squares).filter((key) => key.startsWith(prefix)) : [squareKey(model, fold, moment)];
  const found = keys.flatMap((key) => training.squares[key] ?? []);
  if (found.length === 0) return { state: "waits" };
  const square = found.reduce((all, one) => ({ asked: all.asked + one.asked, done: all.done + one.done, scores: [...all.scores, ...one.scores] }));
  if (square.asked > 0 && square.done >= square.asked) {
    const { scores } = square;
    return { state: "done", score: scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length };
  }
  // Half a square is worth nothing once training has ended.
  if (training.status !== "running") return { state: "waits" };
  const partly = Object.values(training.running).filter(({ job }) => job.model === model && job.fold === fold && job.inner === null && (moment === null || job.moment === moment));
  if (square.done === 0 && partly.length === 0) return { state: "waits" };
  const share = (square.done + partly.reduce((sum, { share }) => sum + share, 0)) / square.asked;
  return { state: "runs", share };
}

/**
 * Share of the work that is done, 0 to 1, weighed by what jobs cost.
 * @param {Training} training
 */
export function shareDone(training) {
  const { plan, asked, costAsked, costDone } = training;
  if (training.status === "finished") return 1;
  if (!plan || asked === 0) return 0;
  // Jobs of later rounds are counted in the plan before their cost is known.
  const later = (Math.max(0, plan.total - asked) * costAsked) / asked;
  const partly = Object.values(training.running).reduce((sum, { job, share }) => sum + job.cost * share, 0);
  const whole = costAsked + later;
  return whole > 0 ? Math.min(1, (costDone + partly) / whole) : 0;
}

/**
 * Seconds left, or null while there is too little to tell.
 * @param {Training} training
 */
export function secondsLeft(training) {
  const share = shareDone(training);
  const spent = (training.now - training.since) / 1000;
  if (share < 0.02 || spent < 0.3) return null;
  return (spent * (1 - share)) / share;
}
