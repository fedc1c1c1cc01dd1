//! What a question means, before anything is learned: how many students, how many in need, what is read, which
//! models can answer.

use serde::Serialize;

use super::asked::{Asked, left_out};
use super::blend::BLEND;
use super::histogram::Histogram;
use super::overview::{Overview, overview};
use crate::evaluation::Task;
use crate::features::Target;
use crate::models::{self, Entry, Setting};
use crate::split::Protocol;
use crate::table::Table;
use crate::words::Words;

/// What the Question stage shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Consideration {
    pub task: Task,
    /// Students with a known outcome.
    pub rows: usize,
    /// Students without one.
    pub unknown: usize,
    /// Share that may need support; `None` for other questions.
    pub base_rate: Option<f64>,
    pub classes: Vec<ClassView>,
    /// The finding of the target's chart.
    pub title: Words,
    pub facts: Vec<Fact>,
    /// Of the target column.
    pub histogram: Histogram,
    /// Where the condition cuts a number.
    pub cut: Option<f64>,
    /// The columns as this question sees them: its target, and what nearly gives it away.
    pub overview: Overview,
    pub models: Vec<ModelView>,
    /// Parts that these students can be cut into, at most.
    pub most_folds: usize,
}

/// One class of the answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClassView {
    pub name: String,
    pub count: usize,
    /// Whether it is the one that may need support.
    pub positive: bool,
}

/// A figure and what it means.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fact {
    pub figure: Words,
    pub words: Words,
}

/// A model as a form shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ModelView {
    pub id: String,
    pub name: Words,
    pub about: Words,
    /// Whether it runs beside every other model.
    pub always: bool,
    /// Why it cannot answer this question on these inputs.
    pub unsuited: Option<Words>,
    pub settings: Vec<SettingView>,
}

/// A knob as a form shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingView {
    pub id: String,
    pub about: Words,
    pub low: f64,
    pub high: f64,
    pub default: f64,
    pub whole: bool,
}

impl ModelView {
    /// A model of the catalogue, or the named rule.
    pub fn of(id: &str) -> ModelView {
        let entry = models::find(id).ok();
        let named = |suffix: &str| Words::of_id(format!("model-{id}{suffix}"));
        let settings = entry.map_or(&[][..], |entry| entry.settings);
        let setting = |knob: &Setting| SettingView {
            id: knob.id.to_owned(),
            about: Words::of_id(format!("setting-{id}-{}", knob.id)),
            low: knob.low,
            high: knob.high,
            default: knob.default,
            whole: knob.whole,
        };
        ModelView {
            id: id.to_owned(),
            name: named(""),
            about: named("-about"),
            always: entry.is_none_or(|entry| entry.always) && id != BLEND,
            unsuited: None,
            settings: settings.iter().filter(|knob| !knob.is_per_column()).map(setting).collect(),
        }
    }
}

pub fn consider(table: &Table, asked: &Asked, steps: bool) -> Consideration {
    let task = Task::of(&asked.target);
    let rows = asked.records.len();
    let unknown = table.height() - rows - left_out(table, &asked.schema).len();
    let classes = classes(&asked.target);
    let in_need = classes.iter().find(|class| class.positive).map(|class| class.count);
    let overview = overview(table, &asked.schema, false);
    let fact = |figure: Words, words: Words| Fact { figure, words };
    let number = |value: usize| Words::new("fact-number").with("value", value);
    let mut facts = Vec::new();
    let title = match (task, in_need) {
        (Task::AtRisk, Some(count)) => {
            let share = libm::round(100.0 * count as f64 / rows.max(1) as f64);
            facts.push(fact(
                Words::new("fact-percent").with("value", share),
                Words::new("fact-base-rate")
                    .with("condition", asked.question.text())
                    .with("rest", (100.0 - share).max(share)),
            ));
            Words::new("question-title-risk")
                .with("count", count)
                .with("rows", rows)
                .with("condition", asked.question.text())
        }
        (Task::Number, _) => Words::new("question-title-number")
            .with("target", asked.question.target.as_str())
            .with("rows", rows),
        _ => {
            if let Some(most) = classes.iter().max_by_key(|class| class.count) {
                let share = libm::round(100.0 * most.count as f64 / rows.max(1) as f64);
                facts.push(fact(
                    Words::new("fact-percent").with("value", share),
                    Words::new("fact-majority").with("name", most.name.as_str()),
                ));
            }
            Words::new("question-title-classes")
                .with("target", asked.question.target.as_str())
                .with("count", classes.len())
                .with("rows", rows)
        }
    };
    facts.push(fact(number(rows), Words::new("fact-rows").with("unknown", unknown)));
    let kept_out: usize = overview.counts.kept_out.iter().map(|kept| kept.count).sum();
    facts.push(fact(number(asked.frame.columns.len()), Words::new("fact-inputs").with("out", kept_out)));
    if let Some(groups) = &asked.groups {
        let mut distinct = groups.clone();
        distinct.sort_unstable();
        distinct.dedup();
        facts.push(fact(number(distinct.len()), Words::new("fact-groups")));
    }
    let target = overview.columns.iter().find(|column| column.name == asked.question.target);
    let histogram = target.map_or(Histogram::None, |column| column.histogram.clone());
    let mut models: Vec<ModelView> =
        models::CATALOGUE.iter().filter_map(|entry| offered(entry, &asked.target, steps)).collect();
    let rules = models.iter().position(|model| model.always).unwrap_or(models.len());
    models.insert(rules, ModelView::of(BLEND));
    Consideration {
        task,
        rows,
        unknown,
        base_rate: in_need.map(|count| count as f64 / rows.max(1) as f64),
        classes,
        title,
        facts,
        histogram,
        cut: asked
            .question
            .condition
            .as_ref()
            .and_then(|condition| condition.values.first()?.trim().parse().ok()),
        overview,
        models,
        most_folds: Protocol::MOST_FOLDS.min(rows),
    }
}

/// A model that can answer the question, or could if there were steps.
fn offered(entry: &Entry, target: &Target, steps: bool) -> Option<ModelView> {
    let without = (!entry.answers(target, steps)).then(|| Words::new("model-without-steps"));
    entry.answers(target, true).then(|| ModelView { unsuited: without, ..ModelView::of(entry.id) })
}

fn classes(target: &Target) -> Vec<ClassView> {
    let Target::Classes { codes, names, positive } = target else { return vec![] };
    let mut counts = vec![0; names.len()];
    for code in codes {
        counts[*code as usize] += 1;
    }
    let views = names.iter().zip(counts).enumerate();
    views
        .map(|(code, (name, count))| ClassView {
            name: name.clone(),
            count,
            positive: *positive == Some(code as u32),
        })
        .collect()
}
