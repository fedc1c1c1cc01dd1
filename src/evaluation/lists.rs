//! Lists that the staff could work through, and what they are worth on students who taught nothing.
//!
//! A list is the students with the highest chances, fold by fold: who is on it needs no outcome. How long it has to be to
//! find a share of those in need, or to cost least, is chosen within the teaching rows of a fold, as a share of students.
//! The chance itself at which the list ends there is no good elsewhere: a model taught on more rows is surer of itself or
//! less sure, and of public data a list that was to find half held nobody.

use serde::Serialize;

use super::resample::{BOOTSTRAPS, MANY, Resample};
use super::{Trial, Within};
use crate::decision::cutoff::{Aim, Tally, cutoff};
use crate::decision::top::{Ranged, Ranked, Worth, worth};
use crate::features::Target;
use crate::models::Prediction;

/// A list that the staff could work through.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct List {
    /// Students that the staff can meet.
    pub capacity: usize,
    pub worth: Worth,
}

/// A list as long as its aim needs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Aimed {
    pub aim: Aim,
    pub worth: Worth,
}

/// Shares of those in need that are to be found.
const RECALLS: [f64; 5] = [0.5, 0.6, 0.7, 0.8, 0.9];
/// False alarms that are as bad as a miss.
const COSTS: [f64; 5] = [1.0, 2.0, 5.0, 10.0, 20.0];
/// Resamples where persons are very many.
const FEW_DRAWS: usize = 200;

/// Judged students by falling chance, fold by fold.
pub(super) struct Judges<'a> {
    trial: &'a Trial<'a>,
    ranked: Vec<Ranked>,
    /// Rows of each fold.
    tests: &'a [Vec<usize>],
    rows: usize,
    resample: Resample,
}

impl<'a> Judges<'a> {
    /// `None` where there is not one finite chance a row.
    pub fn new(
        trial: &'a Trial<'a>,
        need: &[bool],
        chance: &[f64],
        tests: &'a [Vec<usize>],
    ) -> Option<Judges<'a>> {
        let ranked: Option<Vec<Ranked>> = tests
            .iter()
            .map(|rows| {
                let need: Vec<bool> = rows.iter().map(|row| need[*row]).collect();
                let chance: Vec<f64> = rows.iter().map(|row| chance[*row]).collect();
                Ranked::new(&need, &chance)
            })
            .collect();
        let resample = Resample::new(&trial.folds[0], trial.groups);
        Some(Judges { trial, ranked: ranked?, tests, rows: need.len(), resample })
    }

    /// Lists of round lengths up to everybody, and of the staff's own.
    pub fn lists(&self, own: Option<usize>) -> Vec<List> {
        let capacities = capacities(self.rows, own);
        let shares = capacities.iter().map(|capacity| *capacity as f64 / self.rows as f64).collect();
        let worth = self.worth(&vec![shares; self.tests.len()]);
        capacities.iter().zip(worth).map(|(capacity, worth)| List { capacity: *capacity, worth }).collect()
    }

    /// Lists of the share of students that was needed within the teaching rows.
    pub fn aims(&self, within: &[Within], positive: u32) -> Vec<Aimed> {
        let mut all = Vec::new();
        for aims in [RECALLS.map(Aim::Recall), COSTS.map(Aim::Cost)] {
            let shares = |within: &Within| -> Option<Vec<f64>> {
                let Target::Classes { codes, .. } = &within.truth else { return None };
                let Prediction::Chances(said) = &within.said else { return None };
                let need: Vec<bool> = codes.iter().map(|code| *code == positive).collect();
                let said = said.column(positive as usize).to_vec();
                aims.iter().map(|aim| needed(*aim, &need, &said)).collect()
            };
            let Some(shares) = within.iter().map(shares).collect::<Option<Vec<_>>>() else { continue };
            let worth = self.worth(&shares);
            all.extend(aims.iter().zip(worth).map(|(aim, worth)| Aimed { aim: *aim, worth }));
        }
        all
    }

    /// Fold by fold the lists of these shares of the students, ascending.
    fn worth(&self, shares: &[Vec<f64>]) -> Vec<Worth> {
        let tallies = |weights: &[f64]| {
            let mut all = vec![Tally::default(); shares.first().map_or(0, Vec::len)];
            for ((rows, ranked), shares) in self.tests.iter().zip(&self.ranked).zip(shares) {
                let weights: Vec<f64> = rows.iter().map(|row| weights[*row]).collect();
                let total: f64 = weights.iter().sum();
                let sizes: Vec<f64> = shares.iter().map(|share| share * total).collect();
                for (all, own) in all.iter_mut().zip(ranked.lists(&sizes, &weights)) {
                    all.found += own.found;
                    all.missed += own.missed;
                    all.false_alarms += own.false_alarms;
                    all.spared += own.spared;
                }
            }
            all
        };
        let draws = if self.resample.persons() > MANY { FEW_DRAWS } else { BOOTSTRAPS };
        let seed = self.trial.protocol.seed;
        let draw = |index: usize, weights: &mut [f64]| self.resample.draw(seed, index, weights);
        worth(self.rows, draws, &draw, &tallies).into_iter().map(whole).collect()
    }
}

