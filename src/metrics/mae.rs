//! Mean absolute error, in the outcome's own unit.
//!
//! `sum w |truth - said| / sum w`. In 0.., 0 is perfect.

use super::parts::judged::numbers;
use super::parts::weighted::mean_of;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static MAE: Metric =
    Metric { id: "mae", better: Better::Lower, suits: Suits::Numbers, summary: Summary::Pooled, prepare };

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    mean_of(
        numbers(outcome).map(|(truth, said)| {
            truth.iter().zip(said).map(|(truth, said)| libm::fabs(truth - said)).collect()
        }),
    )
}

#[cfg(test)]
mod tests {
    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn misses_in_both_directions_add_up() {
        let made = Made::numbers(vec![1.0, 2.0, 3.0, 4.0], vec![2.0, 1.0, 3.0, 8.0]);
        assert_eq!(MAE.score(&made.outcome()), Some(1.5));
        assert_eq!(prepare(&made.outcome())(&[1.0, 1.0, 2.0, 0.0]), Some(0.5));
    }
}
