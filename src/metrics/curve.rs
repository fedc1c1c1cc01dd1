//! Truth and chances of one class -> the curves that are drawn of them: ROC and calibration.

use serde::Serialize;

use crate::numeric::order::{key, value};
use crate::numeric::statistics::wilson;

/// One corner of the ROC curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RocPoint {
    /// Share of the negative rows that count as positive, 0..=1.
    pub false_positive_rate: f64,
    /// Share of the positive rows that count as positive, 0..=1.
    pub true_positive_rate: f64,
    /// The chance from which rows count as positive here; none at the first corner, where no row does.
    pub cutoff: Option<f64>,
}

/// Rows of similar chance, and how often they were positive.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalibrationBin {
    /// The lowest chance among the rows.
    pub low: f64,
    /// The highest chance among the rows.
    pub high: f64,
    pub mean_chance: f64,
    /// Share of the rows that are positive, 0..=1.
    pub share: f64,
    /// The 95 % interval of `share` (Wilson, doi 10.1080/01621459.1927.10502953).
    pub lower: f64,
    pub upper: f64,
    /// Number of rows, at least [`LEAST_ROWS`].
    pub count: u32,
}

/// Fewer rows than this are never shown as a bin of their own.
pub const LEAST_ROWS: usize = 10;

/// The corners of the ROC curve from (0, 0) to (1, 1): one per chance that occurs (ties together), without those
/// that lie on the line between their neighbours. Chances are finite. Empty where there are not rows of both kinds,
/// or not one chance a row.
pub fn roc(truth_is_positive: &[bool], chance: &[f64]) -> Vec<RocPoint> {
    let Some(rows) = ranked(truth_is_positive, chance) else { return Vec::new() };
    let positives = rows.iter().filter(|row| row.1).count() as i64;
    let negatives = rows.len() as i64 - positives;
    if positives == 0 || negatives == 0 {
        return Vec::new();
    }
    // Counted in whole rows, so that "on the line" is exact.
    let mut corners: Vec<(i64, i64, Option<f64>)> = vec![(0, 0, None)];
    let (mut wrong, mut right) = (0, 0);
    for ties in rows.chunk_by(|a, b| a.0 == b.0) {
        let hits = ties.iter().filter(|row| row.1).count() as i64;
        right += hits;
        wrong += ties.len() as i64 - hits;
        while let [.., before, last] = corners[..]
            && (last.0 - before.0) * (right - last.1) == (last.1 - before.1) * (wrong - last.0)
        {
            corners.pop();
        }
        corners.push((wrong, right, ties.first().map(|row| row.0)));
    }
    let point = |(wrong, right, cutoff): (i64, i64, Option<f64>)| RocPoint {
        false_positive_rate: wrong as f64 / negatives as f64,
        true_positive_rate: right as f64 / positives as f64,
        cutoff,
    };
    corners.into_iter().map(point).collect()
}

/// Rows from the lowest chance to the highest in up to `bins` bins of about as many rows each. Equal chances share
/// a bin, and a bin of fewer than [`LEAST_ROWS`] rows grows into its neighbour; empty where all rows together are
/// fewer, where `bins` is 0, or where there is not one chance a row. Chances are finite.
pub fn calibration(positive: &[bool], chance: &[f64], bins: usize) -> Vec<CalibrationBin> {
    let Some(mut rows) = ranked(positive, chance) else { return Vec::new() };
    rows.reverse();
    let count = rows.len();
    let mut ends: Vec<usize> = Vec::new();
    for bin in 1..=bins {
        let mut end = (bin * count + bins / 2) / bins;
        while end > 0 && end < count && rows[end].0 == rows[end - 1].0 {
            end += 1;
        }
        if end - ends.last().copied().unwrap_or(0) >= LEAST_ROWS {
            ends.push(end);
        }
    }
    // What is left at the top is too few for a bin of its own.
    if let Some(last) = ends.last_mut() {
        *last = count;
    }
    let mut start = 0;
    let mut table = Vec::with_capacity(ends.len());
    for end in ends {
        table.extend(bin(&rows[start..end]));
        start = end;
    }
    table
}

/// The bin of these rows, which are in order of their chance.
fn bin(rows: &[(f64, bool)]) -> Option<CalibrationBin> {
    let positives = rows.iter().filter(|row| row.1).count();
    let (lower, upper) = wilson(positives as u64, rows.len() as u64)?;
    Some(CalibrationBin {
        low: rows.first()?.0,
        high: rows.last()?.0,
        mean_chance: rows.iter().map(|row| row.0).sum::<f64>() / rows.len() as f64,
        share: positives as f64 / rows.len() as f64,
        lower,
        upper,
        count: rows.len() as u32,
    })
}

