//! Once outcomes arrive: how well a model does, file by file, beside what it promised.

use serde::Serialize;

use super::{Light, told};
use crate::decision::reliability::{classwise_error, line};
use crate::decision::top::Ranged;
use crate::error::Result;
use crate::evaluation::{BOOTSTRAPS, Resample, Task};
use crate::features::Target;
use crate::metrics::{Better, Outcome, find};
use crate::models::Prediction;
use crate::numeric::chance::derive;
use crate::progress::{Watch, step};
use crate::words::Words;

/// Rows with an outcome, and of the rarer kind, for a light to come on.
const FEWEST: usize = 30;
const RARER: usize = 10;
/// How far the mean estimate may lie from the mean outcome, of chances and in parts of the promised error: to be looked
/// at, and far.
const CHANCES: [f64; 2] = [0.05, 0.1];
const ERRORS: [f64; 2] = [0.25, 0.5];

/// A file, a term or a cohort whose outcomes are known.
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    pub name: &'a str,
    pub truth: &'a Target,
    /// What the model said of the same rows.
    pub prediction: &'a Prediction,
    /// Person of each row; rows stand for themselves without.
    pub groups: Option<&'a [u32]>,
}

/// What the model promised when it was taught: its main metric (`auroc`, or `rmse` of numbers) on rows it had not seen, with
/// the interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Promise {
    pub score: f64,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// How well a model does on a batch; of fewer than 30 rows, or 10 of the rarer kind, no figure is given. Intervals are of 95 %, percentiles of resampled persons.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Aged {
    pub name: String,
    pub rows: usize,
    #[cfg_attr(test, ts(type = "string"))]
    pub metric: &'static str,
    pub score: Ranged,
    pub promised: f64,
    /// Mean estimate less mean outcome, of the class that may need support or in the target's unit; `None` for several
    /// classes.
    pub gap: Ranged,
    /// Of the outcome's log odds over the chance's; 1 is right, below 1 chances are too extreme.
    pub slope: Option<f64>,
    /// Classwise expected calibration error, 0..=1.
    pub error: Option<f64>,
    /// On where an interval leaves out what was promised: of the metric the promised value, and worse; of the gap 0, and far
    /// enough from it to matter (5 in 100, or a quarter of the promised error; twice that is red). A metric is red where its
    /// interval lies beyond the promise's own.
    pub light: Light,
    pub told: Vec<Words>,
}

/// Judges every batch, the earliest first.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn judged(
    batches: &[Batch<'_>],
    promise: &Promise,
    seed: u64,
    watch: &mut dyn Watch,
) -> Result<Vec<Aged>> {
    let total = (batches.len() * BOOTSTRAPS) as u64;
    let of = |(at, batch): (usize, &Batch<'_>)| {
        let done = |own: usize| (at * BOOTSTRAPS + own) as u64;
        aged(batch, promise, derive(seed, &[at as u64]), &mut |own| step(watch, done(own), total))
    };
    batches.iter().enumerate().map(of).collect()
}

