//! Who is served worse: subgroups of protected columns -> how each is served, with intervals and gaps.
//!
//! Every figure is of rows that the model had not seen. What may be shown of it is for [`suppression`] to say.

pub mod abroca;
pub mod fairness;
pub mod gaps;
pub mod group;
pub mod measures;
pub mod paired;
pub mod ranking;
pub mod release;
mod said;
mod side;
pub mod slices;
pub mod suppression;
mod witness;

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{BOOTSTRAPS, Resample};
use crate::progress::{Watch, step};

use gaps::{Gap, Widest};
use group::{Grouping, Subgroups};
use measures::{Counts, Estimate, Outcomes};
use side::Side;

/// Persons or classes behind an interval, at least: resamples of fewer hardly differ, and would look sure.
pub const LEAST_PERSONS: usize = 10;

/// What is audited.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub outcomes: Outcomes<'a>,
    /// The person of each row, or its class where there is a class column; rows stand for themselves without.
    pub persons: Option<&'a [u32]>,
    pub seed: u64,
}

/// A group, and how it is served.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Served {
    /// One per column of the grouping; `None` is missing.
    pub levels: Vec<Option<String>>,
    pub counts: Counts,
    /// In the order of [`Outcomes::measures`].
    pub estimates: Vec<Estimate>,
}

/// A protected column, or two crossed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Audited {
    pub columns: Vec<String>,
    pub groups: Vec<Served>,
    /// Each group against all others.
    pub gaps: Vec<Gap>,
    /// The best served against the worst served group, by measure.
    pub widest: Vec<Widest>,
}

/// The answer to "who is served worse?".
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Audit {
    /// All rows together.
    pub whole: Vec<Estimate>,
    /// As [`Subgroups::groupings`].
    pub groupings: Vec<Audited>,
}

/// The sides of a grouping: each group, and all others of each. Of two groups each is the other's others.
struct Sides<'a> {
    groups: Vec<Side<'a>>,
    others: Vec<Side<'a>>,
}

impl<'a> Sides<'a> {
    fn new(grouping: &Grouping, asked: &Asked<'a>) -> Self {
        let side = |rows: &[u32]| Side::new(asked.outcomes, rows, asked.persons);
        let count = grouping.groups.len();
        let apart = if count > 2 { count } else { 0 };
        Sides {
            groups: grouping.groups.iter().map(|group| side(&group.rows)).collect(),
            others: (0..apart).map(|group| side(&grouping.others(group))).collect(),
        }
    }

    fn take(&mut self, weights: &[f64]) {
        self.groups.iter_mut().chain(&mut self.others).for_each(|side| side.take(weights));
    }

    fn others(&self) -> Vec<&Side<'a>> {
        match &self.groups[..] {
            [one, other] => vec![other, one],
            _ => self.others.iter().collect(),
        }
    }
}

