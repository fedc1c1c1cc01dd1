//! At most 255 quantile bins a column and one for missing, learned from [`TrainRows`] alone. Trees read these.

#[cfg(feature = "onnx")]
mod nodes;

use serde::{Deserialize, Serialize};

use super::frame::{Frame, Values};
use crate::numeric::order;
use crate::split::TrainRows;

/// How a frame becomes bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bins {
    columns: Vec<Cut>,
}

/// How one column becomes bytes. Bin 0 is missing (and a level never seen).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Cut {
    /// A value falls into bin `1 + number of edges below it`; edges ascend, values equal to an edge lie below it.
    Numbers { edges: Vec<f32> },
    /// Level `names[i]` is bin `i + 1`; where there are more levels than bins, the rarest share the last.
    Levels { names: Vec<String>, rest: Vec<String> },
}

/// Bytes of rows, column by column.
#[derive(Clone, Debug)]
pub struct Binned {
    /// One vector per input column, one byte per row.
    pub columns: Vec<Vec<u8>>,
    /// Number of bins in use per column, missing included.
    pub counts: Vec<u16>,
    /// Whether the order of bins means nothing.
    pub unordered: Vec<bool>,
}

impl Bins {
    /// Bins for values, besides the one for missing.
    pub const MOST: usize = 255;

