//! Several models as one: non-negative weights on what they say of students whom they had not seen (Breiman 1996,
//! doi 10.1007/BF00117832; Wolpert 1992, doi 10.1016/S0893-6080(05)80023-1).
//!
//! ```text
//! chances  softmax over classes of sum_m w_m log p_m        least log loss of the true classes
//! numbers  sum_m w_m f_m                                     least squares
//! ```
//!
//! Both with w_m >= 0, a sum of 1, and a pull towards the plain average, which small classes cannot better. Weights that
//! sum to more would sharpen what every member says, by what holds among the teaching rows alone.

#[cfg(feature = "onnx")]
mod nodes;
#[cfg(feature = "onnx")]
pub use nodes::nodes;

use ndarray::Array2;

use super::loss::softmax;
use crate::features::Target;
use crate::models::Prediction;

/// As many rows as the plain average is believed like.
const AVERAGE: f64 = 10.0;
/// Chances below this are read as this, so that one sure mistake does not decide.
const LEAST: f64 = 1e-6;
/// Rounds over all weights, at most, and the change at which they stand still.
const SWEEPS: usize = 200;
const STILL: f64 = 1e-6;

/// The weights of `members`, each about the same rows as `truth`, in their order; all 0 or more, 1 in sum. The plain average
/// where there is nothing to learn from.
pub fn weights(members: &[Prediction], truth: &Target) -> Vec<f64> {
    let even = 1.0 / members.len().max(1) as f64;
    match truth {
        Target::Classes { codes, .. } => {
            let logs: Vec<Array2<f64>> = members.iter().filter_map(logarithms).collect();
            if logs.len() < members.len() || codes.is_empty() {
                return vec![even; members.len()];
            }
            of_chances(&logs, codes, even)
        }
        Target::Numbers(values) => {
            let said: Vec<&[f64]> = members.iter().filter_map(numbers).collect();
            if said.len() < members.len() || values.is_empty() {
                return vec![even; members.len()];
            }
            of_numbers(&said, values, even)
        }
    }
}

/// What the members say together.
pub fn together(members: &[Prediction], weights: &[f64]) -> Option<Prediction> {
    match members.first()? {
        Prediction::Numbers(first) => {
            let said: Vec<&[f64]> = members.iter().filter_map(numbers).collect();
            let sum = |row: usize| said.iter().zip(weights).map(|(own, weight)| weight * own[row]).sum();
            let fits = said.len() == members.len() && said.iter().all(|own| own.len() == first.len());
            fits.then(|| Prediction::Numbers((0..first.len()).map(sum).collect()))
        }
        Prediction::Chances(first) => {
            let logs: Vec<Array2<f64>> = members.iter().filter_map(logarithms).collect();
            if logs.len() < members.len() || logs.iter().any(|own| own.dim() != first.dim()) {
                return None;
            }
            let mut chances = Array2::zeros(first.dim());
            for row in 0..first.nrows() {
                let scores = softened(&logs, weights, row);
                scores.into_iter().enumerate().for_each(|(class, chance)| chances[[row, class]] = chance);
            }
            Some(Prediction::Chances(chances))
        }
    }
}

fn numbers(said: &Prediction) -> Option<&[f64]> {
    match said {
        Prediction::Numbers(values) => Some(values),
        Prediction::Chances(_) => None,
    }
}

fn logarithms(said: &Prediction) -> Option<Array2<f64>> {
    match said {
        Prediction::Chances(chances) => Some(chances.mapv(|chance| libm::log(chance.clamp(LEAST, 1.0)))),
        Prediction::Numbers(_) => None,
    }
}

fn softened(logs: &[Array2<f64>], weights: &[f64], row: usize) -> Vec<f64> {
    let classes = logs.first().map_or(0, Array2::ncols);
    let score = |class: usize| logs.iter().zip(weights).map(|(own, weight)| weight * own[[row, class]]).sum();
    let mut scores: Vec<f64> = (0..classes).map(score).collect();
    softmax(&mut scores);
    scores
}

/// Least log loss; convex in the weights.
fn of_chances(logs: &[Array2<f64>], codes: &[u32], even: f64) -> Vec<f64> {
    shared(logs.len(), even, AVERAGE, |weights, to, from| {
        let (mut gradient, mut curvature) = (0.0, 0.0);
        for (row, code) in codes.iter().enumerate() {
            let apart = |class: usize| logs[to][[row, class]] - logs[from][[row, class]];
            let chances = softened(logs, weights, row);
            let (mut mean, mut square) = (0.0, 0.0);
            for (class, chance) in chances.iter().enumerate() {
                mean += chance * apart(class);
                square += chance * apart(class) * apart(class);
            }
            gradient += mean - apart(*code as usize);
            curvature += square - mean * mean;
        }
        (gradient, curvature)
    })
}

