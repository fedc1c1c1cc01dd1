//! What a school does about a factor: a table that is loaded, edited and saved as CSV.

use serde::{Deserialize, Serialize};

use super::factor::Factor;
use super::lines::{Line, lines, push_cell, unguarded};
use crate::error::{Error, ErrorKind, Result};
use crate::words::Words;

/// The one that ships.
const SHIPPED: &str = include_str!("../../messages/playbook.en.csv");
/// Its columns, in the order in which they are saved.
const HEADER: [&str; 4] = ["factor", "when", "strategy", "resource"];
/// Bytes of a file, at most.
pub const MOST_BYTES: usize = 256 << 10;
/// Entries, at most.
pub const MOST_ENTRIES: usize = 500;
/// Letters of a cell, at most.
pub const MOST_LETTERS: usize = 600;

/// When an entry is for a student: by where the value that raises the estimate lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "PlaybookWhen"))]
#[serde(rename_all = "camelCase")]
pub enum When {
    Low,
    High,
    Missing,
    #[default]
    Any,
}

impl When {
    const ALL: [(&'static str, When); 4] =
        [("low", When::Low), ("high", When::High), ("missing", When::Missing), ("any", When::Any)];

    fn word(self) -> &'static str {
        When::ALL.iter().find(|(_, when)| *when == self).map_or("any", |(word, _)| word)
    }

    fn read(cell: &str) -> Option<When> {
        let cell = cell.trim();
        // Left empty it says nothing about when.
        let any = cell.is_empty().then_some(When::Any);
        any.or_else(|| {
            When::ALL.iter().find(|(word, _)| word.eq_ignore_ascii_case(cell)).map(|(_, when)| *when)
        })
    }
}

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "PlaybookEntry"))]
pub struct Entry {
    #[cfg_attr(test, ts(type = "string"))]
    pub factor: Factor,
    pub when: When,
    /// What to do, in a sentence; never empty.
    pub strategy: String,
    /// What helps with that: a sheet, a room, a person. May be empty.
    pub resource: String,
}

/// Strategies by factor, in the order in which they are offered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Playbook {
    pub entries: Vec<Entry>,
}

/// A line that was kept out, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "PlaybookAmiss"))]
pub struct Amiss {
    /// Of the file, from 1.
    #[cfg_attr(test, ts(type = "number"))]
    pub line: u64,
    pub words: Words,
}

impl Playbook {
    /// The one that ships.
    pub fn shipped() -> Playbook {
        Playbook::read(SHIPPED.as_bytes()).map(|(playbook, _)| playbook).unwrap_or_default()
    }

    /// Reads a file: UTF-8, a header with the columns `factor`, `when`, `strategy` and `resource` in any order (the second
    /// and the last may be absent, others are passed over), cells parted by commas, semicolons or tabs. A line that
    /// cannot be read is kept out and named; the others load.
    ///
    /// # Errors
    /// `not-text` for what is not UTF-8 or holds NUL; `empty-file`; `bad-playbook` over [`MOST_BYTES`] and for a header
    /// without `factor` or `strategy`.
    pub fn read(bytes: &[u8]) -> Result<(Playbook, Vec<Amiss>)> {
        if bytes.len() > MOST_BYTES {
            return Err(Error::new(ErrorKind::BadPlaybook)
                .with("what", "size")
                .with("limit", MOST_BYTES >> 10));
        }
        let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
        let text = text.ok_or_else(|| Error::new(ErrorKind::NotText))?;
        let lines = lines(text);
        let (header, rest) = lines.split_first().ok_or_else(|| Error::new(ErrorKind::EmptyFile))?;
        let places = places(header)?;
        let (mut playbook, mut amiss) = (Playbook::default(), Vec::new());
        for line in rest {
            match entry(line, places) {
                Ok(_) if playbook.entries.len() == MOST_ENTRIES => {
                    let words = Words::new("guidance-playbook-full").with("limit", MOST_ENTRIES);
                    amiss.push(Amiss { line: line.number, words });
                    break;
                }
                Ok(entry) => playbook.entries.push(entry),
                Err(words) => amiss.push(Amiss { line: line.number, words: words.with("line", line.number) }),
            }
        }
        Ok((playbook, amiss))
    }

