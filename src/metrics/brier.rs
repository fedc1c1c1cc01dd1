//! Squared distance of the chances from the truth (doi 10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2).
//!
//! Two classes: `sum w (y - p)^2 / sum w`, where `p` is the chance of the positive class and `y` is 1 where it is
//! true, else 0; in 0..=1. More classes: the same summed over all classes, in 0..=2, not halved. 0 is perfect. As
//! scikit-learn's `brier_score_loss` with its default `scale_by_half="auto"`.

use super::parts::judged::Classes;
use super::parts::weighted::mean_of;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static BRIER: Metric =
    Metric { id: "brier", better: Better::Lower, suits: Suits::Classes, summary: Summary::Pooled, prepare };

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    mean_of(Classes::new(outcome).map(|classes| terms(&classes)))
}

fn terms(classes: &Classes<'_>) -> Vec<f64> {
    let read: Vec<usize> = classes.held_against_rest();
    let rows = classes.chances.rows().into_iter().zip(classes.codes);
    rows.map(|(row, code)| {
        let miss = |class: &usize| row[*class] - if *code as usize == *class { 1.0 } else { 0.0 };
        read.iter().map(miss).map(|miss| miss * miss).sum()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn two_classes_read_one_chance_and_more_read_all() {
        let two = Made::classes(vec![0, 1], &[&[0.5, 0.5], &[0.0, 1.0]], None);
        assert_eq!(BRIER.score(&two.outcome()), Some(0.125));
        let three = Made::classes(vec![0, 1], &[&[0.5, 0.5, 0.0], &[0.0, 1.0, 0.0]], None);
        assert_eq!(BRIER.score(&three.outcome()), Some(0.25));
        assert_eq!(prepare(&three.outcome())(&[3.0, 1.0]), Some(0.375));
    }
}
