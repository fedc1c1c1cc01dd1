//! What the columns of a file of events are: whose, when, of which kind; the rest are measures.

use serde::{Deserialize, Serialize};

use super::clock::DayOrMonth;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Field, Kind, Role, Schema, unknown_column};

/// What the user says about events; what is left out is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct EventPlan {
    /// Columns that together say whose an event is: `student`, or `student=pupil` where the student file says
    /// `student` and the events say `pupil`.
    pub key: Vec<String>,
    /// When it happened: a date, a day number, a week, a lesson.
    pub time: Option<String>,
    /// What happened.
    pub kind: Option<String>,
    /// A step's length: a number in the unit of the time column, `day`, `week`, `month`, or `item` for one step
    /// per event.
    pub step: Option<String>,
    /// When the term starts: a number, a date, or the column of the student file with each student's own start.
    pub start: Option<String>,
    /// When the term ends; what comes later is left out and counted.
    pub end: Option<String>,
    /// Which comes first in dates such as 3/4/2024.
    pub dates: Option<DayOrMonth>,
    /// Leaves out rows that repeat a row above cell by cell.
    pub once: bool,
    /// Columns of the events that are not read as measures.
    pub unread: Vec<String>,
}

/// Names that say when; one that is longer and ends so says it too.
const TIMES: &[&str] =
    &["date", "day", "week", "time", "timestamp", "lesson", "month", "datum", "tag", "woche"];
/// Names that say what happened.
const KINDS: &[&str] = &["event", "kind", "type", "action", "activity", "what", "verb"];

/// The columns of both files that are read, by name and place.
pub(super) struct Columns {
    /// Place in the student file and in the events, pair by pair.
    pub key: Vec<(usize, usize)>,
    pub time: usize,
    pub kind: Option<usize>,
    pub measures: Vec<usize>,
    /// Columns of events that nothing is read from.
    pub unread: Vec<usize>,
}

impl Columns {
    /// # Errors
    /// `unknown-column` for a name that its file does not have, `no-key` and `no-time` where nothing was named
    /// and nothing sounds like it.
    pub fn of(students: &Schema, events: &Schema, plan: &EventPlan) -> Result<Columns> {
        let key = keys(students, events, plan)?;
        let taken: Vec<usize> = key.iter().map(|(_, events)| *events).collect();
        let time = match &plan.time {
            Some(name) => place(events, name)?,
            None => time(events, &taken).ok_or_else(|| Error::new(ErrorKind::NoTime))?,
        };
        let taken: Vec<usize> = taken.into_iter().chain([time]).collect();
        let kind = match &plan.kind {
            Some(name) => Some(place(events, name)?),
            None => kind(events, &taken),
        };
        let all = || (0..events.fields.len()).filter(|at| !taken.contains(at));
        let numeric = |at: &usize| {
            matches!(events.fields[*at].kind, Kind::Number | Kind::YesNo)
                && !events.fields[*at].identifies()
                && events.fields[*at].distinct > 0
                && !plan.unread.contains(&events.fields[*at].name)
        };
        let rest = || all().filter(|at| Some(*at) != kind);
        let measures: Vec<usize> = rest().filter(numeric).take(MOST_MEASURES).collect();
        let unread = rest().filter(|at| !measures.contains(at)).collect();
        Ok(Columns { key, time, kind, measures, unread })
    }
}

impl EventPlan {
    /// What was said, and what is guessed where nothing was said, as far as anything can be.
    pub fn completed(&self, students: &Schema, events: &Schema) -> EventPlan {
        let name = |schema: &Schema, at: usize| schema.fields[at].name.clone();
        let pairs = keys(students, events, self).unwrap_or_default();
        let written = |(own, other): &(usize, usize)| {
            let (own, other) = (name(students, *own), name(events, *other));
            if own == other { own } else { format!("{own}={other}") }
        };
        let mut taken: Vec<usize> = pairs.iter().map(|(_, other)| *other).collect();
        let guessed = time(events, &taken).map(|at| name(events, at));
        let moment = self.time.clone().or(guessed);
        taken.extend(moment.iter().filter_map(|name| place(events, name).ok()));
        let guessed = kind(events, &taken).map(|at| name(events, at));
        EventPlan {
            key: if pairs.is_empty() { self.key.clone() } else { pairs.iter().map(written).collect() },
            time: moment,
            kind: self.kind.clone().or(guessed),
            ..self.clone()
        }
    }
}

/// Where the moments probably stand, among columns that are not taken.
fn time(events: &Schema, taken: &[usize]) -> Option<usize> {
    let all = || (0..events.fields.len()).filter(|at| !taken.contains(at));
    let dated = |at: &usize| events.fields[*at].kind == Kind::Date;
    all().find(|at| sounds(&events.fields[*at], TIMES)).or_else(|| all().find(dated))
}

/// Where the kinds of events probably stand, among columns that are not taken.
fn kind(events: &Schema, taken: &[usize]) -> Option<usize> {
    let all = || (0..events.fields.len()).filter(|at| !taken.contains(at));
    let named = |at: &usize| sounds(&events.fields[*at], KINDS) && events.fields[*at].distinct <= 1000;
    let sorted = |at: &usize| {
        matches!(events.fields[*at].kind, Kind::Category) && (2..=50).contains(&events.fields[*at].distinct)
    };
    all().find(named).or_else(|| all().find(sorted))
}

/// Measures that are read, at most.
const MOST_MEASURES: usize = 16;

fn keys(students: &Schema, events: &Schema, plan: &EventPlan) -> Result<Vec<(usize, usize)>> {
    if !plan.key.is_empty() {
        let pair = |name: &String| match name.split_once('=') {
            // A name may hold the sign itself.
            Some((own, other)) if place(students, name).is_err() => {
                Ok((place(students, own.trim())?, place(events, other.trim())?))
            }
            _ => Ok((place(students, name)?, place(events, name)?)),
        };
        return plan.key.iter().map(pair).collect();
    }
    // The one name that both have and that tells students apart.
    let shared = students.fields.iter().enumerate().filter_map(|(own, field)| {
        let other = events.fields.iter().position(|other| other.name == field.name)?;
        (field.role == Role::Identifier || field.distinct == field.height).then_some((own, other))
    });
    shared.into_iter().next().map(|pair| vec![pair]).ok_or_else(|| Error::new(ErrorKind::NoKey))
}

fn place(schema: &Schema, name: &str) -> Result<usize> {
    let names = || schema.fields.iter().map(|field| field.name.as_str());
    names().position(|own| own == name).ok_or_else(|| unknown_column(names(), name))
}

fn sounds(field: &Field, words: &[&str]) -> bool {
    let name = field.name.trim().to_lowercase();
    words.iter().any(|word| {
        name == *word || name.ends_with(&format!("_{word}")) || name.ends_with(&format!(" {word}"))
    })
}
