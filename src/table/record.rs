//! One row of a file before its place in the table is known: text by cell, in buffers that are used again.

use super::MAX_COLUMNS;

/// A row's cells as text, with the row number that a spreadsheet shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub row: u64,
    text: String,
    ends: Vec<usize>,
    /// Cells in all, also those beyond [`MAX_COLUMNS`], whose text is not kept.
    pub count: usize,
    /// Cells that hold an error such as `#DIV/0!`; their text is empty.
    pub errors: usize,
    /// Cells up to the last that holds an error.
    reach: usize,
}

impl Record {
    pub fn clear(&mut self, row: u64) {
        self.row = row;
        self.text.clear();
        self.ends.clear();
        self.count = 0;
        self.errors = 0;
        self.reach = 0;
    }

    /// More text for the cell that [`Record::end`] will close.
    pub fn write(&mut self, text: &str) {
        if self.ends.len() < MAX_COLUMNS {
            self.text.push_str(text);
        }
    }

    /// Closes the cell that was written.
    pub fn end(&mut self) {
        self.count += 1;
        if self.ends.len() < MAX_COLUMNS {
            self.ends.push(self.text.len());
        }
    }

    /// A cell that holds an error instead of a value.
    pub fn push_error(&mut self) {
        self.end();
        self.errors += 1;
        self.reach = self.ends.len();
    }

    pub fn push(&mut self, cell: &str) {
        self.write(cell);
        self.end();
    }

    /// The cell at `index` (0-based); empty beyond the last.
    pub fn cell(&self, index: usize) -> &str {
        let Some(&end) = self.ends.get(index) else { return "" };
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..end).unwrap_or("")
    }

    pub fn cells(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        (0..self.ends.len()).map(|index| self.cell(index))
    }

    /// Cells up to the last that is not blank.
    pub fn width(&self) -> usize {
        self.cells().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1).max(self.reach)
    }

    /// Cells that are not blank.
    pub fn filled(&self) -> usize {
        self.cells().filter(|cell| !cell.trim().is_empty()).count()
    }

    pub fn is_blank(&self) -> bool {
        self.errors == 0 && self.text.trim().is_empty()
    }

    /// Whether a cell holds a NUL, which no text has.
    pub fn has_nul(&self) -> bool {
        self.text.as_bytes().contains(&0)
    }

    /// Bytes of text held.
    pub fn bytes(&self) -> usize {
        self.text.len()
    }
}
