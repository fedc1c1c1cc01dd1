//! Student x step x channel, with students whose record is shorter than others'.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// One thing measured at every step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// In the words of the file: "score, mean".
    pub name: String,
    /// Whether a step without an entry is a true zero (a count, a sum) or unknown (a mean).
    pub counts: bool,
}

/// A window of steps for each row of a frame, rows in the frame's order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Steps {
    pub channels: Vec<Channel>,
    /// Steps of the longest row; at least 1.
    pub length: usize,
    /// Steps of each row that have happened, 0 to `length`: the first `lived` steps hold values, those after are
    /// not there.
    pub lived: Arc<[u16]>,
    /// Row x step x channel, channel fastest; NaN is missing; never infinite.
    pub values: Arc<[f32]>,
}

impl Steps {
    /// The values of a row's lived steps: step x channel, channel fastest.
    pub fn row(&self, row: u32) -> &[f32] {
        let (row, width) = (row as usize, self.channels.len());
        let start = row * self.length * width;
        &self.values[start..start + usize::from(self.lived[row]) * width]
    }

    /// The steps of `rows` alone, in their order.
    #[must_use]
    pub fn of(&self, rows: &[u32]) -> Steps {
        let size = self.length * self.channels.len();
        let values = rows.iter().flat_map(|row| &self.values[*row as usize * size..][..size]).copied();
        Steps {
            values: values.collect(),
            lived: rows.iter().map(|row| self.lived[*row as usize]).collect(),
            channels: self.channels.clone(),
            ..*self
        }
    }
}
