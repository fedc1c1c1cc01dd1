//! The corrected resampled t-test of two models on the same folds (Nadeau and Bengio 2003,
//! doi 10.1023/A:1024068626366).
//!
//! `t = mean difference / sqrt((1 / (k R) + 1 / (k - 1)) s2)` over k folds and R repeats, with k R - 1 degrees of
//! freedom. Teaching rows of different folds overlap, so differences of folds are less independent than they look; the
//! second term pays for that. It holds for plain random folds, where 1 / (k - 1) is what is tested over what teaches.

use crate::numeric::order;
use crate::numeric::statistics::mean;
use crate::numeric::student;

/// What the test says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairedT {
    /// Chance of a difference at least this large, either way, where there is none.
    pub p: f64,
    /// Of the mean difference.
    pub error: f64,
    pub freedom: f64,
}

/// Of one difference per fold and repeat; `None` of fewer than two folds or differences.
pub fn paired_t(differences: &[f64], folds: usize) -> Option<PairedT> {
    let count = differences.len() as f64;
    if folds < 2 || differences.len() < 2 || differences.iter().any(|own| !own.is_finite()) {
        return None;
    }
    let mean = mean(differences)?;
    let square = differences.iter().map(|own| (own - mean) * (own - mean)).sum::<f64>() / (count - 1.0);
    let error = libm::sqrt((1.0 / count + 1.0 / (folds as f64 - 1.0)) * square);
    let freedom = count - 1.0;
    let t = if mean == 0.0 { 0.0 } else { mean / error };
    Some(PairedT { p: student::two_sided(t, freedom)?, error, freedom })
}

/// Chance of seeing a difference of the size that [`PairedT::seeable`] and [`seeable`] name.
pub const POWER: f64 = 0.8;

impl PairedT {
    /// The smallest true difference that such a test would have seen (p < .05) with a chance of [`POWER`].
    pub fn seeable(&self) -> Option<f64> {
        let t = student::above(0.025, self.freedom)? + student::above(1.0 - POWER, self.freedom)?;
        Some(t * self.error)
    }
}

/// The same where an interval stands for the test, by the spread of the resamples' differences.
pub fn seeable(draws: &[f64]) -> Option<f64> {
    // 97.5 % and 80 % quantiles of the standard normal distribution.
    const REACH: f64 = 1.959_963_984_540_054 + 0.841_621_233_572_914_3;
    let mean = mean(draws)?;
    let square = draws.iter().map(|own| (own - mean) * (own - mean)).sum::<f64>() / draws.len() as f64;
    Some(REACH * libm::sqrt(square))
}

/// Holm's correction: each p times the number of those that are no smaller, never falling, at most 1
/// (Holm 1979, jstor 4615733). In the order given.
pub fn holm(values: &[f64]) -> Vec<f64> {
    let order = order::places(values.len(), &|a, b| values[a as usize].total_cmp(&values[b as usize]));
    let mut corrected = vec![0.0; values.len()];
    let mut most: f64 = 0.0;
    for (place, at) in order.into_iter().map(|at| at as usize).enumerate() {
        most = most.max(values[at] * (values.len() - place) as f64).min(1.0);
        corrected[at] = most;
    }
    corrected
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;

    #[test]
    fn two_folds_by_hand() {
        // Mean 2, s2 = 2, error sqrt((1/2 + 1) 2) = sqrt 3, t = 2 / sqrt 3 with one degree.
        let found = paired_t(&[1.0, 3.0], 2).unwrap();
        assert!((found.error - libm::sqrt(3.0)).abs() < 1e-12);
        assert!(
            (found.p - (1.0 - 2.0 * libm::atan(2.0 / libm::sqrt(3.0)) / std::f64::consts::PI)).abs() < 1e-12
        );
        assert_eq!(paired_t(&[0.0, 0.0, 0.0], 3).unwrap().p, 1.0);
        assert_eq!(paired_t(&[0.5, 0.5, 0.5], 3).unwrap().p, 0.0);
        assert!(paired_t(&[0.1], 5).is_none() && paired_t(&[0.1, f64::NAN], 2).is_none());
    }

    #[test]
    fn holm_never_lets_a_larger_p_pass_a_smaller_one() {
        let close = |found: Vec<f64>, expected: &[f64]| {
            assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
        };
        close(holm(&[0.01, 0.04, 0.03, 0.005]), &[0.03, 0.06, 0.06, 0.02]);
        close(holm(&[0.5, 0.9]), &[1.0, 1.0]);
        assert!(holm(&[]).is_empty());
    }

    #[test]
    fn what_could_have_been_seen_is_seen_four_times_in_five() {
        // Independent differences of 50 repeats of the test: no overlap, so only the first term belongs.
        let error = 1.0 / libm::sqrt(100.0);
        let size = PairedT { p: 1.0, error, freedom: 99.0 }.seeable().unwrap();
        let mut seen = 0;
        for round in 0..400 {
            let mut chance = Chance::new(round, &[]);
            let own: Vec<f64> = (0..100).map(|_| size + chance.normal()).collect();
            let mean = mean(&own).unwrap();
            let square = own.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / 99.0;
            seen += u32::from(student::two_sided(mean / libm::sqrt(square / 100.0), 99.0).unwrap() < 0.05);
        }
        assert!((295..345).contains(&seen), "{seen} of 400");
    }

    #[test]
    fn the_spread_of_resamples_says_what_could_be_seen() {
        let found = seeable(&[-1.0, 1.0, -1.0, 1.0]).unwrap();
        assert!((found - 2.8016).abs() < 1e-3);
        assert_eq!(seeable(&[]), None);
    }
}
