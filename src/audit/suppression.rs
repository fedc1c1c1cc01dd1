//! What may be shown: no count under a limit, and none that differences of shown counts would give away.
//!
//! Which others have to be hidden so that small ones cannot be worked out is for `web.rs` to find. A reader is thought to
//! know the limit, and that what is withheld beside small counts is not small itself.

use serde::Serialize;

use super::measures::{Counts, Measure};
use super::web::Web;

/// The smallest count that is shown, 5 to 20.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Least(u32);

impl Default for Least {
    fn default() -> Self {
        Least(10)
    }
}

impl Least {
    /// `None` outside of 5 to 20.
    pub fn new(count: u32) -> Option<Self> {
        (5..=20).contains(&count).then_some(Least(count))
    }

    pub fn count(self) -> u32 {
        self.0
    }
}

/// A count as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Shown {
    Count(u32),
    /// Fewer than the limit, perhaps none.
    Fewer,
    /// Would give another count away.
    Withheld,
}

impl Shown {
    pub fn is_hidden(self) -> bool {
        !matches!(self, Shown::Count(_))
    }
}

/// A rate as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Rate {
    Share(f64),
    /// Under 5 %.
    Under,
    /// Over 95 %.
    Over,
    Hidden,
}

/// A rate, 0..=1, of which all these counts are known from elsewhere or follow from it: its denominator, and whatever
/// of its numerator is released as a count. Hidden where one of them is.
pub fn rate(value: Option<f64>, counts: &[Shown]) -> Rate {
    match value {
        Some(value) if counts.iter().all(|count| !count.is_hidden()) => match value {
            value if value < 0.05 => Rate::Under,
            value if value > 0.95 => Rate::Over,
            value => Rate::Share(value),
        },
        _ => Rate::Hidden,
    }
}

/// Counts of groups, broken down in up to two ways that share each group's size: by outcome, say, and by being listed.
/// Every row of a breakdown sums to the same size; a way without columns is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table<T> {
    pub sizes: Vec<T>,
    /// Way x group x column.
    pub ways: [Vec<Vec<T>>; 2],
    /// Way x column.
    pub column_totals: [Vec<T>; 2],
    pub total: T,
}

impl Table<u32> {
    /// Sums sizes and totals. `None` where rows of a way differ in length, or ways in number of groups or sizes.
    pub fn new(sizes: Vec<u32>, ways: [Vec<Vec<u32>>; 2]) -> Option<Self> {
        for way in ways.iter().filter(|way| !way.is_empty()) {
            let sums = way.iter().map(|row| row.iter().sum::<u32>());
            let even = way.windows(2).all(|two| two[0].len() == two[1].len());
            if !even || way.len() != sizes.len() || !sums.eq(sizes.iter().copied()) {
                return None;
            }
        }
        let column_totals = [&ways[0], &ways[1]].map(|way| {
            let width = way.first().map_or(0, Vec::len);
            (0..width).map(|column| way.iter().map(|row| row[column]).sum()).collect()
        });
        let total = sizes.iter().sum();
        Some(Table { sizes, ways, column_totals, total })
    }

    /// Groups by outcome (positive, negative), and by being listed or not.
    pub fn of_groups(groups: &[Counts]) -> Option<Self> {
        let mut sizes = Vec::new();
        let mut ways = [Vec::new(), Vec::new()];
        for group in groups {
            let size = u32::try_from(group.size).ok()?;
            sizes.push(size);
            for (way, part) in ways.iter_mut().zip([group.positives, group.listed]) {
                let part = u32::try_from(part).ok()?;
                way.push(vec![part, size.checked_sub(part)?]);
            }
        }
        Table::new(sizes, ways)
    }

    /// What of it may be shown.
    pub fn released(&self, least: Least) -> Table<Shown> {
        let mut web = Web::of(self, least.count());
        web.hide();
        let mut shown = web.shown();
        let mut take = || shown.next().unwrap_or(Shown::Withheld);
        let total = take();
        let sizes = self.sizes.iter().map(|_| take()).collect();
        let column_totals = [0, 1].map(|way| self.column_totals[way].iter().map(|_| take()).collect());
        let ways = [0, 1].map(|way| {
            self.ways[way].iter().map(|row: &Vec<u32>| row.iter().map(|_| take()).collect()).collect()
        });
        Table { sizes, ways, column_totals, total }
    }
}

