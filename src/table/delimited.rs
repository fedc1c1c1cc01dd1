//! Delimited text -> records -> columns.
//!
//! Reads what RFC 4180 describes and what people's programs write besides: blanks before a quote, text after a
//! closing quote, a quote that is never closed, lines that end in CR, LF or both. A blank line is a row, and a
//! newline inside quotes is not: rows are counted as a spreadsheet counts them.

use super::assembly::Assembly;
use super::encoding::Decoded;
use super::note::Note;
use super::record::Record;
use super::{Source, Table, dialect};
use crate::error::{Error, ErrorKind, Result};
use crate::progress::{Watch, step};

/// Bytes between two ticks: some ten milliseconds of work.
const TICK: usize = 2 << 20;

/// # Errors
/// `empty-file`, `header-only`, `not-text` for a NUL, `too-many-columns`, `too-large`, `cancelled`.
pub(super) fn read(name: &str, bytes: u64, decoded: Decoded, watch: &mut dyn Watch) -> Result<Table> {
    let dialect = dialect::find(decoded.text());
    let text = decoded.text().get(dialect.start..).unwrap_or("");
    if text.trim().is_empty() {
        return Err(Error::new(ErrorKind::EmptyFile));
    }
    let source = Source {
        name: name.to_owned(),
        bytes,
        format: "delimited",
        delimiter: dialect.delimiter,
        encoding: Some(decoded.name.clone()),
        ..Source::default()
    };
    let mut assembly = Assembly::of_text(source);
    if decoded.replaced > 0 {
        assembly.note_count(Note::BadCharacters, decoded.replaced);
    }
    let mut records = Records::new(text, dialect.delimiter);
    let mut record = Record::default();
    let mut ticked = 0;
    let mut starts = Vec::new();
    // Where a quote, a NUL or anything else makes a record odd, it is read with care; all others go straight in.
    let plain = !text.as_bytes().contains(&0);
    loop {
        if plain && let Some(end) = records.plain_record(&mut starts) {
            let row = records.row + 1;
            if assembly.take_plain(text, row, &starts, end.of_cells)? {
                (records.row, records.at) = (row, end.of_line);
                if records.at - ticked >= TICK {
                    ticked = records.at;
                    step(watch, records.at as u64, text.len() as u64)?;
                }
                continue;
            }
        }
        if !records.next(&mut record) {
            break;
        }
        if record.has_nul() {
            return Err(Error::new(ErrorKind::NotText).at_row(record.row));
        }
        if let Some(row) = records.unclosed.take() {
            assembly.note(Note::UnclosedQuote, row);
        }
        assembly.take(&record)?;
        if records.at - ticked >= TICK {
            ticked = records.at;
            step(watch, records.at as u64, text.len() as u64)?;
        }
    }
    let table = assembly.finish()?;
    step(watch, text.len() as u64, text.len() as u64)?;
    Ok(table)
}

/// Where a record ends, in bytes.
struct End {
    of_cells: usize,
    /// Behind the line's end.
    of_line: usize,
}

/// Splits text into records.
pub(super) struct Records<'a> {
    text: &'a str,
    /// Where the next record begins, in bytes.
    pub at: usize,
    delimiter: Option<u8>,
    row: u64,
    /// Row of a quote that is never closed; its cell was read as it stands.
    pub unclosed: Option<u64>,
}

impl<'a> Records<'a> {
    pub fn new(text: &'a str, delimiter: Option<char>) -> Self {
        let delimiter = delimiter.and_then(|delimiter| u8::try_from(delimiter).ok());
        Records { text, at: 0, delimiter, row: 0, unclosed: None }
    }

    /// Reads the next record. False at the end.
    pub fn next(&mut self, record: &mut Record) -> bool {
        if self.at >= self.text.len() {
            return false;
        }
        self.row += 1;
        record.clear(self.row);
        loop {
            self.field(record);
            record.end();
            match self.byte(self.at) {
                Some(byte) if Some(byte) == self.delimiter => self.at += 1,
                Some(b'\r') if self.byte(self.at + 1) == Some(b'\n') => {
                    self.at += 2;
                    return true;
                }
                Some(_) => {
                    self.at += 1;
                    return true;
                }
                None => return true,
            }
        }
    }

    /// Finds where the cells of the next record begin, if it has no quote; goes nowhere itself.
    fn plain_record(&self, starts: &mut Vec<usize>) -> Option<End> {
        let bytes = self.text.as_bytes();
        let delimiter = self.delimiter?;
        starts.clear();
        starts.push(self.at);
        let mut at = self.at;
        while let Some(word) = bytes.get(at..at + 8).and_then(|word| word.try_into().ok()) {
            let word = u64::from_le_bytes(word);
            let mut found =
                marks(word, delimiter) | marks(word, b'\n') | marks(word, b'\r') | marks(word, b'"');
            while found != 0 {
                let place = at + found.trailing_zeros() as usize / 8;
                match bytes.get(place) {
                    Some(byte) if *byte == delimiter => starts.push(place + 1),
                    Some(b'\n') => return Some(End { of_cells: place, of_line: place + 1 }),
                    Some(b'\r') => {
                        let two = bytes.get(place + 1) == Some(&b'\n');
                        return Some(End { of_cells: place, of_line: place + 1 + usize::from(two) });
                    }
                    _ => return None,
                }
                found &= found - 1;
            }
            at += 8;
        }
        None
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or("")
    }

