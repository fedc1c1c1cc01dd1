//! What a model said within the teaching rows of every outer fold, inner fold by inner fold: of rows that it had not
//! seen, and that are not judged.

use super::course::Course;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::Within;
use crate::models::Prediction;

/// One per fold of the first repeat; none where inner folds were not run.
///
/// # Errors
/// `crashed` where results are missing.
pub(super) fn within(course: &Course, moment: usize, id: &str) -> Result<Vec<Within>> {
    let missing = || Error::new(ErrorKind::Crashed).with("reason", "a decision lacks its chances");
    let (_, bench) = course.at(moment)?;
    let target = &bench.target;
    let Some(folds) = bench.folds.first() else { return Ok(Vec::new()) };
    (0..folds.count())
        .map(|fold| {
            let mut rows = Vec::new();
            let mut said = Prediction::empty(target, target.len());
            for (at, part) in bench.inner(0, fold)?.iter().enumerate() {
                let whole = course.whole(moment, id, (0, fold, Some(at))).ok_or_else(missing)?;
                rows.extend_from_slice(part.test.as_slice());
                said.put(part.test.as_slice(), &whole.prediction);
            }
            Ok(Within { truth: target.of(&rows), said: said.of(&rows) })
        })
        .collect()
}
