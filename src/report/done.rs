//! What was done, as far as it was done: what documents are filled from.

use std::collections::BTreeMap;

use super::document::{Text, rounded};
use crate::audit::fairness::Fairness;
use crate::decision::top::Ranged;
use crate::evaluation::{Decision, Evaluation, Level, Moment, Task};
use crate::quality::DataQuality;
use crate::schema::Schema;
use crate::words::Words;

/// Everything that a document may tell. None of it is a row.
pub struct Done<'a> {
    /// Names of the files.
    pub file: &'a str,
    pub events: Option<Events>,
    /// Rows of the file of students.
    pub rows: usize,
    /// As the question sees it.
    pub schema: &'a Schema,
    pub quality: &'a DataQuality,
    pub question: Asking,
    pub evaluation: &'a Evaluation,
    pub moment: &'a Moment,
    /// As of when, in the reader's words; `None` where nothing happens over time.
    pub known: Option<String>,
    pub judging: Judging,
    /// Students whose outcome is not known yet.
    pub waiting: usize,
    /// Knobs that somebody turned, `model.knob`.
    pub settings: &'a BTreeMap<String, f64>,
    /// The model that was asked why, and what matters to it, the most telling first; `None` where nobody asked.
    pub reasons: Option<(String, Vec<Mattered>)>,
    /// Columns that sound protected and were learned from.
    pub learned: Vec<String>,
    /// `None` where nobody was compared.
    pub fairness: Option<&'a Fairness>,
    /// Length of the list; `None` where there is none.
    pub capacity: Option<usize>,
    /// As the reader writes it.
    pub date: Option<String>,
}

/// A second file.
pub struct Events {
    pub file: String,
    pub count: usize,
    /// What is read of it: kinds and measures.
    pub read: Vec<String>,
}

/// What is asked, for sentences: a column alone, or a condition on it.
pub struct Asking {
    pub column: String,
    /// `below`, `most`, `above`, `least`, `is`, `not`, `in`; `none` for a question without a condition.
    pub op: &'static str,
    pub value: String,
}

/// How students who teach and students who are judged were parted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Judging {
    ByLot,
    /// A later cohort, or each by those before it.
    Later,
    /// Each course, school or the like by all others.
    Levels,
}

/// How much some columns matter, shuffled together.
pub struct Mattered {
    pub columns: Vec<String>,
    /// By how much the main metric worsens.
    pub worse: Ranged,
}

impl Done<'_> {
    /// A message with what is asked, which model it is and as of when.
    #[inline(never)]
    pub fn words(&self, id: &'static str) -> Words {
        let task = match self.evaluation.task {
            Task::Number => "number",
            Task::Classes => "kinds",
            Task::AtRisk => "classes",
        };
        Words::new(id)
            .with("task", task)
            .with("column", self.question.column.as_str())
            .with("op", self.question.op)
            .with("value", self.question.value.as_str())
            .with("known", self.known.as_deref().unwrap_or("none"))
            .with("judged", self.moment.judged)
    }

    pub fn level(&self) -> Level {
        self.moment.verdict.level
    }

    /// What the best model's lists are worth, where that was judged.
    pub fn decision(&self) -> Option<&Decision> {
        self.moment.decisions.iter().find(|own| own.model == self.moment.best)
    }

    /// Columns that are learned from, in the order of the file.
    pub fn inputs(&self) -> Vec<&str> {
        let inputs = self.schema.fields.iter().filter(|field| field.is_input());
        inputs.map(|field| field.name.as_str()).collect()
    }

    pub fn protected(&self) -> Vec<&str> {
        let own = self.schema.fields.iter().filter(|field| field.protected && !field.is_input());
        own.map(|field| field.name.as_str()).collect()
    }
}

/// A value with its interval, in `unit`, to so many decimals; a dash where there is none.
#[inline(never)]
pub fn ranged(value: &Ranged, unit: f64, digits: i32) -> Text {
    let number = |value: f64| rounded(value * unit, digits);
    match (value.value, value.low.zip(value.high)) {
        (Some(value), Some((low, high))) if small([value * unit, low * unit, high * unit], digits) => {
            let written = |value: f64| written(value * unit, digits);
            let words = Words::new("doc-figures").with("figure", written(value));
            words.with("low", written(low)).with("high", written(high)).into()
        }
        (Some(value), Some((low, high))) => Words::new("doc-interval")
            .with("value", number(value))
            .with("low", number(low))
            .with("high", number(high))
            .into(),
        (Some(value), None) => figure(value * unit, digits),
        _ => Text::of("doc-none"),
    }
}

/// A number to so many decimals; a small one keeps its last zero.
pub fn figure(value: f64, digits: i32) -> Text {
    match small([value], digits) {
        true => Words::new("doc-figure").with("figure", written(value, digits)).into(),
        false => Text::number(value, digits),
    }
}

/// So small numbers keep their last zero: .80 says more than .8.
fn small<const COUNT: usize>(values: [f64; COUNT], digits: i32) -> bool {
    digits > 0 && values.iter().all(|own| own.abs() < 10.0)
}

fn written(value: f64, digits: i32) -> String {
    format!("{:.*}", digits.max(0) as usize, rounded(value, digits))
}

/// A model by name.
pub fn model(id: &str) -> Text {
    Words::of_id(format!("model-{id}")).into()
}
