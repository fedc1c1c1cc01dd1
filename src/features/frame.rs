//! The inputs as typed columns. Shared behind `Arc`, so that one column can be replaced without copying the rest.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::timeline::Steps;

/// Rows x columns of inputs, column by column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    pub columns: Vec<Feature>,
    /// What happened over time, for questions that have it.
    pub steps: Option<Steps>,
    /// Number of rows; every column has as many values.
    pub height: usize,
}

impl Frame {
    /// Rows times columns: how large the work on it is, about.
    pub fn cells(&self) -> usize {
        self.height.saturating_mul(self.columns.len())
    }
}

/// One input column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Feature {
    /// As the header has it.
    pub name: String,
    pub values: Values,
}

/// The values of a column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Values {
    /// Numbers; NaN is missing; never infinite.
    Numbers(Arc<[f32]>),
    /// Codes into `names`; [`Values::MISSING`] is missing. A code may stand for a level that the teaching rows
    /// never showed.
    Codes { codes: Arc<[u32]>, names: Arc<[String]> },
}

impl Values {
    /// The code of a missing cell.
    pub const MISSING: u32 = u32::MAX;

    /// The values of `rows`, in their order.
    #[must_use]
    pub fn of(&self, rows: &[u32]) -> Values {
        match self {
            Values::Numbers(values) => {
                Values::Numbers(rows.iter().map(|row| values[*row as usize]).collect())
            }
            Values::Codes { codes, names } => Values::Codes {
                codes: rows.iter().map(|row| codes[*row as usize]).collect(),
                names: Arc::clone(names),
            },
        }
    }
}

impl Frame {
    /// Without its last `count` columns, which sum up the steps: what a model with a memory reads beside them.
    #[must_use]
    pub fn without_last(&self, count: usize) -> Frame {
        let kept = self.columns.len().saturating_sub(count);
        Frame { columns: self.columns[..kept].to_vec(), steps: self.steps.clone(), height: self.height }
    }
}
