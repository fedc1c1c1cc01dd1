//! Bytes -> [`Table`]: text as written. Nothing is guessed about meaning here.
//!
//! Delimited text in any usual dialect, XLSX and ODS. Every complaint names row and column as a spreadsheet
//! shows them.

mod assembly;
pub mod date;
mod delimited;
mod dialect;
mod encoding;
mod header;
mod ods;
mod package;
pub mod number;
mod reader;
mod record;
mod serial;
mod sniff;
mod styles;
mod workbook;
mod xlsx;

pub use reader::{MAX_BYTES, MAX_WORKBOOK_BYTES, ReadOptions, Reader, read};

use crate::error::{Error, ErrorKind, Result};
use crate::words::Words;

/// A table has at most this many columns, as spreadsheets do.
pub const MAX_COLUMNS: usize = 16_384;

/// A file's cells as text, by column, with the row numbers that a spreadsheet shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    /// Spreadsheet row number of each record; the header's row is smaller than all of them.
    pub rows: Vec<u64>,
    pub source: Source,
    /// What was odd about the bytes: ragged rows, renamed headers, skipped lines.
    pub remarks: Vec<ReadRemark>,
}

/// One column: its name, made unique, and its cells as written.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Column {
    pub name: String,
    cells: Cells,
}

/// All cells of a column in one buffer.
#[derive(Clone, Debug, PartialEq, Default)]
struct Cells {
    text: String,
    ends: Vec<u32>,
}

impl Column {
    pub fn new(name: impl Into<String>) -> Self {
        Column { name: name.into(), cells: Cells::default() }
    }

    /// Adds a cell. Text beyond 4 GB in one column is left out; what comes from a file goes through
    /// [`Column::try_push`], which says so.
    pub fn push(&mut self, cell: &str) {
        if self.try_push(cell).is_err() {
            self.cells.ends.push(self.cells.text.len() as u32);
        }
    }

    /// Adds a cell, as long as its column fits into 4 GB and into memory.
    ///
    /// # Errors
    /// `too-large` otherwise.
    pub fn try_push(&mut self, cell: &str) -> Result<()> {
        let full = || Error::new(ErrorKind::TooLarge).with("what", "text").with("limit", 4096_u64);
        let end = u32::try_from(self.cells.text.len() + cell.len()).map_err(|_| full())?;
        self.cells.text.try_reserve(cell.len()).map_err(|_| full())?;
        self.cells.ends.try_reserve(1).map_err(|_| full())?;
        self.cells.text.push_str(cell);
        self.cells.ends.push(end);
        Ok(())
    }

    /// The cell of record `index` (0-based), exactly as written. Empty beyond the last.
    pub fn cell(&self, index: usize) -> &str {
        let Some(&end) = self.cells.ends.get(index) else { return "" };
        let start = index.checked_sub(1).and_then(|before| self.cells.ends.get(before)).copied().unwrap_or(0);
        self.cells.text.get(start as usize..end as usize).unwrap_or("")
    }

    pub fn len(&self) -> usize {
        self.cells.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.cells.ends.is_empty()
    }

    pub fn cells(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.len()).map(|index| self.cell(index))
    }
}

/// How the bytes were read.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Source {
    pub name: String,
    pub bytes: u64,
    /// `delimited`, `xlsx` or `ods`.
    pub format: &'static str,
    /// `,` `;` tab `|`, for delimited text.
    pub delimiter: Option<char>,
    /// `UTF-8`, `UTF-16LE`, `windows-1252`, ..., for delimited text.
    pub encoding: Option<&'static str>,
    /// Row of the header, as a spreadsheet counts.
    pub header_row: u64,
    /// The sheet that was read, and all there are, for workbooks.
    pub sheet: Option<String>,
    pub sheets: Vec<String>,
}

/// Something odd about the bytes, with the rows it concerns.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRemark {
    pub words: Words,
    pub column: Option<String>,
    /// Spreadsheet rows, the first twenty at most.
    pub rows: Vec<u64>,
    /// All rows concerned.
    pub count: usize,
}

impl Table {
    /// Number of records.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}
