//! Columns of a teaching frame as the inputs of a file.

use std::collections::BTreeMap;

use crate::features::{Feature, Frame, Values};
use crate::graph::{Input, Reads};
use crate::schema::{Field, Kind, Schema};
use crate::table::{Column, Table};

/// The inputs of a frame's columns: how each is read comes from the field of its name, where there is one. With the
/// `table` that taught, a level is also known by every other text that stood for it there: `1.0` for `1`, and small levels
/// that are read as one. A file that is handed on does without.
pub fn inputs(frame: &Frame, schema: &Schema, table: Option<&Table>) -> Vec<Input> {
    let own = |feature: &Feature| {
        let field = schema.field(&feature.name);
        let mut input = input(feature, field);
        let column = table.and_then(|table| table.column(&feature.name));
        if let (Some(field), Some(column), Reads::Levels { names, spellings }) =
            (field, column, &mut input.reads)
        {
            spellings.extend(others(names, field, column));
        }
        input
    };
    frame.columns.iter().map(own).collect()
}

/// Texts of a column that are read as a level of another name, and its place among `names`.
fn others(names: &[String], field: &Field, column: &Column) -> Vec<(String, usize)> {
    let (codes, own) = field.codes(column);
    if own != names {
        return vec![];
    }
    let mut texts = BTreeMap::new();
    texts.extend(column.cells().map(str::trim).zip(codes).filter(|(_, code)| *code != Values::MISSING));
    let texts = texts.into_iter().map(|(text, code)| (text.to_owned(), code as usize));
    texts.filter(|(text, place)| names.get(*place) != Some(text)).collect()
}

fn input(feature: &Feature, field: Option<&Field>) -> Input {
    let reads = match &feature.values {
        Values::Numbers(_) => {
            let bounded = field.filter(|field| field.impossible_as_missing && field.kind == Kind::Number);
            Reads::Numbers {
                date: field.is_some_and(|field| field.kind == Kind::Date),
                bounds: bounded.and_then(|field| field.bounds).map(|bounds| (bounds.low, bounds.high)),
            }
        }
        Values::Codes { names, .. } => {
            let spellings = names.iter().enumerate().flat_map(|(place, name)| {
                let others = field.map_or_else(Vec::new, |field| field.spellings(name));
                others.into_iter().map(move |text| (text, place))
            });
            Reads::Levels { names: names.to_vec(), spellings: spellings.collect() }
        }
    };
    Input { name: feature.name.clone(), reads }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Unwatched;
    use crate::schema::Amendment;
    use crate::table;

    #[test]
    fn fields_say_how_columns_are_read() {
        let mut text = String::from("age,attendance,since,bus,club\n");
        for row in 0..40 {
            let (bus, club) = (["No", "Yes"][row % 2], ["chess", "choir", "robots"][row % 3]);
            text += &format!("{},{},2024-01-{:02},{bus},{club}\n", 15 + row % 4, 60 + row, 1 + row % 28);
        }
        let table = table::read("class.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap();
        let schema = Schema::guess(&table);
        let (codes, names) = schema.fields[3].codes(&table.columns[3]);
        let numbers = || Values::Numbers(vec![0.0; 40].into());
        let bus = Values::Codes { codes: codes.into(), names: names.into() };
        let named = |name: &str, values| Feature { name: name.into(), values };
        let columns = vec![named("attendance", numbers()), named("since", numbers()), named("bus", bus)];
        let found = inputs(&Frame { columns, steps: None, height: 40 }, &schema, None);
        let attendance = schema.field("attendance").unwrap();
        let bounds = attendance.bounds.filter(|_| attendance.impossible_as_missing);
        let bounds = bounds.map(|bounds| (bounds.low, bounds.high));
        assert_eq!(bounds, Some((0.0, 100.0)));
        assert_eq!(found[0].reads, Reads::Numbers { date: false, bounds });
        assert_eq!(found[1].reads, Reads::Numbers { date: true, bounds: None });
        let Reads::Levels { names, spellings } = &found[2].reads else { panic!("levels") };
        assert_eq!(*names, ["No", "Yes"]);
        for (text, place) in [("yes", 1), ("JA", 1), ("1", 1), ("n", 0), ("Nein", 0), ("false", 0)] {
            assert!(spellings.contains(&(text.to_owned(), place)), "{text}");
        }
    }

    #[test]
    fn the_table_that_taught_tells_how_else_a_level_is_written() {
        let mut text = String::from("age,room\n");
        for row in 0..40 {
            text += &format!("{},{}\n", 15 + row % 4, ["1", "1.0", " 2 ", "3"][row % 4]);
        }
        let table = table::read("class.csv", text.as_bytes(), &Default::default(), &mut Unwatched).unwrap();
        let kind = Some(Kind::Category);
        let amendment = Amendment { column: "room".into(), kind, ..Default::default() };
        let schema = Schema::guess(&table).amended(&table, &[amendment]).unwrap();
        let (codes, names) = schema.fields[1].codes(&table.columns[1]);
        let values = Values::Codes { codes: codes.into(), names: names.into() };
        let columns = vec![Feature { name: "room".into(), values }];
        let frame = Frame { columns, steps: None, height: 40 };
        let read = |table: Option<&Table>| match inputs(&frame, &schema, table).remove(0).reads {
            Reads::Levels { names, spellings } => (names, spellings),
            Reads::Numbers { .. } => panic!("levels"),
        };
        let names = ["1", "2", "3"].map(str::to_owned).to_vec();
        assert_eq!(read(None), (names.clone(), vec![]));
        assert_eq!(read(Some(&table)), (names, vec![("1.0".to_owned(), 0)]));
    }
}
