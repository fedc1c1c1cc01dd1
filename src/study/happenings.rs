//! What the Data stage shows of a file of events: how the two files fit, and what was odd.

use serde::Serialize;

use crate::error::Result;
use crate::schema::Remark;
use crate::timeline::{Fit, Stride, Term, Timeline};
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

/// The whole class over the whole term, as lines with bands; step by step of one student for a strip of cells.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TermView {
    pub term: Term,
    /// Student x (step x channel, channel fastest) of the records that were asked for; `None` is missing.
    pub strips: Vec<Vec<Option<f32>>>,
}

/// The term of all students, as of `moment` or the last event, with the strips of `records`.
///
/// # Errors
/// `too-many-steps`.
pub(super) fn term(
    timeline: &Timeline,
    height: usize,
    moment: Option<f64>,
    records: &[u32],
) -> Result<TermView> {
    let moment = moment.unwrap_or_else(|| timeline.last());
    let all: Vec<u32> = (0..height as u32).collect();
    let steps = timeline.steps(&all, moment)?;
    let strip = |record: &u32| {
        let values = steps.row(*record).iter();
        values.map(|value| (!value.is_nan()).then_some(*value)).collect()
    };
    let strips = records.iter().filter(|record| (**record as usize) < height).map(strip).collect();
    Ok(TermView { term: Term::of(&steps, &all), strips })
}
