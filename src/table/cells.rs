//! All cells of a column: every different text once, and per row which one it is.
//!
//! Columns of a file repeat themselves: levels, small whole numbers, rounded measures. Kept this way a cell costs
//! two to four bytes whatever its text, nothing of what was written is lost, and whoever reads the column reads
//! each different text once. Where most cells differ, texts are kept row by row instead.

use super::index::Index;
use crate::error::{Error, ErrorKind, Result};

/// Cells that wait, at most.
const WAITING: usize = 2048;

/// With fewer different cells nobody asks whether they come again: of rounded measures the first rows mostly differ,
/// and a million of them do not.
const FEW: usize = 1 << 16;

#[derive(Clone, Debug, Default)]
pub(super) struct Cells {
    texts: Texts,
    codes: Codes,
    /// Finds a text again while cells are still coming.
    index: Index,
    /// Keys of short cells that came last and still wait for their codes. Looked up together they find the index
    /// near the processor; cell by cell, all columns' indexes would push each other away.
    waiting: Vec<u64>,
}

/// Texts in one buffer.
#[derive(Clone, Debug, Default)]
struct Texts {
    text: String,
    ends: Vec<u32>,
}

/// Which text each cell has.
#[derive(Clone, Debug)]
enum Codes {
    Narrow(Vec<u16>),
    Wide(Vec<u32>),
    /// Every cell has its own, in order.
    Own,
}

impl Default for Codes {
    fn default() -> Self {
        Codes::Narrow(Vec::new())
    }
}

fn lack(bytes: usize) -> Error {
    Error::out_of_memory(bytes as u64)
}

impl Texts {
    fn push(&mut self, text: &str) -> Result<()> {
        let length = self.text.len() + text.len();
        let end = u32::try_from(length)
            .map_err(|_| Error::new(ErrorKind::TooLarge).with("what", "text").with("limit", 4096_u64))?;
        self.text.try_reserve(text.len()).map_err(|_| lack(2 * length))?;
        self.ends.try_reserve(1).map_err(|_| lack(8 * self.ends.len()))?;
        self.text.push_str(text);
        self.ends.push(end);
        Ok(())
    }

    fn get(&self, index: usize) -> &str {
        let Some(&end) = self.ends.get(index) else { return "" };
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start as usize..end as usize).unwrap_or("")
    }
}

impl Codes {
    fn get(&self, index: usize) -> Option<usize> {
        match self {
            Codes::Narrow(codes) => codes.get(index).map(|code| usize::from(*code)),
            Codes::Wide(codes) => codes.get(index).map(|code| *code as usize),
            Codes::Own => Some(index),
        }
    }

    fn push(&mut self, code: u32) -> Result<()> {
        match self {
            Codes::Narrow(codes) => match u16::try_from(code) {
                Ok(code) => {
                    codes.try_reserve(1).map_err(|_| lack(4 * codes.len()))?;
                    codes.push(code);
                }
                Err(_) => {
                    let mut wide = Vec::new();
                    let count = codes.len() + codes.len() / 2 + 1;
                    wide.try_reserve(count).map_err(|_| lack(4 * count))?;
                    wide.extend(codes.iter().map(|code| u32::from(*code)));
                    wide.push(code);
                    *self = Codes::Wide(wide);
                }
            },
            Codes::Wide(codes) => {
                codes.try_reserve(1).map_err(|_| lack(8 * codes.len()))?;
                codes.push(code);
            }
            Codes::Own => {}
        }
        Ok(())
    }
}

impl Cells {
    /// Adds a cell. `key` is [`super::index::key`] of it.
    ///
    /// # Errors
    /// `too-large` beyond 4 GB of text, `out-of-memory`.
    pub fn push(&mut self, cell: &str, key: u64) -> Result<()> {
        if !self.waiting.is_empty() {
            self.settle()?;
        }
        if matches!(self.codes, Codes::Own) {
            return self.texts.push(cell);
        }
        match self.index.find(key, |code| self.texts.get(code as usize) == cell) {
            Some(code) => self.codes.push(code),
            None => self.push_new(cell, key),
        }
    }

    /// Adds a cell of up to seven bytes by its key alone. Until [`Cells::close`] nobody may look.
    ///
    /// # Errors
    /// As [`Cells::push`].
    #[inline]
    pub fn push_short(&mut self, key: u64) -> Result<()> {
        if self.waiting.len() >= WAITING {
            self.settle()?;
        }
        self.waiting.push(key);
        Ok(())
    }

    /// Gives the cells that wait their codes.
    fn settle(&mut self) -> Result<()> {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.try_reserve(WAITING).map_err(|_| lack(8 * WAITING))?;
        for key in waiting.drain(..) {
            let known = match self.codes {
                Codes::Own => None,
                _ => self.index.find(key, |_| false),
            };
            match known {
                Some(code) => self.codes.push(code)?,
                None => {
                    let bytes = key.to_le_bytes();
                    let text =
                        bytes.get(..usize::from(bytes[7])).and_then(|text| std::str::from_utf8(text).ok());
                    self.push(text.unwrap_or(""), key)?;
                }
            }
        }
        self.waiting = waiting;
        Ok(())
    }

    /// Adds a text that was not there before.
    fn push_new(&mut self, cell: &str, key: u64) -> Result<()> {
        let (count, height) = (self.texts.ends.len(), self.len());
        if count >= FEW && count > height / 2 || !self.index.insert(key, count as u32)? {
            self.spread()?;
            return self.texts.push(cell);
        }
        self.texts.push(cell)?;
        self.codes.push(count as u32)
    }

