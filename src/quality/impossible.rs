//! Numbers that all others speak against: codes for "missing" such as -1 and 999, a few below 0 where nobody else is,
//! a mark beyond the scale that the other marks keep. What a column's own name forbids the schema has found.

use std::collections::BTreeMap;

use super::reading::Reading;
use super::{Finding, Looked, Topic, about, change};
use crate::schema::{Amendment, Weight, family};
use crate::words::Words;

/// Other numbers that speak against one.
const OTHERS: usize = 50;
/// A few: so many, or one in so many.
const FEW: usize = 3;
const ONE_IN: usize = 200;
/// Numbers by which people write that nothing is known.
const BELOW: [f64; 5] = [-1.0, -9.0, -99.0, -999.0, -9999.0];
const ABOVE: [f64; 4] = [99.0, 999.0, 9999.0, 99999.0];
/// Where scales of marks and points end.
const SCALES: [f64; 8] = [5.0, 6.0, 10.0, 15.0, 20.0, 30.0, 50.0, 100.0];

/// A number that stands apart at one end.
pub(super) fn code(reading: &Reading<'_>) -> Option<Finding> {
    let (_, sorted) = reading.measures()?;
    below(reading, sorted).or_else(|| above(reading, sorted))
}

fn below(reading: &Reading<'_>, sorted: &[f64]) -> Option<Finding> {
    let count = sorted.partition_point(|value| *value < 0.0);
    let (apart, others) = sorted.split_at(count);
    let (first, last) = (*apart.first()?, *apart.last()?);
    let whole = sorted.iter().all(|value| libm::floor(*value) == *value);
    if others.len() < OTHERS || !whole {
        return None;
    }
    let written = first == last && BELOW.contains(&first);
    let few = count <= FEW.max(sorted.len() / ONE_IN);
    if !written && !few {
        return None;
    }
    let (low, high) = (*others.first()?, *others.last()?);
    let id = if written { "quality-code" } else { "quality-below" };
    Some(finding(reading, id, first, (low, high), count).on(reading.rows_where(|value| value < 0.0)))
}

fn above(reading: &Reading<'_>, sorted: &[f64]) -> Option<Finding> {
    let top = *sorted.last()?;
    let others = sorted.partition_point(|value| *value < top);
    let (low, high) = (*sorted.first()?, *sorted.get(others.checked_sub(1)?)?);
    // 99 of 100 points is a good mark; 99 where nobody else has more than 40 is none.
    if !ABOVE.contains(&top) || others < OTHERS || high * 2.0 > top || low < 0.0 {
        return None;
    }
    let found = finding(reading, "quality-code", top, (low, high), sorted.len() - others);
    Some(found.on(reading.rows_where(move |value| value == top)))
}

fn finding(reading: &Reading<'_>, id: &'static str, value: f64, ends: (f64, f64), count: usize) -> Finding {
    let (low, high) = ends;
    let title = Words::new(id).with("value", value).with("count", count);
    let detail = match id {
        "quality-code" => Words::new("quality-code-detail"),
        "quality-below" => Words::new("quality-below-detail"),
        _ => Words::new("quality-scale-detail"),
    };
    let detail = detail.with("low", low).with("high", high).with("value", value).with("count", count);
    let bounds = Amendment { low: Some(low), high: Some(high), ..change(reading.field) };
    about(Topic::Values, Weight::Caution, &reading.field.name, title, detail)
        .offering("action-as-missing", bounds)
}

/// The ends of columns of one family: `G1`, `G2`, `G3`.
#[derive(Default)]
pub(super) struct Highest {
    /// Of each family its columns: place, least, most.
    families: BTreeMap<String, Vec<Ends>>,
}

struct Ends {
    column: String,
    low: f64,
    high: f64,
    /// For each scale, how many are above it.
    beyond: [usize; SCALES.len()],
    known: usize,
}

