//! The best split of one node by one column: sums per bin that occurs, then one pass over them.

use super::tally::Tally;
use crate::features::bins::Binned;
use crate::numeric::chance::Chance;
use crate::numeric::order::key;

/// A row of a node and what it adds to a sum; both move together as nodes are parted.
#[derive(Clone, Copy)]
pub(super) struct Item<S> {
    pub row: u32,
    pub sum: S,
}

/// A way to part a node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cut {
    /// Bins 1 to `last` go left, higher ones right, missing where `missing_left` says.
    Ordered { last: u8, missing_left: bool },
    /// Bins in the set go left, missing included.
    Unordered { left: [u64; 4] },
}

/// The best cut of a column and what it reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found<S> {
    pub cut: Cut,
    pub score: f64,
    /// What the rows on the left sum to.
    pub left: S,
}

/// Nodes up to this size are sorted; larger ones are counted into a table.
const SORTED: usize = 12;

/// Tables that share the cells where a column has few bins: rows in turn go to each, so that an addition need not
/// wait for the one before it in the same cell.
const TABLES: usize = 4;

/// Scratch for one node and column after the other.
pub(super) struct Search<T: Tally> {
    /// Zero between columns.
    table: Box<[T::Sum; 256]>,
    /// The bins that occur, ascending, and their sums: the first `many` of each.
    bins: Box<[u8; 256]>,
    cells: Box<[T::Sum; 256]>,
    many: usize,
    /// Key of the rank, the bin, the place of its cell.
    ranked: Vec<u128>,
}

impl<T: Tally> Search<T> {
    pub fn new() -> Self {
        Search {
            table: Box::new([T::Sum::default(); 256]),
            bins: Box::new([0; 256]),
            cells: Box::new([T::Sum::default(); 256]),
            many: 0,
            ranked: Vec::new(),
        }
    }

