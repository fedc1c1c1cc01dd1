//! Intervals about predicted numbers by CV+ (Barber et al. 2021, doi 10.1214/20-AOS1965).
//!
//! Each fold's model says something of the new row; that, plus and minus the size of every residual of the fold that
//! the model had not seen, makes n values on either side. The interval reaches from the floor(alpha (n + 1))-th smallest
//! below to the ceil((1 - alpha) (n + 1))-th smallest above. It holds with a chance of at least 1 - 2 alpha, usually
//! about 1 - alpha, for a student who comes from where the taught ones came from; across cohorts nothing is promised.
//! Rows of one person are no independent witnesses, so each person has one residual, drawn by lot.

use serde::{Deserialize, Serialize};

use crate::numeric::chance::Chance;
use crate::numeric::order;
use crate::numeric::statistics::wilson;

/// Sizes of residuals, fold by fold, each ascending.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Margin {
    folds: Vec<Vec<f64>>,
}

/// How far an interval held.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Coverage {
    /// Share of rows whose number lies within, with its 95 % interval (Wilson).
    pub share: f64,
    pub low: f64,
    pub high: f64,
    pub rows: usize,
}

impl Margin {
    /// From `truth - said` of rows that their fold's model had not seen, the fold of each row and, where rows belong
    /// together, the person. `None` of no rows, where lengths differ or where a residual is no number.
    pub fn new(residuals: &[f64], folds: &[usize], persons: Option<&[u32]>, seed: u64) -> Option<Margin> {
        let fits = residuals.len() == folds.len() && persons.is_none_or(|own| own.len() == folds.len());
        if residuals.is_empty() || !fits || residuals.iter().any(|residual| !residual.is_finite()) {
            return None;
        }
        let mut sizes = vec![Vec::new(); folds.iter().max()? + 1];
        let mut rows: Vec<u32> = (0..residuals.len() as u32).collect();
        let person = |row: u32| persons.map_or(row, |persons| persons[row as usize]);
        order::by_code(&mut rows, person);
        let mut chance = Chance::new(seed, &[0x6d61_7267]);
        for own in rows.chunk_by(|a, b| person(*a) == person(*b)) {
            let row = own[chance.below(own.len() as u32) as usize] as usize;
            sizes[folds[row]].push(residuals[row].abs());
        }
        for sizes in &mut sizes {
            sizes.sort_by(f64::total_cmp);
        }
        Some(Margin { folds: sizes })
    }

