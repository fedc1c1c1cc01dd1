//! Entries that are missing: how many, which together, and whether that alone tells the outcome.

use super::reading::Reading;
use super::{Answers, Finding, Looked, NAMED, Topic, about, change, least, looked_at, percent, short};
use crate::evaluation::paired_t::holm;
use crate::features::Target;
use crate::numeric::chi_square;
use crate::numeric::order;
use crate::numeric::statistics::wilson;
use crate::numeric::student;
use crate::schema::{Amendment, Field, Role, Schema, Weight};
use crate::words::Words;
use serde::Serialize;

/// A column of which so many entries are missing is filled in more by models than by people.
const MUCH: f64 = 0.4;
/// Columns and patterns of the picture.
const MOST_COLUMNS: usize = 12;
const MOST_PATTERNS: usize = 8;
/// Patterns of several columns that get a sentence.
const MOST_SAID: usize = 2;
/// Students on either side, at least, and how rare a difference by chance alone is.
const EITHER: usize = 10;
const RARE: f64 = 0.05;
/// Differences worth a word: of shares, and of means in standard deviations.
const WORTH: f64 = 0.05;
const WORTH_SPREADS: f64 = 0.2;

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

/// Whether a missing entry tells the outcome, column by column.
pub(super) struct Telling<'a> {
    answers: &'a Answers<'a>,
    /// Places of the answers' records among those looked at.
    places: Vec<usize>,
    /// Places whose outcome is not known.
    unknown: Vec<usize>,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    p: f64,
    gap: Gap,
    rows: Vec<u64>,
    count: usize,
}

/// The outcome of those without an entry against the others.
struct Gap {
    id: &'static str,
    without: f64,
    others: f64,
    low: f64,
    high: f64,
    class: String,
    worth: bool,
}

impl<'a> Telling<'a> {
    pub fn new(answers: &'a Answers<'a>, records: &[u32]) -> Self {
        let known = |place: &usize| answers.records.binary_search(&records[*place]).is_ok();
        let (places, unknown) = (0..records.len()).partition(known);
        Telling { answers, places, unknown, columns: Vec::new() }
    }

    pub fn add(&mut self, reading: &Reading<'_>) {
        if reading.field.role == Role::Target {
            return;
        }
        let all = reading.missing();
        let missing: Vec<bool> =
            self.places.iter().map(|place| all.get(*place).copied().unwrap_or(false)).collect();
        let count = missing.iter().filter(|missing| **missing).count();
        if count < EITHER || missing.len() - count < EITHER {
            return;
        }
        let found = match self.answers.target {
            Target::Numbers(values) => means(&missing, values),
            Target::Classes { codes, names, positive } => shares(&missing, codes, names, *positive),
        };
        let Some((p, gap)) = found else { return };
        let own = self.places.iter().zip(&missing).filter(|(_, missing)| **missing).map(|(place, _)| *place);
        let rows = reading.rows_at(own.take(NAMED)).collect();
        self.columns.push(Column { name: reading.field.name.clone(), p, gap, rows, count });
    }

