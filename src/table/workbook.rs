//! A workbook's bytes -> the table on one of its sheets.

use super::assembly::Assembly;
use super::package::Package;
use super::{ReadOptions, Source, Table, ods, sniff, xlsx};
use crate::error::{Error, ErrorKind, Result};
use crate::progress::Watch;

/// Cells that are read of one sheet at most, blank ones between others counted.
pub(super) const MAX_CELLS: usize = 12_000_000;
/// Bytes of text that are kept of one sheet at most.
pub(super) const MAX_TEXT: usize = 64 << 20;
/// Rows that a spreadsheet has.
pub(super) const MAX_ROWS: u64 = 1_048_576;

/// Reads the sheet that was asked for, or the first visible one that has cells.
///
/// # Errors
/// `not-a-table`, `locked-workbook`, `broken-workbook`, `no-sheet`, `header-only`, `too-large`,
/// `too-many-columns`, `cancelled`.
pub(super) fn read(
    name: &str,
    bytes: Vec<u8>,
    options: &ReadOptions,
    watch: &mut dyn Watch,
) -> Result<Table> {
    let size = bytes.len() as u64;
    let mut package = Package::open(bytes)?;
    let format = format(&mut package)?;
    let source = Source { name: name.to_owned(), bytes: size, format, ..Source::default() };
    match format {
        "xlsx" => xlsx::read(package, source, options.sheet.as_deref(), watch),
        _ => ods::read(package, source, options.sheet.as_deref(), watch),
    }
}

/// Tells by an archive's parts what it is.
fn format(package: &mut Package) -> Result<&'static str> {
    let kind = package.beginning("mimetype", 256);
    if kind.is_some_and(|kind| kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet")) {
        return Ok("ods");
    }
    if package.has("xl/workbook.bin") {
        return Err(sniff::no_table("xlsb"));
    }
    if package.has("word/document.xml") || package.has("ppt/presentation.xml") || package.has("content.xml") {
        return Err(sniff::no_table("document"));
    }
    if package.has("[Content_Types].xml") && package.has("_rels/.rels") {
        return Ok("xlsx");
    }
    Err(sniff::no_table("zip"))
}

/// An assembly for one sheet, within the limits of a workbook.
pub(super) fn assembly(source: &Source, sheet: &str, sheets: &[String]) -> Assembly {
    let source = Source { sheet: Some(sheet.to_owned()), sheets: sheets.to_vec(), ..source.clone() };
    Assembly::of_sheet(source, MAX_CELLS, MAX_TEXT)
}

pub(super) fn no_sheet(name: &str) -> Error {
    Error::new(ErrorKind::NoSheet).with("sheet", name)
}

pub(super) fn too_many_rows() -> Error {
    Error::new(ErrorKind::TooLarge).with("what", "rows").with("limit", MAX_ROWS)
}
