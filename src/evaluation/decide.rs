//! What one could do with a model: are its chances what they say, and what is a list of a length worth?
//!
//! All that is chosen (the bend of chances, the length of a list that finds a share of those in need) comes from what the model said within the teaching
//! rows of a fold about rows that it had not seen; all that is judged are the fold's test rows, which chose nothing.
//! Of repeats the first.

use ndarray::{Array2, Axis};
use serde::Serialize;

use super::lists::{Aimed, Judges, List};
use super::spread::Spread;
use super::{Judged, Trial};
use crate::decision::benefit::{Benefit, curve};
use crate::decision::calibration::Calibration;
use crate::decision::reliability::{Line, classwise_error, line};
use crate::error::Result;
use crate::features::Target;
use crate::metrics::curve::{CalibrationBin, calibration};
use crate::metrics::{Outcome, find};
use crate::models::Prediction;
use crate::progress::{Watch, step};

/// What a model said within the teaching rows of a fold, of rows that it had not seen, and what came true.
#[derive(Clone, Debug, PartialEq)]
pub struct Within {
    pub truth: Target,
    pub said: Prediction,
    /// The inner fold of each row.
    pub parts: Vec<usize>,
    /// Person or group of each row.
    pub persons: Option<Vec<u32>>,
    /// For numbers, inner fold by inner fold: what it says of the outer fold's test rows.
    pub outside: Vec<Prediction>,
}

/// How far chances mean what they say.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Quality {
    /// Of the class that may need support; `None` for more than two kinds.
    pub line: Option<Line>,
    /// In 15 bins of equal count, 0..=1.
    pub classwise_error: Option<f64>,
    pub log_loss: Option<f64>,
    pub brier: Option<f64>,
}

/// What one could do with a model.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Decision {
    pub model: String,
    /// Chances as the model gave them.
    pub raw: Quality,
    /// The same, calibrated.
    pub calibrated: Quality,
    /// Bins of calibrated chances; empty without a class that may need support.
    pub bins: Vec<CalibrationBin>,
    /// From short to long; empty without a class that may need support.
    pub lists: Vec<List>,
    /// Lists as long as is needed to miss few, or for what a miss costs; empty likewise.
    pub aims: Vec<Aimed>,
    /// Net benefit of acting on calibrated chances; empty without a class that may need support.
    pub benefit: Vec<Benefit>,
    /// Intervals about numbers; `None` for kinds.
    pub spread: Option<Spread>,
}

impl Decision {
    fn bare(model: &str) -> Decision {
        let none = Quality { line: None, classwise_error: None, log_loss: None, brier: None };
        Decision {
            model: model.to_owned(),
            raw: none,
            calibrated: none,
            bins: Vec::new(),
            lists: Vec::new(),
            aims: Vec::new(),
            benefit: Vec::new(),
            spread: None,
        }
    }
}

/// Bins of the curve, at most.
const BINS: usize = 10;

/// `None` where what was said within is not of every fold. Of numbers there are intervals alone, held against those about
/// the class `average`.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn decide(
    trial: &Trial<'_>,
    judged: &Judged,
    within: &[Within],
    average: &[Within],
    watch: &mut dyn Watch,
) -> Result<Option<Decision>> {
    step(watch, 0, 1)?;
    if let Target::Numbers(truth) = trial.truth {
        let spread = Spread::new(trial, truth, within, average);
        return Ok(spread.map(|spread| Decision { spread: Some(spread), ..Decision::bare(&judged.id) }));
    }
    let (Some(folds), Some(Prediction::Chances(raw))) = (trial.folds.first(), judged.predictions.first())
    else {
        return Ok(None);
    };
    let Target::Classes { codes, positive, .. } = trial.truth else { return Ok(None) };
    if within.len() != folds.count() {
        return Ok(None);
    }
    let tests: Vec<Vec<usize>> = (0..folds.count())
        .map(|fold| folds.fold(fold).test.as_slice().iter().map(|row| *row as usize).collect())
        .collect();
    let Some(bends) = bends(within) else { return Ok(None) };
    let bent = bent(raw, &bends, &tests);
    let mut decision = Decision {
        raw: quality(trial.truth, raw),
        calibrated: quality(trial.truth, &bent),
        ..Decision::bare(&judged.id)
    };
    if let Some(positive) = positive {
        let truth: Vec<bool> = codes.iter().map(|code| code == positive).collect();
        let chance = bent.column(*positive as usize).to_vec();
        decision.bins = calibration(&truth, &chance, BINS);
        let thresholds: Vec<f64> = (1..20).map(|part| f64::from(part) / 20.0).collect();
        decision.benefit = curve(&truth, &chance, &thresholds);
        let plain = raw.column(*positive as usize).to_vec();
        if let Some(judges) = Judges::new(trial, &truth, &plain, &tests) {
            decision.lists = judges.lists(trial.capacity);
            decision.aims = judges.aims(within, *positive);
        }
    }
    Ok(Some(decision))
}

