//! Schemas, frames and levers for the tests of this room.

use super::{Changeable, Lever};
use crate::features::{Feature, Frame, Values};
use crate::schema::{Amendment, Outcome, Role, Schema};
use crate::table::{Column, Table};

pub type Cell<'a> = (&'a str, &'a dyn Fn(usize) -> String);

fn table_of(columns: &[Cell<'_>]) -> Table {
    let columns = columns.iter().map(|(name, cell)| {
        let mut column = Column::new(*name);
        (0..60).for_each(|row| column.push(&cell(row)));
        column
    });
    Table { columns: columns.collect(), rows: (2..62).collect(), source: Default::default(), remarks: vec![] }
}

/// A schema of sixty rows; the last column is the target.
pub fn schema_of(columns: &[Cell<'_>]) -> Schema {
    let table = table_of(columns);
    let target = columns.last().unwrap().0;
    let schema = Schema::guess(&table);
    let truth: Vec<f64> = schema.field(target).unwrap().numbers(table.column(target).unwrap());
    schema.with_target(&table, target, &Outcome::Numbers(&truth))
}

/// One with columns of every kind.
pub fn schema() -> Schema {
    let table = table_of(&[
        ("attendance", &|row| (52 + row * 7 % 49).to_string()),
        ("tutoring", &|row| ["yes", "no"][row % 2].into()),
        ("age_band", &|row| (row % 3).to_string()),
        ("sex", &|row| ["F", "M"][row % 2].into()),
        ("colour", &|row| ["red", "green", "blue"][row % 3].into()),
        ("student_id", &|row| (1000 + row).to_string()),
        ("same", &|_| "7".into()),
        ("w1", &|row| (row * 3 % 10).to_string()),
        ("w2", &|row| (row * 7 % 10).to_string()),
        ("w3", &|row| (row * 9 % 10).to_string()),
        ("grade", &|row| (row * row % 21).to_string()),
    ]);
    // Whoever lets a model learn from `sex` may still not change it.
    let learn = Amendment { column: "sex".into(), protected: Some(false), ..Default::default() };
    let out = Amendment { column: "same".into(), role: Some(Role::Ignored), ..Default::default() };
    let schema = Schema::guess(&table).amended(&table, &[learn, out]).unwrap();
    let truth: Vec<f64> = schema.field("grade").unwrap().numbers(table.column("grade").unwrap());
    schema.with_target(&table, "grade", &Outcome::Numbers(&truth))
}

pub fn numbers(name: &str, values: &[f32]) -> Feature {
    Feature { name: name.into(), values: Values::Numbers(values.into()) }
}

pub fn frame(columns: Vec<Feature>) -> Frame {
    let height = columns.first().map_or(0, |column| match &column.values {
        Values::Numbers(values) => values.len(),
        Values::Codes { codes, .. } => codes.len(),
    });
    Frame { columns, steps: None, height }
}

pub fn lever_of(text: &str, least: f64, greatest: f64, over: Option<f64>) -> Lever {
    Lever { changeable: Changeable::read(text).unwrap(), least, greatest, over, written: None }
}
