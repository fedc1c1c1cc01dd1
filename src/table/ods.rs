//! ODS (OpenDocument 1.2) -> records of one sheet: stored values, dates as ISO text, errors as missing.

use quick_xml::events::{BytesStart, Event};

use super::assembly::{Assembly, Merge, too_many_columns, too_much_text};
use super::package::{Package, Part, attribute, broken, push_reference};
use super::record::Record;
use super::workbook::{MAX_ROWS, assembly, no_sheet, too_many_rows};
use super::{MAX_COLUMNS, Source, Table, serial};
use crate::error::{Error, ErrorKind, Result};
use crate::progress::{Watch, step};

/// Sheets and merged regions: more than this many are passed over.
const MAX_LISTED: usize = 10_000;
/// Bytes of text in one row.
const MAX_ROW_TEXT: usize = 8 << 20;
/// Rows between two ticks.
const TICK: u64 = 512;

/// # Errors
/// See [`super::workbook::read`].
pub(super) fn read(
    mut package: Package,
    source: Source,
    wanted: Option<&str>,
    watch: &mut dyn Watch,
) -> Result<Table> {
    if let Some(mut manifest) = package.part("META-INF/manifest.xml")? {
        loop {
            match manifest.next()? {
                Event::Start(element) if element.local_name().as_ref() == "encryption-data" => {
                    return Err(Error::new(ErrorKind::LockedWorkbook));
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }
    let mut part = package.must("content.xml")?;
    let mut names = Vec::new();
    let mut table = None;
    loop {
        match part.next()? {
            Event::Start(element) if element.name().as_ref() == "table:table" => {
                let name = attribute(&element, "table:name").unwrap_or_default();
                let asked = wanted.is_none_or(|wanted| wanted == name);
                if names.len() < MAX_LISTED {
                    names.push(name.clone());
                }
                if table.is_some() || !asked {
                    part.skip()?;
                    continue;
                }
                let mut sheet = Sheet::new(&mut part, assembly(&source, &name, &[]));
                sheet.read(watch)?;
                match sheet.assembly.finish_merged(&sheet.merges) {
                    Err(error) if error.kind() == ErrorKind::EmptyFile => {}
                    other => table = Some(other?),
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    match table {
        Some(mut table) => {
            table.source.sheets = names;
            Ok(table)
        }
        None => Err(no_sheet(wanted.or(names.first().map(String::as_str)).unwrap_or("1"))),
    }
}

/// One sheet while it is read.
struct Sheet<'p, 'a> {
    part: &'p mut Part<'a>,
    assembly: Assembly,
    /// Rows read so far.
    row: u64,
    record: Record,
    text: String,
    merges: Vec<Merge>,
}

/// A cell's value before its text is known.
enum Value {
    /// What is shown is the value.
    Shown,
    Stored(String),
    Error,
}

impl<'p, 'a> Sheet<'p, 'a> {
    fn new(part: &'p mut Part<'a>, assembly: Assembly) -> Self {
        Sheet { part, assembly, row: 0, record: Record::default(), text: String::new(), merges: Vec::new() }
    }

    /// Reads rows up to the table's end, whatever groups they are in.
    fn read(&mut self, watch: &mut dyn Watch) -> Result<()> {
        let mut rows = 0_u64;
        loop {
            match self.part.next()? {
                Event::Start(element) => match element.name().as_ref() {
                    "table:table-row" => {
                        let repeated = count(&element, "table:number-rows-repeated");
                        self.cells()?;
                        self.take(repeated)?;
                        rows += 1;
                        if rows.is_multiple_of(TICK) {
                            let (done, total) = self.part.progress();
                            step(watch, done, total)?;
                        }
                    }
                    "table:shapes" | "office:forms" | "table:table-source" | "table:scenario" => {
                        self.part.skip()?
                    }
                    _ => {}
                },
                Event::End(element) if element.name().as_ref() == "table:table" => return Ok(()),
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
        }
    }

    /// Hands on the row that was read, as often as it is repeated.
    fn take(&mut self, repeated: u64) -> Result<()> {
        let first = self.row;
        self.row = self.row.saturating_add(repeated);
        if self.record.is_blank() {
            return Ok(());
        }
        if self.row > MAX_ROWS {
            return Err(too_many_rows());
        }
        for row in first..self.row {
            self.record.row = row + 1;
            self.assembly.take(&self.record)?;
        }
        Ok(())
    }

    /// Reads cells up to the row's end.
    fn cells(&mut self) -> Result<()> {
        self.record.clear(self.row + 1);
        // Blank cells are added only when another follows them: sheets end in very many.
        let mut blank = 0_u64;
        loop {
            match self.part.next()? {
                Event::Start(element) => match element.name().as_ref() {
                    "table:table-cell" => {
                        let repeated = count(&element, "table:number-columns-repeated");
                        let columns = count(&element, "table:number-columns-spanned");
                        let rows = count(&element, "table:number-rows-spanned");
                        let value = value(&element);
                        let place = (self.record.count as u64).saturating_add(blank);
                        if columns > 1 || rows > 1 {
                            self.merge(place, columns, rows);
                        }
                        self.shown()?;
                        let is_error = matches!(value, Value::Error);
                        if let Value::Stored(stored) = value {
                            self.text = stored;
                        }
                        if self.text.is_empty() && !is_error {
                            blank = blank.saturating_add(repeated);
                            continue;
                        }
                        let end = place.saturating_add(repeated);
                        if end > MAX_COLUMNS as u64 {
                            return Err(too_many_columns(end));
                        }
                        while (self.record.count as u64) < place {
                            self.record.push("");
                        }
                        blank = 0;
                        for _ in 0..repeated {
                            if is_error {
                                self.record.push_error()
                            } else {
                                self.record.push(&self.text)
                            }
                            if self.record.bytes() > MAX_ROW_TEXT {
                                return Err(too_much_text());
                            }
                        }
                    }
                    "table:covered-table-cell" => {
                        blank = blank.saturating_add(count(&element, "table:number-columns-repeated"));
                        self.part.skip()?;
                    }
                    _ => self.part.skip()?,
                },
                Event::End(element) if element.name().as_ref() == "table:table-row" => return Ok(()),
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
        }
    }

    fn merge(&mut self, left: u64, columns: u64, rows: u64) {
        let (Ok(left), Ok(columns)) = (usize::try_from(left), usize::try_from(columns)) else { return };
        if self.merges.len() < MAX_LISTED && left < MAX_COLUMNS {
            let right = left.saturating_add(columns - 1);
            self.merges.push(Merge { top: self.row, left, bottom: self.row.saturating_add(rows - 1), right });
        }
    }

    /// Reads the text that a cell shows, up to the cell's end: paragraphs as lines, comments left out.
    fn shown(&mut self) -> Result<()> {
        self.text.clear();
        let mut paragraphs = 0;
        loop {
            match self.part.next()? {
                Event::Start(element) if element.name().as_ref() == "text:p" => {
                    paragraphs += 1;
                    if paragraphs > 1 {
                        self.text.push('\n');
                    }
                    self.paragraph()?;
                }
                Event::Start(_) => self.part.skip()?,
                Event::End(_) => return Ok(()),
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
        }
    }

    /// Reads a paragraph. Blanks in a row count as one, those that are meant are elements of their own.
    fn paragraph(&mut self) -> Result<()> {
        let mut depth = 0_usize;
        let mut after_blank = true;
        loop {
            match self.part.next()? {
                Event::Start(element) => {
                    depth += 1;
                    match element.name().as_ref() {
                        "text:s" => {
                            let blanks = count(&element, "text:c").min(MAX_ROW_TEXT as u64) as usize;
                            self.text.extend(std::iter::repeat_n(' ', blanks));
                            after_blank = false;
                        }
                        "text:tab" => self.text.push('\t'),
                        "text:line-break" => self.text.push('\n'),
                        "office:annotation" | "text:note" => {
                            depth -= 1;
                            self.part.skip()?;
                        }
                        _ => {}
                    }
                }
                Event::End(_) if depth == 0 => return Ok(()),
                Event::End(_) => depth -= 1,
                Event::Text(text) => {
                    for letter in text.xml10_content().chars() {
                        if matches!(letter, ' ' | '\t' | '\n' | '\r') {
                            if !after_blank {
                                self.text.push(' ');
                            }
                            after_blank = true;
                        } else {
                            self.text.push(letter);
                            after_blank = false;
                        }
                    }
                }
                Event::GeneralRef(reference) => {
                    push_reference(&reference, &mut self.text);
                    after_blank = false;
                }
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
            if self.text.len() > MAX_ROW_TEXT {
                return Err(too_much_text());
            }
        }
    }
}

/// A number of repetitions; 1 where none is given.
fn count(element: &BytesStart<'_>, name: &str) -> u64 {
    attribute(element, name).and_then(|text| text.trim().parse().ok()).unwrap_or(1).max(1)
}

/// The value that a cell stores.
fn value(cell: &BytesStart<'_>) -> Value {
    if attribute(cell, "calcext:value-type").as_deref() == Some("error") {
        return Value::Error;
    }
    let stored = match attribute(cell, "office:value-type").as_deref() {
        Some("float" | "percentage" | "currency") => attribute(cell, "office:value")
            .map(|text| text.parse().map_or_else(|_| text.clone(), serial::number)),
        Some("date") => attribute(cell, "office:date-value")
            .map(|text| text.strip_suffix("T00:00:00").map_or_else(|| text.clone(), str::to_owned)),
        Some("time") => attribute(cell, "office:time-value")
            .map(|text| seconds(&text).map_or_else(|| text.clone(), serial::time)),
        Some("boolean") => attribute(cell, "office:boolean-value").map(|text| text.to_uppercase()),
        Some("string") => attribute(cell, "office:string-value"),
        _ => None,
    };
    stored.map_or(Value::Shown, Value::Stored)
}

/// Seconds of a duration such as `PT10H10M10.5S`.
fn seconds(text: &str) -> Option<f64> {
    let mut rest = text.strip_prefix("PT")?;
    let mut total = 0.0;
    for (unit, seconds) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, after)) = rest.split_once(unit) {
            total += number.replace(',', ".").parse::<f64>().ok()? * seconds;
            rest = after;
        }
    }
    rest.is_empty().then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read() {
        for (text, value) in [
            ("PT10H10M10S", Some(36_610.0)),
            ("PT00H00M01.5S", Some(1.5)),
            ("PT2M", Some(120.0)),
            ("P1D", None),
            ("PTxS", None),
        ] {
            assert_eq!(seconds(text), value, "{text}");
        }
    }
}
