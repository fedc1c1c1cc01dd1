//! A document before it has a form and a language: a title and blocks, in reading order.
//!
//! Its texts are [`Text`] at first. A door says them in its language ([`Document::map`]); the writers take strings alone, so
//! page and command line share them.

use serde::Serialize;

use super::drawing::Drawing;
use crate::words::Words;

/// Words still to be said, or what stands as it is: a name of a column, of a file, of a group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Text {
    Words(Words),
    Plain(String),
}

impl From<Words> for Text {
    fn from(words: Words) -> Self {
        Text::Words(words)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text::Plain(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text::Plain(text)
    }
}

impl Text {
    /// A message without gaps.
    #[inline(never)]
    pub fn of(id: &'static str) -> Text {
        Text::Words(Words::new(id))
    }

    /// A number of at most so many decimals, said as the language writes it.
    #[inline(never)]
    pub fn number(value: f64, digits: i32) -> Text {
        Words::new("doc-number").with("value", rounded(value, digits)).into()
    }

    /// In English.
    #[cfg(feature = "sentences")]
    pub fn said(&self) -> String {
        match self {
            Text::Words(words) => words.text(),
            Text::Plain(text) => text.clone(),
        }
    }
}

/// To so many decimals; never -0.
pub fn rounded(value: f64, digits: i32) -> f64 {
    let scale = libm::pow(10.0, f64::from(digits));
    libm::round(value * scale) / scale + 0.0
}

/// A title and what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<T> {
    pub title: T,
    pub blocks: Vec<Block<T>>,
}

/// One thing below another.
#[derive(Clone, Debug, PartialEq)]
pub enum Block<T> {
    /// Of level 2 or 3; the title has level 1.
    Heading(u8, T),
    Paragraph(T),
    /// Set apart: what must not be missed.
    Note(T),
    List(Vec<T>),
    /// Terms, and what is said of each.
    Facts(Vec<(T, T)>),
    Table(Table<T>),
    Figure(Figure<T>),
    /// What only the school knows: what it is, and that it is to be filled in.
    Blank(T, T),
}

/// Rows of as many cells as the head has. The first column names, the others hold numbers or short words.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T> {
    pub caption: T,
    pub head: Vec<T>,
    pub rows: Vec<Vec<T>>,
}

/// A drawing with what it shows in words, which stand for it where it cannot be seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<T> {
    pub title: T,
    pub about: T,
    pub drawing: Drawing<T>,
}

impl Document<Text> {
    pub fn new(title: impl Into<Text>) -> Document<Text> {
        Document { title: title.into(), blocks: Vec::new() }
    }

    /// Kept in one place, as all that builds a document is: it runs once, and the download counts.
    #[inline(never)]
    fn push(&mut self, block: Block<Text>) {
        self.blocks.push(block);
    }

    #[inline(never)]
    pub fn heading(&mut self, id: &'static str) {
        self.blocks.push(Block::Heading(2, Text::of(id)));
    }

    pub fn under(&mut self, text: impl Into<Text>) {
        self.push(Block::Heading(3, text.into()));
    }

    /// A paragraph.
    pub fn say(&mut self, text: impl Into<Text>) {
        self.push(Block::Paragraph(text.into()));
    }

    pub fn note(&mut self, text: impl Into<Text>) {
        self.push(Block::Note(text.into()));
    }

    /// Messages without gaps, as a list.
    #[inline(never)]
    pub fn list(&mut self, ids: &[&'static str]) {
        self.items(ids.iter().map(|id| Text::of(id)).collect());
    }

    /// A list, unless it has no entry.
    #[inline(never)]
    pub fn items(&mut self, items: Vec<Text>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    #[inline(never)]
    pub fn facts(&mut self, facts: Vec<(Text, Text)>) {
        self.blocks.push(Block::Facts(facts));
    }

    /// A table, unless it has no row.
    pub fn table(&mut self, caption: impl Into<Text>, head: &[&'static str], rows: Vec<Vec<Text>>) {
        if !rows.is_empty() {
            let head = head.iter().map(|id| Text::of(id)).collect();
            self.blocks.push(Block::Table(Table { caption: caption.into(), head, rows }));
        }
    }

    pub fn figure(&mut self, title: impl Into<Text>, about: impl Into<Text>, drawing: Option<Drawing<Text>>) {
        if let Some(drawing) = drawing {
            self.blocks.push(Block::Figure(Figure { title: title.into(), about: about.into(), drawing }));
        }
    }

    /// Something that only the school knows.
    #[inline(never)]
    pub fn blank(&mut self, id: &'static str) {
        self.blocks.push(Block::Blank(Text::of(id), Text::of("doc-fill-in")));
    }
}

impl<T> Document<T> {
    /// The same with every text turned into another, in reading order.
    pub fn map<U>(&self, say: &mut dyn FnMut(&T) -> U) -> Document<U> {
        Document { title: say(&self.title), blocks: self.blocks.iter().map(|own| block(own, say)).collect() }
    }
}

fn block<T, U>(own: &Block<T>, say: &mut dyn FnMut(&T) -> U) -> Block<U> {
    match own {
        Block::Heading(level, text) => Block::Heading(*level, say(text)),
        Block::Paragraph(text) => Block::Paragraph(say(text)),
        Block::Note(text) => Block::Note(say(text)),
        Block::List(items) => Block::List(items.iter().map(say).collect()),
        Block::Facts(facts) => {
            Block::Facts(facts.iter().map(|(term, text)| (say(term), say(text))).collect())
        }
        Block::Table(table) => Block::Table(Table {
            caption: say(&table.caption),
            head: table.head.iter().map(&mut *say).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(&mut *say).collect()).collect(),
        }),
        Block::Figure(figure) => Block::Figure(Figure {
            title: say(&figure.title),
            about: say(&figure.about),
            drawing: figure.drawing.map(say),
        }),
        Block::Blank(text, mark) => Block::Blank(say(text), say(mark)),
    }
}
