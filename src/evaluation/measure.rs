//! One metric of every model: the value, fold by fold, and in every resample, so that two models can be compared.

use crate::metrics::Better;

/// A metric of all models, in the order of the models.
pub(super) struct Measure {
    pub metric: &'static str,
    pub better: Better,
    pub values: Vec<Option<f64>>,
    /// Model x (repeat and fold).
    pub by_fold: Vec<Vec<Option<f64>>>,
    /// Model x resample.
    pub resampled: Vec<Vec<Option<f64>>>,
}

impl Measure {
    /// How much better `best` is than `other`; positive is in favour of `best`, whichever way the metric points.
    pub fn favour(&self, best: f64, other: f64) -> f64 {
        if self.better == Better::Higher { best - other } else { other - best }
    }

    /// Of the values of all students.
    pub fn difference(&self, best: usize, other: usize) -> Option<f64> {
        Some(self.favour((*self.values.get(best)?)?, (*self.values.get(other)?)?))
    }

    /// Fold by fold; `None` where a fold has no value.
    pub fn of_folds(&self, best: usize, other: usize) -> Option<Vec<f64>> {
        let pairs = self.by_fold.get(best)?.iter().zip(self.by_fold.get(other)?);
        pairs.map(|(best, other)| Some(self.favour((*best)?, (*other)?))).collect()
    }

    /// Resample by resample where both have a value, ascending.
    pub fn of_resamples(&self, best: usize, other: usize) -> Vec<f64> {
        let (Some(best), Some(other)) = (self.resampled.get(best), self.resampled.get(other)) else {
            return Vec::new();
        };
        let both = best.iter().zip(other).filter_map(|(best, other)| Some(self.favour((*best)?, (*other)?)));
        let mut differences: Vec<f64> = both.collect();
        differences.sort_by(f64::total_cmp);
        differences
    }
}
