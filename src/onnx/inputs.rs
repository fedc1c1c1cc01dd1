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