    /// The best cut of `column` for `items`, each side at least `least` in weight; `None` where all rows share a
    /// bin or no side is heavy enough. `total` is the sum over `items`. With `lot`, an ordered column is cut at a
    /// place drawn by lot instead (extremely randomised trees, doi 10.1007/s10994-006-6226-1).
    // Never inline: an engine that first compiles quickly and then well changes over between calls only.
    #[inline(never)]
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
    ) -> Option<Found<T::Sum>> {
        let bytes = &binned.columns[column];
        let count = usize::from(binned.counts[column]);
        if items.len() <= SORTED {
            self.sort(bytes, items)
        } else if count <= 256 / TABLES {
            self.count_few(bytes, items, count)
        } else {
            self.count(bytes, items)
        }
        if self.many < 2 {
            return None;
        }
        if binned.unordered[column] {
            return self.best_set(tally, total, least);
        }
        match lot {
            None => self.best_threshold(tally, total, least),
            Some(chance) => self.drawn_threshold(tally, total, least, chance),
        }
    }

    /// Whether the last column had one bin for all rows.
    pub fn was_constant(&self) -> bool {
        self.many < 2
    }

    /// Insertion sort by bin, then equal bins added up.
    fn sort(&mut self, bytes: &[u8], items: &[Item<T::Sum>]) {
        let (mut bins, mut sums) = ([0u8; SORTED], [T::Sum::default(); SORTED]);
        for (many, item) in items.iter().take(SORTED).enumerate() {
            let bin = bytes[item.row as usize];
            let mut place = many;
            while place > 0 && bins[place - 1] > bin {
                (bins[place], sums[place]) = (bins[place - 1], sums[place - 1]);
                place -= 1;
            }
            (bins[place], sums[place]) = (bin, item.sum);
        }
        self.many = 0;
        let mut last = usize::MAX;
        for (bin, sum) in bins.iter().zip(&sums).take(items.len()) {
            if usize::from(*bin) == last {
                self.cells[self.many - 1] = T::plus(self.cells[self.many - 1], *sum);
            } else {
                (self.bins[self.many], self.cells[self.many]) = (*bin, *sum);
                self.many += 1;
                last = usize::from(*bin);
            }
        }
    }

    /// Counts a column of at most `256 / TABLES` bins, then walks all of them.
    fn count_few(&mut self, bytes: &[u8], items: &[Item<T::Sum>], count: usize) {
        const STRIDE: usize = 256 / TABLES;
        let table = &mut *self.table;
        for group in items.chunks(TABLES) {
            for (own, item) in group.iter().enumerate() {
                let cell = &mut table[own * STRIDE + usize::from(bytes[item.row as usize]) % STRIDE];
                *cell = T::plus(*cell, item.sum);
            }
        }
        let mut many = 0;
        for bin in 0..count.min(STRIDE) {
            let mut sum = T::Sum::default();
            for own in 0..TABLES {
                sum = T::plus(sum, std::mem::take(&mut table[own * STRIDE + bin]));
            }
            (self.bins[many], self.cells[many]) = (bin as u8, sum);
            many += usize::from(T::holds(sum));
        }
        self.many = many;
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
        let mut many = 0u8;
        for (word, bits) in touched.iter().enumerate() {
            let mut bits = *bits;
            while bits != 0 {
                let bin = word * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                (self.bins[usize::from(many)], self.cells[usize::from(many)]) =
                    (bin as u8, std::mem::take(&mut table[bin % 256]));
                many = many.wrapping_add(1);
            }
        }
        // All 256 of them wrap to none.
        self.many = if many == 0 { 256 } else { usize::from(many) };
    }

    /// The best place to cut; the first of equals, missing on the right before missing on the left.
    fn best_threshold(&self, tally: &T, total: T::Sum, least: f64) -> Option<Found<T::Sum>> {
        let gaps = self.bins[0] == 0;
        let first = usize::from(gaps);
        let all = tally.weight(total);
        let mut best = None;
        let mut most = f64::NEG_INFINITY;
        for missing_left in [false, true].into_iter().take(1 + first) {
            let mut left = if missing_left { self.cells[0] } else { T::Sum::default() };
            // With missing on the right, "all known values left" is a cut too.
            let last = if gaps && !missing_left { self.many } else { self.many - 1 };
            for (place, cell) in self.cells[..last].iter().enumerate().skip(first) {
                left = T::plus(left, *cell);
                let weight = tally.weight(left);
                let score = tally.scores(left, total);
                if score > most && weight >= least && all - weight >= least {
                    most = score;
                    best = Some((place, missing_left, left));
                }
            }
        }
        let (place, missing_left, left) = best?;
        let bin = self.bins[place];
        let next = if place + 1 < self.many { self.bins[place + 1] } else { bin };
        // Halfway to the next bin that occurs here, as a cut between two values would be. Without a gap among the
        // rows, later ones follow the heavier side.
        let last = bin + (next - bin).saturating_sub(1) / 2;
        let missing_left = if gaps { missing_left } else { tally.weight(left) * 2.0 >= all };
        Some(Found { cut: Cut::Ordered { last, missing_left }, score: most, left })
    }

    /// Of all cuts only the one between whose bins the lot falls, among all between the lowest and the highest that
    /// occur.
    fn drawn_threshold(
        &self,
        tally: &T,
        total: T::Sum,
        least: f64,
        chance: &mut Chance,
    ) -> Option<Found<T::Sum>> {
        let gaps = self.bins[0] == 0;
        let first = usize::from(gaps);
        let (low, high) = (self.bins[first], self.bins[self.many - 1]);
        let drawn = low + chance.below(u32::from(high - low).max(1)) as u8;
        let all = tally.weight(total);
        // Both sides need a row, even where the least weight is none.
        let least = least.max(f64::MIN_POSITIVE);
        let known = self.bins[first..self.many].iter().zip(&self.cells[first..]);
        let below = known.take_while(|(bin, _)| **bin <= drawn);
        let below = below.fold(T::Sum::default(), |sum, (_, cell)| T::plus(sum, *cell));
        let mut best: Option<Found<T::Sum>> = None;
        for missing_left in [false, true].into_iter().take(1 + first) {
            let left = if missing_left { T::plus(self.cells[0], below) } else { below };
            let weight = tally.weight(left);
            if weight < least || all - weight < least {
                continue;
            }
            let score = tally.scores(left, total);
            if best.is_none_or(|best| score > best.score) {
                let missing_left = if gaps { missing_left } else { weight * 2.0 >= all };
                best = Some(Found { cut: Cut::Ordered { last: drawn, missing_left }, score, left });
            }
        }
        best
    }

    fn best_set(&mut self, tally: &T, total: T::Sum, least: f64) -> Option<Found<T::Sum>> {
        let all = tally.weight(total);
        let mut present = [0u64; 4];
        for bin in &self.bins[..self.many] {
            present[usize::from(bin >> 6)] |= 1 << (bin & 63);
        }
        let mut best: Option<Found<T::Sum>> = None;
        for order in 0..tally.orders() {
            self.ranked.clear();
            let pairs = self.bins.iter().zip(self.cells.iter()).take(self.many).enumerate();
            self.ranked.extend(pairs.map(|(at, (bin, cell))| {
                u128::from(key(tally.rank(*cell, order))) << 16 | u128::from(*bin) << 8 | at as u128
            }));
            self.ranked.sort_unstable();
            let mut left = T::Sum::default();
            let mut set = [0u64; 4];
            for packed in &self.ranked[..self.ranked.len() - 1] {
                let bin = (packed >> 8) as u8;
                left = T::plus(left, self.cells[usize::from(*packed as u8)]);
                set[usize::from(bin >> 6)] |= 1 << (bin & 63);
                let weight = tally.weight(left);
                if weight < least || all - weight < least {
                    continue;
                }
                let score = tally.scores(left, total);
                if best.is_none_or(|best| score > best.score) {
                    // Levels that do not occur here follow the heavier side.
                    let mut filled = set;
                    if weight * 2.0 >= all {
                        filled.iter_mut().zip(&present).for_each(|(word, present)| *word |= !present);
                    }
                    best = Some(Found { cut: Cut::Unordered { left: filled }, score, left });
                }
            }
        }
        best
    }
}