    /// The entries that can be saved and loaded again, of what somebody edited; and, by place from 1, those that cannot.
    pub fn checked(self) -> (Playbook, Vec<Amiss>) {
        let (mut playbook, mut amiss) = (Playbook::default(), Vec::new());
        for (place, entry) in self.entries.into_iter().enumerate() {
            let line = place as u64 + 1;
            let factor = String::from(entry.factor);
            match made(&factor, entry.when, &entry.strategy, &entry.resource) {
                Ok(entry) if playbook.entries.len() < MOST_ENTRIES => playbook.entries.push(entry),
                Ok(_) => {
                    let words = Words::new("guidance-playbook-full").with("limit", MOST_ENTRIES);
                    amiss.push(Amiss { line, words });
                    break;
                }
                Err(words) => amiss.push(Amiss { line, words: words.with("line", line) }),
            }
        }
        (playbook, amiss)
    }

    /// The table as CSV, which [`Playbook::read`] reads again. Cells that a spreadsheet would run get an apostrophe.
    pub fn csv(&self) -> String {
        let mut out = HEADER.join(",");
        out.push_str("\r\n");
        for entry in &self.entries {
            let factor = String::from(entry.factor.clone());
            for (place, cell) in
                [factor.as_str(), entry.when.word(), &entry.strategy, &entry.resource].into_iter().enumerate()
            {
                if place > 0 {
                    out.push(',');
                }
                push_cell(&mut out, cell);
            }
            out.push_str("\r\n");
        }
        out
    }
}

/// Where the columns of [`HEADER`] stand.
fn places(header: &Line) -> Result<[Option<usize>; 4]> {
    let cells = header.cells.as_deref().unwrap_or(&[]);
    let places = HEADER.map(|name| cells.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name)));
    for (name, place) in HEADER.iter().zip(places) {
        if place.is_none() && ["factor", "strategy"].contains(name) {
            return Err(Error::new(ErrorKind::BadPlaybook).at_column(name).with("what", "column"));
        }
    }
    Ok(places)
}

fn entry(line: &Line, places: [Option<usize>; 4]) -> std::result::Result<Entry, Words> {
    let cells = line.cells.as_deref().ok_or_else(|| Words::new("guidance-playbook-quote"))?;
    let [factor, when, strategy, resource] = places
        .map(|place| place.and_then(|place| cells.get(place)).map_or("", |cell| unguarded(cell.trim())));
    let when =
        When::read(when).ok_or_else(|| Words::new("guidance-playbook-when").with("text", shortened(when)))?;
    made(factor, when, strategy, resource)
}

fn made(factor: &str, when: When, strategy: &str, resource: &str) -> std::result::Result<Entry, Words> {
    let unknown = || Words::new("guidance-playbook-factor").with("text", shortened(factor));
    let factor = Factor::read(factor).ok_or_else(unknown)?;
    let (strategy, resource) = (strategy.trim(), resource.trim());
    if strategy.is_empty() {
        return Err(Words::new("guidance-playbook-empty"));
    }
    let long = |cell: &str| cell.chars().nth(MOST_LETTERS).is_some();
    if long(strategy) || long(resource) || matches!(&factor, Factor::Column(name) if long(name)) {
        return Err(Words::new("guidance-playbook-long").with("limit", MOST_LETTERS));
    }
    Ok(Entry { factor, when, strategy: strategy.to_owned(), resource: resource.to_owned() })
}

