//! A metric and a model's predictions, sorted and summed as far as can be, waiting for the weights of a resample.

use super::{Judged, Trial};
use crate::features::Target;
use crate::metrics::{Metric, Outcome, Prepared, Summary};
use crate::models::Prediction;
use crate::numeric::statistics::mean;
use crate::split::Folds;

/// One metric of one model, ready for weights.
pub(super) enum Ready {
    /// One per repeat.
    Pooled(Vec<Prepared>),
    /// Per repeat, per fold.
    ByFold(Vec<Vec<Prepared>>),
}

impl Ready {
    pub fn new(trial: &Trial<'_>, metric: &Metric, judged: &Judged, folds: &[Vec<Vec<u32>>]) -> Self {
        match metric.summary {
            Summary::Pooled => Ready::Pooled(
                judged
                    .predictions
                    .iter()
                    .map(|prediction| prepared(metric, trial.truth, prediction))
                    .collect(),
            ),
            Summary::FoldMean => Ready::by_fold(trial, metric, judged, folds),
        }
    }

    pub fn by_fold(trial: &Trial<'_>, metric: &Metric, judged: &Judged, folds: &[Vec<Vec<u32>>]) -> Self {
        let of = |rows: &Vec<u32>, prediction: &Prediction| {
            prepared(metric, &trial.truth.of(rows), &prediction.of(rows))
        };
        let repeats = folds.iter().zip(&judged.predictions);
        Ready::ByFold(
            repeats
                .map(|(folds, prediction)| folds.iter().map(|rows| of(rows, prediction)).collect())
                .collect(),
        )
    }

    pub fn value(&self, weights: &Weights) -> Option<f64> {
        mean(&self.values(weights).into_iter().flatten().collect::<Vec<f64>>())
    }

    /// One per repeat, or per repeat and fold; `None` where undefined.
    pub fn values(&self, weights: &Weights) -> Vec<Option<f64>> {
        match self {
            Ready::Pooled(repeats) => repeats.iter().map(|prepared| prepared(&weights.rows)).collect(),
            Ready::ByFold(repeats) => {
                let pairs = repeats.iter().flatten().zip(weights.folds.iter().flatten());
                pairs.map(|(prepared, own)| prepared(own)).collect()
            }
        }
    }
}

/// The weight of every row, and the same gathered once per repeat and fold for all that ask by fold.
pub(super) struct Weights {
    pub rows: Vec<f64>,
    folds: Vec<Vec<Vec<f64>>>,
}

impl Weights {
    pub fn ones(folds: &[Vec<Vec<u32>>], count: usize) -> Self {
        let ones = |folds: &Vec<Vec<u32>>| folds.iter().map(|rows| vec![1.0; rows.len()]).collect();
        Weights { rows: vec![1.0; count], folds: folds.iter().map(ones).collect() }
    }

    /// Turns to those who are not drawn: each of them once.
    pub fn turn(&mut self, folds: &[Vec<Vec<u32>>]) {
        for weight in &mut self.rows {
            *weight = f64::from(u8::from(*weight == 0.0));
        }
        self.gather(folds);
    }

    pub fn gather(&mut self, folds: &[Vec<Vec<u32>>]) {
        for (own, rows) in self.folds.iter_mut().flatten().zip(folds.iter().flatten()) {
            for (weight, row) in own.iter_mut().zip(rows) {
                *weight = self.rows[*row as usize];
            }
        }
    }
}

fn prepared(metric: &Metric, truth: &Target, prediction: &Prediction) -> Prepared {
    (metric.prepare)(&Outcome { truth, prediction, cutoff: 0.5 })
}

/// Test rows per repeat, per fold.
pub(super) fn test_rows(folds: &[Folds]) -> Vec<Vec<Vec<u32>>> {
    let of =
        |folds: &Folds| (0..folds.count()).map(|index| folds.fold(index).test.as_slice().to_vec()).collect();
    folds.iter().map(of).collect()
}
