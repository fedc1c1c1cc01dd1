//! Two models on the same students: the difference of a metric, paired by resample and by fold.
//!
//! The interval always comes from resamples of persons. Where folds were drawn by lot, row by row, two models are told
//! apart by the corrected t-test with Holm's correction over all pairs, and the interval has to keep clear of zero as
//! well; elsewhere by the interval alone.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Trial;
use super::measure::Measure;
use super::named::NAMED;
use super::paired_t::{holm, paired_t, seeable};
use super::score::Scored;
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
    /// What is compared: the metric that the verdict rests on; beside a named rule `accuracy`, of lists as long as the
    /// rule's.
    #[cfg_attr(test, ts(type = "string"))]
    pub metric: &'static str,
    pub difference: f64,
    /// 95 % interval of the difference.
    pub low: f64,
    pub high: f64,
    /// Of the corrected t-test, corrected for all pairs; `None` where it does not hold.
    pub p: Option<f64>,
    /// The smallest true difference that would have been seen with a chance of 80 %.
    pub seeable: Option<f64>,
    /// Whether the two can be told apart.
    pub apart: bool,
}

impl Comparison {
    /// "A and B cannot be told apart on these students."
    pub(super) fn told(&self) -> Words {
        let id = match (self.against == NAMED, self.ahead()) {
            (true, false) => "note-not-apart-rule",
            (true, true) => "note-ahead-rule",
            (false, false) => "note-not-apart",
            (false, true) => "note-ahead",
        };
        Words::new(id)
            .with("model", self.model.as_str())
            .with("against", self.against.as_str())
            .with("difference", signed(self.difference))
            .with("low", signed(self.low))
            .with("high", signed(self.high))
            .with("seeable", self.seeable.map_or_else(|| "none".to_owned(), signed))
            .with("p", self.p.map_or_else(|| "none".to_owned(), |p| signed(p.max(0.01))))
    }

    /// Whether the first of the two is better as far as the interval goes.
    pub(super) fn ahead(&self) -> bool {
        self.low > 0.0
    }

    fn pair(&self) -> (String, String) {
        let (one, other) = (self.model.clone(), self.against.clone());
        if one < other { (one, other) } else { (other, one) }
    }
}

/// Two decimals without a leading zero, a true minus.
pub(crate) fn signed(value: f64) -> String {
    let text = format!("{:.2}", value.abs());
    let text = text.strip_prefix('0').unwrap_or(&text).to_owned();
    if value < 0.0 && text != ".00" { format!("\u{2212}{text}") } else { text }
}

/// All comparisons of an evaluation.
pub(super) struct Compared {
    /// The best model against every other one.
    pub comparisons: Vec<Comparison>,
    /// Every two models that learn, the better one first.
    pub pairs: Vec<Comparison>,
}

/// `named` is what a named rule is compared by.
pub(super) fn compare(trial: &Trial<'_>, scored: &Scored, named: Option<&Measure>, best: usize) -> Compared {
    let is_rule = |model: usize| scored.models[model].id == NAMED;
    let between = |one: usize, other: usize| {
        let measure = if is_rule(one) || is_rule(other) { named? } else { &scored.main };
        between(trial, scored, measure, (one, other))
    };
    let others = (0..scored.models.len()).filter(|other| *other != best);
    let mut comparisons: Vec<Comparison> = others.filter_map(|other| between(best, other)).collect();
    let learns = |model: &usize| scored.learns.get(*model) == Some(&true);
    let models: Vec<usize> = (0..scored.models.len()).filter(learns).collect();
    let mut pairs = Vec::new();
    for (place, one) in models.iter().enumerate() {
        for other in &models[place + 1..] {
            let pair = between(*one, *other);
            let turned = pair.as_ref().is_some_and(|pair| pair.difference < 0.0);
            pairs.extend(if turned { between(*other, *one) } else { pair });
        }
    }
    correct(comparisons.iter_mut().chain(&mut pairs).collect());
    Compared { comparisons, pairs }
}

/// Holm's correction over all pairs, each counted once.
fn correct(mut all: Vec<&mut Comparison>) {
    let mut known: BTreeMap<(String, String), f64> = BTreeMap::new();
    known.extend(all.iter().filter_map(|one| Some((one.pair(), one.p?))));
    let corrected = holm(&known.values().copied().collect::<Vec<f64>>());
    known.values_mut().zip(corrected).for_each(|(p, corrected)| *p = corrected);
    for one in &mut all {
        one.p = known.get(&one.pair()).copied();
        one.apart &= one.p.is_none_or(|p| p < 0.05);
    }
}

fn between(
    trial: &Trial<'_>,
    scored: &Scored,
    measure: &Measure,
    (best, other): (usize, usize),
) -> Option<Comparison> {
    let difference = measure.difference(best, other)?;
    let sorted = measure.of_resamples(best, other);
    let (low, high) = (quantile(&sorted, 0.025)?, quantile(&sorted, 0.975)?);
    let folds = trial.folds.first().filter(|_| trial.is_plain());
    let test = folds.and_then(|folds| paired_t(&measure.of_folds(best, other)?, folds.count()));
    Some(Comparison {
        model: scored.models[best].id.clone(),
        against: scored.models[other].id.clone(),
        metric: measure.metric,
        difference,
        low,
        high,
        p: test.map(|test| test.p),
        seeable: test.map_or_else(|| seeable(&sorted), |test| test.seeable()),
        apart: low > 0.0 || high < 0.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(model: &str, against: &str, p: Option<f64>, low: f64) -> Comparison {
        let (model, against) = (model.to_owned(), against.to_owned());
        let (metric, difference, high) = ("auroc", 0.1, 0.2);
        Comparison { model, against, metric, difference, low, high, p, seeable: None, apart: low > 0.0 }
    }

    #[test]
    fn a_pair_that_is_told_twice_is_corrected_once() {
        let mut told = [
            one("a", "b", Some(0.02), 0.1),
            one("b", "a", Some(0.02), 0.1),
            one("a", "c", Some(0.03), 0.1),
            one("a", "d", Some(0.001), -0.1),
            one("b", "c", None, 0.1),
        ];
        correct(told.iter_mut().collect());
        let p: Vec<Option<f64>> = told.iter().map(|one| one.p).collect();
        assert_eq!(p, [Some(0.04), Some(0.04), Some(0.04), Some(0.003), None]);
        let apart: Vec<bool> = told.iter().map(|one| one.apart).collect();
        assert_eq!(apart, [true, true, true, false, true]);
    }

    #[test]
    fn a_number_is_short_and_its_minus_is_one() {
        assert_eq!(
            [signed(0.123), signed(-0.5), signed(-0.001), signed(2.0)],
            [".12", "\u{2212}.50", ".00", "2.00"]
        );
    }
}
