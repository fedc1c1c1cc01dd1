//! Shares as points of the estimate that is shown, which has gone through a link and a calibration.
//!
//! # Formula
//! `share (c(f) - c(b)) / (f - b)`: with `f` the student's margin, `b` the base, `c` what is shown of a margin. Points keep
//! the proportions of the shares and add up to `c(f) - c(b)`.

/// Margins nearer to each other than this, in proportion to their size, are one.
const NEAR: f64 = 1e-9;

/// Half the width over which the slope is taken where student and base are one.
const REACH: f64 = 1e-4;

/// Shares in units of what is shown. `shares` are those of all columns of a row in one output, `base` its base; `shown`
/// turns a margin into what is shown (a chance of 0 to 1, a number), finite.
///
/// Where shares cancel to nothing they are multiplied by the slope at the base. Where what is shown is level between base
/// and student (calibrations may be flat), all points are 0: the shown estimate is the average student's.
pub fn points(shares: &[f64], base: f64, shown: &dyn Fn(f64) -> f64) -> Vec<f64> {
    let apart: f64 = shares.iter().sum();
    let size = shares.iter().fold(base.abs().max(1.0), |most, share| most.max(share.abs()));
    let slope = if apart.abs() > NEAR * size {
        (shown(base + apart) - shown(base)) / apart
    } else {
        let reach = REACH * size;
        (shown(base + reach) - shown(base - reach)) / (2.0 * reach)
    };
    shares.iter().map(|share| share * slope).collect()
}

#[cfg(test)]
mod tests {
    use super::super::oracle::alike;
    use super::*;
    use proptest::prelude::*;

    fn logistic(margin: f64) -> f64 {
        1.0 / (1.0 + libm::exp(-margin))
    }

    proptest! {
        #[test]
        fn points_add_up_and_keep_proportions(shares in prop::collection::vec(-2.0..2.0f64, 1..12), base in -3.0..3.0f64) {
            let calibrated = |margin: f64| 0.1 + 0.7 * logistic(1.5 * margin - 0.2);
            let found = points(&shares, base, &calibrated);
            let margin = base + shares.iter().sum::<f64>();
            let sum: f64 = found.iter().sum();
            prop_assert!((sum - (calibrated(margin) - calibrated(base))).abs() < 1e-12);
            for (a, b) in found.iter().zip(&shares) {
                prop_assert!(a * b >= 0.0, "a rising estimate keeps signs");
                prop_assert!((a * shares[0] - b * found[0]).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn shares_that_cancel_go_by_the_slope_and_level_ground_gives_nothing() {
        alike(&points(&[1.0, -1.0], 0.0, &logistic), &[0.25, -0.25], 1e-8);
        alike(&points(&[1.0, 2.0], 0.0, &|margin| if margin < 5.0 { 0.2 } else { 0.4 }), &[0.0, 0.0], 0.0);
        alike(&points(&[3.0, -1.0], 7.0, &|margin| margin), &[3.0, -1.0], 1e-15);
        assert!(points(&[], 1.0, &logistic).is_empty());
    }
}
