//! Numbers as people write them: decimal commas, separated thousands, percent signs, 17/20.
//!
//! How a column writes its numbers is decided over all its cells, because `1,234` alone may be either.

/// How a column writes its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    /// `.` or `,`.
    pub decimal: char,
    /// `,` `.` blank (of any width) or apostrophe.
    pub thousands: Option<char>,
    /// Some cells carry a percent sign. Their value stays in percent points: `85 %` is 85.
    pub percent: bool,
    /// Cells are shares such as `17/20`. Their value is the share of the most that one can have, 0.85.
    pub fraction: bool,
}

/// How a column's cells fared under its [`Notation`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Cells that are numbers.
    pub parsed: usize,
    /// Cells that say that nothing is known.
    pub missing: usize,
    /// Infinite cells, see [`odd`].
    pub infinite: usize,
    /// Cells that are anything else.
    pub other: usize,
    /// Every cell can also be read with the other decimal sign, and means another number then: `1,234`.
    pub ambiguous: bool,
}

/// What looks like a number and is none to reckon with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// `inf`, `Infinity`, `1e999`.
    Infinite,
}

/// Readings, the usual first: of two that fit alike the earlier wins.
const READINGS: [(char, Option<char>); 8] = [
    ('.', None),
    ('.', Some(',')),
    (',', None),
    (',', Some('.')),
    ('.', Some(' ')),
    (',', Some(' ')),
    ('.', Some('\'')),
    (',', Some('\'')),
];

impl Notation {
    /// The notation that reads most cells, with a tally; None if no cell is a number.
    pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<(Notation, Tally)> {
        let mut tally = Tally::default();
        let (mut plain, mut fractions, mut percent, mut all) = (0, 0, false, 0);
        let mut reads = [0_usize; READINGS.len()];
        let mut shares = [0_usize; READINGS.len()];
        for cell in cells {
            if is_missing(cell) {
                tally.missing += 1;
                continue;
            }
            all += 1;
            let cell = trim(cell);
            if cell.len() < 16 && cell.bytes().all(|byte| byte.is_ascii_digit()) {
                plain += 1;
                continue;
            }
            if infinite(cell) {
                tally.infinite += 1;
                continue;
            }
            // Words are most of what is no number, and need no reading in eight ways.
            if cell.starts_with(char::is_alphabetic) {
                continue;
            }
            if let Some((part, whole)) = cell.split_once('/') {
                fractions += 1;
                for (share, (decimal, thousands)) in shares.iter_mut().zip(READINGS) {
                    *share += usize::from(fraction(part, whole, decimal, thousands).is_some());
                }
                continue;
            }
            let (body, has_sign) = without_percent(cell);
            let mut any = false;
            for (read, (decimal, thousands)) in reads.iter_mut().zip(READINGS) {
                if value(body, decimal, thousands).is_some() {
                    *read += 1;
                    any = true;
                }
            }
            percent |= has_sign && any;
        }
        let fraction = fractions * 2 > all;
        let counts = if fraction { shares } else { reads };
        let best = counts.iter().copied().max()?;
        let index = counts.iter().position(|count| *count == best)?;
        let (decimal, thousands) = READINGS.get(index).copied()?;
        tally.parsed = best + if fraction { 0 } else { plain };
        if tally.parsed == 0 {
            return None;
        }
        tally.other = all - tally.infinite - tally.parsed;
        tally.ambiguous = best > 0
            && counts.iter().zip(READINGS).any(|(count, (other, _))| *count == best && other != decimal)
            && (thousands.is_some() || counts.first() == Some(&best) && counts.get(3) == Some(&best));
        Some((Notation { decimal, thousands, percent: percent && !fraction, fraction }, tally))
    }

    /// The number a cell holds, finite; None for words, missing cells, infinities.
    pub fn parse(&self, cell: &str) -> Option<f64> {
        let cell = trim(cell);
        if self.fraction {
            let (part, whole) = cell.split_once('/')?;
            return fraction(part, whole, self.decimal, self.thousands);
        }
        value(without_percent(cell).0, self.decimal, self.thousands)
    }
}

/// Whether a cell says that nothing is known: blank, `-`, `?`, `NA`, `null`, `(read only)` and their like.
pub fn is_missing(cell: &str) -> bool {
    const WORDS: &[&str] = &["na", "n/a", "#n/a", "n.a.", "nan", "null", "none", "nil", "(read only)"];
    let cell = trim(cell);
    match cell.len() {
        0 => true,
        1..=3 if matches!(cell, "-" | "--" | "\u{2013}" | "\u{2014}" | "?" | "." | "..") => true,
        2..=11 => WORDS.iter().any(|word| cell.eq_ignore_ascii_case(word)),
        _ => false,
    }
}

