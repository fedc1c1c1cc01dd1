//! A student's row many times over, with some columns set to other values: what is asked of a model at once.

use super::lever::Lever;
use super::what_if::Case;
use crate::error::{Error, ErrorKind, Result};
use crate::features::{Feature, Frame, Values};

/// What a lever is set to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Set<'a> {
    pub lever: &'a Lever,
    pub to: f64,
}

/// What is shown for the student of `case` under each of `sets`, and as they stand where a set is empty.
///
/// # Errors
/// `crashed` where there is no such row, or as many estimates do not come back.
pub(super) fn estimates(case: &Case<'_>, sets: &[Vec<Set<'_>>]) -> Result<Vec<f64>> {
    let amiss = |reason: &str| Error::new(ErrorKind::Crashed).with("reason", reason);
    if case.row as usize >= case.frame.height {
        return Err(amiss("no such student"));
    }
    let frame = frame(case, sets);
    let rows: Vec<u32> = (0..sets.len() as u32).collect();
    let said = (case.says)(&frame, &rows);
    if said.len() == sets.len() { Ok(said) } else { Err(amiss("estimates are missing")) }
}

fn frame(case: &Case<'_>, sets: &[Vec<Set<'_>>]) -> Frame {
    let rows = vec![case.row; sets.len()];
    let column = |column: &Feature| {
        let same = column.values.of(&rows);
        let own = |set: &Vec<Set<'_>>| set.iter().position(|set| set.lever.column() == column.name);
        let places: Vec<Option<usize>> = sets.iter().map(own).collect();
        let changed = sets.iter().zip(&places).map(|(set, place)| place.and_then(|place| set.get(place)));
        let values = if places.iter().all(Option::is_none) {
            same
        } else {
            match same {
                Values::Numbers(same) => {
                    let value =
                        |(set, same): (Option<&Set<'_>>, &f32)| set.map_or(*same, |set| set.to as f32);
                    Values::Numbers(changed.zip(same.iter()).map(value).collect())
                }
                Values::Codes { codes, names } => {
                    let mut names = names.to_vec();
                    let code = |(set, same): (Option<&Set<'_>>, &u32)| {
                        let written = set.and_then(|set| Some((set.lever.written.as_ref()?, set.to)));
                        let Some(([no, yes], to)) = written else { return *same };
                        let name = if to > 0.5 { yes } else { no };
                        // The other answer may not occur in this file.
                        let place = names.iter().position(|own| own == name).unwrap_or(names.len());
                        if place == names.len() {
                            names.push(name.clone());
                        }
                        place as u32
                    };
                    let codes = changed.zip(codes.iter()).map(code).collect();
                    Values::Codes { codes, names: names.into() }
                }
            }
        };
        Feature { name: column.name.clone(), values }
    };
    let columns = case.frame.columns.iter().map(column).collect();
    Frame { columns, steps: case.frame.steps.as_ref().map(|steps| steps.of(&rows)), height: sets.len() }
}