impl Highest {
    pub fn add(&mut self, reading: &Reading<'_>) {
        let Some((_, sorted)) = reading.measures() else { return };
        let (Some(low), Some(high)) = (sorted.first(), sorted.last()) else { return };
        let Some((family, _)) = family(&reading.field.name) else { return };
        let beyond = SCALES.map(|end| sorted.len() - sorted.partition_point(|value| *value <= end));
        let (low, high, known) = (*low, *high, sorted.len());
        let column = reading.field.name.clone();
        self.families.entry(family).or_default().push(Ends { column, low, high, beyond, known });
    }

    /// Columns of which a few numbers leave the scale that another of the family keeps to its end.
    pub fn findings(&self, looked: &Looked<'_>, records: &[u32]) -> Vec<Finding> {
        let mut found = Vec::new();
        for members in self.families.values() {
            let kept = |end: &f64| members.iter().any(|own| own.high == *end && own.low >= 0.0);
            for (at, end) in SCALES.iter().enumerate().filter(|(_, end)| kept(end)) {
                let few = |own: &&Ends| {
                    let count = own.beyond[at];
                    let usual = own.known - count;
                    count > 0 && usual >= OTHERS && count <= FEW.max(own.known / ONE_IN) && own.low >= 0.0
                };
                found.extend(members.iter().filter(few).filter_map(|own| leaves(own, *end, looked, records)));
            }
        }
        found
    }
}

fn leaves(own: &Ends, end: f64, looked: &Looked<'_>, records: &[u32]) -> Option<Finding> {
    let field = looked.schema.field(&own.column)?;
    let column = looked.table.column(&own.column)?;
    let reading = Reading::new(field, column, records, &looked.table.rows);
    let (_, sorted) = reading.measures()?;
    // What is far from all others is said already.
    if super::outliers::far(&reading).is_some() || code(&reading).is_some() {
        return None;
    }
    let count = sorted.len() - sorted.partition_point(|value| *value <= end);
    let found = finding(&reading, "quality-scale", own.high, (own.low.min(0.0), end), count);
    Some(found.on(reading.rows_where(move |value| value > end)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;
    use super::*;

    fn titles(found: &[Finding]) -> Vec<&str> {
        found.iter().map(|one| one.remark.title.id.as_ref()).collect()
    }

    #[test]
    fn a_code_for_missing_stands_apart() {
        let with = |code: &'static str| {
            move |row: usize| if row % 10 == 3 { code.to_owned() } else { format!("{}", row % 30) }
        };
        for code in ["-1", "-9", "99", "999"] {
            let found = findings(&[("hours", &with(code))], 100);
            assert_eq!(titles(&found), ["quality-code"], "{code}");
            assert_eq!((found[0].remark.count, found[0].remark.rows[0]), (10, 5));
            let [action] = &found[0].remark.actions[..] else { panic!("one action") };
            assert_eq!((action.amendments[0].low, action.amendments[0].high), (Some(0.0), Some(29.0)));
        }
        // 99 of 100 points, and days before and after a start, are numbers like others.
        assert!(findings(&[("points", &|row| format!("{}", row % 100))], 200).is_empty());
        assert!(findings(&[("day", &|row| format!("{}", row as i64 % 30 - 12))], 200).is_empty());
    }

    #[test]
    fn two_below_zero_among_many_that_are_not() {
        let cell = |row: usize| if row == 20 { "-4".into() } else { format!("{}", row % 9) };
        let found = findings(&[("calls", &cell)], 120);
        assert_eq!((titles(&found), found[0].remark.rows[0]), (vec!["quality-below"], 22));
    }

    #[test]
    fn a_mark_beyond_the_scale_that_the_others_keep() {
        let usual = |row: usize| format!("{}", row * 5 % 21);
        let odd = |row: usize| if row == 4 { "23".into() } else { format!("{}", row * 11 % 21) };
        let found = findings(&[("g1", &usual), ("g2", &odd)], 200);
        assert_eq!((titles(&found), &found[0].remark.rows[..]), (vec!["quality-scale"], &[6][..]));
        assert!(
            findings(&[("g1", &usual), ("g2", &usual)], 200).iter().all(|one| one.topic != Topic::Values)
        );
    }
}
