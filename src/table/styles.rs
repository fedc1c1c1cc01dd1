//! A workbook's styles and shared strings: what its cells point to.

use quick_xml::events::Event;

use super::assembly::too_much_text;
use super::package::{Part, attribute, broken};
use super::serial::{Look, look_of};
use crate::error::Result;

/// Bytes of shared strings that are held at most.
const MAX_STRINGS: usize = 48 << 20;
/// Cell formats that are held at most; spreadsheets stop at 65,490.
const MAX_FORMATS: usize = 100_000;

/// All shared strings in one buffer.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    /// # Errors
    /// `broken-workbook`, `too-large`.
    pub fn read(mut part: Part<'_>) -> Result<Strings> {
        let mut strings = Strings::default();
        let mut text = String::new();
        loop {
            match part.next()? {
                Event::Start(element) if element.local_name().as_ref() == "si" => {
                    text.clear();
                    rich_text(&mut part, &mut text)?;
                    strings.text.push_str(&unescape(&text));
                    strings.ends.push(strings.text.len() as u32);
                    // Blank strings cost four bytes each.
                    if strings.text.len() + 4 * strings.ends.len() > MAX_STRINGS {
                        return Err(too_much_text());
                    }
                }
                Event::Eof => return Ok(strings),
                _ => {}
            }
        }
    }

    pub fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start as usize..end)
    }
}

/// Text of a string with its runs, up to its end; the small print above Japanese text is not part of it.
///
/// # Errors
/// `broken-workbook`, `too-large`.
pub(super) fn rich_text(part: &mut Part<'_>, into: &mut String) -> Result<()> {
    let mut depth = 0_usize;
    loop {
        match part.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => part.text(into)?,
                "rPh" | "rPr" | "phoneticPr" => part.skip()?,
                _ => depth += 1,
            },
            Event::End(_) if depth == 0 => return Ok(()),
            Event::End(_) => depth -= 1,
            Event::Eof => return Err(broken("xml")),
            _ => {}
        }
        if into.len() > MAX_STRINGS {
            return Err(too_much_text());
        }
    }
}

/// What `_x000D_` stands for: characters that XML cannot hold.
pub(super) fn unescape(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, code) = rest.split_at(at);
        plain.push_str(before);
        let letter = code
            .get(2..6)
            .filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()) && code.get(6..7) == Some("_"))
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32);
        let taken = match letter {
            Some(letter) => {
                plain.push(letter);
                7
            }
            None => {
                plain.push_str("_x");
                2
            }
        };
        rest = code.get(taken..).unwrap_or("");
    }
    plain.push_str(rest);
    plain.into()
}

/// What each cell format makes of a number.
///
/// # Errors
/// `broken-workbook`, `too-large`.
pub(super) fn looks(mut part: Part<'_>) -> Result<Vec<Look>> {
    let mut own = std::collections::BTreeMap::new();
    let mut looks = Vec::new();
    let mut in_cells = false;
    loop {
        match part.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "numFmt" if own.len() < MAX_FORMATS => {
                    if let (Some(id), Some(code)) =
                        (id(attribute(&element, "numFmtId")), attribute(&element, "formatCode"))
                    {
                        own.insert(id, look_of(&code));
                    }
                }
                "cellXfs" => in_cells = true,
                "xf" if in_cells && looks.len() < MAX_FORMATS => {
                    let id = id(attribute(&element, "numFmtId")).unwrap_or(0);
                    looks.push(own.get(&id).copied().unwrap_or_else(|| built_in(id)));
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => return Ok(looks),
            Event::Eof => return Ok(looks),
            _ => {}
        }
    }
}

fn id(text: Option<String>) -> Option<u32> {
    text?.trim().parse().ok()
}

/// The formats that every spreadsheet has: ECMA-376 part 1, 18.8.30, with those of East Asian editions.
fn built_in(id: u32) -> Look {
    match id {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Look::Date,
        46 => Look::Duration,
        _ => Look::Number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_characters_are_read() {
        for (text, plain) in [
            ("ABC_x000D_\nDEF", "ABC\r\nDEF"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x00", "_x00"),
            ("a_xyz_", "a_xyz_"),
            ("_xD800_", "_xD800_"),
        ] {
            assert_eq!(unescape(text), plain);
        }
    }
}
