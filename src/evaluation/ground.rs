//! What the cheap models that answer at once are taught on and judged by, and the part of it that is looked at.

use crate::features::{Feature, Frame, Target};
use crate::numeric::chance::derive;
use crate::numeric::statistics::ranks;
use crate::split::{Folds, Ties};

/// What cheap models are taught on and judged by.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    pub frame: &'a Frame,
    pub target: &'a Target,
    /// Of the first repeat.
    pub folds: &'a Folds,
    /// Cohort of each row, where rows are split by it.
    pub cohorts: Option<&'a [u32]>,
    /// Person or group of each row.
    pub groups: Option<&'a [u32]>,
    pub seed: u64,
}

/// Rows that are looked at, at most: among so many an area of .53 is seen.
const MANY: usize = 5000;
/// Rows of the rarest outcome among them, where there are as many.
const RARE: usize = 400;
/// Kinds that are told from all others, at most: the most frequent ones.
const KINDS: usize = 5;

/// The rows that are looked at, numbered from 0 in everything but `rows`.
pub(super) struct Patch {
    /// Which they are, ascending.
    pub rows: Vec<u32>,
    /// Without steps.
    pub frame: Frame,
    pub target: Target,
    pub folds: Folds,
    pub cohorts: Option<Vec<u32>>,
    pub groups: Option<Vec<u32>>,
}

impl Patch {
    /// What its rows have in common.
    pub fn ties(&self) -> Ties<'_> {
        Ties { classes: self.target.codes(), groups: self.groups.as_deref() }
    }
}

impl Ground<'_> {
    pub(super) fn patch(&self) -> Patch {
        let rows = self.some();
        let pick = |all: &[u32]| -> Vec<u32> { rows.iter().map(|row| all[*row as usize]).collect() };
        let columns = self.frame.columns.iter();
        let columns = columns.map(|own| Feature { name: own.name.clone(), values: own.values.of(&rows) });
        Patch {
            frame: Frame { columns: columns.collect(), steps: None, height: rows.len() },
            target: self.target.of(&rows),
            folds: self.folds.among(&rows),
            cohorts: self.cohorts.map(pick),
            groups: self.groups.map(pick),
            rows,
        }
    }

    /// Rows that take part; of very many, those of persons drawn by lot.
    fn some(&self) -> Vec<u32> {
        let mut rows: Vec<u32> = self.folds.judged();
        rows.extend_from_slice(self.folds.teaching().as_slice());
        rows.sort_unstable();
        rows.dedup();
        let needed = (RARE * rows.len()).div_ceil(rarest(self.target, &rows).max(1)).clamp(MANY, 4 * MANY);
        if rows.len() <= needed {
            return rows;
        }
        let person = |row: u32| self.groups.map_or(row, |groups| groups[row as usize]);
        let mut drawn: Vec<(u64, u32, u32)> = rows
            .iter()
            .map(|row| (derive(self.seed, &[0x7369_676e, u64::from(person(*row))]), person(*row), *row))
            .collect();
        drawn.sort_unstable();
        // The last person is taken whole.
        let last = drawn[needed - 1].1;
        let mut kept: Vec<u32> = drawn.iter().take(needed).map(|own| own.2).collect();
        kept.extend(drawn[needed..].iter().take_while(|own| own.1 == last).map(|own| own.2));
        kept.sort_unstable();
        kept
    }
}

fn rarest(target: &Target, rows: &[u32]) -> usize {
    let Target::Classes { codes, names, .. } = target else { return rows.len() };
    let mut counts = vec![0; names.len()];
    rows.iter().for_each(|row| counts[codes[*row as usize] as usize] += 1);
    counts.into_iter().filter(|count| *count > 0).min().unwrap_or(0)
}

/// What is to be told, as numbers, and whether those are kinds (0 or 1).
pub(super) fn outcomes(target: &Target) -> Vec<(Vec<f64>, bool)> {
    let (codes, names, positive) = match target {
        Target::Numbers(values) => return vec![(values.clone(), false)],
        Target::Classes { codes, names, positive } => (codes, names, positive),
    };
    let mut counts: Vec<(usize, u32)> = (0..names.len() as u32).map(|class| (0, class)).collect();
    codes.iter().for_each(|code| counts[*code as usize].0 += 1);
    counts.retain(|own| own.0 > 0);
    counts.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let classes: Vec<u32> = match positive {
        Some(positive) => vec![*positive],
        None if counts.len() == 2 => vec![counts[0].1],
        None => counts.iter().take(KINDS).map(|own| own.1).collect(),
    };
    let is = |class: u32| codes.iter().map(|code| f64::from(u8::from(*code == class))).collect();
    classes.into_iter().map(|class| (is(class), true)).collect()
}

/// Area under the curve of 0s and 1s; `None` where one of them is missing.
pub(super) fn area(truth: &[f64], said: &[f64]) -> Option<f64> {
    let ones: f64 = truth.iter().sum();
    let rest = truth.len() as f64 - ones;
    let above: f64 = ranks(said).iter().zip(truth).map(|(rank, truth)| rank * truth).sum();
    (ones > 0.0 && rest > 0.0).then(|| (above - ones * (ones + 1.0) / 2.0) / (ones * rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cohort_that_only_teaches_is_looked_at_too() {
        let cohorts: Vec<u32> = (0..30).map(|row| row / 10).collect();
        let before = |test: u32| (test, (0..3).map(|cohort| cohort < test).collect());
        let folds = Folds::by_level(&cohorts, None, &[before(1), before(2)]).unwrap();
        let frame = Frame { columns: vec![], steps: None, height: 30 };
        let target = Target::Numbers((0..30).map(f64::from).collect());
        let ground = Ground {
            frame: &frame,
            target: &target,
            folds: &folds,
            cohorts: Some(&cohorts),
            groups: None,
            seed: 1,
        };
        let patch = ground.patch();
        assert_eq!(patch.rows, (0..30).collect::<Vec<u32>>());
        let train: Vec<usize> = (0..2).map(|fold| patch.folds.fold(fold).train.len()).collect();
        assert_eq!(train, [10, 20]);
    }
}