/// Tells what looks like a number and is none to reckon with.
pub fn odd(cell: &str) -> Option<Odd> {
    infinite(trim(cell)).then_some(Odd::Infinite)
}

/// Whether a cell is a number in some notation.
pub(super) fn looks_like_one(cell: &str) -> bool {
    let cell = trim(cell);
    if let Some((part, whole)) = cell.split_once('/') {
        return fraction(part, whole, '.', None).is_some();
    }
    let (body, _) = without_percent(cell);
    READINGS.iter().any(|(decimal, thousands)| value(body, *decimal, *thousands).is_some())
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}')
}

fn trim(cell: &str) -> &str {
    cell.trim_matches(is_blank)
}

fn without_percent(cell: &str) -> (&str, bool) {
    match cell.strip_suffix(['%', '\u{ff05}']) {
        Some(body) => (body.trim_end_matches(is_blank), true),
        None => (cell, false),
    }
}

fn infinite(cell: &str) -> bool {
    let body = cell.strip_prefix(['+', '-', '\u{2212}']).unwrap_or(cell);
    if ["inf", "infinity", "\u{221e}"].iter().any(|word| body.eq_ignore_ascii_case(word)) {
        return true;
    }
    body.starts_with(|letter: char| letter.is_ascii_digit() || letter == '.')
        && body.parse().is_ok_and(f64::is_infinite)
}

/// `part/whole` as a share; the whole is above 0, and no score is more than twice what can be had: 2024/25 is a
/// school year.
fn fraction(part: &str, whole: &str, decimal: char, thousands: Option<char>) -> Option<f64> {
    let whole = value(trim(whole), decimal, thousands).filter(|whole| *whole > 0.0)?;
    Some(value(trim(part), decimal, thousands)? / whole).filter(|share| share.abs() <= 2.0)
}

/// A number: sign, digits in threes or not, decimals, exponent. Finite.
fn value(cell: &str, decimal: char, thousands: Option<char>) -> Option<f64> {
    simple(cell.as_bytes(), decimal).or_else(|| any(cell, decimal, thousands))
}

/// A number of up to fifteen digits with nothing but a sign and a decimal sign; `None` for all others. Digits and
/// power of ten are exact in f64 then, so that their quotient is the nearest there is (Clinger 1990,
/// doi 10.1145/93548.93557).
fn simple(cell: &[u8], decimal: char) -> Option<f64> {
    const TENS: [f64; 16] =
        [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let (negative, digits) = match cell {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, cell),
    };
    let decimal = decimal as u8;
    let (mut whole, mut count, mut decimals, mut after) = (0_u64, 0, 0, false);
    if digits.len() > 16 {
        return None;
    }
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                whole = whole * 10 + u64::from(byte - b'0');
                count += 1;
                decimals += usize::from(after);
            }
            _ if *byte == decimal && !after => after = true,
            _ => return None,
        }
    }
    if count == 0 || count > 15 {
        return None;
    }
    let value = whole as f64 / TENS.get(decimals)?;
    Some(if negative { -value } else { value })
}

