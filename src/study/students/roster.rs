//! Who is on the list: students by need, a stretch at a time, with the line that the staff's time draws.

use serde::{Deserialize, Serialize};

use super::estimate::Estimate;
use super::reason::{Reason, matters};
use super::{Class, Student, read_by, unasked};
use crate::error::Result;
use crate::numeric::chance::Chance;
use crate::progress::Watch;
use crate::study::{Study, potential};

/// Which students.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Which {
    /// Without an outcome: a list to act on.
    Waiting,
    /// With one: to see how the list would have been.
    Practice,
}

/// What is to be listed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Listing {
    pub which: Which,
    /// The place of the first, from 0, and how many.
    pub from: usize,
    pub count: usize,
    /// Students that the staff can meet; a tenth without.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub capacity: Option<usize>,
    /// Only those in whose name, number or row this stands.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub find: Option<String>,
    /// Only those of this class.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub class: Option<String>,
    /// Records that were set aside.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<u32>>"))]
    pub aside: Vec<u32>,
    /// Whether names are shown; else random codes, from this number.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub names: bool,
    #[serde(default)]
    #[cfg_attr(test, ts(type = "number", optional))]
    pub salt: u64,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RosterLine {
    pub record: u32,
    /// As a spreadsheet counts.
    #[cfg_attr(test, ts(type = "number"))]
    pub row: u64,
    /// Place among all of the list, from 1.
    pub place: usize,
    /// A random number for who is not to be named.
    pub code: u32,
    /// The cell that says who it is, where names are shown.
    pub who: Option<String>,
    pub class: Option<String>,
    pub estimate: Estimate,
    /// The two that raise it most.
    pub reasons: Vec<Reason>,
}

/// A stretch of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Roster {
    pub model: String,
    pub which: Which,
    /// Students of either kind.
    pub waiting: usize,
    pub practice: usize,
    /// Of this list, those that were asked for: by name, by class.
    pub found: usize,
    pub entries: Vec<RosterLine>,
    pub capacity: usize,
    /// The estimate of the last one above the line.
    pub line: Option<f64>,
    /// Places from 1, first and last, whose estimates lie within the interval of that one: their order is mostly chance.
    pub close: Option<(usize, usize)>,
    /// The share of past students who ended in need, or the mean of numbers.
    pub average: f64,
    /// The column that says who is in which class, and its levels.
    pub classes: Option<(String, Vec<String>)>,
}

/// One student in so many is on a list where nobody says how many the staff can meet.
const ONE_IN: usize = 10;

/// Students above the line, of so many.
pub(super) fn length(capacity: Option<usize>, all: usize) -> usize {
    capacity.unwrap_or_else(|| all.div_ceil(ONE_IN)).min(all)
}

impl Study {
    /// A stretch of the list, after [`Study::hear`].
    ///
    /// # Errors
    /// `crashed` before all have answered; `cancelled`.
    pub fn students(&self, listing: &Listing, watch: &mut dyn Watch) -> Result<Roster> {
        let class = self.class()?;
        let (_, bench) = self.course()?.at(class.moment)?;
        let all = class.which(listing.which);
        let stays = |own: &&Student| !listing.aside.contains(&own.record);
        let all: Vec<&Student> = all.iter().filter(stays).collect();
        let capacity = length(listing.capacity, all.len());
        let last = capacity.checked_sub(1).and_then(|last| all.get(last));
        let close = last.and_then(|last| {
            let own = class.past.estimate(last.value, last.fold.map(|_| last.row));
            let (low, high) = own.low.zip(own.high)?;
            let near = |own: &&&Student| (low..=high).contains(&own.value);
            let places = all.iter().enumerate().filter(|(_, own)| near(own)).map(|(place, _)| place + 1);
            let places: Vec<usize> = places.collect();
            places.first().copied().zip(places.last().copied())
        });
        let needle =
            listing.find.as_ref().map(|find| find.trim().to_lowercase()).filter(|find| !find.is_empty());
        let codes = self.codes(listing.salt);
        let wanted = |own: &Student| {
            let whole = |class: &String| self.class_of(own.record).as_ref() == Some(class);
            listing.class.as_ref().is_none_or(whole)
                && needle
                    .as_ref()
                    .is_none_or(|needle| self.answers_to(own.record, needle, listing.names, &codes))
        };
        let found: Vec<(usize, &Student)> = all
            .iter()
            .enumerate()
            .filter(|(_, own)| wanted(own))
            .map(|(place, own)| (place + 1, *own))
            .collect();
        let chosen: Vec<(usize, &Student)> =
            found.iter().skip(listing.from).take(listing.count).copied().collect();
        let students: Vec<Student> = chosen.iter().map(|own| *own.1).collect();
        let reasons = self.reasons(class, &students, watch)?;
        let numbers = bench.target.positive().is_none();
        let entry = |((place, own), reasons): (&(usize, &Student), Vec<Reason>)| {
            let raising = |own: &&Reason| numbers && own.points < 0.0 || !numbers && own.points > 0.0;
            let matter: Vec<Reason> = reasons
                .iter()
                .filter(|own| matters(own, &reasons, numbers))
                .filter(raising)
                .take(2)
                .cloned()
                .collect();
            RosterLine {
                record: own.record,
                row: self.table.rows.get(own.record as usize).copied().unwrap_or_default(),
                place: *place,
                code: codes.get(own.record as usize).copied().unwrap_or_default(),
                who: listing.names.then(|| self.who(own.record)).flatten(),
                class: self.class_of(own.record),
                estimate: class.past.estimate(own.value, own.fold.map(|_| own.row)),
                reasons: matter,
            }
        };
        Ok(Roster {
            model: class.model.clone(),
            which: listing.which,
            waiting: class.waiting.len(),
            practice: class.practice.len(),
            found: found.len(),
            entries: chosen.iter().zip(reasons).map(entry).collect(),
            capacity,
            line: last.map(|own| own.value),
            close,
            average: class.past.average(),
            classes: self.classes(),
        })
    }

