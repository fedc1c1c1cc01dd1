//! A model's lists over time: what it says at every moment, put together by student.

use super::course::Course;
use crate::error::Result;
use crate::evaluation::OverTime;
use crate::evaluation::over_time::{Seen, over_time};
use crate::features::Target;
use crate::models::Prediction;

/// One student in so many is on a list where nobody says how many the staff can meet.
const ONE_IN: usize = 10;

/// # Errors
/// `crashed` where results are missing.
pub(super) fn listed(course: &Course, model: &str) -> Result<Option<OverTime>> {
    let Some(first) = course.sittings.first().filter(|sitting| !sitting.start.is_empty()) else {
        return Ok(None);
    };
    let capacity = course.capacity.unwrap_or_else(|| first.judged().len().div_ceil(ONE_IN));
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