fn aged(
    batch: &Batch<'_>,
    promise: &Promise,
    seed: u64,
    tick: &mut dyn FnMut(usize) -> Result<()>,
) -> Result<Aged> {
    let Batch { truth, prediction, .. } = *batch;
    let (rows, task) = (truth.len(), Task::of(truth));
    let outcome = Outcome { truth, prediction, cutoff: 0.5 };
    let metric = find(task.metric());
    let prepared = metric.map(|metric| (metric.prepare)(&outcome));
    let score = |weights: &[f64]| prepared.as_ref().and_then(|prepared| prepared(weights));
    let pairs = pairs(truth, prediction);
    let gap = |weights: &[f64]| {
        let all: f64 = weights.iter().sum();
        let apart = pairs.iter().zip(weights).map(|((said, seen), weight)| weight * (said - seen));
        (pairs.len() == rows && all > 0.0).then(|| apart.sum::<f64>() / all)
    };
    let whole = vec![1.0; rows];
    let (mut scores, mut gaps) = (Vec::new(), Vec::new());
    let resample = Resample::anywhere(rows, batch.groups.filter(|groups| groups.len() == rows));
    let mut weights = whole.clone();
    for index in 0..if rows > 0 { BOOTSTRAPS } else { 0 } {
        tick(index)?;
        resample.draw(seed, index, &mut weights);
        scores.extend(score(&weights));
        gaps.extend(gap(&weights));
    }
    let (score, gap) = (Ranged::new(score(&whole), scores), Ranged::new(gap(&whole), gaps));
    let hits = pairs.iter().filter(|(_, seen)| *seen == 1.0).count();
    let rarer = match task {
        Task::Number => rows,
        Task::Classes | Task::AtRisk if pairs.is_empty() => rows,
        Task::Classes | Task::AtRisk => hits.min(rows - hits),
    };
    let enough = rows >= FEWEST && rarer >= RARER;
    let lights = match enough {
        true => [by_score(&score, promise, metric.map(|metric| metric.better)), by_gap(&gap, promise, task)],
        false => [Light::Green; 2],
    };
    let (slope, error) = match (truth, prediction) {
        (Target::Classes { codes, .. }, Prediction::Chances(chances)) if enough => {
            let positive: Vec<bool> = pairs.iter().map(|(_, seen)| *seen == 1.0).collect();
            let chance: Vec<f64> = pairs.iter().map(|(said, _)| *said).collect();
            (line(&positive, &chance).map(|line| line.slope), classwise_error(chances, codes))
        }
        _ => (None, None),
    };
    let known = |own: Ranged| if enough { own } else { Ranged::default() };
    let means = [0, 1].map(|side| {
        let own = pairs.iter().map(|pair| if side == 0 { pair.0 } else { pair.1 });
        own.sum::<f64>() / pairs.len().max(1) as f64
    });
    let mut told = Vec::new();
    if !enough {
        told.push(Words::new("drift-judged-few").with("name", batch.name).with("rows", rows));
    }
    told.extend(told::scored(batch.name, task, &score, promise.score, lights[0]).filter(|_| enough));
    told.extend((lights[1] > Light::Green).then(|| told::gap(batch.name, task, means, lights[1])));
    Ok(Aged {
        name: batch.name.to_owned(),
        rows,
        metric: task.metric(),
        score: known(score),
        promised: promise.score,
        gap: known(gap),
        slope,
        error,
        light: lights[0].max(lights[1]),
        told,
    })
}

/// What was said and what came of it, row by row: numbers, or the chance of a class and whether it came true. Empty for
/// several classes, and where the two do not fit.
fn pairs(truth: &Target, prediction: &Prediction) -> Vec<(f64, f64)> {
    match (truth, prediction) {
        (Target::Numbers(seen), Prediction::Numbers(said)) if seen.len() == said.len() => {
            said.iter().copied().zip(seen.iter().copied()).collect()
        }
        (Target::Classes { codes, names, positive }, Prediction::Chances(chances))
            if names.len() == 2 && chances.dim() == (codes.len(), 2) =>
        {
            let side = positive.unwrap_or(1).min(1);
            let said = chances.column(side as usize);
            said.iter().zip(codes).map(|(said, code)| (*said, f64::from(u8::from(*code == side)))).collect()
        }
        _ => Vec::new(),
    }
}

fn by_score(score: &Ranged, promise: &Promise, better: Option<Better>) -> Light {
    // Turned so that higher is better.
    let (best, least) = match better {
        Some(Better::Lower) => (score.low.map(|own| -own), promise.high.map(|own| -own)),
        _ => (score.high, promise.low),
    };
    let promised = if better == Some(Better::Lower) { -promise.score } else { promise.score };
    match best {
        Some(best) if least.is_some_and(|least| best < least) => Light::Red,
        Some(best) if best < promised => Light::Amber,
        _ => Light::Green,
    }
}

