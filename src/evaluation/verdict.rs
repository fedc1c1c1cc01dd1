//! What the numbers mean, in one plain sentence: how strong the signal is, and whether a model is worth its
//! price beside a simple rule.
//!
//! The best model's strength is its area under the ROC curve, or the share of variance explained over the class
//! average, freed of the luck of choosing the best of several; its interval moves with it. *suspicious*: a column that
//! models learn from nearly decides the answer, or all is too good to be honest, unless the user has said that such a
//! column is known in time. *none*: fewer than [`FEWEST`] students of either outcome, or the interval reaches chance.
//! The shuffled outcomes have to agree: p above .05 is *none*.
//! *weak* and *useful* part at the low end: an area of .65, or a tenth of the variance explained. Below that most names
//! on a list would be wrong. A rule that is not beaten leaves the level and changes the sentence.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::comparison::Comparison;
use super::measure::Measure;
use super::named::NAMED;
use super::score::Scored;
use super::{Signal, Task, Trial};
use crate::features::Target;
use crate::numeric::statistics::quantile;
use crate::words::{Argument, Words};

/// How far to trust it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Level {
    None,
    Weak,
    Useful,
    Suspicious,
}

/// The level, its sentence, and the numbers behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    pub level: Level,
    /// In English, where this build has the sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub sentence: Option<String>,
    pub id: String,
    pub args: BTreeMap<String, Argument>,
    pub strength: Strength,
    /// What shuffled outcomes say; absent where they were not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub signal: Option<Signal>,
}

impl Verdict {
    /// Its sentence; its id where this build has no sentences.
    pub fn said(&self) -> &str {
        self.sentence.as_deref().unwrap_or(&self.id)
    }
}

/// How strong the best model is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Strength {
    /// `auroc`, or `explained`: the share of variance explained over the class average.
    #[cfg_attr(test, ts(type = "\"auroc\" | \"explained\""))]
    pub measure: &'static str,
    /// As scored.
    pub value: Option<f64>,
    /// Freed of the luck of choosing the best of several models.
    pub freed: Option<f64>,
    /// 95 % interval about the freed value.
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// Students of either outcome, at least; of numbers, students.
pub const FEWEST: usize = 30;
/// Area under the curve, or share of variance explained, that says nothing.
const CHANCE: (f64, f64) = (0.5, 0.0);
/// From which the low end is useful.
const USEFUL: (f64, f64) = (0.65, 0.1);
/// And from which it is too good to be honest.
const SUSPICIOUS: (f64, f64) = (0.99, 0.98);

