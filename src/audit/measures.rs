//! How well a subgroup is served: rates, ranking, calibration and errors of its rows, with any weights.

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::numeric::order;
use crate::numeric::statistics::quantile;

/// What is measured. Rates are shares, 0..=1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Measure {
    /// Positive rows of all.
    BaseRate,
    /// Listed rows of all.
    SelectionRate,
    /// Listed rows of the positive ones.
    TruePositiveRate,
    /// Listed rows of the negative ones.
    FalsePositiveRate,
    /// Rows not listed of the positive ones.
    FalseNegativeRate,
    /// Positive rows of the listed ones.
    Precision,
    /// How often a positive row of the group has a higher chance than a negative one of it, ties half.
    Auroc,
    /// Mean chance less the base rate; above 0 where chances promise too much.
    Calibration,
    /// Mean of prediction less truth, in the target's unit; above 0 where predictions are too high.
    MeanError,
    /// Mean distance of prediction and truth, in the target's unit.
    MeanAbsoluteError,
}

impl Measure {
    /// What is measured of chances, in the order of all results.
    pub const OF_CHANCES: &'static [Measure] = &[
        Measure::BaseRate,
        Measure::SelectionRate,
        Measure::TruePositiveRate,
        Measure::FalsePositiveRate,
        Measure::FalseNegativeRate,
        Measure::Precision,
        Measure::Auroc,
        Measure::Calibration,
    ];
    /// What is measured of numbers, in the order of all results.
    pub const OF_NUMBERS: &'static [Measure] = &[Measure::MeanError, Measure::MeanAbsoluteError];

    /// Whether it is a share of rows or of pairs, 0..=1.
    pub fn is_share(self) -> bool {
        !matches!(self, Measure::Calibration | Measure::MeanError | Measure::MeanAbsoluteError)
    }

    /// Whether it is a share of students, which is told as such where it is near 0 or 1.
    pub fn is_rate(self) -> bool {
        self.is_share() && self != Measure::Auroc
    }

    /// Whether two values have a ratio: not those that may lie on either side of 0.
    pub fn has_ratio(self) -> bool {
        !matches!(self, Measure::Calibration | Measure::MeanError)
    }
}

/// What came of every row and what was said of it, one entry a row.
#[derive(Clone, Copy, Debug)]
pub enum Outcomes<'a> {
    /// `positive`: needed support; `listed`: at or above the cut-off; `chance`: 0..=1.
    Chances { positive: &'a [bool], listed: &'a [bool], chance: &'a [f64] },
    /// In the target's unit.
    Numbers { truth: &'a [f64], said: &'a [f64] },
}

impl Outcomes<'_> {
    /// Number of rows.
    pub fn height(&self) -> usize {
        match self {
            Outcomes::Chances { positive, .. } => positive.len(),
            Outcomes::Numbers { truth, .. } => truth.len(),
        }
    }

    /// What is measured of them.
    pub fn measures(&self) -> &'static [Measure] {
        match self {
            Outcomes::Chances { .. } => Measure::OF_CHANCES,
            Outcomes::Numbers { .. } => Measure::OF_NUMBERS,
        }
    }

    /// # Errors
    /// `crashed` where there is not one finite entry a row.
    pub fn checked(&self) -> Result<()> {
        let sound = match self {
            Outcomes::Chances { positive, listed, chance } => {
                positive.len() == listed.len()
                    && positive.len() == chance.len()
                    && chance.iter().all(|own| own.is_finite())
            }
            Outcomes::Numbers { truth, said } => {
                truth.len() == said.len() && truth.iter().chain(*said).all(|own| own.is_finite())
            }
        };
        let broken = || Error::new(ErrorKind::Crashed).with("reason", "outcomes of different lengths");
        if sound { Ok(()) } else { Err(broken()) }
    }
}

/// How many rows of a group are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    pub size: usize,
    pub positives: usize,
    pub listed: usize,
    /// Both positive and listed.
    pub hits: usize,
}

impl Counts {
    /// The number of rows that a measure is taken over; of the ranking, that of the rarer kind.
    pub fn denominator(&self, measure: Measure) -> usize {
        let negatives = self.size - self.positives;
        match measure {
            Measure::TruePositiveRate | Measure::FalseNegativeRate => self.positives,
            Measure::FalsePositiveRate => negatives,
            Measure::Precision => self.listed,
            Measure::Auroc => self.positives.min(negatives),
            _ => self.size,
        }
    }
}

