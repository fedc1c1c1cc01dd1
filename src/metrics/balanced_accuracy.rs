//! Mean over classes of the share of their rows that is said right.
//!
//! `mean over c of (sum of w where said = truth = c / sum of w where truth = c)`, over the classes that are true of
//! a row. In 0..=1, 1 is perfect.

use super::parts::judged::Classes;
use super::parts::weighted::undefined;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static BALANCED_ACCURACY: Metric = Metric {
    id: "balanced_accuracy",
    better: Better::Higher,
    suits: Suits::Classes,
    summary: Summary::Pooled,
    prepare,
};

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    let Some(classes) = Classes::new(outcome) else { return undefined() };
    // Row numbers class by class, the right ones first, so that a call keeps no table of classes.
    let said = classes.said();
    let mut groups: Vec<(Vec<u32>, Vec<u32>)> = vec![Default::default(); classes.count()];
    for (row, (truth, said)) in (0u32..).zip(classes.codes.iter().zip(&said)) {
        let (right, wrong) = &mut groups[*truth as usize];
        if truth == said { right.push(row) } else { wrong.push(row) }
    }
    let rows = classes.codes.len();
    Box::new(move |weights| {
        if weights.len() != rows {
            return None;
        }
        let weigh = |rows: &[u32]| rows.iter().map(|row| weights[*row as usize]).sum::<f64>();
        let mut sum = 0.0;
        let mut present = 0u32;
        for (right, wrong) in &groups {
            let hit = weigh(right);
            let all = hit + weigh(wrong);
            if all > 0.0 {
                sum += hit / all;
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
    fn each_class_counts_the_same_however_many_rows_it_has() {
        let rows: &[&[f64]] = &[&[0.9, 0.1, 0.0], &[0.9, 0.1, 0.0], &[0.9, 0.1, 0.0], &[0.8, 0.2, 0.0]];
        let made = Made::classes(vec![0, 0, 0, 1], rows, None);
        assert_eq!(BALANCED_ACCURACY.score(&made.outcome()), Some(0.5));
        assert_eq!(prepare(&made.outcome())(&[1.0, 1.0, 1.0, 0.0]), Some(1.0));
    }
}
