//! Least squares with a penalty, in closed form: what is the same for every outcome is inverted once, and columns can
//! be taken out one by one without starting anew.
//!
//! With `A = X'X + penalty I` and `B` its inverse, weights are `B X'y`. Without column j they are
//! `w - B_j w_j / B_jj`, the inverse is `B - B_j B_j' / B_jj`, and the penalised loss grows by `w_j^2 / B_jj`.

use ndarray::Array2;

/// Rows x columns behind a column of ones, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    values: Vec<f64>,
    width: usize,
}

impl Design {
    /// A column of ones stands before the columns of `matrix` (rows x columns, finite).
    pub fn new(matrix: &Array2<f64>) -> Design {
        let width = matrix.ncols() + 1;
        let mut values = Vec::with_capacity(matrix.nrows() * width);
        for row in matrix.rows() {
            values.push(1.0);
            values.extend(row.iter().copied());
        }
        Design { values, width }
    }

    /// Columns, the ones included.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The row's columns, the one included.
    pub fn row(&self, row: usize) -> &[f64] {
        &self.values[row * self.width..][..self.width]
    }

    /// `X'y` of some rows; `outcome` has one entry for each row of the design.
    pub fn moments(&self, rows: &[u32], outcome: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.width];
        for row in rows {
            let own = outcome[*row as usize];
            for (sum, value) in sums.iter_mut().zip(self.row(*row as usize)) {
                *sum += own * value;
            }
        }
        sums
    }

    /// `X'X` of some rows, width x width.
    pub fn products(&self, rows: &[u32]) -> Vec<f64> {
        let mut sums = vec![0.0; self.width * self.width];
        for row in rows {
            let values = self.row(*row as usize);
            for (sums, own) in sums.chunks_exact_mut(self.width).zip(values) {
                if *own != 0.0 {
                    for (sum, value) in sums.iter_mut().zip(values) {
                        *sum += own * value;
                    }
                }
            }
        }
        sums
    }
}

/// The inverse of `X'X + penalty I`; the column of ones bears no penalty.
#[derive(Clone, Debug, PartialEq)]
pub struct Ridge {
    inverse: Vec<f64>,
    width: usize,
}

impl Ridge {
    /// Of `products`, width x width. `None` where that cannot be inverted.
    pub fn new(mut products: Vec<f64>, width: usize, penalty: f64) -> Option<Ridge> {
        if products.len() != width * width {
            return None;
        }
        for place in 1..width {
            products[place * width + place] += penalty;
        }
        // Gauss and Jordan; with a penalty every pivot is positive.
        for pivot in 0..width {
            let own = products[pivot * width + pivot];
            if own.is_nan() || own <= 1e-12 {
                return None;
            }
            products[pivot * width + pivot] = 1.0;
            let row: Vec<f64> = products[pivot * width..][..width].iter().map(|value| value / own).collect();
            for (place, values) in products.chunks_exact_mut(width).enumerate() {
                if place == pivot {
                    values.copy_from_slice(&row);
                } else {
                    let factor = std::mem::replace(&mut values[pivot], 0.0);
                    if factor != 0.0 {
                        values.iter_mut().zip(&row).for_each(|(value, row)| *value -= factor * row);
                    }
                }
            }
        }
        Some(Ridge { inverse: products, width })
    }

    /// The weights of an outcome, from its moments.
    pub fn weights(&self, moments: &[f64]) -> Vec<f64> {
        self.inverse.chunks_exact(self.width).map(|row| said(row, moments)).collect()
    }

    /// By how much the penalised loss of `weights` grows without these columns.
    pub fn worth(&self, columns: &[usize], weights: &[f64]) -> f64 {
        let mut own: Vec<f64> = columns.iter().map(|column| weights[*column]).collect();
        let of = |a: &usize, b: &usize| self.inverse[a * self.width + b];
        let mut block: Vec<Vec<f64>> =
            columns.iter().map(|a| columns.iter().map(|b| of(a, b)).collect()).collect();
        let mut worth = 0.0;
        for at in 0..columns.len() {
            let pivot = block[at][at];
            if pivot <= 1e-12 {
                continue;
            }
            worth += own[at] * own[at] / pivot;
            for other in at + 1..columns.len() {
                let share = block[other][at] / pivot;
                own[other] -= share * own[at];
                let (above, below) = block.split_at_mut(other);
                for (value, pivot) in below[0].iter_mut().zip(&above[at]).skip(at + 1) {
                    *value -= share * pivot;
                }
            }
        }
        worth
    }

