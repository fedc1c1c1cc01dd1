//! Dense encoding for linear models and networks: numbers with mean 0 and spread 1, the median for gaps and a
//! flag beside it, one column per level. Learned from [`TrainRows`] alone.

#[cfg(feature = "onnx")]
mod nodes;

use std::sync::Arc;

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::frame::{Frame, Values};
use crate::numeric::order;
use crate::numeric::statistics::quantile;
use crate::split::TrainRows;

/// How a frame becomes a matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dense {
    columns: Vec<Encoding>,
    width: usize,
}

/// How one input column becomes some matrix columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Encoding {
    /// Value scaled; then, where teaching rows had gaps, whether it was missing, centred on its share.
    Number { fill: f32, mean: f64, spread: f64, gaps: Option<f64> },
    /// One column per level, centred and not scaled: a level that few have would else outweigh its evidence.
    /// Unseen and rare levels are all "no".
    Levels { names: Vec<(String, f64)> },
    /// Constant in the teaching rows: tells nothing.
    Nothing,
}

/// 0 or 1, centred on the share of ones in the teaching rows.
fn centred(yes: bool, share: f64) -> f64 {
    f64::from(u8::from(yes)) - share
}

impl Dense {
    /// Levels beyond these, rarest first, share the zero row: a weight each could not be learned.
    pub const MOST_LEVELS: usize = 100;

    /// Learns fills, scales and levels from the teaching rows.
    pub fn learn(frame: &Frame, rows: &TrainRows) -> Self {
        let columns: Vec<Encoding> =
            frame.columns.iter().map(|column| Encoding::learn(&column.values, rows.as_slice())).collect();
        let width = columns.iter().map(Encoding::width).sum();
        Dense { columns, width }
    }

    /// Number of matrix columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of input columns.
    pub fn inputs(&self) -> usize {
        self.columns.len()
    }

    /// Number of matrix columns that each input column becomes.
    pub fn widths(&self) -> Vec<usize> {
        self.columns.iter().map(Encoding::width).collect()
    }

    /// Whether its columns are as wide as it says and scale by finite numbers; bytes from elsewhere may not be so.
    pub fn is_sound(&self) -> bool {
        let scales = |encoding: &Encoding| match encoding {
            Encoding::Number { fill, mean, spread, gaps } => {
                fill.is_finite() && mean.is_finite() && *spread > 0.0 && gaps.is_none_or(f64::is_finite)
            }
            Encoding::Levels { names } => names.iter().all(|(_, share)| share.is_finite()),
            Encoding::Nothing => true,
        };
        self.columns.iter().map(Encoding::width).sum::<usize>() == self.width
            && self.columns.iter().all(scales)
    }

    /// `rows` x [`Dense::width`], finite.
    pub fn encode(&self, frame: &Frame, rows: &[u32]) -> Array2<f64> {
        let mut matrix = Array2::zeros((rows.len(), self.width));
        let mut at = 0;
        for (encoding, column) in self.columns.iter().zip(&frame.columns) {
            match (encoding, &column.values) {
                (Encoding::Number { fill, mean, spread, gaps }, Values::Numbers(values)) => {
                    for (place, row) in rows.iter().enumerate() {
                        let value = values[*row as usize];
                        let filled = if value.is_nan() { *fill } else { value };
                        matrix[[place, at]] = (f64::from(filled) - mean) / spread;
                        if let Some(share) = gaps {
                            matrix[[place, at + 1]] = centred(value.is_nan(), *share);
                        }
                    }
                }
                (Encoding::Levels { names: known }, Values::Codes { codes, names }) => {
                    let place_of = place_of_levels(known, names);
                    for (place, row) in rows.iter().enumerate() {
                        let code = codes[*row as usize] as usize;
                        let mine = place_of.get(code).copied().flatten();
                        for (level, (_, share)) in known.iter().enumerate() {
                            matrix[[place, at + level]] = centred(mine == Some(level), *share);
                        }
                    }
                }
                // A column of another kind than was taught carries no known value: its centre.
                _ => {}
            }
            at += encoding.width();
        }
        matrix
    }
}

/// Where each of the frame's levels stands among the known ones.
fn place_of_levels(known: &[(String, f64)], names: &Arc<[String]>) -> Vec<Option<usize>> {
    let mut places = std::collections::BTreeMap::new();
    places.extend(known.iter().enumerate().map(|(place, (name, _))| (name.as_str(), place)));
    names.iter().map(|name| places.get(name.as_str()).copied()).collect()
}

impl Encoding {
    fn width(&self) -> usize {
        match self {
            Encoding::Number { gaps, .. } => 1 + usize::from(gaps.is_some()),
            Encoding::Levels { names } => names.len(),
            Encoding::Nothing => 0,
        }
    }

    fn learn(values: &Values, rows: &[u32]) -> Self {
        match values {
            Values::Numbers(values) => Self::learn_number(values, rows),
            Values::Codes { codes, names } => Self::learn_levels(codes, names, rows),
        }
    }

