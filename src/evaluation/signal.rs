//! Is there anything at all? The outcomes are shuffled 199 times, and the best of three cheap models on the true
//! outcomes is held against the best of them on each of the shuffled ones.
//!
//! The models of the evaluation would have to be taught 199 times; a cheap one that finds something proves as well that
//! there is something. Each is judged out of fold, by the area under the curve or by the correlation of numbers, fold by
//! fold.

use serde::Serialize;

use super::permutation::{SHUFFLES, p_value, shuffle};
use super::smooth::Smooth;
use crate::error::Result;
use crate::features::{Feature, Frame, Target};
use crate::numeric::chance::derive;
use crate::numeric::statistics::{mean, ranks};
use crate::progress::{Watch, step};
use crate::split::Folds;

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

/// What is shuffled and judged.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    pub frame: &'a Frame,
    pub target: &'a Target,
    /// Of the first repeat.
    pub folds: &'a Folds,
    /// Cohort of each row, where rows are split by it.
    pub cohorts: Option<&'a [u32]>,
    /// Person or group of each row.
    pub groups: Option<&'a [u32]>,
    pub seed: u64,
}

/// Rows that are looked at, at most: among so many an area of .53 is seen.
const MANY: usize = 5000;
/// Rows of the rarest outcome among them, where there are as many.
const RARE: usize = 400;
/// Kinds that are told from all others, at most: the most frequent ones.
const KINDS: usize = 5;

/// `None` where nothing can be scored.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn signal(ground: &Ground<'_>, watch: &mut dyn Watch) -> Result<Option<Signal>> {
    step(watch, 0, SHUFFLES as u64)?;
    let rows = some(ground);
    let pick = |all: &[u32]| -> Vec<u32> { rows.iter().map(|row| all[*row as usize]).collect() };
    let (cohorts, groups) = (ground.cohorts.map(pick), ground.groups.map(pick));
    let columns = ground.frame.columns.iter();
    let columns = columns.map(|own| Feature { name: own.name.clone(), values: own.values.of(&rows) });
    let steps = ground.frame.steps.as_ref().map(|steps| steps.of(&rows));
    let frame = Frame { columns: columns.collect(), steps, height: rows.len() };
    let outcomes = outcomes(&ground.target.of(&rows));
    let smooth = Smooth::new(&frame, &ground.folds.among(&rows));
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

/// Rows that take part; of very many, those of persons drawn by lot.
pub(super) fn some(ground: &Ground<'_>) -> Vec<u32> {
    let mut rows: Vec<u32> = ground.folds.judged();
    if ground.folds.count() == 1 {
        rows.extend_from_slice(ground.folds.fold(0).train.as_slice());
        rows.sort_unstable();
    }
    let needed = (RARE * rows.len()).div_ceil(rarest(ground.target, &rows).max(1)).clamp(MANY, 4 * MANY);
    if rows.len() <= needed {
        return rows;
    }
    let person = |row: u32| ground.groups.map_or(row, |groups| groups[row as usize]);
    let mut drawn: Vec<(u64, u32, u32)> = rows
        .iter()
        .map(|row| (derive(ground.seed, &[0x7369_676e, u64::from(person(*row))]), person(*row), *row))
        .collect();
    drawn.sort_unstable();
    // The last person is taken whole.
    let last = drawn[needed - 1].1;
    let mut kept: Vec<u32> = drawn.iter().take(needed).map(|own| own.2).collect();
    kept.extend(drawn[needed..].iter().take_while(|own| own.1 == last).map(|own| own.2));
    kept.sort_unstable();
    kept
}

fn rarest(target: &Target, rows: &[u32]) -> usize {
    let Target::Classes { codes, names, .. } = target else { return rows.len() };
    let mut counts = vec![0; names.len()];
    rows.iter().for_each(|row| counts[codes[*row as usize] as usize] += 1);
    counts.into_iter().filter(|count| *count > 0).min().unwrap_or(0)
}

/// What is to be told, as numbers, and whether those are kinds (0 or 1).
pub(super) fn outcomes(target: &Target) -> Vec<(Vec<f64>, bool)> {
    let (codes, names, positive) = match target {
        Target::Numbers(values) => return vec![(values.clone(), false)],
        Target::Classes { codes, names, positive } => (codes, names, positive),
    };
    let mut counts: Vec<(usize, u32)> = (0..names.len() as u32).map(|class| (0, class)).collect();
    codes.iter().for_each(|code| counts[*code as usize].0 += 1);
    counts.retain(|own| own.0 > 0);
    counts.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let classes: Vec<u32> = match positive {
        Some(positive) => vec![*positive],
        None if counts.len() == 2 => vec![counts[0].1],
        None => counts.iter().take(KINDS).map(|own| own.1).collect(),
    };
    let is = |class: u32| codes.iter().map(|code| f64::from(u8::from(*code == class))).collect();
    classes.into_iter().map(|class| (is(class), true)).collect()
}

/// Area under the curve of 0s and 1s; `None` where one of them is missing.
pub(super) fn area(truth: &[f64], said: &[f64]) -> Option<f64> {
    let ones: f64 = truth.iter().sum();
    let rest = truth.len() as f64 - ones;
    let above: f64 = ranks(said).iter().zip(truth).map(|(rank, truth)| rank * truth).sum();
    (ones > 0.0 && rest > 0.0).then(|| (above - ones * (ones + 1.0) / 2.0) / (ones * rest))
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
    use crate::features::Values;
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
        let some = some(&ground);
        assert_eq!(some.len(), 5001);
        assert!(some.chunks(3).all(|own| own[0] / 3 == own[2] / 3 && own[0] % 3 == 0));
    }
}