/// Chance and truth by falling chance; `None` where there is not one finite chance a row. Within ties the order
/// doesn't matter to a count.
fn ranked(positive: &[bool], chance: &[f64]) -> Option<Vec<(f64, bool)>> {
    if positive.len() != chance.len() || chance.iter().any(|chance| !chance.is_finite()) {
        return None;
    }
    // Adding 0 turns -0 into 0, which is the same chance.
    let pack =
        |(chance, positive): (&f64, &bool)| u128::from(!key(chance + 0.0)) << 1 | u128::from(*positive);
    let mut packed: Vec<u128> = chance.iter().zip(positive).map(pack).collect();
    packed.sort_unstable();
    Some(packed.into_iter().map(|packed| (value(!((packed >> 1) as u64)), packed & 1 == 1)).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::auroc::AUROC;
    use super::super::parts::oracle::Made;
    use super::*;

    fn corners(points: &[RocPoint]) -> Vec<(f64, f64, Option<f64>)> {
        points
            .iter()
            .map(|point| (point.false_positive_rate, point.true_positive_rate, point.cutoff))
            .collect()
    }

    #[test]
    fn ties_are_one_corner_and_straight_lines_have_none_between() {
        let positive = [true, true, false, true, false, false];
        let chance = [0.9, 0.8, 0.5, 0.5, 0.3, 0.1];
        let expected = vec![
            (0.0, 0.0, None),
            (0.0, 2.0 / 3.0, Some(0.8)),
            (1.0 / 3.0, 1.0, Some(0.5)),
            (1.0, 1.0, Some(0.1)),
        ];
        assert_eq!(corners(&roc(&positive, &chance)), expected);
    }

    #[test]
    fn one_kind_alone_has_no_curve() {
        assert!(roc(&[true, true], &[0.1, 0.2]).is_empty());
        assert!(roc(&[true, false], &[0.1]).is_empty());
        assert!(roc(&[true, false], &[0.1, f64::NAN]).is_empty());
    }

    #[test]
    fn what_crosses_to_the_page_is_in_camel_case() {
        let point = RocPoint { false_positive_rate: 0.0, true_positive_rate: 0.5, cutoff: None };
        let written = serde_json::to_string(&point).unwrap();
        assert_eq!(written, r#"{"falsePositiveRate":0.0,"truePositiveRate":0.5,"cutoff":null}"#);
    }

    #[test]
    fn even_bins_hold_as_many_rows_each() {
        let chance: Vec<f64> = (0..40).map(|row| f64::from(row) / 40.0).collect();
        let positive: Vec<bool> = (0..40).map(|row| row % 2 == 0).collect();
        let table = calibration(&positive, &chance, 4);
        assert_eq!(table.iter().map(|bin| bin.count).collect::<Vec<_>>(), vec![10; 4]);
        assert_eq!((table[1].low, table[1].high, table[1].share), (0.25, 19.0 / 40.0, 0.5));
        assert!((table[1].mean_chance - 14.5 / 40.0).abs() < 1e-15);
    }

    #[test]
    fn small_bins_grow_into_their_neighbours() {
        let chance: Vec<f64> = (0..25).map(|row| f64::from(row) / 25.0).collect();
        let positive = vec![true; 25];
        let counts =
            |bins| calibration(&positive, &chance, bins).iter().map(|bin| bin.count).collect::<Vec<_>>();
        assert_eq!(counts(2), vec![13, 12]);
        assert_eq!(counts(10), vec![10, 15]);
        assert_eq!(counts(1), vec![25]);
        assert!(counts(0).is_empty());
        assert!(calibration(&positive[..9], &chance[..9], 3).is_empty());
    }

    proptest! {
        #[test]
        fn the_area_under_the_corners_is_auroc(rows in prop::collection::vec((any::<bool>(), 0u32..8), 0..50)) {
            let positive: Vec<bool> = rows.iter().map(|row| row.0).collect();
            let chance: Vec<f64> = rows.iter().map(|row| f64::from(row.1) / 8.0).collect();
            let points = roc(&positive, &chance);
            let area: f64 = points.windows(2).map(|pair| {
                let width = pair[1].false_positive_rate - pair[0].false_positive_rate;
                width * (pair[0].true_positive_rate + pair[1].true_positive_rate) / 2.0
            }).sum();
            let codes = positive.iter().map(|positive| u32::from(*positive)).collect();
            let both = chance.iter().flat_map(|chance| [1.0 - chance, *chance]).collect();
            let chances = ndarray::Array2::from_shape_vec((rows.len(), 2), both).unwrap();
            match AUROC.score(&Made::chances(codes, chances, Some(1)).outcome()) {
                Some(auroc) => prop_assert!((area - auroc).abs() < 1e-12),
                None => prop_assert!(points.is_empty()),
            }
        }

        #[test]
        fn every_row_is_in_one_bin(
            rows in prop::collection::vec((any::<bool>(), 0u32..30), 0..120),
            bins in 0usize..12,
        ) {
            let positive: Vec<bool> = rows.iter().map(|row| row.0).collect();
            let chance: Vec<f64> = rows.iter().map(|row| f64::from(row.1) / 30.0).collect();
            let table = calibration(&positive, &chance, bins);
            if bins > 0 && rows.len() >= LEAST_ROWS {
                prop_assert_eq!(table.iter().map(|bin| bin.count as usize).sum::<usize>(), rows.len());
            } else {
                prop_assert!(table.is_empty());
            }
            prop_assert!(table.len() <= bins);
            for bin in &table {
                let within = |chance: f64| bin.low <= chance && chance <= bin.high;
                let inside: Vec<usize> = (0..rows.len()).filter(|row| within(chance[*row])).collect();
                let hits = inside.iter().filter(|row| positive[**row]).count();
                prop_assert_eq!(inside.len(), bin.count as usize);
                prop_assert!(bin.count as usize >= LEAST_ROWS);
                prop_assert!((bin.share - hits as f64 / inside.len() as f64).abs() < 1e-15);
                prop_assert!(bin.lower <= bin.share && bin.share <= bin.upper);
            }
            for pair in table.windows(2) {
                prop_assert!(pair[0].high < pair[1].low);
            }
        }
    }
}
