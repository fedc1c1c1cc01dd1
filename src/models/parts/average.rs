//! The class average: the mean, or the share of each class, of the teaching rows. What a model says where it
//! knows nothing better.

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::weights::Weights;
#[cfg(feature = "onnx")]
use crate::error::Result;
use crate::features::{Frame, Target};
#[cfg(feature = "onnx")]
use crate::graph::{Graph, Wire};
use crate::models::model::{Model, Prediction};

/// The mean, or the share of each class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Average {
    Number(f64),
    /// One share a class; they sum to 1 where there are rows.
    Shares(Vec<f64>),
}

impl Average {
    /// The average of `rows` of `target`, all counted alike.
    pub fn of(target: &Target, rows: &[u32]) -> Self {
        Average::weighted(target, rows, &Weights::default())
    }

    /// The average of `rows` of `target`, each counted as it weighs.
    pub fn weighted(target: &Target, rows: &[u32], weights: &Weights) -> Self {
        let count = if rows.is_empty() { 1.0 } else { weights.total(rows.len()) };
        let rows = || rows.iter().enumerate().map(|(place, row)| (*row as usize, weights.at(place)));
        match target {
            Target::Numbers(values) => {
                Average::Number(rows().map(|(row, weight)| weight * values[row]).sum::<f64>() / count)
            }
            Target::Classes { codes, names, .. } => {
                let mut shares = vec![0.0; names.len()];
                for (row, weight) in rows() {
                    shares[codes[row] as usize] += weight;
                }
                shares.iter_mut().for_each(|share| *share /= count);
                Average::Shares(shares)
            }
        }
    }

    /// Number of classes, 0 for numbers.
    pub fn classes(&self) -> usize {
        match self {
            Average::Number(_) => 0,
            Average::Shares(shares) => shares.len(),
        }
    }

    /// Whether it is finite; bytes from elsewhere may hold anything.
    pub fn is_sound(&self) -> bool {
        match self {
            Average::Number(mean) => mean.is_finite(),
            Average::Shares(shares) => !shares.is_empty() && shares.iter().all(|share| share.is_finite()),
        }
    }
}

impl Model for Average {
    fn reads(&self, _: usize) -> bool {
        true
    }

    fn predict(&self, _: &Frame, rows: &[u32]) -> Prediction {
        match self {
            Average::Number(mean) => Prediction::Numbers(vec![*mean; rows.len()]),
            Average::Shares(shares) => {
                Prediction::Chances(Array2::from_shape_fn((rows.len(), shares.len()), |(_, class)| {
                    shares[class]
                }))
            }
        }
    }

    #[cfg(feature = "onnx")]
    fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        match self {
            Average::Number(mean) => graph.same(vec![*mean]),
            Average::Shares(shares) => graph.same(shares.clone()),
        }
    }
}
