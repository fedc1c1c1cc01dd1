//! The user's word over a guess. Undoing a change is leaving it out and amending the guess anew.

use super::bounds::Bounds;
use super::evidence::Evidence;
use super::guess::MOST_LEVELS;
use super::nearest::unknown_column;
use super::{Amendment, Field, KeptOut, Kind, Role, Schema, yes_no};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Column, Table};

impl Schema {
    /// This schema with all `amendments` made, in their order. `table` is the one that it was guessed from.
    ///
    /// # Errors
    /// `unknown-column` for a name that no column has; `bad-amendment` for a kind that no cell of the column is
    /// of, for a category of more than 1,000 values, or for bounds of what is no number.
    pub fn amended(&self, table: &Table, amendments: &[Amendment]) -> Result<Schema> {
        let mut schema = self.clone();
        for amendment in amendments {
            schema.once = amendment.once.unwrap_or(schema.once);
            if amendment.once.is_some() && amendment.column.is_empty() {
                continue;
            }
            let found =
                schema.fields.iter_mut().zip(&table.columns).find(|(f, _)| f.name == amendment.column);
            let Some((field, column)) = found else {
                let names = self.fields.iter().map(|field| field.name.as_str());
                return Err(unknown_column(names, &amendment.column));
            };
            amend(field, column, table, amendment)?;
        }
        Ok(schema.remarked())
    }
}

fn amend(field: &mut Field, column: &Column, table: &Table, amendment: &Amendment) -> Result<()> {
    if let Some(kind) = amendment.kind.filter(|kind| *kind != field.kind) {
        check(field, column, kind)?;
        field.kind = kind;
        // What spoke against the old kind does not speak against the new one.
        if field.role == Role::Ignored && field.reason == Some(KeptOut::Text) && !field.asked {
            (field.role, field.reason) = (Role::Input, None);
        }
        if field.role == Role::Step && kind != Kind::Number {
            field.role = Role::Input;
        }
    }
    if let Some(role) = amendment.role {
        field.role = role;
        field.asked = true;
    }
    field.protected = amendment.protected.unwrap_or(field.protected);
    field.known = amendment.known.unwrap_or(field.known);
    field.merged = amendment.merge.unwrap_or(field.merged);
    let bounded = amendment.low.is_some() || amendment.high.is_some();
    if bounded {
        field.bounds = Some(bounds(field, amendment)?);
        field.impossible_as_missing = true;
    }
    field.impossible_as_missing = amendment.impossible_as_missing.unwrap_or(field.impossible_as_missing);
    if bounded || amendment.kind.is_some() || amendment.impossible_as_missing.is_some() {
        field.measure(column, &table.rows);
    }
    field.settle();
    Ok(())
}

/// The ends that the user gives, where a column of numbers has room between them.
fn bounds(field: &Field, amendment: &Amendment) -> Result<Bounds> {
    let low = amendment.low.unwrap_or(f64::NEG_INFINITY);
    let high = amendment.high.unwrap_or(f64::INFINITY);
    if field.kind == Kind::Number && low <= high {
        return Ok(Bounds { low, high });
    }
    Err(refused(field, "bounds"))
}

fn refused(field: &Field, what: &str) -> Error {
    Error::new(ErrorKind::BadAmendment).at_column(&field.name).with("what", what).with("limit", MOST_LEVELS)
}

/// Whether the column can be of that kind at all.
fn check(field: &Field, column: &Column, kind: Kind) -> Result<()> {
    let refuse = |what: &str| Err(refused(field, what));
    match kind {
        Kind::Number if field.notation.is_none() => refuse("number"),
        Kind::Date if field.dates.is_none() => refuse("date"),
        Kind::Category if field.distinct > MOST_LEVELS => refuse("levels"),
        Kind::YesNo => {
            let told = Evidence::of(column).levels.iter().all(|(cell, _)| yes_no::value(cell).is_some());
            if told { Ok(()) } else { refuse("yes-no") }
        }
        _ => Ok(()),
    }
}
