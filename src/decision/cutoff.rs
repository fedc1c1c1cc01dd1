//! From which chance on somebody is on the list: by what the staff can do, by whom must not be missed, or by what a
//! miss costs against a false alarm. Chosen on chances of rows that are not judged with it.

use serde::{Deserialize, Serialize};

use crate::numeric::order;

/// What the list is for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Aim {
    /// At most this share of the students, 0..=1.
    Share(f64),
    /// At least this share of those who may need support, 0..=1.
    Recall(f64),
    /// Least cost, where a miss costs as much as so many false alarms.
    Cost(f64),
}

/// Students of each kind, in whole students or in weights of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// In need and on the list.
    pub found: f64,
    /// In need and not on it.
    pub missed: f64,
    /// On the list and not in need.
    pub false_alarms: f64,
    /// Neither.
    pub spared: f64,
}

impl Tally {
    /// Those on the list.
    pub fn listed(&self) -> f64 {
        self.found + self.false_alarms
    }

    /// Share of the list that is in need; `None` of an empty list.
    pub fn precision(&self) -> Option<f64> {
        share(self.found, self.listed())
    }

    /// Share of those in need that is on the list; `None` where nobody is in need.
    pub fn recall(&self) -> Option<f64> {
        share(self.found, self.found + self.missed)
    }

    /// False alarms for one who is found; `None` where nobody is.
    pub fn alarms_per_hit(&self) -> Option<f64> {
        share(self.false_alarms, self.found)
    }

    /// Counts a row.
    pub fn add(&mut self, positive: bool, listed: bool, weight: f64) {
        let place = match (positive, listed) {
            (true, true) => &mut self.found,
            (true, false) => &mut self.missed,
            (false, true) => &mut self.false_alarms,
            (false, false) => &mut self.spared,
        };
        *place += weight;
    }
}

fn share(part: f64, of: f64) -> Option<f64> {
    (of > 0.0).then(|| part / of)
}

/// The chance from which rows are on the list, rows at it included: the lowest that keeps within a share, the highest
/// that reaches a recall, the highest of those with the least cost. Infinite where nobody may be on the list. `None`
/// where there is not one finite chance a row, where nobody is in need and a recall is asked for, or where the aim is
/// not in its range.
pub fn cutoff(aim: Aim, positive: &[bool], chance: &[f64]) -> Option<f64> {
    let fits = positive.len() == chance.len() && chance.iter().all(|chance| chance.is_finite());
    let possible = match aim {
        Aim::Share(share) | Aim::Recall(share) => (0.0..=1.0).contains(&share),
        Aim::Cost(cost) => cost.is_finite() && cost >= 0.0,
    };
    let need = positive.iter().filter(|positive| **positive).count() as f64;
    if !fits || chance.is_empty() || !possible || matches!(aim, Aim::Recall(_)) && need == 0.0 {
        return None;
    }
    let mut rows: Vec<(f64, bool)> =
        chance.iter().map(|chance| chance + 0.0).zip(positive.iter().copied()).collect();
    order::by(&mut rows, |a, b| b.0.total_cmp(&a.0));
    // A hair more than the share: .1 of 10 rows is one row.
    let most = |share: f64| share * rows.len() as f64 + 1e-9;
    let (mut listed, mut found) = (0.0, 0.0);
    let mut best = (f64::INFINITY, cost(aim, need, 0.0));
    if matches!(aim, Aim::Recall(recall) if recall == 0.0) {
        return Some(best.0);
    }
    for ties in rows.chunk_by(|a, b| a.0 == b.0) {
        listed += ties.len() as f64;
        found += ties.iter().filter(|row| row.1).count() as f64;
        let here = ties[0].0;
        match aim {
            Aim::Share(share) if listed > most(share) => return Some(best.0),
            Aim::Share(_) => best.0 = here,
            Aim::Recall(recall) if found >= recall * need - 1e-9 => return Some(here),
            Aim::Recall(_) => {}
            Aim::Cost(_) => {
                let own = cost(aim, need - found, listed - found);
                if own < best.1 {
                    best = (here, own);
                }
            }
        }
    }
    Some(best.0)
}

fn cost(aim: Aim, missed: f64, alarms: f64) -> f64 {
    if let Aim::Cost(of_miss) = aim { of_miss * missed + alarms } else { 0.0 }
}

