//! Records -> [`Table`]: names for the columns, cells in their places, and a note of everything that was odd.

use std::collections::{BTreeMap, BTreeSet};

use super::header::{self, Header};
use super::index;
use super::note::{NAMED_ROWS, Note, Noted, remark};
use super::record::Record;
use super::{Column, MAX_COLUMNS, Source, Table};
use crate::error::{Error, ErrorKind, Result};

/// Cells that a spreadsheet shows as one. 0-based rows and columns, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merge {
    pub top: u64,
    pub left: usize,
    pub bottom: u64,
    pub right: usize,
}

/// A table in the making.
pub(super) struct Assembly {
    source: Source,
    /// Delimited text, where a row of another length is odd.
    is_text: bool,
    /// Cells that may still be stored.
    room: usize,
    /// Bytes of text that may still be stored.
    text_room: usize,
    /// The first records, until the header is found among them.
    waiting: Vec<Record>,
    settled: bool,
    canvas: bool,
    has_header: bool,
    /// Cells of the header's row.
    expected: usize,
    columns: Vec<Column>,
    rows: Vec<u64>,
    last_row: u64,
    notes: BTreeMap<Note, Noted>,
}

impl Assembly {
    /// For delimited text: as many cells as memory holds.
    pub fn of_text(source: Source) -> Self {
        Assembly {
            source,
            is_text: true,
            room: usize::MAX,
            text_room: usize::MAX,
            waiting: Vec::new(),
            settled: false,
            canvas: false,
            has_header: false,
            expected: 0,
            columns: Vec::new(),
            rows: Vec::new(),
            last_row: 0,
            notes: BTreeMap::new(),
        }
    }

    /// For a sheet, which may hold few cells far apart, or one long text many times: at most `room` cells,
    /// blank ones counted, and `text_room` bytes.
    pub fn of_sheet(source: Source, room: usize, text_room: usize) -> Self {
        Assembly { is_text: false, room, text_room, ..Assembly::of_text(source) }
    }

    pub fn note(&mut self, note: Note, row: u64) {
        let noted = self.notes.entry(note).or_default();
        noted.count += 1;
        if noted.rows.len() < NAMED_ROWS {
            noted.rows.push(row);
        }
    }

    pub fn note_count(&mut self, note: Note, count: usize) {
        self.notes.entry(note).or_default().count += count;
    }

    /// Takes the next record; blank ones are passed over.
    ///
    /// # Errors
    /// `too-many-columns`, `too-large`.
    pub fn take(&mut self, record: &Record) -> Result<()> {
        if record.is_blank() {
            return Ok(());
        }
        self.text_room = self.text_room.checked_sub(record.bytes()).ok_or_else(too_much_text)?;
        if self.settled {
            return self.place(record);
        }
        if record.count > MAX_COLUMNS {
            return Err(too_many_columns(record.count as u64));
        }
        self.waiting.push(record.clone());
        if self.waiting.len() >= header::GLANCE { self.settle() } else { Ok(()) }
    }

    /// Finds the header among the records that wait, and places those below it.
    fn settle(&mut self) -> Result<()> {
        self.settled = true;
        let waiting = std::mem::take(&mut self.waiting);
        let Header { at, first, left_out, canvas } = header::find(&waiting);
        self.canvas = canvas;
        let students = || {
            let left_out = &left_out;
            let rest = waiting.iter().enumerate().skip(first);
            rest.filter(move |(index, _)| !left_out.iter().any(|(other, _)| other == index))
                .map(|(_, record)| record)
        };
        for record in waiting.iter().take(at.unwrap_or(first)) {
            self.note(Note::TitleLine, record.row);
        }
        let mut widths: Vec<usize> = students().map(Record::width).collect();
        widths.sort_unstable();
        match at.and_then(|at| waiting.get(at)) {
            Some(header) => {
                let usual = widths.get(widths.len() / 2).copied().unwrap_or(0);
                self.has_header = true;
                self.expected = header.count;
                self.last_row = header.row;
                self.source.header_row = header.row;
                let width = header.width().max(usual);
                self.columns = (0..width).map(|index| Column::new(one_line(header.cell(index)))).collect();
            }
            None => {
                let width = widths.last().copied().unwrap_or(0);
                self.expected = width;
                self.columns = vec![Column::default(); width];
                if let Some(first) = students().next() {
                    self.last_row = first.row.saturating_sub(1);
                    self.source.header_row = self.last_row;
                    self.note(Note::NoHeader, first.row);
                }
            }
        }
        for (index, record) in waiting.iter().enumerate().skip(first) {
            match left_out.iter().find(|(other, _)| *other == index) {
                Some((_, note)) => {
                    self.note(*note, record.row);
                    self.last_row = record.row;
                }
                None => self.place(record)?,
            }
        }
        Ok(())
    }

