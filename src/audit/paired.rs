//! Two ways of teaching on the same students: what changes, with intervals from resamples that serve both.

use serde::Serialize;

use super::fairness::rounded;
use super::measures::{Measure, Members, Outcomes, interval};
use crate::error::Result;
use crate::evaluation::{BOOTSTRAPS, Resample};
use crate::progress::{Watch, step};

/// A figure before and after, and their difference with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Paired {
    pub measure: Measure,
    pub before: f64,
    pub after: f64,
    /// After less before.
    pub difference: f64,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// What is compared: rows, or their gap to other rows.
pub struct Pair<'a> {
    pub measure: Measure,
    pub rows: &'a [u32],
    /// The figure of these rows is taken off, and the size of what is left compared.
    pub others: Option<&'a [u32]>,
}

struct Side<'a> {
    rows: Members<'a>,
    others: Option<Members<'a>>,
    at: usize,
}

impl<'a> Side<'a> {
    fn of(pair: &Pair<'_>, outcomes: Outcomes<'a>) -> Option<Self> {
        Some(Side {
            rows: Members::new(outcomes, pair.rows),
            others: pair.others.map(|others| Members::new(outcomes, others)),
            at: outcomes.measures().iter().position(|own| *own == pair.measure)?,
        })
    }

    /// The figure, or the signed gap.
    fn value(&self, weights: &[f64]) -> Option<f64> {
        let of = |members: &Members<'_>| members.values(weights).get(self.at).copied().flatten();
        match &self.others {
            None => of(&self.rows),
            Some(others) => Some(of(&self.rows)? - of(others)?),
        }
    }
}

/// One answer a pair, `None` where there is nobody to measure. Gaps keep the sign that they had before, so one that turns
/// round has shrunk below nothing.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn paired(
    pairs: &[Pair<'_>],
    before: Outcomes<'_>,
    after: Outcomes<'_>,
    persons: Option<&[u32]>,
    seed: u64,
    watch: &mut dyn Watch,
) -> Result<Vec<Option<Paired>>> {
    let sides: Vec<Option<(Side<'_>, Side<'_>)>> =
        pairs.iter().map(|pair| Some((Side::of(pair, before)?, Side::of(pair, after)?))).collect();
    let height = before.height();
    let mut weights = vec![1.0; height];
    let values = |weights: &[f64]| -> Vec<Option<(f64, f64)>> {
        let both = |sides: &Option<(Side<'_>, Side<'_>)>| {
            let (before, after) = sides.as_ref()?;
            Some((before.value(weights)?, after.value(weights)?))
        };
        sides.iter().map(both).collect()
    };
    let found = values(&weights);
    // A gap is turned so that it was above 0 before.
    let sign = |at: usize| match (pairs[at].others, found[at]) {
        (Some(_), Some((before, _))) if before < 0.0 => -1.0,
        _ => 1.0,
    };
    let signs: Vec<f64> = (0..pairs.len()).map(sign).collect();
    let resample = Resample::anywhere(height, persons);
    let mut draws: Vec<Vec<f64>> = vec![Vec::new(); pairs.len()];
    for index in 0..BOOTSTRAPS {
        step(watch, index as u64, BOOTSTRAPS as u64)?;
        resample.draw(seed, index, &mut weights);
        for ((draws, value), sign) in draws.iter_mut().zip(values(&weights)).zip(&signs) {
            draws.extend(value.map(|(before, after)| sign * (after - before)));
        }
    }
    let few = resample.persons() < super::LEAST_PERSONS;
    let told = |(at, value): (usize, &Option<(f64, f64)>)| {
        let (before, after) = value.map(|(before, after)| (signs[at] * before, signs[at] * after))?;
        let (low, high) = if few { (None, None) } else { interval(draws[at].iter().copied()) };
        Some(Paired {
            measure: pairs[at].measure,
            before: rounded(before),
            after: rounded(after),
            difference: rounded(after - before),
            low: low.map(rounded),
            high: high.map(rounded),
        })
    };
    Ok(found.iter().enumerate().map(told).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Unwatched;

    #[test]
    fn a_gap_that_closes_is_told_with_its_price() {
        let positive: Vec<bool> = (0..200).map(|row| row % 2 == 0).collect();
        let chance = vec![0.5; 200];
        // Before, the second half is never listed; after, both alike, with some false alarms.
        let before: Vec<bool> = (0..200).map(|row| row < 100 && row % 2 == 0).collect();
        let after: Vec<bool> = (0..200).map(|row| row % 4 == 0 || row % 8 == 1).collect();
        let outcomes = |listed| Outcomes::Chances { positive: &positive, listed, chance: &chance };
        let (one, two): (Vec<u32>, Vec<u32>) = ((0..100).collect(), (100..200).collect());
        let all: Vec<u32> = (0..200).collect();
        let missed = Measure::FalseNegativeRate;
        let pairs = [
            Pair { measure: missed, rows: &one, others: Some(&two) },
            Pair { measure: Measure::FalsePositiveRate, rows: &all, others: None },
            Pair { measure: Measure::MeanError, rows: &all, others: None },
        ];
        let found = paired(&pairs, outcomes(&before), outcomes(&after), None, 1, &mut Unwatched).unwrap();
        let gain = found[0].unwrap();
        assert_eq!((gain.before, gain.after, gain.difference), (1.0, 0.0, -1.0));
        assert!(gain.high < Some(-0.7) && gain.low > Some(-1.3), "{gain:?}");
        let price = found[1].unwrap();
        assert_eq!((price.before, price.after), (0.0, 0.25));
        assert!(price.low > Some(0.1));
        assert_eq!(found[2], None);
    }
}
