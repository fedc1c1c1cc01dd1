//! Lists of the first k students by chance, and what is between the lines: intervals from resamples of persons.

use serde::Serialize;

use super::cutoff::Tally;
use crate::numeric::order;
use crate::numeric::statistics::quantile;

/// A figure with its 95 % interval; `None` where undefined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Ranged {
    pub value: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

impl Ranged {
    /// The value and the middle 95 % of what resamples gave, in any order.
    pub fn new(value: Option<f64>, mut draws: Vec<f64>) -> Ranged {
        draws.sort_by(f64::total_cmp);
        Ranged { value, low: quantile(&draws, 0.025), high: quantile(&draws, 0.975) }
    }
}

/// What a list is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Worth {
    pub tally: Tally,
    /// Share of the list that is in need.
    pub precision: Ranged,
    /// Share of those in need that is on the list.
    pub recall: Ranged,
    /// False alarms for one who is found.
    pub alarms_per_hit: Ranged,
}

/// Fills `weights`, one per row, with how often each row counts in the resample of this number.
pub type Draw<'a> = dyn Fn(usize, &mut [f64]) + 'a;

/// Rows by falling chance.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// Row, and whether its chance is that of the row before.
    order: Vec<(u32, bool)>,
    positive: Vec<bool>,
}

impl Ranked {
    /// `None` where there is not one finite chance a row.
    pub fn new(positive: &[bool], chance: &[f64]) -> Option<Ranked> {
        if positive.len() != chance.len() || chance.iter().any(|chance| !chance.is_finite()) {
            return None;
        }
        let rows = order::places(chance.len(), &|a, b| chance[b as usize].total_cmp(&chance[a as usize]));
        let mut last = f64::NAN;
        let order = rows.into_iter().map(|row| {
            let tied = chance[row as usize] == last;
            last = chance[row as usize];
            (row, tied)
        });
        Some(Ranked { order: order.collect(), positive: positive.to_vec() })
    }

    /// The lists of the first `sizes` students (ascending), where each row counts as often as its weight. Of rows with
    /// equal chances that do not all fit, each is on the list by the same share: what drawing lots among them gives.
    pub fn lists(&self, sizes: &[f64], weights: &[f64]) -> Vec<Tally> {
        let mut all = Tally::default();
        for (positive, weight) in self.positive.iter().zip(weights) {
            all.add(*positive, false, *weight);
        }
        let mut lists = Vec::with_capacity(sizes.len());
        let (mut found, mut alarms) = (0.0, 0.0);
        let list = |found: f64, alarms: f64| Tally {
            found,
            missed: all.missed - found,
            false_alarms: alarms,
            spared: all.spared - alarms,
        };
        for ties in self.order.chunk_by(|_, next| next.1) {
            let (mut yes, mut no) = (0.0, 0.0);
            for (row, _) in ties {
                let weight = weights.get(*row as usize).copied().unwrap_or(0.0);
                if self.positive[*row as usize] { yes += weight } else { no += weight }
            }
            while let Some(size) = sizes.get(lists.len())
                && *size <= found + alarms + yes + no
            {
                let share = if yes + no > 0.0 { (size - found - alarms) / (yes + no) } else { 0.0 };
                lists.push(list(found + share * yes, alarms + share * no));
            }
            (found, alarms) = (found + yes, alarms + no);
        }
        // Whoever can meet more than there are meets everybody.
        lists.resize(sizes.len(), list(found, alarms));
        lists
    }

    /// How far each row is on the list of the first `size` students: 0 or 1, or its share of the last places.
    pub fn listed(&self, size: f64) -> Vec<f64> {
        let mut listed = vec![0.0; self.positive.len()];
        let mut left = size;
        for ties in self.order.chunk_by(|_, next| next.1) {
            let share = (left / ties.len() as f64).clamp(0.0, 1.0);
            for (row, _) in ties {
                listed[*row as usize] = share;
            }
            left -= ties.len() as f64;
        }
        listed
    }

    /// What the lists are worth, with intervals from so many resamples.
    pub fn worth(&self, sizes: &[f64], draws: usize, draw: &Draw<'_>) -> Vec<Worth> {
        let lists = |weights: &[f64]| self.lists(sizes, weights);
        worth(self.positive.len(), draws, draw, &lists)
    }
}

