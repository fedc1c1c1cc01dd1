//! Models beside a named rule. A rule says yes or no, so its order of students says little; what can be held against
//! it fairly is a list as long as its own.
//!
//! In every fold the model names as many students as the rule, those with the highest chances (of equal ones each by
//! the same share), and both are judged by the share of students that are told rightly. A model does not suffer for a
//! cut-off that nobody chose, and a rule that names few is no better for it.

use super::measure::Measure;
use super::ready::test_rows;
use super::resample::{BOOTSTRAPS, MANY, Resample};
use super::{Judged, Trial};
use crate::decision::top::Ranked;
use crate::error::Result;
use crate::features::Target;
use crate::metrics::Better;
use crate::models::Prediction;
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};

/// The id under which the named rule runs.
pub(super) const NAMED: &str = "rule";

/// Resamples where persons are very many: each takes as long as all of them need.
const FEW_DRAWS: usize = 200;

/// The share told rightly of every model; `None` without a named rule, or where it names nobody or everybody.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub(super) fn measure(
    trial: &Trial<'_>,
    judged: &[Judged],
    watch: &mut dyn Watch,
) -> Result<Option<Measure>> {
    let (Some(rule), Target::Classes { codes, positive: Some(positive), .. }) =
        (judged.iter().find(|model| model.id == NAMED), trial.truth)
    else {
        return Ok(None);
    };
    let class = *positive as usize;
    let truth: Vec<bool> = codes.iter().map(|code| code == positive).collect();
    let of = |prediction: &Prediction| match prediction {
        Prediction::Chances(chances) => chances.column(class).to_vec(),
        Prediction::Numbers(_) => Vec::new(),
    };
    let says: Vec<f64> = rule.predictions.first().map(of).unwrap_or_default();
    let names = says.iter().filter(|says| **says >= 0.5).count();
    if names == 0 || names == says.len() || says.len() != truth.len() {
        return Ok(None);
    }
    let folds = test_rows(trial.folds);
    // How rightly each row is told, 0..=1: model x row, the repeats averaged; and model x (repeat and fold).
    let mut rightly = vec![vec![0.0; truth.len()]; judged.len()];
    let mut by_fold = vec![Vec::new(); judged.len()];
    for (model, own) in judged.iter().enumerate() {
        for (prediction, folds) in own.predictions.iter().zip(&folds) {
            let chance = of(prediction);
            for rows in folds {
                let told = told(rows, &truth, &chance, &says);
                let share = told.as_ref().and_then(|told| mean(told));
                by_fold[model].push(share);
                for (row, told) in rows.iter().zip(told.into_iter().flatten()) {
                    rightly[model][*row as usize] += told / own.predictions.len() as f64;
                }
            }
        }
    }
    let resample = Resample::new(&trial.folds[0], trial.groups);
    let draws = if resample.persons() > MANY { FEW_DRAWS } else { BOOTSTRAPS };
    let mut weights = vec![1.0; truth.len()];
    let mut resampled = vec![Vec::with_capacity(draws); judged.len()];
    let share = |rightly: &[f64], weights: &[f64]| {
        let total: f64 = weights.iter().sum();
        let told: f64 = rightly.iter().zip(weights).map(|(told, weight)| told * weight).sum();
        (total > 0.0).then(|| told / total)
    };
    let values = rightly.iter().map(|rightly| share(rightly, &weights)).collect();
    for index in 0..draws {
        step(watch, index as u64, draws as u64)?;
        resample.draw(trial.protocol.seed, index, &mut weights);
        for (resampled, rightly) in resampled.iter_mut().zip(&rightly) {
            resampled.push(share(rightly, &weights));
        }
    }
    Ok(Some(Measure { metric: "accuracy", better: Better::Higher, values, by_fold, resampled }))
}

/// How rightly each of a fold's rows is told by a list as long as that of the rule.
fn told(rows: &[u32], truth: &[bool], chance: &[f64], says: &[f64]) -> Option<Vec<f64>> {
    let own = |values: &[f64]| -> Option<Vec<f64>> {
        rows.iter().map(|row| values.get(*row as usize).copied()).collect()
    };
    let (chance, says) = (own(chance)?, own(says)?);
    let truth: Vec<bool> = rows.iter().filter_map(|row| truth.get(*row as usize).copied()).collect();
    let listed =
        Ranked::new(&truth, &chance)?.listed(says.iter().filter(|says| **says >= 0.5).count() as f64);
    let told = listed.iter().zip(&truth).map(|(listed, need)| if *need { *listed } else { 1.0 - listed });
    Some(told.collect())
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn a_model_names_as_many_as_the_rule() {
        let rows = [0, 1, 2, 3, 4];
        let truth = [true, false, true, false, false];
        let says = [1.0, 1.0, 0.0, 0.0, 0.0];
        let of = |chance: &[f64]| told(&rows, &truth, chance, &says).unwrap();
        assert_eq!(of(&says), [1.0, 0.0, 0.0, 1.0, 1.0]);
        // Chances far below one half, in the right order.
        assert_eq!(of(&[0.3, 0.1, 0.2, 0.1, 0.1]), [1.0; 5]);
        // Two places for one above and four alike.
        assert_eq!(of(&[0.1, 0.1, 0.3, 0.1, 0.1]), [0.25, 0.75, 1.0, 0.75, 0.75]);
        assert!(told(&rows, &truth, &[0.1], &says).is_none());
    }
}
