//! One weight per column: ridge regression for numbers (Hoerl and Kennard 1970, doi 10.2307/1267351),
//! multinomial logistic regression with the same penalty for classes.
//!
//! # Formula
//! Least of loss(w) + alpha/2 |w|^2 (ridge: |y - Xw|^2 + alpha |w|^2) over standardised columns, the intercept
//! free. Solved by smartcore (Cholesky, L-BFGS); chances come from its coefficients.

use ndarray::Array2;
use serde::{Deserialize, Serialize};
use smartcore::linalg::basic::arrays::Array;
use smartcore::linalg::basic::matrix::DenseMatrix;
use smartcore::linear::logistic_regression::{LogisticRegression, LogisticRegressionParameters};
use smartcore::linear::ridge_regression::{RidgeRegression, RidgeRegressionParameters};

use super::model::{Entry, Learner, Lesson, Model, Part, Prediction, Tasks};
use super::parts::inside::{Inside, Line, Lines, Link};
use super::parts::weights::Weights as RowWeights;
use super::settings::{Setting, Settings};
use super::{damaged, from_part, to_part};
use crate::error::{Error, ErrorKind, Result};
use crate::features::dense::Dense;
use crate::features::{Frame, Target};
#[cfg(feature = "onnx")]
use crate::graph::{Graph, Wire};
use crate::progress::{Watch, step};

pub static ENTRY: Entry = Entry {
    id: "linear",
    tasks: Tasks::All,
    steps: false,
    always: false,
    settings: &[Setting { id: "alpha", low: 1e-4, high: 1e6, default: 1.0, whole: false }],
    build: |settings: &Settings| Box::new(Linear { alpha: settings.get("alpha") }),
    // As measured on school tables: its solver takes longer than all trees together.
    cost: |_| 15.0,
};

struct Linear {
    alpha: f64,
}

impl Learner for Linear {
    fn fit_part(&self, lesson: &Lesson<'_>, _: usize, watch: &mut dyn Watch) -> Result<Part> {
        step(watch, 0, 2)?;
        let teaching = lesson.teaching(lesson.rows);
        let rows = teaching.as_slice();
        let dense = Dense::learn(lesson.frame, &teaching);
        let inputs = dense.encode(lesson.frame, rows);
        step(watch, 1, 2)?;
        let weights = match lesson.target.of(rows) {
            Target::Numbers(values) => self.ridge(inputs, &values, &RowWeights::of(lesson, rows, None))?,
            Target::Classes { .. } if lesson.weights.is_some() => {
                return Err(Error::new(ErrorKind::Unsuited).with("model", ENTRY.id).with("why", "weights"));
            }
            Target::Classes { codes, names, .. } => self.logistic(&inputs, &codes, names.len())?,
        };
        step(watch, 2, 2)?;
        Ok(to_part(&Weighted { dense, weights }))
    }

    /// The library's logistic regression takes no weights.
    fn weighs(&self, target: &Target) -> bool {
        matches!(target, Target::Numbers(_))
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let weighted: Weighted = from_part(parts.first())?;
        if weighted.is_sound() { Ok(Box::new(weighted)) } else { Err(damaged()) }
    }
}

impl Linear {
    fn ridge(&self, mut inputs: Array2<f64>, values: &[f64], rows: &RowWeights) -> Result<Weights> {
        let (height, width) = inputs.dim();
        let total = if height == 0 { 1.0 } else { rows.total(height) };
        let mean = values.iter().enumerate().map(|(row, value)| rows.at(row) * value).sum::<f64>() / total;
        if width == 0 {
            return Ok(Weights::Number { intercept: mean, weights: vec![] });
        }
        // A weight w is the root of w on both sides; inputs are centred on their weighted means before.
        let mut means = vec![0.0; width];
        if rows.uneven().is_some() {
            for (column, mut values) in inputs.columns_mut().into_iter().enumerate() {
                let sum: f64 = values.iter().enumerate().map(|(row, value)| rows.at(row) * value).sum();
                means[column] = sum / total;
                let roots = |(row, value): (usize, &mut f64)| {
                    *value = (*value - means[column]) * rows.at(row).sqrt();
                };
                values.iter_mut().enumerate().for_each(roots);
            }
        }
        // The library wants more rows than columns. Rows of zeros change neither X'X nor X'y, and inputs are
        // already centred, so its own scaling is off and the intercept is the mean.
        let padded = height.max(width + 1);
        let mut cells = inputs.iter().copied().collect::<Vec<f64>>();
        cells.resize(padded * width, 0.0);
        let mut centred: Vec<f64> =
            values.iter().enumerate().map(|(row, value)| (value - mean) * rows.at(row).sqrt()).collect();
        centred.resize(padded, 0.0);
        let matrix = DenseMatrix::new(padded, width, cells, false).map_err(|_| unsolved())?;
        let parameters =
            RidgeRegressionParameters { alpha: self.alpha, normalize: false, ..Default::default() };
        let fitted = RidgeRegression::fit(&matrix, &centred, parameters).map_err(|_| unsolved())?;
        let weights: Vec<f64> = fitted.coefficients().iterator(0).copied().collect();
        finite(&weights)?;
        Ok(Weights::Number { intercept: mean - sum_of_products(&weights, &means), weights })
    }

