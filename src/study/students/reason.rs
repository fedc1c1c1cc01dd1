//! Shares as sentences in the school's own words: a column, what the student has there, what the class has, and by how
//! many points that raises or lowers the estimate. Columns that are one measure over time speak as one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::shares::{Scale, Shares, StepShares};
use crate::explanation::calibrated::points;
use crate::features::{Feature, Frame, Values};
use crate::numeric::order;
use crate::numeric::statistics::tally;
use crate::schema::{Role, Schema, family};
use crate::words::Words;

/// Why an estimate is what it is, in part.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reason {
    /// The columns that speak: one, or several that are one measure over time.
    pub columns: Vec<String>,
    /// What the student has there, beside what the class has.
    pub what: Words,
    /// The same in few words.
    pub chip: Words,
    /// What it does to the estimate.
    pub effect: Words,
    /// Points of 100 by which it raises the estimate; of numbers, in the unit of the answer.
    pub points: f64,
    /// Whether the value lies below the class average; `None` for kinds and where nothing is recorded.
    pub low: Option<bool>,
}

/// What is usual in a class, column by column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::study) struct Usual {
    columns: Vec<Middle>,
    /// Columns that speak together: places in the frame.
    groups: Vec<Vec<usize>>,
    /// The average of each channel of the steps; `None` where nobody has any.
    channels: Vec<Option<f64>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Middle {
    Average(f64),
    /// The most common level, and the share of students with it.
    Level(String, f64),
    Nothing,
}

/// Points, of 100, or shares of the largest, under which a reason is not told apart.
const SMALL: f64 = 0.5;

impl Usual {
    /// `rows` of the frame are the class.
    pub fn of(frame: &Frame, schema: &Schema, rows: &[u32]) -> Usual {
        let columns = frame.columns.iter().map(|own| middle(&own.values, rows)).collect();
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for (at, column) in frame.columns.iter().enumerate() {
            let step = schema.field(&column.name).is_some_and(|field| field.role == Role::Step);
            let own = family(&column.name).filter(|_| step).map(|(family, _)| family);
            match own.as_ref().and_then(|own| known.get(own)) {
                Some(group) => groups[*group].push(at),
                None => {
                    known.extend(own.map(|own| (own, groups.len())));
                    groups.push(vec![at]);
                }
            }
        }
        let channels = frame.steps.as_ref().map_or_else(Vec::new, |steps| {
            let width = steps.channels.len();
            let mut sums = vec![(0.0, 0.0); width];
            for row in rows {
                for (place, value) in steps.row(*row).iter().enumerate().filter(|(_, own)| !own.is_nan()) {
                    let sum = &mut sums[place % width];
                    *sum = (sum.0 + f64::from(*value), sum.1 + 1.0);
                }
            }
            sums.into_iter().map(|(sum, count)| (count > 0.0).then(|| sum / count)).collect()
        });
        Usual { columns, groups, channels }
    }

    /// With three digits each.
    #[must_use]
    pub fn rounded(mut self) -> Usual {
        for own in &mut self.columns {
            match own {
                Middle::Average(mean) => *mean = brief(*mean),
                Middle::Level(_, share) => *share = brief(*share),
                Middle::Nothing => {}
            }
        }
        self.channels.iter_mut().flatten().for_each(|mean| *mean = brief(*mean));
        self
    }

    /// Whether it speaks of so many columns; bytes from elsewhere may not.
    pub fn speaks_of(&self, columns: usize) -> bool {
        self.columns.len() == columns && self.groups.iter().flatten().all(|at| *at < columns)
    }

