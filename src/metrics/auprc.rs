//! Area under the precision-recall curve, as average precision.
//!
//! `sum over cut-offs of (R(t) - R(t-1)) P(t)`, where precision `P` and recall `R` count the rows with a chance from
//! the cut-off up, and the cut-offs are the chances that occur, falling; equal chances are one cut-off, and nothing
//! is drawn between cut-offs. Classes as for `auroc`. In 0..=1, 1 is perfect, the share of positive rows is a coin.
//! Undefined where no class has rows of both kinds. As scikit-learn's `average_precision_score`.

use super::parts::judged::Classes;
use super::parts::ranking::{Ranking, mean_over_classes};
use super::parts::weighted::undefined;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static AUPRC: Metric = Metric {
    id: "auprc",
    better: Better::Higher,
    suits: Suits::Classes,
    summary: Summary::FoldMean,
    prepare,
};

fn prepare(outcome: &Outcome<'_>) -> Prepared {
    let Some(classes) = Classes::new(outcome) else { return undefined() };
    let held = classes.held_against_rest().into_iter();
    let rankings: Vec<Ranking> =
        held.map(|class| Ranking::new(&classes.is(class), &classes.chance_of(class))).collect();
    Box::new(move |weights| mean_over_classes(&rankings, |ranking| average_precision(ranking, weights)))
}

fn average_precision(ranking: &Ranking, weights: &[f64]) -> Option<f64> {
    let mut sum = 0.0;
    let (_, positives) = ranking.walk(weights, |step| {
        // A cut-off that adds no positive row adds nothing, and among rows of no weight it has no precision.
        if step.positive > 0.0 {
            let precision = step.positives_so_far / (step.positives_so_far + step.negatives_so_far);
            sum += step.positive * precision;
        }
    })?;
    Some(sum / positives)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::parts::oracle::{Made, made_classes};
    use super::*;

    /// For each cut-off, counted anew over all rows.
    fn cutoff_by_cutoff(positive: &[bool], chance: &[f64], weights: &[f64]) -> Option<f64> {
        let count = |kind: bool, from: f64| -> f64 {
            let rows = (0..chance.len()).filter(|i| positive[*i] == kind && chance[*i] >= from);
            rows.map(|i| weights[i]).sum()
        };
        let (positives, negatives) = (count(true, f64::NEG_INFINITY), count(false, f64::NEG_INFINITY));
        if positives == 0.0 || negatives == 0.0 {
            return None;
        }
        let mut cutoffs = chance.to_vec();
        cutoffs.sort_by(|a, b| b.total_cmp(a));
        cutoffs.dedup();
        let (mut sum, mut before) = (0.0, 0.0);
        for cutoff in cutoffs {
            let right = count(true, cutoff);
            if right > before {
                sum += (right - before) / positives * (right / (right + count(false, cutoff)));
            }
            before = right;
        }
        Some(sum)
    }

    proptest! {
        #[test]
        fn precision_is_averaged_over_the_cutoffs((made, counts) in made_classes()) {
            let weights: Vec<f64> = counts.iter().map(|count| f64::from(*count) * 0.7).collect();
            let outcome = made.outcome();
            let classes = Classes::new(&outcome).unwrap();
            let held = classes.held_against_rest();
            let each: Vec<f64> = held
                .iter()
                .filter_map(|class| cutoff_by_cutoff(&classes.is(*class), &classes.chance_of(*class), &weights))
                .collect();
            match (prepare(&outcome)(&weights), crate::numeric::statistics::mean(&each)) {
                (Some(ours), Some(theirs)) => prop_assert!((ours - theirs).abs() < 1e-12, "{} {}", ours, theirs),
                (ours, theirs) => prop_assert_eq!(ours, theirs),
            }
        }
    }

    #[test]
    fn ties_do_not_depend_on_the_order_of_rows() {
        let rows: &[&[f64]] = &[&[0.5, 0.5], &[0.5, 0.5], &[0.8, 0.2]];
        let one = Made::classes(vec![1, 0, 0], rows, Some(1));
        let other = Made::classes(vec![0, 1, 0], rows, Some(1));
        assert_eq!(AUPRC.score(&one.outcome()), Some(0.5));
        assert_eq!(AUPRC.score(&other.outcome()), Some(0.5));
    }
}
