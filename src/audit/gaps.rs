//! Gaps: how far a group is from all others, and the best served from the worst served, and what may be called one.
//!
//! Intervals come from the same resamples as those of the groups, so what both sides share cancels. A p-value is that of
//! the difference over the spread of its resamples (Student's t, as many degrees of freedom as the smaller side has
//! persons or classes, less one), because shares of resamples end at one in 2,000, which no correction over a hundred
//! gaps survives. Where all rows of a side agree, its resamples do too, as if it were sure: there the p-value takes the
//! variance of a share with a success and a failure more (Agresti and Caffo 2000, doi 10.1080/00031305.2000.10474560),
//! a difference takes its interval from those of both sides (Newcombe 1998, Statistics in Medicine 17, 873-890), and a
//! ratio has none. A gap is a *finding* only after Holm's correction (1979, jstor 4615733) over all columns, crossings,
//! groups and measures, and where both sides have [`LEAST_TESTED`] rows to measure.

use std::collections::BTreeMap;

use serde::Serialize;

use super::measures::{Measure, interval};
use super::side::Side;
use super::{Audited, LEAST_PERSONS};
use crate::evaluation::paired_t::holm;
use crate::numeric::statistics::mean;
use crate::numeric::student;

/// Rows in the denominator of both sides, at least, for a gap to be tested.
pub const LEAST_TESTED: usize = 30;

/// Findings have a corrected p below this.
const ALPHA: f64 = 0.05;

/// Two values held against each other, with the 95 % interval; `None` where undefined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Contrast {
    pub value: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// A group against all others, on one measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// Which group of its grouping.
    pub group: usize,
    pub measure: Measure,
    /// Group less others, in the unit of the measure.
    pub difference: Contrast,
    /// Group over others; undefined for measures that may lie on either side of 0.
    pub ratio: Contrast,
    /// `None` where a side is too small to be tested.
    pub p: Option<f64>,
    /// After Holm's correction.
    pub corrected: Option<f64>,
    pub finding: bool,
}

/// The group with the highest value against the one with the lowest, of those with [`LEAST_TESTED`] rows to measure.
/// They were chosen by a look at the same values, so the interval is of these two and no test.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Widest {
    pub measure: Measure,
    pub highest: usize,
    pub lowest: usize,
    /// Highest less lowest.
    pub difference: Contrast,
    /// Lowest over highest, 0..=1; undefined for measures that may lie on either side of 0.
    pub ratio: Contrast,
}

/// The measures of a question, and where each stands among a side's values.
type Measures = &'static [Measure];

/// Each group against all others; nothing where there is one group.
pub(super) fn gaps(measures: Measures, groups: &[Side<'_>], others: &[&Side<'_>]) -> Vec<Gap> {
    let pairs = groups.iter().zip(others).enumerate();
    let pairs = pairs.filter(|(_, (own, others))| own.counts.size > 0 && others.counts.size > 0);
    pairs
        .flat_map(|(group, (own, others))| {
            measures.iter().enumerate().map(move |(at, measure)| gap(group, *measure, at, own, others))
        })
        .collect()
}

fn gap(group: usize, measure: Measure, at: usize, own: &Side<'_>, others: &Side<'_>) -> Gap {
    let fits =
        |side: &Side<'_>| side.counts.denominator(measure) >= LEAST_TESTED && side.persons >= LEAST_PERSONS;
    let p = if fits(own) && fits(others) { p_value(at, own, others) } else { None };
    Gap {
        group,
        measure,
        difference: difference(at, own, others),
        ratio: ratio(measure, at, own, others),
        p,
        corrected: None,
        finding: false,
    }
}

