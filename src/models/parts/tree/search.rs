//! The best split of one node by one column: counts per bin, one pass over the bins that occur.
//!
//! # Formula
//! With sums S and weights n on both sides, the best split has the most of S_l^2/n_l + S_r^2/n_r, summed over
//! classes (Gini) or for the outcome itself (variance).

use crate::features::bins::Binned;

/// What a tree is grown towards, one entry per row of the binned columns.
#[derive(Clone, Copy, Debug)]
pub enum Aim<'a> {
    Classes { codes: &'a [u32], count: usize },
    Numbers(&'a [f64]),
}

impl Aim<'_> {
    /// Sums kept per bin: one per class, or weight and weighted outcome.
    pub(super) fn lanes(&self) -> usize {
        match self {
            Aim::Classes { count, .. } => *count,
            Aim::Numbers(_) => 2,
        }
    }

    /// Adds one row to `sums`.
    pub(super) fn add(&self, sums: &mut [f64], row: u32, weight: f64) {
        match self {
            Aim::Classes { codes, .. } => sums[codes[row as usize] as usize] += weight,
            Aim::Numbers(values) => {
                sums[0] += weight;
                sums[1] += weight * values[row as usize];
            }
        }
    }

    /// Weight of all rows in `sums`.
    pub(super) fn weight(&self, sums: &[f64]) -> f64 {
        match self {
            Aim::Classes { .. } => sums.iter().sum(),
            Aim::Numbers(_) => sums[0],
        }
    }

    /// S^2 / n; 0 of nothing.
    pub(super) fn score(&self, sums: &[f64]) -> f64 {
        let weight = self.weight(sums);
        if weight <= 0.0 {
            return 0.0;
        }
        match self {
            Aim::Classes { .. } => sums.iter().map(|sum| sum * sum).sum::<f64>() / weight,
            Aim::Numbers(_) => sums[1] * sums[1] / weight,
        }
    }
}

/// A way to part a node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cut {
    Ordered { last: u8, missing_left: bool },
    Unordered { left: [u64; 4] },
}

/// The best cut of a column and what it reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub cut: Cut,
    pub score: f64,
}

/// Scratch for one node and column after the other.
pub(super) struct Search {
    /// 256 bins x lanes; zero wherever no bit of `touched` is set.
    table: Vec<f64>,
    touched: [u64; 4],
    /// The bins that occur, ascending.
    bins: Vec<u8>,
    left: Vec<f64>,
    right: Vec<f64>,
    lanes: usize,
}

/// Orderings tried for a category when there are more than two classes: one per class, at most this many.
const MOST_ORDERS: usize = 8;

impl Search {
    pub fn new(lanes: usize) -> Self {
        Search {
            table: vec![0.0; 256 * lanes],
            touched: [0; 4],
            bins: Vec::with_capacity(256),
            left: vec![0.0; lanes],
            right: vec![0.0; lanes],
            lanes,
        }
    }

    /// The best cut of `column` for `rows`, each side at least `least` in weight; `None` where all rows share a
    /// bin or no side is heavy enough. `total` is the sum over `rows`.
    #[allow(clippy::too_many_arguments)] // the inner call of the hot loop; a struct would be built per column
    pub fn column(
        &mut self,
        binned: &Binned,
        column: usize,
        aim: &Aim<'_>,
        rows: &[u32],
        weights: &[f64],
        total: &[f64],
        least: f64,
    ) -> Option<Found> {
        self.count(&binned.columns[column], aim, rows, weights);
        let found = if self.bins.len() < 2 {
            None
        } else if binned.unordered[column] {
            self.best_set(aim, total, least)
        } else {
            self.best_threshold(aim, total, least)
        };
        for bin in &self.bins {
            let start = usize::from(*bin) * self.lanes;
            self.table[start..start + self.lanes].fill(0.0);
        }
        self.touched = [0; 4];
        found
    }

