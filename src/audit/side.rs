//! Rows that are compared, a group or all others, with their values in all rows and in every resample.

use super::LEAST_PERSONS;
use super::measures::{Counts, Estimate, Measure, Members, Outcomes, interval};
use crate::numeric::statistics::wilson;

/// One side of a comparison.
pub(super) struct Side<'a> {
    members: Members<'a>,
    measures: &'static [Measure],
    pub counts: Counts,
    /// Persons or classes that the rows are of.
    pub persons: usize,
    /// By measure.
    pub values: Vec<Option<f64>>,
    /// Measure x resample; NaN where undefined.
    pub draws: Vec<Vec<f64>>,
}

impl<'a> Side<'a> {
    pub fn new(outcomes: Outcomes<'a>, rows: &[u32], persons: Option<&[u32]>) -> Self {
        let members = Members::new(outcomes, rows);
        let measures = outcomes.measures();
        let of = |persons: &[u32]| {
            let mut own: Vec<u32> = rows.iter().map(|row| persons[*row as usize]).collect();
            own.sort_unstable();
            own.dedup();
            own.len()
        };
        Side {
            counts: members.counts(),
            measures,
            persons: persons.map_or(rows.len(), of),
            values: members.values(&vec![1.0; outcomes.height()]),
            draws: vec![Vec::new(); measures.len()],
            members,
        }
    }

    /// Takes a resample: the weight of every row.
    pub fn take(&mut self, weights: &[f64]) {
        for (draws, value) in self.draws.iter_mut().zip(self.members.values(weights)) {
            draws.push(value.unwrap_or(f64::NAN));
        }
    }

    /// Where every row of a share agrees, so does every resample, as if it were sure: successes and trials in place of
    /// resamples. As many trials as rows to measure, or as persons where those are fewer.
    pub fn agreed(&self, at: usize) -> Option<(u64, u64)> {
        let (measure, value) = (self.measures.get(at)?, self.values.get(at).copied()??);
        let trials = self.counts.denominator(*measure).min(self.persons) as u64;
        let whole = value == 1.0;
        (measure.is_share() && (whole || value == 0.0)).then_some((if whole { trials } else { 0 }, trials))
    }

    /// The 95 % interval: of resamples, or Wilson's where rows agree. Nothing of fewer than [`LEAST_PERSONS`].
    pub fn ends(&self, at: usize) -> (Option<f64>, Option<f64>) {
        if self.persons < LEAST_PERSONS {
            return (None, None);
        }
        match self.agreed(at) {
            Some((successes, trials)) => wilson(successes, trials).unzip(),
            None => interval(self.draws.get(at).into_iter().flatten().copied()),
        }
    }

    /// Every measure with its interval.
    pub fn estimates(&self) -> Vec<Estimate> {
        let estimate = |(at, measure): (usize, &Measure)| {
            let (low, high) = self.ends(at);
            let value = self.values.get(at).copied().flatten();
            Estimate { measure: *measure, value, low, high, denominator: self.counts.denominator(*measure) }
        };
        self.measures.iter().enumerate().map(estimate).collect()
    }
}