    /// The reasons of some students, the strongest first.
    pub(super) fn reasons(
        &self,
        class: &Class,
        students: &[Student],
        watch: &mut dyn Watch,
    ) -> Result<Vec<Vec<Reason>>> {
        let (sitting, bench) = self.course()?.at(class.moment)?;
        let teaching = read_by(bench, &class.model, &bench.frame)?;
        let waiting = read_by(bench, &class.model, &bench.waiting)?;
        let usual = class.usual(sitting, &teaching);
        let mut told: Vec<Vec<Reason>> = vec![Vec::new(); students.len()];
        let mut folds: Vec<Option<usize>> = students.iter().map(|own| own.fold).collect();
        folds.sort_unstable();
        folds.dedup();
        for fold in folds {
            let frame = if fold.is_some() { &teaching } else { &waiting };
            let places: Vec<usize> = (0..students.len()).filter(|at| students[*at].fold == fold).collect();
            let rows: Vec<u32> = places.iter().map(|at| students[*at].row).collect();
            let asked = class.asked(bench, class.of(fold)?, &teaching);
            let Some(shares) = asked.shares(frame, &rows, watch)? else { continue };
            let shown = |margin| class.shown(fold, shares.scale, margin);
            for (at, place) in places.iter().enumerate() {
                told[*place] = usual.reasons(frame, rows[at], &shares, at, &shown);
            }
        }
        Ok(told)
    }

    /// A random number for every record: the same for the same salt, like no id.
    pub(super) fn codes(&self, salt: u64) -> Vec<u32> {
        let mut order: Vec<u32> = (1..=self.table.height() as u32).collect();
        Chance::new(salt, &[]).shuffle(&mut order);
        order
    }

    /// The cell that says who somebody is: of the column of names, or else of the first that identifies.
    pub(super) fn who(&self, record: u32) -> Option<String> {
        let column = potential::who(&self.table, &self.schema.fields)?;
        Some(column.cell(record as usize).trim().to_owned()).filter(|who| !who.is_empty())
    }

    pub(super) fn class_of(&self, record: u32) -> Option<String> {
        let column = self.table.column(self.schema.class_column()?)?;
        Some(column.cell(record as usize).trim().to_owned()).filter(|class| !class.is_empty())
    }

    fn classes(&self) -> Option<(String, Vec<String>)> {
        let name = self.schema.class_column()?;
        let mut levels: Vec<String> =
            self.table.column(name)?.texts().map(|cell| cell.trim().to_owned()).collect();
        levels.retain(|level| !level.is_empty());
        levels.sort_unstable();
        levels.dedup();
        Some((name.to_owned(), levels))
    }

    /// Whether somebody is meant by a lower-case text: by name where names are shown, by code where not, or by row.
    fn answers_to(&self, record: u32, needle: &str, names: bool, codes: &[u32]) -> bool {
        let at = record as usize;
        if self.table.rows.get(at).is_some_and(|row| row.to_string() == needle) {
            return true;
        }
        if !names {
            return codes.get(at).is_some_and(|code| format!("{code:04}").contains(needle));
        }
        let cells =
            self.schema.fields.iter().zip(&self.table.columns).filter(|(field, _)| field.identifies());
        cells.into_iter().any(|(_, column)| column.cell(at).to_lowercase().contains(needle))
    }
}

impl Class {
    pub(super) fn which(&self, which: Which) -> &[Student] {
        match which {
            Which::Waiting => &self.waiting,
            Which::Practice => &self.practice,
        }
    }

    /// # Errors
    /// `crashed` for somebody who is on neither list.
    pub(super) fn student(&self, record: u32) -> Result<Student> {
        let mut all = self.waiting.iter().chain(&self.practice);
        all.find(|own| own.record == record).copied().ok_or_else(unasked)
    }
}
