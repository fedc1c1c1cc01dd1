//! Step columns of the student file, `quiz_w1` to `quiz_w8`, as if they were events.

use std::collections::BTreeMap;

use super::events::{Events, Raw};
use crate::numeric::order;
use crate::schema::{Kind, Role, Schema, family};
use crate::table::Table;

/// Columns that are one measure over time.
pub(super) struct Series {
    /// What the names have in common: `quiz_w`.
    pub name: String,
    /// The number in the name, and the column's place; ascending.
    pub members: Vec<(u64, usize)>,
}

/// The families of number columns whose role is that of a step.
pub(super) fn families(schema: &Schema) -> Vec<Series> {
    let mut families: BTreeMap<String, Vec<(u64, usize)>> = BTreeMap::new();
    for (place, field) in schema.fields.iter().enumerate() {
        let step = field.role == Role::Step && field.is_input() && field.kind == Kind::Number;
        if let Some((family, member)) = family(&field.name).filter(|_| step) {
            families.entry(family).or_default().push((member, place));
        }
    }
    families
        .into_iter()
        .map(|(family, mut members)| {
            order::by(&mut members, Ord::cmp);
            members.dedup_by_key(|(member, _)| *member);
            let name = family.replace('#', "");
            let name =
                name.trim_matches(|letter: char| letter == '_' || letter == '-' || letter.is_whitespace());
            Series { name: name.to_owned(), members }
        })
        .collect()
}

/// Adds every known cell of the series to `raw`, one kind per series, at the moment that `time` gives its number.
pub(super) fn entries(
    families: &[Series],
    table: &Table,
    schema: &Schema,
    kinds: usize,
    measures: usize,
    time: &dyn Fn(u64) -> f64,
    raw: &mut Vec<Raw>,
) {
    for (at, series) in families.iter().enumerate() {
        for (member, place) in &series.members {
            let (Some(field), Some(column)) = (schema.fields.get(*place), table.columns.get(*place)) else {
                continue;
            };
            for (record, value) in field.numbers(column).into_iter().enumerate() {
                if value.is_nan() || value.abs() > 1e30 {
                    continue;
                }
                let mut values = vec![f32::NAN; measures];
                values.push(value as f32);
                let kind = (kinds + at) as u16;
                raw.push(Raw { record: record as u32, time: time(*member), kind, values });
            }
        }
    }
}

/// Events taken apart again, so that others can be put among them.
pub(super) fn apart(events: &Events) -> Vec<Raw> {
    let height = events.starts.len().saturating_sub(1);
    let mut raw = Vec::with_capacity(events.len());
    for record in 0..height as u32 {
        raw.extend(events.of(record).map(|at| Raw {
            record,
            time: events.times[at],
            kind: events.kinds[at],
            values: events.measures.iter().map(|measure| measure.values[at]).collect(),
        }));
    }
    raw
}
