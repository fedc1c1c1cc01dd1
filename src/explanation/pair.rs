//! What a model says as two columns change together, and how far that is more than both alone.
//!
//! # Formula
//! `H2 = sum of (F_ab - F_a - F_b)^2 / sum of F_ab^2` over rows, with `F` the partial dependence at a row's own values,
//! each shifted to mean 0 (Friedman and Popescu 2008, doi 10.1214/07-AOAS148). `H` is near 1 also where two columns
//! hardly matter and what little they do hangs on both, so the strongest pair is the one of the largest numerator.

use serde::Serialize;

use super::effect::{Ground, Sample};
use super::grid::{At, FEWEST, Grid};
use crate::error::Result;
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};

/// Columns of which pairs are made, at most.
pub const MOST_COLUMNS: usize = 6;

/// Values of each column.
const SIDE: usize = 8;

/// Rows by which pairs are held against each other: the work grows with their square.
const ROWS_OF_STRENGTH: usize = 64;

/// Rows over which the picture of a pair is a mean.
const ROWS_OF_PICTURE: usize = 250;

/// What is said where two columns have each pair of values.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Pair {
    /// Places in the frame.
    pub columns: [u32; 2],
    /// Values of the first and of the second column, at most 8 each.
    pub across: Vec<At>,
    pub up: Vec<At>,
    /// Partial dependence: of each value of the second column, all of the first.
    pub estimates: Vec<f64>,
    /// How many rows stand near each pair of values, in the same order; none where fewer than 10 do.
    pub counts: Vec<Option<u32>>,
    /// Friedman and Popescu's H, from 0: the share of what both say together that neither says alone.
    pub h: f64,
    /// How far that moves what is said, as the root of its mean square, in its unit.
    pub size: f64,
}

impl Ground<'_> {
    /// Of the pairs of at most six of `columns`, in their order, the one in which most hangs on both together; `None`
    /// of fewer than two columns or ten rows. Values are missing in no picture.
    ///
    /// # Errors
    /// `cancelled` when the watcher says stop.
    pub fn strongest(&self, columns: &[u32], watch: &mut dyn Watch) -> Result<Option<Pair>> {
        let mut kept: Vec<(u32, Grid)> = Vec::new();
        for column in columns {
            let Some(feature) = self.frame.columns.get(*column as usize) else { continue };
            let grid = Grid::of(feature, self.rows, SIDE);
            if grid.len() > 1 && kept.len() < MOST_COLUMNS && kept.iter().all(|(other, _)| other != column) {
                kept.push((*column, grid));
            }
        }
        if kept.len() < 2 || self.rows.len() < FEWEST as usize {
            return Ok(None);
        }
        let sample = Sample::draw(self, ROWS_OF_STRENGTH);
        let pairs = kept.len() * (kept.len() - 1) / 2;
        let total = (kept.len() + pairs + SIDE) as u64;
        let mut done = 0;
        let mut alone = Vec::with_capacity(kept.len());
        for (column, _) in &kept {
            step(watch, done, total)?;
            done += 1;
            alone.push(dependence(&sample, &[*column]));
        }
        let mut best: Option<(f64, f64, usize, usize)> = None;
        for second in 1..kept.len() {
            for first in 0..second {
                step(watch, done, total)?;
                done += 1;
                let both = dependence(&sample, &[kept[first].0, kept[second].0]);
                let (size, h) = strength(&both, &alone[first], &alone[second]);
                if best.is_none_or(|(most, ..)| size > most) {
                    best = Some((size, h, first, second));
                }
            }
        }
        let Some((size, h, first, second)) = best else { return Ok(None) };
        let [(a, across), (b, up)] = [&kept[first], &kept[second]];
        let sample = Sample::draw(self, ROWS_OF_PICTURE);
        let mut estimates = Vec::with_capacity(across.len() * up.len());
        for y in 0..up.len() {
            step(watch, done.min(total - 1), total)?;
            done += 1;
            let means =
                (0..across.len()).map(|x| sample.mean_with(&[(*a, across.word(x)), (*b, up.word(y))]));
            estimates.extend(means);
        }
        step(watch, total, total)?;
        let mut counts = vec![0_u32; estimates.len()];
        let [own, other] = [a, b].map(|column| &self.frame.columns[*column as usize].values);
        for row in self.rows {
            if let (Some(x), Some(y)) = (across.nearest(own, *row), up.nearest(other, *row)) {
                counts[y * across.len() + x] += 1;
            }
        }
        Ok(Some(Pair {
            columns: [*a, *b],
            across: (0..across.len()).map(|place| across.at(place)).collect(),
            up: (0..up.len()).map(|place| up.at(place)).collect(),
            estimates,
            counts: counts.into_iter().map(|count| Some(count).filter(|count| *count >= FEWEST)).collect(),
            h,
            size,
        }))
    }
}

