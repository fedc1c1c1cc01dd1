//! How sure an estimate is: what became of past students whose estimate was near.
//!
//! # Formula
//! Of the `max(50, n / 20)` out-of-fold estimates nearest to it, the share that ended in need, with Wilson's interval
//! (doi 10.1080/01621459.1927.10502953); of numbers, the range in which nine in ten of them ended about their estimate.

use serde::{Deserialize, Serialize};

use super::reason::brief;
use crate::numeric::order;
use crate::numeric::statistics::{quantile, wilson};

/// Students who are near, at least, and the share of all that is.
const NEAREST: usize = 50;
const ONE_IN: usize = 20;

/// An estimate, and what became of students with one near it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Estimate {
    /// A chance of 0 to 1, or a number in the unit of the answer.
    pub value: f64,
    /// The share of those near who ended in need; `None` for numbers.
    pub share: Option<f64>,
    /// The 95 % interval of that share, drawn out to the estimate where that lies beyond; of numbers, where nine in ten
    /// ended, likewise.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Past students whose estimate is near.
    pub near: usize,
    /// Those of them who ended in need; `None` for numbers.
    pub ended: Option<usize>,
}

/// What was said of students whose outcome is known, by models that had not seen them.
pub(in crate::study) struct Past {
    /// Ascending: estimate, row, outcome.
    known: Vec<(f64, u32, f64)>,
    /// In place of single students, what became of them a stretch at a time.
    stretches: Stretches,
    chances: bool,
}

/// What became of past students, the lowest estimates first: no student by themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::study) struct Stretches {
    pub average: f64,
    own: Vec<Stretch>,
}

/// [`NEAREST`] students or more whose estimates lie beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Stretch {
    /// Estimates up to here, three digits.
    last: f64,
    students: usize,
    /// Those who ended in need, for chances.
    ended: usize,
    /// Between which nine in ten ended about their estimate, for numbers; three digits.
    off: (f64, f64),
}

