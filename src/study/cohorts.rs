//! Cohorts in the order of time, and which of them may teach.

use super::asked::{Asked, find};
use crate::error::{Error, ErrorKind, Result};
use crate::numeric::order;
use crate::schema::{Role, Schema};
use crate::table::Table;
use crate::timeline::Timeline;

/// The cohort of every row.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohorts {
    /// Places in `names`; one beyond for rows without a cohort.
    pub codes: Vec<u32>,
    /// The earliest first: by the year in the name, then by the name, numbers in it by value.
    pub names: Vec<String>,
}

impl Cohorts {
    /// # Errors
    /// `no-cohort` where no column is a cohort, or none is called `test`; `one-cohort`.
    pub fn of(table: &Table, asked: &Asked, test: Option<&str>) -> Result<Cohorts> {
        let fields = &asked.schema.fields;
        let unknown = || unknown(test.unwrap_or_default(), "none");
        let field = fields.iter().find(|field| field.role == Role::Cohort).ok_or_else(unknown)?;
        let (field, column) = find(table, &asked.schema, &field.name)?;
        let (codes, names) = field.codes(column);
        let (rank, names) = ranked(&names);
        if let [only] = &names[..] {
            return Err(Error::new(ErrorKind::OneCohort).at_column(&field.name).with("value", only.as_str()));
        }
        let beyond = names.len() as u32;
        let of = |record: &u32| {
            let code = codes.get(*record as usize).copied().unwrap_or(u32::MAX);
            rank.get(code as usize).copied().unwrap_or(beyond)
        };
        let cohorts = Cohorts { codes: asked.records.iter().map(of).collect(), names };
        if let Some(test) = test {
            cohorts.place(test).map_err(|error| error.at_column(&field.name))?;
        }
        Ok(cohorts)
    }

    /// Where a cohort of that name stands.
    ///
    /// # Errors
    /// `no-cohort`.
    pub fn place(&self, test: &str) -> Result<u32> {
        let place = self.names.iter().position(|name| name.trim() == test.trim());
        place.map(|place| place as u32).ok_or_else(|| unknown(test, &self.names.join(", ")))
    }

    /// All cohorts of a file in the order of time; none where no column says the cohort.
    pub fn names(table: &Table, schema: &Schema) -> Vec<String> {
        Cohorts::all(table, schema).map_or_else(Vec::new, |(_, names)| names)
    }

    /// The same with the place of each record's cohort among them, `u32::MAX` where it has none.
    pub fn all(table: &Table, schema: &Schema) -> Option<(Vec<u32>, Vec<String>)> {
        let mut fields = schema.fields.iter().zip(&table.columns);
        let (field, column) = fields.find(|(field, _)| field.role == Role::Cohort)?;
        let (codes, names) = field.codes(column);
        let (rank, names) = ranked(&names);
        let of = |code: &u32| rank.get(*code as usize).copied().unwrap_or(u32::MAX);
        Some((codes.iter().map(of).collect(), names))
    }

    /// Which cohorts may teach: those before the judged one, `test`. Where a calendar says more, only those whose last event
    /// is not later than the moment of prediction, since before that nobody knew how they ended.
    ///
    /// # Errors
    /// `no-earlier-cohort` where there is none.
    pub fn teach(
        &self,
        test: u32,
        records: &[u32],
        timeline: Option<&Timeline>,
        until: Option<f64>,
    ) -> Result<Vec<bool>> {
        let mut teach: Vec<bool> = (0..self.names.len() as u32).map(|cohort| cohort < test).collect();
        if let Some(timeline) = timeline
            && let Some(ends) = timeline.ends()
        {
            let of = |cohort: u32| {
                let own = records.iter().zip(&self.codes).filter(move |(_, code)| **code == cohort);
                own.map(|(record, _)| *record as usize)
            };
            let starts = timeline.starts();
            let begin =
                of(test).filter_map(|record| starts.get(record)).copied().fold(f64::INFINITY, f64::min);
            let now = begin + until.unwrap_or(0.0);
            for (cohort, teaches) in teach.iter_mut().enumerate() {
                let last = of(cohort as u32).filter_map(|record| ends.get(record)).copied();
                *teaches &= libm::floor(last.fold(f64::NEG_INFINITY, f64::max)) <= now;
            }
        }
        if teach.contains(&true) {
            return Ok(teach);
        }
        let name = self.names.get(test as usize).map_or("", String::as_str);
        Err(Error::new(ErrorKind::NoEarlierCohort).with("value", name))
    }
}

fn unknown(test: &str, known: &str) -> Error {
    Error::new(ErrorKind::NoCohort).with("value", test.trim()).with("known", known)
}

/// The place of each name in the order of time, and the names in it.
fn ranked(names: &[String]) -> (Vec<u32>, Vec<String>) {
    let order = in_time(names);
    let mut rank = vec![0_u32; names.len()];
    for (place, at) in order.iter().enumerate() {
        rank[*at] = place as u32;
    }
    (rank, order.iter().map(|at| names[*at].clone()).collect())
}

/// Places of names, the earliest first.
fn in_time(names: &[String]) -> Vec<usize> {
    let moments: Vec<_> = names.iter().map(|name| moment(name)).collect();
    let order = order::places(names.len(), &|a, b| moments[a as usize].cmp(&moments[b as usize]));
    order.into_iter().map(|place| place as usize).collect()
}

/// The year in a name, then its parts, numbers by value.
fn moment(name: &str) -> (u64, Vec<(u64, String)>) {
    let mut parts: Vec<(u64, String)> = Vec::new();
    let mut year = 0;
    let mut rest = name.trim();
    while let Some(first) = rest.chars().next() {
        let digit = first.is_ascii_digit();
        let end = rest.find(|letter: char| letter.is_ascii_digit() != digit).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        if digit {
            let number = part.parse().unwrap_or(u64::MAX);
            if year == 0 && part.len() == 4 {
                year = number;
            }
            parts.push((number, String::new()));
        } else {
            parts.push((0, part.to_lowercase()));
        }
        rest = after;
    }
    (year, parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cohorts_stand_in_the_order_of_time() {
        let mut names = ["2014J", "2013J", "2014B", "2013B"];
        names.sort_by_cached_key(|name| moment(name));
        assert_eq!(names, ["2013B", "2013J", "2014B", "2014J"]);
        let mut names = ["2024/25", "2023/24", "Spring 2025", "Autumn 2022", "2022"];
        names.sort_by_cached_key(|name| moment(name));
        assert_eq!(names, ["Autumn 2022", "2022", "2023/24", "2024/25", "Spring 2025"]);
        let mut names = ["term 10", "term 9"];
        names.sort_by_cached_key(|name| moment(name));
        assert_eq!(names, ["term 9", "term 10"]);
    }
}
