//! Three cheap models whose work that does not hang on outcomes is done once: then an outcome costs a few sums.
//!
//! A penalised sum of all columns; each column's bins' means, added up; and the mean of the nearest students, which
//! finds what only several columns together tell. Fills, scales and bins are learned from all rows: they look at no
//! outcome, so a shuffled one is treated as the true one is.

use ndarray::Array2;

use crate::features::Frame;
use crate::features::bins::Bins;
use crate::features::dense::Dense;
use crate::features::steps::Scaled;
use crate::numeric::ridge::{Design, Ridge, said};
use crate::split::{Folds, whole};

/// Columns of the design, at most; of more, evenly spaced ones. The inverse grows with their cube.
const WIDEST: usize = 240;
/// Bins of a column of numbers, beside the one for missing.
const BINS: usize = 8;
/// Rows of the overall mean that each bin is mixed with.
const MIXED: f64 = 10.0;
/// Rows that are compared with each other, at most: each with each.
const COMPARED: usize = 1500;
/// Neighbours of a row.
const NEAREST: usize = 20;

/// The three, ready for an outcome.
pub(super) struct Smooth {
    design: Design,
    /// Rows of each part; the last part teaches only, where there is one.
    parts: Vec<Vec<u32>>,
    /// Parts that are tested.
    tested: usize,
    /// Of each tested part: the ridge of the others.
    ridges: Vec<Option<Ridge>>,
    /// Column x row.
    bins: Vec<Vec<u8>>,
    /// Per tested part, rows that are compared and their neighbours in other parts.
    near: Vec<Vec<(u32, Vec<u32>)>>,
}

impl Smooth {
    pub fn new(frame: &Frame, folds: &Folds) -> Smooth {
        let mut parts: Vec<Vec<u32>> =
            (0..folds.count()).map(|index| folds.fold(index).test.as_slice().to_vec()).collect();
        let tested = parts.len();
        if tested == 1 {
            parts.push(folds.fold(0).train.as_slice().to_vec());
        }
        let design = Design::new(&matrix(frame));
        let products: Vec<Vec<f64>> = parts.iter().map(|rows| design.products(rows)).collect();
        let total = sum(&products);
        let ridge = |own: &Vec<f64>| {
            let others = total.iter().zip(own).map(|(all, own)| all - own).collect();
            Ridge::new(others, design.width(), design.width() as f64)
        };
        let ridges = products.iter().take(tested).map(ridge).collect();
        let near = near(&design, &parts, tested);
        Smooth { bins: binned(frame), design, parts, tested, ridges, near }
    }

    /// Rows and what is said of them: model x tested part. `outcome` has an entry for every row.
    pub fn says(&self, outcome: &[f64]) -> [Vec<(Vec<u32>, Vec<f64>)>; 3] {
        [self.by_sum(outcome), self.by_bins(outcome), self.by_neighbours(outcome)]
    }

    fn by_sum(&self, outcome: &[f64]) -> Vec<(Vec<u32>, Vec<f64>)> {
        let moments: Vec<Vec<f64>> =
            self.parts.iter().map(|rows| self.design.moments(rows, outcome)).collect();
        let total = sum(&moments);
        let tested = self.ridges.iter().zip(&moments).zip(&self.parts);
        tested
            .filter_map(|((ridge, own), rows)| {
                let others: Vec<f64> = total.iter().zip(own).map(|(all, own)| all - own).collect();
                let weights = ridge.as_ref()?.weights(&others);
                let said = rows.iter().map(|row| said(&weights, self.design.row(*row as usize)));
                Some((rows.clone(), said.collect()))
            })
            .collect()
    }

    fn by_bins(&self, outcome: &[f64]) -> Vec<(Vec<u32>, Vec<f64>)> {
        let mut scores = vec![0.0; outcome.len()];
        for bins in &self.bins {
            let mut of_parts = vec![[(0.0, 0.0); 256]; self.parts.len()];
            for (rows, sums) in self.parts.iter().zip(&mut of_parts) {
                for row in rows {
                    let sum = &mut sums[usize::from(bins[*row as usize])];
                    *sum = (sum.0 + 1.0, sum.1 + outcome[*row as usize]);
                }
            }
            let mut total = [(0.0, 0.0); 256];
            for sums in &of_parts {
                for (total, sum) in total.iter_mut().zip(sums) {
                    *total = (total.0 + sum.0, total.1 + sum.1);
                }
            }
            for (rows, own) in self.parts.iter().zip(&of_parts).take(self.tested) {
                let others = total.iter().zip(own).map(|(all, own)| (all.0 - own.0, all.1 - own.1));
                let others: Vec<(f64, f64)> = others.collect();
                let (count, all) = others.iter().fold((0.0, 0.0), |sum, own| (sum.0 + own.0, sum.1 + own.1));
                let mean = all / f64::max(count, 1.0);
                let effect = |own: &(f64, f64)| (own.1 - own.0 * mean) / (own.0 + MIXED);
                let effects: Vec<f64> = others.iter().map(effect).collect();
                for row in rows {
                    scores[*row as usize] += effects[usize::from(bins[*row as usize])];
                }
            }
        }
        let said = |rows: &Vec<u32>| (rows.clone(), rows.iter().map(|row| scores[*row as usize]).collect());
        self.parts.iter().take(self.tested).map(said).collect()
    }

