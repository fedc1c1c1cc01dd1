//! Bytes -> text: UTF-8 with and without a byte order mark, UTF-16 both ways, and what came before Unicode.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::{Error, ErrorKind, Result};

/// How much of a file is looked at to guess an encoding from before Unicode.
const GLANCE: usize = 1 << 20;

/// Text, and what it was written in.
pub(super) struct Decoded {
    text: String,
    start: usize,
    pub name: &'static str,
    /// Bytes or characters that no text has, each shown as U+FFFD.
    pub replaced: usize,
}

impl Decoded {
    pub fn text(&self) -> &str {
        self.text.get(self.start..).unwrap_or("")
    }
}

/// # Errors
/// `not-text` when the bytes are those of a program or a sound, by their control characters.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Decoded> {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes) {
        if encoding != UTF_8 {
            return Ok(with(encoding, bytes.get(mark..).unwrap_or(&[])));
        }
        return utf8(bytes, mark);
    }
    match wide(&bytes) {
        Some(encoding) => Ok(with(encoding, &bytes)),
        None => utf8(bytes, 0),
    }
}

fn utf8(bytes: Vec<u8>, start: usize) -> Result<Decoded> {
    let error = match String::from_utf8(bytes) {
        Ok(text) => {
            refuse_controls(text.as_bytes())?;
            return Ok(Decoded { text, start, name: UTF_8.name(), replaced: 0 });
        }
        Err(error) => error,
    };
    let bytes = error.as_bytes();
    refuse_controls(bytes)?;
    // A few broken places in much UTF-8 are damage; many are another encoding.
    let (mut good, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if start > 0 || good > 10 * broken {
        let text = String::from_utf8_lossy(bytes).into_owned();
        return Ok(Decoded { text, start, name: UTF_8.name(), replaced: broken });
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0).saturating_sub(64);
    let glance = bytes.get(first..).unwrap_or(&[]);
    detector.feed(glance.get(..GLANCE).unwrap_or(glance), glance.len() <= GLANCE);
    Ok(with(detector.guess(None, Utf8Detection::Deny), bytes))
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let text = text.into_owned();
    let replaced = text.matches(char::REPLACEMENT_CHARACTER).count();
    Decoded { text, start: 0, name: encoding.name(), replaced }
}

/// UTF-16 without a mark: every second byte is NUL for most letters, digits and separators.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let glance = bytes.get(..4096).unwrap_or(bytes);
    let pairs = glance.chunks_exact(2);
    let count = pairs.len();
    let (mut high, mut low) = (0, 0);
    for pair in pairs {
        match pair {
            [0, 0] => return None,
            [0, _] => high += 1,
            [_, 0] => low += 1,
            _ => {}
        }
    }
    // Three in ten: Greek or Cyrillic text still has that many separators and digits; a stray NUL has not.
    let enough = count.max(4) * 3 / 10;
    match (high, low) {
        (0, low) if low > enough => Some(UTF_16LE),
        (high, 0) if high > enough => Some(UTF_16BE),
        _ => None,
    }
}

/// Refuses bytes of which more than one in a hundred is a control character that no text uses.
fn refuse_controls(bytes: &[u8]) -> Result<()> {
    let glance = bytes.get(..GLANCE).unwrap_or(bytes);
    let odd = |byte: u8| matches!(byte, 1..=8 | 0x0E..=0x19 | 0x1C..=0x1F | 0x7F);
    let count = glance.iter().filter(|&&byte| odd(byte)).count();
    if count * 100 <= glance.len() {
        return Ok(());
    }
    let lines = glance.iter().take_while(|&&byte| !odd(byte)).filter(|&&byte| byte == b'\n').count();
    Err(Error::new(ErrorKind::NotText).at_row(lines as u64 + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes.to_vec()).expect("text");
        (decoded.text().to_owned(), decoded.name)
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect()
    }

    #[test]
    fn reads_the_encodings_that_schools_have() {
        assert_eq!(said(b"a,b"), ("a,b".into(), "UTF-8"));
        assert_eq!(said(b"\xEF\xBB\xBFa"), ("a".into(), "UTF-8"));
        assert_eq!(said("na\u{ef}ve".as_bytes()), ("na\u{ef}ve".into(), "UTF-8"));
        assert_eq!(said(b"name\nJos\xE9\nZo\xEB\n"), ("name\nJos\u{e9}\nZo\u{eb}\n".into(), "windows-1252"));
        for (little, name) in [(true, "UTF-16LE"), (false, "UTF-16BE")] {
            assert_eq!(said(&utf16("\u{feff}name;\u{3b1}\n", little)), ("name;\u{3b1}\n".into(), name));
            assert_eq!(said(&utf16("name;\u{3b1}\n1;2\n", little)), ("name;\u{3b1}\n1;2\n".into(), name));
        }
    }

    #[test]
    fn one_broken_place_in_much_text_is_damage() {
        let mut bytes = "\u{e9}\u{e8}\u{ea}".repeat(20).into_bytes();
        bytes.push(0xFF);
        let decoded = decode(bytes).expect("text");
        assert_eq!((decoded.name, decoded.replaced), ("UTF-8", 1));
    }

    #[test]
    fn a_program_is_not_text() {
        let error = decode(b"a,b\n\x01\x02\x03\x04".to_vec()).map(|_| ()).expect_err("control characters");
        assert_eq!((error.code(), error.place().row), ("not-text", Some(2)));
    }
}
