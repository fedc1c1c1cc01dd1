//! How well a model tells whom it was taught on: the attack that guesses "was there" where the model errs little.
//!
//! # Formula
//! The area under the curve of minus the loss of a row, between rows that taught and rows that did not: .5 is a model that
//! remembers nobody (Yeom et al. 2018, doi 10.1109/CSF.2018.00027).

use ndarray::Array2;

use crate::features::Target;
use crate::metrics::{self, Outcome};
use crate::models::Prediction;

/// Of what a model says of rows that taught and of rows that did not; `None` where either are none.
pub fn membership(taught: (&Target, &Prediction), held_out: (&Target, &Prediction)) -> Option<f64> {
    let (inside, outside) = (losses(taught.0, taught.1), losses(held_out.0, held_out.1));
    let codes = [vec![1; inside.len()], vec![0; outside.len()]].concat();
    let all: Vec<f64> = inside.into_iter().chain(outside).map(|loss| 1.0 / (1.0 + loss)).collect();
    let chances = Array2::from_shape_fn((all.len(), 2), |(row, class)| match class {
        1 => all[row],
        _ => 1.0 - all[row],
    });
    let names = ["away", "there"].map(String::from).to_vec();
    let truth = Target::Classes { codes, names, positive: Some(1) };
    let prediction = Prediction::Chances(chances);
    metrics::find("auroc")?.score(&Outcome { truth: &truth, prediction: &prediction, cutoff: 0.5 })
}

/// Minus the logarithm of the chance of what came, or how far off a number is.
fn losses(truth: &Target, said: &Prediction) -> Vec<f64> {
    match (truth, said) {
        (Target::Numbers(values), Prediction::Numbers(said)) => {
            values.iter().zip(said).map(|(value, said)| (value - said).abs()).collect()
        }
        (Target::Classes { codes, .. }, Prediction::Chances(chances)) => {
            let own = chances.rows().into_iter().zip(codes);
            let chance = own.map(|(row, code)| row.get(*code as usize).copied().unwrap_or(0.0));
            chance.map(|chance| -libm::log(chance.max(1e-12))).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_that_remembers_is_found_out_and_one_that_does_not_is_not() {
        let truth = Target::Numbers((0..50).map(f64::from).collect());
        let exact = Prediction::Numbers((0..50).map(f64::from).collect());
        let off = Prediction::Numbers((0..50).map(|at| f64::from(at) + 1.0).collect());
        assert_eq!(membership((&truth, &exact), (&truth, &off)), Some(1.0));
        assert_eq!(membership((&truth, &off), (&truth, &off)), Some(0.5));
        assert_eq!(membership((&truth, &exact), (&Target::Numbers(vec![]), &exact)), None);
    }
}