/// The share of the students that a list from the cut-off on holds.
fn needed(aim: Aim, need: &[bool], said: &[f64]) -> Option<f64> {
    let cut = cutoff(aim, need, said)?;
    Some(said.iter().filter(|said| **said >= cut).count() as f64 / said.len() as f64)
}

/// In whole students: those with equal chances share the last places, and a list holds nobody by halves.
fn whole(worth: Worth) -> Worth {
    let Tally { found, missed, false_alarms, spared } = worth.tally;
    let (need, others) = ((found + missed).round(), (false_alarms + spared).round());
    let listed = worth.tally.listed().round().min(need + others);
    // As many as there are on either side.
    let found = found.round().clamp((listed - others).max(0.0), listed.min(need));
    let alarms = listed - found;
    let tally = Tally { found, missed: need - found, false_alarms: alarms, spared: others - alarms };
    let about = |range: Ranged, value: Option<f64>| Ranged {
        value,
        low: range.low.zip(value).map(|(low, value)| low.min(value)),
        high: range.high.zip(value).map(|(high, value)| high.max(value)),
    };
    Worth {
        tally,
        precision: about(worth.precision, tally.precision()),
        recall: about(worth.recall, tally.recall()),
        alarms_per_hit: about(worth.alarms_per_hit, tally.alarms_per_hit()),
    }
}

/// Round numbers of students up to all of them, and the staff's own.
fn capacities(rows: usize, own: Option<usize>) -> Vec<usize> {
    let mut capacities = vec![1, 2, 3, 5];
    let mut ten = 10;
    while ten <= rows {
        capacities.extend([10, 15, 20, 25, 30, 40, 50, 75].map(|part| part * (ten / 10)));
        ten *= 10;
    }
    capacities.retain(|capacity| *capacity < rows);
    capacities.push(rows);
    capacities.extend(own.filter(|own| (1..rows).contains(own)));
    capacities.sort_unstable();
    capacities.dedup();
    capacities
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capacities_are_round_and_end_with_everybody() {
        assert_eq!(capacities(4, None), [1, 2, 3, 4]);
        assert_eq!(capacities(120, None), [1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 120]);
        assert_eq!(capacities(5, Some(9)), [1, 2, 3, 5]);
        assert_eq!(capacities(12, Some(4)), [1, 2, 3, 4, 5, 10, 12]);
    }

    #[test]
    fn a_list_holds_whole_students() {
        let tally = Tally {
            found: 1.0 + 1.0 / 3.0,
            missed: 1.0 + 2.0 / 3.0,
            false_alarms: 2.0 / 3.0,
            spared: 2.0 + 1.0 / 3.0,
        };
        let worth = Worth { tally, ..Default::default() };
        let told = whole(worth).tally;
        assert_eq!(told, Tally { found: 1.0, missed: 2.0, false_alarms: 1.0, spared: 2.0 });
        // Half of nobody: a single student in need who is on a list of all but one by half.
        let tally = Tally { found: 0.5, missed: 0.5, false_alarms: 1.5, spared: 0.5 };
        let told = whole(Worth { tally, ..Default::default() }).tally;
        assert_eq!((told.listed(), told.found + told.missed), (2.0, 1.0));
    }
}
