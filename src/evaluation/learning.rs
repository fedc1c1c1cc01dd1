//! Would more students help? A penalised sum is taught on an eighth, a quarter, a half of the teaching students and on
//! all of them, and judged on the same test rows each time.
//!
//! The step from a half to all says what twice as many may still bring: the corrected t-test over folds says whether it
//! is more than luck (only for folds drawn by lot, row by row).

use serde::Serialize;

use super::ground::{Ground, Patch, area, outcomes};
use super::paired_t::paired_t;
use crate::error::Result;
use crate::features::dense::Dense;
use crate::numeric::chance::derive;
use crate::numeric::ridge::{Design, Ridge, said};
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};

/// So many students teach.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Taught {
    /// Rows, the mean over folds.
    pub rows: f64,
    /// Mean over folds and draws.
    pub score: f64,
}

/// What more students would bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Learning {
    /// `auroc` or `rmse`, of a penalised sum.
    #[cfg_attr(test, ts(type = "\"auroc\" | \"rmse\""))]
    pub measure: &'static str,
    /// From few to all.
    pub points: Vec<Taught>,
    /// How much better all are than half of them; positive is better, whichever way the measure points.
    pub gain: f64,
    /// The chance of a gain like this, either way, by luck alone; `None` where the test does not hold.
    pub p: Option<f64>,
    /// Rows that took part: of very many, those of persons drawn by lot.
    pub rows: usize,
}

/// Parts of the teaching rows, in eighths.
const EIGHTHS: [u64; 4] = [1, 2, 4, 8];
/// Draws of each part.
const DRAWS: u64 = 5;
const PENALTY: f64 = 10.0;
/// Encoded columns, at most.
const WIDEST: usize = 400;

/// `None` where nothing can be scored.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn learning(ground: &Ground<'_>, watch: &mut dyn Watch) -> Result<Option<Learning>> {
    let Patch { rows, frame, target, folds, .. } = ground.patch();
    let outcomes = outcomes(&target);
    let every: Vec<u32> = (0..frame.height as u32).collect();
    let person = |row: u32| match ground.groups {
        Some(groups) => groups[rows[row as usize] as usize],
        None => rows[row as usize],
    };
    let total = folds.count() as u64 * DRAWS;
    // Part x fold: rows and score.
    let mut found: Vec<Vec<(f64, f64)>> = vec![Vec::new(); EIGHTHS.len()];
    for index in 0..folds.count() {
        let fold = folds.fold(index);
        let encoder = Dense::learn(&frame, &fold.train);
        if encoder.width() == 0 || encoder.width() > WIDEST {
            return Ok(None);
        }
        let design = Design::new(&encoder.encode(&frame, &every));
        let mut of_draws: Vec<Vec<(f64, f64)>> = vec![Vec::new(); EIGHTHS.len()];
        for draw in 0..DRAWS {
            step(watch, index as u64 * DRAWS + draw, total)?;
            for (eighths, into) in EIGHTHS.iter().zip(&mut of_draws) {
                // By the person's own draw, so that fewer are among more and nobody is taken in half.
                let drawn = |row: &&u32| {
                    let lot = derive(ground.seed, &[index as u64, draw, u64::from(person(**row))]);
                    (lot >> 61) < *eighths
                };
                let train: Vec<u32> = fold.train.as_slice().iter().filter(drawn).copied().collect();
                let Some(ridge) = Ridge::new(design.products(&train), design.width(), PENALTY) else {
                    continue;
                };
                let scores: Vec<f64> = outcomes
                    .iter()
                    .filter_map(|(own, classes)| {
                        let weights = ridge.weights(&design.moments(&train, own));
                        let test = fold.test.as_slice();
                        let truth: Vec<f64> = test.iter().map(|row| own[*row as usize]).collect();
                        let told: Vec<f64> =
                            test.iter().map(|row| said(&weights, design.row(*row as usize))).collect();
                        if *classes { area(&truth, &told) } else { error(&truth, &told) }
                    })
                    .collect();
                into.extend(mean(&scores).map(|score| (train.len() as f64, score)));
            }
        }
        for (own, into) in of_draws.iter().zip(&mut found) {
            into.extend(middle(own));
        }
    }
    step(watch, total, total)?;
    let points: Option<Vec<Taught>> =
        found.iter().map(|own| middle(own).map(|(rows, score)| Taught { rows, score })).collect();
    let (Some(points), [.., half, all]) = (points, &found[..]) else { return Ok(None) };
    let errors = target.classes() == 0;
    let gains: Vec<f64> = half
        .iter()
        .zip(all)
        .map(|(half, all)| if errors { half.1 - all.1 } else { all.1 - half.1 })
        .collect();
    let plain = ground.groups.is_none() && folds.count() > 1;
    let p = paired_t(&gains, folds.count()).filter(|_| plain).map(|test| test.p);
    let measure = if errors { "rmse" } else { "auroc" };
    Ok(mean(&gains).map(|gain| Learning { measure, points, gain, p, rows: frame.height }))
}

fn middle(pairs: &[(f64, f64)]) -> Option<(f64, f64)> {
    let rows = mean(&pairs.iter().map(|own| own.0).collect::<Vec<f64>>())?;
    Some((rows, mean(&pairs.iter().map(|own| own.1).collect::<Vec<f64>>())?))
}

fn error(truth: &[f64], told: &[f64]) -> Option<f64> {
    let squares: Vec<f64> =
        truth.iter().zip(told).map(|(truth, told)| (truth - told) * (truth - told)).collect();
    mean(&squares).map(f64::sqrt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Frame, Target, Values};
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;
    use crate::split::{Protocol, Ties, folds};

    fn told(rows: usize, width: usize) -> Learning {
        let mut chance = Chance::new(5, &[]);
        let drawn: Vec<Vec<f64>> = (0..width).map(|_| (0..rows).map(|_| chance.normal()).collect()).collect();
        let columns = drawn.iter().enumerate().map(|(at, values)| Feature {
            name: format!("x{at}"),
            values: Values::Numbers(values.iter().map(|value| *value as f32).collect()),
        });
        let frame = Frame { columns: columns.collect(), steps: None, height: rows };
        let of = |row: usize| drawn.iter().map(|own| own[row]).sum::<f64>();
        let target = Target::Numbers((0..rows).map(|row| of(row) + 3.0 * chance.normal()).collect());
        let folds = folds(rows, Ties::default(), Protocol { folds: 5, repeats: 1, seed: 1 }, 0).unwrap();
        let ground =
            Ground { frame: &frame, target: &target, folds: &folds, cohorts: None, groups: None, seed: 1 };
        learning(&ground, &mut Unwatched).unwrap().unwrap()
    }

    #[test]
    fn many_columns_want_more_students_and_one_has_enough() {
        let many = told(160, 30);
        assert!(many.gain > 0.2 && many.p.is_some_and(|p| p < 0.05), "{many:?}");
        assert!(many.points.windows(2).all(|pair| pair[1].score < pair[0].score), "{many:?}");
        assert_eq!((many.points[3].rows, many.rows), (128.0, 160));
        let one = told(1000, 1);
        assert!(one.gain.abs() < 0.02, "{one:?}");
    }
}
