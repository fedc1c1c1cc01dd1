//! Truth + prediction -> number or `None`. THE CATALOGUE: one `mod` line and one entry line per metric.

use crate::features::Target;
use crate::models::Prediction;

mod parts;

mod rmse;
mod mae;
mod r2;
mod accuracy;
mod balanced_accuracy;
mod f1_macro;
mod log_loss;
mod brier;
mod auroc;
mod auprc;

pub mod confusion;
pub mod curve;

/// Every metric, in the order in which scores are shown.
pub static CATALOGUE: &[&Metric] = &[
    &rmse::RMSE,
    &mae::MAE,
    &r2::R2,
    &accuracy::ACCURACY,
    &balanced_accuracy::BALANCED_ACCURACY,
    &f1_macro::F1_MACRO,
    &log_loss::LOG_LOSS,
    &brier::BRIER,
    &auroc::AUROC,
    &auprc::AUPRC,
];

/// The metric of this id.
pub fn find(id: &str) -> Option<&'static Metric> {
    CATALOGUE.iter().find(|metric| metric.id == id).copied()
}

/// Truth and prediction of the same rows, in the same order.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'a> {
    pub truth: &'a Target,
    pub prediction: &'a Prediction,
    /// The chance of the positive class from which a row counts as it; in the two-class case only.
    pub cutoff: f64,
}

/// A metric that has sorted and summed what it can, and waits for the weight of each row: 1 for every row gives
/// the plain score, a count of draws gives a bootstrap resample. Weights are finite and at least 0, and a row of
/// weight 0 counts as absent. `None` where the score is undefined, also where truth and prediction do not fit the
/// metric or each other, or where there is not one weight a row.
pub type Prepared = Box<dyn Fn(&[f64]) -> Option<f64> + Send + Sync>;

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Higher,
    Lower,
}

/// Which questions a metric is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suits {
    Numbers,
    Classes,
}

/// How the scores of folds become one: over all out-of-fold rows of a repeat, or as the mean over folds
/// (for those that pooling biases, doi 10.1186/1471-2105-8-326).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Summary {
    Pooled,
    FoldMean,
}

/// One room of the catalogue.
pub struct Metric {
    /// As in `--json`: `rmse`, `auroc`, ...
    pub id: &'static str,
    pub better: Better,
    pub suits: Suits,
    pub summary: Summary,
    pub prepare: fn(&Outcome<'_>) -> Prepared,
}

impl Metric {
    /// The plain score: every row counts once. `None` where it is undefined.
    pub fn score(&self, outcome: &Outcome<'_>) -> Option<f64> {
        (self.prepare)(outcome)(&vec![1.0; outcome.truth.len()])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::parts::oracle::{Made, made_classes, made_numbers};
    use super::*;

    #[test]
    fn every_metric_is_found_by_its_id() {
        for metric in CATALOGUE {
            assert!(std::ptr::eq(find(metric.id).unwrap(), *metric), "{}", metric.id);
        }
        assert!(find("auc").is_none());
    }

    #[test]
    fn nothing_is_defined_over_no_rows_or_over_the_wrong_kind() {
        let numbers = Made::numbers(vec![1.0, 2.0], vec![1.5, 2.5]);
        let classes = Made::classes(vec![0, 1], &[&[0.4, 0.6], &[0.2, 0.8]], None);
        for metric in CATALOGUE {
            let wrong = if metric.suits == Suits::Numbers { &classes } else { &numbers };
            let right = if metric.suits == Suits::Numbers { &numbers } else { &classes };
            assert_eq!(metric.score(&wrong.outcome()), None, "{}", metric.id);
            assert_eq!(metric.score(&right.repeated(&[0, 0]).outcome()), None, "{}", metric.id);
            assert!(metric.score(&right.outcome()).is_some(), "{}", metric.id);
            let prepared = (metric.prepare)(&right.outcome());
            assert_eq!(prepared(&[0.0, 0.0]), None, "{}", metric.id);
            assert_eq!(prepared(&[1.0]), None, "{}", metric.id);
        }
    }

    #[test]
    fn what_is_not_a_number_gives_none() {
        let numbers = Made::numbers(vec![1.0, 2.0], vec![f64::NAN, 2.5]);
        let classes = Made::classes(vec![0, 1], &[&[0.4, 0.6], &[f64::NAN, 0.8]], None);
        for metric in CATALOGUE {
            let made = if metric.suits == Suits::Numbers { &numbers } else { &classes };
            assert_eq!(metric.score(&made.outcome()), None, "{}", metric.id);
        }
    }

    fn weighs_as_repeats(made: &Made, counts: &[u32], suits: Suits) {
        let weights: Vec<f64> = counts.iter().map(|count| f64::from(*count)).collect();
        let repeated = made.repeated(counts);
        for metric in CATALOGUE.iter().filter(|metric| metric.suits == suits) {
            let weighted = (metric.prepare)(&made.outcome())(&weights);
            let plain = metric.score(&repeated.outcome());
            match (weighted, plain) {
                (Some(a), Some(b)) => {
                    assert!((a - b).abs() <= 1e-9 * b.abs().max(1.0), "{}: {a} {b}", metric.id)
                }
                (a, b) => assert_eq!(a, b, "{}", metric.id),
            }
        }
    }

    proptest! {
        #[test]
        fn a_count_weighs_as_much_as_repeated_rows_of_classes((made, counts) in made_classes()) {
            weighs_as_repeats(&made, &counts, Suits::Classes);
        }

        #[test]
        fn a_count_weighs_as_much_as_repeated_rows_of_numbers((made, counts) in made_numbers()) {
            weighs_as_repeats(&made, &counts, Suits::Numbers);
        }
    }
}
