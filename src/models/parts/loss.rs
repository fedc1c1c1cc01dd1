//! What a boosting goes downhill on: squared, logistic or softmax loss, with first and second derivatives of
//! its scores (Friedman 2001, doi 10.1214/aos/1013203451).

use super::weights::Weights;
use crate::features::Target;
use crate::numeric::exponential::exp;

/// A loss over some rows.
#[derive(Clone, Debug)]
pub enum Loss {
    Squared(Vec<f64>),
    /// Whether a row is of the second of two classes.
    Logistic(Vec<bool>),
    Softmax {
        codes: Vec<u32>,
        classes: usize,
    },
}

impl Loss {
    /// The loss that suits the outcomes of `rows`.
    pub fn new(target: &Target, rows: &[u32]) -> Self {
        match target.of(rows) {
            Target::Numbers(values) => Loss::Squared(values),
            Target::Classes { codes, names, .. } if names.len() == 2 => {
                Loss::Logistic(codes.iter().map(|code| *code == 1).collect())
            }
            Target::Classes { codes, names, .. } => Loss::Softmax { codes, classes: names.len() },
        }
    }

    /// Scores per row: one, or one per class.
    pub fn lanes(&self) -> usize {
        match self {
            Loss::Softmax { classes, .. } => *classes,
            _ => 1,
        }
    }

    fn len(&self) -> usize {
        match self {
            Loss::Squared(values) => values.len(),
            Loss::Logistic(yes) => yes.len(),
            Loss::Softmax { codes, .. } => codes.len(),
        }
    }

    /// The scores that fit best without looking at any column: mean, log-odds, log shares. A class that no row
    /// has counts as half a row, so that its chance is small and not zero.
    pub fn start(&self, weights: &Weights) -> Vec<f64> {
        let all = weights.total(self.len());
        let count = if all > 0.0 { all } else { 1.0 };
        let share = |rows: f64| f64::max(rows, 0.5) / (count + 1.0);
        match self {
            Loss::Squared(values) => {
                let sum: f64 = values.iter().enumerate().map(|(row, value)| weights.at(row) * value).sum();
                vec![sum / count]
            }
            Loss::Logistic(yes) => {
                let rows = yes.iter().enumerate().filter(|(_, yes)| **yes).map(|(row, _)| weights.at(row));
                let rows = rows.sum::<f64>();
                vec![libm::log(share(rows) / share(all - rows))]
            }
            Loss::Softmax { codes, classes } => {
                let mut counts = vec![0.0; *classes];
                for (row, code) in codes.iter().enumerate() {
                    counts[*code as usize] += weights.at(row);
                }
                counts.into_iter().map(|rows| libm::log(share(rows))).collect()
            }
        }
    }

    /// The most that a gradient and a hessian can be at these scores.
    pub fn most(&self, scores: &[f64]) -> (f64, f64) {
        match self {
            Loss::Squared(values) => {
                let gaps = scores.iter().zip(values).map(|(score, value)| (score - value).abs());
                (gaps.fold(1e-9, f64::max), 1.0)
            }
            Loss::Logistic(_) => (1.0, 0.25),
            Loss::Softmax { classes, .. } => (1.0, 0.25 * widened(*classes)),
        }
    }

    /// Gradient and hessian of every row for lane `lane`, handed to `put`. `scores` is rows x lanes; `chances`
    /// is scratch as large, filled at lane 0 and read at the others.
    pub fn derive(&self, scores: &[f64], lane: usize, chances: &mut Vec<f64>, mut put: impl FnMut(f64, f64)) {
        match self {
            Loss::Squared(values) => {
                scores.iter().zip(values).for_each(|(score, value)| put(score - value, 1.0))
            }
            Loss::Logistic(yes) => {
                for (score, yes) in scores.iter().zip(yes) {
                    let chance = sigmoid(*score);
                    put(chance - f64::from(u8::from(*yes)), chance * (1.0 - chance));
                }
            }
            Loss::Softmax { codes, classes } => {
                if lane == 0 {
                    chances.clear();
                    chances.extend_from_slice(scores);
                    chances.chunks_mut(*classes).for_each(softmax);
                }
                let widened = widened(*classes);
                for (code, chances) in codes.iter().zip(chances.chunks(*classes)) {
                    let chance = chances[lane];
                    put(
                        chance - f64::from(u8::from(*code as usize == lane)),
                        widened * chance * (1.0 - chance),
                    );
                }
            }
        }
    }

