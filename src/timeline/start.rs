//! Where the clock of every student begins, how long a step usually is, and when students left.

use super::clock::Clock;
use super::events::Raw;
use super::plan::EventPlan;
use super::stride::Stride;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Kind, Role, Schema, unknown_column};
use crate::table::Table;
use crate::table::number::is_missing;

pub(super) fn number(text: &str) -> Option<f64> {
    text.trim().parse::<f64>().ok().filter(|value| value.abs() < 1e9)
}

pub(super) fn moment_of(text: &str, clock: Clock) -> Result<f64> {
    let read = if clock.is_calendar() { clock.read(text.trim()) } else { number(text) };
    read.ok_or_else(|| Error::new(ErrorKind::BadMoment).with("value", text.trim()))
}

/// What each student's clock is set by, and where steps begin on it.
pub(super) fn starts(
    students: &Table,
    schema: &Schema,
    plan: &EventPlan,
    clock: Clock,
    raw: &[Raw],
) -> Result<(Vec<f64>, f64)> {
    let height = students.height();
    let earliest = |own: &dyn Fn(&Raw) -> bool| {
        raw.iter().filter(|event| own(event)).map(|event| event.time).fold(f64::INFINITY, f64::min)
    };
    let whole = libm::floor(earliest(&|_| true));
    if let Some(text) = &plan.start {
        let fields = schema.fields.iter().zip(&students.columns);
        if let Some((_, column)) = fields.into_iter().find(|(field, _)| field.name == text.trim()) {
            let (own, _) = if clock.is_calendar() { Clock::of(column, plan.dates)? } else { (clock, [0, 0]) };
            // Who has no start of their own starts with the first.
            let read = |cell: &str| own.read(cell).unwrap_or(whole);
            return Ok((column.cells().map(read).collect(), 0.0));
        }
        let start = moment_of(text, clock).map_err(|error| {
            let names = schema.fields.iter().map(|field| field.name.as_str());
            if text.contains(|letter: char| letter.is_ascii_digit()) {
                error
            } else {
                unknown_column(names, text)
            }
        })?;
        return Ok(if clock.is_calendar() { (vec![start; height], 0.0) } else { (vec![0.0; height], start) });
    }
    if !clock.is_calendar() {
        // Weeks and lessons are counted from 1, days from 0.
        let from_one = whole == 1.0 && raw.iter().all(|event| libm::floor(event.time) == event.time);
        return Ok((vec![0.0; height], if from_one { 1.0 } else { 0.0 }));
    }
    let cohort = schema.fields.iter().zip(&students.columns).find(|(field, _)| field.role == Role::Cohort);
    let Some((field, column)) = cohort else { return Ok((vec![whole; height], 0.0)) };
    let (codes, names) = field.codes(column);
    let mut firsts = vec![f64::INFINITY; names.len()];
    for event in raw {
        if let Some(first) = codes.get(event.record as usize).and_then(|code| firsts.get_mut(*code as usize))
        {
            *first = first.min(libm::floor(event.time));
        }
    }
    let first =
        |code: &u32| firsts.get(*code as usize).copied().filter(|day| day.is_finite()).unwrap_or(whole);
    Ok((codes.iter().map(first).collect(), 0.0))
}

/// A week for days, the number itself for weeks and lessons.
pub(super) fn usual(name: &str, clock: Clock, raw: &[Raw]) -> Stride {
    let days = clock.is_calendar() || name.to_lowercase().contains("day");
    let long = raw.iter().any(|event| event.time > 60.0);
    Stride::Every(if days || long { 7.0 } else { 1.0 })
}

pub(super) fn exits(students: &Table, schema: &Schema, clock: Clock, starts: &[f64]) -> Option<Vec<f64>> {
    let (field, column) =
        schema.fields.iter().zip(&students.columns).find(|(field, _)| field.role == Role::Exit)?;
    let dated = field.kind == Kind::Date;
    let own = if dated { Clock::of(column, None).map_or(clock, |(clock, _)| clock) } else { clock };
    let left = |(record, cell): (usize, &str)| {
        let day =
            if dated { own.read(cell) } else { field.notation.and_then(|notation| notation.parse(cell)) };
        match day.filter(|_| !is_missing(cell)) {
            // A date is placed on the student's clock, a number already is.
            Some(day) if dated => day - starts.get(record).copied().unwrap_or(0.0),
            Some(day) => day,
            None => f64::INFINITY,
        }
    };
    Some(column.cells().enumerate().map(left).collect())
}
