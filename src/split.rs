//! Which rows teach and which rows test. The only maker of [`TrainRows`] and [`TestRows`].
//!
//! Folds are drawn with a seed, keep classes in proportion, and never put rows of one group (a person, a class)
//! on both sides (Kohavi 1995; for groups Roberts et al. 2017, doi 10.1111/ecog.02881).

mod levels;

pub use levels::inner_by_cohort;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::numeric::chance::Chance;
use crate::numeric::order;

/// Rows that may be learned from, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainRows(Vec<u32>);

/// Rows that are judged and never learned from, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestRows(Vec<u32>);

impl TrainRows {
    pub fn as_slice(&self) -> &[u32] {
        &self.0
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those that teach where rows weigh so much: rows of weight 0 do not, nor do rows without one.
    #[must_use]
    pub fn weighing(&self, weights: &[f32]) -> TrainRows {
        let teaches = |row: &u32| weights.get(*row as usize).is_some_and(|weight| *weight > 0.0);
        TrainRows(self.0.iter().copied().filter(teaches).collect())
    }
}

impl TestRows {
    pub fn as_slice(&self) -> &[u32] {
        &self.0
    }
}

/// One way to part the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    pub train: TrainRows,
    pub test: TestRows,
}

/// How often and into how many parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protocol {
    pub folds: usize,
    pub repeats: usize,
    pub seed: u64,
}

impl Protocol {
    pub const MOST_FOLDS: usize = 50;
    pub const MOST_REPEATS: usize = 100;

    /// # Errors
    /// `bad-split` where folds are not 2 to 50 or repeats not 1 to 100.
    pub fn checked(self) -> Result<Self> {
        let bad = |value: String, range: String| {
            Err(Error::new(ErrorKind::BadSplit).with("value", value).with("range", range))
        };
        if !(2..=Self::MOST_FOLDS).contains(&self.folds) {
            return bad(format!("{} folds", self.folds), format!("2 to {} folds", Self::MOST_FOLDS));
        }
        if !(1..=Self::MOST_REPEATS).contains(&self.repeats) {
            return bad(format!("{} repeats", self.repeats), format!("1 to {} repeats", Self::MOST_REPEATS));
        }
        Ok(self)
    }
}

/// Every row's part in one repeat: rows of part `i` are tested in fold `i` and teach in all others. Split by levels of
/// a column, rows may also teach alone, or do neither, and some teach in some folds only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folds {
    part_of_row: Vec<u8>,
    count: u8,
    /// Whether parts were dealt by lot.
    dealt: bool,
    /// Fold by fold, ascending: rows of other parts that do not teach in it. Empty where parts were dealt.
    apart: Vec<Vec<u32>>,
}

impl Folds {
    pub fn count(&self) -> usize {
        usize::from(self.count)
    }

    /// The part in which each row is tested.
    pub fn part_of_row(&self) -> &[u8] {
        &self.part_of_row
    }

    /// Whether rows were dealt to parts by lot, and not by what a column says of them.
    pub fn dealt(&self) -> bool {
        self.dealt
    }

    /// The same folds for `rows` alone, counted from 0 in their order: who is still there at a later moment stays in
    /// their part.
    #[must_use]
    pub fn among(&self, rows: &[u32]) -> Folds {
        let parts = rows.iter().map(|row| self.part_of_row[*row as usize]);
        let among = |apart: &Vec<u32>| {
            let own = rows.iter().enumerate().filter(|(_, row)| apart.binary_search(row).is_ok());
            own.map(|(place, _)| place as u32).collect()
        };
        let apart = self.apart.iter().map(among).collect();
        Folds { part_of_row: parts.collect(), apart, ..*self }
    }

    /// The two sides of fold `index`.
    pub fn fold(&self, index: usize) -> Fold {
        let (mut train, mut test) = (Vec::new(), Vec::new());
        let mut apart = self.apart.get(index).map_or(&[][..], Vec::as_slice).iter().peekable();
        for (row, part) in self.part_of_row.iter().enumerate() {
            let idle = apart.next_if_eq(&&(row as u32)).is_some();
            if usize::from(*part) == index {
                test.push(row as u32);
            } else if *part != OUT && !idle {
                train.push(row as u32);
            }
        }
        Fold { train: TrainRows(train), test: TestRows(test) }
    }

    /// Rows that are judged in some fold, ascending.
    pub fn judged(&self) -> Vec<u32> {
        let judged = |row: &u32| self.part_of_row[*row as usize] < self.count;
        (0..self.part_of_row.len() as u32).filter(judged).collect()
    }

    /// Rows that teach in some fold, ascending.
    pub fn teaching(&self) -> TrainRows {
        if self.dealt && self.count > 1 {
            return whole(self.part_of_row.len());
        }
        let mut teaches = vec![false; self.part_of_row.len()];
        for index in 0..self.count() {
            self.fold(index).train.0.iter().for_each(|row| teaches[*row as usize] = true);
        }
        TrainRows((0..teaches.len() as u32).filter(|row| teaches[*row as usize]).collect())
    }

