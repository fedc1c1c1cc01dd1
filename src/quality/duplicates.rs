//! Keys that are there twice in rows that differ: one student with two rows, or a slip. Rows that are the same cell by
//! cell, and columns that repeat others, the schema has found.

use std::collections::BTreeMap;

use super::{Finding, Looked, Topic, about, change};
use crate::schema::{Amendment, Field, Hint, Role, Weight};
use crate::table::Column;
use crate::table::number::is_missing;
use crate::words::Words;

pub(super) fn keys(looked: &Looked<'_>, records: &[u32]) -> Vec<Finding> {
    let fields = looked.schema.fields.iter().zip(&looked.table.columns);
    fields.filter_map(|(field, column)| twice(field, column, looked, records)).collect()
}

fn twice(field: &Field, column: &Column, looked: &Looked<'_>, records: &[u32]) -> Option<Finding> {
    // Two people may share a name; they do not share a number.
    let made_to_identify = matches!(field.hint, Some(Hint::Email | Hint::Number | Hint::Code));
    let alone = field.distinct == field.height - field.missing && !field.distinct_beyond;
    if field.role != Role::Identifier || !made_to_identify || alone {
        return None;
    }
    let row = |record: u32| looked.table.rows.get(record as usize).copied();
    // Those that agree in every cell are said already.
    let same = |row: &u64| looked.schema.duplicate_rows.binary_search(row).is_ok();
    let mut holders: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for record in records {
        let cell = column.cell(*record as usize).trim();
        if let Some(row) = row(*record).filter(|row| !is_missing(cell) && !same(row)) {
            holders.entry(cell).or_default().push(row);
        }
    }
    let mut rows: Vec<u64> = Vec::new();
    holders.values().filter(|rows| rows.len() > 1).for_each(|own| rows.extend(own));
    if rows.is_empty() {
        return None;
    }
    let keys = holders.values().filter(|rows| rows.len() > 1).count();
    rows.sort_unstable();
    let title = Words::new("quality-key").with("count", keys);
    let detail = Words::new("quality-key-detail").with("count", keys);
    let found = about(Topic::Duplicates, Weight::Caution, &field.name, title, detail).on(rows.into_iter());
    Some(found.offering("action-group", Amendment { role: Some(Role::Group), ..change(field) }))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{findings, made};
    use super::*;
    use crate::schema::Schema;

    #[test]
    fn one_key_in_two_rows_that_differ_is_named_with_both() {
        let key = |row: usize| format!("s{:04}", if row == 90 { 5 } else { row });
        let found = findings(&[("student_id", &key), ("hours", &|row| format!("{}", row * 7 % 23))], 120);
        let [one] = &found[..] else { panic!("{found:#?}") };
        assert_eq!((one.topic, &one.remark.rows[..]), (Topic::Duplicates, &[7, 92][..]));
        assert_eq!(one.remark.actions[0].amendments[0].role, Some(Role::Group));
    }

    #[test]
    fn a_row_that_is_there_twice_is_said_once_and_left_out_with_one_change() {
        let once = |row: usize| if row == 90 { 5 } else { row };
        let table = made(
            &[
                ("student_id", &|row| format!("s{:04}", once(row))),
                ("hours", &|row| format!("{}", once(row) * 7 % 23)),
            ],
            120,
        );
        let schema = Schema::guess(&table);
        let of = |schema: &Schema| super::super::tests::look(&table, schema);
        let found = of(&schema);
        let [one] = &found.findings[..] else { panic!("{found:#?}") };
        assert_eq!(
            (one.remark.title.id.as_ref(), &one.remark.rows[..]),
            ("remark-duplicate-rows", &[92][..])
        );
        let without = schema.amended(&table, &one.remark.actions[0].amendments).unwrap();
        assert_eq!((of(&without).rows, found.rows), (119, 120));
        let left = &of(&without).findings[0].remark;
        let back = without.amended(&table, &left.actions[0].amendments).unwrap();
        assert_eq!(of(&back), found);
    }
}
