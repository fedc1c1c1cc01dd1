//! The zip archive inside a workbook -> its parts as XML events, never more of them than is safe to hold.
//!
//! A part is inflated while it is read and nothing of it is kept. What a workbook inflates to in all, and what
//! one event may hold, is bounded here, so that a small file cannot ask for much memory or time.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, BufReader, Cursor, Read};
use std::rc::Rc;

use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::error::{Error, ErrorKind, Result};

/// Bytes that all parts read of one workbook may inflate to.
const MAX_INFLATED: u64 = 2 << 30;
/// Bytes of one event: a tag with its attributes, or the text between two tags.
const MAX_EVENT: u64 = 8 << 20;
/// Elements inside each other. Workbooks have about a dozen.
const MAX_DEPTH: usize = 256;
/// Bytes of an element's name.
const MAX_NAME: usize = 1024;

/// An open workbook.
pub(super) struct Package {
    zip: ZipArchive<Cursor<Vec<u8>>>,
    /// Number of each part by its name in lower case, as some programs are careless with it.
    names: BTreeMap<String, usize>,
    spent: Rc<Cell<u64>>,
}

/// One part of it, as XML events.
pub(super) struct Part<'a> {
    xml: quick_xml::Reader<BufReader<Inflating<'a>>>,
    buffer: Vec<u8>,
    spent: Rc<Cell<u64>>,
    budget: Rc<Cell<u64>>,
    begun: u64,
    size: u64,
    depth: usize,
}

/// A part while it is inflated.
type Inflating<'a> = Bounded<ZipFile<'a, Cursor<Vec<u8>>>>;

/// A reader that stops when its budget is used up.
struct Bounded<R> {
    inner: R,
    spent: Rc<Cell<u64>>,
    budget: Rc<Cell<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.spent.set(self.spent.get().saturating_add(count as u64));
        self.budget.set(self.budget.get().saturating_sub(count as u64));
        if self.spent.get() > MAX_INFLATED || self.budget.get() == 0 {
            return Err(io::Error::other("over the limit"));
        }
        Ok(count)
    }
}

impl Package {
    /// # Errors
    /// `broken-workbook` when the archive cannot be read.
    pub fn open(bytes: Vec<u8>) -> Result<Package> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken("zip"))?;
        let mut names = BTreeMap::new();
        for (index, name) in zip.file_names_raw().enumerate() {
            names.insert(key(&String::from_utf8_lossy(name)), index);
        }
        Ok(Package { zip, names, spent: Rc::default() })
    }

    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(&key(name))
    }

    /// The part of that name, None if there is none.
    ///
    /// # Errors
    /// `locked-workbook` when it is encrypted, `broken-workbook` when it is damaged.
    pub fn part(&mut self, name: &str) -> Result<Option<Part<'_>>> {
        let Some(&index) = self.names.get(&key(name)) else { return Ok(None) };
        let file = self.zip.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
                Error::new(ErrorKind::LockedWorkbook)
            }
            _ => broken("zip"),
        })?;
        let size = file.size();
        let budget = Rc::new(Cell::new(MAX_EVENT));
        let bounded = Bounded { inner: file, spent: self.spent.clone(), budget: budget.clone() };
        let mut xml = quick_xml::Reader::from_reader(BufReader::new(bounded));
        let config = xml.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        let begun = self.spent.get();
        Ok(Some(Part { xml, buffer: Vec::new(), spent: self.spent.clone(), budget, begun, size, depth: 0 }))
    }

    /// The same part, which the workbook cannot do without.
    ///
    /// # Errors
    /// As [`Package::part`], and `broken-workbook` when there is none.
    pub fn must(&mut self, name: &str) -> Result<Part<'_>> {
        self.part(name)?.ok_or_else(|| broken("part"))
    }

    /// The first bytes of a part, at most `most`.
    pub fn beginning(&mut self, name: &str, most: u64) -> Option<Vec<u8>> {
        let index = *self.names.get(&key(name))?;
        let mut bytes = Vec::new();
        self.zip.by_index(index).ok()?.take(most).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }
}

impl Part<'_> {
    /// The next event. Every start has an end.
    ///
    /// # Errors
    /// `broken-workbook` when it is no XML, `too-large` over the limits.
    pub fn next(&mut self) -> Result<Event<'_>> {
        self.buffer.clear();
        self.budget.set(MAX_EVENT);
        let (spent, budget) = (&self.spent, &self.budget);
        let event = self.xml.read_event_into(&mut self.buffer).map_err(|_| {
            if spent.get() > MAX_INFLATED || budget.get() == 0 {
                Error::new(ErrorKind::TooLarge).with("what", "inflated").with("limit", MAX_INFLATED >> 20)
            } else {
                broken("xml")
            }
        })?;
        match &event {
            // The names of open elements are held until they end.
            Event::Start(element) if element.name().as_ref().len() > MAX_NAME => return Err(broken("xml")),
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > MAX_DEPTH { Err(broken("xml")) } else { Ok(event) }
    }

    /// Text up to the end of the element that has just begun, with that of the elements in it.
    ///
    /// # Errors
    /// As [`Part::next`].
    pub fn text(&mut self, into: &mut String) -> Result<()> {
        let mut depth = 0_usize;
        loop {
            match self.next()? {
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => return Ok(()),
                Event::End(_) => depth -= 1,
                Event::Text(text) => into.push_str(&text.xml10_content()),
                Event::CData(text) => into.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => push_reference(&reference, into),
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
            if into.len() as u64 > MAX_EVENT {
                return Err(super::assembly::too_much_text());
            }
        }
    }

    /// Passes over the element that has just begun.
    ///
    /// # Errors
    /// As [`Part::next`].
    pub fn skip(&mut self) -> Result<()> {
        let mut depth = 0_usize;
        loop {
            match self.next()? {
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => return Ok(()),
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(broken("xml")),
                _ => {}
            }
        }
    }

    /// Bytes read, of how many.
    pub fn progress(&self) -> (u64, u64) {
        let done = self.spent.get() - self.begun;
        (done, self.size.max(done))
    }
}

/// Adds the character that `&amp;` or `&#233;` stands for. What no one defined is left out.
pub(super) fn push_reference(reference: &BytesRef<'_>, into: &mut String) {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        into.push(letter);
    } else if let Some(text) = resolve_predefined_entity(&reference.xml10_content()) {
        into.push_str(text);
    }
}

/// An attribute by its name, with the prefix if it has one.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let value =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == name)?.value;
    Some(unescape(&value).map_or_else(|_| value.to_string(), |text| text.into_owned()))
}

pub(super) fn broken(reason: &'static str) -> Error {
    Error::new(ErrorKind::BrokenWorkbook).with("reason", reason)
}

/// Names of parts are compared without case, and begin without a slash.
fn key(name: &str) -> String {
    name.trim_start_matches('/').replace('\\', "/").to_lowercase()
}
