//! Text from before Unicode: which encoding it is in, and its characters.
//!
//! The tables of all these encodings are large and few files need them. So they are a crate of their own: the command
//! line has it inside, the page fetches it as a second module when a file asks for it.

#![forbid(unsafe_code)]

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::CoderResult;

#[cfg(feature = "wasm")]
mod wasm;

/// Reads bytes of one encoding in pieces.
pub struct Decoder {
    decoder: encoding_rs::Decoder,
    name: &'static str,
    replaced: usize,
}

impl Decoder {
    /// Guesses the encoding from some of a file's bytes that are not UTF-8; `whole` where they reach to its end.
    pub fn of(glance: &[u8], whole: bool) -> Self {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(glance, whole);
        let encoding = detector.guess(None, Utf8Detection::Deny);
        Decoder { decoder: encoding.new_decoder_without_bom_handling(), name: encoding.name(), replaced: 0 }
    }

    /// The encoding by its name in the WHATWG standard, such as `windows-1252`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The text of the next piece; `last` for the one that ends the file. A character may begin in one piece and end
    /// in the next.
    pub fn decode(&mut self, piece: &[u8], last: bool) -> String {
        let mut text = String::new();
        let mut rest = piece;
        loop {
            // None only where the length would overflow; then it is taken in turns.
            text.reserve(self.decoder.max_utf8_buffer_length(rest.len()).unwrap_or(rest.len()));
            let (result, read, _) = self.decoder.decode_to_string(rest, &mut text, last);
            rest = rest.get(read..).unwrap_or(&[]);
            if result == CoderResult::InputEmpty {
                break;
            }
        }
        self.replaced += text.matches(char::REPLACEMENT_CHARACTER).count();
        text
    }

    /// Characters so far that no text has, each shown as U+FFFD.
    pub fn replaced(&self) -> usize {
        self.replaced
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{Encoding, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

    /// Names and marks of a class, as its teacher's spreadsheet writes them.
    fn sheet(encoding: &'static Encoding, header: &str, name: &str) -> Vec<u8> {
        let rows: String = (0..20).map(|row| format!("{name};{row}\n")).collect();
        encoding.encode(&format!("{header}\n{rows}")).0.into_owned()
    }

    fn in_pieces(bytes: &[u8], length: usize) -> (String, &'static str, usize) {
        let mut decoder = Decoder::of(bytes, true);
        let mut text = String::new();
        let mut left = bytes.len();
        for piece in bytes.chunks(length) {
            left -= piece.len();
            text.push_str(&decoder.decode(piece, left == 0));
        }
        (text, decoder.name(), decoder.replaced())
    }

    #[test]
    fn pieces_of_any_length_make_the_same_text() {
        for (encoding, header, name) in [
            (WINDOWS_1252, "Sch\u{fc}ler;Note", "Zo\u{eb} M\u{fc}ller"),
            (
                WINDOWS_1251,
                "\u{423}\u{447}\u{435}\u{43d}\u{438}\u{43a};\u{411}\u{430}\u{43b}\u{43b}",
                "\u{410}\u{43d}\u{43d}\u{430}",
            ),
            (
                SHIFT_JIS,
                "\u{540d}\u{524d};\u{70b9}\u{6570}",
                "\u{5c71}\u{7530}\u{592a}\u{90ce}\u{3055}\u{3093}",
            ),
        ] {
            let bytes = sheet(encoding, header, name);
            let (whole, _, _) = encoding.decode(&bytes);
            for length in [1, 2, 3, 7, 64, bytes.len()] {
                assert_eq!(in_pieces(&bytes, length), (whole.clone().into_owned(), encoding.name(), 0));
            }
        }
    }

    #[test]
    fn what_no_text_has_is_counted() {
        let mut bytes = sheet(SHIFT_JIS, "\u{540d}\u{524d}", "\u{5c71}\u{7530}\u{592a}\u{90ce}");
        let mut decoder = Decoder::of(&bytes, true);
        bytes.extend([0x81, 0x20, 0x82]);
        let text = decoder.decode(&bytes, true);
        assert_eq!((decoder.name(), decoder.replaced()), ("Shift_JIS", 2));
        assert_eq!(text.matches('\u{fffd}').count(), 2);
    }
}