/// How each fold bends chances, learned within its teaching rows; `None` for a fold in which bending does not help. `None`
/// in all where something else than chances was said.
pub fn bends(within: &[Within]) -> Option<Vec<Option<Calibration>>> {
    let of = |within: &Within| {
        let (Target::Classes { codes, .. }, Prediction::Chances(said)) = (&within.truth, &within.said) else {
            return None;
        };
        Some(helps(said, codes, &within.parts).then(|| Calibration::learn(said, codes)))
    };
    within.iter().map(of).collect()
}

/// Chances (rows x classes) of which those of each fold's test rows are bent its way.
pub fn bent(raw: &Array2<f64>, bends: &[Option<Calibration>], tests: &[Vec<usize>]) -> Array2<f64> {
    let mut bent = raw.clone();
    for (bend, rows) in bends.iter().zip(tests) {
        let Some(bend) = bend else { continue };
        let own = bend.says(&raw.select(Axis(0), rows));
        for (row, own) in rows.iter().zip(own.rows()) {
            bent.row_mut(*row).assign(&own);
        }
    }
    bent
}

/// Whether bending helps within the teaching rows: learned on all inner folds but one and judged on that one, it has the
/// lower log loss. Chances that mean what they say already are only made noisier by it.
fn helps(said: &Array2<f64>, codes: &[u32], parts: &[usize]) -> bool {
    let last = parts.iter().max().copied().unwrap_or(0);
    if last == 0 || parts.len() != codes.len() {
        return true;
    }
    let loss = |chances: &Array2<f64>, codes: &[u32]| -> f64 {
        let rows = chances.rows().into_iter().zip(codes);
        rows.map(|(row, code)| -libm::log(row[*code as usize].max(f64::EPSILON))).sum()
    };
    let (mut raw, mut bent) = (0.0, 0.0);
    for part in 0..=last {
        let (own, others): (Vec<usize>, Vec<usize>) = (0..parts.len()).partition(|row| parts[*row] == part);
        let of = |rows: &[usize]| -> Vec<u32> { rows.iter().map(|row| codes[*row]).collect() };
        let learned = Calibration::learn(&said.select(Axis(0), &others), &of(&others));
        let (judged, truth) = (said.select(Axis(0), &own), of(&own));
        raw += loss(&judged, &truth);
        bent += loss(&learned.says(&judged), &truth);
    }
    bent < raw
}

