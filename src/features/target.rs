//! What is to be predicted, row by row.

use serde::{Deserialize, Serialize};

/// The outcome of every row; rows without one are kept apart before a `Target` is made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Target {
    /// In the column's own unit; finite.
    Numbers(Vec<f64>),
    /// Codes into `names`. `positive` is the class that may need support, for an "at risk when" question.
    Classes { codes: Vec<u32>, names: Vec<String>, positive: Option<u32> },
}

impl Target {
    /// Number of rows.
    pub fn len(&self) -> usize {
        match self {
            Target::Numbers(values) => values.len(),
            Target::Classes { codes, .. } => codes.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Number of classes, 0 for numbers.
    pub fn classes(&self) -> usize {
        match self {
            Target::Numbers(_) => 0,
            Target::Classes { names, .. } => names.len(),
        }
    }

    /// The class of every row; `None` for numbers.
    pub fn codes(&self) -> Option<&[u32]> {
        match self {
            Target::Numbers(_) => None,
            Target::Classes { codes, .. } => Some(codes),
        }
    }

    /// The class that may need support, where there is one.
    pub fn positive(&self) -> Option<u32> {
        match self {
            Target::Classes { positive, .. } => *positive,
            Target::Numbers(_) => None,
        }
    }

    /// The outcomes of `rows`, in their order.
    pub fn of(&self, rows: &[u32]) -> Target {
        match self {
            Target::Numbers(values) => {
                Target::Numbers(rows.iter().map(|row| values[*row as usize]).collect())
            }
            Target::Classes { codes, names, positive } => Target::Classes {
                codes: rows.iter().map(|row| codes[*row as usize]).collect(),
                names: names.clone(),
                positive: *positive,
            },
        }
    }
}