    /// Gives every cell its own text.
    fn spread(&mut self) -> Result<()> {
        self.index = Index::default();
        let mut own = Texts::default();
        for index in 0..self.len() {
            own.push(self.get(index))?;
        }
        (self.texts, self.codes) = (own, Codes::Own);
        Ok(())
    }

    /// No more cells will come.
    ///
    /// # Errors
    /// As [`Cells::push`].
    pub fn close(&mut self) -> Result<()> {
        self.settle()?;
        self.waiting = Vec::new();
        self.index = Index::default();
        self.texts.text.shrink_to_fit();
        self.texts.ends.shrink_to_fit();
        match &mut self.codes {
            Codes::Narrow(codes) => codes.shrink_to_fit(),
            Codes::Wide(codes) => codes.shrink_to_fit(),
            Codes::Own => {}
        }
        Ok(())
    }

    pub fn get(&self, index: usize) -> &str {
        self.codes.get(index).map_or("", |code| self.texts.get(code))
    }

    pub fn len(&self) -> usize {
        match &self.codes {
            Codes::Narrow(codes) => codes.len(),
            Codes::Wide(codes) => codes.len(),
            Codes::Own => self.texts.ends.len(),
        }
    }

    /// Texts that are kept, every different one at least once.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.texts.ends.len()).map(|index| self.texts.get(index))
    }

    /// What `of` says of every cell, asked once per text kept.
    pub fn map<T: Copy>(&self, of: impl FnMut(&str) -> T) -> Vec<T> {
        let said: Vec<T> = self.texts().map(of).collect();
        let at = |code: usize| said.get(code).copied();
        match &self.codes {
            Codes::Narrow(codes) => codes.iter().filter_map(|code| at(usize::from(*code))).collect(),
            Codes::Wide(codes) => codes.iter().filter_map(|code| at(*code as usize)).collect(),
            Codes::Own => said,
        }
    }

    /// How many cells have each of the [`Cells::texts`].
    pub fn counts(&self) -> Vec<u32> {
        let mut counts = vec![0_u32; self.texts.ends.len()];
        let mut count = |code: usize| {
            if let Some(count) = counts.get_mut(code) {
                *count += 1;
            }
        };
        match &self.codes {
            Codes::Narrow(codes) => codes.iter().for_each(|code| count(usize::from(*code))),
            Codes::Wide(codes) => codes.iter().for_each(|code| count(*code as usize)),
            Codes::Own => counts.fill(1),
        }
        counts
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        let codes = match &self.codes {
            Codes::Narrow(codes) => codes.capacity() * 2,
            Codes::Wide(codes) => codes.capacity() * 4,
            Codes::Own => 0,
        };
        self.texts.text.capacity() + self.texts.ends.capacity() * 4 + codes + self.index.bytes()
    }
}

/// Two columns with the same cells are the same, however they are kept.
impl PartialEq for Cells {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && (0..self.len()).all(|index| self.get(index) == other.get(index))
    }
}

#[cfg(test)]
mod tests {
    use super::super::index::key;
    use super::*;

    fn cells(all: &[String]) -> Cells {
        let mut cells = Cells::default();
        for cell in all {
            cells.push(cell, key(cell)).expect("room");
        }
        cells.close().expect("room");
        // By their keys alone, as far as they are short, they are kept in the same way.
        let mut other = Cells::default();
        for cell in all {
            match cell.len() {
                0..8 => other.push_short(key(cell)).expect("room"),
                _ => other.push(cell, key(cell)).expect("room"),
            }
        }
        other.close().expect("room");
        assert!(cells == other && cells.texts().eq(other.texts()));
        cells
    }

    fn check(all: &[String], kept: impl Fn(usize) -> bool) {
        let cells = cells(all);
        assert_eq!(cells.len(), all.len());
        assert!(kept(cells.texts().len()), "{} texts of {}", cells.texts().len(), all.len());
        assert!(all.iter().enumerate().all(|(index, cell)| cells.get(index) == cell));
        assert_eq!(cells.get(all.len()), "");
        assert_eq!(cells.map(str::len), all.iter().map(String::len).collect::<Vec<_>>());
        assert_eq!(cells.counts().iter().sum::<u32>() as usize, all.len());
    }

    #[test]
    fn a_text_that_comes_again_is_kept_once() {
        let made = |text: &dyn Fn(usize) -> String, count: usize| (0..count).map(text).collect::<Vec<_>>();
        check(&made(&|at| format!("level {}", at % 7), 1000), |texts| texts == 7);
        check(&made(&|at| ["", "1", "01", "1 ", "-1.2345678901"][at % 5].into(), 1000), |texts| texts == 5);
        // Beyond sixteen bits of codes, each twice or more.
        check(&made(&|at| ((at * at + at) / 2 % 70_000).to_string(), 300_000), |texts| texts <= 70_000);
    }

    #[test]
    fn where_most_cells_differ_each_has_its_own_text() {
        let all: Vec<String> = (0..140_000).map(|at| format!("A{at}")).collect();
        check(&all, |texts| texts == all.len());
    }

    #[test]
    fn what_is_kept_in_two_ways_is_equal() {
        let all: Vec<String> = (0..140_000).map(|at| format!("A{at}")).collect();
        let mut own = cells(&all);
        let mut other = own.clone();
        assert!(own == other);
        own.push("x", key("x")).expect("room");
        other.push("y", key("y")).expect("room");
        assert!(own != other);
    }
}
