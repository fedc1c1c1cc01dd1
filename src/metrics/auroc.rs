//! Area under the ROC curve: how often a positive row has a higher chance than a negative one, ties half.
//!
//! `sum over pairs of w+ w- ([p+ > p-] + [p+ = p-] / 2) / (sum w+ sum w-)` (Mann and Whitney,
//! doi 10.1214/aoms/1177730491). Two classes: of the positive one, or of the second where none is named. More
//! classes: the mean over classes of each held against the rest, over those with rows of both kinds. In 0..=1,
//! 1 is perfect, 1/2 is a coin. Undefined where no class has rows of both kinds.

use super::parts::judged::Classes;
use super::parts::ranking::{Ranking, mean_over_classes};
use super::parts::weighted::undefined;
use super::{Better, Metric, Outcome, Prepared, Suits, Summary};

pub static AUROC: Metric = Metric {
    id: "auroc",
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
    Box::new(move |weights| mean_over_classes(&rankings, |ranking| area(ranking, weights)))
}

fn area(ranking: &Ranking, weights: &[f64]) -> Option<f64> {
    let mut above = 0.0;
    let (negatives, positives) = ranking
        .walk(weights, |step| above += step.negative * (step.positives_so_far - step.positive / 2.0))?;
    Some(above / (negatives * positives))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::parts::oracle::{Made, made_classes};
    use super::*;

    /// Every pair of a positive and a negative row, one by one.
    fn pair_by_pair(positive: &[bool], chance: &[f64], weights: &[f64]) -> Option<f64> {
        let (mut above, mut all) = (0.0, 0.0);
        for i in (0..chance.len()).filter(|i| positive[*i]) {
            for j in (0..chance.len()).filter(|j| !positive[*j]) {
                let won = if chance[i] > chance[j] { 1.0 } else { 0.0 };
                let tied = if chance[i] == chance[j] { 0.5 } else { 0.0 };
                above += weights[i] * weights[j] * (won + tied);
                all += weights[i] * weights[j];
            }
        }
        (all > 0.0).then(|| above / all)
    }

    proptest! {
        #[test]
        fn the_area_is_the_share_of_pairs_ranked_right((made, counts) in made_classes()) {
            let weights: Vec<f64> = counts.iter().map(|count| f64::from(*count) * 0.7).collect();
            let outcome = made.outcome();
            let classes = Classes::new(&outcome).unwrap();
            let held = classes.held_against_rest();
            let each: Vec<f64> = held
                .iter()
                .filter_map(|class| pair_by_pair(&classes.is(*class), &classes.chance_of(*class), &weights))
                .collect();
            match (prepare(&outcome)(&weights), crate::numeric::statistics::mean(&each)) {
                (Some(ours), Some(theirs)) => prop_assert!((ours - theirs).abs() < 1e-12, "{} {}", ours, theirs),
                (ours, theirs) => prop_assert_eq!(ours, theirs),
            }
        }
    }

    #[test]
    fn one_kind_alone_is_undefined() {
        let made = Made::classes(vec![1, 1], &[&[0.4, 0.6], &[0.2, 0.8]], Some(1));
        assert_eq!(AUROC.score(&made.outcome()), None);
    }

    #[test]
    fn the_positive_class_decides_whose_chance_is_ranked() {
        let rows: &[&[f64]] = &[&[0.9, 0.1], &[0.6, 0.4], &[0.3, 0.7]];
        // Chances that contradict each other tell which column was read.
        let odd: &[&[f64]] = &[&[0.9, 0.9], &[0.6, 0.6], &[0.3, 0.3]];
        for positive in [None, Some(0), Some(1)] {
            assert_eq!(AUROC.score(&Made::classes(vec![0, 0, 1], rows, positive).outcome()), Some(1.0));
        }
        assert_eq!(AUROC.score(&Made::classes(vec![0, 0, 1], odd, Some(0)).outcome()), Some(1.0));
        assert_eq!(AUROC.score(&Made::classes(vec![0, 0, 1], odd, None).outcome()), Some(0.0));
    }
}
