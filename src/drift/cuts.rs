//! Where a column of numbers is cut into bins, so that neither a bin nor an edge tells of a single person.
//!
//! Edges are at about every tenth of the rows, and between values that many share. They are rounded to a grid of which 25
//! steps or more lie between the first and the last tenth, or are the roundest number between two values that lie
//! further apart; a number that few persons have is none of them. The outermost bins are open, so there is no least and no
//! greatest value.

use crate::numeric::order::{key, value};

/// Persons behind whatever is kept, at least.
pub const FEWEST: usize = 10;
/// Bins that are aimed at; columns of few different values have fewer, and none has twice as many.
const BINS: usize = 10;

/// Persons among `rows`; rows stand for themselves without groups.
pub fn persons(rows: &[u32], groups: Option<&[u32]>) -> usize {
    let Some(groups) = groups else { return rows.len() };
    let mut own: Vec<u32> = rows.iter().filter_map(|row| groups.get(*row as usize).copied()).collect();
    own.sort_unstable();
    own.dedup();
    own.len()
}

/// The known values of a column in order, as runs of equal ones.
pub struct Runs<'a> {
    rows: Vec<u32>,
    /// Each value, and where its rows begin.
    runs: Vec<(f32, usize)>,
    groups: Option<&'a [u32]>,
    grid: Option<Grid>,
}

/// Multiples of `step / scale`.
#[derive(Clone, Copy)]
struct Grid {
    step: f64,
    scale: f64,
}

impl Grid {
    /// The coarsest of 1, 2 or 5 times a power of ten that is no wider than `width`.
    fn within(width: f64) -> Option<Grid> {
        if !(width > 0.0 && width.is_finite()) {
            return None;
        }
        let power = libm::floor(libm::log10(width));
        let unit = libm::pow(10.0, power);
        let factor = [5.0, 2.0].into_iter().find(|factor| factor * unit <= width).unwrap_or(1.0);
        let scale = libm::pow(10.0, (-power).max(0.0));
        Some(Grid { step: factor * libm::pow(10.0, power.max(0.0)), scale })
    }

    fn width(self) -> f64 {
        self.step / self.scale
    }

    /// The multiple at or below.
    fn below(self, value: f64) -> f64 {
        libm::floor(value * self.scale / self.step) * self.step / self.scale
    }

    fn nearest(self, value: f64) -> f64 {
        self.below(value + self.width() / 2.0)
    }
}