    fn by_neighbours(&self, outcome: &[f64]) -> Vec<(Vec<u32>, Vec<f64>)> {
        let mean = |(row, near): &(u32, Vec<u32>)| {
            let sum: f64 = near.iter().map(|near| outcome[*near as usize]).sum();
            (*row, sum / near.len().max(1) as f64)
        };
        self.near.iter().map(|rows| rows.iter().map(mean).unzip()).collect()
    }
}

fn sum(parts: &[Vec<f64>]) -> Vec<f64> {
    let mut total = parts.first().map_or_else(Vec::new, |first| vec![0.0; first.len()]);
    for part in parts {
        total.iter_mut().zip(part).for_each(|(total, own)| *total += own);
    }
    total
}

/// All columns and, where there are steps, those one after the other.
fn matrix(frame: &Frame) -> Array2<f64> {
    let (rows, every) = (whole(frame.height), (0..frame.height as u32).collect::<Vec<u32>>());
    let plain = Dense::learn(frame, &rows).encode(frame, &every);
    let steps = frame.steps.as_ref().map(|steps| Scaled::learn(steps, &rows).encode(frame, &every));
    let stepped = steps.as_ref().map_or(0, |steps| steps.length * steps.width);
    let width = plain.ncols() + stepped;
    let kept: Vec<usize> = match width {
        0..=WIDEST => (0..width).collect(),
        _ => (0..WIDEST).map(|at| at * width / WIDEST).collect(),
    };
    let (here, later): (Vec<usize>, Vec<usize>) = kept.into_iter().partition(|at| *at < plain.ncols());
    let mut matrix = Array2::zeros((frame.height, here.len() + later.len()));
    for (row, mut into) in matrix.rows_mut().into_iter().enumerate() {
        let values = steps.as_ref().map_or(&[][..], |steps| steps.row(row));
        let later = later.iter().map(|at| f64::from(values.get(at - plain.ncols()).copied().unwrap_or(0.0)));
        let own = here.iter().map(|at| plain[[row, *at]]).chain(later);
        into.iter_mut().zip(own).for_each(|(into, own)| *into = own);
    }
    matrix
}

/// Column x row: neighbouring bins of numbers joined to about [`BINS`] of as many rows.
fn binned(frame: &Frame) -> Vec<Vec<u8>> {
    let every: Vec<u32> = (0..frame.height as u32).collect();
    let binned = Bins::learn(frame, &whole(frame.height)).encode(frame, &every);
    let join = |(bytes, unordered): (Vec<u8>, bool)| {
        if unordered {
            return bytes;
        }
        let mut counts = [0_usize; 256];
        bytes.iter().for_each(|bin| counts[usize::from(*bin)] += 1);
        let known: usize = counts[1..].iter().sum();
        let mut joined = [0_u8; 256];
        let mut below = 0;
        for bin in 1..256 {
            // By the middle of the bin's rows among all that are known.
            let place = (2 * below + counts[bin]) * BINS / (2 * known).max(1);
            joined[bin] = 1 + place.min(BINS - 1) as u8;
            below += counts[bin];
        }
        bytes.into_iter().map(|bin| joined[usize::from(bin)]).collect()
    };
    binned.columns.into_iter().zip(binned.unordered).map(join).collect()
}

/// The nearest rows of other parts, of evenly spaced rows where there are many.
fn near(design: &Design, parts: &[Vec<u32>], tested: usize) -> Vec<Vec<(u32, Vec<u32>)>> {
    let rows: usize = parts.iter().map(Vec::len).sum();
    let apart = rows.div_ceil(COMPARED).max(1);
    let some: Vec<Vec<u32>> =
        parts.iter().map(|rows| rows.iter().step_by(apart).copied().collect()).collect();
    let distance = |a: u32, b: u32| -> f64 {
        let pairs = design.row(a as usize).iter().zip(design.row(b as usize));
        pairs.map(|(a, b)| (a - b) * (a - b)).sum()
    };
    let of = |row: u32, part: usize| {
        let others = some.iter().enumerate().filter(|(own, _)| *own != part).flat_map(|(_, rows)| rows);
        let mut others: Vec<(f64, u32)> = others.map(|other| (distance(row, *other), *other)).collect();
        others.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        others.truncate(NEAREST);
        (row, others.into_iter().map(|(_, other)| other).collect())
    };
    let tested = some.iter().enumerate().take(tested);
    tested.map(|(part, rows)| rows.iter().map(|row| of(*row, part)).collect()).collect()
}
