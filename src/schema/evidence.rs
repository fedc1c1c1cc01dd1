//! One pass over a column: its different cells and how often each occurs, with an end to the counting.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::numeric::order;
use crate::table::Column;
use crate::table::number::is_missing;

/// Different cells that are told apart; beyond that a column has "more than" so many.
pub(super) const DISTINCT_CAP: usize = 100_000;

/// What the cells of a column show, whatever they mean.
pub(super) struct Evidence<'a> {
    /// Different cells, trimmed, with how often each was seen, in text order. Those of the rows up to the cap.
    pub levels: Vec<(&'a str, u32)>,
    /// Whether counting stopped at the cap.
    pub beyond: bool,
    /// Cells behind `levels`.
    pub seen: usize,
    /// Cells that say nothing.
    pub missing: usize,
    /// All cells.
    pub height: usize,
}

impl<'a> Evidence<'a> {
    pub fn of(column: &'a Column) -> Self {
        let mut counts: HashMap<&str, u32, BuildHasherDefault<Mixing>> = HashMap::default();
        let (mut missing, mut seen, mut beyond) = (0, 0, false);
        let mut count = |cell: &'a str, times: u32| {
            if is_missing(cell) {
                missing += times as usize;
            } else if !beyond {
                *counts.entry(cell.trim()).or_default() += times;
                seen += times as usize;
                beyond = counts.len() >= DISTINCT_CAP;
            }
        };
        if column.texts().len() < DISTINCT_CAP {
            column.counted().for_each(|(cell, times)| count(cell, times));
        } else {
            // Which cells come first decides where counting stops.
            column.cells().for_each(|cell| count(cell, 1));
        }
        let mut levels: Vec<(&str, u32)> = counts.into_iter().collect();
        order::by(&mut levels, Ord::cmp);
        Evidence { levels, beyond, seen, missing, height: column.len() }
    }

    pub fn distinct(&self) -> usize {
        self.levels.len()
    }

    /// Share of the cells seen that are the only ones of their kind, roughly: 1 where every cell differs.
    pub fn uniqueness(&self) -> f64 {
        self.distinct() as f64 / self.seen.max(1) as f64
    }

    pub fn unique(&self) -> bool {
        self.seen > 0 && self.distinct() == self.seen
    }

    pub fn missing_share(&self) -> f64 {
        self.missing as f64 / self.height.max(1) as f64
    }

    /// Share of the cells seen that meet a condition, 0 where none was seen.
    pub fn share(&self, meets: impl Fn(&str) -> bool) -> f64 {
        let met: u64 =
            self.levels.iter().filter(|(cell, _)| meets(cell)).map(|(_, count)| u64::from(*count)).sum();
        met as f64 / self.seen.max(1) as f64
    }

    /// Mean number of words in a cell.
    pub fn words(&self) -> f64 {
        let words: u64 = self
            .levels
            .iter()
            .map(|(cell, count)| cell.split_whitespace().count() as u64 * u64::from(*count))
            .sum();
        words as f64 / self.seen.max(1) as f64
    }
}

/// `somebody@somewhere.org`
pub(super) fn email(cell: &str) -> bool {
    let Some((before, after)) = cell.split_once('@') else { return false };
    !before.is_empty()
        && !cell.contains(char::is_whitespace)
        && !after.contains('@')
        && after.split('.').count() >= 2
        && after.split('.').all(|part| !part.is_empty())
}

/// Two to four capitalised words without digits: `Ada Lovelace`, `Lovelace, Ada`.
pub(super) fn human_name(cell: &str) -> bool {
    let words: Vec<&str> = cell.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    (2..=4).contains(&words.len())
        && words.iter().all(|word| {
            word.chars().next().is_some_and(char::is_uppercase)
                && word.chars().all(|letter| letter.is_alphabetic() || "-'.\u{2019}".contains(letter))
        })
}

/// One word of five signs or more with letters and digits in it: `A16000000`, a hash, a UUID.
pub(super) fn code(cell: &str) -> bool {
    cell.len() >= 5
        && !cell.contains(char::is_whitespace)
        && cell.bytes().any(|byte| byte.is_ascii_digit())
        && cell.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// A year, or two: `2014`, `2014J`, `2013/14`.
pub(super) fn yearly(cell: &str) -> bool {
    let digits: String =
        cell.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    year || (digits.len() == 2 && cell.contains('/'))
}

/// A small, fixed mixer of bytes (FNV-1a by words, then SplitMix64's finish): the same everywhere, quick, and not
/// for secrets. Nothing depends on the order it brings.
#[derive(Clone, Copy, Default)]
pub(super) struct Mixing(u64);

impl Hasher for Mixing {
    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..part.len()].copy_from_slice(part);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(word) ^ ((part.len() as u64) << 56))
                .wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }

    fn finish(&self) -> u64 {
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(cells: &[&str]) -> Column {
        let mut column = Column::new("c");
        cells.iter().for_each(|cell| column.push(cell));
        column
    }

    #[test]
    fn cells_are_counted_trimmed_and_in_order() {
        let column = column(&["b", " a ", "", "a", "?"]);
        let evidence = Evidence::of(&column);
        assert_eq!(evidence.levels, [("a", 2), ("b", 1)]);
        assert_eq!((evidence.missing, evidence.seen, evidence.distinct()), (2, 3, 2));
        assert!(!evidence.unique());
    }

    #[test]
    fn counting_has_an_end() {
        let cells: Vec<String> = (0..DISTINCT_CAP + 500).map(|cell| format!("v{cell}")).collect();
        let column = column(&cells.iter().map(String::as_str).collect::<Vec<_>>());
        let evidence = Evidence::of(&column);
        assert!(evidence.beyond && evidence.distinct() == DISTINCT_CAP && evidence.unique());
        assert_eq!(evidence.height, DISTINCT_CAP + 500);
    }

    #[test]
    fn what_a_cell_looks_like() {
        assert!(email("a.b@c.org") && !email("a@b") && !email("@c.org") && !email("a b@c.org"));
        assert!(human_name("Ada Lovelace") && human_name("Lovelace, Ada") && !human_name("at home"));
        assert!(!human_name("Ada") && !human_name("Room 12"));
        assert!(code("A16000000") && code("9f86d081884c") && !code("10001") && !code("robots"));
        assert!(yearly("2014") && yearly("2013J") && yearly("23/24") && !yearly("10") && !yearly("first"));
    }
}
