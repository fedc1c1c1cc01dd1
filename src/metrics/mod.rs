//! Truth + prediction -> number or `None`. THE CATALOGUE: one `mod` line and one entry line per metric.

use crate::features::Target;
use crate::models::Prediction;

/// Truth and prediction of the same rows, in the same order.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'a> {
    pub truth: &'a Target,
    pub prediction: &'a Prediction,
    /// The chance of the positive class from which a row counts as it; in the two-class case only.
    pub cutoff: f64,
}

/// A metric that has sorted and summed what it can, and waits for the weight of each row: 1 for every row gives
/// the plain score, a count of draws gives a bootstrap resample. `None` where it is undefined.
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
