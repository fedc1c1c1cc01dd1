//! The decision curve: is it worth acting on the chances, for someone who would act from this chance on?
//!
//! `net benefit = hits / n - false alarms / n * t / (1 - t)`, in hits per student; t is the chance from which somebody
//! acts, and t / (1 - t) is what a false alarm costs against a hit (Vickers and Elkin 2006, doi
//! 10.1177/0272989X06295361). Beside it: acting on everybody. Acting on nobody is 0.

use serde::Serialize;

/// One point of the curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Benefit {
    /// The chance from which somebody acts, 0..1.
    pub threshold: f64,
    /// Net benefit of acting on those at or above it.
    pub model: f64,
    /// Net benefit of acting on everybody.
    pub everybody: f64,
}

/// One point per threshold that is at least 0 and below 1. Empty of no rows, or where there is not one chance a row.
pub fn curve(positive: &[bool], chance: &[f64], thresholds: &[f64]) -> Vec<Benefit> {
    if positive.is_empty() || positive.len() != chance.len() {
        return Vec::new();
    }
    let rows = positive.len() as f64;
    let count = positive.iter().filter(|positive| **positive).count() as f64;
    let point = |threshold: &f64| {
        let price = threshold / (1.0 - threshold);
        let worth = |hits: f64, alarms: f64| (hits - alarms * price) / rows;
        let (mut hits, mut alarms) = (0.0, 0.0);
        for (positive, _) in positive.iter().zip(chance).filter(|(_, chance)| **chance >= *threshold) {
            if *positive { hits += 1.0 } else { alarms += 1.0 }
        }
        Benefit { threshold: *threshold, model: worth(hits, alarms), everybody: worth(count, rows - count) }
    };
    thresholds.iter().filter(|threshold| (0.0..1.0).contains(*threshold)).map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_no_price_everybody_is_worth_the_base_rate() {
        let positive = [true, true, false, false, false];
        let chance = [0.9, 0.4, 0.5, 0.1, 0.2];
        let points = curve(&positive, &chance, &[0.0, 0.45, 1.0]);
        assert_eq!(points.len(), 2);
        assert_eq!((points[0].model, points[0].everybody), (0.4, 0.4));
        // At .45: one hit and one alarm; a price of 9/11 each.
        assert!((points[1].model - (1.0 - 9.0 / 11.0) / 5.0).abs() < 1e-12);
        assert!((points[1].everybody - (2.0 - 3.0 * 9.0 / 11.0) / 5.0).abs() < 1e-12);
        assert!(curve(&[], &[], &[0.1]).is_empty());
    }
}