    fn place(&mut self, record: &Record) -> Result<()> {
        let gap = record.row.saturating_sub(self.last_row + 1);
        if gap > 0 {
            for row in self.last_row + 1..record.row.min(self.last_row + 1 + NAMED_ROWS as u64) {
                self.note(Note::BlankRow, row);
            }
            self.note_count(Note::BlankRow, gap.saturating_sub(NAMED_ROWS as u64) as usize);
        }
        self.last_row = record.row;
        if self.canvas && header::is_test_student(record) {
            self.note(Note::TestStudent, record.row);
            return Ok(());
        }
        let short = record.count < self.expected;
        let surplus = record.width() > self.columns.len() || record.count > MAX_COLUMNS;
        if surplus || (short && self.is_text) {
            let note = if surplus { Note::Surplus } else { Note::Ragged };
            self.note(note, record.row);
            self.notes.entry(note).or_default().found.get_or_insert(record.count);
        }
        for _ in 0..record.errors {
            self.note(Note::ErrorCell, record.row);
        }
        let cells = self.columns.len().max(record.count);
        self.room = self.room.checked_sub(cells).ok_or_else(too_many_cells)?;
        for (index, column) in self.columns.iter_mut().enumerate() {
            column.try_push(record.cell(index))?;
        }
        self.push_row(record.row)
    }

    fn push_row(&mut self, row: u64) -> Result<()> {
        let bytes = 16 * self.rows.len() as u64;
        self.rows.try_reserve(1).map_err(|_| Error::out_of_memory(bytes))?;
        self.rows.push(row);
        Ok(())
    }

    /// Takes a record of delimited text as it stands there, if nothing about it is odd: cell by cell between
    /// `starts`, of which each is one after the delimiter before, and `end`. False if it must be taken as a
    /// [`Record`].
    pub fn take_plain(&mut self, text: &str, row: u64, starts: &[usize], end: usize) -> Result<bool> {
        let count = starts.len();
        let ordinary = self.settled
            && self.is_text
            && !self.canvas
            && count == self.expected
            && count == self.columns.len()
            && row == self.last_row + 1;
        let bytes = text.as_bytes();
        let ends = || starts.iter().skip(1).map(|next| next - 1).chain([end]);
        // A row with a cell that says something is not blank; of all others somebody else knows.
        let says = |(start, end): (&usize, usize)| {
            *start < end && bytes.get(*start).is_some_and(u8::is_ascii_graphic)
        };
        if !ordinary || !starts.iter().zip(ends()).any(says) {
            return Ok(false);
        }
        for ((column, start), end) in self.columns.iter_mut().zip(starts).zip(ends()) {
            let length = end.saturating_sub(*start);
            match bytes.get(*start..*start + 8).and_then(|word| word.try_into().ok()) {
                Some(word) if length < 8 => {
                    column.cells.push_short(index::short(u64::from_le_bytes(word), length))?;
                }
                _ => column.try_push(text.get(*start..end).unwrap_or(""))?,
            }
        }
        self.last_row = row;
        self.push_row(row)?;
        Ok(true)
    }

    /// The table.
    ///
    /// # Errors
    /// `empty-file` without any cell, `header-only` without a row below the header.
    pub fn finish(self) -> Result<Table> {
        self.finish_merged(&[])
    }