    /// Mean loss over all rows, each counted as it weighs.
    pub fn mean(&self, scores: &[f64], weights: &Weights) -> f64 {
        let total: f64 = match self {
            Loss::Squared(values) => {
                let gaps = scores.iter().zip(values).map(|(score, value)| score - value).enumerate();
                gaps.map(|(row, gap)| weights.at(row) * gap * gap).sum()
            }
            Loss::Logistic(yes) => scores
                .iter()
                .zip(yes)
                .enumerate()
                .map(|(row, (score, yes))| {
                    let signed = if *yes { -score } else { *score };
                    weights.at(row) * (signed.max(0.0) + libm::log1p(exp(-signed.abs())))
                })
                .sum(),
            Loss::Softmax { codes, classes } => codes
                .iter()
                .zip(scores.chunks(*classes))
                .enumerate()
                .map(|(row, (code, scores))| {
                    let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                    let all: f64 = scores.iter().map(|score| exp(score - top)).sum();
                    weights.at(row) * (top + libm::log(all) - scores[*code as usize])
                })
                .sum(),
        };
        total / weights.total(self.len().max(1))
    }
}

/// Softmax scores have one freedom too many; the usual libraries widen the hessian by K / (K - 1) for it.
fn widened(classes: usize) -> f64 {
    classes as f64 / (classes as f64 - 1.0).max(1.0)
}

pub fn sigmoid(score: f64) -> f64 {
    1.0 / (1.0 + exp(-score))
}

/// Scores to chances, in place.
pub fn softmax(scores: &mut [f64]) {
    let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut total = 0.0;
    for score in scores.iter_mut() {
        *score = exp(*score - top);
        total += *score;
    }
    scores.iter_mut().for_each(|score| *score /= total);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Differences of the mean loss, lane by lane and row by row.
    fn check(loss: &Loss, scores: &[f64], widened: f64) {
        let lanes = loss.lanes();
        let mut chances = Vec::new();
        for lane in 0..lanes {
            let mut derived = Vec::new();
            loss.derive(scores, lane, &mut chances, |gradient, hessian| derived.push((gradient, hessian)));
            for (row, (gradient, hessian)) in derived.into_iter().enumerate() {
                let at = |step: f64| {
                    let mut moved = scores.to_vec();
                    moved[row * lanes + lane] += step;
                    loss.mean(&moved, &Weights::default()) * (scores.len() / lanes) as f64
                };
                let scale = if matches!(loss, Loss::Squared(_)) { 2.0 } else { 1.0 };
                let slope = (at(1e-5) - at(-1e-5)) / 2e-5 / scale;
                let bend = (at(1e-3) - 2.0 * at(0.0) + at(-1e-3)) / 1e-6 / scale;
                assert!((gradient - slope).abs() < 1e-6, "{gradient} {slope}");
                assert!((hessian - widened * bend).abs() < 1e-4, "{hessian} {bend}");
            }
        }
    }

    #[test]
    fn derivatives_are_those_of_the_loss() {
        check(&Loss::Squared(vec![1.0, -2.0]), &[0.5, 3.0], 1.0);
        check(&Loss::Logistic(vec![true, false, true]), &[0.5, -1.0, -3.0], 1.0);
        check(&Loss::Softmax { codes: vec![0, 2], classes: 3 }, &[0.1, 0.2, -0.3, 1.0, -1.0, 0.0], 1.5);
    }
}
