//! A frame as networks read it: plain numbers, categories of many levels as places in a table, steps. Learned from
//! [`TrainRows`] alone.

#[cfg(feature = "onnx")]
mod nodes;
#[cfg(feature = "onnx")]
pub(super) use nodes::Drawn;

use serde::{Deserialize, Serialize};

use super::shape::Table;
use crate::features::dense::Dense;
use crate::features::steps::{Scaled, Sequences};
use crate::features::{Frame, Values};
use crate::split::TrainRows;

/// How a frame becomes inputs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inputs {
    /// Columns that [`Dense`] reads.
    plain: Vec<u32>,
    dense: Dense,
    named: Vec<Named>,
    steps: Option<Scaled>,
}

/// A category whose levels are learned as points. Place 0 is for missing, unseen and rare levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    column: u32,
    levels: Vec<String>,
}

/// Some rows as networks read them.
#[derive(Clone, Debug)]
pub struct Encoded {
    pub height: usize,
    fixed: Vec<f32>,
    pub width: usize,
    places: Vec<u32>,
    tables: usize,
    pub steps: Option<Sequences>,
}

impl Encoded {
    /// The plain numbers of a row.
    pub fn fixed(&self, row: usize) -> &[f32] {
        &self.fixed[row * self.width..][..self.width]
    }

    /// The place of a row in each table.
    pub fn places(&self, row: usize) -> &[u32] {
        &self.places[row * self.tables..][..self.tables]
    }
}

impl Inputs {
    /// Categories of up to so many levels get a column per level: a table would save nothing.
    const FEW_LEVELS: usize = 10;

    /// Rows below which a level has no point of its own.
    const FEWEST_ROWS: usize = 3;

    /// Widest point of a level.
    const WIDEST: usize = 16;

    /// As far as a value may stand from the mean, in spreads: a slip of the pen must not drown all else.
    const REACH: f64 = 10.0;

    /// Learns fills, scales and levels; steps only where `with_steps`.
    pub fn learn(frame: &Frame, rows: &TrainRows, with_steps: bool) -> Self {
        let (mut plain, mut named) = (Vec::new(), Vec::new());
        for (column, feature) in (0..).zip(&frame.columns) {
            match &feature.values {
                Values::Codes { codes, names } if names.len() > Self::FEW_LEVELS => {
                    let levels = usual_levels(codes, names, rows.as_slice());
                    if levels.len() > Self::FEW_LEVELS {
                        named.push(Named { column, levels });
                    } else {
                        plain.push(column);
                    }
                }
                _ => plain.push(column),
            }
        }
        let dense = Dense::learn(&only(frame, &plain), rows);
        let steps = frame.steps.as_ref().filter(|_| with_steps).map(|steps| Scaled::learn(steps, rows));
        Inputs { plain, dense, named, steps }
    }

    /// Plain numbers per row.
    pub fn fixed(&self) -> usize {
        self.dense.width()
    }

    /// The tables that the categories need.
    pub fn tables(&self) -> Vec<Table> {
        let width = |levels: usize| (levels as f64).sqrt().ceil() as usize;
        self.named
            .iter()
            .map(|named| Table {
                levels: named.levels.len() + 1,
                width: width(named.levels.len()).clamp(2, Self::WIDEST),
            })
            .collect()
    }

    /// Numbers per step; `None` where steps are not read.
    pub fn channels(&self) -> Option<usize> {
        self.steps.as_ref().map(Scaled::width)
    }

    /// Bytes from elsewhere may hold anything.
    pub fn is_sound(&self) -> bool {
        self.dense.is_sound() && self.steps.as_ref().is_none_or(Scaled::is_sound)
    }

    /// Whether it reads frames of so many columns.
    pub fn reads(&self, columns: usize) -> bool {
        let named = self.named.iter().map(|own| own.column);
        let all = self.plain.len() + self.named.len();
        all == columns
            && self.dense.inputs() == self.plain.len()
            && self.plain.iter().copied().chain(named).all(|column| (column as usize) < columns)
    }

