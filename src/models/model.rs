//! What every model promises.

use ndarray::Array2;

/// What a model says about rows, in original units.
#[derive(Clone, Debug, PartialEq)]
pub enum Prediction {
    /// One number a row.
    Numbers(Vec<f64>),
    /// Rows x classes, each row sums to 1.
    Chances(Array2<f64>),
}
