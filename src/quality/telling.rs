//! Whether a missing entry alone tells the outcome.

use super::reading::Reading;
use super::{Answers, Finding, Looked, NAMED, Topic, about, change, percent, short};
use crate::evaluation::paired_t::holm;
use crate::features::Target;
use crate::numeric::chi_square;
use crate::numeric::statistics::wilson;
use crate::numeric::student;
use crate::schema::{Amendment, Role, Weight};
use crate::words::Words;

/// Students on either side, at least, and how rare a difference by chance alone is.
const EITHER: usize = 10;
const RARE: f64 = 0.05;
/// Differences worth a word: of shares, and of means in standard deviations.
const WORTH: f64 = 0.05;
const WORTH_SPREADS: f64 = 0.2;

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
                .with("used", if field.is_input() { "yes" } else { "no" })
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
    let p =
        chi_square::of_table(&counts.iter().map(|count| count.map(|own| own as f64)).collect::<Vec<_>>())?;
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
    use super::super::tests::{asked, gapped, ids, made, schema_of};
    use super::*;

    #[test]
    fn a_gap_because_of_the_outcome_is_told_from_one_by_chance() {
        let fails = |row: usize| row.is_multiple_of(5);
        let ending = |row: usize| if fails(row) { "fail".into() } else { "pass".into() };
        // Of those who fail six in ten have no entry, of the others one in ten.
        let because = |row: usize| {
            gapped(row, if fails(row) { row / 5 % 10 < 6 } else { (row / 5).is_multiple_of(10) })
        };
        let chance = |row: usize| gapped(row, (row / 5).is_multiple_of(8));
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
        let lower = |row: usize| format!("{}", row % 13 + if row.is_multiple_of(4) { 0 } else { 5 });
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