    /// The reasons of one row, the strongest first; `shown` is what is shown of a margin. Points add up to the estimate less
    /// that of the base.
    pub(in crate::study::students) fn reasons(
        &self,
        frame: &Frame,
        row: u32,
        shares: &Shares,
        at: usize,
        shown: &dyn Fn(f64) -> f64,
    ) -> Vec<Reason> {
        let unit = if shares.scale == Scale::Number { 1.0 } else { 100.0 };
        let found = points(&shares.all(at), shares.base, shown);
        let of = |group: &Vec<usize>| {
            let points: f64 = group.iter().filter_map(|column| found.get(*column)).sum::<f64>() * unit;
            self.told(frame, row, group, points, unit == 1.0)
        };
        let mut reasons: Vec<Reason> = self.groups.iter().map(of).collect();
        if let (Some(steps), Some(all)) = (shares.steps(at), found.get(shares.columns)) {
            reasons.extend(self.of_steps(frame, row, steps, *all * unit, unit == 1.0));
        }
        order::by(&mut reasons, |a, b| {
            b.points.abs().total_cmp(&a.points.abs()).then_with(|| a.columns.cmp(&b.columns))
        });
        reasons
    }

    fn told(&self, frame: &Frame, row: u32, group: &[usize], points: f64, numbers: bool) -> Reason {
        let columns: Vec<&Feature> = group.iter().filter_map(|at| frame.columns.get(*at)).collect();
        let names: Vec<String> = columns.iter().map(|own| own.name.clone()).collect();
        let (first, last) =
            (names.first().cloned().unwrap_or_default(), names.last().cloned().unwrap_or_default());
        let values: Vec<f64> = columns.iter().filter_map(|own| number(&own.values, row)).collect();
        let averages: Vec<f64> = group
            .iter()
            .filter_map(|at| match self.columns.get(*at) {
                Some(Middle::Average(mean)) => Some(*mean),
                _ => None,
            })
            .collect();
        let mean = |of: &[f64]| (!of.is_empty()).then(|| of.iter().sum::<f64>() / of.len() as f64);
        let named = |id: &'static str| Words::new(id).with("column", first.as_str());
        let level = columns.first().and_then(|own| level(&own.values, row));
        let usual = group.first().and_then(|at| self.columns.get(*at));
        let (mut low, several) = (None, group.len() > 1);
        let (what, chip) = match (mean(&values), mean(&averages), level, usual) {
            (Some(value), Some(average), ..) => {
                low = Some(value < average);
                let (value, average) = (brief(value), brief(average));
                let (id, short) =
                    if several { ("reason-series", "chip-series") } else { ("reason-number", "chip-number") };
                let say = |id| named(id).with("last", last.as_str()).with("value", value);
                (say(id).with("average", average), say(short))
            }
            (.., Some(level), Some(Middle::Level(usual, share))) => {
                let what = named("reason-level").with("value", level).with("usual", usual.as_str());
                (what.with("share", (100.0 * share).round()), named("chip-level").with("value", level))
            }
            _ => (named("reason-missing"), named("chip-missing")),
        };
        Reason { columns: names, what, chip, effect: effect(points, numbers), points, low }
    }

    /// What happened over time: measure by measure where the model's steps are told so, else in one.
    fn of_steps(&self, frame: &Frame, row: u32, own: &StepShares, points: f64, numbers: bool) -> Vec<Reason> {
        let Some(steps) = &frame.steps else { return Vec::new() };
        let names: Vec<String> = steps.channels.iter().map(|own| own.name.clone()).collect();
        let whole = own.sum();
        // Points in the proportion of shares; where these cancel, all together.
        let per = if whole.abs() > 1e-12 { points / whole } else { 0.0 };
        if own.cells.len() != names.len() || per == 0.0 {
            let what = Words::new("reason-steps").with("columns", names.join(", "));
            let effect = effect(points, numbers);
            return vec![Reason {
                columns: names,
                what,
                chip: Words::new("chip-steps"),
                effect,
                points,
                low: None,
            }];
        }
        let width = names.len();
        let mut reasons: Vec<Reason> = Vec::new();
        for (channel, (name, cells)) in names.iter().zip(&own.cells).enumerate() {
            let values = steps.row(row).iter().skip(channel).step_by(width).filter(|own| !own.is_nan());
            let (sum, count) =
                values.fold((0.0, 0.0), |(sum, count), own| (sum + f64::from(*own), count + 1.0));
            let points = cells.iter().sum::<f64>() * per;
            let usual = self.channels.get(channel).copied().flatten();
            let named = |id: &'static str| Words::new(id).with("column", name.as_str());
            let (what, chip, low) = match usual.filter(|_| count > 0.0) {
                Some(usual) => {
                    let value = sum / count;
                    let say = |id| named(id).with("value", brief(value));
                    (
                        say("reason-channel").with("average", brief(usual)),
                        say("chip-number"),
                        Some(value < usual),
                    )
                }
                None => (named("reason-missing"), named("chip-missing"), None),
            };
            let effect = effect(points, numbers);
            reasons.push(Reason { columns: vec![name.clone()], what, chip, effect, points, low });
        }
        if own.length != 0.0 {
            let points = own.length * per;
            let (what, chip) = (Words::new("reason-length"), Words::new("chip-steps"));
            reasons.push(Reason {
                columns: Vec::new(),
                what,
                chip,
                effect: effect(points, numbers),
                points,
                low: None,
            });
        }
        reasons
    }
}

