//! Who is judged by whom: parts drawn by lot, cohorts by those before them, or one course or school at a time by all others.

use super::asked::{Asked, find};
use super::cohorts::Cohorts;
use super::sitting::When;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::Kind;
use crate::split::{Folds, Protocol};
use crate::table::Table;
use crate::timeline::Timeline;
use crate::words::Words;

/// How rows are parted. Rows are those of the question without a moment.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Parting {
    ByLot,
    /// Each of the judged cohorts, by place, by those before it.
    ByCohort {
        cohorts: Cohorts,
        judged: Vec<u32>,
    },
    LeftOut(Levels),
}

/// The levels of a column that are left out one at a time.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Levels {
    column: String,
    /// Level of each row; one beyond for rows without one, which only teach.
    codes: Vec<u32>,
    names: Vec<String>,
}

/// Rows of a moment, parted by what a column says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cut {
    pub folds: Folds,
    /// Cohort or level of each row.
    pub levels: Vec<u32>,
    /// Fold by fold the level that is judged, and which ones may teach.
    judged: Vec<(u32, Vec<bool>)>,
}

impl Parting {
    /// # Errors
    /// Those of [`Cohorts::of`]; for a column whose levels are left out `unknown-column`, `one-group`, `bad-split`.
    pub fn of(table: &Table, asked: &Asked, when: &When) -> Result<Parting> {
        if let Some(column) = &when.leave_out {
            return Ok(Parting::LeftOut(Levels::of(table, asked, column)?));
        }
        if when.test.is_none() && !when.rolling {
            return Ok(Parting::ByLot);
        }
        let cohorts = Cohorts::of(table, asked, when.test.as_deref())?;
        let judged = match &when.test {
            Some(test) => vec![cohorts.place(test)?],
            None => (1..cohorts.names.len() as u32).collect(),
        };
        Ok(Parting::ByCohort { cohorts, judged })
    }

    /// Whether the row at this place is judged by somebody.
    pub fn judges(&self, place: u32) -> bool {
        let place = place as usize;
        match self {
            Parting::ByLot => true,
            Parting::ByCohort { cohorts, judged } => judged.contains(&cohorts.codes[place]),
            Parting::LeftOut(levels) => (levels.codes[place] as usize) < levels.names.len(),
        }
    }

    /// Rows that would be judged and are not among `places`.
    pub fn gone(&self, rows: usize, places: &[u32]) -> usize {
        let judged =
            |places: &mut dyn Iterator<Item = u32>| places.filter(|place| self.judges(*place)).count();
        judged(&mut (0..rows as u32)) - judged(&mut places.iter().copied())
    }

    /// Parts the rows at `places`, whose persons `groups` names; `None` where parts are drawn by lot.
    ///
    /// # Errors
    /// `no-earlier-cohort`, `too-few-rows`.
    pub fn cut(
        &self,
        (records, places): (&[u32], &[u32]),
        groups: Option<&[u32]>,
        timeline: Option<&Timeline>,
        until: Option<f64>,
    ) -> Result<Option<Cut>> {
        let (codes, judged) = match self {
            Parting::ByLot => return Ok(None),
            Parting::ByCohort { cohorts, judged } => {
                let teach = |test: &u32| Ok((*test, cohorts.teach(*test, records, timeline, until)?));
                let mut own: Vec<Result<_>> = judged.iter().map(teach).collect();
                if own.iter().any(Result::is_ok) {
                    // Of several, those that nobody could teach are not judged.
                    own.retain(Result::is_ok);
                }
                (&cohorts.codes, own.into_iter().collect::<Result<_>>()?)
            }
            Parting::LeftOut(levels) => {
                let count = levels.names.len();
                let one = |level: u32| (level, vec![true; count + 1]);
                (&levels.codes, (0..count as u32).map(one).collect())
            }
        };
        let levels: Vec<u32> = places.iter().map(|place| codes[*place as usize]).collect();
        let mut judged: Vec<(u32, Vec<bool>)> = judged;
        if judged.len() > 1 {
            // Of several, those whom everybody has left are not judged.
            judged.retain(|(level, _)| levels.contains(level));
        }
        let folds = Folds::by_level(&levels, groups, &judged)?;
        Ok(Some(Cut { folds, levels, judged }))
    }

    /// Who taught, who was judged, and how many were left out of teaching because they are judged; `taught` rows
    /// taught.
    pub fn told(&self, cut: &Cut, taught: usize) -> Option<Words> {
        let judged = cut.folds.judged().len();
        let names = |own: &[String], levels: &[(u32, Vec<bool>)]| {
            let known: Vec<&str> =
                levels.iter().filter_map(|(level, _)| own.get(*level as usize)).map(String::as_str).collect();
            known.join(", ")
        };
        let words = match (self, &cut.judged[..]) {
            (Parting::ByLot, _) => return None,
            (Parting::ByCohort { cohorts, .. }, [(test, teach)]) => {
                let teachers = cohorts.names.iter().zip(teach).filter(|(_, teach)| **teach);
                let teachers: Vec<&str> = teachers.map(|(name, _)| name.as_str()).collect();
                Words::new("note-cohorts")
                    .with("teach", teachers.join(", "))
                    .with("test", cohorts.names.get(*test as usize).map_or("", String::as_str))
                    .with("taught", taught)
            }
            (Parting::ByCohort { cohorts, .. }, several) => {
                Words::new("note-rolling").with("test", names(&cohorts.names, several))
            }
            (Parting::LeftOut(levels), several) => Words::new("note-left-out")
                .with("column", levels.column.as_str())
                .with("count", several.len())
                .with("test", names(&levels.names, several)),
        };
        Some(words.with("judged", judged).with("shared", cut.shared()))
    }
}

impl Cut {
    /// Rows that would teach in some fold and do not, since their person is judged in it; fold by fold.
    fn shared(&self) -> usize {
        let of_fold = |(fold, (own, teach)): (usize, &(u32, Vec<bool>))| {
            let may = |level: &&u32| *level != own && teach.get(**level as usize) == Some(&true);
            self.levels.iter().filter(may).count() - self.folds.fold(fold).train.len()
        };
        self.judged.iter().enumerate().map(of_fold).sum()
    }
}

impl Levels {
    fn of(table: &Table, asked: &Asked, name: &str) -> Result<Levels> {
        let (field, column) = find(table, &asked.schema, name)?;
        let mut as_written = field.clone();
        as_written.kind = Kind::Category;
        let (codes, names) = as_written.codes(column);
        let error = |kind| Error::new(kind).at_column(name);
        if names.len() < 2 {
            return Err(error(ErrorKind::OneGroup));
        }
        if names.len() > Protocol::MOST_FOLDS {
            let (value, range) =
                (format!("{} groups", names.len()), format!("2 to {} groups", Protocol::MOST_FOLDS));
            return Err(error(ErrorKind::BadSplit).with("value", value).with("range", range));
        }
        let beyond = names.len() as u32;
        let of = |record: &u32| codes.get(*record as usize).copied().unwrap_or(beyond).min(beyond);
        Ok(Levels { column: name.to_owned(), codes: asked.records.iter().map(of).collect(), names })
    }
}
