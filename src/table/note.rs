//! What was odd about a file's bytes, counted, and as remarks.

use super::ReadRemark;
use crate::words::Words;

/// Rows that a remark names.
pub(super) const NAMED_ROWS: usize = 20;

/// What was odd. Each kind becomes one remark, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Note {
    BadCharacters,
    TitleLine,
    NoHeader,
    UnitLine,
    PointsLine,
    TestStudent,
    Unnamed,
    Renamed,
    BlankRow,
    UnclosedQuote,
    Ragged,
    Surplus,
    ErrorCell,
}

impl Note {
    fn id(self) -> &'static str {
        match self {
            Note::BadCharacters => "read-bad-characters",
            Note::TitleLine => "read-title-lines",
            Note::NoHeader => "read-no-header",
            Note::UnitLine => "read-unit-lines",
            Note::PointsLine => "read-points-lines",
            Note::TestStudent => "read-test-student",
            Note::Unnamed => "read-unnamed-columns",
            Note::Renamed => "read-renamed-columns",
            Note::BlankRow => "read-blank-rows",
            Note::UnclosedQuote => "read-unclosed-quote",
            Note::Ragged => "read-ragged-rows",
            Note::Surplus => "read-surplus-cells",
            Note::ErrorCell => "read-error-cells",
        }
    }
}

/// How often, and where.
#[derive(Default)]
pub(super) struct Noted {
    pub rows: Vec<u64>,
    pub count: usize,
    pub column: Option<String>,
    pub found: Option<usize>,
}

/// What a person reads of it.
pub(super) fn remark(note: Note, noted: Noted, expected: usize) -> ReadRemark {
    let mut words = Words::new(note.id()).with("count", noted.count);
    if let Some(row) = noted.rows.first() {
        words = words.with("row", *row);
    }
    if let Some(found) = noted.found {
        words = words.with("found", found).with("expected", expected);
    }
    if let Some(column) = &noted.column {
        words = words.with("column", column.as_str());
    }
    ReadRemark { words, column: noted.column, rows: noted.rows, count: noted.count }
}
