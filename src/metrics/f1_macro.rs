//! Mean over classes of F1, the harmonic mean of precision and recall.
//!
//! `mean over c of 2 right(c) / (true(c) + said(c))`, weights of rows that are of class c and said so, that are, and
//! that are said so; over the classes that are true or said of a row. A class never said right has 0. In 0..=1,
//! 1 is perfect. As scikit-learn's `f1_score(average="macro", zero_division=0)`.

use super::parts::judged::Classes;
use super::parts::weighted::undefined;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static F1_MACRO: Metric = Metric {
    id: "f1_macro",
    better: Better::Higher,
    suits: Suits::Classes,
    summary: Summary::Pooled,
    prepare,
};

/// The rows of one class.
#[derive(Clone, Default)]
struct Group {
    right: Vec<u32>,
    /// Of the class and said to be of another.
    missed: Vec<u32>,
    /// Of another class and said to be of this one.
    mistaken: Vec<u32>,
}

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    let Some(classes) = Classes::new(outcome) else { return undefined() };
    let said = classes.said();
    let mut groups = vec![Group::default(); classes.count()];
    for (row, (truth, said)) in (0u32..).zip(classes.codes.iter().zip(&said)) {
        if truth == said {
            groups[*truth as usize].right.push(row);
        } else {
            groups[*truth as usize].missed.push(row);
            groups[*said as usize].mistaken.push(row);
        }
    }
    let rows = classes.codes.len();
    Box::new(move |weights| {
        if weights.len() != rows {
            return None;
        }
        let weigh = |rows: &[u32]| rows.iter().map(|row| weights[*row as usize]).sum::<f64>();
        let mut sum = 0.0;
        let mut present = 0u32;
        for group in &groups {
            let right = 2.0 * weigh(&group.right);
            let all = right + weigh(&group.missed) + weigh(&group.mistaken);
            if all > 0.0 {
                sum += right / all;
                present += 1;
            }
        }
        (present > 0).then(|| sum / f64::from(present))
    })
}

#[cfg(test)]
mod tests {
    use super::super::parts::oracle::Made;
    use super::*;

    #[test]
    fn classes_count_that_are_true_or_said_and_no_other() {
        let rows: &[&[f64]] =
            &[&[0.9, 0.1, 0.0, 0.0], &[0.9, 0.1, 0.0, 0.0], &[0.1, 0.9, 0.0, 0.0], &[0.0, 0.0, 1.0, 0.0]];
        let made = Made::classes(vec![0, 1, 1, 1], rows, None);
        // First class: 2 / (1 + 2); second: 2 / (3 + 1); third: said once, never true; fourth: neither.
        let expected = (2.0 / 3.0 + 0.5 + 0.0) / 3.0;
        assert!((F1_MACRO.score(&made.outcome()).unwrap() - expected).abs() < 1e-15);
        let without_third = (2.0 / 3.0 + 2.0 / 3.0) / 2.0;
        assert_eq!(prepare(&made.outcome())(&[1.0, 1.0, 1.0, 0.0]), Some(without_third));
    }
}