/// Least squares.
fn of_numbers(said: &[&[f64]], truth: &[f64], even: f64) -> Vec<f64> {
    // The pull counts in the unit of the numbers: as the members' distances from the truth.
    let square =
        |own: &&[f64]| own.iter().zip(truth).map(|(own, truth)| (own - truth) * (own - truth)).sum::<f64>();
    let size = said.iter().map(square).sum::<f64>() / (truth.len() * said.len()) as f64;
    shared(said.len(), even, AVERAGE * size.max(1e-12), |weights, to, from| {
        let (mut gradient, mut curvature) = (0.0, 0.0);
        for (row, truth) in truth.iter().enumerate() {
            let together: f64 = said.iter().zip(weights).map(|(own, weight)| weight * own[row]).sum();
            let apart = said[to][row] - said[from][row];
            gradient += (together - truth) * apart;
            curvature += apart * apart;
        }
        (gradient, curvature)
    })
}

/// Weights of 0 and more that sum to 1: one member gives to another, by Newton's step, until all stand still. `slope`
/// is asked for the first and second derivative of the loss in what goes from one to the other.
fn shared(
    members: usize,
    even: f64,
    pull: f64,
    slope: impl Fn(&[f64], usize, usize) -> (f64, f64),
) -> Vec<f64> {
    let mut weights = vec![even; members];
    for _ in 0..SWEEPS {
        let mut moved: f64 = 0.0;
        for to in 1..members {
            for from in 0..to {
                let (gradient, curvature) = slope(&weights, to, from);
                let gradient = gradient + pull * (weights[to] - weights[from]);
                let given = (-gradient / (curvature + 2.0 * pull)).clamp(-weights[to], weights[from]);
                weights[to] += given;
                weights[from] = (weights[from] - given).max(0.0);
                moved = moved.max(given.abs());
            }
        }
        if moved < STILL {
            break;
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;

    fn chances(of: impl Fn(usize) -> f64, rows: usize) -> Prediction {
        Prediction::Chances(Array2::from_shape_fn((rows, 2), |(row, class)| {
            if class == 1 { of(row) } else { 1.0 - of(row) }
        }))
    }

    fn classes(of: impl Fn(usize) -> bool, rows: usize) -> Target {
        let codes = (0..rows).map(|row| u32::from(of(row))).collect();
        Target::Classes { codes, names: vec!["no".into(), "yes".into()], positive: Some(1) }
    }

    #[test]
    fn who_knows_is_heard_and_who_guesses_is_not() {
        // One of four is wrong where the first model says .75 for the truth; the second has it backwards.
        let truth = |row: usize| row.is_multiple_of(2);
        let right = |row: usize| truth(row) == (row % 4 < 3);
        let knows = chances(|row| if right(row) { 0.75 } else { 0.25 }, 4000);
        let wrong = chances(|row| if right(row) { 0.2 } else { 0.8 }, 4000);
        let weights = weights(&[knows.clone(), wrong.clone()], &classes(truth, 4000));
        assert!(weights[0] > 0.99 && (weights[0] + weights[1] - 1.0).abs() < 1e-12, "{weights:?}");
        let Some(Prediction::Chances(said)) = together(&[knows, wrong], &weights) else { panic!("chances") };
        assert!((said[[0, 1]] - 0.75).abs() < 0.01 && (said.row(0).sum() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_few_rows_leave_the_plain_average() {
        let one = chances(|row| 0.4 + 0.1 * (row % 3) as f64, 3);
        let weights = weights(&[one.clone(), one.clone()], &classes(|row| row == 1, 3));
        assert!(weights.iter().all(|weight| (weight - 0.5).abs() < 0.05), "{weights:?}");
        assert_eq!(super::weights(&[one.clone(), one], &classes(|_| true, 0)), [0.5, 0.5]);
    }

    #[test]
    fn two_numbers_with_errors_of_their_own_are_better_together() {
        let mut chance = Chance::new(5, &[]);
        let truth: Vec<f64> = (0..3000).map(|_| 10.0 + 3.0 * chance.normal()).collect();
        let mut said =
            |noise: f64| -> Vec<f64> { truth.iter().map(|own| own + noise * chance.normal()).collect() };
        let (near, far) = (Prediction::Numbers(said(1.0)), Prediction::Numbers(said(2.0)));
        let weights = weights(&[near.clone(), far.clone()], &Target::Numbers(truth.clone()));
        // Errors of variance 1 and 4 on a variance of 9 about 10: the least squares by hand.
        assert!((weights[0] - 0.8).abs() < 0.05 && (weights[1] - 0.2).abs() < 0.05, "{weights:?}");
        let error = |own: &Prediction| {
            let Prediction::Numbers(own) = own else { panic!("numbers") };
            own.iter().zip(&truth).map(|(own, truth)| (own - truth) * (own - truth)).sum::<f64>()
        };
        assert!(error(&together(&[near.clone(), far], &weights).unwrap()) < error(&near));
    }
}