/// Enough of a cell to find it by.
fn shortened(cell: &str) -> String {
    cell.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_one_that_ships_is_whole_and_speaks_with_the_student_first() {
        let (playbook, amiss) = Playbook::read(SHIPPED.as_bytes()).unwrap();
        assert_eq!((playbook.clone(), amiss), (Playbook::shipped(), vec![]));
        assert!(playbook.entries.len() >= 12);
        let first = &playbook.entries[0];
        assert_eq!(first.factor, Factor::Any);
        assert!(first.strategy.starts_with("Talk with the student first"));
        for factor in Factor::NAMED {
            assert!(playbook.entries.iter().any(|entry| entry.factor == factor), "{factor:?}");
        }
        let (again, amiss) = Playbook::read(playbook.csv().as_bytes()).unwrap();
        assert_eq!((again, amiss), (playbook, vec![]));
    }

    #[test]
    fn broken_lines_are_named_and_the_rest_loads() {
        let text = "Resource;Strategy;note;FACTOR;when\nroom 3;Ask;x;homework;low\n;Do;;weather;\n;;;late;\n\
            ;Do;;late;sometimes\n;\"Do;;late\n;Count;;Column: G 2;\nonly one\n";
        let (playbook, amiss) = Playbook::read(text.as_bytes()).unwrap();
        let ids: Vec<(u64, &str)> = amiss.iter().map(|own| (own.line, own.words.id.as_ref())).collect();
        assert_eq!(
            ids,
            [
                (3, "guidance-playbook-factor"),
                (4, "guidance-playbook-empty"),
                (5, "guidance-playbook-when"),
                (6, "guidance-playbook-quote"),
                (8, "guidance-playbook-factor"),
            ]
        );
        assert!(amiss[0].words.text().contains("Line 3") && amiss[0].words.text().contains("weather"));
        let factors: Vec<&Factor> = playbook.entries.iter().map(|entry| &entry.factor).collect();
        assert_eq!(factors, [&Factor::Homework, &Factor::Column("G 2".into())]);
        assert_eq!((playbook.entries[0].resource.as_str(), playbook.entries[1].when), ("room 3", When::Any));
    }

    #[test]
    fn what_is_no_playbook_gets_a_code() {
        let code = |bytes: &[u8]| Playbook::read(bytes).unwrap_err().code();
        assert_eq!(code(b""), "empty-file");
        assert_eq!(code(b"a,b\n1,2\n"), "bad-playbook");
        assert_eq!(code(b"factor,when\nany,any\n"), "bad-playbook");
        assert_eq!(code(&[0xff, 0xfe, 0x00]), "not-text");
        assert_eq!(code(&vec![b'a'; MOST_BYTES + 1]), "bad-playbook");
        assert_eq!(Playbook::read(b"factor,strategy").unwrap(), (Playbook::default(), vec![]));
        let many = ["factor,strategy\n".to_owned(), "any,x\n".repeat(MOST_ENTRIES + 9)].concat();
        let (playbook, amiss) = Playbook::read(many.as_bytes()).unwrap();
        assert_eq!((playbook.entries.len(), amiss.len()), (MOST_ENTRIES, 1));
        let long = format!("factor,strategy\nany,{}\n", "\u{e9}".repeat(MOST_LETTERS + 1));
        assert_eq!(Playbook::read(long.as_bytes()).unwrap().1[0].words.id, "guidance-playbook-long");
    }

    proptest! {
        #[test]
        fn nothing_read_makes_it_crash(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "(factor,strategy\n)?[a-z\",;\n ]{0,80}") {
            let _ = Playbook::read(&bytes);
            let _ = Playbook::read(text.as_bytes());
        }

        #[test]
        fn what_is_edited_and_saved_loads_again(
            entries in prop::collection::vec((0..9usize, 0..4usize, "[a=+@'\",; \n\u{e9}-]{0,12}", "[-'=b ]{0,6}"), 0..8),
        ) {
            let entry = |(factor, when, strategy, resource): (usize, usize, String, String)| Entry {
                factor: Factor::NAMED.get(factor).cloned().unwrap_or_else(|| Factor::Column(resource.clone())),
                when: When::ALL[when].1,
                strategy,
                resource,
            };
            let edited = Playbook { entries: entries.into_iter().map(entry).collect() };
            let count = edited.entries.len();
            let (kept, amiss) = edited.checked();
            prop_assert_eq!(kept.entries.len() + amiss.len(), count);
            let csv = kept.csv();
            let cells = lines(&csv).into_iter().filter_map(|line| line.cells).flatten();
            prop_assert!(cells.into_iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
            let (again, amiss) = Playbook::read(csv.as_bytes()).unwrap();
            prop_assert_eq!((again, amiss), (kept, vec![]));
        }
    }
}