    pub fn findings(self, looked: &Looked<'_>) -> Vec<Finding> {
        let corrected = holm(&self.columns.iter().map(|column| column.p).collect::<Vec<_>>());
        let mut found = Vec::new();
        for (Column { name, gap, rows, count, .. }, p) in self.columns.into_iter().zip(corrected) {
            let Some(field) = looked.schema.field(&name).filter(|_| p < RARE && gap.worth) else { continue };
            let detail = Words::new(gap.id)
                .with("question", self.answers.question)
                .with("class", gap.class)
                .with("count", count)
                .with("without", gap.without)
                .with("others", gap.others)
                .with("low", gap.low)
                .with("high", gap.high);
            let weight = if field.is_input() { Weight::Caution } else { Weight::Note };
            let mut one = about(Topic::Missing, weight, &name, Words::new("quality-telling"), detail);
            (one.remark.rows, one.remark.count) = (rows, count);
            if field.is_input() && !field.known {
                one =
                    one.offering("action-keep-out", Amendment { role: Some(Role::Ignored), ..change(field) });
            }
            found.push(one);
        }
        let target = looked.schema.fields.iter().find(|field| field.role == Role::Target);
        if let (Some(target), false) = (target, self.unknown.is_empty()) {
            let count = self.unknown.len();
            let title = Words::new("quality-unknown").with("count", count);
            let detail = Words::new("quality-unknown-detail").with("count", count);
            let out = looked.left_out;
            let records =
                (0..looked.table.height() as u32).filter(|record| out.binary_search(record).is_err());
            let rows: Vec<u64> = records
                .filter(|record| self.answers.records.binary_search(record).is_err())
                .filter_map(|record| looked.table.rows.get(record as usize).copied())
                .collect();
            found.push(about(Topic::Missing, Weight::Note, &target.name, title, detail).on(rows.into_iter()));
        }
        found
    }
}

/// The share of an outcome on both sides: of the one that may need support, or of the one that differs most. By the
/// chi-square test with N - 1 (doi 10.1002/sim.2832), where one of each is expected at least; the interval is Newcombe's (doi
/// 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I).
fn shares(missing: &[bool], codes: &[u32], names: &[String], positive: Option<u32>) -> Option<(f64, Gap)> {
    let mut counts = vec![[0_u64; 2]; names.len()];
    for (code, missing) in codes.iter().zip(missing) {
        counts.get_mut(*code as usize)?[usize::from(*missing)] += 1;
    }
    let side = |side: usize| counts.iter().map(|count| count[side]).sum::<u64>();
    let (present, gone) = (side(0), side(1));
    let p = chi(&counts, [present, gone])?;
    let share = |count: u64, of: u64| count as f64 / of.max(1) as f64;
    let differs = |at: &usize| (share(counts[*at][1], gone) - share(counts[*at][0], present)).abs();
    let at = match positive {
        Some(positive) => positive as usize,
        None => (0..counts.len())
            .reduce(|best, next| if differs(&next) > differs(&best) { next } else { best })?,
    };
    let [others, without] = *counts.get(at)?;
    let (low, high) = wilson(without, gone)?;
    let (others_low, others_high) = wilson(others, present)?;
    let (own, rest) = (share(without, gone), share(others, present));
    let difference = own - rest;
    let reach = |a: f64, b: f64| libm::sqrt(a * a + b * b);
    Some((
        p,
        Gap {
            id: if positive.is_some() { "quality-telling-risk" } else { "quality-telling-class" },
            without: percent(own),
            others: percent(rest),
            low: percent(difference - reach(own - low, others_high - rest)),
            high: percent(difference + reach(high - own, rest - others_low)),
            class: names.get(at)?.clone(),
            worth: difference.abs() >= WORTH,
        },
    ))
}

/// How rare such a table of two columns is by chance; `None` where less than one is expected somewhere.
pub(super) fn chi(counts: &[[u64; 2]], sides: [u64; 2]) -> Option<f64> {
    let all = (sides[0] + sides[1]) as f64;
    let (mut sum, mut rows) = (0.0, 0);
    for count in counts {
        let total = (count[0] + count[1]) as f64;
        if total == 0.0 {
            continue;
        }
        rows += 1;
        for (side, seen) in sides.iter().zip(count) {
            let expected = total * *side as f64 / all;
            if expected < 1.0 {
                return None;
            }
            sum += (*seen as f64 - expected) * (*seen as f64 - expected) / expected;
        }
    }
    chi_square::above(sum * (all - 1.0) / all, rows.max(1) - 1)
}

