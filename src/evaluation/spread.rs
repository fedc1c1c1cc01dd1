//! Intervals about predicted numbers: do they hold what they promise, and are they worth their width?
//!
//! In every outer fold the inner models' residuals on rows that they had not seen make the intervals about its test rows,
//! of which none taught any of them.

use serde::Serialize;

use super::{Trial, Within};
use crate::decision::margin::{Coverage, Margin, coverage};
use crate::features::Target;
use crate::models::Prediction;
use crate::numeric::statistics::mean;
use crate::split::Folds;

/// Intervals of a model about all judged rows.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Spread {
    /// The share that intervals usually hold, 0..1.
    pub aim: f64,
    /// The share that is promised for students from where the taught ones came from; `None` across cohorts.
    pub promise: Option<f64>,
    /// The share that they held.
    pub held: Coverage,
    /// Mean width, in the target's unit.
    pub width: f64,
    /// That of intervals about the class average.
    pub average: Option<f64>,
}

/// Nine in ten.
pub(super) const ALPHA: f64 = 0.1;

impl Spread {
    /// `None` where what was said within is not of every fold, or where residuals are too few to bound anything.
    pub(super) fn new(
        trial: &Trial<'_>,
        truth: &[f64],
        within: &[Within],
        average: &[Within],
    ) -> Option<Spread> {
        let folds = trial.folds.first()?;
        let seed = trial.protocol.seed;
        let intervals = intervals(folds, seed, within)?;
        let of: Vec<f64> = intervals.iter().map(|(row, _)| truth[*row as usize]).collect();
        let about: Vec<(f64, f64)> = intervals.iter().map(|(_, about)| *about).collect();
        let by_lot = trial.folds.first().is_some_and(Folds::dealt);
        let width =
            |about: &[(f64, f64)]| mean(&about.iter().map(|(low, high)| high - low).collect::<Vec<f64>>());
        let average = self::intervals(folds, seed, average);
        let average: Option<Vec<(f64, f64)>> =
            average.map(|all| all.into_iter().map(|(_, about)| about).collect());
        Some(Spread {
            aim: 1.0 - ALPHA,
            promise: by_lot.then_some(1.0 - 2.0 * ALPHA),
            held: coverage(&of, &about)?,
            width: width(&about)?,
            average: average.and_then(|about| width(&about)),
        })
    }
}

/// A judged row, and its interval.
pub(super) type About = (u32, (f64, f64));

/// The interval about every judged row that has one.
pub(super) fn intervals(folds: &Folds, seed: u64, within: &[Within]) -> Option<Vec<About>> {
    if folds.count() != within.len() {
        return None;
    }
    let mut all = Vec::new();
    for (fold, within) in within.iter().enumerate() {
        let (Target::Numbers(truth), Prediction::Numbers(said)) = (&within.truth, &within.said) else {
            return None;
        };
        let residuals: Vec<f64> = truth.iter().zip(said).map(|(truth, said)| truth - said).collect();
        let margin = Margin::new(&residuals, &within.parts, within.persons.as_deref(), seed)?;
        for (place, row) in folds.fold(fold).test.as_slice().iter().enumerate() {
            let said: Option<Vec<f64>> = within
                .outside
                .iter()
                .map(|outside| match outside {
                    Prediction::Numbers(values) => values.get(place).copied(),
                    Prediction::Chances(_) => None,
                })
                .collect();
            all.extend(margin.about(&said?, ALPHA).map(|about| (*row, about)));
        }
    }
    Some(all)
}