    fn count(&mut self, bytes: &[u8], aim: &Aim<'_>, rows: &[u32], weights: &[f64]) {
        let lanes = self.lanes;
        match aim {
            Aim::Classes { codes, .. } => {
                for row in rows {
                    let row = *row as usize;
                    let bin = bytes[row];
                    self.touched[usize::from(bin >> 6)] |= 1 << (bin & 63);
                    self.table[usize::from(bin) * lanes + codes[row] as usize] += weights[row];
                }
            }
            Aim::Numbers(values) => {
                for row in rows {
                    let row = *row as usize;
                    let bin = bytes[row];
                    self.touched[usize::from(bin >> 6)] |= 1 << (bin & 63);
                    let cell = &mut self.table[usize::from(bin) * 2..usize::from(bin) * 2 + 2];
                    cell[0] += weights[row];
                    cell[1] += weights[row] * values[row];
                }
            }
        }
        self.bins.clear();
        for (word, bits) in self.touched.iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                self.bins.push((word * 64 + bits.trailing_zeros() as usize) as u8);
                bits &= bits - 1;
            }
        }
    }

    fn cell(&self, bin: u8) -> &[f64] {
        let start = usize::from(bin) * self.lanes;
        &self.table[start..start + self.lanes]
    }

    /// Score of left against the rest of `total`, or `None` where a side is too light.
    fn judge(&mut self, aim: &Aim<'_>, total: &[f64], least: f64) -> Option<f64> {
        for (right, (all, left)) in self.right.iter_mut().zip(total.iter().zip(&self.left)) {
            *right = all - left;
        }
        let light = aim.weight(&self.left) < least || aim.weight(&self.right) < least;
        (!light).then(|| aim.score(&self.left) + aim.score(&self.right))
    }

    fn take_left(&mut self, bin: u8) {
        let start = usize::from(bin) * self.lanes;
        for (left, cell) in self.left.iter_mut().zip(&self.table[start..start + self.lanes]) {
            *left += cell;
        }
    }

    fn best_threshold(&mut self, aim: &Aim<'_>, total: &[f64], least: f64) -> Option<Found> {
        let gaps = self.bins[0] == 0;
        let first = usize::from(gaps);
        let mut best: Option<Found> = None;
        for missing_left in if gaps { &[false, true][..] } else { &[false][..] } {
            self.left.fill(0.0);
            if *missing_left {
                self.take_left(0);
            }
            // With missing on the right, "all known values left" is a cut too.
            let last = if gaps && !missing_left { self.bins.len() } else { self.bins.len() - 1 };
            for place in first..last {
                let bin = self.bins[place];
                self.take_left(bin);
                let Some(score) = self.judge(aim, total, least) else { continue };
                if best.is_none_or(|best| score > best.score) {
                    // Halfway to the next bin that occurs here, as a cut between two values would be.
                    let next = self.bins.get(place + 1).copied().unwrap_or(bin);
                    let last = bin + (next - bin).saturating_sub(1) / 2;
                    let heavier = aim.weight(&self.left) * 2.0 >= aim.weight(total);
                    let missing_left = if gaps { *missing_left } else { heavier };
                    best = Some(Found { cut: Cut::Ordered { last, missing_left }, score });
                }
            }
        }
        best
    }

    fn best_set(&mut self, aim: &Aim<'_>, total: &[f64], least: f64) -> Option<Found> {
        let orders = match aim {
            Aim::Classes { count, .. } if *count > 2 => (*count).min(MOST_ORDERS),
            _ => 1,
        };
        let mut best: Option<Found> = None;
        for order in 0..orders {
            // Share of one class, or the mean: the last lane of two, the `order`-th of more.
            let lane = if orders == 1 { self.lanes - 1 } else { order };
            let mut ranked: Vec<(f64, u8)> = self
                .bins
                .iter()
                .map(|bin| {
                    let cell = self.cell(*bin);
                    (cell[lane] / aim.weight(cell), *bin)
                })
                .collect();
            ranked.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            self.left.fill(0.0);
            let mut set = [0u64; 4];
            for (_, bin) in &ranked[..ranked.len() - 1] {
                self.take_left(*bin);
                set[usize::from(bin >> 6)] |= 1 << (bin & 63);
                let Some(score) = self.judge(aim, total, least) else { continue };
                if best.is_none_or(|best| score > best.score) {
                    // Levels that do not occur here follow the heavier side.
                    let heavier = aim.weight(&self.left) * 2.0 >= aim.weight(total);
                    let mut left = set;
                    if heavier {
                        for (word, touched) in left.iter_mut().zip(&self.touched) {
                            *word |= !touched;
                        }
                    }
                    best = Some(Found { cut: Cut::Unordered { left }, score });
                }
            }
        }
        best
    }
}