fn effect(points: f64, numbers: bool) -> Words {
    let amount = if numbers { brief(points.abs()) } else { points.abs().round() };
    match (amount == 0.0, points > 0.0, numbers) {
        (true, ..) => Words::new("reason-level-ground"),
        (_, true, false) => Words::new("reason-raises").with("points", amount),
        (_, false, false) => Words::new("reason-lowers").with("points", amount),
        (_, true, true) => Words::new("reason-raises-number").with("points", amount),
        (_, false, true) => Words::new("reason-lowers-number").with("points", amount),
    }
}

/// Whether a reason is told by itself among `all`.
pub(super) fn matters(own: &Reason, all: &[Reason], numbers: bool) -> bool {
    let largest = all.first().map_or(0.0, |first| first.points.abs());
    own.points.abs() >= if numbers { largest / 20.0 } else { SMALL } && own.points != 0.0
}

fn middle(values: &Values, rows: &[u32]) -> Middle {
    match values {
        Values::Numbers(values) => {
            let known = rows.iter().filter_map(|row| values.get(*row as usize)).filter(|own| !own.is_nan());
            let (sum, count) =
                known.fold((0.0, 0.0), |(sum, count), own| (sum + f64::from(*own), count + 1.0));
            if count > 0.0 { Middle::Average(sum / count) } else { Middle::Nothing }
        }
        Values::Codes { codes, names } => {
            let known: Vec<u32> = rows.iter().filter_map(|row| codes.get(*row as usize)).copied().collect();
            let counts = tally(&known, names.len());
            // The first of equals.
            let most = counts.iter().enumerate().rev().max_by_key(|(_, count)| **count);
            most.map_or(Middle::Nothing, |(level, count)| {
                Middle::Level(names[level].clone(), *count as f64 / known.len().max(1) as f64)
            })
        }
    }
}

fn number(values: &Values, row: u32) -> Option<f64> {
    match values {
        Values::Numbers(values) => {
            values.get(row as usize).filter(|own| !own.is_nan()).map(|own| f64::from(*own))
        }
        Values::Codes { .. } => None,
    }
}

fn level(values: &Values, row: u32) -> Option<&str> {
    match values {
        Values::Codes { codes, names } => names.get(*codes.get(row as usize)? as usize).map(String::as_str),
        Values::Numbers(_) => None,
    }
}

/// Three digits that count, and all before the point.
pub(in crate::study) fn brief(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let digits = (2.0 - libm::floor(libm::log10(value.abs()))).clamp(0.0, 9.0);
    let scale = libm::pow(10.0, digits);
    libm::round(value * scale) / scale
}

#[cfg(test)]
mod tests {
    use super::brief;

    #[test]
    fn three_digits_count() {
        for (value, short) in
            [(0.699_999_988, 0.7), (1234.56, 1235.0), (-12.345, -12.3), (0.012_345, 0.0123), (0.0, 0.0)]
        {
            assert_eq!(brief(value), short);
        }
    }
}
