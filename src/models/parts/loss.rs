//! What a boosting goes downhill on: squared, logistic or softmax loss, with first and second derivatives of
//! its scores (Friedman 2001, doi 10.1214/aos/1013203451).

use super::tree::Scale;
use super::weights::Weights;
use crate::features::Target;
use crate::numeric::exponential::{exp, exp_f32};

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

    /// Gradient and hessian of every row for lane `lane`, times its weight, packed into `words`. `scores` is lanes x rows; `chances`
    /// is scratch as large, filled at lane 0 and read at the others. In single precision, which is finer than the
    /// steps of a word.
    pub fn derive(
        &self,
        scores: &[f64],
        lane: usize,
        weights: &Weights,
        chances: &mut Vec<f32>,
        scale: Scale,
        words: &mut Vec<i64>,
    ) {
        // Apart, so that the usual loop carries no weights.
        match weights.uneven() {
            None => self.derive_each(scores, lane, |_| 1.0, chances, scale, words),
            Some(weights) => self.derive_each(scores, lane, |row| weights[row] as f32, chances, scale, words),
        }
    }

    fn derive_each(
        &self,
        scores: &[f64],
        lane: usize,
        weight: impl Fn(usize) -> f32,
        chances: &mut Vec<f32>,
        scale: Scale,
        words: &mut Vec<i64>,
    ) {
        words.resize(self.len(), 0);
        match self {
            Loss::Squared(values) => squared(scores, values, weight, scale, words),
            Loss::Logistic(yes) => logistic(scores, yes, weight, scale, words),
            Loss::Softmax { codes, classes } => {
                if lane == 0 {
                    chances.resize(scores.len(), 0.0);
                    softmax_lanes(scores, *classes, chances);
                }
                let own = &chances[lane * codes.len()..(lane + 1) * codes.len()];
                one_of_many(own, codes, (lane as u32, widened(*classes) as f32), weight, scale, words);
            }
        }
    }

    /// Mean loss over all rows, each counted as it weighs; `scores` is lanes x rows.
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
            Loss::Softmax { codes, classes } => {
                let height = codes.len();
                let of = |row: usize, lane: usize| scores[lane * height + row];
                let loss = |(row, code): (usize, &u32)| {
                    let top = (0..*classes).map(|lane| of(row, lane)).fold(f64::NEG_INFINITY, f64::max);
                    let all: f64 = (0..*classes).map(|lane| exp(of(row, lane) - top)).sum();
                    weights.at(row) * (top + libm::log(all) - of(row, *code as usize))
                };
                codes.iter().enumerate().map(loss).sum()
            }
        };
        total / weights.total(self.len().max(1))
    }
}

/// Softmax scores have one freedom too many; the usual libraries widen the hessian by K / (K - 1) for it.
fn widened(classes: usize) -> f64 {
    classes as f64 / (classes as f64 - 1.0).max(1.0)
}

// The loops over rows stand apart: each is called every round, so that an engine that first compiles quickly and
// then well has a call to change over at, and each is simple enough to become vector instructions.

#[inline(never)]
fn squared(scores: &[f64], values: &[f64], weight: impl Fn(usize) -> f32, scale: Scale, words: &mut [i64]) {
    let packer = scale.packer();
    for (row, ((word, score), value)) in words.iter_mut().zip(scores).zip(values).enumerate() {
        let weight = weight(row);
        *word = packer.pack(weight * (score - value) as f32, weight);
    }
}

#[inline(never)]
fn logistic(scores: &[f64], yes: &[bool], weight: impl Fn(usize) -> f32, scale: Scale, words: &mut [i64]) {
    let packer = scale.packer();
    for (row, ((word, score), yes)) in words.iter_mut().zip(scores).zip(yes).enumerate() {
        let weight = weight(row);
        let chance = 1.0 / (1.0 + exp_f32(-(*score as f32)));
        *word =
            packer.pack(weight * (chance - f32::from(u8::from(*yes))), weight * (chance * (1.0 - chance)));
    }
}

