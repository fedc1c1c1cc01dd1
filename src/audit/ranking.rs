//! How a group and all others are ranked: two ROC curves, coarse enough that nobody can be read off, and the area between.

use serde::Serialize;

use super::abroca::{Abroca, SHUFFLES, abroca};
use crate::error::Result;
use crate::numeric::order::places;
use crate::progress::Watch;

/// Points of a curve, at most, besides its ends.
const POINTS: usize = 50;

/// A point of a ROC curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CurvePoint {
    /// 0..=1.
    pub false_positive_rate: f64,
    /// 0..=1.
    pub true_positive_rate: f64,
}

/// A group against all others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Ranking {
    /// Which group of its grouping.
    pub group: usize,
    pub abroca: Abroca,
    pub curve: Vec<CurvePoint>,
    pub others: Vec<CurvePoint>,
}

/// `None` where a side lacks rows of an outcome. `least`: students between two points of a curve.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn ranking(
    group: usize,
    (positive, chance): (&[bool], &[f64]),
    member: &[bool],
    least: u32,
    seed: u64,
    watch: &mut dyn Watch,
) -> Result<Option<Ranking>> {
    let Some(abroca) = abroca(positive, chance, member, SHUFFLES, seed, watch)? else { return Ok(None) };
    let [curve, others] = [true, false].map(|side| {
        let rows = (0..member.len()).filter(|row| member[*row] == side).collect::<Vec<usize>>();
        curve(positive, chance, &rows, least as usize)
    });
    let round = |value: f64| super::fairness::rounded(value);
    let Abroca { area, by_chance, p } = abroca;
    let abroca = Abroca { area: round(area), by_chance: round(by_chance), p: round(p) };
    Ok(Some(Ranking { group, abroca, curve, others }))
}

fn curve(positive: &[bool], chance: &[f64], rows: &[usize], least: usize) -> Vec<CurvePoint> {
    let step = least.max(rows.len().div_ceil(POINTS));
    let order = places(rows.len(), &|a, b| chance[rows[b as usize]].total_cmp(&chance[rows[a as usize]]));
    let in_need = rows.iter().filter(|row| positive[**row]).count();
    let well = rows.len() - in_need;
    let (mut found, mut alarms, mut last) = (0, 0, 0);
    let point = |alarms: usize, found: usize| CurvePoint {
        false_positive_rate: super::fairness::rounded(alarms as f64 / well.max(1) as f64),
        true_positive_rate: super::fairness::rounded(found as f64 / in_need.max(1) as f64),
    };
    let mut points = vec![point(0, 0)];
    for (at, place) in order.iter().enumerate() {
        let row = rows[*place as usize];
        if positive[row] {
            found += 1
        } else {
            alarms += 1
        }
        let next = order.get(at + 1).map(|place| chance[rows[*place as usize]]);
        let done = at + 1;
        if next != Some(chance[row]) && done - last >= step && rows.len() - done >= step {
            points.push(point(alarms, found));
            last = done;
        }
    }
    points.push(point(well, in_need));
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Unwatched;

    #[test]
    fn curves_have_students_enough_between_their_points() {
        let chance: Vec<f64> = (0..200).map(|row| f64::from(row / 3)).collect();
        let positive: Vec<bool> = (0..200).map(|row| row % 7 < row / 40).collect();
        let member: Vec<bool> = (0..200).map(|row| row % 2 == 0).collect();
        let told =
            ranking(1, (&positive, &chance), &member, 10, 1, &mut Unwatched).unwrap().expect("both outcomes");
        for (curve, side) in [(&told.curve, true), (&told.others, false)] {
            let own: Vec<usize> = (0..200).filter(|row| member[*row] == side).collect();
            let in_need = own.iter().filter(|row| positive[**row]).count() as f64;
            let well = own.len() as f64 - in_need;
            assert!((4..=11).contains(&curve.len()), "{curve:?}");
            for two in curve.windows(2) {
                let more = (two[1].false_positive_rate - two[0].false_positive_rate) * well
                    + (two[1].true_positive_rate - two[0].true_positive_rate) * in_need;
                assert!(more > 9.9, "{two:?}");
            }
            let [first, .., last] = curve[..] else { panic!("too short") };
            assert_eq!((first.false_positive_rate, first.true_positive_rate), (0.0, 0.0));
            assert_eq!((last.false_positive_rate, last.true_positive_rate), (1.0, 1.0));
        }
        let same = vec![true; 200];
        assert_eq!(ranking(0, (&positive, &chance), &same, 10, 1, &mut Unwatched).unwrap(), None);
    }
}
