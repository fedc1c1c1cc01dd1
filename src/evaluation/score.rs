//! One number per metric with its interval, from out-of-fold predictions.
//!
//! *pooled* is the metric over all out-of-fold predictions of a repeat, then the mean over repeats; *mean* is
//! the mean over folds, for the metrics that pooling biases (Airola et al. 2011, and Parker et al. 2007,
//! doi 10.1186/1471-2105-8-326). Intervals are percentiles of [`super::BOOTSTRAPS`] resamples of persons.

use std::collections::BTreeMap;

use serde::Serialize;

use super::resample::{BOOTSTRAPS, Resample};
use super::{ModelScores, Task, Trial};
use crate::error::Result;
use crate::metrics::{Better, Metric, Outcome, Prepared, Summary};
use crate::models::Prediction;
use crate::numeric::statistics::{mean, quantile};
use crate::progress::{Watch, step};

/// A metric of a model with its 95 % interval; `None` where undefined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Score {
    /// Mean over folds and repeats.
    pub mean: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Over all rows of a repeat, then the mean over repeats; `None` for metrics that pooling biases.
    pub pooled: Option<f64>,
}

impl Score {
    /// The value to report: pooled where there is one, else the mean over folds.
    pub fn value(&self) -> Option<f64> {
        self.pooled.or(self.mean)
    }
}

/// The out-of-fold predictions of one model.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    pub id: String,
    /// One per repeat, all rows in order.
    pub predictions: Vec<Prediction>,
    pub seconds: f64,
    /// Whether it learns from columns and may be the best; baseline and rules are there to be beaten.
    pub learns: bool,
    /// Whether its chances mean anything, beside their order.
    pub gives_chances: bool,
    /// For models of many draws.
    pub out_of_bag: Option<Unseen>,
}

/// The main metric on teaching rows, each judged by the draws that left it out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Unseen {
    /// Mean over folds and repeats; `None` where undefined.
    pub score: Option<f64>,
    /// Rows judged so, each once a fold in which it teaches.
    pub judged: usize,
    /// Rows that no draw left out, counted alike; they are not judged.
    pub never: usize,
}

impl Unseen {
    /// All folds as one; `None` where there are none.
    pub fn over(folds: &[Unseen]) -> Option<Unseen> {
        let scores: Vec<f64> = folds.iter().filter_map(|fold| fold.score).collect();
        let sum = |count: fn(&Unseen) -> usize| folds.iter().map(count).sum();
        let (judged, never) = (sum(|fold| fold.judged), sum(|fold| fold.never));
        (!folds.is_empty()).then(|| Unseen { score: mean(&scores), judged, never })
    }
}

/// Scores of all models and, for comparisons, their main metric in every resample.
pub(super) struct Scored {
    pub models: Vec<ModelScores>,
    pub task: Task,
    pub better: Better,
    /// Model x resample, of the task's main metric.
    pub resampled: Vec<Vec<Option<f64>>>,
    pub learns: Vec<bool>,
}

impl Scored {
    /// The main metric of a model.
    pub fn value(&self, model: usize) -> Option<f64> {
        self.models[model].scores.get(self.task.metric()).and_then(Score::value)
    }

    /// The learned model with the best main metric; the first model where none learned.
    pub fn best(&self, judged: &[Judged]) -> usize {
        let worth = |model: usize| {
            let value = self.value(model).unwrap_or(f64::NAN);
            if self.better == Better::Higher { value } else { -value }
        };
        (0..judged.len())
            .filter(|model| judged[*model].learns && !worth(*model).is_nan())
            .fold(None, |best, model| match best {
                Some(best) if worth(best) >= worth(model) => Some(best),
                _ => Some(model),
            })
            .unwrap_or(0)
    }

    pub fn find(&self, id: &str) -> Option<usize> {
        self.models.iter().position(|model| model.id == id)
    }
}

/// One metric of one model, ready for weights.
enum Ready {
    /// One per repeat.
    Pooled(Vec<Prepared>),
    /// Per repeat, per fold: its rows and the metric on them.
    ByFold(Vec<Vec<(Vec<u32>, Prepared)>>),
}

impl Ready {
    fn new(trial: &Trial<'_>, metric: &Metric, judged: &Judged) -> Self {
        match metric.summary {
            Summary::Pooled => Ready::Pooled(
                judged
                    .predictions
                    .iter()
                    .map(|prediction| prepared(metric, trial.truth, prediction))
                    .collect(),
            ),
            Summary::FoldMean => Ready::by_fold(trial, metric, judged),
        }
    }