pub(super) fn verdict(
    trial: &Trial<'_>,
    task: Task,
    scored: &Scored,
    named: Option<&Measure>,
    best: usize,
    comparisons: &[Comparison],
) -> Verdict {
    let (strength, spread) = strength(task, scored, best);
    let limit = |pair: (f64, f64)| if task == Task::Number { pair.1 } else { pair.0 };
    let reaches = |value: Option<f64>, pair| value.is_some_and(|value| value >= limit(pair));
    let least = fewest(trial);
    let too_good = !trial.vouched && reaches(strength.freed, SUSPICIOUS);
    let level = if trial.suspect.is_some() || too_good {
        Level::Suspicious
    } else if least < FEWEST || !beats(trial, &spread, limit(CHANCE)) {
        Level::None
    } else if reaches(strength.low, USEFUL) {
        Level::Useful
    } else {
        Level::Weak
    };
    let against = |id: &str| comparisons.iter().find(|comparison| comparison.against == id);
    let (typed, rule) = (against(NAMED), against("one_column"));
    // As good as the model, and as sure of it as the interval lets one be.
    let as_good = |rule: Option<&Comparison>| rule.is_some_and(|rule| !rule.ahead());
    let unsure = |rule: Option<&Comparison>| rule.is_some_and(|rule| rule.ahead() && !rule.apart);
    let id = match level {
        Level::None if least < FEWEST => "verdict-too-few",
        Level::None => "verdict-none",
        Level::Suspicious if too_good => "verdict-suspicious",
        Level::Suspicious => "verdict-suspicious-column",
        Level::Weak if as_good(typed) => "verdict-weak-named",
        Level::Useful if as_good(typed) => "verdict-useful-named",
        Level::Weak if as_good(rule) => "verdict-weak-rule",
        Level::Weak => "verdict-weak",
        Level::Useful if rule.is_some_and(|rule| rule.apart && !rule.ahead()) => "verdict-useful-rule-better",
        Level::Useful if as_good(rule) => "verdict-useful-rule",
        Level::Useful if unsure(rule) || unsure(typed) => "verdict-useful-ahead",
        Level::Useful => "verdict-useful",
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
        .with("column", trial.suspect.or(trial.rule_column).unwrap_or("-"))
        .with("figure", figure(task, scored.value(best)));
    for (name, id) in [("rule", "one_column"), ("baseline", "baseline")] {
        let value = scored.find(id).and_then(|model| scored.value(model));
        words = words.with(name, figure(task, value));
    }
    if id == "verdict-too-few" {
        words = words.with("least", least).with("fewest", FEWEST);
    }
    if let (true, Some(named), Some(typed)) = (as_good(typed), named, trial.named) {
        let share = |model: Option<usize>| {
            figure(task, model.and_then(|model| named.values.get(model).copied().flatten()))
        };
        words =
            words.with("named", typed).with("hits", share(scored.find(NAMED))).with("own", share(Some(best)));
    }
    Verdict {
        level,
        sentence: words.said(),
        id: words.id.into_owned(),
        args: words.args,
        strength,
        signal: trial.signal,
    }
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

/// Whether the best model is better than chance: the interval about its score, freed of luck, keeps clear of chance, and
/// the outcomes tell more than shuffled ones do.
fn beats(trial: &Trial<'_>, spread: &[f64], chance: f64) -> bool {
    let above = quantile(spread, 0.025).is_some_and(|low| low > chance);
    above && trial.signal.is_none_or(|signal| signal.p <= 0.05)
}

/// The strength of the best model, and its resamples about the freed value, ascending.
fn strength(task: Task, scored: &Scored, best: usize) -> (Strength, Vec<f64>) {
    let baseline = scored.find("baseline");
    let explained = |error: Option<f64>, average: Option<f64>| {
        let (error, average) = (error?, average.filter(|average| *average > 0.0)?);
        Some(1.0 - error * error / (average * average))
    };
    let own = |value: Option<f64>, average: Option<f64>| {
        if task == Task::Number { explained(value, average) } else { value }
    };
    let average = baseline.and_then(|model| scored.value(model));
    let (value, freed) = (own(scored.value(best), average), own(scored.freed, average));
    let drawn = |model: usize, index: usize| scored.main.resampled.get(model)?.get(index).copied().flatten();
    let draws = scored.main.resampled.get(best).map_or(0, Vec::len);
    let mut spread: Vec<f64> = (0..draws)
        .filter_map(|index| own(drawn(best, index), baseline.and_then(|model| drawn(model, index))))
        .collect();
    let luck = value.zip(freed).map_or(0.0, |(value, freed)| freed - value);
    spread.iter_mut().for_each(|own| *own += luck);
    spread.sort_by(f64::total_cmp);
    let measure = if task == Task::Number { "explained" } else { "auroc" };
    let (low, high) = (quantile(&spread, 0.025), quantile(&spread, 0.975));
    (Strength { measure, value, freed, low, high }, spread)
}

/// Persons of the rarer outcome; of many kinds, of the second most frequent; of numbers, all.
fn fewest(trial: &Trial<'_>) -> usize {
    let persons = |rows: &mut dyn Iterator<Item = usize>| -> usize {
        let Some(groups) = trial.groups else { return rows.count() };
        let mut persons: Vec<u32> = rows.map(|row| groups[row]).collect();
        persons.sort_unstable();
        persons.dedup();
        persons.len()
    };
    match trial.truth {
        Target::Numbers(values) => persons(&mut (0..values.len())),
        Target::Classes { codes, names, .. } => {
            let of =
                |class: usize| persons(&mut (0..codes.len()).filter(|row| codes[*row] as usize == class));
            let mut counts: Vec<usize> = (0..names.len()).map(of).collect();
            counts.sort_unstable();
            counts.iter().rev().nth(1).copied().unwrap_or(0)
        }
    }
}
