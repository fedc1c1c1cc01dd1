//! Folds x learners -> out-of-fold predictions -> scores with intervals, comparison, verdict.
//!
//! Every row is judged by a model that never saw it, always beside the baseline and the best one-column rule.

pub mod choose;
mod comparison;
mod decide;
pub mod ground;
pub mod learning;
mod lists;
mod luck;
mod measure;
pub mod minimal;
mod named;
pub mod over_time;
pub mod paired_t;
pub mod permutation;
mod potential;
mod ready;
mod resample;
mod score;
pub mod selection;
pub mod signal;
mod smooth;
mod spread;
mod verdict;

use comparison::Compared;
pub use comparison::Comparison;
pub(crate) use comparison::signed;
pub use decide::{Decision, Quality, Within, bends, bent, decide};
pub use learning::{Learning, Taught};
pub use lists::{Aimed, List};
pub use minimal::{Kept, Minimal, Size};
pub use over_time::{Listed, OverTime};
pub use potential::{Potential, Promising, potential};
pub(crate) use resample::Resample;
pub use resample::{BOOTSTRAPS, MANY};
pub use score::{Judged, Score, Unseen};
pub use selection::{Selected, Selection};
pub use signal::Signal;
pub use spread::Spread;
pub use verdict::{FEWEST, Level, Strength, Verdict};

use std::collections::BTreeMap;

use serde::Serialize;

use crate::error::Result;
use crate::features::Target;
use crate::metrics;
use crate::progress::Watch;
use crate::split::{Folds, Protocol};
use crate::words::Words;

/// Scores of one model, by metric id.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ModelScores {
    pub id: String,
    pub scores: BTreeMap<&'static str, Score>,
    /// Time spent teaching and predicting, over all parts.
    pub seconds: f64,
    /// The main metric on teaching rows, out of bag; `None` for models that draw no rows.
    pub out_of_bag: Option<Unseen>,
}

/// One moment of prediction; a file without time has one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Moment {
    /// The last moment known, in the unit of the time column; `None` without one.
    pub until: Option<f64>,
    pub rows: usize,
    /// Rows that took part in teaching, over all parts.
    pub taught: usize,
    /// Rows that were judged unseen.
    pub judged: usize,
    /// Rows that would be judged and are already gone at this moment.
    pub gone: usize,
    /// Share of rows of the class that may need support; `None` for other questions.
    pub base_rate: Option<f64>,
    pub models: Vec<ModelScores>,
    /// The model that this moment's verdict speaks of.
    pub best: String,
    pub verdict: Verdict,
    /// Every two models that learn, the better one first, on the metric that the verdict rests on.
    pub pairs: Vec<Comparison>,
    /// The best model against each other one, on the same metric.
    pub comparisons: Vec<Comparison>,
    /// What one could do with each model that learns; empty where that was not asked for.
    pub decisions: Vec<Decision>,
}

/// How it was judged.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct JudgedBy {
    pub folds: usize,
    pub repeats: usize,
    #[cfg_attr(test, ts(type = "number"))]
    pub seed: u64,
    pub bootstraps: usize,
}

/// The answer to "how well can this be told?".
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    pub task: Task,
    pub rows: usize,
    pub verdict: Verdict,
    pub moments: Vec<Moment>,
    /// Those of the first or only moment.
    pub models: Vec<ModelScores>,
    /// The model that the verdict speaks of.
    pub best: String,
    /// The metric that the verdict rests on.
    #[cfg_attr(test, ts(type = "string"))]
    pub metric: &'static str,
    /// The best model against each other one, on that metric.
    pub comparisons: Vec<Comparison>,
    /// What else a reader should know, in plain sentences.
    pub notes: Vec<Words>,
    pub protocol: JudgedBy,
    /// The best model's lists over time; absent for one moment, or without a class that may need support.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub over_time: Option<OverTime>,
}

/// The form of the answer that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Task {
    Number,
    Classes,
    AtRisk,
}

impl Task {
    pub fn of(target: &Target) -> Self {
        match target {
            Target::Numbers(_) => Task::Number,
            Target::Classes { positive: Some(_), .. } => Task::AtRisk,
            Target::Classes { positive: None, .. } => Task::Classes,
        }
    }