    pub fn encode(&self, frame: &Frame, rows: &[u32]) -> Encoded {
        let cells = self.dense.encode(&only(frame, &self.plain), rows);
        let fixed = cells.iter().map(|cell| cell.clamp(-Self::REACH, Self::REACH) as f32).collect();
        let tables = self.named.len();
        let mut places = vec![0; rows.len() * tables];
        for (table, named) in self.named.iter().enumerate() {
            let values = frame.columns.get(named.column as usize).map(|column| &column.values);
            let Some(Values::Codes { codes, names }) = values else { continue };
            let mut known = std::collections::BTreeMap::new();
            known.extend(named.levels.iter().map(String::as_str).zip(1_u32..));
            let place_of: Vec<u32> =
                names.iter().map(|name| known.get(name.as_str()).copied().unwrap_or(0)).collect();
            for (at, row) in rows.iter().enumerate() {
                let code = codes[*row as usize] as usize;
                places[at * tables + table] = place_of.get(code).copied().unwrap_or(0);
            }
        }
        let steps = self.steps.as_ref().map(|steps| steps.encode(frame, rows));
        Encoded { height: rows.len(), fixed, width: self.dense.width(), places, tables, steps }
    }
}

/// The frame with some of its columns; cheap, for values are shared.
fn only(frame: &Frame, columns: &[u32]) -> Frame {
    let own = columns.iter().filter_map(|column| frame.columns.get(*column as usize).cloned());
    Frame { columns: own.collect(), steps: None, height: frame.height }
}

/// Levels that enough rows have, in the order of the frame.
fn usual_levels(codes: &[u32], names: &[String], rows: &[u32]) -> Vec<String> {
    let mut counts = vec![0; names.len()];
    for row in rows {
        if let Some(count) = counts.get_mut(codes[*row as usize] as usize) {
            *count += 1;
        }
    }
    let usual = names.iter().zip(counts).filter(|(_, count)| *count >= Inputs::FEWEST_ROWS);
    usual.map(|(name, _)| name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::Feature;
    use crate::split::whole;

    #[test]
    fn many_levels_have_places_by_name_and_rare_or_unseen_ones_the_first() {
        let names: Vec<String> = (0..12).map(|level| format!("level {level}")).collect();
        let mut codes: Vec<u32> = (0..36).map(|row| row % 12).collect();
        codes.extend([12, Values::MISSING]);
        let rare = names.iter().cloned().chain(["rare".into()]).collect();
        let values = Values::Codes { codes: codes.into(), names: rare };
        let frame = Frame { columns: vec![Feature { name: "x".into(), values }], steps: None, height: 38 };
        let inputs = Inputs::learn(&frame, &whole(38), true);
        assert_eq!(inputs.tables(), [Table { levels: 13, width: 4 }]);
        assert_eq!((inputs.fixed(), inputs.channels()), (0, None));
        let encoded = inputs.encode(&frame, &[0, 11, 36, 37]);
        assert_eq!([0, 1, 2, 3].map(|row| encoded.places(row)[0]), [1, 12, 0, 0]);
        let values =
            Values::Codes { codes: vec![0, 1].into(), names: ["level 3".into(), "new".into()].into() };
        let later = Frame { columns: vec![Feature { name: "x".into(), values }], steps: None, height: 2 };
        let encoded = inputs.encode(&later, &[0, 1]);
        assert_eq!([0, 1].map(|row| encoded.places(row)[0]), [4, 0]);
    }

    #[test]
    fn a_slip_of_the_pen_is_brought_near() {
        let values = Values::Numbers(vec![1.0, 2.0, 3.0, 1e30].into());
        let frame = Frame { columns: vec![Feature { name: "x".into(), values }], steps: None, height: 4 };
        let rows = crate::split::whole(3);
        let encoded = Inputs::learn(&frame, &rows, false).encode(&frame, &[0, 3]);
        assert_eq!((encoded.width, encoded.fixed(1)[0]), (1, 10.0));
    }
}
