//! What the scores of a network mean, and how wrong they are: squared, logistic or softmax loss.

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::kernel::Quad;
use crate::features::Target;
use crate::models::model::Prediction;
use crate::models::parts::loss::{Loss, sigmoid, softmax};
use crate::models::parts::weights::Weights;

/// How scores become an answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// Standardised: score x spread + mean.
    Number { mean: f64, spread: f64 },
    /// The score is the log-odds of the second class.
    Two,
    /// One score a class.
    Many { classes: usize },
}

/// The outcomes of some rows, as scores are held against them.
#[derive(Clone, Debug)]
pub struct Truth {
    pub answer: Answer,
    /// Standardised number, 0 or 1, or class.
    values: Vec<f64>,
    /// What to say before anything is learned.
    pub start: Vec<f64>,
}

impl Answer {
    pub fn outputs(&self) -> usize {
        if let Answer::Many { classes } = self { *classes } else { 1 }
    }

    pub fn is_sound(&self) -> bool {
        match self {
            Answer::Number { mean, spread } => mean.is_finite() && spread.is_finite() && *spread > 0.0,
            Answer::Two => true,
            Answer::Many { classes } => (1..=1 << 16).contains(classes),
        }
    }

    /// Answers from `scores`, rows x [`Answer::outputs`]: in original units.
    pub fn say(&self, scores: &[f64]) -> Vec<f64> {
        match self {
            Answer::Number { mean, spread } => scores.iter().map(|score| score * spread + mean).collect(),
            Answer::Two => scores.iter().map(|score| sigmoid(*score)).collect(),
            Answer::Many { classes } => {
                let mut chances = scores.to_vec();
                chances.chunks_mut(*classes).for_each(softmax);
                chances
            }
        }
    }

    /// What [`Answer::say`] gave, as a prediction.
    pub fn prediction(&self, said: Vec<f64>) -> Prediction {
        match self {
            Answer::Number { .. } => Prediction::Numbers(said),
            Answer::Two => Prediction::Chances(Array2::from_shape_fn((said.len(), 2), |(row, class)| {
                if class == 1 { said[row] } else { 1.0 - said[row] }
            })),
            Answer::Many { classes } => {
                let shape = (said.len() / classes, *classes);
                Prediction::Chances(Array2::from_shape_fn(shape, |(row, class)| said[row * classes + class]))
            }
        }
    }
}

impl Truth {
    pub fn new(target: &Target, rows: &[u32]) -> Self {
        let start = Loss::new(target, rows).start(&Weights::default());
        match target.of(rows) {
            Target::Numbers(values) => {
                let mean = start[0];
                let square: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
                let spread = (square / values.len().max(1) as f64).sqrt();
                let spread = if spread > 1e-13 * mean.abs() && spread.is_finite() { spread } else { 1.0 };
                let values = values.iter().map(|value| (value - mean) / spread).collect();
                Truth { answer: Answer::Number { mean, spread }, values, start: vec![0.0] }
            }
            Target::Classes { codes, names, .. } => {
                let values = codes.iter().map(|code| f64::from(*code)).collect();
                let classes = names.len();
                let answer = if classes == 2 { Answer::Two } else { Answer::Many { classes } };
                Truth { answer, values, start }
            }
        }
    }

    /// The sum of the losses of `rows`, whose scores stand in the lanes of `scores`. The scores become their slopes
    /// times `share`; lanes without a row become 0.
    pub fn slopes(&self, scores: &mut [Quad], rows: &[u32], share: f64, scratch: &mut Vec<f64>) -> f64 {
        let mut total = 0.0;
        let lanes = scores.as_flattened_mut();
        for (lane, row) in rows.iter().enumerate() {
            let value = self.values[*row as usize];
            match self.answer {
                Answer::Number { .. } => {
                    let gap = f64::from(lanes[0][lane]) - value;
                    total += gap * gap;
                    lanes[0][lane] = (2.0 * gap * share) as f32;
                }
                Answer::Two => {
                    let score = f64::from(lanes[0][lane]);
                    let against = if value > 0.0 { -score } else { score };
                    total += against.max(0.0) + libm::log1p(libm::exp(-against.abs()));
                    lanes[0][lane] = ((sigmoid(score) - value) * share) as f32;
                }
                Answer::Many { classes } => {
                    scratch.clear();
                    scratch.extend(lanes[..classes].iter().map(|score| f64::from(score[lane])));
                    let own = scratch[value as usize];
                    let top = scratch.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                    total += libm::log(scratch.iter().map(|score| libm::exp(score - top)).sum()) + top - own;
                    softmax(scratch);
                    for (class, (score, chance)) in lanes.iter_mut().zip(scratch.iter()).enumerate() {
                        let yes = f64::from(u8::from(class == value as usize));
                        score[lane] = ((chance - yes) * share) as f32;
                    }
                }
            }
        }
        for scores in lanes.iter_mut() {
            scores[rows.len()..].fill(0.0);
        }
        for scores in &mut lanes[self.answer.outputs()..] {
            scores.fill(0.0);
        }
        total
    }
}
