//! The estimates that are shown: what a model said of every judged row without having seen it, of the first repeat,
//! bent where inner folds say that it helps.

use super::course::Course;
use super::within::within;
use crate::decision::calibration::Calibration;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::{bends, bent};
use crate::features::Target;
use crate::models::Prediction;

/// Estimates of the rows that are judged, and what turned a model's own chances into them.
pub(super) struct Shown {
    /// Rows of the bench, ascending; what follows has one entry for each.
    pub rows: Vec<u32>,
    /// The fold in which a row is judged.
    pub folds: Vec<usize>,
    /// Chance of the class that may need support, 0..=1.
    pub chance: Vec<f64>,
    /// Whether it came true.
    pub positive: Vec<bool>,
    /// The bend of each fold; `None` where chances stand as the model gave them.
    pub bends: Vec<Option<Calibration>>,
}

/// # Errors
/// `unsuited` for a question without a class that may need support; `unknown-model` for a model that took no part;
/// `crashed` where there is no such moment.
pub(super) fn shown(course: &Course, moment: usize, model: &str) -> Result<Shown> {
    let (sitting, bench) = course.at(moment)?;
    if bench.entrants.iter().all(|entrant| entrant.id != model) {
        return Err(Error::new(ErrorKind::UnknownModel).with("model", model).with("known", ""));
    }
    let unsuited = || Error::new(ErrorKind::Unsuited).with("model", model).with("why", "question");
    let Target::Classes { codes, positive: Some(positive), .. } = &bench.target else {
        return Err(unsuited());
    };
    let rows = sitting.judged();
    let judged = course.judged_of(moment, model)?;
    let Some(Prediction::Chances(raw)) = judged.predictions.first() else { return Err(unsuited()) };
    let own = bench.folds.first().ok_or_else(unsuited)?.among(&rows);
    let tests: Vec<Vec<usize>> = (0..own.count())
        .map(|fold| own.fold(fold).test.as_slice().iter().map(|row| *row as usize).collect())
        .collect();
    // Without inner folds nothing is known about how chances bend.
    let decided = course.decides() && judged.learns;
    let learned = if decided { bends(&within(course, moment, model)?) } else { None };
    let bends = learned.unwrap_or_else(|| vec![None; tests.len()]);
    let chance = bent(raw, &bends, &tests).column(*positive as usize).to_vec();
    let mut folds = vec![0; rows.len()];
    for (fold, test) in tests.iter().enumerate() {
        test.iter().for_each(|row| folds[*row] = fold);
    }
    let positive = rows.iter().map(|row| codes[*row as usize] == *positive).collect();
    Ok(Shown { rows, folds, chance, positive, bends })
}
