//! Protected columns -> subgroups: the groups of each column, and of every two columns crossed.
//!
//! Rows without a value are a group of their own: who is not recorded may be served worse too.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};

/// Groups of one grouping, at most.
pub const MOST: usize = 50;

/// A protected column as codes, one a row. A code without a level is missing.
#[derive(Clone, Copy, Debug)]
pub struct Protected<'a> {
    pub name: &'a str,
    pub codes: &'a [u32],
    pub levels: &'a [String],
}

/// Rows that share a value, or a value in each of two columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// One per column of the grouping; `None` is missing.
    pub levels: Vec<Option<String>>,
    /// Ascending, never empty.
    pub rows: Vec<u32>,
}

impl Group {
    /// Number of rows.
    pub fn size(&self) -> usize {
        self.rows.len()
    }
}

/// All rows, parted by one column or by two crossed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Grouping {
    pub columns: Vec<String>,
    /// In the order of the levels, missing last; those without a row are left out.
    pub groups: Vec<Group>,
    /// Number of rows.
    pub height: usize,
}

impl Grouping {
    /// Every row that is not of this group, ascending.
    pub fn others(&self, group: usize) -> Vec<u32> {
        let own = self.groups.get(group).map_or(&[][..], |group| &group.rows);
        let mut own = own.iter().peekable();
        (0..self.height as u32).filter(|row| own.next_if_eq(&row).is_none()).collect()
    }
}

/// Every grouping of some protected columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Subgroups {
    /// Each column in order, then each pair.
    pub groupings: Vec<Grouping>,
    /// Pairs of columns that make more than [`MOST`] groups.
    pub uncrossed: Vec<[String; 2]>,
}

impl Subgroups {
    /// The groups of each column and of each pair of columns.
    ///
    /// # Errors
    /// `too-many-groups` where a column has more than [`MOST`]; `crashed` where columns differ in length.
    pub fn new(columns: &[Protected<'_>]) -> Result<Self> {
        let mut all = Subgroups::default();
        let height = columns.first().map_or(0, |column| column.codes.len());
        for column in columns {
            if column.codes.len() != height {
                return Err(Error::new(ErrorKind::Crashed).with("reason", "columns of different lengths"));
            }
            let grouping = grouping(&[column]);
            if grouping.groups.len() > MOST {
                let count = grouping.groups.len();
                let error = Error::new(ErrorKind::TooManyGroups).at_column(column.name);
                return Err(error.with("count", count).with("limit", MOST));
            }
            all.groupings.push(grouping);
        }
        for (at, one) in columns.iter().enumerate() {
            for other in columns.iter().skip(at + 1) {
                let crossed = grouping(&[one, other]);
                if crossed.groups.len() > MOST {
                    all.uncrossed.push([one.name.to_owned(), other.name.to_owned()]);
                } else {
                    all.groupings.push(crossed);
                }
            }
        }
        Ok(all)
    }
}

fn grouping(columns: &[&Protected<'_>]) -> Grouping {
    let height = columns.first().map_or(0, |column| column.codes.len());
    let mut rows: BTreeMap<Vec<u32>, Vec<u32>> = BTreeMap::new();
    for row in 0..height {
        // Missing is the highest code, so it stands last.
        let code = |column: &&Protected<'_>| {
            let code = column.codes[row];
            if (code as usize) < column.levels.len() { code } else { u32::MAX }
        };
        rows.entry(columns.iter().map(code).collect()).or_default().push(row as u32);
    }
    let level = |(column, code): (&&Protected<'_>, u32)| column.levels.get(code as usize).cloned();
    let group = |(codes, rows): (Vec<u32>, Vec<u32>)| Group {
        levels: columns.iter().zip(codes).map(level).collect(),
        rows,
    };
    Grouping {
        columns: columns.iter().map(|column| column.name.to_owned()).collect(),
        groups: rows.into_iter().map(group).collect(),
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn missing_is_a_group_and_crossings_have_those_that_occur() {
        let (sex, home) = (levels(&["F", "M"]), levels(&["city", "sea", "land"]));
        let columns = [
            Protected { name: "sex", codes: &[0, 1, u32::MAX, 0, 1], levels: &sex },
            Protected { name: "home", codes: &[2, 0, 0, 2, 9], levels: &home },
        ];
        let all = Subgroups::new(&columns).unwrap();
        let told = |grouping: &Grouping| -> Vec<(String, Vec<u32>)> {
            let name = |level: &Option<String>| level.clone().unwrap_or("?".into());
            let group = |group: &Group| {
                (group.levels.iter().map(name).collect::<Vec<_>>().join("+"), group.rows.clone())
            };
            grouping.groups.iter().map(group).collect()
        };
        let own = |name: &str, rows: &[u32]| (name.to_owned(), rows.to_vec());
        assert_eq!(told(&all.groupings[0]), [own("F", &[0, 3]), own("M", &[1, 4]), own("?", &[2])]);
        // Nobody lives by the sea.
        assert_eq!(told(&all.groupings[1]), [own("city", &[1, 2]), own("land", &[0, 3]), own("?", &[4])]);
        let crossed = [own("F+land", &[0, 3]), own("M+city", &[1]), own("M+?", &[4]), own("?+city", &[2])];
        assert_eq!(told(&all.groupings[2]), crossed);
        assert_eq!(all.groupings[2].columns, ["sex", "home"]);
        assert_eq!(all.groupings[0].others(0), [1, 2, 4]);
        assert_eq!(all.groupings[0].others(9), [0, 1, 2, 3, 4]);
        assert_eq!(all.groupings[0].groups[2].size(), 1);
    }

    #[test]
    fn too_many_values_are_told_and_too_many_crossings_left_out() {
        let many: Vec<String> = (0..400).map(|level| level.to_string()).collect();
        let codes: Vec<u32> = (0..400).collect();
        let error =
            Subgroups::new(&[Protected { name: "village", codes: &codes, levels: &many }]).unwrap_err();
        assert_eq!((error.code(), error.place().column.as_deref()), ("too-many-groups", Some("village")));
        let (tens, ones): (Vec<u32>, Vec<u32>) = codes.iter().map(|code| (code % 8, code / 8 % 8)).unzip();
        let columns = [
            Protected { name: "tens", codes: &tens, levels: &many },
            Protected { name: "ones", codes: &ones, levels: &many },
        ];
        let all = Subgroups::new(&columns).unwrap();
        assert_eq!(all.groupings.len(), 2);
        assert_eq!(all.uncrossed, [["tens".to_owned(), "ones".to_owned()]]);
        let short = Protected { name: "short", codes: &[0], levels: &many };
        assert_eq!(Subgroups::new(&[columns[0], short]).unwrap_err().code(), "crashed");
        assert_eq!(Subgroups::new(&[]).unwrap(), Subgroups::default());
    }
}
