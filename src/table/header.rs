//! A file's first rows -> where its header is, and which rows around it are not students.
//!
//! Exports put lines above the header (a title, a date), and gradebooks put lines below it (units, the most
//! points one can have). A header is a full row of texts that differ from each other; a row of numbers is none.

use super::note::Note;
use super::record::Record;
use super::{date, number};
use crate::numeric::order;

/// Rows that are looked at, blank ones not counted.
pub(super) const GLANCE: usize = 50;

/// What the first rows are.
#[derive(Debug, PartialEq)]
pub(super) struct Header {
    /// Which of the records it is; None when the file has none.
    pub at: Option<usize>,
    /// First record that may be a student.
    pub first: usize,
    /// Records after it that are lines of the gradebook, and why.
    pub left_out: Vec<(usize, Note)>,
    /// A Canvas gradebook, which has a student named "Student, Test".
    pub canvas: bool,
}

/// What a cell looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Blank,
    Number,
    Date,
    Text,
}

fn shape(cell: &str) -> Shape {
    let cell = cell.trim();
    if cell.is_empty() {
        Shape::Blank
    } else if number::looks_like_one(cell) {
        Shape::Number
    } else if date::looks_like_one(cell) {
        Shape::Date
    } else {
        Shape::Text
    }
}

/// Finds the header among a file's first records, none of them blank.
pub(super) fn find(records: &[Record]) -> Header {
    let mut filled: Vec<usize> = records.iter().map(Record::filled).collect();
    filled.sort_unstable();
    let usual = filled.get(filled.len() / 2).copied().unwrap_or(0);
    let Some(at) = choose(records, usual) else {
        let first = records.iter().position(|record| is_wide(record, usual)).unwrap_or(0);
        return Header { at: None, first, left_out: Vec::new(), canvas: false };
    };
    let mut left_out = Vec::new();
    for index in at + 1..records.len().min(at + 4) {
        match line(records, index) {
            Some(note) => left_out.push((index, note)),
            None => break,
        }
    }
    let canvas = records.get(at).is_some_and(is_canvas);
    Header { at: Some(at), first: at + 1, left_out, canvas }
}

/// Full enough to be a header or a student, and not a title.
fn is_wide(record: &Record, usual: usize) -> bool {
    let filled = record.filled();
    // A header whose first cell is blank names a column of row numbers.
    filled * 2 > usual || (filled * 2 == usual && record.cell(0).trim().is_empty() && record.width() >= usual)
}

/// Texts in a row, each counted once.
fn texts(record: &Record) -> usize {
    let mut texts: Vec<&str> =
        record.cells().filter(|cell| shape(cell) == Shape::Text).map(str::trim).collect();
    order::by(&mut texts, Ord::cmp);
    texts.dedup();
    texts.len()
}

fn choose(records: &[Record], usual: usize) -> Option<usize> {
    let wide = || records.iter().enumerate().filter(|(_, record)| is_wide(record, usual));
    let (first, record) = wide().next()?;
    if !is_header(records, first) {
        return None;
    }
    // The first row is the header if it is full and all its cells differ.
    let mut cells: Vec<&str> = record.cells().map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let full = cells.len() * 5 >= usual * 4;
    order::by(&mut cells, Ord::cmp);
    cells.dedup();
    if full && cells.len() == record.filled() {
        return Some(first);
    }
    // Else the one richest in texts, if it is far richer than the rows below it: some gradebooks put lines of
    // kinds, points and dates above their header.
    let most = wide().map(|(_, record)| texts(record)).max()?;
    let (richest, _) = wide().find(|(_, record)| texts(record) == most)?;
    let mut below: Vec<usize> = records.iter().skip(richest + 1).map(texts).collect();
    below.sort_unstable();
    let usual = below.get(below.len() / 2).copied().unwrap_or(most);
    Some(if usual * 10 <= most * 6 { richest } else { first })
}

/// Whether a row can be a header: not all numbers, and not of the same shape as the rows below.
fn is_header(records: &[Record], at: usize) -> bool {
    let Some(record) = records.get(at) else { return false };
    let shapes: Vec<Shape> = record.cells().map(shape).collect();
    let texts = shapes.iter().filter(|shape| **shape == Shape::Text).count();
    let named = shapes.iter().filter(|shape| **shape != Shape::Blank).count();
    if named == 0 {
        return false;
    }
    if texts == named {
        return true;
    }
    if counts_up(record, texts == 0) {
        return true;
    }
    if texts == 0 {
        return false;
    }
    let below = records.get(at + 1..).unwrap_or(&[]);
    if below.is_empty() {
        return true;
    }
    // Of the same shape in every column: a row like the others.
    shapes.iter().enumerate().any(|(column, own)| {
        let mut alike = 0;
        let mut other = 0;
        for shape in
            below.iter().map(|record| shape(record.cell(column))).filter(|shape| *shape != Shape::Blank)
        {
            if shape == *own { alike += 1 } else { other += 1 }
        }
        *own != Shape::Blank && other > alike
    })
}

