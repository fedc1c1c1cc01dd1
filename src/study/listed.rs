//! A model's lists over time: what it says at every moment, put together by student.

use super::course::Course;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::OverTime;
use crate::evaluation::over_time::{Seen, over_time};
use crate::features::Target;
use crate::models::Prediction;

/// One student in so many is on a list where nobody says how many the staff can meet.
const ONE_IN: usize = 10;

/// # Errors
/// `bad-capacity` for a list of nobody, or of more than the `most` who are judged.
pub(super) fn possible(capacity: usize, most: usize) -> Result<()> {
    if (1..=most).contains(&capacity) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::BadCapacity).with("value", capacity).with("most", most))
}

/// From what was said already: nothing is taught for another `capacity`.
///
/// # Errors
/// `bad-capacity`; `crashed` where results are missing.
pub(super) fn listed(course: &Course, model: &str, capacity: Option<usize>) -> Result<Option<OverTime>> {
    let Some(first) = course.sittings.first().filter(|sitting| !sitting.start.is_empty()) else {
        return Ok(None);
    };
    let most = first.judged().len();
    let capacity = capacity.unwrap_or_else(|| most.div_ceil(ONE_IN));
    possible(capacity, most)?;
    let mut all = Vec::new();
    for (moment, sitting) in course.sittings.iter().enumerate() {
        let rows = sitting.judged();
        let judged = course.judged_of(moment, model)?;
        let (
            Target::Classes { codes, positive: Some(positive), .. },
            Some(until),
            Some(Prediction::Chances(said)),
        ) = (&sitting.asked.target, sitting.asked.until, judged.predictions.first())
        else {
            return Ok(None);
        };
        all.push(Seen {
            until,
            places: rows.iter().map(|row| sitting.asked.places[*row as usize]).collect(),
            in_need: rows.iter().map(|row| codes[*row as usize] == *positive).collect(),
            chance: said.column(*positive as usize).to_vec(),
        });
    }
    Ok(over_time(model, capacity, &first.start, &all))
}
