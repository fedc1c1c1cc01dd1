//! Students whose work promises more than the mark shows: their result lies below the interval about an estimate that
//! was made without them.
//!
//! An interval that holds nine in ten leaves one in twenty below it whatever the students are like, so the list always
//! comes with how many the interval's own misses would put there.

use serde::Serialize;

use super::spread::{ALPHA, intervals};
use super::{Judged, Within};
use crate::features::Target;
use crate::models::Prediction;
use crate::numeric::order;
use crate::split::Folds;

/// Results below the interval about what was promised, of the first repeat.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Potential {
    pub model: String,
    /// The share that intervals usually hold, 0..1.
    pub aim: f64,
    /// The share that usually lies below them, 0..1: half of those that they miss.
    pub miss: f64,
    /// Students with an interval.
    pub judged: usize,
    /// Of them, those who would be below by that share alone.
    pub expected: f64,
    /// Whether there are more than chance makes of that share in 19 of 20 files.
    pub beyond_chance: bool,
    /// Whether intervals promise anything: across cohorts they do not.
    pub promised: bool,
    /// The largest gap first.
    pub students: Vec<Promising>,
}

/// One student, in the target's unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Promising {
    /// As a spreadsheet counts.
    #[cfg_attr(test, ts(type = "number"))]
    pub row: u64,
    /// The cell that says who it is, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub who: Option<String>,
    /// Of a model that never saw the student.
    pub estimate: f64,
    pub low: f64,
    pub high: f64,
    pub result: f64,
    /// Estimate less result.
    pub gap: f64,
}

/// Upper end of 19 in 20 of a normal variable.
const NINETEEN_IN_TWENTY: f64 = 1.645;

/// Of `truth`, and what a model said of it out of fold; `rows` are the spreadsheet's. `None` for kinds, and where what
/// was said within is not of every fold or bounds nothing.
pub fn potential(
    folds: &Folds,
    seed: u64,
    truth: &Target,
    judged: &Judged,
    within: &[Within],
    rows: &[u64],
) -> Option<Potential> {
    let (Target::Numbers(truth), Prediction::Numbers(said)) = (truth, judged.predictions.first()?) else {
        return None;
    };
    let intervals = intervals(folds, seed, within).filter(|intervals| !intervals.is_empty())?;
    let mut students = Vec::new();
    for (place, (low, high)) in &intervals {
        let at = *place as usize;
        let (Some(result), Some(estimate), Some(row)) = (truth.get(at), said.get(at), rows.get(at)) else {
            return None;
        };
        // An estimate and its interval come of different models: one without the other is no promise.
        if result < low && result < estimate {
            let (estimate, result) = (*estimate, *result);
            let (low, high, gap) = (*low, *high, estimate - result);
            students.push(Promising { row: *row, who: None, estimate, low, high, result, gap });
        }
    }
    order::by(&mut students, |a, b| b.gap.total_cmp(&a.gap).then(a.row.cmp(&b.row)));
    let miss = ALPHA / 2.0;
    let expected = miss * intervals.len() as f64;
    let most = expected + NINETEEN_IN_TWENTY * (expected * (1.0 - miss)).sqrt();
    Some(Potential {
        model: judged.id.clone(),
        aim: 1.0 - ALPHA,
        miss,
        judged: intervals.len(),
        expected,
        beyond_chance: students.len() as f64 > most,
        promised: folds.count() > 1,
        students,
    })
}