    fn logistic(&self, inputs: &Array2<f64>, codes: &[u32], classes: usize) -> Result<Weights> {
        let (height, width) = inputs.dim();
        let mut counts = vec![0usize; classes];
        for code in codes {
            counts[*code as usize] += 1;
        }
        let present: Vec<usize> = (0..classes).filter(|class| counts[*class] > 0).collect();
        if present.len() < 2 || width == 0 {
            let shares = counts.iter().map(|count| *count as f64 / height.max(1) as f64).collect();
            return Ok(Weights::Shares(shares));
        }
        let cells = inputs.iter().copied().collect::<Vec<f64>>();
        let matrix = DenseMatrix::new(height, width, cells, false).map_err(|_| unsolved())?;
        let labels: Vec<u32> = codes.to_vec();
        let parameters = LogisticRegressionParameters { alpha: self.alpha, ..Default::default() };
        let fitted = LogisticRegression::fit(&matrix, &labels, parameters).map_err(|_| unsolved())?;
        let weights: Vec<f64> = fitted.coefficients().iterator(0).copied().collect();
        let intercepts: Vec<f64> = fitted.intercept().iterator(0).copied().collect();
        finite(&weights)?;
        finite(&intercepts)?;
        let mut scores = vec![None; classes];
        if present.len() == 2 {
            // The library's binary form scores the second class against the first.
            scores[present[0]] = Some(Score { intercept: 0.0, weights: vec![0.0; width] });
            scores[present[1]] = Some(Score { intercept: intercepts[0], weights });
        } else {
            for (place, class) in present.iter().enumerate() {
                let own = weights[place * width..(place + 1) * width].to_vec();
                scores[*class] = Some(Score { intercept: intercepts[place], weights: own });
            }
        }
        Ok(Weights::Classes(scores))
    }
}

fn unsolved() -> Error {
    Error::new(ErrorKind::NotSolved).with("model", ENTRY.id)
}

