//! A model taught anew beside the old one, on the same rows.

use serde::Serialize;

use crate::error::Result;
use crate::evaluation::paired_t::seeable;
use crate::evaluation::{BOOTSTRAPS, Resample, Task, signed};
use crate::features::Target;
use crate::metrics::{Better, Outcome, find};
use crate::models::Prediction;
use crate::numeric::order::{key, value};
use crate::numeric::statistics::quantile;
use crate::progress::{Watch, step};
use crate::words::Words;

/// What an old and a new model say of rows with known outcomes, that neither was taught on: of the new one these are its
/// out-of-fold predictions, or those of rows kept apart.
#[derive(Clone, Copy, Debug)]
pub struct Two<'a> {
    pub truth: &'a Target,
    pub old: &'a Prediction,
    pub new: &'a Prediction,
    /// Person of each row; rows stand for themselves without.
    pub groups: Option<&'a [u32]>,
}

/// How the new model stands to the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "RenewedStanding"))]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    Better,
    NotApart,
    Worse,
}

/// The main metric of both, and their difference, paired by resampled persons.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Renewed {
    pub rows: usize,
    #[cfg_attr(test, ts(type = "string"))]
    pub metric: &'static str,
    pub old: f64,
    pub new: f64,
    /// 95 % intervals of both.
    pub old_range: (f64, f64),
    pub new_range: (f64, f64),
    /// In favour of the new one where positive, whichever way the metric points.
    pub difference: f64,
    /// 95 % interval of the difference.
    pub low: f64,
    pub high: f64,
    /// The smallest true difference that would have been seen with a chance of 80 %.
    pub seeable: Option<f64>,
    pub standing: Standing,
    pub told: Words,
}

/// Whether the new model is better. `None` where the metric is undefined: without rows, of one class alone, or where
/// predictions do not fit the outcomes.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn renewed(two: &Two<'_>, seed: u64, watch: &mut dyn Watch) -> Result<Option<Renewed>> {
    let (rows, task) = (two.truth.len(), Task::of(two.truth));
    let Some(metric) = find(task.metric()) else { return Ok(None) };
    let prepared = [two.old, two.new]
        .map(|prediction| (metric.prepare)(&Outcome { truth: two.truth, prediction, cutoff: 0.5 }));
    let favour = |old: f64, new: f64| if metric.better == Better::Higher { new - old } else { old - new };
    let of = |weights: &[f64]| prepared[0](weights).zip(prepared[1](weights));
    let mut weights = vec![1.0; rows];
    let Some((old, new)) = of(&weights) else { return Ok(None) };
    let resample = Resample::anywhere(rows, two.groups.filter(|groups| groups.len() == rows));
    let [mut draws, mut olds, mut news] = [(); 3].map(|()| Vec::<u64>::with_capacity(BOOTSTRAPS));
    for index in 0..BOOTSTRAPS {
        step(watch, index as u64, BOOTSTRAPS as u64)?;
        resample.draw(seed, index, &mut weights);
        if let Some((old, new)) = of(&weights) {
            draws.push(key(favour(old, new)));
            olds.push(key(old));
            news.push(key(new));
        }
    }
    let [draws, olds, news] = [draws, olds, news].map(ordered);
    let [Some((low, high)), Some(old_range), Some(new_range)] = [&draws, &olds, &news].map(|own| ends(own))
    else {
        return Ok(None);
    };
    let standing = match () {
        () if low > 0.0 => Standing::Better,
        () if high < 0.0 => Standing::Worse,
        () => Standing::NotApart,
    };
    let (difference, seeable) = (favour(old, new), seeable(&draws));
    let id = match standing {
        Standing::Better => "drift-renewed-better",
        Standing::NotApart => "drift-renewed-same",
        Standing::Worse => "drift-renewed-worse",
    };
    // Of a worse one the loss is told, as a number above 0.
    let lost = if standing == Standing::Worse { (-high, -low) } else { (low, high) };
    let told = Words::new(id)
        .with("metric", metric.id)
        .with("rows", rows)
        .with("old", signed(old))
        .with("new", signed(new))
        .with("low", signed(lost.0))
        .with("high", signed(lost.1))
        .with("seeable", seeable.filter(|own| *own >= 0.005).map_or_else(|| "none".to_owned(), signed));
    let metric = metric.id;
    Ok(Some(Renewed {
        rows,
        metric,
        old,
        new,
        old_range,
        new_range,
        difference,
        low,
        high,
        seeable,
        standing,
        told,
    }))
}

fn ordered(mut draws: Vec<u64>) -> Vec<f64> {
    draws.sort_unstable();
    draws.into_iter().map(value).collect()
}

fn ends(draws: &[f64]) -> Option<(f64, f64)> {
    quantile(draws, 0.025).zip(quantile(draws, 0.975))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;
    use crate::progress::Unwatched;

    fn stands(old: f64, new: f64, groups: Option<&[u32]>) -> Renewed {
        let mut chance = Chance::new(5, &[]);
        let truth: Vec<f64> = (0..200).map(|_| 10.0 + 3.0 * chance.normal()).collect();
        let mut said =
            |noise: f64| Prediction::Numbers(truth.iter().map(|own| own + noise * chance.normal()).collect());
        let (old, new) = (said(old), said(new));
        let two = Two { truth: &Target::Numbers(truth), old: &old, new: &new, groups };
        renewed(&two, 1, &mut Unwatched).unwrap().unwrap()
    }

    #[test]
    fn better_worse_and_not_told_apart_are_what_they_are() {
        let better = stands(2.0, 1.0, None);
        assert_eq!((better.standing, better.metric), (Standing::Better, "rmse"));
        assert!(better.low > 0.5 && better.difference < better.high && better.old > better.new);
        let within = |value: f64, (low, high): (f64, f64)| low < value && value < high;
        assert!(within(better.old, better.old_range) && within(better.new, better.new_range));
        assert!(better.new_range.1 < better.old_range.0);
        assert_eq!(stands(1.0, 2.0, None).standing, Standing::Worse);
        let same = stands(1.5, 1.5, None);
        assert_eq!((same.standing, same.told.id.as_ref()), (Standing::NotApart, "drift-renewed-same"));
        assert!(same.seeable.unwrap() > 0.1);
    }

    #[test]
    fn rows_of_one_person_are_drawn_together() {
        let groups: Vec<u32> = (0..200).map(|row| row / 20).collect();
        let (alone, together) = (stands(1.5, 1.4, None), stands(1.5, 1.4, Some(&groups)));
        assert_eq!(alone.difference, together.difference);
        assert_ne!(alone.low, together.low);
    }

    #[test]
    fn nothing_is_said_of_one_class_or_no_rows() {
        let truth = Target::Numbers(vec![]);
        let none = Prediction::Numbers(vec![]);
        let two = Two { truth: &truth, old: &none, new: &none, groups: None };
        assert_eq!(renewed(&two, 1, &mut Unwatched).unwrap(), None);
    }
}
