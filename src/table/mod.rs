//! Bytes -> [`Table`]: text as written. Nothing is guessed about meaning here.
//!
//! Delimited text in any usual dialect, XLSX and ODS. Every complaint names row and column as a spreadsheet
//! shows them.

mod assembly;
mod cells;
pub mod date;
mod delimited;
mod dialect;
mod encoding;
mod header;
mod index;
mod note;
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

use std::borrow::Cow;

use cells::Cells;

use crate::error::Result;
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

impl Column {
    pub fn new(name: impl Into<String>) -> Self {
        Column { name: name.into(), cells: Cells::default() }
    }

    /// Adds a cell. Where there is no room for its text it stays empty; what comes from a file goes through
    /// [`Column::try_push`], which says so.
    pub fn push(&mut self, cell: &str) {
        if self.try_push(cell).is_err() {
            // A text that is there already needs next to no room; if even that fails, the column ends here.
            let _ = self.try_push("");
        }
    }

    /// Adds a cell, as long as its column fits into 4 GB and into memory.
    ///
    /// # Errors
    /// `too-large`, `out-of-memory`.
    pub fn try_push(&mut self, cell: &str) -> Result<()> {
        self.cells.push(cell, index::key(cell))
    }

    /// The cell of record `index` (0-based), exactly as written. Empty beyond the last.
    pub fn cell(&self, index: usize) -> &str {
        self.cells.get(index)
    }

    pub fn len(&self) -> usize {
        self.cells.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn cells(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.len()).map(|index| self.cell(index))
    }

    /// What `of` says of every cell, in order. It is asked once for each different text, or a little oftener.
    pub fn map<T: Copy>(&self, of: impl FnMut(&str) -> T) -> Vec<T> {
        self.cells.map(of)
    }

    /// Every different cell, as written; where most differ, one may come again.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        self.cells.texts()
    }

    /// [`Column::texts`], each with the number of its cells.
    pub fn counted(&self) -> impl Iterator<Item = (&str, u32)> {
        self.cells.texts().zip(self.cells.counts())
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
    pub encoding: Option<Cow<'static, str>>,
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

    /// Bytes that the cells take.
    pub fn bytes(&self) -> usize {
        self.columns.iter().map(|column| column.cells.bytes()).sum::<usize>() + self.rows.capacity() * 8
    }

    /// The column of that name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}
