//! Entries that are missing: how many, and which together.

use serde::Serialize;

use super::reading::Reading;
use super::{Finding, Topic, about, least, looked_at, percent};
use crate::numeric::order;
use crate::schema::{Field, Schema, Weight};
use crate::words::Words;

/// A column of which so many entries are missing is filled in more by models than by people.
const MUCH: f64 = 0.4;
/// Columns and patterns of the picture.
const MOST_COLUMNS: usize = 12;
const MOST_PATTERNS: usize = 8;
/// Patterns of several columns that get a sentence.
const MOST_SAID: usize = 2;
/// Which entries are missing together, as a picture.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MissingView {
    /// The columns with the most missing entries, as they stand in the file.
    pub columns: Vec<MissingColumn>,
    /// The most frequent first; none tells of fewer students than a picture may.
    pub patterns: Vec<MissingPattern>,
    /// Rows in which no column of the picture is missing.
    pub complete: usize,
    /// Rows of patterns that are not shown.
    pub others: usize,
    /// Columns with missing entries that have no place in the picture.
    pub more: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MissingColumn {
    pub name: String,
    pub count: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MissingPattern {
    /// Places in the columns of the picture.
    pub columns: Vec<usize>,
    pub count: usize,
}

/// A column that is missing much.
pub(super) fn much(reading: &Reading<'_>) -> Option<Finding> {
    let missing = reading.missing();
    let count = missing.iter().filter(|missing| **missing).count();
    let share = count as f64 / missing.len().max(1) as f64;
    if share < MUCH || !reading.field.is_input() {
        return None;
    }
    let title = Words::new("quality-much").with("share", percent(share));
    let detail = Words::new("quality-much-detail").with("count", count);
    let found = about(Topic::Missing, Weight::Caution, &reading.field.name, title, detail);
    Some(found.on(reading.rows_at((0..missing.len()).filter(|place| missing[*place]))).leaving(reading.field))
}

/// For each row, which columns of the picture are missing.
pub(super) struct Patterns<'a> {
    columns: Vec<MissingColumn>,
    masks: Vec<u32>,
    records: &'a [u32],
    more: usize,
}

impl<'a> Patterns<'a> {
    pub fn new(schema: &Schema, records: &'a [u32]) -> Self {
        let gaps: Vec<&Field> =
            schema.fields.iter().filter(|field| looked_at(field) && field.missing > 0).collect();
        let mut most = order::places(gaps.len(), &|a, b| {
            gaps[b as usize].missing.cmp(&gaps[a as usize].missing).then(a.cmp(&b))
        });
        most.truncate(MOST_COLUMNS);
        most.sort_unstable();
        let columns = most.iter().map(|at| MissingColumn { name: gaps[*at as usize].name.clone(), count: 0 });
        let columns: Vec<MissingColumn> = columns.collect();
        let more = gaps.len() - columns.len();
        Patterns { columns, masks: vec![0; records.len()], records, more }
    }

    pub fn add(&mut self, reading: &Reading<'_>) {
        let own = self.columns.iter_mut().enumerate().find(|(_, column)| column.name == reading.field.name);
        let Some((at, column)) = own else { return };
        for (mask, _) in self.masks.iter_mut().zip(reading.missing()).filter(|(_, missing)| *missing) {
            *mask |= 1 << at;
            column.count += 1;
        }
    }

    /// Each pattern with its rows, the most frequent first.
    fn counted(&self) -> Vec<(u32, usize)> {
        let mut masks = self.masks.clone();
        masks.sort_unstable();
        let mut runs: Vec<(u32, usize)> =
            masks.chunk_by(|a, b| a == b).filter_map(|run| Some((*run.first()?, run.len()))).collect();
        order::by(&mut runs, |a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        runs
    }

    fn places(&self, mask: u32) -> Vec<usize> {
        (0..self.columns.len()).filter(|at| mask >> at & 1 == 1).collect()
    }

    pub fn view(self) -> MissingView {
        let counted = self.counted();
        let complete = counted.iter().find(|(mask, _)| *mask == 0).map_or(0, |(_, count)| *count);
        let enough = |(mask, count): &&(u32, usize)| *mask != 0 && *count >= least(self.masks.len());
        let shown = counted.iter().filter(enough).take(MOST_PATTERNS);
        let patterns: Vec<MissingPattern> = shown
            .map(|(mask, count)| MissingPattern { columns: self.places(*mask), count: *count })
            .collect();
        let told: usize = patterns.iter().map(|pattern| pattern.count).sum();
        let others = self.masks.len() - complete - told;
        MissingView { columns: self.columns, patterns, complete, others, more: self.more }
    }

    /// Columns that are missing together.
    pub fn findings(&self, rows: &[u64]) -> Vec<Finding> {
        let several =
            |(mask, count): &(u32, usize)| mask.count_ones() > 1 && *count >= least(self.masks.len());
        let said = self.counted().into_iter().filter(several).take(MOST_SAID);
        said.map(|(mask, count)| {
            let names: Vec<String> =
                self.places(mask).iter().map(|at| self.columns[*at].name.clone()).collect();
            let title = Words::new("quality-together").with("columns", names.join(", ")).with("count", count);
            let detail = Words::new("quality-together-detail").with("count", count);
            let mut found = about(Topic::Missing, Weight::Note, "", title, detail);
            found.remark.columns = names;
            let own = self.masks.iter().zip(self.records).filter(|(own, _)| **own == mask);
            found.on(own.filter_map(|(_, record)| rows.get(*record as usize).copied()))
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{findings, gapped, ids, look, made};
    use super::*;
    use crate::schema::Role;

    #[test]
    fn columns_that_are_missing_together_are_one_pattern() {
        let both = |row: usize| gapped(row, row.is_multiple_of(10));
        let own = |row: usize| gapped(row * 3, row % 10 < 3);
        let rare = |row: usize| gapped(row * 5, row == 7);
        let table = made(&[("a", &both), ("b", &own), ("c", &rare), ("d", &|row| gapped(row, false))], 200);
        let report = look(&table, &Schema::guess(&table));
        let names: Vec<_> = report.missing.columns.iter().map(|one| (one.name.as_str(), one.count)).collect();
        assert_eq!(names, [("a", 20), ("b", 60), ("c", 1)]);
        let shown: Vec<_> = report.missing.patterns.iter().map(|one| (&one.columns[..], one.count)).collect();
        // Row 7 alone is a pattern of one student, who is counted and not shown.
        assert_eq!(shown, [(&[1][..], 40), (&[0, 1][..], 20)]);
        assert_eq!((report.missing.complete, report.missing.others), (139, 1));
        assert_eq!(ids(&report.findings), ["quality-together"]);
        assert_eq!(report.findings[0].remark.rows[..2], [2, 12]);
    }

    #[test]
    fn a_column_that_is_mostly_missing_can_be_kept_out() {
        let found =
            findings(&[("a", &|row| gapped(row, row % 2 == 0)), ("b", &|row| gapped(row, false))], 100);
        assert_eq!((ids(&found), found[0].remark.count), (vec!["quality-much"], 50));
        assert_eq!(found[0].remark.actions[0].amendments[0].role, Some(Role::Ignored));
    }
}
