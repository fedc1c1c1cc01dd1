//! The first rows, and the first odd one, with what is odd marked and who somebody is hidden.

use serde::Serialize;

use crate::schema::{Field, Kind, Schema};
use crate::table::Table;
use crate::table::number::is_missing;

/// Some rows as the file has them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// Names, as many as each row has cells.
    pub columns: Vec<String>,
    pub rows: Vec<PreviewRow>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PreviewRow {
    /// As a spreadsheet counts.
    #[cfg_attr(test, ts(type = "number"))]
    pub row: u64,
    pub cells: Vec<PreviewCell>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PreviewCell {
    /// As written, shortened to 200 letters; empty where hidden.
    pub text: String,
    pub state: CellState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum CellState {
    Plain,
    Missing,
    /// Impossible, infinite, or not of the column's kind.
    Odd,
    /// It would tell who somebody is.
    Hidden,
}

/// Rows from the top.
const FIRST: usize = 5;
const LONGEST: usize = 200;

/// The first five rows, then the first odd one below them.
pub(super) fn preview(table: &Table, schema: &Schema, show_names: bool) -> Preview {
    let mut shown: Vec<usize> = (0..table.height().min(FIRST)).collect();
    shown.extend(first_odd(table, schema).filter(|row| *row >= FIRST));
    of(table, schema, &shown, show_names)
}

/// The records of these spreadsheet rows.
pub(super) fn rows(table: &Table, schema: &Schema, rows: &[u64], show_names: bool) -> Preview {
    let places: Vec<usize> = rows.iter().filter_map(|row| table.rows.binary_search(row).ok()).collect();
    of(table, schema, &places, show_names)
}

fn of(table: &Table, schema: &Schema, shown: &[usize], show_names: bool) -> Preview {
    let rows = shown.iter().filter_map(|at| {
        let cells = schema.fields.iter().zip(&table.columns);
        Some(PreviewRow {
            row: *table.rows.get(*at)?,
            cells: cells.map(|(field, column)| cell(field, column.cell(*at), show_names)).collect(),
        })
    });
    Preview { rows: rows.collect(), columns: schema.fields.iter().map(|field| field.name.clone()).collect() }
}

/// The first record with a cell that some column remarks on.
fn first_odd(table: &Table, schema: &Schema) -> Option<usize> {
    let odd = |field: &Field| {
        [&field.impossible, &field.infinite, &field.unread].map(|rows| rows.first.first().copied())
    };
    let row = schema.fields.iter().flat_map(odd).flatten().min()?;
    table.rows.iter().position(|own| *own == row)
}

fn cell(field: &Field, text: &str, show_names: bool) -> PreviewCell {
    let state = if is_missing(text) {
        CellState::Missing
    } else if field.identifies() && !show_names {
        return PreviewCell { text: String::new(), state: CellState::Hidden };
    } else if !matches!(field.kind, Kind::Text | Kind::Category)
        && (field.number(text).is_nan() || !field.possible(field.number(text)))
    {
        CellState::Odd
    } else {
        CellState::Plain
    };
    PreviewCell { text: text.chars().take(LONGEST).collect(), state }
}