/// Measures every group, holds it against all others, and says which gaps are findings. One set of resamples of persons
/// (or classes) serves all intervals.
///
/// # Errors
/// `cancelled` when the watcher says stop; `crashed` where rows, groups and outcomes do not fit each other.
pub fn audit(subgroups: &Subgroups, asked: &Asked<'_>, watch: &mut dyn Watch) -> Result<Audit> {
    asked.outcomes.checked()?;
    let height = asked.outcomes.height();
    let fits = asked.persons.is_none_or(|persons| persons.len() == height)
        && subgroups.groupings.iter().all(|grouping| grouping.height == height);
    if !fits {
        return Err(Error::new(ErrorKind::Crashed).with("reason", "groups and outcomes of different lengths"));
    }
    let everybody: Vec<u32> = (0..height as u32).collect();
    let mut whole = Side::new(asked.outcomes, &everybody, asked.persons);
    let mut sides: Vec<Sides<'_>> =
        subgroups.groupings.iter().map(|grouping| Sides::new(grouping, asked)).collect();
    let resample = Resample::anywhere(height, asked.persons);
    let mut weights = vec![0.0; height];
    for index in 0..BOOTSTRAPS {
        step(watch, index as u64, BOOTSTRAPS as u64)?;
        resample.draw(asked.seed, index, &mut weights);
        whole.take(&weights);
        sides.iter_mut().for_each(|sides| sides.take(&weights));
    }
    let measures = asked.outcomes.measures();
    let audited = |(grouping, sides): (&Grouping, &Sides<'_>)| Audited {
        columns: grouping.columns.clone(),
        groups: grouping
            .groups
            .iter()
            .zip(&sides.groups)
            .map(|(group, side)| Served {
                levels: group.levels.clone(),
                counts: side.counts,
                estimates: side.estimates(),
            })
            .collect(),
        gaps: gaps::gaps(measures, &sides.groups, &sides.others()),
        widest: gaps::widest(measures, &sides.groups),
    };
    let mut groupings: Vec<Audited> = subgroups.groupings.iter().zip(&sides).map(audited).collect();
    gaps::correct(&mut groupings);
    Ok(Audit { whole: whole.estimates(), groupings })
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::group::Protected;
    use super::measures::Measure;
    use super::*;
    use crate::numeric::chance::Chance;
    use crate::progress::{Tick, Unwatched};

    /// Students of two homes; those of the second are missed more often where `unfair`.
    struct Made {
        positive: Vec<bool>,
        chance: Vec<f64>,
        listed: Vec<bool>,
        home: Vec<u32>,
        levels: Vec<String>,
    }

    fn made(rows: usize, levels: u32, unfair: f64, seed: u64) -> Made {
        let mut draw = Chance::new(seed, &[]);
        let home: Vec<u32> = (0..rows).map(|_| draw.below(levels)).collect();
        let positive: Vec<bool> = (0..rows).map(|_| draw.uniform() < 0.4).collect();
        let chance: Vec<f64> = home
            .iter()
            .zip(&positive)
            .map(|(home, positive)| {
                let told = if *positive { 0.3 } else { 0.0 };
                let lost = if *home == 1 && *positive { unfair } else { 0.0 };
                (0.2 + told - lost + 0.5 * draw.uniform()).clamp(0.0, 1.0)
            })
            .collect();
        let listed = chance.iter().map(|chance| *chance >= 0.5).collect();
        let levels = (0..levels).map(|level| format!("home {level}")).collect();
        Made { positive, chance, listed, home, levels }
    }

    impl Made {
        fn audit(&self, persons: Option<&[u32]>) -> Audit {
            let home = Protected { name: "home", codes: &self.home, levels: &self.levels };
            let outcomes =
                Outcomes::Chances { positive: &self.positive, listed: &self.listed, chance: &self.chance };
            let asked = Asked { outcomes, persons, seed: 1 };
            audit(&Subgroups::new(&[home]).unwrap(), &asked, &mut Unwatched).unwrap()
        }
    }

    fn of(audit: &Audit, group: usize, measure: Measure) -> &Gap {
        let gaps = &audit.groupings[0].gaps;
        gaps.iter().find(|gap| gap.group == group && gap.measure == measure).unwrap()
    }

    #[test]
    fn a_planted_gap_is_found_and_only_that() {
        let audit = made(600, 2, 0.25, 3).audit(None);
        let missed = of(&audit, 1, Measure::FalseNegativeRate);
        assert!(missed.finding && missed.difference.low > Some(0.2), "{missed:#?}");
        let mirrored = of(&audit, 0, Measure::FalseNegativeRate);
        assert_eq!(mirrored.corrected, missed.corrected);
        assert!((mirrored.difference.value.unwrap() + missed.difference.value.unwrap()).abs() < 1e-12);
        assert!(
            !of(&audit, 1, Measure::BaseRate).finding && !of(&audit, 1, Measure::FalsePositiveRate).finding
        );
        for served in &audit.groupings[0].groups {
            for own in &served.estimates {
                assert!(own.low <= own.value && own.value <= own.high && own.low < own.high, "{own:?}");
            }
        }
        let widest = &audit.groupings[0].widest;
        let hits = widest.iter().find(|own| own.measure == Measure::TruePositiveRate).unwrap();
        assert_eq!((hits.highest, hits.lowest), (0, 1));
        assert!(hits.ratio.value < Some(0.8) && hits.difference.low > Some(0.2));
    }

    #[test]
    fn where_nothing_is_planted_a_finding_is_rare() {
        let found = |seed: u64| {
            let audit = made(300, 3, 0.0, seed).audit(None);
            audit.groupings[0].gaps.iter().any(|gap| gap.finding)
        };
        let wrong = (0..40).filter(|seed| found(100 + seed)).count();
        // Of 40, two are expected at the level of 5 %; seven and more have a chance of .003.
        assert!(wrong < 7, "{wrong} of 40");
    }

    #[test]
    fn rows_that_agree_are_not_taken_for_sure() {
        // All 32 of the first home are found, and 288 of 310 elsewhere: no wonder (Fisher's exact test says .25).
        let home: Vec<u32> = (0..342).map(|row| u32::from(row >= 32)).collect();
        let found = |missed: u32| {
            let listed: Vec<bool> = (0..342).map(|row| row >= missed + 32 || row < 32).collect();
            let chance = listed.iter().map(|listed| if *listed { 0.9 } else { 0.1 }).collect();
            let levels = vec!["near".to_owned(), "far".to_owned()];
            Made { positive: vec![true; 342], chance, listed, home: home.clone(), levels }.audit(None)
        };
        let audit = found(22);
        let gap = of(&audit, 0, Measure::TruePositiveRate);
        assert!(gap.p > Some(0.03) && !gap.finding, "{gap:?}");
        assert!(gap.difference.low < Some(0.0) && gap.difference.high > gap.difference.value, "{gap:?}");
        let own = audit.groupings[0].groups[0].estimates[2];
        assert!(own.value == Some(1.0) && own.low < Some(0.92) && own.high == Some(1.0), "{own:?}");
        assert_eq!((gap.ratio.low, gap.ratio.value), (None, Some(310.0 / 288.0)));
        // Nobody of 310: beyond doubt.
        assert!(of(&found(310), 0, Measure::TruePositiveRate).finding);
    }

    #[test]
    fn small_groups_and_few_classes_are_never_findings() {
        let mut small = made(600, 2, 0.25, 3);
        // Twenty of the second home are left.
        for home in small.home.iter_mut().scan(0, |seen, home| {
            *seen += *home;
            Some((home, *seen))
        }) {
            if home.1 > 20 {
                *home.0 = 0;
            }
        }
        let audit = small.audit(None);
        assert_eq!(audit.groupings[0].groups[1].counts.size, 20);
        assert!(audit.groupings[0].gaps.iter().all(|gap| gap.p.is_none() && !gap.finding));
        assert!(audit.groupings[0].widest.is_empty());
        // Four classes: their resamples say too little.
        let unfair = made(600, 2, 0.25, 3);
        let classes: Vec<u32> = (0..600).map(|row| row % 4).collect();
        let audit = unfair.audit(Some(&classes));
        assert!(audit.groupings[0].gaps.iter().all(|gap| gap.p.is_none() && gap.difference.low.is_none()));
        assert!(audit.whole.iter().all(|own| own.value.is_some() && own.low.is_none()));
    }

    #[test]
    fn classes_that_differ_widen_the_interval() {
        // Who is listed is settled class by class, ten of sixty rows each.
        let mut made = made(600, 2, 0.0, 5);
        let classes: Vec<u32> = (0..600).map(|row| row % 20).collect();
        made.listed = classes.iter().map(|class| class % 2 == 0).collect();
        let width = |audit: &Audit| {
            let listed = audit.whole.iter().find(|own| own.measure == Measure::SelectionRate).unwrap();
            listed.high.unwrap() - listed.low.unwrap()
        };
        let (rows, groups) = (width(&made.audit(None)), width(&made.audit(Some(&classes))));
        assert!(groups > 3.0 * rows, "{groups} {rows}");
    }

    #[test]
    fn numbers_have_errors_and_one_group_has_no_gap() {
        let truth: Vec<f64> = (0..120).map(f64::from).collect();
        let said: Vec<f64> = truth.iter().map(|truth| truth + 2.0 + f64::from(*truth as u32 % 3)).collect();
        let levels = ["a".to_owned(), "b".to_owned()];
        let half: Vec<u32> = (0..120).map(|row| row % 2).collect();
        let same = [0; 120];
        let columns = [
            Protected { name: "half", codes: &half, levels: &levels },
            Protected { name: "same", codes: &same, levels: &levels },
        ];
        let asked =
            Asked { outcomes: Outcomes::Numbers { truth: &truth, said: &said }, persons: None, seed: 1 };
        let subgroups = Subgroups::new(&columns).unwrap();
        let found = audit(&subgroups, &asked, &mut Unwatched).unwrap();
        assert_eq!(found.whole[0].value, Some(3.0));
        assert_eq!(found.groupings[0].gaps.len(), 4);
        assert!(found.groupings[1].gaps.is_empty() && found.groupings[1].widest.is_empty());
        assert!(found.groupings[0].gaps.iter().all(|gap| !gap.finding));
        let mut stop = |_: Tick| ControlFlow::Break(());
        assert_eq!(audit(&subgroups, &asked, &mut stop).unwrap_err().code(), "cancelled");
        let short = Asked { persons: Some(&[1, 2]), ..asked };
        assert_eq!(audit(&subgroups, &short, &mut Unwatched).unwrap_err().code(), "crashed");
    }
}
