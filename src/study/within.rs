//! What a model said within the teaching rows of every outer fold, inner fold by inner fold: of rows that it had not
//! seen, and that are not judged.

use super::blend::{self, BLEND};
use super::course::Course;
use super::job::Bench;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::Within;
use crate::features::Target;
use crate::models::Prediction;
use crate::split::Fold;

/// One per fold of the first repeat; none where inner folds were not run.
///
/// # Errors
/// `crashed` where results are missing.
pub(super) fn within(course: &Course, moment: usize, id: &str) -> Result<Vec<Within>> {
    let missing = || Error::new(ErrorKind::Crashed).with("reason", "a decision lacks its chances");
    let (_, bench) = course.at(moment)?;
    if id == BLEND {
        return blend::within(course, moment);
    }
    all(bench, &|fold, at, _| {
        let whole = course.whole(moment, id, (0, fold, Some(at))).ok_or_else(missing)?;
        Ok((whole.prediction.clone(), whole.outside.clone()))
    })
}

/// The same of the class average, for numbers; it needs no jobs.
///
/// # Errors
/// `crashed` for folds that the bench does not know.
pub(super) fn of_average(bench: &Bench) -> Result<Vec<Within>> {
    let Target::Numbers(values) = &bench.target else { return Ok(Vec::new()) };
    all(bench, &|fold, _, part| {
        let weight = |row: &u32| {
            let weights = bench.weights.as_ref();
            weights.map_or(1.0, |weights| f64::from(weights[*row as usize]))
        };
        let teaching = part.train.as_slice();
        let total: f64 = teaching.iter().map(weight).sum();
        let sum: f64 = teaching.iter().map(|row| weight(row) * values[*row as usize]).sum();
        let say = |rows: usize| Prediction::Numbers(vec![sum / total.max(f64::MIN_POSITIVE); rows]);
        let outside = bench.fold(0, fold, None)?.test.as_slice().len();
        Ok((say(part.test.as_slice().len()), Some(say(outside))))
    })
}

/// What is said of the test rows of an inner fold, by its place and that of the outer one, and of the outer test rows.
pub(super) type Says<'a> = dyn Fn(usize, usize, &Fold) -> Result<(Prediction, Option<Prediction>)> + 'a;

/// # Errors
/// Those of `says`; `crashed` for folds that the bench does not know.
pub(super) fn all(bench: &Bench, says: &Says<'_>) -> Result<Vec<Within>> {
    let target = &bench.target;
    let count = bench.folds.first().map_or(0, crate::split::Folds::count);
    let of_fold = |fold: usize| {
        let (mut rows, mut parts, mut outside) = (Vec::new(), Vec::new(), Vec::new());
        let mut said = Prediction::empty(target, target.len());
        for (at, part) in bench.inner(0, fold)?.iter().enumerate() {
            let (own, beyond) = says(fold, at, part)?;
            rows.extend_from_slice(part.test.as_slice());
            parts.resize(rows.len(), at);
            said.put(part.test.as_slice(), &own);
            outside.extend(beyond);
        }
        let person = |groups: &Vec<u32>| rows.iter().map(|row| groups[*row as usize]).collect();
        let persons = bench.groups.as_ref().map(person);
        Ok(Within { truth: target.of(&rows), said: said.of(&rows), parts, persons, outside })
    };
    (0..count).map(of_fold).collect()
}