    pub fn learn(frame: &Frame, rows: &TrainRows) -> Self {
        let columns = frame
            .columns
            .iter()
            .map(|column| match &column.values {
                Values::Numbers(values) => Cut::Numbers { edges: edges(values, rows.as_slice()) },
                Values::Codes { codes, names } => levels(codes, names, rows.as_slice()),
            })
            .collect();
        Bins { columns }
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// Number of bins of a column, missing included.
    pub fn count(&self, column: usize) -> Option<usize> {
        self.columns.get(column).map(Cut::count)
    }

    /// Whether no column has more bins than a byte tells apart; bytes from elsewhere may hold such.
    pub fn is_sound(&self) -> bool {
        (0..self.width()).all(|column| self.count(column).is_some_and(|count| count <= Self::MOST + 1))
    }

    /// The bytes of `rows`, in their order.
    pub fn encode(&self, frame: &Frame, rows: &[u32]) -> Binned {
        let mut binned = Binned { columns: Vec::new(), counts: Vec::new(), unordered: Vec::new() };
        for (cut, column) in self.columns.iter().zip(&frame.columns) {
            let bytes = match (cut, &column.values) {
                (Cut::Numbers { edges }, Values::Numbers(values)) => bytes(edges, values, rows),
                (Cut::Levels { names: known, rest }, Values::Codes { codes, names }) => {
                    let bins: Vec<u8> = names.iter().map(|name| bin_of_level(name, known, rest)).collect();
                    rows.iter()
                        .map(|row| bins.get(codes[*row as usize] as usize).copied().unwrap_or(0))
                        .collect()
                }
                // A column of another kind than was taught carries no known value.
                _ => vec![0; rows.len()],
            };
            binned.columns.push(bytes);
            binned.counts.push(cut.count() as u16);
            binned.unordered.push(matches!(cut, Cut::Levels { .. }));
        }
        binned
    }
}

impl Cut {
    fn count(&self) -> usize {
        match self {
            Cut::Numbers { edges } => edges.len() + 2,
            Cut::Levels { names, rest } => names.len() + usize::from(!rest.is_empty()) + 1,
        }
    }
}

/// The bytes of a column of numbers. A search that halves without a branch: which way a value goes is no pattern
/// that could be guessed.
// Never inline: called once per column, so that an engine that compiles again can change over between columns.
#[inline(never)]
fn bytes(edges: &[f32], values: &[f32], rows: &[u32]) -> Vec<u8> {
    let mut padded = [f32::INFINITY; 256];
    for (own, edge) in padded.iter_mut().zip(edges) {
        *own = *edge;
    }
    let first = (edges.len() + 1).next_power_of_two() / 2;
    let bin = |row: &u32| {
        let value = values[*row as usize];
        let (mut below, mut step) = (0, first);
        while step > 0 {
            below += step * usize::from(padded[(below + step - 1) % 256] < value);
            step /= 2;
        }
        if value.is_nan() { 0 } else { below as u8 + 1 }
    };
    rows.iter().map(bin).collect()
}

/// Rows whose values are looked at for the edges, at most; evenly spaced among more. As many as LightGBM's.
const LOOKED_AT: usize = 200_000;

/// Bits whose order as whole numbers is the order of the values.
fn key(value: f32) -> u32 {
    let bits = value.to_bits();
    if bits >> 31 == 1 { !bits } else { bits | 1 << 31 }
}

fn value(key: u32) -> f32 {
    f32::from_bits(if key >> 31 == 1 { key & !(1 << 31) } else { !key })
}

/// Midpoints between distinct values where those are few; else cuts that part the rows evenly.
#[inline(never)]
fn edges(values: &[f32], rows: &[u32]) -> Vec<f32> {
    let spaced = rows.iter().step_by(rows.len().div_ceil(LOOKED_AT).max(1));
    let known = spaced.map(|row| values[*row as usize]).filter(|value| !value.is_nan());
    let mut known: Vec<u32> = known.map(key).collect();
    known.sort_unstable();
    let mut distinct: Vec<(f32, usize)> = Vec::new();
    for key in &known {
        let value = &value(*key);
        match distinct.last_mut() {
            Some((last, count)) if *last == *value => *count += 1,
            _ => distinct.push((*value, 1)),
        }
    }
    let between = |low: f32, high: f32| {
        let middle = low + (high - low) / 2.0;
        // Rounding may land on the upper value, which would then fall below its own edge.
        if middle < high { middle } else { low }
    };
    if distinct.len() <= Bins::MOST {
        return distinct.windows(2).map(|pair| between(pair[0].0, pair[1].0)).collect();
    }
    let mut edges = Vec::with_capacity(Bins::MOST - 1);
    let (mut filled, mut left, mut bins_left) = (0, known.len(), Bins::MOST);
    for pair in distinct.windows(2) {
        filled += pair[0].1;
        // What is left is shared evenly, so that a value of many rows does not starve the others.
        if bins_left > 1 && filled * bins_left >= left {
            edges.push(between(pair[0].0, pair[1].0));
            left -= filled;
            filled = 0;
            bins_left -= 1;
        }
    }
    edges
}

fn levels(codes: &[u32], names: &[String], rows: &[u32]) -> Cut {
    let mut counts = vec![0usize; names.len()];
    for row in rows {
        if let Some(count) = counts.get_mut(codes[*row as usize] as usize) {
            *count += 1;
        }
    }
    let mut order: Vec<usize> = (0..names.len()).filter(|code| counts[*code] > 0).collect();
    order::by(&mut order, |a, b| counts[*b].cmp(&counts[*a]).then(a.cmp(b)));
    let own = if order.len() <= Bins::MOST { order.len() } else { Bins::MOST - 1 };
    let named = |codes: &[usize]| {
        let mut some: Vec<String> = codes.iter().map(|code| names[*code].clone()).collect();
        order::by(&mut some, Ord::cmp);
        some
    };
    Cut::Levels { names: named(&order[..own]), rest: named(&order[own..]) }
}

fn bin_of_level(name: &str, known: &[String], rest: &[String]) -> u8 {
    if let Ok(place) = known.binary_search_by(|level| level.as_str().cmp(name)) {
        return place as u8 + 1;
    }
    if rest.binary_search_by(|level| level.as_str().cmp(name)).is_ok() { known.len() as u8 + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::frame::Feature;
    use crate::split::whole;
    use proptest::prelude::*;

    fn frame(values: Values, height: usize) -> Frame {
        Frame { columns: vec![Feature { name: "x".into(), values }], steps: None, height }
    }

    proptest! {
        #[test]
        fn a_larger_value_never_falls_into_a_lower_bin(values in prop::collection::vec(-1e6f32..1e6, 2..600)) {
            let height = values.len();
            let frame = frame(Values::Numbers(values.clone().into()), height);
            let rows: Vec<u32> = (0..height as u32).collect();
            let binned = Bins::learn(&frame, &whole(height)).encode(&frame, &rows);
            let mut order = rows.clone();
            order.sort_by(|a, b| values[*a as usize].total_cmp(&values[*b as usize]));
            for pair in order.windows(2) {
                prop_assert!(binned.columns[0][pair[0] as usize] <= binned.columns[0][pair[1] as usize]);
            }
            prop_assert!(binned.columns[0].iter().all(|bin| *bin > 0));
        }
    }

    #[test]
    fn few_values_get_a_bin_each_and_many_are_shared_evenly() {
        let few = frame(Values::Numbers(vec![3.0, 1.0, 2.0, f32::NAN, 1.0].into()), 5);
        let binned = Bins::learn(&few, &whole(5)).encode(&few, &[0, 1, 2, 3, 4]);
        assert_eq!(binned.columns[0], vec![3, 1, 2, 0, 1]);

        let many = frame(Values::Numbers((0..2550).map(|i| i as f32).collect()), 2550);
        let rows: Vec<u32> = (0..2550).collect();
        let binned = Bins::learn(&many, &whole(2550)).encode(&many, &rows);
        let mut counts = [0; 256];
        for bin in &binned.columns[0] {
            counts[usize::from(*bin)] += 1;
        }
        assert!(counts[1..].iter().all(|count| *count == 10), "{counts:?}");
    }

    #[test]
    fn levels_beyond_the_bins_share_the_last_and_unseen_ones_are_missing() {
        let names: Vec<String> = (0..301).map(|i| format!("level {i:03}")).collect();
        let codes: Vec<u32> = (0..300).chain(0..200).collect();
        let taught = frame(Values::Codes { codes: codes.clone().into(), names: names.into() }, codes.len());
        let bins = Bins::learn(&taught, &whole(codes.len()));
        let binned = bins.encode(&taught, &(0..codes.len() as u32).collect::<Vec<_>>());
        assert_eq!(binned.counts[0], 256);
        assert_eq!(binned.columns[0].iter().filter(|bin| **bin == 255).count(), 46);
        let later = frame(
            Values::Codes { codes: vec![0, Values::MISSING].into(), names: vec!["other".into()].into() },
            2,
        );
        assert_eq!(bins.encode(&later, &[0, 1]).columns[0], vec![0, 0]);
    }
}
