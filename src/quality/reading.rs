//! One column's cells, read once for everything that looks at them.

use crate::numeric::order::{key, value};
use crate::schema::{Field, Kind};
use crate::table::Column;

/// The cells of the rows that are looked at, in their order.
pub(super) struct Reading<'a> {
    pub field: &'a Field,
    pub cells: Cells,
    /// Records behind the cells.
    records: &'a [u32],
    /// Spreadsheet rows of all records.
    rows: &'a [u64],
}

pub(super) enum Cells {
    /// NaN is missing. `sorted` are those that are not, in order.
    Numbers { values: Vec<f64>, sorted: Vec<f64> },
    /// `u32::MAX` is missing.
    Codes { codes: Vec<u32>, names: Vec<String> },
}

impl<'a> Reading<'a> {
    pub fn new(field: &'a Field, column: &Column, records: &'a [u32], rows: &'a [u64]) -> Self {
        let cells = match field.kind {
            Kind::Number | Kind::Date => {
                let values = kept(field.numbers(column), records);
                let mut keys: Vec<u64> =
                    values.iter().filter(|value| !value.is_nan()).map(|value| key(*value)).collect();
                keys.sort_unstable();
                Cells::Numbers { values, sorted: keys.into_iter().map(value).collect() }
            }
            Kind::Category | Kind::YesNo | Kind::Text => {
                let (codes, names) = field.codes(column);
                Cells::Codes { codes: kept(codes, records), names }
            }
        };
        Reading { field, cells, records, rows }
    }

    /// Whether nothing is known, for each row.
    pub fn missing(&self) -> Vec<bool> {
        match &self.cells {
            Cells::Numbers { values, .. } => values.iter().map(|value| value.is_nan()).collect(),
            Cells::Codes { codes, .. } => codes.iter().map(|code| *code == u32::MAX).collect(),
        }
    }

    /// Numbers of measures, with the sorted ones; `None` of dates and codes.
    pub fn measures(&self) -> Option<(&[f64], &[f64])> {
        match &self.cells {
            Cells::Numbers { values, sorted } if self.field.kind == Kind::Number => Some((values, sorted)),
            _ => None,
        }
    }

    /// Spreadsheet rows at these places.
    pub fn rows_at<'b>(&'b self, places: impl Iterator<Item = usize> + 'b) -> impl Iterator<Item = u64> + 'b {
        places.filter_map(|place| self.rows.get(*self.records.get(place)? as usize).copied())
    }

    /// Spreadsheet rows of numbers that meet a condition.
    pub fn rows_where<'b>(&'b self, meets: impl Fn(f64) -> bool + 'b) -> impl Iterator<Item = u64> + 'b {
        let values = self.measures().map_or(&[][..], |(values, _)| values);
        self.rows_at((0..values.len()).filter(move |place| meets(values[*place])))
    }
}

/// The entries of `records`; all of them where none is left out.
fn kept<T: Copy>(all: Vec<T>, records: &[u32]) -> Vec<T> {
    if all.len() == records.len() {
        return all;
    }
    records.iter().filter_map(|record| all.get(*record as usize).copied()).collect()
}
