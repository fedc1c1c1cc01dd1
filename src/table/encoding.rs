//! Bytes -> text: UTF-8 with and without a byte order mark, UTF-16 both ways. What came before Unicode is noticed and
//! left to [`homeroom_encodings`].

use std::borrow::Cow;
use std::ops::Range;

use crate::error::{Error, ErrorKind, Result};

/// How much of a file is looked at to guess what it is.
const GLANCE: usize = 1 << 20;

/// Text, and what it was written in.
#[derive(Debug)]
pub(super) struct Decoded {
    pub text: String,
    /// Where the text begins, behind a byte order mark.
    pub start: usize,
    pub name: Cow<'static, str>,
    /// Bytes or characters that no text has, each shown as U+FFFD.
    pub replaced: usize,
}

impl Decoded {
    pub fn text(&self) -> &str {
        self.text.get(self.start..).unwrap_or("")
    }
}

/// What bytes turn out to be.
pub(super) enum Found {
    Text(Decoded),
    /// Text from before Unicode: the same bytes.
    Old(Vec<u8>),
}

/// # Errors
/// `not-text` when the bytes are those of a program or a sound, by their control characters.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Found> {
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, ..] => return utf8(bytes, 3),
        [0xFF, 0xFE, rest @ ..] => return Ok(Found::Text(utf16(rest, Order::Little))),
        [0xFE, 0xFF, rest @ ..] => return Ok(Found::Text(utf16(rest, Order::Big))),
        _ => {}
    }
    match wide(&bytes) {
        Some(order) => Ok(Found::Text(utf16(&bytes, order))),
        None => utf8(bytes, 0),
    }
}

fn utf8(bytes: Vec<u8>, start: usize) -> Result<Found> {
    let text = |text, replaced| Found::Text(Decoded { text, start, name: Cow::Borrowed("UTF-8"), replaced });
    let error = match String::from_utf8(bytes) {
        Ok(whole) => {
            refuse_controls(whole.as_bytes())?;
            return Ok(text(whole, 0));
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
        return Ok(text(String::from_utf8_lossy(bytes).into_owned(), broken));
    }
    Ok(Found::Old(error.into_bytes()))
}

/// The bytes that an old encoding is guessed from: those about the first letter that is not ASCII, and on.
pub(super) fn glance(bytes: &[u8]) -> Range<usize> {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0).saturating_sub(64);
    first..bytes.len().min(first + GLANCE)
}

/// Text from before Unicode.
#[cfg(feature = "encodings")]
pub(super) fn old(bytes: &[u8]) -> Decoded {
    let glance = glance(bytes);
    let whole = glance.end == bytes.len();
    let mut decoder = homeroom_encodings::Decoder::of(bytes.get(glance).unwrap_or(&[]), whole);
    let mut text = String::with_capacity(bytes.len());
    let mut left = bytes.len();
    for piece in bytes.chunks(GLANCE) {
        left -= piece.len();
        text.push_str(&decoder.decode(piece, left == 0));
    }
    Decoded { text, start: 0, name: Cow::Borrowed(decoder.name()), replaced: decoder.replaced() }
}

/// Which byte of two comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

fn utf16(bytes: &[u8], order: Order) -> Decoded {
    let (unit, name): (fn([u8; 2]) -> u16, _) = match order {
        Order::Little => (u16::from_le_bytes, "UTF-16LE"),
        Order::Big => (u16::from_be_bytes, "UTF-16BE"),
    };
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    // A lone half of a pair and a lone byte after it are one broken end.
    let half = units.clone().next_back().is_some_and(|unit| (0xD800..0xDC00).contains(&unit));
    let mut text = String::with_capacity(bytes.len() / 2);
    text.extend(char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)));
    if !odd.is_empty() && !half {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    let replaced = text.matches(char::REPLACEMENT_CHARACTER).count();
    Decoded { text, start: 0, name: Cow::Borrowed(name), replaced }
}

/// UTF-16 without a mark: every second byte is NUL for most letters, digits and separators.
fn wide(bytes: &[u8]) -> Option<Order> {
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
        (0, low) if low > enough => Some(Order::Little),
        (high, 0) if high > enough => Some(Order::Big),
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
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn decoded(bytes: &[u8]) -> Decoded {
        match decode(bytes.to_vec()).expect("text") {
            Found::Text(decoded) => decoded,
            Found::Old(bytes) => old(&bytes),
        }
    }

    fn said(bytes: &[u8]) -> (String, String) {
        let decoded = decoded(bytes);
        (decoded.text().to_owned(), decoded.name.into_owned())
    }

    fn is(text: &str, name: &str) -> (String, String) {
        (text.to_owned(), name.to_owned())
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect()
    }

    #[test]
    fn reads_the_encodings_that_schools_have() {
        assert_eq!(said(b"a,b"), is("a,b", "UTF-8"));
        assert_eq!(said(b"\xEF\xBB\xBFa"), is("a", "UTF-8"));
        assert_eq!(said("na\u{ef}ve".as_bytes()), is("na\u{ef}ve", "UTF-8"));
        assert_eq!(said(b"name\nJos\xE9\nZo\xEB\n"), is("name\nJos\u{e9}\nZo\u{eb}\n", "windows-1252"));
        for (little, name) in [(true, "UTF-16LE"), (false, "UTF-16BE")] {
            assert_eq!(said(&utf16("\u{feff}name;\u{3b1}\n", little)), is("name;\u{3b1}\n", name));
            assert_eq!(said(&utf16("name;\u{3b1}\n1;2\n", little)), is("name;\u{3b1}\n1;2\n", name));
        }
    }

    #[test]
    fn one_broken_place_in_much_text_is_damage() {
        let mut bytes = "\u{e9}\u{e8}\u{ea}".repeat(20).into_bytes();
        bytes.push(0xFF);
        let decoded = decoded(&bytes);
        assert_eq!((&*decoded.name, decoded.replaced), ("UTF-8", 1));
    }

    #[test]
    fn a_program_is_not_text() {
        let error = decode(b"a,b\n\x01\x02\x03\x04".to_vec()).map(|_| ()).expect_err("control characters");
        assert_eq!((error.code(), error.place().row), ("not-text", Some(2)));
    }

    proptest! {
        /// The standard's decoder of UTF-16, which also says how broken halves read.
        #[test]
        fn utf16_reads_as_the_web_reads_it(units in vec(prop_oneof![0x20_u16..0x7F, 0xD7F0_u16..0xE010], 0..12), odd: bool) {
            for (order, encoding) in [(Order::Little, encoding_rs::UTF_16LE), (Order::Big, encoding_rs::UTF_16BE)] {
                let pair = |unit: &u16| if order == Order::Little { unit.to_le_bytes() } else { unit.to_be_bytes() };
                let mut bytes: Vec<u8> = units.iter().flat_map(pair).collect();
                bytes.extend(odd.then_some(7));
                let (text, _) = encoding.decode_without_bom_handling(&bytes);
                let own = super::utf16(&bytes, order);
                prop_assert_eq!(own.text(), &*text);
                prop_assert_eq!(own.replaced, text.matches(char::REPLACEMENT_CHARACTER).count());
                prop_assert_eq!(&*own.name, encoding.name());
            }
        }
    }
}