    /// Takes a column out of the inverse and of the weights of each outcome, which become 0 there.
    pub fn remove(&mut self, column: usize, weights: &mut [Vec<f64>]) {
        let row: Vec<f64> = self.inverse[column * self.width..][..self.width].to_vec();
        let pivot = row[column];
        if pivot <= 1e-12 {
            return;
        }
        for weights in weights {
            let own = weights[column] / pivot;
            weights.iter_mut().zip(&row).for_each(|(weight, value)| *weight -= own * value);
            weights[column] = 0.0;
        }
        for (place, values) in self.inverse.chunks_exact_mut(self.width).enumerate() {
            let share = row[place] / pivot;
            if place == column {
                values.fill(0.0);
            } else if share != 0.0 {
                values.iter_mut().zip(&row).for_each(|(value, row)| *value -= share * row);
                values[column] = 0.0;
            }
        }
    }
}

/// What weights say of a row.
pub fn said(weights: &[f64], row: &[f64]) -> f64 {
    weights.iter().zip(row).map(|(weight, value)| weight * value).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;

    fn made() -> (Array2<f64>, Vec<f64>, Vec<u32>) {
        let mut chance = Chance::new(1, &[]);
        let matrix = Array2::from_shape_fn((60, 4), |_| chance.normal());
        let of = |row: usize| 3.0 + 2.0 * matrix[[row, 0]] - matrix[[row, 2]];
        let outcome = (0..60).map(|row| of(row) + 0.1 * chance.normal()).collect();
        (matrix, outcome, (0..60).collect())
    }

    fn fitted(matrix: &Array2<f64>, outcome: &[f64], rows: &[u32]) -> (Ridge, Vec<f64>, f64) {
        let design = Design::new(matrix);
        let ridge = Ridge::new(design.products(rows), design.width(), 0.5).unwrap();
        let weights = ridge.weights(&design.moments(rows, outcome));
        let miss = |row: &u32| outcome[*row as usize] - said(&weights, design.row(*row as usize));
        let loss = rows.iter().map(|row| miss(row) * miss(row)).sum::<f64>()
            + 0.5 * weights[1..].iter().map(|own| own * own).sum::<f64>();
        (ridge, weights, loss)
    }

    #[test]
    fn it_finds_the_sum_that_the_outcome_is() {
        let (matrix, outcome, rows) = made();
        let (_, weights, _) = fitted(&matrix, &outcome, &rows);
        for (weight, want) in weights.iter().zip([3.0, 2.0, 0.0, -1.0, 0.0]) {
            assert!((weight - want).abs() < 0.06, "{weights:?}");
        }
    }

    #[test]
    fn a_column_taken_out_is_as_if_it_had_not_been_there() {
        let (matrix, outcome, rows) = made();
        let (mut ridge, weights, loss) = fitted(&matrix, &outcome, &rows);
        let without = matrix.select(ndarray::Axis(1), &[0, 3]);
        let (_, fewer, more) = fitted(&without, &outcome, &rows);
        assert!((ridge.worth(&[2, 3], &weights) - (more - loss)).abs() < 1e-8);
        let mut weights = [weights];
        ridge.remove(2, &mut weights);
        ridge.remove(3, &mut weights);
        let [weights] = weights;
        for (weight, want) in [weights[0], weights[1], weights[4]].iter().zip(fewer) {
            assert!((weight - want).abs() < 1e-9);
        }
        assert_eq!((weights[2], weights[3]), (0.0, 0.0));
    }

    #[test]
    fn what_cannot_be_inverted_is_refused() {
        assert_eq!(Ridge::new(vec![0.0; 4], 2, 0.0), None);
        assert_eq!(Ridge::new(vec![1.0; 3], 2, 0.0), None);
    }
}
