//! Whose an event is: the key columns of both files matched, cell by cell.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};
use crate::table::number::is_missing;
use crate::table::{Column, Table};

/// The student file's keys.
pub(super) struct Keys<'a> {
    exact: BTreeMap<Vec<&'a str>, u32>,
    /// Keys without leading zeros and without regard to case, where no two students share one.
    loose: Option<BTreeMap<Vec<String>, u32>>,
}

/// How an event found its student.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Exact(u32),
    /// Written otherwise: 007 and 7, a1 and A1.
    Loose(u32),
    Nobody,
}

impl<'a> Keys<'a> {
    /// # Errors
    /// `key-twice` where several rows of the student file have the same key.
    pub fn of(students: &'a Table, places: &[usize]) -> Result<Keys<'a>> {
        let columns: Vec<&Column> = places.iter().filter_map(|place| students.columns.get(*place)).collect();
        let mut exact = BTreeMap::new();
        let (mut twice, mut first) = (0_usize, None);
        for record in 0..students.height() {
            let key: Vec<&str> = columns.iter().map(|column| column.cell(record).trim()).collect();
            if key.iter().all(|part| is_missing(part)) {
                continue;
            }
            if exact.insert(key, record as u32).is_some() {
                twice += 1;
                first = first.or(students.rows.get(record).copied());
            }
        }
        if let Some(row) = first {
            let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
            return Err(Error::new(ErrorKind::KeyTwice)
                .at_row(row)
                .at_column(&names.join(", "))
                .with("count", twice));
        }
        let mut loose = BTreeMap::new();
        let distinct = exact.iter().all(|(key, record)| loose.insert(loosened(key), *record).is_none());
        Ok(Keys { exact, loose: distinct.then_some(loose) })
    }

    pub fn find(&self, key: &[&str]) -> Match {
        if let Some(record) = self.exact.get(key) {
            return Match::Exact(*record);
        }
        let loose = self.loose.as_ref().and_then(|loose| loose.get(&loosened(key)));
        loose.map_or(Match::Nobody, |record| Match::Loose(*record))
    }
}

fn loosened(key: &[&str]) -> Vec<String> {
    key.iter()
        .map(|part| {
            let part = part.trim();
            // A spreadsheet makes 7 or 7.0 of 007.
            let whole = part.strip_suffix(".0").unwrap_or(part);
            if !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit()) {
                let bare = whole.trim_start_matches('0');
                if bare.is_empty() { "0".to_owned() } else { bare.to_owned() }
            } else {
                part.to_lowercase()
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn students(ids: &[&str]) -> Table {
        let mut column = Column::new("id");
        ids.iter().for_each(|id| column.push(id));
        Table {
            columns: vec![column],
            rows: (2..ids.len() as u64 + 2).collect(),
            source: Default::default(),
            remarks: Vec::new(),
        }
    }

    #[test]
    fn a_key_written_otherwise_is_found_where_only_one_student_can_be_meant() {
        let one = students(&["007", "12", "B3"]);
        let keys = Keys::of(&one, &[0]).unwrap();
        assert_eq!(keys.find(&["007"]), Match::Exact(0));
        assert_eq!(keys.find(&["7"]), Match::Loose(0));
        assert_eq!(keys.find(&["012"]), Match::Loose(1));
        assert_eq!(keys.find(&["b3"]), Match::Loose(2));
        assert_eq!(keys.find(&["13"]), Match::Nobody);
        let two = students(&["007", "7"]);
        let keys = Keys::of(&two, &[0]).unwrap();
        assert_eq!((keys.find(&["007"]), keys.find(&["7"])), (Match::Exact(0), Match::Exact(1)));
        assert_eq!(keys.find(&["07"]), Match::Nobody);
    }

    #[test]
    fn a_key_of_two_students_is_refused_with_its_row() {
        let error = Keys::of(&students(&["1", "2", "1"]), &[0]).err().unwrap();
        assert_eq!((error.code(), error.place().row), ("key-twice", Some(4)));
    }
}
