//! Classes and groups of few students: too few of an outcome to learn it, too few of a group to say how it is served.

use super::reading::{Cells, Reading};
use super::{Finding, Looked, Topic, about, change, percent};
use crate::features::Target;
use crate::numeric::statistics::tally;
use crate::schema::{Amendment, Kind, Weight};
use crate::words::Words;

/// Students of an outcome without which the verdict says that there are too few, and of a group below which intervals
/// are wider than any difference that one would act on.
const FEW: usize = 30;
/// Students of a group of whom no figure is shown.
const NO_FIGURE: usize = 10;
/// The share of an outcome from which "nobody" is an answer that looks good.
const RARE: f64 = 0.1;

/// Outcomes of few students.
pub(super) fn classes(looked: &Looked<'_>) -> Option<Finding> {
    let answers = looked.answers?;
    let Target::Classes { codes, names, positive } = answers.target else { return None };
    let counts = tally(codes, names.len());
    let (least, count) = counts.iter().copied().enumerate().min_by_key(|(_, count)| *count)?;
    let share = count as f64 / codes.len().max(1) as f64;
    let (weight, detail) = match () {
        () if count < FEW => (Weight::Caution, "quality-few-detail"),
        () if share < RARE => (Weight::Note, "quality-rare-detail"),
        () => return None,
    };
    let name = match positive {
        Some(positive) if *positive as usize != least => "others",
        Some(_) => "question",
        None => "class",
    };
    let told = |words: Words| {
        words
            .with("of", name)
            .with("question", answers.question)
            .with("class", names.get(least).map_or("", String::as_str))
            .with("count", count)
            .with("rows", codes.len())
            .with("share", percent(share))
            .with("rest", percent(1.0 - share))
    };
    let target = looked.schema.fields.iter().find(|field| field.role == crate::schema::Role::Target)?;
    let own = |(at, _): (usize, &u32)| looked.table.rows.get(*answers.records.get(at)? as usize).copied();
    let rows = codes.iter().enumerate().filter(|(_, code)| **code as usize == least).filter_map(own);
    let found = about(
        Topic::Balance,
        weight,
        &target.name,
        told(Words::new("quality-few")),
        told(Words::new(detail)),
    );
    Some(found.on(rows))
}

/// Groups of few students in a column that serves to check for fairness.
pub(super) fn groups(reading: &Reading<'_>) -> Option<Finding> {
    let field = reading.field;
    let Cells::Codes { codes, names } = &reading.cells else { return None };
    if !field.protected || !matches!(field.kind, Kind::Category | Kind::YesNo) {
        return None;
    }
    let counts = tally(codes, names.len());
    let below = |limit: usize| counts.iter().filter(|count| (1..limit).contains(*count)).count();
    let (few, none) = (below(FEW), below(NO_FIGURE));
    if few == 0 {
        return None;
    }
    let small = |code: u32| counts.get(code as usize).is_some_and(|count| *count < FEW);
    let rows = reading.rows_at((0..codes.len()).filter(|place| small(codes[*place])));
    let told = |words: Words| words.with("count", few).with("limit", FEW);
    let detail = Words::new("quality-groups-detail").with("none", none).with("limit", NO_FIGURE);
    let title = told(Words::new("quality-groups"));
    let found = about(Topic::Balance, Weight::Note, &field.name, title, detail).on(rows);
    // One small group alone would stay as small.
    if field.kind == Kind::Category && few > 1 {
        return Some(found.offering("action-merge", Amendment { merge: Some(FEW), ..change(field) }));
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{asked, findings, made, schema_of};
    use super::*;

    #[test]
    fn a_rare_class_is_named_with_its_rows() {
        let few = |row: usize| if row.is_multiple_of(20) { "stopped".into() } else { "went on".into() };
        let filler = |row: usize| format!("{}", row * 7 % 31);
        let table = made(&[("hours", &filler), ("ending", &few)], 400);
        let found = asked(&table, &schema_of(&table, "ending"), "ending", None);
        let [one] = &found[..] else { panic!("{found:#?}") };
        assert_eq!((one.remark.weight, one.remark.count), (Weight::Caution, 20));
        assert_eq!(one.remark.rows[..3], [2, 22, 42]);
        let table = made(&[("hours", &filler), ("ending", &few)], 800);
        let found = asked(&table, &schema_of(&table, "ending"), "ending", None);
        assert_eq!(
            (found[0].remark.weight, found[0].remark.detail.id.as_ref()),
            (Weight::Note, "quality-rare-detail")
        );
    }

    #[test]
    fn small_groups_can_be_read_as_one() {
        let origin = |row: usize| match row % 60 {
            0 => "north".to_owned(),
            1..3 => "south".to_owned(),
            _ => ["east", "west"][row % 2].to_owned(),
        };
        let table = made(&[("nationality", &origin)], 300);
        let found = findings(&[("nationality", &origin)], 300);
        let [one] = &found[..] else { panic!("{found:#?}") };
        assert_eq!(one.remark.detail.args["none"], 1.0.into());
        assert_eq!((one.remark.count, &one.remark.rows[..3]), (15, &[2, 3, 4][..]));
        let schema = crate::schema::Schema::guess(&table);
        let merged = schema.amended(&table, &one.remark.actions[0].amendments).unwrap();
        let (codes, names) = merged.fields[0].codes(&table.columns[0]);
        assert_eq!(names, ["east", "west", "other"]);
        assert_eq!(codes.iter().filter(|code| **code == 2).count(), 15);
    }
}