/// Whether a row's numbers are 1, 2, 3 or 2019, 2020, 2021: weeks or years as names of columns.
fn counts_up(record: &Record, alone: bool) -> bool {
    let numbers: Vec<i64> = record.cells().filter_map(|cell| cell.trim().parse().ok()).collect();
    let steps =
        numbers.windows(2).all(|pair| matches!(pair, [one, next] if next.checked_sub(*one) == Some(1)));
    let years = numbers.iter().all(|number| (1990..=2100).contains(number));
    numbers.len() > 1 && steps && (years || !alone) && record.cells().all(|cell| shape(cell) != Shape::Date)
}

/// Whether a row below the header is a line of the gradebook: units, or the most points one can have.
fn line(records: &[Record], at: usize) -> Option<Note> {
    const POINTS: &[&str] = &[
        "points possible",
        "possible points",
        "max points",
        "maximum points",
        "max score",
        "maximum score",
        "out of",
    ];
    const UNITS: &[&str] = &["unit", "units"];
    let record = records.get(at)?;
    let label = record.cell(0);
    let name = label.trim().to_lowercase();
    // Canvas indents its line in every language, and leaves the student's numbers blank.
    let indented =
        label.starts_with("  ") && record.cell(1).trim().is_empty() && record.cell(2).trim().is_empty();
    if !name.is_empty() && record.filled() > 1 && (indented || POINTS.contains(&name.as_str())) {
        return Some(Note::PointsLine);
    }
    if UNITS.contains(&name.as_str()) {
        return Some(Note::UnitLine);
    }
    if !name.is_empty() {
        return None;
    }
    let below = records.get(at + 1..).unwrap_or(&[]);
    let mut words_over_numbers = 0;
    for (column, cell) in record.cells().enumerate() {
        match shape(cell) {
            Shape::Blank => {}
            Shape::Text if !number::is_missing(cell) => {
                words_over_numbers += usize::from(is_numeric(below, column));
            }
            _ => return None,
        }
    }
    (words_over_numbers > 0).then_some(Note::UnitLine)
}

/// Whether most cells of a column are numbers.
fn is_numeric(records: &[Record], column: usize) -> bool {
    let mut balance = 0_i64;
    for cell in records.iter().map(|record| record.cell(column)).filter(|cell| !number::is_missing(cell)) {
        balance += if shape(cell) == Shape::Number { 1 } else { -1 };
    }
    balance > 0
}

fn is_canvas(header: &Record) -> bool {
    let has = |name: &str| header.cells().any(|cell| cell.trim() == name);
    header.cell(0).trim() == "Student"
        && has("ID")
        && (has("SIS User ID") || has("SIS Login ID") || has("Section"))
}

/// Whether a Canvas row is the student that Canvas makes up for trying things out.
pub(super) fn is_test_student(record: &Record) -> bool {
    matches!(record.cell(0).trim(), "Student, Test" | "Test Student" | "Test, Student")
}

#[cfg(test)]
mod tests {
    use super::super::delimited::Records;
    use super::*;

    fn found(text: &str) -> Header {
        let mut records = Records::new(text, Some(','));
        let mut record = Record::default();
        let mut all = Vec::new();
        while records.next(&mut record) {
            all.push(record.clone());
        }
        find(&all)
    }

    #[test]
    fn the_header_is_found() {
        let cases: &[(&str, Option<usize>)] = &[
            ("a,b\n1,2", Some(0)),
            ("1,2\n3,4", None),
            ("1,a,2020-01-01\n2,b,2020-01-02", None),
            ("a,b\nc,d", Some(0)),
            (",x\n1,2\n2,3", Some(0)),
            ("name,1,2,3\nx,4,5,6", Some(0)),
            ("2019,2020\n5,6", Some(0)),
            ("Class 7\nname,x,y\na,1,2", Some(1)),
            ("Class 7,,\nspring,,\nname,x,y\na,1,2", Some(2)),
            ("name,mark,mark\na,1,2", Some(0)),
            ("kind,test,test,oral\n,10,10,5\nname,t1,t2,o1\na,1,2,3\nb,1,2,3", Some(2)),
            ("grade\n12", Some(0)),
            ("12\n13", None),
        ];
        for (text, at) in cases {
            assert_eq!(found(text).at, *at, "{text:?}");
        }
    }

    #[test]
    fn lines_of_the_gradebook_are_no_students() {
        let canvas = "Student,ID,Section,Test\n,,,Manual Posting\n    Points Possible,,,10\nZoe,1,A,7\n";
        let header = found(canvas);
        assert_eq!(header.left_out, [(1, Note::UnitLine), (2, Note::PointsLine)]);
        assert!(header.canvas);
        assert_eq!(found("name,height,weight\n,cm,kg\nx,180,80\n").left_out, [(1, Note::UnitLine)]);
        assert_eq!(found("name,t1,t2\nx,absent,absent\ny,1,2\nz,1,2\n").left_out, []);
        assert_eq!(found("name,t1\n,7\ny,1\n").left_out, []);
    }
}