/// Who is found, missed and alarmed for nothing where the list begins at `cut`.
pub fn tally(cut: f64, positive: &[bool], chance: &[f64]) -> Tally {
    let mut tally = Tally::default();
    for (positive, chance) in positive.iter().zip(chance) {
        tally.add(*positive, *chance >= cut, 1.0);
    }
    tally
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CHANCE: [f64; 10] = [0.9, 0.8, 0.7, 0.7, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05];
    const POSITIVE: [bool; 10] = [true, false, true, true, false, true, false, false, false, false];

    fn cut(aim: Aim) -> Option<f64> {
        cutoff(aim, &POSITIVE, &CHANCE)
    }

    #[test]
    fn the_staff_never_gets_more_than_it_can_meet() {
        assert_eq!(cut(Aim::Share(0.0)), Some(f64::INFINITY));
        assert_eq!(cut(Aim::Share(0.2)), Some(0.8));
        // The third and the fourth are alike: both or neither.
        assert_eq!(cut(Aim::Share(0.3)), Some(0.8));
        assert_eq!(cut(Aim::Share(0.4)), Some(0.7));
        assert_eq!(cut(Aim::Share(1.0)), Some(0.05));
        assert_eq!((cut(Aim::Share(1.1)), cut(Aim::Cost(f64::NAN))), (None, None));
    }

    #[test]
    fn a_recall_is_reached_with_as_short_a_list_as_can_be() {
        assert_eq!(cut(Aim::Recall(0.25)), Some(0.9));
        assert_eq!(cut(Aim::Recall(0.7)), Some(0.7));
        assert_eq!(cut(Aim::Recall(1.0)), Some(0.4));
        assert_eq!(cut(Aim::Recall(0.0)), Some(f64::INFINITY));
        assert_eq!(cutoff(Aim::Recall(0.5), &[false], &[0.5]), None);
    }

    #[test]
    fn dear_misses_lengthen_the_list() {
        assert_eq!(cut(Aim::Cost(0.1)), Some(0.9));
        assert_eq!(cut(Aim::Cost(1.0)), Some(0.7));
        assert_eq!(cut(Aim::Cost(3.0)), Some(0.4));
        assert_eq!(cutoff(Aim::Cost(1.0), &[false, false], &[0.1, 0.2]), Some(f64::INFINITY));
    }

    #[test]
    fn a_tally_tells_its_shares() {
        let told = tally(0.7, &POSITIVE, &CHANCE);
        assert_eq!(told, Tally { found: 3.0, missed: 1.0, false_alarms: 1.0, spared: 5.0 });
        assert_eq!(
            (told.precision(), told.recall(), told.alarms_per_hit()),
            (Some(0.75), Some(0.75), Some(1.0 / 3.0))
        );
        let empty = tally(2.0, &POSITIVE, &CHANCE);
        assert_eq!((empty.precision(), empty.recall(), empty.alarms_per_hit()), (None, Some(0.0), None));
    }

    proptest! {
        #[test]
        fn the_cut_is_the_best_of_all(rows in prop::collection::vec((any::<bool>(), 0u32..12), 1..40), price in 0.0f64..6.0, part in 0.0f64..=1.0) {
            let positive: Vec<bool> = rows.iter().map(|row| row.0).collect();
            let chance: Vec<f64> = rows.iter().map(|row| f64::from(row.1) / 12.0).collect();
            let all: Vec<Tally> =
                chance.iter().copied().chain([f64::INFINITY]).map(|cut| tally(cut, &positive, &chance)).collect();
            let cost = |own: &Tally| price * own.missed + own.false_alarms;
            let chosen = |aim| cutoff(aim, &positive, &chance).map(|cut| tally(cut, &positive, &chance));
            let least = all.iter().map(cost).fold(f64::INFINITY, f64::min);
            prop_assert!((cost(&chosen(Aim::Cost(price)).unwrap()) - least).abs() < 1e-9);
            let most = part * rows.len() as f64 + 1e-9;
            let longest = all.iter().map(Tally::listed).filter(|listed| *listed <= most).fold(0.0, f64::max);
            prop_assert_eq!(chosen(Aim::Share(part)).unwrap().listed(), longest);
            if let Some(told) = chosen(Aim::Recall(part)) {
                let reaches = |own: &&Tally| own.recall().is_some_and(|recall| recall >= part - 1e-9);
                let shortest = all.iter().filter(reaches).map(Tally::listed).fold(f64::INFINITY, f64::min);
                prop_assert_eq!(told.listed(), shortest);
            }
        }
    }
}