impl<'a> Runs<'a> {
    /// Of the values that are numbers.
    pub fn new(values: &[f32], groups: Option<&'a [u32]>) -> Runs<'a> {
        let known = values.iter().enumerate().filter(|(_, value)| value.is_finite());
        // Adding 0 makes one zero of two.
        let pack = |(row, own): (usize, &f32)| u128::from(key(f64::from(own + 0.0))) << 32 | row as u128;
        let mut packed: Vec<u128> = known.map(pack).collect();
        packed.sort_unstable();
        let mut runs: Vec<(f32, usize)> = Vec::new();
        for (at, packed) in packed.iter().enumerate() {
            let own = value((packed >> 32) as u64) as f32;
            if runs.last().is_none_or(|(last, _)| *last != own) {
                runs.push((own, at));
            }
        }
        let rows = packed.into_iter().map(|packed| packed as u32).collect();
        let mut all = Runs { rows, runs, groups, grid: None };
        let span = all.at(0.9).zip(all.at(0.1)).map(|(high, low)| high - low);
        let ends = || Some(f64::from(all.runs.last()?.0) - f64::from(all.runs.first()?.0));
        let span = span.filter(|span| *span > 0.0).or_else(ends);
        all.grid = span.and_then(|span| Grid::within(span / 25.0));
        all
    }

    /// The value of the row at that share of the way.
    fn at(&self, share: f64) -> Option<f64> {
        let place = libm::floor(share * self.rows.len().checked_sub(1)? as f64) as usize;
        let run = self.runs.partition_point(|(_, start)| *start <= place).checked_sub(1)?;
        self.runs.get(run).map(|(value, _)| f64::from(*value))
    }

    /// The rows of run `at`.
    fn of(&self, at: usize) -> &[u32] {
        let start = self.runs.get(at).map_or(self.rows.len(), |run| run.1);
        let end = self.runs.get(at + 1).map_or(self.rows.len(), |run| run.1);
        self.rows.get(start..end).unwrap_or(&[])
    }

    /// Whether fewer than [`FEWEST`] persons, but one at least, have this very value.
    fn is_rare(&self, own: f32) -> bool {
        let at = self.runs.partition_point(|(value, _)| *value < own);
        let same = self.runs.get(at).is_some_and(|(value, _)| *value == own);
        same && persons(self.of(at), self.groups) < FEWEST
    }

    /// Rounded to the grid, or to a finer one where few persons have that very number.
    fn rounded(&self, own: f64) -> Option<f32> {
        let Some(grid) = self.grid else { return Some(own as f32).filter(|own| !self.is_rare(*own)) };
        let round = grid.nearest(own);
        let tried =
            [0.0, 0.5, -0.5, 0.25, -0.25, 0.125, 0.375].map(|part| (round + part * grid.width()) as f32);
        tried.into_iter().find(|tried| !self.is_rare(*tried))
    }

    /// The middle value, rounded; `None` of fewer than twice [`FEWEST`] persons.
    pub fn median(&self) -> Option<f32> {
        if persons(&self.rows, self.groups) < 2 * FEWEST {
            return None;
        }
        self.rounded(self.at(0.5)?)
    }

    /// An edge between two neighbouring values.
    fn between(&self, low: f32, high: f32) -> Option<f32> {
        let (a, b) = (f64::from(low), f64::from(high));
        if self.grid.is_some_and(|grid| b - a < grid.width()) {
            return self.rounded((a + b) / 2.0);
        }
        let inside = |width: f64| {
            let grid = Grid::within(width)?;
            let own = (grid.below(a) + grid.width()) as f32;
            (own > low && own < high).then_some(own)
        };
        [1.0, 0.5, 0.2, 0.1].into_iter().find_map(|part| inside(part * (b - a)))
    }

    /// Edges, ascending; a value that is one of them lies above it. Bins hold [`FEWEST`] persons each, at least.
    pub fn cuts(&self) -> Vec<f32> {
        let target = (self.rows.len() / BINS).max(FEWEST);
        let (mut cuts, mut own) = (Vec::new(), 0);
        for (at, pair) in self.runs.windows(2).enumerate() {
            let (size, next) = (self.of(at).len(), self.of(at + 1).len());
            own += size;
            // Rather before a value that many share than after it.
            if own >= target || (2 * own >= target && 2 * (own + next) > 3 * target) {
                cuts.extend(self.between(pair[0].0, pair[1].0));
                own = 0;
            }
        }
        cuts.dedup_by(|next, last| *next <= *last);
        while let Some(thin) = self.thin(&cuts) {
            cuts.remove(thin);
        }
        cuts
    }

    /// The edge between a bin of too few persons and the smaller one beside it.
    fn thin(&self, cuts: &[f32]) -> Option<usize> {
        let starts = cuts.iter().map(|cut| {
            let run = self.runs.partition_point(|(value, _)| value < cut);
            self.runs.get(run).map_or(self.rows.len(), |run| run.1)
        });
        let starts: Vec<usize> = [0].into_iter().chain(starts).chain([self.rows.len()]).collect();
        let bin = |at: usize| starts.get(at).zip(starts.get(at + 1)).and_then(|(a, b)| self.rows.get(*a..*b));
        let size = |at: usize| bin(at).map_or(usize::MAX, <[u32]>::len);
        let few = |at: &usize| bin(*at).is_some_and(|rows| persons(rows, self.groups) < FEWEST);
        let at = (0..=cuts.len()).find(few).filter(|_| !cuts.is_empty())?;
        let left = at > 0 && (at == cuts.len() || size(at - 1) < size(at + 1));
        Some(if left { at - 1 } else { at })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bins(values: &[f32], cuts: &[f32]) -> Vec<usize> {
        let mut counts = vec![0; cuts.len() + 1];
        values.iter().for_each(|value| counts[cuts.partition_point(|cut| cut <= value)] += 1);
        counts
    }

    #[test]
    fn edges_are_round_and_at_tenths() {
        let values: Vec<f32> = (0..1000).map(|row| 0.1234 + row as f32 * 0.0917).collect();
        let cuts = Runs::new(&values, None).cuts();
        assert_eq!(cuts, [10.0, 18.0, 28.0, 36.0, 46.0, 56.0, 64.0, 74.0, 82.0]);
        assert!(bins(&values, &cuts).iter().all(|count| (80..=120).contains(count)));
    }

    #[test]
    fn a_value_that_many_share_has_a_bin_of_its_own() {
        let values: Vec<f32> = (0..400).map(|row| if row < 300 { 0.0 } else { (row % 25) as f32 }).collect();
        let cuts = Runs::new(&values, None).cuts();
        assert_eq!(cuts[0], 0.5);
        let same = [7.25_f32; 60];
        let runs = Runs::new(&same, None);
        assert_eq!((runs.cuts(), runs.median()), (vec![], Some(7.25)));
        assert_eq!(Runs::new(&[7.25; 15], None).median(), None);
    }

    #[test]
    fn persons_are_counted_once() {
        let values: Vec<f32> = (0..200).map(|row| row as f32).collect();
        // Forty persons of five rows each, side by side.
        let groups: Vec<u32> = (0..200).map(|row| row / 5).collect();
        let cuts = Runs::new(&values, Some(&groups)).cuts();
        assert!((1..=3).contains(&cuts.len()), "{cuts:?}");
        for cut in cuts.windows(2) {
            let rows: Vec<u32> = (0..200).filter(|row| (cut[0]..cut[1]).contains(&(*row as f32))).collect();
            assert!(persons(&rows, Some(&groups)) >= FEWEST);
        }
    }

    proptest! {
        #[test]
        fn no_bin_is_of_few_and_no_edge_is_somebodys(
            values in prop::collection::vec(prop_oneof![-1e6_f32..1e6, 0.0_f32..1.0, (0..40_u8).prop_map(f32::from), (0..2000_u16).prop_map(f32::from)], 0..400),
        ) {
            let runs = Runs::new(&values, None);
            let cuts = runs.cuts();
            prop_assert!(cuts.len() < 2 * BINS);
            prop_assert!(cuts.windows(2).all(|pair| pair[0] < pair[1]));
            for count in bins(&values, &cuts) {
                prop_assert!(count >= FEWEST || cuts.is_empty());
            }
            for kept in cuts.iter().copied().chain(runs.median()) {
                let same = values.iter().filter(|value| **value == kept).count();
                prop_assert!(same == 0 || same >= FEWEST, "{} is of {}", kept, same);
            }
        }
    }
}