    /// How many residuals there are.
    pub fn len(&self) -> usize {
        self.folds.iter().map(Vec::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The interval about a row of which each fold's model says `said`, for `alpha` in 0..1. `None` where so few
    /// residuals bound nothing, or where there is not one finite number a fold.
    pub fn about(&self, said: &[f64], alpha: f64) -> Option<(f64, f64)> {
        let count = self.len();
        // 1e-9 makes (1 - .1) * 10 the 9 that it is.
        let rank = libm::ceil((1.0 - alpha) * (count as f64 + 1.0) - 1e-9);
        let bounded = rank >= 1.0 && rank <= count as f64;
        if !bounded || said.len() != self.folds.len() || said.iter().any(|own| !own.is_finite()) {
            return None;
        }
        let turned: Vec<f64> = said.iter().map(|own| -own).collect();
        Some((-self.ranked(&turned, rank as usize), self.ranked(said, rank as usize)))
    }

    /// The value of this rank, from 1, among what is said plus the sizes of its fold. Found by halving between the
    /// least and the greatest, number by number.
    fn ranked(&self, said: &[f64], rank: usize) -> f64 {
        let below = |value: f64| -> usize {
            let folds = self.folds.iter().zip(said);
            folds.map(|(sizes, own)| sizes.partition_point(|size| own + size <= value)).sum()
        };
        let (mut low, mut high) = (ordered(f64::MIN), ordered(f64::MAX));
        while low < high {
            let middle = low + (high - low) / 2;
            if below(number(middle)) >= rank { high = middle } else { low = middle + 1 }
        }
        number(low)
    }
}

/// Whole numbers in the order of finite numbers.
fn ordered(value: f64) -> i128 {
    let bits = i128::from(value.abs().to_bits());
    if value.is_sign_negative() { -bits } else { bits }
}

fn number(ordered: i128) -> f64 {
    let size = f64::from_bits(ordered.unsigned_abs() as u64);
    if ordered < 0 { -size } else { size }
}

/// How many of `truth` lie within their interval. `None` of no rows.
pub fn coverage(truth: &[f64], intervals: &[(f64, f64)]) -> Option<Coverage> {
    let rows = truth.len().min(intervals.len());
    let within = truth.iter().zip(intervals).filter(|(truth, (low, high))| low <= truth && *truth <= high);
    let held = within.count();
    let (low, high) = wilson(held as u64, rows as u64)?;
    Some(Coverage { share: held as f64 / rows as f64, low, high, rows })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nine_residuals_and_a_tenth_reach_to_the_largest() {
        let residuals: Vec<f64> =
            (1..=9).map(|size| f64::from(size) * if size % 2 == 0 { 1.0 } else { -1.0 }).collect();
        let folds = [0, 0, 0, 1, 1, 1, 2, 2, 2];
        let margin = Margin::new(&residuals, &folds, None, 1).unwrap();
        assert_eq!(margin.about(&[10.0; 3], 0.1), Some((1.0, 19.0)));
        assert_eq!(margin.about(&[10.0; 3], 0.5), Some((5.0, 15.0)));
        assert_eq!(margin.about(&[10.0; 3], 0.05), None);
        // The third fold's model says more: its residuals 7, 8 and 9 stand about 20.
        assert_eq!(margin.about(&[10.0, 10.0, 20.0], 0.1), Some((4.0, 29.0)));
        assert_eq!(margin.about(&[10.0; 2], 0.1), None);
        assert_eq!(Margin::new(&[f64::NAN], &[0], None, 1), None);
    }

    #[test]
    fn a_person_has_one_residual() {
        let margin = Margin::new(&[1.0, 2.0, 3.0, 4.0], &[0, 0, 1, 1], Some(&[7, 7, 8, 8]), 1).unwrap();
        assert_eq!(margin.len(), 2);
        assert_eq!(margin.folds.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1]);
    }

    #[test]
    fn nine_in_ten_lie_within_ninety_percent() {
        // Means of 10 folds of 40 normal numbers, judged on 20 new ones, 200 times over.
        let mut chance = Chance::new(11, &[]);
        let (mut truth, mut intervals) = (Vec::new(), Vec::new());
        for round in 0..200 {
            let values: Vec<f64> = (0..40).map(|_| chance.normal()).collect();
            let folds: Vec<usize> = (0..40).map(|row| row % 10).collect();
            let total: f64 = values.iter().sum();
            let without = |fold: usize| {
                let own: f64 = (0..40).filter(|row| row % 10 == fold).map(|row| values[row]).sum();
                (total - own) / 36.0
            };
            let said: Vec<f64> = (0..10).map(without).collect();
            let residuals: Vec<f64> = (0..40).map(|row| values[row] - said[folds[row]]).collect();
            let interval = Margin::new(&residuals, &folds, None, round).unwrap().about(&said, 0.1).unwrap();
            for _ in 0..20 {
                truth.push(chance.normal());
                intervals.push(interval);
            }
        }
        let found = coverage(&truth, &intervals).unwrap();
        assert_eq!(found.rows, 4000);
        assert!((0.88..0.93).contains(&found.share), "{found:?}");
        assert_eq!(coverage(&[], &[]), None);
    }

    proptest! {
        #[test]
        fn halving_finds_what_sorting_finds(
            rows in prop::collection::vec((-50i32..50, 0usize..4), 1..40),
            said in prop::collection::vec(-20i32..20, 4),
            alpha in 0.05f64..0.6,
        ) {
            let residuals: Vec<f64> = rows.iter().map(|row| f64::from(row.0) / 4.0).collect();
            let mut folds: Vec<usize> = rows.iter().map(|row| row.1).collect();
            folds[0] = 3;
            let said: Vec<f64> = said.into_iter().map(f64::from).collect();
            let margin = Margin::new(&residuals, &folds, None, 1).unwrap();
            let sorted = |sign: f64| {
                let mut all: Vec<f64> =
                    residuals.iter().zip(&folds).map(|(own, fold)| said[*fold] + sign * own.abs()).collect();
                all.sort_by(f64::total_cmp);
                all
            };
            let rank = libm::ceil((1.0 - alpha) * (rows.len() as f64 + 1.0) - 1e-9) as usize;
            let expected = (rank <= rows.len()).then(|| {
                (sorted(-1.0)[rows.len() - rank], sorted(1.0)[rank - 1])
            });
            prop_assert_eq!(margin.about(&said, alpha), expected);
        }
    }
}