fn quality(truth: &Target, chances: &Array2<f64>) -> Quality {
    let Target::Classes { codes, names, positive } = truth else {
        return Quality { line: None, classwise_error: None, log_loss: None, brier: None };
    };
    let prediction = Prediction::Chances(chances.clone());
    let outcome = Outcome { truth, prediction: &prediction, cutoff: 0.5 };
    let score = |id: &str| find(id).and_then(|metric| metric.score(&outcome));
    let class = positive.or((names.len() == 2).then_some(1));
    let of = |class: u32| {
        let truth: Vec<bool> = codes.iter().map(|code| *code == class).collect();
        line(&truth, &chances.column(class as usize).to_vec())
    };
    Quality {
        line: class.and_then(of),
        classwise_error: classwise_error(chances, codes),
        log_loss: score("log_loss"),
        brier: score("brier"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::cutoff::Aim;
    use crate::decision::top::Worth;
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;
    use crate::split::{Protocol, Ties, folds};

    /// Students of whom each needs support with its own chance, and a model that is twice as sure as it may be.
    fn made(rows: usize, chance: &mut Chance) -> (Target, Prediction) {
        let mut said = Array2::zeros((rows, 2));
        let mut codes = Vec::new();
        for row in 0..rows {
            let score = chance.normal() - 1.0;
            let of = |score: f64| 1.0 / (1.0 + libm::exp(-score));
            codes.push(u32::from(chance.uniform() < of(score)));
            said[[row, 1]] = of(2.0 * score);
            said[[row, 0]] = 1.0 - said[[row, 1]];
        }
        let names = vec!["no".to_owned(), "yes".to_owned()];
        (Target::Classes { codes, names, positive: Some(1) }, Prediction::Chances(said))
    }

    #[test]
    fn what_is_too_sure_is_calibrated_and_lists_are_as_long_as_asked() {
        let mut chance = Chance::new(2, &[]);
        let (truth, said) = made(800, &mut chance);
        let protocol = Protocol { folds: 4, repeats: 1, seed: 1 };
        let drawn = vec![folds(800, Ties::default(), protocol, 0).unwrap()];
        let within: Vec<Within> = (0..4)
            .map(|_| {
                let (truth, said) = made(600, &mut chance);
                Within { truth, said, parts: vec![0; 600], persons: None, outside: vec![] }
            })
            .collect();
        let trial = Trial {
            truth: &truth,
            folds: &drawn,
            groups: None,
            protocol,
            target_name: "a",
            condition: None,
            rule_column: None,
            taught: 600,
            named: None,
            suspect: None,
            vouched: false,
            capacity: Some(33),
            signal: None,
            chosen: None,
        };
        let judged = Judged {
            id: "m".into(),
            predictions: vec![said],
            seconds: 0.0,
            learns: true,
            gives_chances: true,
            out_of_bag: None,
        };
        let decision = decide(&trial, &judged, &within, &[], &mut Unwatched).unwrap().unwrap();
        let slope = |quality: &Quality| quality.line.unwrap().slope;
        assert!((slope(&decision.raw) - 0.5).abs() < 0.12, "{:?}", decision.raw);
        assert!((slope(&decision.calibrated) - 1.0).abs() < 0.25, "{:?}", decision.calibrated);
        assert!(decision.calibrated.log_loss < decision.raw.log_loss);
        assert!(decision.calibrated.classwise_error < decision.raw.classwise_error);
        assert!(decision.lists.iter().any(|list| list.capacity == 33));
        for list in &decision.lists {
            let Worth { tally, precision, recall, .. } = list.worth;
            assert_eq!(tally.listed(), list.capacity as f64);
            let sum = tally.found + tally.missed + tally.false_alarms + tally.spared;
            assert!((sum - 800.0).abs() < 1e-9);
            for figure in [precision, recall] {
                let within = figure.low.zip(figure.high).zip(figure.value);
                assert!(within.is_none_or(|((low, high), value)| low <= value && value <= high), "{list:?}");
            }
        }
        assert!(decision.lists.windows(2).all(|pair| pair[0].worth.tally.found <= pair[1].worth.tally.found));
        assert_eq!(decision.lists.last().map(|list| list.worth.tally.missed), Some(0.0));
        for own in &decision.aims {
            let recall = own.worth.recall.value.unwrap();
            match own.aim {
                // Aimed at on other students.
                Aim::Recall(aim) => assert!((recall - aim).abs() < 0.12, "{own:?}"),
                Aim::Cost(_) => {}
                Aim::Share(_) => panic!("{own:?}"),
            }
        }
        let missed = |own: &Aimed| own.worth.tally.missed;
        let dear: Vec<f64> =
            decision.aims.iter().filter(|own| matches!(own.aim, Aim::Cost(_))).map(missed).collect();
        assert!(dear.windows(2).all(|pair| pair[0] >= pair[1]) && dear[0] > dear[4], "{dear:?}");
        assert!(decide(&trial, &judged, &within[1..], &[], &mut Unwatched).unwrap().is_none());
    }
}
