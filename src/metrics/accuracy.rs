//! Share of rows whose class is said right.
//!
//! `sum w [said = truth] / sum w`. In 0..=1, 1 is perfect.

use super::parts::judged::Classes;
use super::parts::weighted::mean_of;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static ACCURACY: Metric = Metric {
    id: "accuracy",
    better: Better::Higher,
    suits: Suits::Classes,
    summary: Summary::Pooled,
    prepare,
};

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    mean_of(Classes::new(outcome).map(|classes| {
        let said = classes.said();
        classes.codes.iter().zip(&said).map(|(truth, said)| if truth == said { 1.0 } else { 0.0 }).collect()
    }))
}

#[cfg(test)]
mod tests {
    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn the_cutoff_decides_where_a_class_is_positive() {
        let rows: &[&[f64]] = &[&[0.7, 0.3], &[0.6, 0.4], &[0.2, 0.8]];
        let mut made = Made::classes(vec![0, 1, 1], rows, Some(1));
        assert_eq!(ACCURACY.score(&made.outcome()), Some(2.0 / 3.0));
        made.cutoff = 0.4;
        assert_eq!(ACCURACY.score(&made.outcome()), Some(1.0));
        assert_eq!(prepare(&made.outcome())(&[0.0, 5.0, 0.0]), Some(1.0));
    }
}