impl Table<Shown> {
    /// The counts of a group that a measure is taken over or would tell, for [`rate`]. Rates of one outcome or of the
    /// listed ones tell how many are both, which narrows either breakdown, so they need all of the group to be shown.
    pub fn behind(&self, group: usize, measure: Measure) -> Vec<Shown> {
        let ways: &[usize] = match measure {
            Measure::MeanError | Measure::MeanAbsoluteError => &[],
            Measure::BaseRate | Measure::Auroc | Measure::Calibration => &[0],
            Measure::SelectionRate => &[1],
            _ => &[0, 1],
        };
        let size = self.sizes.get(group).copied().unwrap_or(Shown::Withheld);
        let row = |way: &usize| self.ways[*way].get(group).into_iter().flatten().copied();
        std::iter::once(size).chain(ways.iter().flat_map(row)).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn by_outcome(rows: &[[u32; 2]]) -> Table<u32> {
        let sizes = rows.iter().map(|row| row.iter().sum()).collect();
        Table::new(sizes, [rows.iter().map(|row| row.to_vec()).collect(), Vec::new()]).unwrap()
    }

    #[test]
    fn limits_stand_from_five_to_twenty() {
        assert_eq!((Least::new(4), Least::new(21)), (None, None));
        assert_eq!(Least::new(20).map(Least::count), Some(20));
        assert_eq!(Least::default().count(), 10);
    }

    #[test]
    fn large_counts_are_all_shown() {
        let table = by_outcome(&[[20, 30], [10, 50]]);
        let shown = table.released(Least::default());
        assert_eq!(shown.sizes, [Shown::Count(50), Shown::Count(60)]);
        assert_eq!(shown.ways[0][1], [Shown::Count(10), Shown::Count(50)]);
        assert_eq!((shown.column_totals[0][0], shown.total), (Shown::Count(30), Shown::Count(110)));
    }

    #[test]
    fn one_small_cell_hides_three_others() {
        // A difference in its row or in its column would tell the 3.
        let shown = by_outcome(&[[3, 100], [40, 90], [60, 80]]).released(Least::default());
        let ways = &shown.ways[0];
        assert_eq!(ways[0], [Shown::Fewer, Shown::Withheld]);
        assert_eq!(ways[1], [Shown::Withheld, Shown::Withheld]);
        assert_eq!(ways[2], [Shown::Count(60), Shown::Count(80)]);
        assert_eq!(shown.sizes, [Shown::Count(103), Shown::Count(130), Shown::Count(140)]);
    }

    #[test]
    fn a_neighbour_too_small_to_hide_behind_is_not_enough() {
        // Behind 11 it would be 0 to 5 only, since what is withheld is at least 10.
        let table = Table::new(vec![4, 11, 35], [Vec::new(), Vec::new()]).unwrap();
        let shown = table.released(Least::default());
        assert_eq!(shown.sizes, [Shown::Fewer, Shown::Count(11), Shown::Withheld]);
        assert_eq!(shown.total, Shown::Count(50));
        let two = Table::new(vec![4, 15, 35], [Vec::new(), Vec::new()]).unwrap().released(Least::default());
        assert_eq!(two.sizes, [Shown::Fewer, Shown::Withheld, Shown::Count(35)]);
    }

    #[test]
    fn two_ways_share_the_sizes_of_groups() {
        let ways = [vec![vec![3, 97], vec![50, 50]], vec![vec![20, 80], vec![30, 70]]];
        let shown = Table::new(vec![100, 100], ways.clone()).unwrap().released(Least::default());
        assert!(shown.ways[0].iter().flatten().all(|cell| cell.is_hidden()));
        assert!(shown.ways[1].iter().flatten().all(|cell| !cell.is_hidden()));
        assert!(Table::new(vec![100, 99], ways).is_none());
        assert!(Table::new(vec![5, 5], [vec![vec![5], vec![2, 3]], Vec::new()]).is_none());
    }

    #[test]
    fn a_table_of_small_counts_says_nothing_it_should_not() {
        let shown = by_outcome(&[[9, 9], [9, 9]]).released(Least::default());
        assert!(shown.ways[0].iter().flatten().all(|cell| cell.is_hidden()));
        assert!(shown.sizes.iter().all(|size| size.is_hidden()));
        let empty = Table::new(Vec::new(), [Vec::new(), Vec::new()]).unwrap().released(Least::default());
        assert!(empty.total.is_hidden());
    }

    #[test]
    fn a_rate_is_hidden_with_the_counts_it_would_tell() {
        let group = |size, positives, listed| Counts { size, positives, listed, hits: positives.min(listed) };
        let groups = [group(100, 4, 30), group(200, 60, 40), group(150, 50, 50)];
        let shown = Table::of_groups(&groups).unwrap().released(Least::default());
        let hidden = |group: usize, measure| rate(Some(0.3), &shown.behind(group, measure)) == Rate::Hidden;
        assert!(hidden(0, Measure::BaseRate) && hidden(0, Measure::TruePositiveRate));
        assert!(!hidden(0, Measure::SelectionRate) && !hidden(0, Measure::MeanError));
        // One of the others is withheld, so that the total does not tell the four.
        assert!(hidden(1, Measure::BaseRate) != hidden(2, Measure::BaseRate));
        assert!(hidden(9, Measure::MeanError));
        assert_eq!(Table::of_groups(&[group(3, 4, 0)]), None);
    }

    #[test]
    fn rates_near_the_ends_are_told_as_such_and_of_hidden_counts_not_at_all() {
        let all = [Shown::Count(200), Shown::Count(50)];
        assert_eq!(rate(Some(0.25), &all), Rate::Share(0.25));
        assert_eq!(rate(Some(0.05), &all), Rate::Share(0.05));
        assert_eq!(rate(Some(0.049), &all), Rate::Under);
        assert_eq!(rate(Some(0.951), &all), Rate::Over);
        assert_eq!(rate(Some(0.25), &[Shown::Count(200), Shown::Fewer]), Rate::Hidden);
        assert_eq!(rate(Some(0.25), &[Shown::Withheld]), Rate::Hidden);
        assert_eq!(rate(None, &all), Rate::Hidden);
    }

    /// The whole numbers that a count may be, as its mark says.
    fn allowed(shown: Shown, least: u32, most: u32) -> Vec<u32> {
        match shown {
            Shown::Count(count) => vec![count],
            Shown::Fewer => (0..least).collect(),
            Shown::Withheld => (least..=most).collect(),
        }
    }

    /// Whether some table agrees with all that is shown: row by row, every pair of cells, and the column sums that
    /// can be reached so far. Knows nothing of networks.
    fn exists(shown: &Table<Shown>, least: u32, most: u32) -> bool {
        let mut sums = BTreeSet::from([(0, 0)]);
        for (row, size) in shown.ways[0].iter().zip(&shown.sizes) {
            let sizes = allowed(*size, least, 2 * most);
            let mut next = BTreeSet::new();
            for a in allowed(row[0], least, most) {
                for b in allowed(row[1], least, most) {
                    if sizes.contains(&(a + b)) {
                        next.extend(sums.iter().map(|(left, right)| (left + a, right + b)));
                    }
                }
            }
            sums = next;
        }
        let ends = [0, 1].map(|column| allowed(shown.column_totals[0][column], least, 3 * most));
        let totals = allowed(shown.total, least, 6 * most);
        sums.iter().any(|(left, right)| {
            ends[0].contains(left) && ends[1].contains(right) && totals.contains(&(left + right))
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn a_small_count_could_be_any_small_count(
            rows in prop::collection::vec([0u32..16, 0u32..16], 1..4),
        ) {
            let least = Least::new(5).unwrap();
            let table = by_outcome(&rows);
            let shown = table.released(least);
            // Where nothing at all is said, anything is possible.
            let silent = shown.ways[0].iter().flatten().chain(&shown.sizes).all(|own| *own == Shown::Withheld);
            if silent {
                return Ok(());
            }
            let most = 16 + 5;
            prop_assert!(exists(&shown, 5, most));
            for row in 0..rows.len() {
                for column in 0..2 {
                    prop_assert!(rows[row][column] >= 5 || shown.ways[0][row][column] == Shown::Fewer);
                    if shown.ways[0][row][column] == Shown::Fewer {
                        for value in [0, 2, 4] {
                            let mut told = shown.clone();
                            told.ways[0][row][column] = Shown::Count(value);
                            prop_assert!(exists(&told, 5, most), "{:?} {:?}: {}", rows, shown, value);
                        }
                    }
                }
                if shown.sizes[row] == Shown::Fewer {
                    for value in [0, 4] {
                        let mut told = shown.clone();
                        told.sizes[row] = Shown::Count(value);
                        prop_assert!(exists(&told, 5, most), "{:?} {:?}: size {}", rows, shown, value);
                    }
                }
            }
        }
    }
}