fn finite(values: &[f64]) -> Result<()> {
    if values.iter().all(|value| value.is_finite()) { Ok(()) } else { Err(unsolved()) }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Weighted {
    dense: Dense,
    weights: Weights,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Weights {
    Number {
        intercept: f64,
        weights: Vec<f64>,
    },
    /// One score per class; `None` for a class that the teaching rows never showed.
    Classes(Vec<Option<Score>>),
    /// Nothing to weigh: class shares of the teaching rows.
    Shares(Vec<f64>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Score {
    intercept: f64,
    weights: Vec<f64>,
}

impl Score {
    fn of(&self, inputs: &[f64]) -> f64 {
        self.intercept + sum_of_products(&self.weights, inputs)
    }

    fn line(&self) -> Line<'_> {
        Line { intercept: self.intercept, weights: &self.weights }
    }
}

fn sum_of_products(weights: &[f64], inputs: &[f64]) -> f64 {
    weights.iter().zip(inputs).map(|(weight, input)| weight * input).sum()
}

impl Weighted {
    /// Bytes from elsewhere may hold anything.
    fn is_sound(&self) -> bool {
        let fits = |intercept: f64, weights: &[f64]| {
            intercept.is_finite()
                && weights.len() == self.dense.width()
                && weights.iter().all(|weight| weight.is_finite())
        };
        let weights = match &self.weights {
            Weights::Number { intercept, weights } => fits(*intercept, weights),
            Weights::Classes(scores) => {
                scores.iter().flatten().all(|score| fits(score.intercept, &score.weights))
                    && scores.iter().any(Option::is_some)
            }
            Weights::Shares(shares) => shares.iter().all(|share| share.is_finite()),
        };
        weights && self.dense.is_sound()
    }
}

impl Weighted {
    fn lines(&self) -> Lines<'_> {
        let never = Line { intercept: f64::NEG_INFINITY, weights: &[] };
        let (outputs, link) = match &self.weights {
            Weights::Number { intercept, weights } => {
                (vec![Line { intercept: *intercept, weights }], Link::Number)
            }
            Weights::Shares(shares) => {
                (shares.iter().map(|share| Line { intercept: *share, weights: &[] }).collect(), Link::Chances)
            }
            Weights::Classes(scores) => {
                (scores.iter().map(|score| score.as_ref().map_or(never, Score::line)).collect(), Link::Scores)
            }
        };
        Lines { dense: &self.dense, outputs, link }
    }
}

impl Model for Weighted {
    fn reads(&self, columns: usize) -> bool {
        self.dense.inputs() == columns
    }

    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        let inputs = self.dense.encode(frame, rows);
        let row_of = |row: usize| -> Vec<f64> { inputs.row(row).to_vec() };
        match &self.weights {
            Weights::Number { intercept, weights } => Prediction::Numbers(
                (0..rows.len()).map(|row| intercept + sum_of_products(weights, &row_of(row))).collect(),
            ),
            Weights::Shares(shares) => {
                Prediction::Chances(Array2::from_shape_fn((rows.len(), shares.len()), |(_, class)| {
                    shares[class]
                }))
            }
            Weights::Classes(scores) => {
                let mut chances = Array2::zeros((rows.len(), scores.len()));
                for row in 0..rows.len() {
                    let values = row_of(row);
                    let said: Vec<f64> = scores
                        .iter()
                        .map(|score| score.as_ref().map_or(f64::NEG_INFINITY, |score| score.of(&values)))
                        .collect();
                    let top = said.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                    let raised: Vec<f64> = said.iter().map(|score| libm::exp(score - top)).collect();
                    let total: f64 = raised.iter().sum();
                    for (class, value) in raised.iter().enumerate() {
                        chances[[row, class]] = value / total;
                    }
                }
                Prediction::Chances(chances)
            }
        }
    }

    fn inside(&self) -> Option<Inside<'_>> {
        Some(Inside::Lines(self.lines()))
    }

    #[cfg(feature = "onnx")]
    fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        self.lines().graph(graph)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{Feature, Values};
    use crate::progress::Unwatched;
    use crate::split::whole;

    fn frame(values: &[f32]) -> Frame {
        Frame {
            steps: None,
            columns: vec![Feature { name: "x".into(), values: Values::Numbers(values.into()) }],
            height: values.len(),
        }
    }

    fn said(frame: &Frame, target: &Target, alpha: f64) -> Prediction {
        let rows = whole(frame.height);
        let lesson = Lesson { frame, target, rows: &rows, inner: &[], weights: None, seed: 1 };
        Linear { alpha }.fit(&lesson, &mut Unwatched).unwrap().predict(frame, rows.as_slice())
    }

    #[test]
    fn ridge_shrinks_a_line_by_hand() {
        // Two standardised rows at -1 and 1, y = -2 and 2: w = 4 / (2 + alpha).
        let Prediction::Numbers(said) = said(&frame(&[0.0, 1.0]), &Target::Numbers(vec![-2.0, 2.0]), 2.0)
        else {
            panic!("numbers")
        };
        assert!((said[1] - 1.0).abs() < 1e-9 && (said[0] + 1.0).abs() < 1e-9, "{said:?}");
    }

    #[test]
    fn more_columns_than_rows_is_no_trouble() {
        let columns: Vec<Feature> = (0..10u32)
            .map(|at| Feature {
                name: at.to_string(),
                values: Values::Numbers((0..4u32).map(|row| ((row * 7 + at * 3) % 5) as f32).collect()),
            })
            .collect();
        let wide = Frame { columns, steps: None, height: 4 };
        let Prediction::Numbers(said) = said(&wide, &Target::Numbers(vec![1.0, 2.0, 3.0, 4.0]), 1.0) else {
            panic!("numbers")
        };
        assert!(said.iter().all(|value| value.is_finite()));
    }

    #[test]
    fn logistic_chances_rise_with_the_input_and_sum_to_one() {
        let target = Target::Classes {
            codes: vec![0, 0, 1, 1, 2, 2],
            names: ["low", "middle", "high"].map(str::to_owned).to_vec(),
            positive: None,
        };
        let Prediction::Chances(chances) = said(&frame(&[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]), &target, 0.1) else {
            panic!("chances")
        };
        for row in 0..6 {
            assert!((chances.row(row).sum() - 1.0).abs() < 1e-12);
        }
        assert!(chances[[5, 2]] > 0.5 && chances[[0, 0]] > 0.5 && chances[[5, 2]] > chances[[4, 2]]);
    }

    #[test]
    fn one_class_and_no_column_fall_back_to_shares() {
        let target =
            Target::Classes { codes: vec![1, 1], names: vec!["a".into(), "b".into()], positive: None };
        assert_eq!(
            said(&frame(&[0.0, 1.0]), &target, 1.0),
            Prediction::Chances(ndarray::arr2(&[[0.0, 1.0], [0.0, 1.0]]))
        );
    }
}
