//! XLSX (ECMA-376) -> records of one sheet: stored values, dates as ISO text, errors as missing.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};

use super::assembly::{Merge, too_many_columns, too_much_text};
use super::package::{Package, Part, attribute, broken};
use super::record::Record;
use super::serial::{self, Look};
use super::styles::{self, Strings};
use super::workbook::{MAX_ROWS, assembly, no_sheet, too_many_rows};
use super::{MAX_COLUMNS, Source, Table};
use crate::error::{ErrorKind, Result};
use crate::progress::{Watch, step};

/// Sheets, merged regions, relations: more than this many of one kind are passed over.
const MAX_LISTED: usize = 10_000;
/// Bytes of text in one row.
const MAX_ROW_TEXT: usize = 8 << 20;
/// Rows between two ticks.
const TICK: u64 = 512;

struct Sheet {
    name: String,
    path: String,
    hidden: bool,
}

/// What all sheets share.
struct Shared {
    strings: Strings,
    looks: Vec<Look>,
    since_1904: bool,
}

/// # Errors
/// See [`super::workbook::read`].
pub(super) fn read(
    mut package: Package,
    source: Source,
    wanted: Option<&str>,
    watch: &mut dyn Watch,
) -> Result<Table> {
    let top = relations(&mut package, "", "")?;
    let workbook = top.values().find(|(kind, _)| kind == "officeDocument").map(|(_, path)| path.clone());
    let workbook = workbook.unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let (folder, file) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let relations = relations(&mut package, folder, file)?;
    let (sheets, since_1904) = sheets(package.must(&workbook)?, &relations)?;
    let path_of = |kind: &str| relations.values().find(|(own, _)| own == kind).map(|(_, path)| path.as_str());
    let strings = match path_of("sharedStrings") {
        Some(path) => package.part(path)?.map(Strings::read).transpose()?.unwrap_or_default(),
        None => Strings::default(),
    };
    let looks = match path_of("styles") {
        Some(path) => package.part(path)?.map(styles::looks).transpose()?.unwrap_or_default(),
        None => Vec::new(),
    };
    let shared = Shared { strings, looks, since_1904 };
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let chosen = sheets.iter().filter(|sheet| match wanted {
        Some(name) => sheet.name == name,
        None => !sheet.hidden,
    });
    for sheet in chosen {
        let mut assembly = assembly(&source, &sheet.name, &names);
        let Some(mut part) = package.part(&sheet.path)? else { continue };
        let mut rows =
            Rows { part: &mut part, shared: &shared, row: 0, value: String::new(), merges: Vec::new() };
        let mut record = Record::default();
        while rows.next(&mut record)? {
            assembly.take(&record)?;
            if rows.row.is_multiple_of(TICK) {
                let (done, total) = rows.part.progress();
                step(watch, done, total)?;
            }
        }
        match assembly.finish_merged(&rows.merges) {
            Err(error) if error.kind() == ErrorKind::EmptyFile => {}
            other => return other,
        }
    }
    Err(no_sheet(wanted.or(names.first().map(String::as_str)).unwrap_or("1")))
}

/// What a part points to: kind and path by id. The kind is the last piece of its address.
fn relations(package: &mut Package, folder: &str, file: &str) -> Result<BTreeMap<String, (String, String)>> {
    let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let mut relations = BTreeMap::new();
    let Some(mut part) = package.part(&format!("{prefix}_rels/{file}.rels"))? else { return Ok(relations) };
    loop {
        match part.next()? {
            Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                let (Some(id), Some(kind), Some(target)) =
                    (attribute(&element, "Id"), attribute(&element, "Type"), attribute(&element, "Target"))
                else {
                    continue;
                };
                let kind = kind.rsplit('/').next().unwrap_or("").to_owned();
                let path = resolve(&prefix, &target);
                if relations.len() < MAX_LISTED {
                    relations.insert(id, (kind, path));
                }
            }
            Event::Eof => return Ok(relations),
            _ => {}
        }
    }
}

/// A target as a path in the archive: absolute, or relative to the folder of the part that names it.
fn resolve(prefix: &str, target: &str) -> String {
    if let Some(path) = target.strip_prefix('/') {
        return path.to_owned();
    }
    let mut folders: Vec<&str> = prefix.split('/').filter(|folder| !folder.is_empty()).collect();
    for piece in target.split('/') {
        match piece {
            ".." => {
                folders.pop();
            }
            "." | "" => {}
            name => folders.push(name),
        }
    }
    folders.join("/")
}

/// The workbook's sheets in their order, charts left out, and whether days are counted from 1904.
fn sheets(mut part: Part<'_>, relations: &BTreeMap<String, (String, String)>) -> Result<(Vec<Sheet>, bool)> {
    let mut sheets = Vec::new();
    let mut since_1904 = false;
    loop {
        match part.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "sheet" if sheets.len() < MAX_LISTED => {
                    let id = attribute(&element, "r:id").or_else(|| id_of(&element));
                    if let Some((kind, path)) = id.and_then(|id| relations.get(&id))
                        && kind == "worksheet"
                    {
                        let name = attribute(&element, "name").unwrap_or_default();
                        let hidden = attribute(&element, "state").is_some_and(|state| state != "visible");
                        sheets.push(Sheet { name, path: path.clone(), hidden });
                    }
                }
                "workbookPr" => {
                    if let Some(text) = attribute(&element, "date1904") {
                        since_1904 = text == "1" || text == "true";
                    }
                }
                _ => {}
            },
            Event::Eof => return Ok((sheets, since_1904)),
            _ => {}
        }
    }
}

/// The relation's id under whatever prefix a program gave the namespace.
fn id_of(element: &BytesStart<'_>) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == "id" && attribute.key.prefix().is_some())?;
    Some(found.value.into_owned())
}

