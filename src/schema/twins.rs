//! Columns and rows that are there twice.
//!
//! Columns are compared by a hash of their values after reading, rows by a hash of their cells, and whatever
//! has the same hash is compared once more in full: no pair of columns is looked at for nothing.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};

use super::evidence::Mixing;
use super::{Field, KeptOut, Kind, Role};
use crate::table::{Column, Table};

/// Keeps out every column whose values are exactly those of a column before it.
pub(super) fn columns(fields: &mut [Field], table: &Table) {
    let mut firsts: HashMap<u64, usize> = HashMap::new();
    for at in 0..fields.len() {
        let (before, rest) = fields.split_at_mut(at);
        let (Some(field), Some(column)) = (rest.first_mut(), table.columns.get(at)) else { return };
        if !matches!(field.kept_out, None | Some(KeptOut::Protected)) {
            continue;
        }
        let first = match firsts.entry(hash(field, column)) {
            Entry::Vacant(empty) => {
                empty.insert(at);
                continue;
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        let (Some(twin), Some(original)) = (before.get(first), table.columns.get(first)) else { continue };
        if twin.kind == field.kind && same(twin, original, field, column) {
            field.twin = Some(twin.name.clone());
            field.role = Role::Ignored;
            field.reason = Some(KeptOut::Duplicate);
            field.settle();
        }
    }
}

fn hash(field: &Field, column: &Column) -> u64 {
    let numeric = numeric(field);
    let of = |cell: &str| if numeric { bits(field.number(cell)) } else { text_hash(cell) };
    let mut hasher = Mixing::default();
    column.map(of).into_iter().for_each(|value| hasher.write_u64(value));
    hasher.finish()
}

fn text_hash(cell: &str) -> u64 {
    let mut hasher = Mixing::default();
    hasher.write(cell.trim().as_bytes());
    hasher.finish()
}

fn same(a: &Field, of_a: &Column, b: &Field, of_b: &Column) -> bool {
    if numeric(a) {
        return of_a.map(|cell| bits(a.number(cell))) == of_b.map(|cell| bits(b.number(cell)));
    }
    of_a.cells().zip(of_b.cells()).all(|(one, other)| one.trim() == other.trim())
}

fn numeric(field: &Field) -> bool {
    matches!(field.kind, Kind::Number | Kind::Date | Kind::YesNo)
}

/// One pattern for every NaN, and for both zeros.
fn bits(value: f64) -> u64 {
    if value.is_nan() { u64::MAX } else { (value + 0.0).to_bits() }
}

/// Spreadsheet rows whose cells are exactly those of a row above, and not all blank.
pub(super) fn rows(table: &Table) -> Vec<u64> {
    let mut hashers = vec![Mixing::default(); table.height()];
    for column in &table.columns {
        for (hash, hasher) in column.map(text_hash).into_iter().zip(&mut hashers) {
            hasher.write_u64(hash);
        }
    }
    let mut firsts: HashMap<u64, usize, BuildHasherDefault<Mixing>> = HashMap::default();
    let mut twice = Vec::new();
    for ((at, hasher), row) in hashers.iter().enumerate().zip(&table.rows) {
        match firsts.entry(hasher.finish()) {
            Entry::Vacant(empty) => drop(empty.insert(at)),
            Entry::Occupied(taken) => {
                let first = *taken.get();
                let equal =
                    table.columns.iter().all(|column| column.cell(first).trim() == column.cell(at).trim());
                if equal && table.columns.iter().any(|column| !column.cell(at).trim().is_empty()) {
                    twice.push(*row);
                }
            }
        }
    }
    twice
}
