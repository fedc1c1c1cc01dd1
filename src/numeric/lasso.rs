//! Least squares that gives up weights: coordinate descent from the strongest penalty to the weakest (Friedman, Hastie
//! and Tibshirani 2010, doi 10.18637/jss.v033.i01). The objective is scikit-learn's,
//! `|y - Xw - b|^2 / 2n + alpha |w|_1`, with columns scaled to a spread of 1 first and weights told in that scale.

/// Mean products of standardised columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Lasso {
    /// Correlations, width x width; 0 for columns that do not vary.
    products: Vec<f64>,
    width: usize,
    means: Vec<f64>,
    spreads: Vec<f64>,
    rows: f64,
}

/// Rounds over all columns for one penalty, at most, and the change of a weight, in spreads of the outcome, at which they
/// end.
const SWEEPS: usize = 1000;
const STILL: f64 = 1e-7;

impl Lasso {
    /// From `X'X` of columns behind one of ones, as [`super::ridge::Design::products`] gives it. `None` without rows.
    pub fn new(products: &[f64], width: usize) -> Option<Lasso> {
        let rows = *products.first().filter(|rows| **rows > 0.0)?;
        if products.len() != width * width {
            return None;
        }
        let means: Vec<f64> = products.iter().take(width).skip(1).map(|sum| sum / rows).collect();
        let of = |a: usize, b: usize| products[(a + 1) * width + b + 1] / rows - means[a] * means[b];
        let spreads: Vec<f64> = (0..width - 1).map(|at| of(at, at).max(0.0).sqrt()).collect();
        let scaled = |a: usize, b: usize| {
            let scale = spreads[a] * spreads[b];
            if scale > 1e-18 { of(a, b) / scale } else { 0.0 }
        };
        let width = width - 1;
        let products = (0..width * width).map(|at| scaled(at / width, at % width)).collect();
        Some(Lasso { products, width, means, spreads, rows })
    }

    /// The correlation of two columns; 0 where one does not vary.
    pub fn correlation(&self, a: usize, b: usize) -> f64 {
        self.products[a * self.width + b]
    }

    /// What each column says of an outcome whose `X'y`, the column of ones first, is `moments`: mean products in scaled
    /// columns. The largest of them, by size, is the penalty at which all is given up.
    pub fn pulls(&self, moments: &[f64]) -> Vec<f64> {
        let mean = moments[0] / self.rows;
        let pull = |at: usize| {
            let own = moments[at + 1] / self.rows - self.means[at] * mean;
            if self.spreads[at] > 1e-9 { own / self.spreads[at] } else { 0.0 }
        };
        (0..self.width).map(pull).collect()
    }

    /// Weights of scaled columns for each of the penalties, the strongest first.
    pub fn path(&self, moments: &[f64], penalties: &[f64]) -> Vec<Vec<f64>> {
        // What is left for each column to explain.
        let mut left = self.pulls(moments);
        let still = STILL * left.iter().fold(0.0_f64, |most, pull| most.max(pull.abs()));
        let mut weights = vec![0.0; self.width];
        let mut path = Vec::with_capacity(penalties.len());
        for penalty in penalties {
            for _ in 0..SWEEPS {
                let mut moved = 0.0_f64;
                for at in 0..self.width {
                    let row = &self.products[at * self.width..][..self.width];
                    let own = left[at] + weights[at] * row[at];
                    let next = if row[at] > 0.0 { soften(own, *penalty) / row[at] } else { 0.0 };
                    let change = next - weights[at];
                    if change != 0.0 {
                        left.iter_mut().zip(row).for_each(|(left, product)| *left -= change * product);
                        weights[at] = next;
                        moved = moved.max(change.abs());
                    }
                }
                if moved <= still {
                    break;
                }
            }
            path.push(weights.clone());
        }
        path
    }

    /// What weights of scaled columns say of a row behind a one, for an outcome with these moments.
    pub fn says(&self, weights: &[f64], moments: &[f64], row: &[f64]) -> f64 {
        let scaled = |at: usize| {
            let spread = self.spreads[at];
            if spread > 1e-9 { weights[at] * (row[at + 1] - self.means[at]) / spread } else { 0.0 }
        };
        moments[0] / self.rows + (0..self.width).map(scaled).sum::<f64>()
    }
}

fn soften(value: f64, by: f64) -> f64 {
    value.signum() * (value.abs() - by).max(0.0)
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;
    use crate::numeric::chance::Chance;
    use crate::numeric::ridge::Design;

    #[test]
    fn the_slopes_of_the_objective_are_where_they_must_be() {
        let mut chance = Chance::new(3, &[]);
        let matrix = Array2::from_shape_fn((120, 8), |(_, at)| 3.0 + (at + 1) as f64 * chance.normal());
        let rows: Vec<u32> = (0..120).collect();
        let outcome: Vec<f64> =
            matrix.rows().into_iter().map(|row| 3.0 * row[0] - 0.5 * row[3] + chance.normal()).collect();
        let design = Design::new(&matrix);
        let lasso = Lasso::new(&design.products(&rows), design.width()).unwrap();
        let moments = design.moments(&rows, &outcome);
        let most = lasso.pulls(&moments).into_iter().fold(0.0, |most: f64, pull| most.max(pull.abs()));
        let penalties = [1.001 * most, 0.97 * most, 0.1 * most, 0.01 * most];
        let path = lasso.path(&moments, &penalties);
        assert!(path[0].iter().all(|weight| *weight == 0.0));
        assert_eq!(path[1].iter().filter(|weight| **weight != 0.0).count(), 1);
        for (weights, penalty) in path.iter().zip(penalties) {
            for at in 0..8 {
                let residual = |row: &u32| {
                    outcome[*row as usize] - lasso.says(weights, &moments, design.row(*row as usize))
                };
                let scaled =
                    |row: &u32| (design.row(*row as usize)[at + 1] - lasso.means[at]) / lasso.spreads[at];
                let slope: f64 = rows.iter().map(|row| residual(row) * scaled(row)).sum::<f64>() / 120.0;
                match weights[at] {
                    0.0 => assert!(slope.abs() <= penalty + 1e-6),
                    weight => assert!((slope - penalty * weight.signum()).abs() < 1e-5, "{slope} {penalty}"),
                }
            }
        }
    }
}
