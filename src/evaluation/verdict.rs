//! What the numbers mean, in one plain sentence: how strong the signal is, and whether a model is worth its
//! price beside the one-column rule.
//!
//! *none*: the best model does not beat the class average beyond chance, the choice among models paid for
//! (Bonferroni). *suspicious*: too good to be honest. *weak* and *useful* part at an area under the curve of
//! .65, or a tenth of the variance explained: below that most names on a list would be wrong.

use std::collections::BTreeMap;

use serde::Serialize;

use super::comparison::{Comparison, differences};
use super::score::Scored;
use super::{Task, Trial};
use crate::numeric::statistics::quantile;
use crate::words::{Argument, Words};

/// How far to trust it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Level {
    None,
    Weak,
    Useful,
    Suspicious,
}

/// The level and its sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    pub level: Level,
    pub sentence: String,
    pub id: String,
    pub args: BTreeMap<String, Argument>,
}

/// Area under the curve, or share of variance explained, from which the signal is useful.
const USEFUL: (f64, f64) = (0.65, 0.1);
/// And from which it is too good to be honest.
const SUSPICIOUS: (f64, f64) = (0.99, 0.98);

pub(super) fn verdict(
    trial: &Trial<'_>,
    task: Task,
    scored: &Scored,
    best: usize,
    comparisons: &[Comparison],
) -> Verdict {
    let strength = strength(task, scored, best);
    let limit = |pair: (f64, f64)| if task == Task::Number { pair.1 } else { pair.0 };
    let rule = comparisons.iter().find(|comparison| comparison.against == "one_column");
    let level = if !beats_baseline(scored, best) {
        Level::None
    } else if strength >= limit(SUSPICIOUS) {
        Level::Suspicious
    } else if strength >= limit(USEFUL) {
        Level::Useful
    } else {
        Level::Weak
    };
    let id = match (level, rule) {
        (Level::None, _) => "verdict-none",
        (Level::Suspicious, _) => "verdict-suspicious",
        (Level::Weak, Some(rule)) if rule.low > 0.0 => "verdict-weak",
        (Level::Weak, _) => "verdict-weak-rule",
        (Level::Useful, Some(rule)) if rule.high < 0.0 => "verdict-useful-rule-better",
        (Level::Useful, Some(rule)) if rule.low <= 0.0 => "verdict-useful-rule",
        (Level::Useful, _) => "verdict-useful",
    };
    let form = match task {
        Task::Number => "number",
        Task::Classes => "kinds",
        Task::AtRisk => "classes",
    };
    let mut words = Words::new(id)
        .with("task", form)
        .with("question", trial.condition.unwrap_or(trial.target_name))
        .with("target", trial.target_name)
        .with("model", scored.models[best].id.as_str())
        .with("rows", trial.truth.len())
        .with("column", trial.rule_column.unwrap_or("-"))
        .with("figure", figure(task, scored.value(best)));
    for (name, id) in [("rule", "one_column"), ("baseline", "baseline")] {
        let value = scored.find(id).and_then(|model| scored.value(model));
        words = words.with(name, figure(task, value));
    }
    Verdict { level, sentence: words.text(), id: words.id.into_owned(), args: words.args }
}

/// Pairs of 100 ranked rightly, or the error in the target's unit.
fn figure(task: Task, value: Option<f64>) -> String {
    match (value, task) {
        (None, _) => "-".to_owned(),
        (Some(value), Task::Number) => {
            let digits = if value.abs() >= 100.0 {
                0
            } else if value.abs() >= 10.0 {
                1
            } else {
                2
            };
            format!("{value:.digits$}")
        }
        (Some(value), _) => format!("{:.0}", value * 100.0),
    }
}

/// Area under the curve, or the share of variance explained over the class average.
fn strength(task: Task, scored: &Scored, best: usize) -> f64 {
    let value = scored.value(best).unwrap_or(f64::NAN);
    if task != Task::Number {
        return value;
    }
    let baseline = scored.find("baseline").and_then(|model| scored.value(model)).unwrap_or(f64::NAN);
    1.0 - value * value / (baseline * baseline)
}

/// Whether the interval of the difference to the class average keeps clear of zero, at 2.5 % shared among the
/// models that could have been picked.
fn beats_baseline(scored: &Scored, best: usize) -> bool {
    let Some(baseline) = scored.find("baseline") else { return false };
    let candidates = scored.learns.iter().filter(|learns| **learns).count().max(1);
    let sorted = differences(scored, best, baseline);
    quantile(&sorted, 0.025 / candidates as f64).is_some_and(|low| low > 0.0)
}