    /// How many those are.
    pub fn taught(&self) -> usize {
        self.teaching().len()
    }

    /// Bytes that they take on their way to a worker, at most.
    pub fn room(&self) -> usize {
        16 + self.part_of_row.len() + self.apart.iter().map(|apart| 5 * (apart.len() + 1)).sum::<usize>()
    }
}

/// Parts of rows that are in no test: they teach, or do nothing. More than there are parts.
const TEACHES: u8 = 254;
const OUT: u8 = 255;

/// What rows have in common, as far as splitting cares. All slices are as long as there are rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ties<'a> {
    /// Class of each row, for keeping classes in proportion.
    pub classes: Option<&'a [u32]>,
    /// Person or group of each row.
    pub groups: Option<&'a [u32]>,
}

/// The folds of one repeat.
///
/// # Errors
/// `too-few-rows` or `too-few-groups` where a part would stay empty.
pub fn folds(height: usize, ties: Ties<'_>, protocol: Protocol, repeat: usize) -> Result<Folds> {
    let Protocol { folds, seed, .. } = protocol.checked()?;
    if height < folds {
        return Err(Error::new(ErrorKind::TooFewRows).with("rows", height).with("needed", folds));
    }
    let mut chance = Chance::new(seed, &[repeat as u64]);
    let part_of_row = match ties.groups {
        Some(groups) => deal_groups(groups, ties.classes, folds, &mut chance)?,
        None => deal_rows(height, ties.classes, folds, &mut chance),
    };
    Ok(Folds { part_of_row, count: folds as u8, dealt: true, apart: Vec::new() })
}

/// Folds within the teaching rows, for early stopping and search: same ties, rows numbered as outside. None
/// where the rows are too few to be parted again.
pub fn inner(train: &TrainRows, ties: Ties<'_>, parts: usize, seed: u64) -> Vec<Fold> {
    let rows = train.as_slice();
    let of = |codes: &[u32]| -> Vec<u32> { rows.iter().map(|row| codes[*row as usize]).collect() };
    let (classes, groups) = (ties.classes.map(of), ties.groups.map(of));
    let ties = Ties { classes: classes.as_deref(), groups: groups.as_deref() };
    let protocol = Protocol { folds: parts, repeats: 1, seed };
    let Ok(drawn) = folds(rows.len(), ties, protocol, 0) else { return vec![] };
    let outside = |places: Vec<u32>| places.into_iter().map(|place| rows[place as usize]).collect();
    (0..parts)
        .map(|part| {
            let Fold { train, test } = drawn.fold(part);
            Fold { train: TrainRows(outside(train.0)), test: TestRows(outside(test.0)) }
        })
        .collect()
}

/// All rows teach, none tests: for the model that goes to work.
pub fn whole(height: usize) -> TrainRows {
    TrainRows((0..height as u32).collect())
}

/// Class by class, shuffled, dealt round like cards; the next class goes on where the last one stopped, so
/// parts differ by one row at most and each class by one row at most.
fn deal_rows(height: usize, classes: Option<&[u32]>, folds: usize, chance: &mut Chance) -> Vec<u8> {
    let mut order: Vec<u32> = (0..height as u32).collect();
    chance.shuffle(&mut order);
    if let Some(classes) = classes {
        order::by_code(&mut order, |row| classes[row as usize]);
    }
    let mut part_of_row = vec![0; height];
    for (turn, row) in order.iter().enumerate() {
        part_of_row[*row as usize] = (turn % folds) as u8;
    }
    part_of_row
}

