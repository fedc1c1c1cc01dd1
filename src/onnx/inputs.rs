//! Columns of a teaching frame as the inputs of a file.

use crate::features::{Feature, Frame, Values};
use crate::graph::{Input, Reads};
use crate::schema::{Field, Kind, Schema};

/// The inputs of a frame's columns: how each is read comes from the field of its name, where there is one.
pub fn inputs(frame: &Frame, schema: &Schema) -> Vec<Input> {
    frame.columns.iter().map(|feature| input(feature, schema.field(&feature.name))).collect()
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
        let found = inputs(&Frame { columns, steps: None, height: 40 }, &schema);
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
}
