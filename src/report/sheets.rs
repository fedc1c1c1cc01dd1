//! The risk list as sheets of cells: the list, and a second sheet that explains it.

use super::document::{Text, rounded};
use super::done::Done;
use crate::decision::top::Ranged;
use crate::words::Words;

/// Sheets in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook<T> {
    pub sheets: Vec<Sheet<T>>,
}

/// Rows of cells; the first is the head.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet<T> {
    pub name: T,
    pub rows: Vec<Vec<Cell<T>>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell<T> {
    Text(T),
    Number(f64),
    /// To be typed into.
    Empty,
}

impl<T> Workbook<T> {
    /// The same with every text turned into another, sheet by sheet, row by row.
    pub fn map<U>(&self, say: &mut dyn FnMut(&T) -> U) -> Workbook<U> {
        let sheets = self.sheets.iter().map(|sheet| Sheet {
            name: say(&sheet.name),
            rows: sheet.rows.iter().map(|row| row.iter().map(|own| cell(own, say)).collect()).collect(),
        });
        Workbook { sheets: sheets.collect() }
    }
}

fn cell<T, U>(own: &Cell<T>, say: &mut dyn FnMut(&T) -> U) -> Cell<U> {
    match own {
        Cell::Text(text) => Cell::Text(say(text)),
        Cell::Number(number) => Cell::Number(*number),
        Cell::Empty => Cell::Empty,
    }
}

/// One student on the list.
pub struct Listed {
    /// A code, or a name where names were asked for.
    pub who: String,
    /// As a spreadsheet counts; only where names were asked for, since it tells who it is.
    pub row: Option<u64>,
    pub class: Option<String>,
    /// Of 100, or in the unit of the answer.
    pub estimate: Ranged,
    /// Past students with an estimate near it, and how many of them ended in need.
    pub near: usize,
    pub ended: Option<usize>,
    /// What raises the need most, in few words.
    pub reasons: Vec<Words>,
}

/// What is listed.
pub struct Listing<'a> {
    pub students: &'a [Listed],
    /// Whether names stand in it; else codes.
    pub named: bool,
    /// Whether outcomes are known: then there is nothing to act on.
    pub practice: bool,
    /// The column that says who is in which class.
    pub class: Option<&'a str>,
    /// Students above the line, among so many.
    pub capacity: usize,
    pub all: usize,
    /// Places between which the order is mostly chance.
    pub close: Option<(usize, usize)>,
}

/// A column of the list: its name, what it means.
type Column = (&'static str, &'static str);

/// Reasons of a student, at most.
const REASONS: usize = 2;

pub fn workbook(done: &Done<'_>, listing: &Listing<'_>) -> Workbook<Text> {
    let chances = listing.students.iter().any(|own| own.ended.is_some());
    let columns = columns(listing, chances);
    let head = columns.iter().map(|column| Cell::Text(Text::of(column.0))).collect();
    let rows = listing.students.iter().map(|own| row(own, listing, chances));
    let list = Sheet { name: Text::of("list-sheet"), rows: [head].into_iter().chain(rows).collect() };
    let about = Sheet { name: Text::of("list-about"), rows: about(done, listing, &columns) };
    Workbook { sheets: vec![list, about] }
}

fn columns(listing: &Listing<'_>, chances: bool) -> Vec<Column> {
    let mut columns = vec![if listing.named {
        ("list-student", "list-student-named")
    } else {
        ("list-code", "list-code-about")
    }];
    if listing.named {
        columns.push(("list-row", "list-row-about"));
    }
    if listing.class.is_some() {
        columns.push(("list-class", "list-class-about"));
    }
    columns.extend(match chances {
        true => [
            ("list-chance", "list-chance-about"),
            ("list-low", "list-low-about"),
            ("list-high", "list-high-about"),
        ],
        false => [
            ("list-number", "list-number-about"),
            ("list-low", "list-span-about"),
            ("list-high", "list-span-about"),
        ],
    });
    columns.push(("list-near", "list-near-about"));
    if chances {
        columns.push(("list-ended", "list-ended-about"));
    }
    columns.extend([("list-first", "list-reason-about"), ("list-second", "list-reason-about")]);
    columns.extend([("list-decided", "list-decided-about"), ("list-by", "list-by-about")]);
    columns
}

fn row(own: &Listed, listing: &Listing<'_>, chances: bool) -> Vec<Cell<Text>> {
    let number = |value: Option<f64>| {
        value.map_or(Cell::Empty, |value| Cell::Number(rounded(value, i32::from(!chances))))
    };
    let mut cells = vec![Cell::Text(own.who.as_str().into())];
    if listing.named {
        cells.push(own.row.map_or(Cell::Empty, |row| Cell::Number(row as f64)));
    }
    if listing.class.is_some() {
        cells.push(own.class.as_deref().map_or(Cell::Empty, |class| Cell::Text(class.into())));
    }
    cells.extend([own.estimate.value, own.estimate.low, own.estimate.high].map(number));
    cells.push(Cell::Number(own.near as f64));
    if chances {
        cells.push(own.ended.map_or(Cell::Empty, |ended| Cell::Number(ended as f64)));
    }
    let reason =
        |at: usize| own.reasons.get(at).map_or(Cell::Empty, |words| Cell::Text(words.clone().into()));
    cells.extend((0..REASONS).map(reason));
    cells.extend([Cell::Empty, Cell::Empty]);
    cells
}

/// What the list is, what its columns mean, where it ends, and its limits.
fn about(done: &Done<'_>, listing: &Listing<'_>, columns: &[Column]) -> Vec<Vec<Cell<Text>>> {
    let pair = |id: &'static str, text: Text| vec![Cell::Text(Text::of(id)), Cell::Text(text)];
    let line = |id: &'static str| vec![Cell::Text(Text::of("list-limit")), Cell::Text(Text::of(id))];
    let mut rows = vec![
        vec![Cell::Text(Text::of("list-about-what")), Cell::Text(Text::of("list-about-means"))],
        pair("list-what", done.words("list-what-about").into()),
        vec![Cell::Text(Text::of("list-date")), Cell::Empty],
    ];
    if listing.practice {
        rows.push(pair("list-practice", Text::of("list-practice-about")));
    }
    let cut = Words::new("list-cut-about").with("capacity", listing.capacity).with("all", listing.all);
    rows.push(pair("list-cut", cut.into()));
    if let Some((from, to)) = listing.close.filter(|(from, to)| from < to) {
        let close = Words::new("list-close-about").with("from", from).with("to", to);
        rows.push(pair("list-close", close.into()));
    }
    if !listing.named {
        rows.push(pair("list-codes", Text::of("list-codes-about")));
    }
    for (name, about) in columns {
        let about = Words::new(about).with("class", listing.class.unwrap_or_default());
        rows.push(pair(name, done_words(done, about)));
    }
    rows.extend(
        ["list-limit-order", "list-limit-person", "list-limit-cause", "list-limit-not", "list-limit-keep"]
            .map(line),
    );
    rows
}

/// The message with what is asked as well.
fn done_words(done: &Done<'_>, words: Words) -> Text {
    let mut whole = done.words("list-what");
    whole.id = words.id;
    whole.args.extend(words.args);
    whole.into()
}