/// Largest group first, each to the part where it keeps class counts most even.
fn deal_groups(
    groups: &[u32],
    classes: Option<&[u32]>,
    folds: usize,
    chance: &mut Chance,
) -> Result<Vec<u8>> {
    let kinds = classes.map_or(1, |classes| classes.iter().max().map_or(1, |most| *most as usize + 1));
    let many = groups.iter().max().map_or(0, |most| *most as usize + 1);
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); many];
    for (row, group) in groups.iter().enumerate() {
        members[*group as usize].push(row as u32);
    }
    let mut order: Vec<usize> = (0..many).filter(|group| !members[*group].is_empty()).collect();
    if order.len() < folds {
        return Err(Error::new(ErrorKind::TooFewGroups).with("groups", order.len()).with("folds", folds));
    }
    chance.shuffle(&mut order);
    order::by(&mut order, |a, b| members[*b].len().cmp(&members[*a].len()));

    let class_of = |row: u32| classes.map_or(0, |classes| classes[row as usize] as usize);
    let mut totals = vec![0.0; kinds];
    for row in 0..groups.len() as u32 {
        totals[class_of(row)] += 1.0;
    }
    let mut filled = vec![vec![0.0; kinds]; folds];
    let mut part_of_row = vec![0; groups.len()];
    for group in order {
        let mut counts = vec![0.0; kinds];
        for row in &members[group] {
            counts[class_of(*row)] += 1.0;
        }
        // The growth of the sum of squared shares is least where the group fills a gap.
        let cost = |part: usize| -> f64 {
            (0..kinds)
                .map(|kind| {
                    counts[kind] * (2.0 * filled[part][kind] + counts[kind]) / f64::max(totals[kind], 1.0)
                })
                .sum()
        };
        let best = (0..folds).min_by(|a, b| cost(*a).total_cmp(&cost(*b))).unwrap_or(0);
        for kind in 0..kinds {
            filled[best][kind] += counts[kind];
        }
        for row in &members[group] {
            part_of_row[*row as usize] = best as u8;
        }
    }
    Ok(part_of_row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn protocol(folds: usize) -> Protocol {
        Protocol { folds, repeats: 1, seed: 1 }
    }

    proptest! {
        #[test]
        fn every_row_is_tested_once_and_never_taught_in_its_own_fold(height in 2usize..200, parts in 2usize..12, seed in 0u64..50) {
            prop_assume!(height >= parts);
            let folds = folds(height, Ties::default(), Protocol { folds: parts, repeats: 1, seed }, 0).unwrap();
            let mut tested = vec![0; height];
            for index in 0..parts {
                let fold = folds.fold(index);
                prop_assert_eq!(fold.train.len() + fold.test.as_slice().len(), height);
                for row in fold.test.as_slice() {
                    tested[*row as usize] += 1;
                    prop_assert!(fold.train.as_slice().binary_search(row).is_err());
                }
            }
            prop_assert!(tested.iter().all(|times| *times == 1));
        }

        #[test]
        fn a_group_never_stands_on_both_sides(groups in prop::collection::vec(0u32..30, 40..120), seed in 0u64..50) {
            let classes: Vec<u32> = groups.iter().map(|group| group % 3).collect();
            let ties = Ties { classes: Some(&classes), groups: Some(&groups) };
            if let Ok(folds) = folds(groups.len(), ties, Protocol { folds: 5, repeats: 1, seed }, 0) {
                let mut part_of_group = std::collections::BTreeMap::new();
                for (row, part) in folds.part_of_row().iter().enumerate() {
                    prop_assert_eq!(part_of_group.entry(groups[row]).or_insert(*part), part);
                }
                prop_assert!((0..5u8).all(|part| folds.part_of_row().contains(&part)));
            }
        }
    }

    #[test]
    fn classes_are_kept_in_proportion() {
        let classes: Vec<u32> = (0..100).map(|row| u32::from(row % 10 == 0)).collect();
        let folds = folds(100, Ties { classes: Some(&classes), groups: None }, protocol(5), 0).unwrap();
        for index in 0..5 {
            let test = folds.fold(index).test;
            assert_eq!(test.as_slice().len(), 20);
            assert_eq!(test.as_slice().iter().filter(|row| classes[**row as usize] == 1).count(), 2);
        }
    }

    #[test]
    fn inner_folds_stay_within_the_teaching_rows_and_keep_groups_whole() {
        let groups: Vec<u32> = (0..60).map(|row| row / 3).collect();
        let ties = Ties { classes: None, groups: Some(&groups) };
        let outer = folds(60, ties, protocol(4), 0).unwrap().fold(1);
        for fold in inner(&outer.train, ties, 5, 9) {
            let test = fold.test.as_slice();
            assert!(test.iter().all(|row| outer.train.as_slice().contains(row)));
            assert!(test.iter().all(|row| {
                !fold.train.as_slice().iter().any(|other| groups[*other as usize] == groups[*row as usize])
            }));
            assert_eq!(fold.train.len() + test.len(), outer.train.len());
        }
        assert!(inner(&whole(3), Ties::default(), 5, 1).is_empty());
    }

    #[test]
    fn who_is_still_there_stays_in_their_part() {
        let all = folds(20, Ties::default(), protocol(4), 0).unwrap();
        let later = all.among(&[3, 5, 11]);
        assert_eq!(later.part_of_row(), [3, 5, 11].map(|row: usize| all.part_of_row()[row]));
        assert_eq!((later.count(), later.judged().len(), later.taught()), (4, 3, 3));
    }

    #[test]
    fn repeats_differ_and_the_same_seed_agrees() {
        let draw = |repeat| folds(50, Ties::default(), protocol(5), repeat).unwrap();
        assert_eq!(draw(0), draw(0));
        assert_ne!(draw(0), draw(1));
    }

    #[test]
    fn too_few_rows_groups_or_parts_are_said() {
        let code = |height, ties, parts| folds(height, ties, protocol(parts), 0).unwrap_err().code();
        assert_eq!(code(3, Ties::default(), 5), "too-few-rows");
        assert_eq!(code(6, Ties { classes: None, groups: Some(&[0, 0, 0, 1, 1, 1]) }, 5), "too-few-groups");
        assert_eq!(code(6, Ties::default(), 1), "bad-split");
        assert_eq!(code(600, Ties::default(), 51), "bad-split");
    }
}
