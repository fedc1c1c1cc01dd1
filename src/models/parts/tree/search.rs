//! The best split of one node by one column: sums per bin that occurs, then one pass over them.

use super::tally::Tally;
use crate::features::bins::Binned;
use crate::numeric::chance::Chance;

/// A row of a node and what it adds to a sum; both move together as nodes are parted.
#[derive(Clone, Copy)]
pub(super) struct Item<S> {
    pub row: u32,
    pub sum: S,
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

/// Nodes up to this size are sorted; larger ones are counted into a table.
const SORTED: usize = 12;

/// Scratch for one node and column after the other.
pub(super) struct Search<T: Tally> {
    /// Zero wherever no row of the node falls.
    table: Box<[T::Sum; 256]>,
    /// The bins that occur, ascending, and their sums.
    bins: Vec<u8>,
    cells: Vec<T::Sum>,
    ranked: Vec<(f64, u8, T::Sum)>,
}

impl<T: Tally> Search<T> {
    pub fn new() -> Self {
        Search {
            table: Box::new([T::Sum::default(); 256]),
            bins: Vec::with_capacity(256),
            cells: Vec::with_capacity(256),
            ranked: Vec::new(),
        }
    }

    /// The best cut of `column` for `items`, each side at least `least` in weight; `None` where all rows share a
    /// bin or no side is heavy enough. `total` is the sum over `items`. With `lot`, an ordered column is cut at a
    /// place drawn by lot instead (extremely randomised trees, doi 10.1007/s10994-006-6226-1).
    #[allow(clippy::too_many_arguments)] // the inner call of the hot loop; a struct would be built per column
    pub fn column(
        &mut self,
        binned: &Binned,
        column: usize,
        tally: &T,
        items: &[Item<T::Sum>],
        total: T::Sum,
        least: f64,
        lot: Option<&mut Chance>,
    ) -> Option<Found> {
        self.bins.clear();
        self.cells.clear();
        let bytes = &binned.columns[column];
        if items.len() <= SORTED {
            self.sort(bytes, items)
        } else {
            self.count(bytes, items)
        }
        if self.bins.len() < 2 {
            return None;
        }
        if binned.unordered[column] {
            self.best_set(tally, total, least)
        } else {
            self.best_threshold(tally, total, least, lot)
        }
    }

    /// Insertion sort by bin, equal bins added up.
    fn sort(&mut self, bytes: &[u8], items: &[Item<T::Sum>]) {
        for item in items {
            let bin = bytes[item.row as usize];
            let mut place = self.bins.len();
            while place > 0 && self.bins[place - 1] > bin {
                place -= 1;
            }
            if place > 0 && self.bins[place - 1] == bin {
                self.cells[place - 1] = T::plus(self.cells[place - 1], item.sum);
            } else {
                self.bins.insert(place, bin);
                self.cells.insert(place, item.sum);
            }
        }
    }

    /// Counts into the table, then walks the bits of the bins that occur and clears them on the way.
    fn count(&mut self, bytes: &[u8], items: &[Item<T::Sum>]) {
        let mut touched = [0u64; 4];
        let table = &mut *self.table;
        for item in items {
            let bin = bytes[item.row as usize];
            touched[usize::from(bin >> 6)] |= 1 << (bin & 63);
            table[usize::from(bin)] = T::plus(table[usize::from(bin)], item.sum);
        }
        for (word, bits) in touched.iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                let bin = word * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                self.bins.push(bin as u8);
                self.cells.push(table[bin]);
                table[bin] = T::Sum::default();
            }
        }
    }

    fn best_threshold(
        &self,
        tally: &T,
        total: T::Sum,
        least: f64,
        lot: Option<&mut Chance>,
    ) -> Option<Found> {
        let gaps = self.bins[0] == 0;
        let first = usize::from(gaps);
        // By lot: the last bin that goes left, among all between the lowest and the highest that occur.
        let drawn = lot.map(|chance| {
            let (low, high) = (self.bins[first.min(self.bins.len() - 1)], self.bins[self.bins.len() - 1]);
            low + chance.below(u32::from(high - low).max(1)) as u8
        });
        let all = tally.weight(total);
        let mut best: Option<Found> = None;
        let mut most = f64::NEG_INFINITY;
        for missing_left in [false, true].into_iter().take(1 + first) {
            let mut left = if missing_left { self.cells[0] } else { T::Sum::default() };
            // With missing on the right, "all known values left" is a cut too.
            let last = if gaps && !missing_left { self.bins.len() } else { self.bins.len() - 1 };
            for place in first..last {
                left = T::plus(left, self.cells[place]);
                let bin = self.bins[place];
                let next = self.bins.get(place + 1).copied().unwrap_or(bin);
                // Of all cuts only the one between whose bins the lot fell.
                if drawn.is_some_and(|drawn| drawn < bin || (drawn >= next && next != bin)) {
                    continue;
                }
                let weight = tally.weight(left);
                if weight < least || all - weight < least {
                    continue;
                }
                let score = tally.score(left) + tally.score(T::minus(total, left));
                if score > most {
                    most = score;
                    // Halfway to the next bin that occurs here, as a cut between two values would be.
                    let last = drawn.unwrap_or(bin + (next - bin).saturating_sub(1) / 2);
                    let missing_left = if gaps { missing_left } else { weight * 2.0 >= all };
                    best = Some(Found { cut: Cut::Ordered { last, missing_left }, score });
                }
            }
        }
        best
    }

    fn best_set(&mut self, tally: &T, total: T::Sum, least: f64) -> Option<Found> {
        let all = tally.weight(total);
        let mut present = [0u64; 4];
        for bin in &self.bins {
            present[usize::from(bin >> 6)] |= 1 << (bin & 63);
        }
        let mut best: Option<Found> = None;
        for order in 0..tally.orders() {
            self.ranked.clear();
            let pairs = self.bins.iter().zip(&self.cells);
            self.ranked.extend(pairs.map(|(bin, cell)| (tally.rank(*cell, order), *bin, *cell)));
            self.ranked.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            let mut left = T::Sum::default();
            let mut set = [0u64; 4];
            for (_, bin, cell) in &self.ranked[..self.ranked.len() - 1] {
                left = T::plus(left, *cell);
                set[usize::from(bin >> 6)] |= 1 << (bin & 63);
                let weight = tally.weight(left);
                if weight < least || all - weight < least {
                    continue;
                }
                let score = tally.score(left) + tally.score(T::minus(total, left));
                if best.is_none_or(|best| score > best.score) {
                    // Levels that do not occur here follow the heavier side.
                    let mut filled = set;
                    if weight * 2.0 >= all {
                        filled.iter_mut().zip(&present).for_each(|(word, present)| *word |= !present);
                    }
                    best = Some(Found { cut: Cut::Unordered { left: filled }, score });
                }
            }
        }
        best
    }
}
