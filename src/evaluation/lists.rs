//! Lists that the staff could work through, and what they are worth on students who taught nothing.
//!
//! A list of a length is the students with the highest chances, fold by fold in proportion: who is on it needs no
//! outcome. A list that is to find a share of those in need, or to cost least, begins at a cut-off that was chosen within
//! the teaching rows of a fold, and is as long as it then is.

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

/// A list from a cut-off on.
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

/// Judged students with their chances, fold by fold.
pub(super) struct Judges<'a> {
    trial: &'a Trial<'a>,
    need: &'a [bool],
    chance: &'a [f64],
    /// Rows of each fold.
    tests: &'a [Vec<usize>],
    resample: Resample,
}

impl<'a> Judges<'a> {
    pub fn new(
        trial: &'a Trial<'a>,
        need: &'a [bool],
        chance: &'a [f64],
        tests: &'a [Vec<usize>],
    ) -> Judges<'a> {
        Judges { trial, need, chance, tests, resample: Resample::new(&trial.folds[0], trial.groups) }
    }

    /// Lists of round lengths up to everybody, and of the staff's own.
    pub fn lists(&self, own: Option<usize>) -> Vec<List> {
        let capacities = capacities(self.need.len(), own);
        let ranked: Vec<Option<Ranked>> = self
            .tests
            .iter()
            .map(|rows| {
                let need: Vec<bool> = rows.iter().map(|row| self.need[*row]).collect();
                let chance: Vec<f64> = rows.iter().map(|row| self.chance[*row]).collect();
                Ranked::new(&need, &chance)
            })
            .collect();
        let tallies = |weights: &[f64]| {
            let total: f64 = weights.iter().sum();
            let mut all = vec![Tally::default(); capacities.len()];
            for (rows, ranked) in self.tests.iter().zip(&ranked) {
                let Some(ranked) = ranked else { continue };
                let weights: Vec<f64> = rows.iter().map(|row| weights[*row]).collect();
                let share = weights.iter().sum::<f64>() / total.max(f64::MIN_POSITIVE);
                let sizes: Vec<f64> = capacities.iter().map(|capacity| *capacity as f64 * share).collect();
                for (all, own) in all.iter_mut().zip(ranked.lists(&sizes, &weights)) {
                    all.found += own.found;
                    all.missed += own.missed;
                    all.false_alarms += own.false_alarms;
                    all.spared += own.spared;
                }
            }
            all
        };
        let list =
            |(capacity, worth): (&usize, Worth)| List { capacity: *capacity, worth: whole(worth, *capacity) };
        capacities.iter().zip(self.worth(&tallies)).map(list).collect()
    }

    /// Lists from cut-offs on.
    pub fn aims(&self, within: &[Within], positive: u32) -> Vec<Aimed> {
        let aims: Vec<Aim> =
            RECALLS.into_iter().map(Aim::Recall).chain(COSTS.into_iter().map(Aim::Cost)).collect();
        // Aim by aim, whether a row is on the list.
        let mut listed = vec![vec![false; self.need.len()]; aims.len()];
        for (within, rows) in within.iter().zip(self.tests) {
            let (Target::Classes { codes, .. }, Prediction::Chances(said)) = (&within.truth, &within.said)
            else {
                continue;
            };
            let need: Vec<bool> = codes.iter().map(|code| *code == positive).collect();
            let said = said.column(positive as usize).to_vec();
            for (aim, listed) in aims.iter().zip(&mut listed) {
                let cut = cutoff(*aim, &need, &said).unwrap_or(f64::INFINITY);
                rows.iter().for_each(|row| listed[*row] = self.chance[*row] >= cut);
            }
        }
        let tallies = |weights: &[f64]| -> Vec<Tally> {
            let tally = |listed: &Vec<bool>| {
                let mut tally = Tally::default();
                for ((need, listed), weight) in self.need.iter().zip(listed).zip(weights) {
                    tally.add(*need, *listed, *weight);
                }
                tally
            };
            listed.iter().map(tally).collect()
        };
        aims.iter().zip(self.worth(&tallies)).map(|(aim, worth)| Aimed { aim: *aim, worth }).collect()
    }

    fn worth(&self, tallies: &dyn Fn(&[f64]) -> Vec<Tally>) -> Vec<Worth> {
        let draws = if self.resample.persons() > MANY { FEW_DRAWS } else { BOOTSTRAPS };
        let draw =
            |index: usize, weights: &mut [f64]| self.resample.draw(self.trial.protocol.seed, index, weights);
        worth(self.need.len(), draws, &draw, tallies)
    }
}

/// In whole students: those with equal chances share the last places, and a list holds nobody by halves.
fn whole(worth: Worth, capacity: usize) -> Worth {
    let Tally { found, missed, false_alarms, spared } = worth.tally;
    let (need, others) = ((found + missed).round(), (false_alarms + spared).round());
    let listed = (capacity as f64).min(need + others);
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
        let told = whole(worth, 2).tally;
        assert_eq!(told, Tally { found: 1.0, missed: 2.0, false_alarms: 1.0, spared: 2.0 });
        // Half of nobody: a single student in need who is on a list of all but one by half.
        let tally = Tally { found: 0.5, missed: 0.5, false_alarms: 1.5, spared: 0.5 };
        let told = whole(Worth { tally, ..Default::default() }, 2).tally;
        assert_eq!((told.listed(), told.found + told.missed), (2.0, 1.0));
    }
}
