//! Share of the outcome's spread that is explained.
//!
//! `1 - sum w (truth - said)^2 / sum w (truth - mean)^2`, where `mean` is the weighted mean of the truth. Up to 1,
//! which is perfect; 0 is as good as always saying the mean; no lower bound. Undefined where the truth does not
//! vary (scikit-learn says 0 or 1 there).

use super::parts::judged::numbers;
use super::parts::weighted::{finite, mean, undefined};
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static R2: Metric =
    Metric { id: "r2", better: Better::Higher, suits: Suits::Numbers, summary: Summary::Pooled, prepare };

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    let Some((truth, said)) = numbers(outcome) else { return undefined() };
    let missed: Vec<f64> =
        truth.iter().zip(said).map(|(truth, said)| (truth - said) * (truth - said)).collect();
    let truth = truth.to_vec();
    Box::new(move |weights| {
        let mean = mean(&truth, weights)?;
        let mut left = 0.0;
        let mut spread = 0.0;
        // The spread of equal values about their rounded mean may be a hair above 0, so equality is asked for.
        let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        for ((truth, missed), weight) in truth.iter().zip(&missed).zip(weights) {
            left += weight * missed;
            spread += weight * (truth - mean) * (truth - mean);
            if *weight > 0.0 {
                least = least.min(*truth);
                most = most.max(*truth);
            }
        }
        if least < most { finite(1.0 - left / spread) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn saying_the_mean_explains_nothing_and_the_truth_everything() {
        let mean = Made::numbers(vec![1.0, 2.0, 6.0], vec![3.0, 3.0, 3.0]);
        assert_eq!(R2.score(&mean.outcome()), Some(0.0));
        let right = Made::numbers(vec![1.0, 2.0, 6.0], vec![1.0, 2.0, 6.0]);
        assert_eq!(R2.score(&right.outcome()), Some(1.0));
    }

    #[test]
    fn a_truth_that_does_not_vary_is_undefined_also_within_a_resample() {
        let made = Made::numbers(vec![0.1, 0.1, 0.1, 0.7], vec![0.2, 0.3, 0.1, 0.5]);
        let prepared = prepare(&made.outcome());
        assert_eq!(prepared(&[1.0, 1.0, 1.0, 0.0]), None);
        assert_eq!(prepared(&[0.0, 0.0, 0.0, 3.0]), None);
        assert!(prepared(&[1.0, 0.0, 0.0, 1.0]).is_some());
    }
}
