//! One number per metric with its interval, from out-of-fold predictions.
//!
//! *pooled* is the metric over all out-of-fold predictions of a repeat, then the mean over repeats; *mean* is
//! the mean over folds, for the metrics that pooling biases (Airola et al. 2011, and Parker et al. 2007,
//! doi 10.1186/1471-2105-8-326). Intervals are percentiles of [`super::BOOTSTRAPS`] resamples of persons.

use std::ops::Range;

use serde::Serialize;

use super::luck::Luck;
use super::measure::Measure;
use super::ready::{Ready, Weights, test_rows};
use super::resample::{BAGS, BOOTSTRAPS, Resample};
use super::{ModelScores, Task, Trial};
use crate::error::Result;
use crate::features::Target;
use crate::metrics::{Better, Metric, Summary};
use crate::models::Prediction;
use crate::numeric::statistics::quantile;
use crate::progress::{Watch, step};
use crate::split::Folds;

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
        let score = (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64);
        (!folds.is_empty()).then_some(Unseen { score, judged, never })
    }
}

impl Judged {
    /// What was said about `rows`, in their order.
    fn of(&self, rows: &[u32]) -> Judged {
        let predictions = self.predictions.iter().map(|prediction| prediction.of(rows)).collect();
        Judged { id: self.id.clone(), predictions, ..*self }
    }
}

/// Scores of all models and, for comparisons, their main metric in every resample.
pub(super) struct Scored {
    pub models: Vec<ModelScores>,
    /// Of the task's main metric.
    pub main: Measure,
    pub learns: Vec<bool>,
    /// The model that the verdict speaks of.
    pub best: usize,
    /// Its main metric, freed of the luck of choosing it.
    pub freed: Option<f64>,
    /// Persons of each bag, where resamples were drawn from bags.
    pub bags: Option<usize>,
}

impl Scored {
    /// The main metric of a model.
    pub fn value(&self, model: usize) -> Option<f64> {
        self.main.values.get(model).copied().flatten()
    }

