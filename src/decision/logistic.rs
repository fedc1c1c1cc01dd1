//! A logistic curve through a few columns, by Newton's steps.

/// Keeps weights finite where a column parts the rows without a mistake; too small to be seen elsewhere.
const PULL: f64 = 1e-6;
const ROUNDS: usize = 200;
const STILL: f64 = 1e-12;

/// The weights `w` and, last, the intercept `b` with the least log loss of `1 / (1 + exp(-(offset + sum w x + b)))`
/// against `targets` in 0..=1. Columns are as long as `targets`; `offset` too, where there is one. `None` of no rows,
/// where lengths differ, or where something is not finite.
pub(super) fn fit(columns: &[&[f64]], offset: Option<&[f64]>, targets: &[f64]) -> Option<Vec<f64>> {
    let rows = targets.len();
    let finite = |column: &[f64]| column.len() == rows && column.iter().all(|value| value.is_finite());
    let fits = rows > 0 && finite(targets) && columns.iter().all(|column| finite(column));
    if !fits || !offset.is_none_or(finite) {
        return None;
    }
    let line = Line { columns, offset, targets };
    let mut weights = vec![0.0; columns.len() + 1];
    let mut loss = line.loss(&weights);
    for _ in 0..ROUNDS {
        let (gradient, curvature) = line.slopes(&weights);
        let step = solve(curvature, gradient)?;
        let mut share = 1.0;
        let (next, less) = loop {
            let next: Vec<f64> = weights.iter().zip(&step).map(|(w, s)| w - share * s).collect();
            let less = line.loss(&next);
            if less <= loss || share < 1e-9 {
                break (next, less);
            }
            share /= 2.0;
        };
        let moved = step.iter().fold(0.0, |most: f64, step| most.max((share * step).abs()));
        if less > loss {
            break;
        }
        (weights, loss) = (next, less);
        if moved < STILL {
            break;
        }
    }
    weights.iter().all(|weight| weight.is_finite()).then_some(weights)
}

struct Line<'a> {
    columns: &'a [&'a [f64]],
    offset: Option<&'a [f64]>,
    targets: &'a [f64],
}

impl Line<'_> {
    /// The columns of a row, and 1 for the intercept.
    fn row(&self, row: usize) -> impl Iterator<Item = f64> {
        self.columns.iter().map(move |column| column[row]).chain([1.0])
    }

    fn score(&self, weights: &[f64], row: usize) -> f64 {
        let start = self.offset.map_or(0.0, |offset| offset[row]);
        start + self.row(row).zip(weights).map(|(x, w)| x * w).sum::<f64>()
    }

    fn loss(&self, weights: &[f64]) -> f64 {
        let of = |(row, target): (usize, &f64)| {
            let score = self.score(weights, row);
            score.max(0.0) + libm::log1p(libm::exp(-score.abs())) - target * score
        };
        let pull: f64 = weights.iter().map(|weight| PULL / 2.0 * weight * weight).sum();
        self.targets.iter().enumerate().map(of).sum::<f64>() + pull
    }

    fn slopes(&self, weights: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
        let size = weights.len();
        let mut gradient: Vec<f64> = weights.iter().map(|weight| PULL * weight).collect();
        let mut curvature = vec![vec![0.0; size]; size];
        for (row, target) in self.targets.iter().enumerate() {
            let chance = sigmoid(self.score(weights, row));
            let spread = chance * (1.0 - chance);
            for (at, x) in self.row(row).enumerate() {
                gradient[at] += (chance - target) * x;
                for (other, y) in self.row(row).enumerate() {
                    curvature[at][other] += spread * x * y;
                }
            }
        }
        for (at, line) in curvature.iter_mut().enumerate() {
            line[at] += PULL;
        }
        (gradient, curvature)
    }
}

/// `1 / (1 + exp(-score))` without overflow.
pub(super) fn sigmoid(score: f64) -> f64 {
    let small = libm::exp(-score.abs());
    if score >= 0.0 { 1.0 / (1.0 + small) } else { small / (1.0 + small) }
}

/// The log odds of a chance that is kept off 0 and 1.
pub(super) fn logit(chance: f64) -> f64 {
    let chance = chance.clamp(LEAST, 1.0 - LEAST);
    libm::log(chance) - libm::log1p(-chance)
}

/// Chances nearer to 0 or 1 than this are read as this.
pub(super) const LEAST: f64 = 1e-9;

/// Gauss' elimination with the largest pivot.
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Option<Vec<f64>> {
    let size = right.len();
    for at in 0..size {
        let pivot = (at..size).max_by(|a, b| matrix[*a][at].abs().total_cmp(&matrix[*b][at].abs()))?;
        if matrix[pivot][at] == 0.0 {
            return None;
        }
        matrix.swap(at, pivot);
        right.swap(at, pivot);
        let (top, below) = matrix.split_at_mut(at + 1);
        for (line, place) in below.iter_mut().zip(at + 1..) {
            let share = line[at] / top[at][at];
            for (value, own) in line.iter_mut().zip(&top[at]).skip(at) {
                *value -= share * own;
            }
            right[place] -= share * right[at];
        }
    }
    for at in (0..size).rev() {
        let known: f64 = (at + 1..size).map(|other| matrix[at][other] * right[other]).sum();
        right[at] = (right[at] - known) / matrix[at][at];
    }
    Some(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_groups_get_their_own_log_odds() {
        // Of four at 0 one is positive, of four at 1 three are: intercept ln(1/3), weight 2 ln 3.
        let x = [0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0];
        let y = [0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0];
        let weights = fit(&[&x], None, &y).unwrap();
        assert!((weights[0] - 2.0 * libm::log(3.0)).abs() < 1e-5, "{weights:?}");
        assert!((weights[1] + libm::log(3.0)).abs() < 1e-5, "{weights:?}");
        let alone = fit(&[], Some(&[0.5; 8]), &y).unwrap();
        assert!((alone[0] + 0.5).abs() < 1e-6, "{alone:?}");
    }

    #[test]
    fn a_column_without_mistakes_stays_finite_and_nonsense_is_refused() {
        let weights = fit(&[&[0.0, 0.0, 1.0, 1.0]], None, &[0.0, 0.0, 1.0, 1.0]).unwrap();
        assert!(weights[0] > 5.0 && weights.iter().all(|weight| weight.is_finite()));
        assert_eq!(fit(&[], None, &[]), None);
        assert_eq!(fit(&[&[1.0]], None, &[1.0, 0.0]), None);
        assert_eq!(fit(&[&[f64::NAN]], None, &[1.0]), None);
    }

    #[test]
    fn two_columns_alike_share_the_work() {
        let x = [0.0, 0.0, 1.0, 1.0];
        let y = [0.0, 1.0, 1.0, 1.0];
        let weights = fit(&[&x, &x], None, &y).unwrap();
        assert!((weights[0] - weights[1]).abs() < 1e-6, "{weights:?}");
    }
}
