//! Shares of an estimate: for each row, column and output, how far this column moves the estimate from the base.

use crate::models::parts::inside::Link;

/// Shares that add up: for each row and output, base plus the shares of all columns is the margin of the model, on the
/// scale that `link` names.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// One an output: what is said where nothing is known of a row.
    pub base: Vec<f64>,
    /// Number of the user's columns.
    pub columns: usize,
    /// On which scale shares stand.
    pub link: Link,
    /// Rows x columns x outputs.
    shares: Vec<f64>,
}

impl Attribution {
    /// No column matters for any of `rows` rows.
    pub(super) fn nothing(base: Vec<f64>, columns: usize, link: Link, rows: usize) -> Self {
        let shares = vec![0.0; rows * columns * base.len()];
        Attribution { base, columns, link, shares }
    }

    /// Number of outputs: one sum a class, or one in all.
    pub fn outputs(&self) -> usize {
        self.base.len()
    }

    /// Number of rows; 0 where there is no column.
    pub fn rows(&self) -> usize {
        self.shares.len() / self.width().max(1)
    }

    /// Shares of a row.
    fn width(&self) -> usize {
        self.columns * self.outputs()
    }

    /// Columns x outputs of row `row`.
    pub fn of(&self, row: usize) -> &[f64] {
        &self.shares[row * self.width()..(row + 1) * self.width()]
    }

    pub(super) fn of_mut(&mut self, row: usize) -> &mut [f64] {
        let width = self.width();
        &mut self.shares[row * width..(row + 1) * width]
    }

    /// The share of one column in one output.
    pub fn share(&self, row: usize, column: usize, output: usize) -> f64 {
        self.of(row)[column * self.outputs() + output]
    }

    /// Of each output, base and shares together: what the model says, before `link`.
    pub fn margins(&self, row: usize) -> Vec<f64> {
        let sum = |output: usize| {
            let own = self.of(row).iter().skip(output).step_by(self.outputs());
            self.base[output] + own.sum::<f64>()
        };
        (0..self.outputs()).map(sum).collect()
    }
}