impl Past {
    /// One entry each; outcomes are 0 and 1 for chances.
    pub fn new(estimates: &[f64], outcomes: &[f64], rows: &[u32], chances: bool) -> Past {
        let known = estimates.iter().zip(rows).zip(outcomes);
        let mut known: Vec<(f64, u32, f64)> = known.map(|((own, row), end)| (*own, *row, *end)).collect();
        order::by(&mut known, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        Past { known, stretches: Stretches::default(), chances }
    }

    /// Of what a file keeps.
    pub fn kept(stretches: Stretches, chances: bool) -> Past {
        Past { known: Vec::new(), stretches, chances }
    }

    /// What a file may keep: nobody by themselves.
    pub fn stretches(&self) -> Stretches {
        let wanted = NEAREST.max(self.known.len() / ONE_IN);
        let count = (self.known.len() / wanted).max(1);
        let of = |at: usize| {
            let own = &self.known[at * self.known.len() / count..(at + 1) * self.known.len() / count];
            let mut off: Vec<f64> = own.iter().map(|own| own.2 - own.0).collect();
            off.sort_by(f64::total_cmp);
            let at = |share| quantile(&off, share).map_or(0.0, brief);
            Stretch {
                last: own.last().map_or(0.0, |own| brief(own.0)),
                students: own.len(),
                ended: if self.chances { own.iter().filter(|own| own.2 == 1.0).count() } else { 0 },
                off: if self.chances { (0.0, 0.0) } else { (at(0.05), at(0.95)) },
            }
        };
        let own = if self.known.is_empty() { Vec::new() } else { (0..count).map(of).collect() };
        Stretches { average: brief(self.average()), own }
    }

    /// The mean outcome: the share that ended in need, or the mean of numbers.
    pub fn average(&self) -> f64 {
        if self.known.is_empty() {
            return self.stretches.average;
        }
        self.known.iter().map(|own| own.2).sum::<f64>() / self.known.len().max(1) as f64
    }

    /// `but` is the row of the student, where their own outcome is among those known.
    pub fn estimate(&self, value: f64, but: Option<u32>) -> Estimate {
        let (near, ended, off) = match self.stretch(value) {
            Some(own) => (own.students, own.ended, Some(own.off)),
            None => {
                let near = self.near(value, but);
                let mut off: Vec<f64> = near.iter().map(|own| own.2 - own.0).collect();
                off.sort_by(f64::total_cmp);
                let ends = quantile(&off, 0.05).zip(quantile(&off, 0.95));
                (near.len(), near.iter().filter(|own| own.2 == 1.0).count(), ends)
            }
        };
        let mut found = Estimate { value, share: None, low: None, high: None, near, ended: None };
        if self.chances {
            let interval = wilson(ended as u64, near as u64);
            found.share = interval.map(|_| ended as f64 / near as f64);
            (found.low, found.high) = interval.unzip();
            found.ended = Some(ended);
        } else {
            (found.low, found.high) = off.map(|(low, high)| (value + low, value + high)).unzip();
        }
        // At either end of the class all who are near are nearer to its middle: what is shown stays within its interval.
        found.low = found.low.map(|low| low.min(value));
        found.high = found.high.map(|high| high.max(value));
        found
    }

    /// The stretch that an estimate lies in, where there are only those.
    fn stretch(&self, value: f64) -> Option<&Stretch> {
        let own = &self.stretches.own;
        own.get(own.partition_point(|own| own.last < value)).or_else(|| own.last())
    }

    /// The nearest; of two as near the lower estimate, then the earlier row.
    fn near(&self, value: f64, but: Option<u32>) -> Vec<(f64, u32, f64)> {
        let wanted = NEAREST.max(self.known.len() / ONE_IN);
        let mut right = self.known.partition_point(|own| own.0 < value);
        let mut left = right;
        let mut found = Vec::with_capacity(wanted.min(self.known.len()));
        while found.len() < wanted {
            let below = left.checked_sub(1).and_then(|at| self.known.get(at));
            let above = self.known.get(right);
            let own = match (below, above) {
                (None, None) => break,
                (Some(below), Some(above)) if value - below.0 > above.0 - value => {
                    right += 1;
                    above
                }
                (Some(below), _) => {
                    left -= 1;
                    below
                }
                (None, Some(above)) => {
                    right += 1;
                    above
                }
            };
            if Some(own.1) != but {
                found.push(*own);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_tell_and_nobody_tells_of_themselves() {
        let estimates: Vec<f64> = (0..200).map(|at| f64::from(at) / 200.0).collect();
        let outcomes: Vec<f64> = (0..200).map(|at| f64::from(u8::from(at >= 100))).collect();
        let rows: Vec<u32> = (0..200).collect();
        let past = Past::new(&estimates, &outcomes, &rows, true);
        let middle = past.estimate(0.4975, None);
        assert_eq!((middle.near, middle.ended, middle.share), (50, Some(25), Some(0.5)));
        assert!(middle.low < Some(0.4) && middle.high > Some(0.6));
        let top = past.estimate(1.0, None);
        assert_eq!((top.ended, top.share, top.high), (Some(50), Some(1.0), Some(1.0)));
        let beyond = past.estimate(0.0, None);
        assert_eq!((beyond.low, beyond.share), (Some(0.0), Some(0.0)));
        // Row 199 is among the nearest of the highest, unless it asks.
        assert!(past.near(1.0, None).iter().any(|own| own.1 == 199));
        assert!(past.near(1.0, Some(199)).iter().all(|own| own.1 != 199));
        assert_eq!(past.estimate(1.0, Some(199)).near, 50);
        let many = Past::new(&vec![0.5; 2000], &vec![1.0; 2000], &(0..2000).collect::<Vec<u32>>(), true);
        assert_eq!(many.estimate(0.5, None).near, 100);
        let few = Past::new(&[0.5; 3], &[1.0; 3], &[0, 1, 2], true);
        assert_eq!(few.estimate(0.5, Some(1)).near, 2);
    }

    #[test]
    fn a_file_keeps_nobody_by_themselves() {
        let estimates: Vec<f64> = (0..120).map(|at| f64::from(at) / 120.0 + 0.001_234_567).collect();
        let outcomes: Vec<f64> = (0..120).map(|at| f64::from(u8::from(at >= 60))).collect();
        let rows: Vec<u32> = (0..120).collect();
        let whole = Past::new(&estimates, &outcomes, &rows, true);
        let kept = Past::kept(whole.stretches(), true);
        assert_eq!(kept.average(), whole.average());
        assert_eq!((kept.estimate(0.1, None).near, kept.estimate(0.1, None).ended), (60, Some(0)));
        assert_eq!((kept.estimate(2.0, None).near, kept.estimate(2.0, None).ended), (60, Some(60)));
        let nobody = Past::kept(Past::new(&[], &[], &[], true).stretches(), true);
        assert_eq!(nobody.estimate(0.5, None).share, None);
        let numbers: Vec<f64> = outcomes.iter().zip(&estimates).map(|(end, own)| own + end - 0.5).collect();
        let found = Past::kept(Past::new(&estimates, &numbers, &rows, false).stretches(), false);
        let (low, high) = (found.estimate(0.9, None).low, found.estimate(0.9, None).high);
        assert!(low.is_some_and(|low| low <= 0.9) && high == Some(0.9 + 0.5), "{low:?} {high:?}");
    }

    #[test]
    fn numbers_have_the_range_of_nine_in_ten() {
        let estimates = vec![10.0; 101];
        let outcomes: Vec<f64> = (0..101).map(|at| 9.0 + f64::from(at) / 50.0).collect();
        let past = Past::new(&estimates, &outcomes, &(0..101).collect::<Vec<u32>>(), false);
        let found = past.estimate(10.0, None);
        assert_eq!((found.ended, found.share), (None, None));
        assert!(found.low.is_some_and(|low| low > 8.9 && low < 9.7));
        assert!(found.high.is_some_and(|high| high > 9.8 && high < 11.1));
    }
}