    fn by_fold(trial: &Trial<'_>, metric: &Metric, judged: &Judged) -> Self {
        let repeats = trial.folds.iter().zip(&judged.predictions).map(|(folds, prediction)| {
            (0..folds.count())
                .map(|index| {
                    let rows = folds.fold(index).test.as_slice().to_vec();
                    let prepared = prepared(metric, &trial.truth.of(&rows), &prediction.of(&rows));
                    (rows, prepared)
                })
                .collect()
        });
        Ready::ByFold(repeats.collect())
    }

    fn value(&self, weights: &[f64]) -> Option<f64> {
        let values: Vec<f64> = match self {
            Ready::Pooled(repeats) => repeats.iter().filter_map(|prepared| prepared(weights)).collect(),
            Ready::ByFold(repeats) => repeats
                .iter()
                .flatten()
                .filter_map(|(rows, prepared)| {
                    let own: Vec<f64> = rows.iter().map(|row| weights[*row as usize]).collect();
                    prepared(&own)
                })
                .collect(),
        };
        mean(&values)
    }
}

fn prepared(metric: &Metric, truth: &crate::features::Target, prediction: &Prediction) -> Prepared {
    (metric.prepare)(&Outcome { truth, prediction, cutoff: 0.5 })
}

/// Every metric of every model.
pub(super) fn score(
    trial: &Trial<'_>,
    task: Task,
    judged: &[Judged],
    watch: &mut dyn Watch,
) -> Result<Scored> {
    let metrics: Vec<&Metric> = task.metrics().collect();
    let main = metrics.iter().position(|metric| metric.id == task.metric()).unwrap_or(0);
    let ones = vec![1.0; trial.truth.len()];
    let ready: Vec<Vec<Option<Ready>>> = judged
        .iter()
        .map(|model| {
            let suits = |metric: &Metric| metric.id != "log_loss" || model.gives_chances;
            metrics.iter().map(|metric| suits(metric).then(|| Ready::new(trial, metric, model))).collect()
        })
        .collect();
    let mut draws = vec![vec![Vec::with_capacity(BOOTSTRAPS); metrics.len()]; judged.len()];
    let resample = Resample::new(&trial.folds[0], trial.groups);
    let mut weights = ones.clone();
    for index in 0..BOOTSTRAPS {
        step(watch, index as u64, BOOTSTRAPS as u64)?;
        resample.draw(trial.protocol.seed, index, &mut weights);
        for (draws, ready) in draws.iter_mut().zip(&ready) {
            for (draws, ready) in draws.iter_mut().zip(ready) {
                draws.push(ready.as_ref().and_then(|ready| ready.value(&weights)));
            }
        }
    }
    step(watch, BOOTSTRAPS as u64, BOOTSTRAPS as u64)?;
    let models = judged
        .iter()
        .enumerate()
        .map(|(place, model)| {
            let mut scores = BTreeMap::new();
            for (at, metric) in metrics.iter().enumerate() {
                let Some(ready) = &ready[place][at] else {
                    scores.insert(metric.id, Score::default());
                    continue;
                };
                let (pooled, mean) = match metric.summary {
                    Summary::Pooled => {
                        (ready.value(&ones), Ready::by_fold(trial, metric, model).value(&ones))
                    }
                    Summary::FoldMean => (None, ready.value(&ones)),
                };
                let (low, high) = interval(&draws[place][at]);
                scores.insert(metric.id, Score { mean, low, high, pooled });
            }
            let out_of_bag = model.out_of_bag;
            ModelScores { id: model.id.clone(), scores, seconds: model.seconds, out_of_bag }
        })
        .collect();
    let resampled = draws.into_iter().map(|mut draws| draws.swap_remove(main)).collect();
    let learns = judged.iter().map(|model| model.learns).collect();
    Ok(Scored { models, task, better: metrics[main].better, resampled, learns })
}

/// The middle 95 % of the resamples in which the metric was defined.
fn interval(draws: &[Option<f64>]) -> (Option<f64>, Option<f64>) {
    let mut known: Vec<f64> = draws.iter().flatten().copied().collect();
    known.sort_by(f64::total_cmp);
    (quantile(&known, 0.025), quantile(&known, 0.975))
}