/// A measure of a group with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    pub measure: Measure,
    /// `None` where there is no row to measure.
    pub value: Option<f64>,
    /// `None` of fewer than [`super::LEAST_PERSONS`] persons or classes.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Rows that it is taken over (see [`Counts::denominator`]).
    pub denominator: usize,
}

/// The middle 95 % of the draws that are defined; an end that lies beyond all numbers is `None`.
pub(super) fn interval(draws: impl Iterator<Item = f64>) -> (Option<f64>, Option<f64>) {
    let mut keys: Vec<u64> = draws.filter(|own| !own.is_nan()).map(order::key).collect();
    keys.sort_unstable();
    let sorted: Vec<f64> = keys.into_iter().map(order::value).collect();
    let end = |share: f64| quantile(&sorted, share).filter(|end| end.is_finite());
    (end(0.025), end(0.975))
}

/// Some rows, sorted once, so that any weights cost one pass.
#[derive(Clone, Debug)]
pub struct Members<'a> {
    outcomes: Outcomes<'a>,
    /// By falling chance; and whether the next one has another chance.
    rows: Vec<(u32, bool)>,
}

impl<'a> Members<'a> {
    /// `outcomes` are checked and have every one of `rows`.
    pub fn new(outcomes: Outcomes<'a>, rows: &[u32]) -> Self {
        let rows = match outcomes {
            Outcomes::Numbers { .. } => rows.iter().map(|row| (*row, true)).collect(),
            Outcomes::Chances { chance, .. } => {
                // Adding 0 turns -0 into 0, which is the same chance.
                let pack =
                    |row: &u32| u128::from(!order::key(chance[*row as usize] + 0.0)) << 32 | u128::from(*row);
                let mut packed: Vec<u128> = rows.iter().map(pack).collect();
                packed.sort_unstable();
                let last = |at: usize| packed.get(at + 1).is_none_or(|next| next >> 32 != packed[at] >> 32);
                (0..packed.len()).map(|at| (packed[at] as u32, last(at))).collect()
            }
        };
        Members { outcomes, rows }
    }

