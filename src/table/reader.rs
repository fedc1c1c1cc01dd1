//! A file's bytes, handed over in pieces -> [`Table`].

use std::borrow::Cow;
use std::ops::Range;

use super::encoding::{self, Decoded, Found};
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
    /// Text that somebody else decodes, and how many bytes it was.
    apart: Option<(u64, Decoded)>,
}

impl Reader {
    pub fn new(name: &str, options: ReadOptions) -> Self {
        Reader { name: name.to_owned(), options, bytes: Vec::new(), apart: None }
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

    /// The table in the bytes that came. After `old-encoding` they are still there, to be taken out by
    /// [`Reader::surrender`] and to come back as text.
    ///
    /// # Errors
    /// `old-encoding` for text from before Unicode, in a build without the feature `encodings`; `empty-file`,
    /// `header-only`, `not-a-table`, `not-text`, `locked-workbook`, `broken-workbook`, `no-sheet`, `too-large`,
    /// `too-many-columns`, `cancelled`.
    pub fn finish(&mut self, watch: &mut dyn Watch) -> Result<Table> {
        if let Some((size, decoded)) = self.apart.take() {
            return delimited::read(&self.name, size, decoded, watch);
        }
        if self.bytes.is_empty() {
            return Err(Error::new(ErrorKind::EmptyFile));
        }
        let kind = sniff::kind(&self.bytes)?;
        let bytes = std::mem::take(&mut self.bytes);
        let size = bytes.len() as u64;
        if kind == Kind::Archive {
            return workbook::read(&self.name, bytes, &self.options, watch);
        }
        let decoded = match encoding::decode(bytes)? {
            Found::Text(decoded) => decoded,
            Found::Old(bytes) => self.old(bytes)?,
        };
        delimited::read(&self.name, size, decoded, watch)
    }

    #[cfg(feature = "encodings")]
    fn old(&mut self, bytes: Vec<u8>) -> Result<Decoded> {
        Ok(encoding::old(&bytes))
    }

    #[cfg(not(feature = "encodings"))]
    fn old(&mut self, bytes: Vec<u8>) -> Result<Decoded> {
        self.bytes = bytes;
        Err(Error::new(ErrorKind::OldEncoding))
    }

    /// Which of the bytes tell their old encoding.
    pub fn glance(&self) -> Range<usize> {
        encoding::glance(&self.bytes)
    }

    /// Takes the bytes out, to be decoded elsewhere; what they say comes by [`Reader::push_text`].
    pub fn surrender(&mut self) -> Vec<u8> {
        let bytes = std::mem::take(&mut self.bytes);
        let decoded = Decoded { text: String::new(), start: 0, name: Cow::Borrowed(""), replaced: 0 };
        self.apart = Some((bytes.len() as u64, decoded));
        bytes
    }

    /// Takes the next piece of the text, as UTF-8: `name` is the encoding it was in, `replaced` counts what no text
    /// has, in all pieces so far.
    ///
    /// # Errors
    /// `out-of-memory`; `crashed` where nothing was surrendered or the piece is no UTF-8.
    pub fn push_text(&mut self, piece: &[u8], name: &str, replaced: usize) -> Result<()> {
        let fault = |reason: &str| Error::new(ErrorKind::Crashed).with("reason", reason);
        let (_, decoded) = self.apart.as_mut().ok_or_else(|| fault("no text was awaited"))?;
        let piece = std::str::from_utf8(piece).map_err(|_| fault("decoded text is not UTF-8"))?;
        let size = decoded.text.len() + piece.len();
        decoded.text.try_reserve(piece.len()).map_err(|_| Error::out_of_memory(size as u64))?;
        decoded.text.push_str(piece);
        decoded.name = Cow::Owned(name.to_owned());
        decoded.replaced = replaced;
        Ok(())
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

#[cfg(all(test, feature = "encodings"))]
mod tests {
    use super::*;
    use crate::progress::Unwatched;

    #[test]
    fn text_that_is_decoded_elsewhere_is_the_same_table() {
        let rows: String =
            (0..3000).map(|row| format!("Zo\u{eb} M\u{fc}ller;{row};\u{201e}gut\u{201c}\n")).collect();
        let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&rows);
        let mut bytes = bytes.into_owned();
        bytes.extend(b"\x81;1;2\n");
        let whole = read("class.csv", &bytes, &ReadOptions::default(), &mut Unwatched).unwrap();
        let mut reader = Reader::new("class.csv", ReadOptions::default());
        reader.push(&bytes).unwrap();
        let glance = reader.glance();
        let taken = reader.surrender();
        assert_eq!(taken, bytes);
        let mut decoder = homeroom_encodings::Decoder::of(&taken[glance.clone()], glance.end == taken.len());
        let pieces = taken.chunks(1000);
        let count = pieces.len();
        for (at, piece) in pieces.enumerate() {
            let text = decoder.decode(piece, at + 1 == count);
            reader.push_text(text.as_bytes(), decoder.name(), decoder.replaced()).unwrap();
        }
        assert_eq!(reader.finish(&mut Unwatched).unwrap(), whole);
        assert_eq!(whole.source.encoding.as_deref(), Some("windows-1252"));
        assert_eq!(whole.source.bytes, bytes.len() as u64);
    }

    #[test]
    fn text_that_nobody_awaits_is_refused() {
        let mut reader = Reader::new("class.csv", ReadOptions::default());
        let error = reader.push_text(b"a", "windows-1252", 0).unwrap_err();
        assert_eq!(error.code(), "crashed");
        reader.surrender();
        assert_eq!(reader.push_text(b"\xff", "windows-1252", 0).unwrap_err().code(), "crashed");
    }
}