    /// Reads one cell; stops at the delimiter or the line's end.
    fn field(&mut self, record: &mut Record) {
        let mut quote = self.at;
        while let Some(b' ' | b'\t') = self.byte(quote)
            && self.byte(quote) != self.delimiter
        {
            quote += 1;
        }
        if self.byte(quote) == Some(b'"') {
            if self.closes(quote + 1) {
                self.quoted(quote + 1, record);
                return;
            }
            self.unclosed = Some(self.row);
        }
        self.plain(record);
    }

    /// Text up to the delimiter or the line's end, as it stands.
    fn plain(&mut self, record: &mut Record) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or(&[]);
        let length = match self.delimiter {
            Some(delimiter) => {
                rest.iter().position(|&byte| byte == delimiter || byte == b'\n' || byte == b'\r')
            }
            None => rest.iter().position(|&byte| byte == b'\n' || byte == b'\r'),
        };
        let end = self.at + length.unwrap_or(rest.len());
        record.write(self.slice(self.at, end));
        self.at = end;
    }

    /// Whether the quote that opens before `from` is ever closed.
    fn closes(&self, from: usize) -> bool {
        let mut at = from;
        while let Some(quote) = self.quote(at) {
            if self.byte(quote + 1) != Some(b'"') {
                return true;
            }
            at = quote + 2;
        }
        false
    }

    /// The next quote at or after `from`.
    fn quote(&self, from: usize) -> Option<usize> {
        let rest = self.text.as_bytes().get(from..)?;
        rest.iter().position(|&byte| byte == b'"').map(|place| from + place)
    }

    /// Text between quotes, and whatever stands between the closing quote and the delimiter.
    fn quoted(&mut self, from: usize, record: &mut Record) {
        let mut start = from;
        while let Some(quote) = self.quote(start) {
            record.write(self.slice(start, quote));
            if self.byte(quote + 1) == Some(b'"') {
                record.write("\"");
                start = quote + 2;
                continue;
            }
            self.at = quote + 1;
            break;
        }
        let mut blank = self.at;
        while let Some(b' ' | b'\t') = self.byte(blank)
            && self.byte(blank) != self.delimiter
        {
            blank += 1;
        }
        match self.byte(blank) {
            None | Some(b'\n' | b'\r') => self.at = blank,
            byte if byte == self.delimiter => self.at = blank,
            _ => self.plain(record),
        }
    }
}

/// The highest bit of every byte of `word` that is `byte`.
fn marks(word: u64, byte: u8) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let other = word ^ (u64::from(byte) * 0x0101_0101_0101_0101);
    !(((other & LOW) + LOW) | other | LOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, delimiter: char) -> Vec<Vec<String>> {
        let mut records = Records::new(text, Some(delimiter));
        let mut record = Record::default();
        let mut all = Vec::new();
        while records.next(&mut record) {
            all.push(record.cells().map(str::to_owned).collect());
        }
        all
    }

    #[test]
    fn splits_what_programs_write() {
        let cases: &[(&str, &[&[&str]])] = &[
            ("a,b\n1,2", &[&["a", "b"], &["1", "2"]]),
            ("a,b\r\n1,2\r\n", &[&["a", "b"], &["1", "2"]]),
            ("a,b\r1,2\r", &[&["a", "b"], &["1", "2"]]),
            ("a\n\nb\n", &[&["a"], &[""], &["b"]]),
            ("\"x\"\"y\",\"\"", &[&["x\"y", ""]]),
            ("\"a\nb\",c", &[&["a\nb", "c"]]),
            ("a, \"b,c\" ,d", &[&["a", "b,c", "d"]]),
            ("a, b ,c", &[&["a", " b ", "c"]]),
            ("\"a\"b,c", &[&["ab", "c"]]),
            ("5\" disk,x", &[&["5\" disk", "x"]]),
            ("a,\"b\nc,d", &[&["a", "\"b"], &["c", "d"]]),
            ("a,b,\n", &[&["a", "b", ""]]),
        ];
        for (text, expected) in cases {
            assert_eq!(split(text, ','), *expected, "{text:?}");
        }
        assert_eq!(split("a\t\"b\"\t\tc", '\t'), [["a", "b", "", "c"]]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_told_with_its_row() {
        let mut records = Records::new("a,b\n1,\"2\n3,4\n", Some(','));
        let mut record = Record::default();
        records.next(&mut record);
        assert_eq!(records.unclosed, None);
        records.next(&mut record);
        assert_eq!(records.unclosed, Some(2));
        assert_eq!(record.cell(1), "\"2");
    }
}