    /// The table of a sheet in which some cells are merged: a merged header names all the columns below it.
    ///
    /// # Errors
    /// As [`Assembly::finish`].
    pub fn finish_merged(mut self, merges: &[Merge]) -> Result<Table> {
        if !self.settled {
            self.settle()?;
        }
        if self.has_header && !merges.is_empty() {
            self.merge_header(merges);
        }
        self.columns.iter_mut().try_for_each(|column| column.cells.close())?;
        if self.rows.is_empty() {
            return Err(Error::new(match self.has_header {
                true => ErrorKind::HeaderOnly,
                false => ErrorKind::EmptyFile,
            }));
        }
        while self.has_header
            && self
                .columns
                .last()
                .is_some_and(|column| column.name.is_empty() && column.texts().all(str::is_empty))
        {
            self.columns.pop();
        }
        self.name_columns();
        let expected = self.expected;
        let remarks = self.notes.into_iter().map(|(note, noted)| remark(note, noted, expected)).collect();
        Ok(Table { columns: self.columns, rows: self.rows, source: self.source, remarks })
    }

    /// Spreads merged header cells over their columns, and joins a header of several rows into one.
    fn merge_header(&mut self, merges: &[Merge]) {
        let top = self.source.header_row.saturating_sub(1);
        let of_header: Vec<&Merge> = merges.iter().filter(|merge| merge.top == top).collect();
        for merge in &of_header {
            let Some(name) = self.columns.get(merge.left).map(|column| column.name.clone()) else { continue };
            for column in self.columns.iter_mut().take(merge.right.saturating_add(1)).skip(merge.left + 1) {
                if column.name.is_empty() {
                    column.name.clone_from(&name);
                }
            }
        }
        // A second level: some names span rows, others span columns and are told apart below.
        let tall = of_header.iter().filter(|merge| merge.left == merge.right).map(|merge| merge.bottom).max();
        let wide = of_header.iter().any(|merge| merge.right > merge.left && merge.bottom == top);
        let Some(bottom) = tall.filter(|bottom| wide && *bottom > top && *bottom <= top + 3) else { return };
        let level = self.rows.iter().take_while(|row| **row <= bottom + 1).count();
        for column in &mut self.columns {
            let mut below = Column::default();
            for (index, cell) in column.cells().enumerate() {
                if index >= level {
                    below.push(cell);
                }
            }
            for index in 0..level {
                let lower = one_line(column.cell(index));
                if !lower.is_empty() && lower != column.name {
                    column.name = format!("{} {lower}", column.name).trim().to_owned();
                }
            }
            column.cells = below.cells;
        }
        self.rows.drain(..level);
    }

    /// Gives every column a name of its own.
    fn name_columns(&mut self) {
        let mut given = BTreeSet::new();
        given.extend(self.columns.iter().map(|column| column.name.clone()));
        let mut taken = BTreeSet::new();
        let mut notes = Vec::new();
        for (index, column) in self.columns.iter_mut().enumerate() {
            let unnamed = column.name.is_empty();
            let base = if unnamed { format!("column {}", index + 1) } else { column.name.clone() };
            let mut name = base.clone();
            let mut copy = 1;
            while taken.contains(&name) || (name != column.name && given.contains(&name)) {
                copy += 1;
                name = format!("{base} ({copy})");
            }
            if name != column.name {
                notes.push((if unnamed { Note::Unnamed } else { Note::Renamed }, name.clone()));
            }
            taken.insert(name.clone());
            column.name = name;
        }
        if !self.has_header {
            return;
        }
        let row = self.source.header_row;
        for (note, name) in notes {
            let noted = self.notes.entry(note).or_default();
            noted.count += 1;
            noted.rows = vec![row];
            noted.column.get_or_insert(name);
        }
    }
}

/// A header cell without blanks around it and on one line.
fn one_line(cell: &str) -> String {
    cell.split(['\n', '\r']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(super) fn too_many_columns(count: u64) -> Error {
    Error::new(ErrorKind::TooManyColumns).with("count", count).with("limit", MAX_COLUMNS)
}

pub(super) fn too_much_text() -> Error {
    Error::new(ErrorKind::TooLarge).with("what", "text").with("limit", super::workbook::MAX_TEXT >> 20)
}

pub(super) fn too_many_cells() -> Error {
    Error::new(ErrorKind::TooLarge).with("what", "cells").with("limit", super::workbook::MAX_CELLS)
}
