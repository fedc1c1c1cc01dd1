//! What another way of teaching gains and costs, at the same length of the list.

use serde::Serialize;

use super::Study;
use super::auditing::{Outcome, Served, capacity, least, served_by, subgroups};
use super::tried::{Attempt, Change};
use crate::audit::fairness::named;
use crate::audit::gaps::LEAST_TESTED;
use crate::audit::group::Subgroups;
use crate::audit::measures::{Measure, Members, Outcomes};
use crate::audit::paired::{Pair, Paired, paired};
use crate::audit::release::{Depth, release};
use crate::error::Result;
use crate::progress::Watch;
use crate::words::Words;

/// How the widest gap of a protected column changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Gain {
    pub column: String,
    /// The group that is held against all others.
    pub group: String,
    /// None where it is kept back, or too few to say.
    pub gap: Option<Paired>,
}

/// What another way of teaching gains and costs, at the same length of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Tried {
    pub change: Change,
    pub model: String,
    pub capacity: Option<usize>,
    pub words: Words,
    /// Below 0 is a gain.
    pub gains: Vec<Gain>,
    /// Of everybody: ranking, missed, false alarms; or the error of numbers.
    pub prices: Vec<Paired>,
}

/// What a change may cost.
const PRICES: &[Measure] =
    &[Measure::Auroc, Measure::FalseNegativeRate, Measure::FalsePositiveRate, Measure::MeanAbsoluteError];

impl Study {
    pub(super) fn weigh_up(&self, attempt: &Attempt, watch: &mut dyn Watch) -> Result<Tried> {
        let Attempt { change, terms, model, course } = attempt;
        let least = least(terms)?;
        let before = served_by(self.course()?, terms.moment, model.clone())?;
        let after = served_by(course, 0, model.clone())?;
        let capacity = capacity(terms, &before)?;
        let (columns, _) = self.protected(terms.moment, &before.rows)?;
        let subgroups = subgroups(&columns, &mut Vec::new())?;
        let lists = [&before, &after].map(|own| own.outcome.listed(capacity.unwrap_or(0)));
        let outcomes = [(&before, &lists[0]), (&after, &lists[1])]
            .map(|(own, list): (&Served, _)| own.outcome.with(list));
        let releases = outcomes.map(|own| release(&subgroups, own, least));
        let measure = match before.outcome {
            Outcome::Chances { .. } => Measure::FalseNegativeRate,
            Outcome::Numbers { .. } => Measure::MeanError,
        };
        let everybody: Vec<u32> = (0..before.rows.len() as u32).collect();
        let asked = |name: &str| match change {
            Change::With => true,
            Change::Reweighed(column) => column == name,
        };
        // What is kept back of either way of teaching is kept back here.
        let open = |place: usize, group: usize| {
            releases.iter().all(|own| {
                let plane = &own.planes[place];
                let part = plane.parts.iter().find(|part| part.group == Some(group));
                !plane.dropped && part.is_some_and(|part| part.depth == Depth::Full)
            })
        };
        let mut chosen = Vec::new();
        for (place, grouping) in subgroups.groupings.iter().enumerate() {
            if grouping.columns.len() == 1 && asked(&grouping.columns[0]) {
                let group = widest(&subgroups, place, outcomes[0], measure, &|group| open(place, group));
                chosen.push((place, group));
            }
        }
        let others: Vec<Option<Vec<u32>>> = chosen
            .iter()
            .map(|(place, group)| group.map(|group| subgroups.groupings[*place].others(group)))
            .collect();
        let known = outcomes[0].measures();
        let prices = PRICES.iter().copied().filter(|measure| known.contains(measure));
        let mut pairs: Vec<Pair<'_>> =
            prices.map(|measure| Pair { measure, rows: &everybody, others: None }).collect();
        let count = pairs.len();
        for ((place, group), others) in chosen.iter().zip(&others) {
            if let (Some(group), Some(others)) = (group, others) {
                let rows = &subgroups.groupings[*place].groups[*group].rows;
                pairs.push(Pair { measure, rows, others: Some(others) });
            }
        }
        let found = paired(&pairs, outcomes[0], outcomes[1], before.persons.as_deref(), terms.seed, watch)?;
        let mut gaps = found[count..].iter();
        let gains = chosen.iter().map(|(place, group)| {
            let grouping = &subgroups.groupings[*place];
            let levels = group.and_then(|group| grouping.groups.get(group)).map(|own| &own.levels[..]);
            Gain {
                column: grouping.columns[0].clone(),
                group: levels.map(named).unwrap_or_default(),
                gap: group.and_then(|_| gaps.next().copied().flatten()),
            }
        });
        let gains: Vec<Gain> = gains.collect();
        let prices: Vec<Paired> = found[..count].iter().copied().flatten().collect();
        let words = told(change, &gains, &prices);
        Ok(Tried { change: change.clone(), model: model.clone(), capacity, words, gains, prices })
    }
}

/// The group furthest from all others, of those that may be told and are enough on both sides.
fn widest(
    subgroups: &Subgroups,
    place: usize,
    outcomes: Outcomes<'_>,
    measure: Measure,
    open: &dyn Fn(usize) -> bool,
) -> Option<usize> {
    let grouping = subgroups.groupings.get(place)?;
    let at = outcomes.measures().iter().position(|own| *own == measure)?;
    let weights = vec![1.0; outcomes.height()];
    let value = |rows: &[u32]| {
        let members = Members::new(outcomes, rows);
        let enough = members.counts().denominator(measure) >= LEAST_TESTED;
        members.values(&weights).get(at).copied().flatten().filter(|_| enough)
    };
    let gap = |group: usize| {
        let own = value(&grouping.groups[group].rows)?;
        Some((own - value(&grouping.others(group))?).abs())
    };
    let known = (0..grouping.groups.len()).filter(|group| open(*group));
    let gaps = known.filter_map(|group| Some((gap(group)?, group)));
    gaps.reduce(|best, own| if own.0 > best.0 { own } else { best }).map(|(_, group)| group)
}

/// What a reader should know first: whether the widest gap shrinks beyond chance, and at what price.
fn told(change: &Change, gains: &[Gain], prices: &[Paired]) -> Words {
    let gaps = gains.iter().filter_map(|own| Some((own, own.gap?)));
    let widest = gaps.reduce(|best, own| if own.1.before.abs() > best.1.before.abs() { own } else { best });
    let id = match change {
        Change::With => "tried-with",
        Change::Reweighed(_) => "tried-reweighed",
    };
    let Some((gain, gap)) = widest else { return Words::new(id).with("state", "few") };
    let state = match (gap.low, gap.high) {
        (_, Some(high)) if high < 0.0 => "less",
        (Some(low), _) if low > 0.0 => "more",
        _ => "chance",
    };
    let points = |value: f64| {
        let numbers = gap.measure == Measure::MeanError;
        if numbers { format!("{value:.2}") } else { format!("{}", libm::round(100.0 * value)) }
    };
    let end = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), points);
    let missed = prices.iter().find(|own| own.measure == Measure::FalseNegativeRate);
    let words = Words::new(id).with("state", state).with("column", gain.column.as_str());
    let words = words.with("group", gain.group.as_str());
    let words = words.with("before", points(gap.before)).with("after", points(gap.after));
    let words =
        words.with("points", points(gap.difference)).with("low", end(gap.low)).with("high", end(gap.high));
    let words = words.with("price", missed.map_or_else(|| "-".to_owned(), |own| points(own.difference)));
    let words = words.with("price-low", end(missed.and_then(|own| own.low)));
    words.with("price-high", end(missed.and_then(|own| own.high)))
}