#[inline(never)]
fn one_of_many(
    chances: &[f32],
    codes: &[u32],
    (lane, widened): (u32, f32),
    weight: impl Fn(usize) -> f32,
    scale: Scale,
    words: &mut [i64],
) {
    let packer = scale.packer();
    for (row, ((word, chance), code)) in words.iter_mut().zip(chances).zip(codes).enumerate() {
        let weight = weight(row);
        let truth = if *code == lane { 1.0 } else { 0.0 };
        *word = packer.pack(weight * (chance - truth), weight * (widened * chance * (1.0 - chance)));
    }
}

/// Rows whose chances are made together: their sums stay in the first cache.
const BLOCK: usize = 512;

/// Chances of every row, lanes x rows.
#[inline(never)]
fn softmax_lanes(scores: &[f64], lanes: usize, chances: &mut [f32]) {
    let height = scores.len() / lanes;
    let (mut tops, mut totals) = ([0.0f64; BLOCK], [0.0f32; BLOCK]);
    for start in (0..height).step_by(BLOCK) {
        let many = BLOCK.min(height - start);
        let rows = |lane: usize| lane * height + start..lane * height + start + many;
        tops[..many].copy_from_slice(&scores[rows(0)]);
        for lane in 1..lanes {
            for (top, score) in tops.iter_mut().zip(&scores[rows(lane)]) {
                *top = if *score > *top { *score } else { *top };
            }
        }
        totals.fill(0.0);
        for lane in 0..lanes {
            let pairs = scores[rows(lane)].iter().zip(&tops);
            for ((chance, total), (score, top)) in chances[rows(lane)].iter_mut().zip(&mut totals).zip(pairs)
            {
                *chance = exp_f32((score - top) as f32);
                *total += *chance;
            }
        }
        for lane in 0..lanes {
            for (chance, total) in chances[rows(lane)].iter_mut().zip(&totals) {
                *chance /= total;
            }
        }
    }
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
        let height = scores.len() / lanes;
        let (mut chances, mut words) = (Vec::new(), Vec::new());
        let (most_gradient, most_hessian) = loss.most(scores);
        let scale = Scale::new(height, most_gradient, most_hessian);
        for lane in 0..lanes {
            loss.derive(scores, lane, &Weights::default(), &mut chances, scale, &mut words);
            for (row, word) in words.iter().enumerate() {
                let (gradient, hessian) = scale.parts(*word);
                let at = |step: f64| {
                    let mut moved = scores.to_vec();
                    moved[lane * height + row] += step;
                    loss.mean(&moved, &Weights::default()) * height as f64
                };
                let scale = if matches!(loss, Loss::Squared(_)) { 2.0 } else { 1.0 };
                let slope = (at(1e-5) - at(-1e-5)) / 2e-5 / scale;
                let bend = (at(1e-3) - 2.0 * at(0.0) + at(-1e-3)) / 1e-6 / scale;
                assert!((gradient - slope).abs() < 4e-6, "{gradient} {slope}");
                assert!((hessian - widened * bend).abs() < 1e-4, "{hessian} {bend}");
            }
        }
    }

    #[test]
    fn derivatives_are_those_of_the_loss() {
        check(&Loss::Squared(vec![1.0, -2.0]), &[0.5, 3.0], 1.0);
        check(&Loss::Logistic(vec![true, false, true]), &[0.5, -1.0, -3.0], 1.0);
        check(&Loss::Softmax { codes: vec![0, 2], classes: 3 }, &[0.1, 1.0, 0.2, -1.0, -0.3, 0.0], 1.5);
    }

    #[test]
    fn many_rows_are_those_of_one_row_each() {
        let height = 2 * BLOCK + 3;
        let scores: Vec<f64> = (0..3 * height).map(|at| libm::sin(at as f64) * 4.0).collect();
        let mut chances = vec![0.0; 3 * height];
        softmax_lanes(&scores, 3, &mut chances);
        for row in 0..height {
            let mut own = [0, 1, 2].map(|lane| scores[lane * height + row]);
            softmax(&mut own);
            for lane in 0..3 {
                assert!((f64::from(chances[lane * height + row]) - own[lane]).abs() < 2e-7);
            }
        }
    }
}