/// For every measure that two groups have with rows enough, the highest and the lowest.
pub(super) fn widest(measures: Measures, groups: &[Side<'_>]) -> Vec<Widest> {
    let mut found = Vec::new();
    for (at, measure) in measures.iter().enumerate() {
        let fits = |side: &Side<'_>| side.counts.denominator(*measure) >= LEAST_TESTED;
        let value = |side: &Side<'_>| value(at, side).filter(|_| fits(side));
        let values = groups.iter().enumerate().filter_map(|(group, side)| Some((group, value(side)?)));
        let values: Vec<(usize, f64)> = values.collect();
        // The first of equals, at both ends.
        let far = |further: fn(f64, f64) -> bool| {
            values.iter().copied().reduce(|best, own| if further(own.1, best.1) { own } else { best })
        };
        let (Some((highest, _)), Some((lowest, _))) = (far(|a, b| a > b), far(|a, b| a < b)) else {
            continue;
        };
        if values.len() < 2 {
            continue;
        }
        let (high, low) = (&groups[highest], &groups[lowest]);
        found.push(Widest {
            measure: *measure,
            highest,
            lowest,
            difference: difference(at, high, low),
            ratio: ratio(*measure, at, low, high),
        });
    }
    found
}

fn ratio(measure: Measure, at: usize, own: &Side<'_>, others: &Side<'_>) -> Contrast {
    if !measure.has_ratio() {
        return Contrast::default();
    }
    let value = value(at, own).zip(value(at, others)).map(|(own, others)| own / others);
    let drawn = own.agreed(at).is_none() && others.agreed(at).is_none();
    let (low, high) =
        if drawn { resampled(at, own, others, |own, others| own / others) } else { (None, None) };
    Contrast { value: value.filter(|value| value.is_finite()), low, high }
}

fn difference(at: usize, own: &Side<'_>, others: &Side<'_>) -> Contrast {
    let Some((first, second)) = value(at, own).zip(value(at, others)) else { return Contrast::default() };
    let found = first - second;
    let (low, high) = if own.agreed(at).is_none() && others.agreed(at).is_none() {
        resampled(at, own, others, |own, others| own - others)
    } else {
        // Newcombe's way from two intervals to that of a difference.
        let ((own_low, own_high), (low, high)) = (own.ends(at), others.ends(at));
        let reach = |down: Option<f64>, up: Option<f64>, from: f64, to: f64| {
            down.zip(up).map(|(a, b)| libm::sqrt((a - from) * (a - from) + (b - to) * (b - to)))
        };
        let below = reach(own_low, high, first, second).map(|reach| found - reach);
        (below, reach(own_high, low, first, second).map(|reach| found + reach))
    };
    Contrast { value: Some(found), low, high }
}

fn value(at: usize, side: &Side<'_>) -> Option<f64> {
    side.values.get(at).copied().flatten()
}

fn resampled(
    at: usize,
    own: &Side<'_>,
    others: &Side<'_>,
    of: fn(f64, f64) -> f64,
) -> (Option<f64>, Option<f64>) {
    if own.persons.min(others.persons) < LEAST_PERSONS {
        return (None, None);
    }
    interval(pairs(at, own, others).map(|(own, others)| of(own, others)))
}

/// Both values, resample by resample.
fn pairs<'a>(at: usize, own: &'a Side<'_>, others: &'a Side<'_>) -> impl Iterator<Item = (f64, f64)> {
    let draws = |side: &'a Side<'_>| side.draws.get(at).into_iter().flatten().copied();
    draws(own).zip(draws(others))
}

fn p_value(at: usize, own: &Side<'_>, others: &Side<'_>) -> Option<f64> {
    let found = value(at, own)? - value(at, others)?;
    let draws = pairs(at, own, others).map(|(own, others)| own - others).filter(|own| own.is_finite());
    let draws: Vec<f64> = draws.collect();
    let middle = mean(&draws)?;
    let square = draws.iter().map(|own| (own - middle) * (own - middle)).sum::<f64>() / draws.len() as f64;
    // What a side whose rows agree adds: the variance with a success and a failure more.
    let agreed = |side: &Side<'_>| {
        side.agreed(at).map_or(0.0, |(successes, trials)| {
            let trials = trials as f64 + 2.0;
            let share = (successes as f64 + 1.0) / trials;
            share * (1.0 - share) / trials
        })
    };
    let spread = libm::sqrt(square + agreed(own) + agreed(others));
    let freedom = own.persons.min(others.persons) as f64 - 1.0;
    if found == 0.0 { Some(1.0) } else { student::two_sided(found / spread, freedom) }
}

/// Corrects every tested gap over all groupings, each test counted once: a miss rate says what its hit rate says, and of
/// two groups each is the other's others.
pub(super) fn correct(groupings: &mut [Audited]) {
    let test = |place: usize, audited: &Audited, gap: &Gap| {
        let group = if audited.groups.len() == 2 { 0 } else { gap.group };
        let measure = match gap.measure {
            Measure::FalseNegativeRate => Measure::TruePositiveRate,
            measure => measure,
        };
        (place, group, measure)
    };
    let mut tests: BTreeMap<(usize, usize, Measure), f64> = BTreeMap::new();
    for (place, audited) in groupings.iter().enumerate() {
        for gap in &audited.gaps {
            if let Some(p) = gap.p {
                tests.entry(test(place, audited, gap)).or_insert(p);
            }
        }
    }
    let values: Vec<f64> = tests.values().copied().collect();
    tests.values_mut().zip(holm(&values)).for_each(|(own, corrected)| *own = corrected);
    for (place, audited) in groupings.iter_mut().enumerate() {
        let corrected = |gap: &Gap| gap.p.and_then(|_| tests.get(&test(place, audited, gap)).copied());
        let all: Vec<Option<f64>> = audited.gaps.iter().map(corrected).collect();
        for (gap, corrected) in audited.gaps.iter_mut().zip(all) {
            gap.corrected = corrected;
            gap.finding = corrected.is_some_and(|p| p < ALPHA);
        }
    }
}