/// As [`value`], however it is written.
fn any(cell: &str, decimal: char, thousands: Option<char>) -> Option<f64> {
    let mut plain = [0_u8; 64];
    let mut length = 0;
    let mut put = |byte: u8| -> Option<()> {
        *plain.get_mut(length)? = byte;
        length += 1;
        Some(())
    };
    let mut letters = cell.chars().peekable();
    match letters.peek() {
        Some('-' | '\u{2212}') => {
            letters.next();
            put(b'-')?;
        }
        Some('+') => {
            letters.next();
        }
        _ => {}
    }
    // Digits before the decimal sign: all of them, and those since the last separator of thousands.
    let (mut whole, mut group, mut separated, mut decimals) = (0, 0, false, 0);
    let mut after = false;
    let leading = letters.peek().copied();
    while let Some(letter) = letters.next() {
        match letter {
            '0'..='9' => {
                put(letter as u8)?;
                if after {
                    decimals += 1;
                } else {
                    whole += 1;
                    group += 1;
                }
            }
            _ if letter == decimal && !after => {
                after = true;
                put(b'.')?;
            }
            'e' | 'E' if whole + decimals > 0 && !separated => {
                put(b'e')?;
                match letters.peek() {
                    Some('+') => {
                        letters.next();
                    }
                    Some('-' | '\u{2212}') => {
                        letters.next();
                        put(b'-')?;
                    }
                    _ => {}
                }
                letters.peek()?;
                for digit in letters.by_ref() {
                    put(digit.is_ascii_digit().then_some(digit as u8)?)?;
                }
            }
            _ if !after && separates(letter, thousands) => {
                // The first group has one to three digits and no leading zero, all others three.
                if whole == 0
                    || leading == Some('0')
                    || (separated && group != 3)
                    || (!separated && group > 3)
                {
                    return None;
                }
                separated = true;
                group = 0;
            }
            _ => return None,
        }
    }
    if whole + decimals == 0 || (separated && group != 3) {
        return None;
    }
    let text = plain.get(..length).and_then(|digits| std::str::from_utf8(digits).ok())?;
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

fn separates(letter: char, thousands: Option<char>) -> bool {
    match thousands {
        Some(' ') => matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'),
        Some('\'') => matches!(letter, '\'' | '\u{2019}'),
        Some(separator) => letter == separator,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cells: &[&str]) -> Vec<Option<f64>> {
        let notation = Notation::of(cells.iter().copied()).expect("numbers").0;
        cells.iter().map(|cell| notation.parse(cell)).collect()
    }

    #[test]
    fn reads_numbers_as_people_write_them() {
        let cases: &[(&[&str], &[f64])] = &[
            (&["1", "2.5", "-3", "+4"], &[1.0, 2.5, -3.0, 4.0]),
            (&["1,5", "2,25", "3"], &[1.5, 2.25, 3.0]),
            (&["1,234", "12,345,678.5"], &[1234.0, 12_345_678.5]),
            (&["1.234,5", "7"], &[1234.5, 7.0]),
            (&["1 234,5", "1\u{a0}234", "1\u{202f}000\u{202f}000"], &[1234.5, 1234.0, 1_000_000.0]),
            (&["1'234.5", "1\u{2019}000"], &[1234.5, 1000.0]),
            (&["85 %", "85%", " 7.5\u{a0}% "], &[85.0, 85.0, 7.5]),
            (&["17/20", "5 / 10"], &[0.85, 0.5]),
            (&["\u{2212}3", "1e3", "2E-2", ".5", "5."], &[-3.0, 1000.0, 0.02, 0.5, 5.0]),
            (&["0,125", "1,500"], &[0.125, 1.5]),
            (&["1.234", "2.345"], &[1.234, 2.345]),
            (&["12345678901234567890"], &[12_345_678_901_234_567_890.0]),
        ];
        for (cells, values) in cases {
            let expected: Vec<Option<f64>> = values.iter().copied().map(Some).collect();
            assert_eq!(read(cells), expected, "{cells:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for cell in [
            "", "a", "2024/25", "1,2,3", "1.2.3", "1e", "e5", "-", "+", "1 2", "--1", "1,23,456", "%",
            "0x10", "nan",
        ] {
            let fits = Notation::of([cell].into_iter()).and_then(|(notation, _)| notation.parse(cell));
            assert_eq!(fits, None, "{cell:?}");
        }
    }

    #[test]
    fn the_tally_counts_every_cell_once() {
        let cells = ["1", "x", "-", "", "inf", "1e999", "2.5", "7/8"];
        let (notation, tally) = Notation::of(cells.into_iter()).expect("numbers");
        assert_eq!(notation, Notation { decimal: '.', thousands: None, percent: false, fraction: false });
        assert_eq!(tally, Tally { parsed: 2, missing: 2, infinite: 2, other: 2, ambiguous: false });
    }

    #[test]
    fn simple_numbers_are_read_as_any_others() {
        for text in
            ["0", "-0", "5.", ".5", "-1.2345", "123456789012345", "0.1", "1.7976931348623", "00012.50"]
        {
            let (quick, slow) = (simple(text.as_bytes(), '.'), any(text, '.', None));
            assert_eq!(quick.map(f64::to_bits), slow.map(f64::to_bits), "{text}");
            assert!(quick.is_some(), "{text}");
        }
        for text in ["", "-", ".", "1e3", "1,5", "1.2.3", "1234567890123456", "--1"] {
            assert_eq!(simple(text.as_bytes(), '.'), None, "{text}");
        }
    }

    #[test]
    fn thousands_alone_are_ambiguous() {
        for (cells, ambiguous) in
            [(&["1,234"][..], true), (&["1,234", "1,5"], false), (&["1,234.5"], false), (&["1234"], false)]
        {
            assert_eq!(
                Notation::of(cells.iter().copied()).expect("numbers").1.ambiguous,
                ambiguous,
                "{cells:?}"
            );
        }
    }

    #[test]
    fn missing_and_infinite_are_recognised() {
        for cell in
            ["", " ", "-", "\u{2013}", "?", "NA", "n/a", "#N/A", "NaN", "NULL", "none", "(read only)", "."]
        {
            assert!(is_missing(cell), "{cell:?}");
        }
        for cell in ["0", "no", "nan1", "N", "a"] {
            assert!(!is_missing(cell), "{cell:?}");
        }
        for (cell, infinite) in
            [("inf", true), ("-Infinity", true), ("1e999", true), ("1e9", false), ("info", false)]
        {
            assert_eq!(odd(cell).is_some(), infinite, "{cell:?}");
        }
    }
}