fn by_gap(gap: &Ranged, promise: &Promise, task: Task) -> Light {
    let (Some(value), Some(low), Some(high)) = (gap.value, gap.low, gap.high) else { return Light::Green };
    let limits = if task == Task::Number { ERRORS.map(|part| part * promise.score) } else { CHANCES };
    match low > 0.0 || high < 0.0 {
        true if value.abs() >= limits[1] => Light::Red,
        true if value.abs() >= limits[0] => Light::Amber,
        _ => Light::Green,
    }
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;

    /// Rows whose outcome follows `said` bent by `bend` in log odds.
    fn made(rows: usize, seed: u64, bend: &dyn Fn(f64, &mut Chance) -> f64) -> (Target, Prediction) {
        let mut chance = Chance::new(seed, &[]);
        let scores: Vec<f64> = (0..rows).map(|_| -1.0 + 1.5 * chance.normal()).collect();
        let sigmoid = |own: f64| 1.0 / (1.0 + libm::exp(-own));
        let mut falls = |own: &f64| {
            let odds = bend(*own, &mut chance);
            u32::from(chance.uniform() < sigmoid(odds))
        };
        let codes: Vec<u32> = scores.iter().map(&mut falls).collect();
        let said = Array2::from_shape_fn((rows, 2), |(row, class)| {
            if class == 1 { sigmoid(scores[row]) } else { 1.0 - sigmoid(scores[row]) }
        });
        let names = vec!["no".to_owned(), "yes".to_owned()];
        (Target::Classes { codes, names, positive: Some(1) }, Prediction::Chances(said))
    }

    fn one(own: &(Target, Prediction), promise: Promise) -> Aged {
        let batch = Batch { name: "2025", truth: &own.0, prediction: &own.1, groups: None };
        judged(&[batch], &promise, 1, &mut Unwatched).unwrap().remove(0)
    }

    const PROMISE: Promise = Promise { score: 0.81, low: Some(0.77), high: Some(0.85) };

    #[test]
    fn a_model_that_holds_what_it_promised_stays_green() {
        let aged = one(&made(800, 1, &|own, _| own), PROMISE);
        assert_eq!((aged.light, aged.metric, aged.told.len()), (Light::Green, "auroc", 1));
        assert!((aged.slope.unwrap() - 1.0).abs() < 0.2 && aged.error.unwrap() < 0.06, "{aged:?}");
        assert!(aged.gap.low.unwrap() < 0.0 && aged.gap.high.unwrap() > 0.0, "{aged:?}");
    }

    #[test]
    fn chances_that_lie_too_low_turn_a_light_on_and_say_so() {
        let aged = one(&made(800, 1, &|own, _| own + 1.0), PROMISE);
        assert_eq!(aged.light, Light::Red);
        assert!(aged.gap.high.unwrap() < -0.1, "{aged:?}");
        assert_eq!(aged.told.last().unwrap().id, "drift-gap-chance");
    }

    #[test]
    fn order_that_is_lost_turns_a_light_on() {
        let aged = one(&made(800, 1, &|_, chance| -1.0 + 1.5 * chance.normal()), PROMISE);
        assert_eq!((aged.light, aged.told[0].id.as_ref()), (Light::Red, "drift-judged"));
        assert!(aged.score.high.unwrap() < 0.6 && aged.slope.unwrap() < 0.3);
        // Of twenty rows nothing is said but that.
        let few = one(&made(20, 1, &|_, chance| chance.normal()), PROMISE);
        assert_eq!(
            (few.light, few.told[0].id.as_ref(), few.told.len()),
            (Light::Green, "drift-judged-few", 1)
        );
        assert_eq!((few.score.value, few.gap.low, few.slope, few.error), (None, None, None, None));
    }

    #[test]
    fn numbers_are_judged_by_their_error_and_their_mean() {
        let mut chance = Chance::new(3, &[]);
        let truth: Vec<f64> = (0..300).map(|_| 10.0 + 3.0 * chance.normal()).collect();
        let said = |shift: f64| {
            Prediction::Numbers(
                truth
                    .iter()
                    .enumerate()
                    .map(|(row, own)| own + shift + if row % 2 == 0 { 1.0 } else { -1.0 })
                    .collect(),
            )
        };
        let promise = Promise { score: 1.02, low: Some(0.95), high: Some(1.1) };
        let own = |shift: f64| one(&(Target::Numbers(truth.clone()), said(shift)), promise);
        assert_eq!(own(0.0).light, Light::Green);
        let moved = own(-0.8);
        assert_eq!((moved.light, moved.metric), (Light::Red, "rmse"));
        assert_eq!(moved.told.last().unwrap().id, "drift-gap-number");
        assert!((moved.gap.value.unwrap() + 0.8).abs() < 1e-9);
    }
}