    /// How many rows are what; of numbers, their size alone.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { size: self.rows.len(), ..Counts::default() };
        if let Outcomes::Chances { positive, listed, .. } = self.outcomes {
            for (row, _) in &self.rows {
                let (positive, listed) = (positive[*row as usize], listed[*row as usize]);
                counts.positives += usize::from(positive);
                counts.listed += usize::from(listed);
                counts.hits += usize::from(positive && listed);
            }
        }
        counts
    }

    /// One value per measure of [`Outcomes::measures`], `None` where undefined. `weights`: one per row of the outcomes.
    pub fn values(&self, weights: &[f64]) -> Vec<Option<f64>> {
        match self.outcomes {
            Outcomes::Chances { positive, listed, chance } => {
                self.of_chances(positive, listed, chance, weights)
            }
            Outcomes::Numbers { truth, said } => {
                let (mut all, mut signed, mut distance) = (0.0, 0.0, 0.0);
                for (row, _) in &self.rows {
                    let row = *row as usize;
                    let error = said[row] - truth[row];
                    all += weights[row];
                    signed += weights[row] * error;
                    distance += weights[row] * error.abs();
                }
                vec![share(signed, all), share(distance, all)]
            }
        }
    }

    fn of_chances(
        &self,
        positive: &[bool],
        listed: &[bool],
        chance: &[f64],
        weights: &[f64],
    ) -> Vec<Option<f64>> {
        // By truth, negative first; and of those the listed ones.
        let (mut all, mut selected, mut ties) = ([0.0; 2], [0.0; 2], [0.0; 2]);
        let (mut promised, mut above) = (0.0, 0.0);
        for (row, last_of_ties) in &self.rows {
            let row = *row as usize;
            let (truth, weight) = (usize::from(positive[row]), weights[row]);
            ties[truth] += weight;
            selected[truth] += if listed[row] { weight } else { 0.0 };
            promised += weight * chance[row];
            if *last_of_ties {
                all = [all[0] + ties[0], all[1] + ties[1]];
                above += ties[0] * (all[1] - ties[1] / 2.0);
                ties = [0.0; 2];
            }
        }
        let [negatives, positives] = all;
        let size = negatives + positives;
        let base = share(positives, size);
        vec![
            base,
            share(selected[0] + selected[1], size),
            share(selected[1], positives),
            share(selected[0], negatives),
            share(positives - selected[1], positives),
            share(selected[1], selected[0] + selected[1]),
            share(above, negatives * positives),
            share(promised, size).zip(base).map(|(promised, base)| promised - base),
        ]
    }
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn six_students_by_hand() {
        let positive = [true, true, true, false, false, false];
        let chance = [0.9, 0.6, 0.2, 0.6, 0.1, 0.0];
        let listed = chance.map(|chance| chance >= 0.5);
        let outcomes = Outcomes::Chances { positive: &positive, listed: &listed, chance: &chance };
        let members = Members::new(outcomes, &[0, 1, 2, 3, 4, 5]);
        assert_eq!(members.counts(), Counts { size: 6, positives: 3, listed: 3, hits: 2 });
        let found: Vec<f64> = members.values(&[1.0; 6]).into_iter().flatten().collect();
        // Of nine pairs: 3 + 2.5 + 2 are ranked right.
        let third = 1.0 / 3.0;
        let expected = [0.5, 0.5, 2.0 * third, third, third, 2.0 * third, 7.5 / 9.0, 0.4 - 0.5];
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
        // Two who need no support: nothing over positives, nothing over listed ones.
        let none = Members::new(outcomes, &[4, 5]);
        let defined: Vec<bool> = none.values(&[1.0; 6]).iter().map(Option::is_some).collect();
        assert_eq!(defined, [true, true, false, true, false, false, false, true]);
        assert_eq!(Members::new(outcomes, &[]).values(&[1.0; 6]), [None; 8]);
        assert_eq!(none.counts().denominator(Measure::FalsePositiveRate), 2);
        assert_eq!(none.counts().denominator(Measure::Auroc), 0);
    }

    #[test]
    fn errors_of_numbers_have_a_sign_and_a_size() {
        let outcomes = Outcomes::Numbers { truth: &[10.0, 12.0, 8.0], said: &[11.0, 9.0, 8.0] };
        let members = Members::new(outcomes, &[0, 1]);
        assert_eq!(members.values(&[1.0; 3]), [Some(-1.0), Some(2.0)]);
        assert_eq!(members.values(&[3.0, 0.0, 1.0]), [Some(1.0), Some(1.0)]);
        assert_eq!(members.counts().denominator(Measure::MeanError), 2);
        assert!(Outcomes::Numbers { truth: &[1.0], said: &[] }.checked().is_err());
        assert!(Outcomes::Numbers { truth: &[1.0], said: &[f64::NAN] }.checked().is_err());
        assert!(outcomes.checked().is_ok());
    }

    proptest! {
        #[test]
        fn a_weight_counts_as_so_many_rows(
            rows in prop::collection::vec((any::<bool>(), 0u32..6, 0u32..4), 1..40),
        ) {
            let of = |rows: &[(bool, u32, u32)], weights: &[f64]| {
                let positive: Vec<bool> = rows.iter().map(|row| row.0).collect();
                let chance: Vec<f64> = rows.iter().map(|row| f64::from(row.1) / 8.0).collect();
                let listed: Vec<bool> = chance.iter().map(|chance| *chance >= 0.4).collect();
                let outcomes = Outcomes::Chances { positive: &positive, listed: &listed, chance: &chance };
                let all: Vec<u32> = (0..rows.len() as u32).collect();
                Members::new(outcomes, &all).values(weights)
            };
            let weights: Vec<f64> = rows.iter().map(|row| f64::from(row.2)).collect();
            let repeated: Vec<_> =
                rows.iter().flat_map(|row| std::iter::repeat_n(*row, row.2 as usize)).collect();
            let (weighted, plain) = (of(&rows, &weights), of(&repeated, &vec![1.0; repeated.len()]));
            for (weighted, plain) in weighted.iter().zip(plain) {
                match (weighted, plain) {
                    (Some(a), Some(b)) => prop_assert!((a - b).abs() < 1e-12, "{} {}", a, b),
                    (a, b) => prop_assert_eq!(*a, b),
                }
            }
        }
    }
}