/// The mean outcome on both sides, by Welch's test (doi 10.1093/biomet/34.1-2.28).
fn means(missing: &[bool], values: &[f64]) -> Option<(f64, Gap)> {
    let side = |side: bool| {
        let own: Vec<f64> =
            values.iter().zip(missing).filter(|(_, of)| **of == side).map(|(value, _)| *value).collect();
        let count = own.len() as f64;
        let mean = own.iter().sum::<f64>() / count;
        let variance = own.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / (count - 1.0);
        (mean, variance, count)
    };
    let ((own, of_own, gone), (rest, of_rest, present)) = (side(true), side(false));
    let (a, b) = (of_own / gone, of_rest / present);
    let error = libm::sqrt(a + b);
    let freedom = (a + b) * (a + b) / (a * a / (gone - 1.0) + b * b / (present - 1.0));
    let difference = own - rest;
    let p = student::two_sided(difference / error, freedom)?;
    let reach = student::above(0.025, freedom)? * error;
    Some((
        p,
        Gap {
            id: "quality-telling-number",
            without: short(own),
            others: short(rest),
            low: short(difference - reach),
            high: short(difference + reach),
            class: String::new(),
            worth: difference.abs() >= WORTH_SPREADS * libm::sqrt(of_rest),
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, findings, look, made, schema_of};
    use super::*;

    fn ids(found: &[Finding]) -> Vec<&str> {
        found.iter().map(|one| one.remark.title.id.as_ref()).collect()
    }

    /// A cell that is missing in some rows.
    fn gapped(row: usize, missing: bool) -> String {
        if missing { String::new() } else { format!("{}", row * 7 % 29) }
    }

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

    #[test]
    fn a_gap_because_of_the_outcome_is_told_from_one_by_chance() {
        let fails = |row: usize| row % 5 == 0;
        let ending = |row: usize| if fails(row) { "fail".into() } else { "pass".into() };
        // Of those who fail six in ten have no entry, of the others one in ten.
        let because = |row: usize| gapped(row, if fails(row) { row / 5 % 10 < 6 } else { row / 5 % 10 == 0 });
        let chance = |row: usize| gapped(row, row / 5 % 8 == 0);
        let table = made(&[("x", &because), ("y", &chance), ("ending", &ending)], 400);
        let mut found = asked(&table, &schema_of(&table, "ending"), "ending", None);
        found.retain(|one| one.remark.title.id != "quality-together");
        let [one] = &found[..] else { panic!("{found:#?}") };
        assert_eq!((ids(&found), one.remark.count), (vec!["quality-telling"], 80));
        let share = |name: &str| one.remark.detail.args[name].clone();
        assert_eq!((share("without"), share("others")), (60.0.into(), 10.0.into()));
        // By hand: 48 of 80 and 32 of 320.
        assert_eq!((share("low"), share("high")), (38.4.into(), 60.4.into()));
    }

    #[test]
    fn the_mean_of_those_without_an_entry_is_held_against_the_others() {
        let lower = |row: usize| format!("{}", row % 13 + if row % 4 == 0 { 0 } else { 5 });
        let found = |gap: &dyn Fn(usize) -> String| {
            let table = made(&[("x", gap), ("total", &lower)], 260);
            let mut found = asked(&table, &schema_of(&table, "total"), "total", None);
            // So narrow a table repeats itself.
            found.retain(|one| one.topic != Topic::Duplicates);
            found
        };
        let told = found(&|row| gapped(row, row % 4 == 0));
        assert_eq!(ids(&told), ["quality-telling"]);
        assert_eq!(told[0].remark.detail.args["without"], 6.0.into());
        assert_eq!(told[0].remark.detail.args["others"], 11.0.into());
        assert!(found(&|row| gapped(row, row % 11 == 0)).is_empty());
    }

    #[test]
    fn students_without_an_outcome_are_named() {
        let ending =
            |row: usize| if row == 3 || row == 8 { String::new() } else { format!("{}", row * 3 % 20) };
        let table = made(&[("x", &|row| gapped(row, false)), ("mark", &ending)], 60);
        let found = asked(&table, &schema_of(&table, "mark"), "mark", None);
        assert_eq!((ids(&found), &found[0].remark.rows[..]), (vec!["quality-unknown"], &[5, 10][..]));
    }
}
