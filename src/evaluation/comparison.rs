//! Two models on the same students: the difference of their main metric, paired by resample.

use serde::Serialize;

use super::score::Scored;
use crate::metrics::Better;
use crate::numeric::statistics::quantile;
use crate::words::Words;

/// How much better the best model is than another. Positive is in favour of the best one, whichever way the
/// metric points.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    pub model: String,
    pub against: String,
    pub difference: f64,
    /// 95 % interval of the difference.
    pub low: f64,
    pub high: f64,
    /// Whether the interval keeps clear of zero.
    pub apart: bool,
}

impl Comparison {
    /// "A and B cannot be told apart on these students."
    pub(super) fn told(&self) -> Words {
        Words::new("note-not-apart")
            .with("model", self.model.as_str())
            .with("against", self.against.as_str())
            .with("difference", signed(self.difference))
            .with("low", signed(self.low))
            .with("high", signed(self.high))
    }
}

/// Two decimals without a leading zero, a true minus.
pub(super) fn signed(value: f64) -> String {
    let text = format!("{:.2}", value.abs());
    let text = text.strip_prefix('0').unwrap_or(&text).to_owned();
    if value < 0.0 && text != ".00" { format!("\u{2212}{text}") } else { text }
}

/// The best model against every other one.
pub(super) fn compare(scored: &Scored, best: usize) -> Vec<Comparison> {
    let others = (0..scored.models.len()).filter(|other| *other != best);
    others.filter_map(|other| between(scored, best, other)).collect()
}

/// Every two models that learn, the better one first.
pub(super) fn pairs(scored: &Scored) -> Vec<Comparison> {
    let learns = |model: &usize| scored.learns.get(*model) == Some(&true);
    let models: Vec<usize> = (0..scored.models.len()).filter(learns).collect();
    let mut pairs = Vec::new();
    for (place, one) in models.iter().enumerate() {
        for other in &models[place + 1..] {
            let pair = between(scored, *one, *other);
            let turned = pair.as_ref().is_some_and(|pair| pair.difference < 0.0);
            pairs.extend(if turned { between(scored, *other, *one) } else { pair });
        }
    }
    pairs
}

fn between(scored: &Scored, best: usize, other: usize) -> Option<Comparison> {
    let difference = favour(scored, scored.value(best)?, scored.value(other)?);
    let sorted = differences(scored, best, other);
    let (low, high) = (quantile(&sorted, 0.025)?, quantile(&sorted, 0.975)?);
    Some(Comparison {
        model: scored.models[best].id.clone(),
        against: scored.models[other].id.clone(),
        difference,
        low,
        high,
        apart: low > 0.0 || high < 0.0,
    })
}

fn favour(scored: &Scored, best: f64, other: f64) -> f64 {
    if scored.better == Better::Higher { best - other } else { other - best }
}

/// The paired differences in favour of `best`, ascending.
pub(super) fn differences(scored: &Scored, best: usize, other: usize) -> Vec<f64> {
    let pairs = scored.resampled[best].iter().zip(&scored.resampled[other]);
    let mut differences: Vec<f64> = pairs.filter_map(|(a, b)| Some(favour(scored, (*a)?, (*b)?))).collect();
    differences.sort_by(f64::total_cmp);
    differences
}
