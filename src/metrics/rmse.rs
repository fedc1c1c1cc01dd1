//! Root mean squared error, in the outcome's own unit.
//!
//! `sqrt(sum w (truth - said)^2 / sum w)`. In 0.., 0 is perfect.

use super::parts::judged::numbers;
use super::parts::weighted::{mean, undefined};
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static RMSE: Metric =
    Metric { id: "rmse", better: Better::Lower, suits: Suits::Numbers, summary: Summary::Pooled, prepare };

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    let Some((truth, said)) = numbers(outcome) else { return undefined() };
    let terms: Vec<f64> =
        truth.iter().zip(said).map(|(truth, said)| (truth - said) * (truth - said)).collect();
    Box::new(move |weights| mean(&terms, weights).map(libm::sqrt))
}

#[cfg(test)]
mod tests {
    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn a_large_miss_weighs_more_than_two_small_ones() {
        let made = Made::numbers(vec![1.0, 2.0, 3.0, 4.0], vec![1.0, 2.0, 3.0, 8.0]);
        assert_eq!(RMSE.score(&made.outcome()), Some(2.0));
        assert_eq!(prepare(&made.outcome())(&[1.0, 0.0, 0.0, 1.0]), Some(libm::sqrt(8.0)));
    }
}
