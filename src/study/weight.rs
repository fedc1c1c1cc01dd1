//! The column that says how much each student counts while models learn.

use crate::error::{Error, ErrorKind, Result};
use crate::schema::Field;
use crate::table::number::{Odd, is_missing, odd};
use crate::table::{Column, Table};

/// A larger weight is no count of students any more.
const MOST: f64 = 1e30;

/// The weights of `records`, in their order; `field` and `column` are those of the column that holds them.
///
/// # Errors
/// `bad-weight` for a cell that is missing, no number, below 0 or without end, with its row and column; and where no
/// student weighs anything.
pub(super) fn weights(table: &Table, field: &Field, column: &Column, records: &[u32]) -> Result<Vec<f32>> {
    let bad = |what: &str| Error::new(ErrorKind::BadWeight).at_column(&field.name).with("what", what);
    let weight = |record: &u32| {
        let cell = column.cell(*record as usize).trim();
        let at = |what: &str| {
            let row = table.rows.get(*record as usize).copied().unwrap_or_default();
            Err(bad(what).at_row(row).with("cell", cell))
        };
        if is_missing(cell) {
            return at("missing");
        }
        // As the column writes its numbers; a column that was taken for yes and no, or dates, may hold plain ones.
        let own = field.notation.and_then(|notation| notation.parse(cell));
        match own.or_else(|| cell.parse::<f64>().ok()) {
            Some(value) if value < 0.0 => at("negative"),
            // NaN fails this comparison too.
            Some(value) if value <= MOST => Ok(value as f32),
            Some(_) => at("infinite"),
            None if odd(cell) == Some(Odd::Infinite) => at("infinite"),
            None => at("text"),
        }
    };
    let weights = records.iter().map(weight).collect::<Result<Vec<f32>>>()?;
    if weights.iter().any(|weight| *weight > 0.0) { Ok(weights) } else { Err(bad("nobody")) }
}
