//! What the Data stage shows of a file of events: how the two files fit, and what was odd.

use serde::Serialize;

use super::overview::{SourceView, source};
use crate::error::Result;
use crate::schema::{Field, Kind, Remark, Schema};
use crate::table::Table;
use crate::timeline::{EventPlan, Fit, Stride, Term, Timeline};
use crate::words::Words;

/// A file of events beside the students.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EventsView {
    pub fit: Fit,
    /// Columns that say when and what.
    pub time: String,
    pub kind: Option<String>,
    pub kinds: Vec<String>,
    pub measures: Vec<String>,
    pub step: Stride,
    /// Whether moments are days since the start of the term.
    pub calendar: bool,
    /// The first and the last moment of any event.
    pub first: f64,
    pub last: f64,
    pub remarks: Vec<Remark>,
    /// All of it in one line.
    pub words: Words,
}

pub(super) fn view(timeline: &Timeline) -> EventsView {
    let events = &timeline.events;
    let first = events.times.iter().copied().fold(f64::INFINITY, f64::min);
    let last = timeline.last();
    let measures = events.measures.iter().map(|measure| measure.name.clone());
    EventsView {
        fit: timeline.fit.clone(),
        time: timeline.time.clone(),
        kind: timeline.kind.clone(),
        kinds: events.kind_names.clone(),
        measures: measures.filter(|name| !name.is_empty()).collect(),
        step: timeline.stride,
        calendar: timeline.calendar,
        first: if first.is_finite() { first } else { last },
        last,
        remarks: timeline.remarks.clone(),
        words: Words::new("overview-events")
            .with("events", events.len())
            .with("with", timeline.fit.with)
            .with("without", timeline.fit.without)
            .with("orphans", timeline.fit.orphans),
    }
}

/// The file of events itself, joined or not.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BesideView {
    pub source: SourceView,
    /// Its rows.
    pub rows: usize,
    pub columns: Vec<BesideColumn>,
    /// What its columns are taken for, as far as that can be guessed.
    pub plan: EventPlan,
}

/// A column of the file of events.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BesideColumn {
    pub name: String,
    pub kind: Kind,
}

pub(super) fn beside(
    students: &Schema,
    (events, schema): &(std::sync::Arc<Table>, Schema),
    plan: &EventPlan,
) -> BesideView {
    let column = |field: &Field| BesideColumn { name: field.name.clone(), kind: field.kind };
    BesideView {
        source: source(&events.source),
        rows: events.height(),
        columns: schema.fields.iter().map(column).collect(),
        plan: plan.completed(students, schema),
    }
}

/// Whether the second of two files holds the students: a column that both have tells its rows apart and repeats in
/// the first. Where one tells the rows of both apart, not every student has an event; where none does, the students
/// are fewer than their events.
pub(super) fn turned(first: &Schema, second: &Schema) -> bool {
    let apart = |field: &Field| field.distinct > 1 && field.distinct == field.height;
    let mut both = false;
    for field in &first.fields {
        let Some(other) = second.field(&field.name) else { continue };
        if apart(field) != apart(other) {
            return apart(other);
        }
        both |= apart(field);
    }
    if both { second.height > first.height } else { second.height < first.height }
}

/// The whole class over the whole term, as lines with bands.
///
/// # Errors
/// `too-many-steps`.
pub(super) fn term(timeline: &Timeline, height: usize) -> Result<Term> {
    let all: Vec<u32> = (0..height as u32).collect();
    Ok(Term::of(&timeline.steps(&all, timeline.last())?, &all))
}

/// Single students over the whole term, step by step, for strips of cells.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Strips {
    /// Rows as a spreadsheet counts.
    #[cfg_attr(test, ts(type = "number[]"))]
    pub rows: Vec<u64>,
    pub channels: Vec<String>,
    /// Student x (step x channel, channel fastest), as many steps as the student has; `None` is missing.
    pub values: Vec<Vec<Option<f32>>>,
}

/// # Errors
/// `too-many-steps`.
pub(super) fn strips(timeline: &Timeline, table: &Table, records: &[u32]) -> Result<Strips> {
    let known: Vec<u32> =
        records.iter().copied().filter(|record| (*record as usize) < table.height()).collect();
    let steps = timeline.steps(&known, timeline.last())?;
    let strip = |place: u32| {
        let values = steps.row(place).iter();
        values.map(|value| (!value.is_nan()).then_some(*value)).collect()
    };
    Ok(Strips {
        rows: known.iter().filter_map(|record| table.rows.get(*record as usize)).copied().collect(),
        channels: steps.channels.iter().map(|channel| channel.name.clone()).collect(),
        values: (0..known.len() as u32).map(strip).collect(),
    })
}