    /// The metric that verdicts and comparisons rest on.
    pub fn metric(self) -> &'static str {
        match self {
            Task::Number => "rmse",
            Task::Classes | Task::AtRisk => "auroc",
        }
    }

    /// The metrics that are reported, in order.
    pub fn metrics(self) -> impl Iterator<Item = &'static metrics::Metric> {
        let wanted = if self == Task::Number { metrics::Suits::Numbers } else { metrics::Suits::Classes };
        metrics::CATALOGUE.iter().copied().filter(move |metric| metric.suits == wanted)
    }
}

/// What is judged, and how it was parted.
#[derive(Clone, Copy, Debug)]
pub struct Trial<'a> {
    pub truth: &'a Target,
    /// One per repeat.
    pub folds: &'a [Folds],
    /// Person or group of each row; rows stand for themselves without.
    pub groups: Option<&'a [u32]>,
    pub protocol: Protocol,
    /// Column names that the verdict may speak of.
    pub target_name: &'a str,
    pub condition: Option<&'a str>,
    /// The column that the one-column rule looks at, taught on all rows.
    pub rule_column: Option<&'a str>,
    /// Rows that teach.
    pub taught: usize,
    /// The named rule as it was typed.
    pub named: Option<&'a str>,
    /// A column that models learn from and that nearly decides the answer.
    pub suspect: Option<&'a str>,
    /// Whether the user has said of such a column that it is known in time.
    pub vouched: bool,
    /// Students that the staff can meet.
    pub capacity: Option<usize>,
    /// What shuffled outcomes say, where they were asked.
    pub signal: Option<Signal>,
    /// The best model, where it was chosen without a look at the judged rows.
    pub chosen: Option<&'a str>,
}

impl Trial<'_> {
    /// Whether the folds were drawn by lot, row by row: what the corrected t-test is for.
    fn is_plain(&self) -> bool {
        self.groups.is_none() && self.folds.first().is_some_and(Folds::dealt)
    }
}

/// Scores every model on its out-of-fold predictions, compares them, and says what it means.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn evaluate(
    trial: &Trial<'_>,
    judged: &[Judged],
    notes: Vec<Words>,
    watch: &mut dyn Watch,
) -> Result<Evaluation> {
    let task = Task::of(trial.truth);
    let scored = score::score(trial, task, judged, watch)?;
    let best = scored.best;
    let named = named::measure(trial, judged, watch)?;
    let Compared { comparisons, pairs } = comparison::compare(trial, &scored, named.as_ref(), best);
    let verdict = verdict::verdict(trial, task, &scored, named.as_ref(), best, &comparisons);
    let base_rate = match trial.truth {
        Target::Classes { codes, positive: Some(positive), .. } => {
            Some(codes.iter().filter(|code| *code == positive).count() as f64 / codes.len().max(1) as f64)
        }
        _ => None,
    };
    let rows = trial.truth.len();
    let models = scored.models;
    let moment = Moment {
        until: None,
        rows,
        taught: trial.taught,
        judged: rows,
        gone: 0,
        base_rate,
        models: models.clone(),
        best: models[best].id.clone(),
        verdict: verdict.clone(),
        pairs,
        comparisons: comparisons.clone(),
        decisions: Vec::new(),
    };
    let mut said: Vec<Words> =
        comparisons.iter().filter(|comparison| !comparison.apart).map(Comparison::told).collect();
    if let Some(persons) = scored.bags {
        said.push(Words::new("note-bags").with("bags", resample::BAGS).with("persons", persons));
    }
    if let Some(chosen) = trial.chosen.filter(|_| scored.learns.iter().filter(|learns| **learns).count() > 1)
    {
        said.push(Words::new("note-chosen").with("model", chosen));
    }
    said.extend(notes);
    Ok(Evaluation {
        task,
        rows,
        verdict,
        best: models[best].id.clone(),
        metric: task.metric(),
        moments: vec![moment],
        models,
        comparisons,
        notes: said,
        protocol: JudgedBy {
            folds: trial.protocol.folds,
            repeats: trial.protocol.repeats,
            seed: trial.protocol.seed,
            bootstraps: BOOTSTRAPS,
        },
        over_time: None,
    })
}