    fn learn_number(values: &[f32], rows: &[u32]) -> Self {
        let mut known: Vec<f64> =
            rows.iter().map(|row| f64::from(values[*row as usize])).filter(|value| !value.is_nan()).collect();
        known.sort_by(f64::total_cmp);
        let Some(fill) = quantile(&known, 0.5) else { return Encoding::Nothing };
        let fill = fill as f32;
        let count = rows.len() as f64;
        let missing = rows.len() - known.len();
        let filled = f64::from(fill) * missing as f64;
        let mean = (known.iter().sum::<f64>() + filled) / count;
        let square = |value: f64| (value - mean) * (value - mean);
        let total =
            known.iter().map(|value| square(*value)).sum::<f64>() + square(f64::from(fill)) * missing as f64;
        let spread = (total / count).sqrt();
        let gaps = (missing > 0 && !known.is_empty()).then(|| missing as f64 / count);
        if spread <= 1e-9 * (1.0 + mean.abs()) {
            return match gaps {
                // Only whether it is missing tells anything; the value itself stands still.
                Some(gaps) => Encoding::Number { fill, mean, spread: f64::INFINITY, gaps: Some(gaps) },
                None => Encoding::Nothing,
            };
        }
        Encoding::Number { fill, mean, spread, gaps }
    }

    fn learn_levels(codes: &[u32], names: &[String], rows: &[u32]) -> Self {
        let mut counts = vec![0usize; names.len()];
        for row in rows {
            if let Some(count) = counts.get_mut(codes[*row as usize] as usize) {
                *count += 1;
            }
        }
        let mut order: Vec<usize> =
            (0..names.len()).filter(|code| counts[*code] > 0 && counts[*code] < rows.len()).collect();
        order::by(&mut order, |a, b| counts[*b].cmp(&counts[*a]).then(a.cmp(b)));
        order.truncate(Dense::MOST_LEVELS);
        order.sort_unstable();
        if order.is_empty() {
            return Encoding::Nothing;
        }
        let count = rows.len() as f64;
        Encoding::Levels {
            names: order.iter().map(|code| (names[*code].clone(), counts[*code] as f64 / count)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::frame::Feature;
    use crate::split::whole;

    fn numbers(values: &[f32]) -> Frame {
        Frame {
            steps: None,
            columns: vec![Feature { name: "x".into(), values: Values::Numbers(values.into()) }],
            height: values.len(),
        }
    }

    fn levels(codes: &[u32], names: &[&str]) -> Frame {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let values = Values::Codes { codes: codes.into(), names: names.into() };
        Frame { columns: vec![Feature { name: "x".into(), values }], steps: None, height: codes.len() }
    }

    #[test]
    fn numbers_have_mean_zero_and_spread_one_and_gaps_a_flag() {
        let frame = numbers(&[1.0, 3.0, f32::NAN, 5.0]);
        let dense = Dense::learn(&frame, &whole(4));
        assert_eq!(dense.width(), 2);
        let matrix = dense.encode(&frame, &[0, 1, 2, 3]);
        for (column, spread) in [(0, 1.0), (1, 0.1875)] {
            let values: Vec<f64> = (0..4).map(|row| matrix[[row, column]]).collect();
            assert!(values.iter().sum::<f64>().abs() < 1e-9);
            assert!((values.iter().map(|v| v * v).sum::<f64>() / 4.0 - spread).abs() < 1e-9);
        }
        assert_eq!(matrix[[2, 0]], matrix[[1, 0]], "a gap is filled by the median");
    }

    #[test]
    fn only_teaching_rows_are_learned_from() {
        let frame = numbers(&[1.0, 3.0, 1000.0]);
        let train = crate::split::folds(
            3,
            crate::split::Ties::default(),
            crate::split::Protocol { folds: 3, repeats: 1, seed: 1 },
            0,
        )
        .unwrap();
        for index in 0..3 {
            let fold = train.fold(index);
            let dense = Dense::learn(&frame, &fold.train);
            let encoded = dense.encode(&frame, fold.train.as_slice());
            assert!((encoded[[0, 0]] + encoded[[1, 0]]).abs() < 1e-6);
        }
    }

    #[test]
    fn an_unseen_level_is_like_no_level_and_a_level_keeps_its_place_under_other_codes() {
        let taught = levels(&[0, 1, 0, 1], &["a", "b"]);
        let dense = Dense::learn(&taught, &whole(4));
        let later = levels(&[1, 0, 2], &["b", "a", "new"]);
        let matrix = dense.encode(&later, &[0, 1, 2]);
        assert!(matrix[[0, 0]] > 0.0 && matrix[[0, 1]] < 0.0, "a");
        assert!(matrix[[1, 0]] < 0.0 && matrix[[1, 1]] > 0.0, "b");
        assert!(matrix[[2, 0]] < 0.0 && matrix[[2, 1]] < 0.0, "new");
    }

    #[test]
    fn a_constant_or_empty_column_takes_no_place() {
        assert_eq!(Dense::learn(&numbers(&[2.0, 2.0]), &whole(2)).width(), 0);
        assert_eq!(Dense::learn(&numbers(&[f32::NAN, f32::NAN]), &whole(2)).width(), 0);
        assert_eq!(Dense::learn(&levels(&[0, 0], &["a"]), &whole(2)).width(), 0);
    }

    #[test]
    fn a_column_that_is_constant_but_for_gaps_keeps_its_flag() {
        let frame = numbers(&[2.0, 2.0, f32::NAN]);
        let dense = Dense::learn(&frame, &whole(3));
        let matrix = dense.encode(&frame, &[0, 1, 2]);
        assert!(matrix.iter().all(|value| value.is_finite()));
        assert!(matrix[[2, 1]] > 0.0);
    }
}
