//! First bytes -> what kind of file it is. Names are not believed.

use crate::error::{Error, ErrorKind, Result};

/// What a file is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Delimited,
    /// A zip archive: a workbook, or something else.
    Archive,
}

/// Signatures of what is surely no table, with the key of its name in the messages.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"%PDF-", "pdf"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"BZh91AY&SY", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"),
    (b"\x7fELF", "program"),
    (b"MZ\x90\x00", "program"),
    (b"\x00asm", "program"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"SQLite format 3\x00", "database"),
    (b"{\\rtf", "document"),
];

/// Looks at a file's bytes. The first 512 tell everything but whether an old workbook is locked.
///
/// # Errors
/// `not-a-table` with the name of the format; `locked-workbook`.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Archive);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        // A locked XLSX is an OLE container with a stream of this name, in UTF-16.
        let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
        return Err(if bytes.windows(name.len()).any(|window| window == name) {
            Error::new(ErrorKind::LockedWorkbook)
        } else {
            no_table("xls")
        });
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Err(no_table("picture"));
    }
    if bytes.starts_with(b"PAR1") && bytes.ends_with(b"PAR1") {
        return Err(no_table("parquet"));
    }
    for (signature, format) in SIGNATURES {
        if bytes.starts_with(signature) {
            return Err(no_table(format));
        }
    }
    let start = bytes.get(..512).unwrap_or(bytes).trim_ascii_start().to_ascii_lowercase();
    if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
        return Err(no_table("html"));
    }
    if start.starts_with(b"<?xml") {
        return Err(no_table("xml"));
    }
    Ok(Kind::Delimited)
}

pub(super) fn no_table(format: &'static str) -> Error {
    Error::new(ErrorKind::NotATable).with("format", format)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_say_what_a_file_is() {
        let cases: &[(&[u8], &str)] = &[
            (b"\x89PNG\r\n\x1a\n\x00\x00", "This file is a PNG picture, not a table"),
            (b"%PDF-1.7", "This file is a PDF document, not a table"),
            (b"\x1f\x8b\x08", "This file is packed with gzip, not a table"),
            (
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00",
                "This file is an old Excel workbook (.xls), not a table",
            ),
            (b"\n<!DOCTYPE html>", "This file is a web page, not a table"),
        ];
        for (bytes, sentence) in cases {
            assert_eq!(kind(bytes).map_err(|error| error.words().text()), Err((*sentence).to_owned()));
        }
        let locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1__E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        assert_eq!(kind(locked).map_err(|error| error.code()), Err("locked-workbook"));
        assert_eq!(kind(b"name,grade\n"), Ok(Kind::Delimited));
        assert_eq!(kind(b"PK\x03\x04"), Ok(Kind::Archive));
    }
}
