//! A file's bytes, handed over in pieces -> [`Table`].

use super::sniff::{self, Kind};
use super::{Table, delimited, workbook};
use crate::error::{Error, ErrorKind, Result};
use crate::memory;
use crate::progress::Watch;

/// Delimited text may have this many bytes: 1 GiB.
pub const MAX_BYTES: u64 = 1 << 30;
/// A workbook, which is packed, may have this many bytes: 48 MiB.
pub const MAX_WORKBOOK_BYTES: u64 = 48 << 20;

/// What the user chose about reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The sheet of a workbook; the first visible one with cells where None.
    pub sheet: Option<String>,
}

/// Collects a file's bytes and reads them when all are there.
#[derive(Debug)]
pub struct Reader {
    name: String,
    options: ReadOptions,
    bytes: Vec<u8>,
}

impl Reader {
    pub fn new(name: &str, options: ReadOptions) -> Self {
        Reader { name: name.to_owned(), options, bytes: Vec::new() }
    }

    /// Says how many bytes will come, so that a file that is too large is refused before it is read.
    ///
    /// # Errors
    /// `too-large` over [`MAX_BYTES`], `out-of-memory` over what memory holds with the table made of it.
    pub fn expect(&mut self, size: u64) -> Result<()> {
        if size > MAX_BYTES {
            return Err(too_large(MAX_BYTES));
        }
        let size = usize::try_from(size).map_err(|_| too_large(MAX_BYTES))?;
        // The table comes beside the file: cells that repeat take less room than their text, others more.
        memory::check(size as u64 + size as u64 / 2)?;
        self.bytes
            .try_reserve_exact(size.saturating_sub(self.bytes.len()))
            .map_err(|_| Error::out_of_memory(size as u64))
    }

    /// Takes the next piece, of any length.
    ///
    /// # Errors
    /// `too-large` over [`MAX_BYTES`], [`MAX_WORKBOOK_BYTES`] for a workbook; `out-of-memory`.
    pub fn push(&mut self, chunk: &[u8]) -> Result<()> {
        let size = self.bytes.len() as u64 + chunk.len() as u64;
        let head = if self.bytes.is_empty() { chunk } else { &self.bytes };
        let limit = if head.starts_with(b"PK\x03\x04") { MAX_WORKBOOK_BYTES } else { MAX_BYTES };
        if size > limit {
            return Err(too_large(limit));
        }
        self.bytes.try_reserve(chunk.len()).map_err(|_| Error::out_of_memory(size))?;
        self.bytes.extend_from_slice(chunk);
        Ok(())
    }

    /// The table in the bytes that came.
    ///
    /// # Errors
    /// `empty-file`, `header-only`, `not-a-table`, `not-text`, `locked-workbook`, `broken-workbook`,
    /// `no-sheet`, `too-large`, `too-many-columns`, `cancelled`.
    pub fn finish(self, watch: &mut dyn Watch) -> Result<Table> {
        if self.bytes.is_empty() {
            return Err(Error::new(ErrorKind::EmptyFile));
        }
        match sniff::kind(&self.bytes)? {
            Kind::Archive => workbook::read(&self.name, self.bytes, &self.options, watch),
            Kind::Delimited => delimited::read(&self.name, self.bytes, watch),
        }
    }
}

/// Reads a whole file.
///
/// # Errors
/// As [`Reader::finish`] and [`Reader::push`].
pub fn read(name: &str, bytes: &[u8], options: &ReadOptions, watch: &mut dyn Watch) -> Result<Table> {
    let mut reader = Reader::new(name, options.clone());
    reader.expect(bytes.len() as u64)?;
    reader.push(bytes)?;
    reader.finish(watch)
}

fn too_large(limit: u64) -> Error {
    Error::new(ErrorKind::TooLarge).with("what", "bytes").with("limit", limit >> 20)
}
