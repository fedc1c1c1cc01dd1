//! Is there anything at all? The outcomes are shuffled 199 times, and the best of three cheap models on the true
//! outcomes is held against the best of them on each of the shuffled ones.
//!
//! The models of the evaluation would have to be taught 199 times; a cheap one that finds something proves as well that
//! there is something. Each is judged out of fold, by the area under the curve or by the correlation of numbers, fold by
//! fold.

use serde::Serialize;

use super::ground::{Ground, Patch, area, outcomes};
use super::permutation::{SHUFFLES, p_value, shuffle};
use super::smooth::Smooth;
use crate::error::Result;
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};

/// What shuffled outcomes say.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Signal {
    /// The chance of a score like this where there is nothing to find, 1 / (shuffles + 1) at least.
    pub p: f64,
    pub shuffles: usize,
    /// The best cheap model's area under the curve, or correlation of numbers.
    pub found: f64,
    /// What the best does on shuffled outcomes, on average.
    pub chance: f64,
}

/// `None` where nothing can be scored.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn signal(ground: &Ground<'_>, watch: &mut dyn Watch) -> Result<Option<Signal>> {
    step(watch, 0, SHUFFLES as u64)?;
    let Patch { rows, mut frame, target, folds, cohorts, groups } = ground.patch();
    frame.steps = ground.frame.steps.as_ref().map(|steps| steps.of(&rows));
    let outcomes = outcomes(&target);
    let smooth = Smooth::new(&frame, &folds);
    let best = |source: Option<&[u32]>| -> Option<f64> {
        let mut sums = [(0.0, 0.0); 3];
        for (outcome, classes) in &outcomes {
            let outcome: Vec<f64> = match source {
                Some(source) => source.iter().map(|row| outcome[*row as usize]).collect(),
                None => outcome.clone(),
            };
            for (sum, parts) in sums.iter_mut().zip(smooth.says(&outcome)) {
                let of_part = |(rows, said): &(Vec<u32>, Vec<f64>)| {
                    let truth: Vec<f64> = rows.iter().map(|row| outcome[*row as usize]).collect();
                    if *classes { area(&truth, said) } else { correlation(&truth, said) }
                };
                let scores: Vec<f64> = parts.iter().filter_map(of_part).collect();
                if let Some(score) = mean(&scores) {
                    *sum = (sum.0 + 1.0, sum.1 + score);
                }
            }
        }
        let scores = sums.into_iter().filter(|sum| sum.0 > 0.0).map(|sum| sum.1 / sum.0);
        scores.reduce(f64::max)
    };
    let Some(found) = best(None) else { return Ok(None) };
    let mut shuffled = Vec::with_capacity(SHUFFLES);
    for index in 0..SHUFFLES {
        step(watch, index as u64, SHUFFLES as u64)?;
        let source = shuffle(rows.len(), cohorts.as_deref(), groups.as_deref(), ground.seed, index);
        // A shuffle that cannot be scored counts against the signal.
        shuffled.push(best(Some(&source)).unwrap_or(f64::INFINITY));
    }
    let known: Vec<f64> = shuffled.iter().copied().filter(|own| own.is_finite()).collect();
    let chance = mean(&known).unwrap_or(f64::NAN);
    Ok(Some(Signal { p: p_value(found, &shuffled), shuffles: SHUFFLES, found, chance }))
}

/// Pearson's; 0 where nothing varies.
fn correlation(truth: &[f64], said: &[f64]) -> Option<f64> {
    let (a, b) = (mean(truth)?, mean(said)?);
    let sums = truth.iter().zip(said).fold((0.0, 0.0, 0.0), |sums, (own, other)| {
        let (own, other) = (own - a, other - b);
        (sums.0 + own * other, sums.1 + own * own, sums.2 + other * other)
    });
    let spread = (sums.1 * sums.2).sqrt();
    Some(if spread > 0.0 { sums.0 / spread } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Frame, Target, Values};
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;
    use crate::split::{Protocol, Ties, folds};

    /// Students with two columns; `of` makes the outcome of both and a draw.
    fn told(rows: usize, seed: u64, of: impl Fn(f64, f64, f64) -> f64, numbers: bool) -> Signal {
        let mut chance = Chance::new(seed, &[]);
        let drawn: Vec<[f64; 3]> = (0..rows).map(|_| [0; 3].map(|_| chance.normal())).collect();
        let column = |at: usize| Feature {
            name: format!("x{at}"),
            values: Values::Numbers(drawn.iter().map(|own| own[at] as f32).collect()),
        };
        let frame = Frame { columns: vec![column(0), column(1)], steps: None, height: rows };
        let values: Vec<f64> = drawn.iter().map(|own| of(own[0], own[1], own[2])).collect();
        let codes = values.iter().map(|value| u32::from(*value > 0.0)).collect();
        let target = match numbers {
            true => Target::Numbers(values),
            false => Target::Classes { codes, names: vec!["no".into(), "yes".into()], positive: Some(1) },
        };
        let folds = folds(rows, Ties::default(), Protocol { folds: 5, repeats: 1, seed }, 0).unwrap();
        let ground =
            Ground { frame: &frame, target: &target, folds: &folds, cohorts: None, groups: None, seed };
        signal(&ground, &mut Unwatched).unwrap().unwrap()
    }

    #[test]
    fn what_is_there_is_found_whatever_its_form() {
        let forms: [fn(f64, f64, f64) -> f64; 3] = [
            |a, _, noise| a + noise,
            |a, _, noise| a * a - 1.0 + 0.5 * noise,
            |a, b, noise| a * b + 0.5 * noise,
        ];
        for (form, of) in forms.into_iter().enumerate() {
            for numbers in [false, true] {
                let signal = told(300, 1, of, numbers);
                assert_eq!((signal.p, signal.shuffles), (0.005, 199), "{form} {numbers} {signal:?}");
                assert!(signal.found > signal.chance, "{signal:?}");
            }
        }
    }

    #[test]
    fn where_nothing_is_p_is_even() {
        let p: Vec<f64> = (0..40).map(|seed| told(80, seed, |_, _, noise| noise, seed % 2 == 0).p).collect();
        let below = |limit: f64| p.iter().filter(|p| **p <= limit).count();
        assert!(below(0.05) <= 6 && (10..=30).contains(&below(0.5)), "{p:?}");
    }

    #[test]
    fn of_very_many_some_whole_persons_are_looked_at() {
        let rows = 30_000;
        let target = Target::Numbers((0..rows).map(f64::from).collect());
        let groups: Vec<u32> = (0..rows as u32).map(|row| row / 3).collect();
        let ties = Ties { classes: None, groups: Some(&groups) };
        let folds = folds(rows as usize, ties, Protocol { folds: 5, repeats: 1, seed: 1 }, 0).unwrap();
        let frame = Frame { columns: vec![], steps: None, height: rows as usize };
        let ground = Ground {
            frame: &frame,
            target: &target,
            folds: &folds,
            cohorts: None,
            groups: Some(&groups),
            seed: 1,
        };
        let some = ground.patch().rows;
        assert_eq!(some.len(), 5001);
        assert!(some.chunks(3).all(|own| own[0] / 3 == own[2] / 3 && own[0] % 3 == 0));
    }
}