/// The rows of a sheet.
struct Rows<'p, 'a> {
    part: &'p mut Part<'a>,
    shared: &'p Shared,
    /// The last row read, as a spreadsheet counts.
    row: u64,
    value: String,
    /// Merged cells; complete after the last row.
    merges: Vec<Merge>,
}

impl Rows<'_, '_> {
    /// Reads the next row that is there. False at the end.
    fn next(&mut self, record: &mut Record) -> Result<bool> {
        loop {
            match self.part.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => {
                        let number = attribute(&element, "r").and_then(|text| text.trim().parse().ok());
                        let number = number.unwrap_or(self.row + 1);
                        if number <= self.row {
                            return Err(broken("xml"));
                        }
                        if number > MAX_ROWS {
                            return Err(too_many_rows());
                        }
                        self.row = number;
                        record.clear(number);
                        self.cells(record)?;
                        return Ok(true);
                    }
                    "mergeCell" if self.merges.len() < MAX_LISTED => {
                        self.merges.extend(attribute(&element, "ref").and_then(|text| merge(&text)));
                    }
                    _ => {}
                },
                Event::Eof => return Ok(false),
                _ => {}
            }
        }
    }

    /// Reads cells up to the row's end.
    fn cells(&mut self, record: &mut Record) -> Result<()> {
        loop {
            match self.part.next()? {
                Event::Start(element) if element.local_name().as_ref() == "c" => {
                    let place = attribute(&element, "r").and_then(|text| column(&text));
                    let kind = attribute(&element, "t").unwrap_or_default();
                    let style = attribute(&element, "s").and_then(|text| text.trim().parse::<usize>().ok());
                    let look =
                        style.map_or(Some(Look::Number), |style| self.shared.looks.get(style).copied());
                    if self.value(&kind)? {
                        let place = place.unwrap_or(record.count as u64);
                        if place >= MAX_COLUMNS as u64 {
                            return Err(too_many_columns(place + 1));
                        }
                        if place < record.count as u64 {
                            return Err(broken("xml"));
                        }
                        while (record.count as u64) < place {
                            record.push("");
                        }
                        self.push(&kind, look.unwrap_or(Look::Number), record)?;
                    } else if place.is_none() {
                        record.push("");
                    }
                    if record.bytes() > MAX_ROW_TEXT {
                        return Err(too_much_text());
                    }
                }
                Event::Start(_) => self.part.skip()?,
                Event::End(element) if element.local_name().as_ref() == "row" => return Ok(()),
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
        }
    }

    /// Reads a cell up to its end. False if it holds nothing.
    fn value(&mut self, kind: &str) -> Result<bool> {
        self.value.clear();
        let mut found = false;
        loop {
            match self.part.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "v" if kind != "inlineStr" => {
                        self.value.clear();
                        self.part.text(&mut self.value)?;
                        found = !self.value.is_empty();
                    }
                    "is" => {
                        self.value.clear();
                        styles::rich_text(self.part, &mut self.value)?;
                        found = !self.value.is_empty();
                    }
                    _ => self.part.skip()?,
                },
                Event::End(_) => return Ok(found),
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
        }
    }

    /// Adds the value as text.
    fn push(&mut self, kind: &str, look: Look, record: &mut Record) -> Result<()> {
        let value = self.value.as_str();
        match kind {
            "e" => record.push_error(),
            "s" => {
                let index = value.trim().parse().map_err(|_| broken("xml"))?;
                record.push(self.shared.strings.get(index).ok_or_else(|| broken("xml"))?);
            }
            "b" => record.push(match value.trim() {
                "1" | "true" => "TRUE",
                "0" | "false" => "FALSE",
                other => other,
            }),
            "str" | "inlineStr" => record.push(&styles::unescape(value)),
            "d" => record.push(value.strip_suffix("T00:00:00").unwrap_or(value)),
            _ => match value.trim().parse::<f64>() {
                Ok(number) => record.push(&serial::text(number, look, self.shared.since_1904)),
                Err(_) => record.push(value),
            },
        }
        Ok(())
    }
}

/// The column of a reference such as `AB12`, 0-based.
fn column(reference: &str) -> Option<u64> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0_u64, |number, letter| {
        number.saturating_mul(26).saturating_add(u64::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    number.checked_sub(1)
}

/// A region such as `A1:B3`.
fn merge(text: &str) -> Option<Merge> {
    let (start, end) = text.split_once(':')?;
    let row = |text: &str| {
        let digits = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
        digits.parse::<u64>().ok()?.checked_sub(1)
    };
    let place = |text: &str| {
        column(text).and_then(|column| usize::try_from(column).ok()).filter(|column| *column < MAX_COLUMNS)
    };
    Some(Merge { top: row(start)?, left: place(start)?, bottom: row(end)?, right: place(end)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read() {
        for (text, place) in
            [("A1", Some(0)), ("Z9", Some(25)), ("AA1", Some(26)), ("XFD1048576", Some(16_383)), ("12", None)]
        {
            assert_eq!(column(text), place, "{text}");
        }
        assert_eq!(merge("A2:C4"), Some(Merge { top: 1, left: 0, bottom: 3, right: 2 }));
        for odd in ["A2", "A:B", "1:2", "ZZZZZZZZZZZZZZZZZZZZ1:A2"] {
            assert_eq!(merge(odd), None, "{odd}");
        }
    }

    #[test]
    fn targets_are_resolved() {
        for (prefix, target, path) in [
            ("xl/", "worksheets/s.xml", "xl/worksheets/s.xml"),
            ("xl/", "/xl/a.xml", "xl/a.xml"),
            ("xl/", "../a.xml", "a.xml"),
            ("", "../../b", "b"),
        ] {
            assert_eq!(resolve(prefix, target), path);
        }
    }
}