/// Partial dependence at the values of each row of the sample, shifted to mean 0.
fn dependence(sample: &Sample<'_>, columns: &[u32]) -> Vec<f64> {
    let mut words = Vec::new();
    for own in sample.words.chunks(sample.layout.width()) {
        let values: Vec<(u32, u32)> = columns.iter().map(|column| (*column, own[*column as usize])).collect();
        sample.put(&values, &mut words);
    }
    let said = sample.say(&words);
    let means: Vec<f64> = said.chunks(sample.rows.len().max(1)).filter_map(mean).collect();
    let middle = mean(&means).unwrap_or(0.0);
    means.iter().map(|own| own - middle).collect()
}

/// Size and H.
fn strength(both: &[f64], first: &[f64], second: &[f64]) -> (f64, f64) {
    let apart = both.iter().zip(first.iter().zip(second)).map(|(both, (a, b))| both - a - b);
    let square: f64 = apart.map(|rest| rest * rest).sum();
    let whole: f64 = both.iter().map(|both| both * both).sum();
    let h = if whole > 0.0 { (square / whole).sqrt() } else { 0.0 };
    ((square / both.len().max(1) as f64).sqrt(), h)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::super::oracle::{alike, made};
    use super::*;
    use crate::features::{Frame, Values};
    use crate::progress::{Tick, Unwatched};

    fn number(frame: &Frame, column: usize, row: u32) -> f64 {
        match &frame.columns[column].values {
            Values::Numbers(values) if !values[row as usize].is_nan() => f64::from(values[row as usize]),
            Values::Codes { codes, .. } if codes[row as usize] != Values::MISSING => {
                f64::from(codes[row as usize])
            }
            _ => 0.0,
        }
    }

    /// Columns 0 and 3 multiply; the others add.
    fn says(frame: &Frame, rows: &[u32]) -> Vec<f64> {
        let of = |row: &u32| {
            let x: Vec<f64> = (0..6).map(|column| number(frame, column, *row)).collect();
            2.0 * x[0] * x[3] + 3.0 * x[1] + x[2] + 1e-6 * x[4] * x[5]
        };
        rows.iter().map(of).collect()
    }

    #[test]
    fn the_pair_that_multiplies_is_found_and_shown() {
        let frame = made(600, 6, 23);
        let rows: Vec<u32> = (0..600).collect();
        let ground = Ground { says: &says, frame: &frame, rows: &rows, seed: 1 };
        let found = ground.strongest(&[5, 3, 1, 0, 2, 4], &mut Unwatched).unwrap().unwrap();
        assert_eq!(found.columns, [3, 0]);
        assert!(found.h > 0.8 && found.h <= 1.2 && (1.0..3.0).contains(&found.size), "{found:?}");
        assert_eq!((found.across.len(), found.up.len(), found.estimates.len()), (8, 8, 64));
        let value = |at: &At| if let At::Number(x) = at { *x } else { panic!() };
        for (y, up) in found.up.iter().enumerate() {
            for (x, across) in found.across.iter().enumerate() {
                let product = 2.0 * value(across) * value(up);
                alike(
                    &[found.estimates[y * 8 + x] - found.estimates[0]],
                    &[product - 2.0 * value(&found.across[0]) * value(&found.up[0])],
                    1e-9,
                );
            }
        }
        assert!(found.counts.iter().flatten().all(|count| *count >= 10));
        assert!(found.counts.iter().any(Option::is_some));
        // Two that add have nothing together, also with levels.
        let added = ground.strongest(&[2, 1], &mut Unwatched).unwrap().unwrap();
        assert!(added.h < 1e-9 && added.size < 1e-9 && added.across.len() == 5, "{added:?}");
    }

    #[test]
    fn h_of_a_full_table_by_hand() {
        // Both columns -1 or 1, each pair once: the product is all theirs together; beside a sum it is half of it.
        let both = [1.0, -1.0, -1.0, 1.0];
        assert_eq!(strength(&both, &[0.0; 4], &[0.0; 4]), (1.0, 1.0));
        let first = [-1.0, -1.0, 1.0, 1.0];
        let sum: Vec<f64> = both.iter().zip(first).map(|(a, b)| a + b).collect();
        let (size, h) = strength(&sum, &first, &[0.0; 4]);
        assert!((size - 1.0).abs() < 1e-15 && (h - 0.5_f64.sqrt()).abs() < 1e-15);
        assert_eq!(strength(&[0.0; 4], &[0.0; 4], &[0.0; 4]), (0.0, 0.0));
    }

    #[test]
    fn nothing_to_pair_and_a_stop() {
        let frame = made(40, 6, 24);
        let rows: Vec<u32> = (0..40).collect();
        let ground = Ground { says: &says, frame: &frame, rows: &rows, seed: 1 };
        assert_eq!(ground.strongest(&[0], &mut Unwatched).unwrap(), None);
        assert_eq!(ground.strongest(&[0, 0, 99], &mut Unwatched).unwrap(), None);
        let few = Ground { rows: &rows[..5], ..ground };
        assert_eq!(few.strongest(&[0, 3], &mut Unwatched).unwrap(), None);
        let stop = |_: Tick| ControlFlow::Break(());
        assert_eq!(ground.strongest(&[0, 3], &mut { stop }).unwrap_err().code(), "cancelled");
    }
}
