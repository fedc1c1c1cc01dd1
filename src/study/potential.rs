//! Whose work promises more than the mark shows, with their rows in the file.

use super::course::Course;
use super::within::within;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{self, Moment, Potential};
use crate::features::Target;
use crate::schema::{Field, Hint};
use crate::table::{Column, Table};

/// Of one moment, which `told` is about.
///
/// # Errors
/// `no-intervals`, `unknown-model`; `crashed` where there is no such moment.
pub(super) fn potential(
    table: &Table,
    course: &Course,
    told: &Moment,
    moment: usize,
    model: Option<&str>,
    show_names: bool,
) -> Result<Potential> {
    let (sitting, bench) = course.at(moment)?;
    let asked = &sitting.asked;
    let none =
        |why: &str| Error::new(ErrorKind::NoIntervals).at_column(&asked.question.target).with("why", why);
    if !matches!(bench.target, Target::Numbers(_)) {
        return Err(none("kinds"));
    }
    if let Some(unknown) = model.filter(|id| bench.entrants.iter().all(|entrant| entrant.id != *id)) {
        return Err(Error::new(ErrorKind::UnknownModel).with("model", unknown).with("known", ""));
    }
    let able = |id: &str| told.decisions.iter().any(|own| own.model == id && own.spread.is_some());
    let id = model.or_else(|| speaker(told)).filter(|id| able(id)).ok_or_else(|| none("model"))?;
    let rows = sitting.judged();
    let record = |row: &u32| asked.records.get(*row as usize).copied().unwrap_or_default();
    let records: Vec<u32> = rows.iter().map(record).collect();
    let lines: Vec<u64> =
        records.iter().map(|record| table.rows.get(*record as usize).copied().unwrap_or_default()).collect();
    let folds = bench.folds.first().ok_or_else(|| none("model"))?.among(&rows);
    let (truth, judged) = (bench.target.of(&rows), course.judged_of(moment, id)?);
    let within = within(course, moment, id)?;
    let seed = bench.protocol.seed;
    let found = evaluation::potential(&folds, seed, &truth, &judged, &within, &lines);
    let mut found = found.ok_or_else(|| none("model"))?;
    if show_names {
        name(&mut found, table, &asked.schema.fields, &lines, &records);
    }
    Ok(found)
}

/// The best model, or the one with the least error of those with intervals.
fn speaker(told: &Moment) -> Option<&str> {
    let able = told.decisions.iter().filter(|own| own.spread.is_some());
    let error = |id: &str| {
        let scores = told.models.iter().find(|own| own.id == id)?;
        scores.scores.get("rmse").and_then(evaluation::Score::value)
    };
    let rank =
        |id: &str| if id == told.best { f64::NEG_INFINITY } else { error(id).unwrap_or(f64::INFINITY) };
    able.map(|own| own.model.as_str()).reduce(|best, next| if rank(next) < rank(best) { next } else { best })
}

/// The column that says who somebody is: that of names, or else the first that identifies.
pub(super) fn who<'a>(table: &'a Table, fields: &[Field]) -> Option<&'a Column> {
    let pairs = || fields.iter().zip(&table.columns);
    let named = pairs().find(|(field, _)| field.hint == Some(Hint::Name));
    named.or_else(|| pairs().find(|(field, _)| field.identifies())).map(|(_, column)| column)
}

/// Writes who they are.
fn name(found: &mut Potential, table: &Table, fields: &[Field], lines: &[u64], records: &[u32]) {
    let Some(column) = who(table, fields) else { return };
    for student in &mut found.students {
        let place = lines.iter().position(|line| *line == student.row);
        let record = place.and_then(|place| records.get(place));
        student.who = record.map(|record| column.cell(*record as usize).trim().to_owned());
    }
}
