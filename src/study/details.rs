//! The numbers behind the charts of one model.

use serde::Serialize;

use super::blend::BLEND;
use super::course::Course;
use crate::error::{Error, ErrorKind, Result};
use crate::features::Target;
use crate::metrics::Outcome;
use crate::metrics::confusion::confusion;
use crate::metrics::curve::{CalibrationBin, RocPoint, calibration, roc};
use crate::models::Prediction;
use crate::numeric::order;
use crate::numeric::statistics::{mean, quantile};

/// Points of a scatter, at most: more cannot be told apart on a screen.
const MOST_POINTS: usize = 2000;

/// Bins of a calibration chart, at most.
const CALIBRATION_BINS: usize = 10;

/// Out-of-fold predictions of one model, averaged over repeats, as charts need them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Details {
    pub model: String,
    pub rows: usize,
    pub roc: Option<RocPair>,
    pub calibration: Option<Vec<CalibrationBin>>,
    pub confusion: Option<Confusion>,
    pub scatter: Option<Scatter>,
    pub importance: Option<Vec<Importance>>,
}

/// The curve of the model and of the one-column rule beside it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RocPair {
    pub points: Vec<RocPoint>,
    pub rule: Vec<RocPoint>,
}

/// Rows by true and said class.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Confusion {
    pub names: Vec<String>,
    #[cfg_attr(test, ts(type = "number[][]"))]
    pub counts: Vec<Vec<u64>>,
}

/// True and predicted numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Scatter {
    pub points: Vec<(f64, f64)>,
    /// How many there are in all.
    pub of: usize,
}

/// How much one column mattered, with the range of the middle 95 % over parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Importance {
    pub column: String,
    pub share: f64,
    pub low: f64,
    pub high: f64,
}

/// # Errors
/// `unknown-model` for a model that took no part or has no result yet.
pub fn details(course: &Course, moment: usize, model: &str) -> Result<Details> {
    let (sitting, bench) = course.at(moment)?;
    let target = &bench.target.of(&sitting.judged());
    let said = averaged(course, moment, model)?;
    let outcome = Outcome { truth: target, prediction: &said, cutoff: 0.5 };
    let mut details = Details {
        model: model.to_owned(),
        rows: target.len(),
        roc: None,
        calibration: None,
        confusion: None,
        scatter: None,
        importance: importance(course, moment, model),
    };
    match (target, &said) {
        (Target::Numbers(truth), Prediction::Numbers(said)) => {
            let step = truth.len().div_ceil(MOST_POINTS).max(1);
            let points = truth.iter().copied().zip(said.iter().copied()).step_by(step).collect();
            details.scatter = Some(Scatter { points, of: truth.len() });
        }
        (Target::Classes { codes, names, positive }, Prediction::Chances(chances)) => {
            let counts = confusion(&outcome);
            let counts = counts.rows().into_iter().map(|row| row.to_vec()).collect();
            details.confusion = Some(Confusion { names: names.clone(), counts });
            if let Some(positive) = positive {
                let class = *positive as usize;
                let truth: Vec<bool> = codes.iter().map(|code| code == positive).collect();
                let chance = chances.column(class).to_vec();
                details.calibration = Some(calibration(&truth, &chance, CALIBRATION_BINS));
                let rule = match averaged(course, moment, "one_column")? {
                    Prediction::Chances(rule) => roc(&truth, &rule.column(class).to_vec()),
                    Prediction::Numbers(_) => vec![],
                };
                details.roc = Some(RocPair { points: roc(&truth, &chance), rule });
            }
        }
        _ => {}
    }
    Ok(details)
}

/// What a model says of every row that is judged, the repeats averaged.
pub fn averaged(course: &Course, moment: usize, model: &str) -> Result<Prediction> {
    let unknown = || Error::new(ErrorKind::UnknownModel).with("model", model).with("known", "");
    if model != BLEND && course.of_model(moment, model).next().is_none() {
        return Err(unknown());
    }
    let judged = course.judged_of(moment, model)?;
    let count = judged.predictions.len() as f64;
    let mut predictions = judged.predictions.into_iter();
    let first = predictions.next().ok_or_else(unknown)?;
    Ok(predictions.fold(first, |sum, next| match (sum, next) {
        (Prediction::Numbers(sum), Prediction::Numbers(next)) => {
            Prediction::Numbers(sum.iter().zip(next).map(|(a, b)| a + b).collect())
        }
        (Prediction::Chances(sum), Prediction::Chances(next)) => Prediction::Chances(sum + next),
        (sum, _) => sum,
    }))
    .map(|sum| match sum {
        Prediction::Numbers(values) => {
            Prediction::Numbers(values.iter().map(|value| value / count).collect())
        }
        Prediction::Chances(chances) => Prediction::Chances(chances / count),
    })
}

/// Mean over parts, the most telling column first.
pub(super) fn importance(course: &Course, moment: usize, model: &str) -> Option<Vec<Importance>> {
    let parts: Vec<&Vec<f64>> =
        course.of_model(moment, model).filter_map(|(_, whole)| whole.importance.as_ref()).collect();
    if parts.is_empty() {
        return None;
    }
    let columns = course.bench.at(moment)?.frame.columns.iter().enumerate();
    let mut importance: Vec<Importance> = columns
        .map(|(at, column)| {
            let mut shares: Vec<f64> = parts.iter().filter_map(|part| part.get(at).copied()).collect();
            shares.sort_by(f64::total_cmp);
            Importance {
                column: column.name.clone(),
                share: mean(&shares).unwrap_or(0.0),
                low: quantile(&shares, 0.025).unwrap_or(0.0),
                high: quantile(&shares, 0.975).unwrap_or(0.0),
            }
        })
        .collect();
    order::by(&mut importance, |a, b| b.share.total_cmp(&a.share).then_with(|| a.column.cmp(&b.column)));
    Some(importance)
}