    /// The learned model with the best main metric; the first model where none learned.
    fn highest(&self, judged: &[Judged]) -> usize {
        let worth = |model: usize| {
            let value = self.value(model).unwrap_or(f64::NAN);
            if self.main.better == Better::Higher { value } else { -value }
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

/// Model x metric: a value for each of the resamples of `range`. Beside `about`, which says the same of all
/// students, a bag's values are laid about those.
fn resampled(
    trial: &Trial<'_>,
    judged: &[Judged],
    resample: &Resample,
    range: Range<usize>,
    draws: &mut Draws,
    watch: &mut dyn Watch,
) -> Result<()> {
    let rows = test_rows(trial.folds);
    let mut weights = Weights::ones(&rows, trial.truth.len());
    let ready: Vec<Vec<Option<Ready>>> = judged
        .iter()
        .map(|model| {
            let ready =
                |metric: &&Metric| suits(metric, model).then(|| Ready::new(trial, metric, model, &rows));
            draws.metrics.iter().map(ready).collect()
        })
        .collect();
    let all = |ready: &Vec<Vec<Option<Ready>>>, weights: &Weights| -> Vec<Option<f64>> {
        ready.iter().flatten().map(|ready| ready.as_ref().and_then(|ready| ready.value(weights))).collect()
    };
    let own = draws.about.is_some().then(|| all(&ready, &weights));
    let main = draws.main;
    let higher = draws.metrics.get(main).is_some_and(|metric| metric.better == Better::Higher);
    // Of bags everybody is drawn many times over, and there is nobody to judge on.
    let chooses = own.is_none() && judged.iter().filter(|model| model.learns).count() > 1;
    for index in range {
        step(watch, index as u64, BOOTSTRAPS as u64)?;
        resample.draw(trial.protocol.seed, index, &mut weights.rows);
        weights.gather(&rows);
        let values = all(&ready, &weights);
        for (at, (values, value)) in draws.values.iter_mut().flatten().zip(values).enumerate() {
            let moved = match (&draws.about, &own) {
                (Some(about), Some(own)) => match (value, about.get(at), own.get(at)) {
                    (Some(value), Some(Some(about)), Some(Some(own))) => Some(about + (value - own)),
                    _ => None,
                },
                _ => value,
            };
            values.push(moved);
        }
        if chooses {
            let worth = |(model, own): (&Vec<Vec<Option<f64>>>, &Judged)| {
                let value = model.get(main).and_then(|values| values.last().copied().flatten());
                value.filter(|_| own.learns).map(|value| if higher { value } else { -value })
            };
            let drawn: Vec<Option<f64>> = draws.values.iter().zip(judged).map(worth).collect();
            weights.turn(&rows);
            draws.luck.take(&drawn, |model| ready[model][main].as_ref().and_then(|own| own.value(&weights)));
        }
    }
    Ok(())
}

/// Whether a metric means anything for a model.
fn suits(metric: &Metric, model: &Judged) -> bool {
    metric.id != "log_loss" || model.gives_chances
}

/// What came of the resamples.
struct Draws {
    metrics: Vec<&'static Metric>,
    /// Which of them is the main one.
    main: usize,
    luck: Luck,
    /// Model x metric x resample.
    values: Vec<Vec<Vec<Option<f64>>>>,
    /// Model x metric, one after the other: the values of all students, where resamples are of bags.
    about: Option<Vec<Option<f64>>>,
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
    step(watch, 0, BOOTSTRAPS as u64)?;
    let plain = plain(trial, &metrics, judged);
    let resample = Resample::new(&trial.folds[0], trial.groups);
    let mut draws = Draws {
        values: vec![vec![Vec::with_capacity(BOOTSTRAPS); metrics.len()]; judged.len()],
        metrics: metrics.clone(),
        main,
        luck: Luck::default(),
        about: None,
    };
    let bags = resample.bag_size(rarest(trial.truth));
    match bags {
        None => resampled(trial, judged, &resample, 0..BOOTSTRAPS, &mut draws, watch)?,
        Some(size) => {
            draws.about = Some(plain.iter().flatten().map(Score::value).collect());
            for bag in 0..BAGS {
                let (rows, resample) = resample.bag(trial.protocol.seed, bag, size);
                let truth = trial.truth.of(&rows);
                let folds: Vec<Folds> = trial.folds.iter().map(|folds| folds.among(&rows)).collect();
                let judged: Vec<Judged> = judged.iter().map(|model| model.of(&rows)).collect();
                let trial = Trial { truth: &truth, folds: &folds, groups: None, ..*trial };
                let range = bag * BOOTSTRAPS / BAGS..(bag + 1) * BOOTSTRAPS / BAGS;
                resampled(&trial, &judged, &resample, range, &mut draws, watch)?;
            }
        }
    }
    step(watch, BOOTSTRAPS as u64, BOOTSTRAPS as u64)?;
    let models = judged.iter().zip(plain).zip(&draws.values).map(|((model, plain), draws)| {
        let scores = metrics.iter().zip(plain).zip(draws).map(|((metric, plain), draws)| {
            let (low, high) = interval(draws);
            (metric.id, Score { low, high, ..plain })
        });
        let (id, out_of_bag) = (model.id.clone(), model.out_of_bag);
        let mut own =
            ModelScores { id, scores: std::collections::BTreeMap::new(), seconds: model.seconds, out_of_bag };
        own.scores.extend(scores);
        own
    });
    let models: Vec<ModelScores> = models.collect();
    let (rows, ones) = (test_rows(trial.folds), &Weights::ones(&test_rows(trial.folds), trial.truth.len()));
    let by_fold = |model: &Judged| Ready::by_fold(trial, metrics[main], model, &rows).values(ones);
    let main = Measure {
        metric: metrics[main].id,
        better: metrics[main].better,
        values: models.iter().map(|model| model.scores.get(task.metric()).and_then(Score::value)).collect(),
        by_fold: judged.iter().map(by_fold).collect(),
        resampled: draws.values.into_iter().map(|mut draws| draws.swap_remove(main)).collect(),
    };
    let learns = judged.iter().map(|model| model.learns).collect();
    let mut scored = Scored { models, main, learns, best: 0, freed: draws.luck.freed(), bags };
    let chosen = trial.chosen.and_then(|id| scored.find(id));
    scored.best = chosen.unwrap_or_else(|| scored.highest(judged));
    if scored.freed.is_none() || chosen.is_some() {
        // One model alone was not chosen, one chosen within the teaching rows owes nothing to the judged ones, and of
        // very many students the luck is too small to be seen.
        scored.freed = scored.value(scored.best);
    }
    Ok(scored)
}

/// Model x metric: the values of all students, still without an interval.
fn plain(trial: &Trial<'_>, metrics: &[&'static Metric], judged: &[Judged]) -> Vec<Vec<Score>> {
    let rows = test_rows(trial.folds);
    let ones = Weights::ones(&rows, trial.truth.len());
    let score = |metric: &Metric, model: &Judged| {
        if !suits(metric, model) {
            return Score::default();
        }
        let mean = Ready::by_fold(trial, metric, model, &rows).value(&ones);
        let pooled = match metric.summary {
            Summary::Pooled => Ready::new(trial, metric, model, &rows).value(&ones),
            Summary::FoldMean => None,
        };
        Score { mean, low: None, high: None, pooled }
    };
    judged.iter().map(|model| metrics.iter().map(|metric| score(metric, model)).collect()).collect()
}

/// Rows of the rarest class that has any; of numbers, all rows.
fn rarest(truth: &Target) -> usize {
    match truth {
        Target::Numbers(values) => values.len(),
        Target::Classes { codes, names, .. } => {
            let mut counts = vec![0; names.len()];
            for code in codes {
                counts[*code as usize] += 1;
            }
            counts.into_iter().filter(|count| *count > 0).min().unwrap_or(0)
        }
    }
}

/// The middle 95 % of the resamples in which the metric was defined.
fn interval(draws: &[Option<f64>]) -> (Option<f64>, Option<f64>) {
    let mut known: Vec<f64> = draws.iter().flatten().copied().collect();
    known.sort_by(f64::total_cmp);
    (quantile(&known, 0.025), quantile(&known, 0.975))
}
