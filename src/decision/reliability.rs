//! Do chances mean what they say? Slope, intercept, and the distance from chance to share.
//!
//! The slope is that of the outcome's log odds over the chance's: below 1 the chances are too extreme. The intercept is
//! what has to be added to the chance's log odds, at slope 1, so that as many come true as were said: below 0 too many
//! were (Van Calster et al. 2019, doi 10.1186/s12916-019-1466-7). The classwise expected calibration error is the mean
//! distance, over bins of equal count and then over classes, between the mean chance of a bin and the share that came
//! true (Kull et al. 2019, arXiv 1910.12656).

use ndarray::{Array2, ArrayView1};
use serde::Serialize;

use super::logistic::{fit, logit};
use crate::numeric::order;
use crate::numeric::statistics::mean;

/// Bins of the classwise error.
pub const BINS: usize = 15;

/// Slope and intercept of the chances of one class.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "CalibrationLine"))]
pub struct Line {
    /// 1 is right.
    pub slope: f64,
    /// In log odds, at slope 1; 0 is right.
    pub intercept: f64,
}

/// `None` where only one kind of outcome occurs, all chances are alike, or the two do not fit.
pub fn line(positive: &[bool], chance: &[f64]) -> Option<Line> {
    let logits: Vec<f64> = chance.iter().map(|chance| logit(*chance)).collect();
    let first = logits.first()?;
    let both = positive.contains(&true) && positive.contains(&false);
    if !both || logits.iter().all(|logit| logit == first) {
        return None;
    }
    let targets: Vec<f64> = positive.iter().map(|positive| f64::from(u8::from(*positive))).collect();
    let slope = *fit(&[&logits], None, &targets)?.first()?;
    let intercept = *fit(&[], Some(&logits), &targets)?.first()?;
    Some(Line { slope, intercept })
}

/// The classwise expected calibration error of chances (rows x classes), 0..=1; `None` of no rows or where the codes do
/// not fit. Equal chances share a bin.
pub fn classwise_error(chances: &Array2<f64>, codes: &[u32]) -> Option<f64> {
    if codes.is_empty() || chances.nrows() != codes.len() || chances.iter().any(|own| !own.is_finite()) {
        return None;
    }
    let of = |(class, column): (usize, ArrayView1<'_, f64>)| {
        let hits = codes.iter().map(|code| f64::from(u8::from(*code as usize == class)));
        error(column.iter().map(|chance| chance + 0.0).zip(hits).collect())
    };
    mean(&chances.columns().into_iter().enumerate().map(of).collect::<Vec<f64>>())
}

/// Of one class, from chance and outcome of every row.
fn error(mut rows: Vec<(f64, f64)>) -> f64 {
    order::by(&mut rows, |a, b| a.0.total_cmp(&b.0));
    let count = rows.len();
    let (mut start, mut apart) = (0, 0.0);
    for bin in 1..=BINS {
        let mut end = (bin * count / BINS).max(start);
        while end > start && end < count && rows[end].0 == rows[end - 1].0 {
            end += 1;
        }
        apart += rows[start..end].iter().map(|(chance, hit)| chance - hit).sum::<f64>().abs();
        start = end;
    }
    apart / count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::logistic::sigmoid;
    use crate::numeric::chance::Chance;

    #[test]
    fn chances_that_are_too_sure_have_a_slope_below_one() {
        let mut chance = Chance::new(5, &[]);
        let scores: Vec<f64> = (0..20_000).map(|_| chance.normal()).collect();
        let positive: Vec<bool> = scores.iter().map(|own| chance.uniform() < sigmoid(*own)).collect();
        let said = |bend: &dyn Fn(f64) -> f64| -> Vec<f64> {
            scores.iter().map(|own| sigmoid(bend(*own))).collect()
        };
        let near = |found: Line, slope: f64, intercept: f64| {
            assert!(
                (found.slope - slope).abs() < 0.05 && (found.intercept - intercept).abs() < 0.05,
                "{found:?}"
            );
        };
        near(line(&positive, &said(&|own| own)).unwrap(), 1.0, 0.0);
        near(line(&positive, &said(&|own| own + 0.7)).unwrap(), 1.0, -0.7);
        assert!((line(&positive, &said(&|own| own * 2.0)).unwrap().slope - 0.5).abs() < 0.03);
        assert_eq!(line(&[true, true], &[0.2, 0.4]), None);
        assert_eq!(line(&[true, false], &[0.4, 0.4]), None);
        assert_eq!(line(&[], &[]), None);
    }

    #[test]
    fn the_error_is_the_distance_from_chance_to_share() {
        // All say .7; half come true: .2 apart for either class.
        let chances = Array2::from_shape_fn((40, 2), |(_, class)| if class == 1 { 0.7 } else { 0.3 });
        let codes: Vec<u32> = (0..40).map(|row| row % 2).collect();
        assert!((classwise_error(&chances, &codes).unwrap() - 0.2).abs() < 1e-12);
        let right = Array2::from_shape_fn((40, 2), |(row, class)| f64::from(u8::from(row % 2 == class)));
        assert_eq!(classwise_error(&right, &codes), Some(0.0));
        assert_eq!(classwise_error(&right, &codes[1..]), None);
    }
}