/// What lists are worth that `lists` makes of rows with weights.
pub fn worth(rows: usize, draws: usize, draw: &Draw<'_>, lists: &dyn Fn(&[f64]) -> Vec<Tally>) -> Vec<Worth> {
    let mut weights = vec![1.0; rows];
    let plain = lists(&weights);
    let figures: [fn(&Tally) -> Option<f64>; 3] = [Tally::precision, Tally::recall, Tally::alarms_per_hit];
    let mut drawn = vec![[const { Vec::new() }; 3]; plain.len()];
    for index in 0..draws {
        draw(index, &mut weights);
        for (tally, drawn) in lists(&weights).iter().zip(&mut drawn) {
            for (figure, drawn) in figures.iter().zip(drawn) {
                drawn.extend(figure(tally));
            }
        }
    }
    let told = plain.into_iter().zip(drawn).map(|(tally, [precision, recall, alarms])| Worth {
        tally,
        precision: Ranged::new(tally.precision(), precision),
        recall: Ranged::new(tally.recall(), recall),
        alarms_per_hit: Ranged::new(tally.alarms_per_hit(), alarms),
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::numeric::chance::Chance;

    const CHANCE: [f64; 6] = [0.9, 0.7, 0.7, 0.7, 0.2, 0.1];
    const POSITIVE: [bool; 6] = [true, true, false, false, true, false];

    #[test]
    fn equal_chances_share_the_last_places() {
        let ranked = Ranked::new(&POSITIVE, &CHANCE).unwrap();
        let lists = ranked.lists(&[0.0, 1.0, 2.0, 4.0, 9.0], &[1.0; 6]);
        let found: Vec<f64> = lists.iter().map(|tally| tally.found).collect();
        assert_eq!(found, [0.0, 1.0, 1.0 + 1.0 / 3.0, 2.0, 3.0]);
        assert_eq!(lists[2].listed(), 2.0);
        assert_eq!(lists[4], Tally { found: 3.0, missed: 0.0, false_alarms: 3.0, spared: 0.0 });
        assert_eq!(lists[0].precision(), None);
        assert!(Ranked::new(&[true], &[f64::NAN]).is_none());
    }

    #[test]
    fn the_interval_holds_what_is_true() {
        // The first half of 400 is in need with .6, the others with .2: a list of 200 is right in .6.
        let mut held = 0;
        for round in 0..60 {
            let mut chance = Chance::new(round, &[]);
            let scores: Vec<f64> = (0..400).map(|row| 1.0 - f64::from(row) / 400.0).collect();
            let positive: Vec<bool> =
                (0..400).map(|row| chance.uniform() < if row < 200 { 0.6 } else { 0.2 }).collect();
            let ranked = Ranked::new(&positive, &scores).unwrap();
            let draw = |index: usize, weights: &mut [f64]| {
                weights.fill(0.0);
                let mut chance = Chance::new(round, &[1, index as u64]);
                (0..400).for_each(|_| weights[chance.below(400) as usize] += 1.0);
            };
            let worth = ranked.worth(&[200.0], 200, &draw)[0];
            let (low, high) = (worth.precision.low.unwrap(), worth.precision.high.unwrap());
            assert!(low <= worth.precision.value.unwrap() && worth.precision.value.unwrap() <= high);
            held += usize::from((low..=high).contains(&0.6));
        }
        assert!((52..=60).contains(&held), "{held} of 60");
    }

    proptest! {
        #[test]
        fn everybody_is_counted_once(
            rows in prop::collection::vec((any::<bool>(), 0u32..6, 0u32..4), 1..40),
            mut sizes in prop::collection::vec(0.0f64..50.0, 1..5),
        ) {
            sizes.sort_by(f64::total_cmp);
            let positive: Vec<bool> = rows.iter().map(|row| row.0).collect();
            let chance: Vec<f64> = rows.iter().map(|row| f64::from(row.1) / 6.0).collect();
            let weights: Vec<f64> = rows.iter().map(|row| f64::from(row.2)).collect();
            let total: f64 = weights.iter().sum();
            for (size, tally) in sizes.iter().zip(Ranked::new(&positive, &chance).unwrap().lists(&sizes, &weights)) {
                let sum = tally.found + tally.missed + tally.false_alarms + tally.spared;
                prop_assert!((sum - total).abs() < 1e-9);
                prop_assert!((tally.listed() - size.min(total)).abs() < 1e-9);
                prop_assert!(tally.missed > -1e-9 && tally.spared > -1e-9);
            }
        }
    }
}
