//! A student's term step by step, as far as the moment of prediction knows it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Student;
use super::shares::StepShares;
use crate::schema::{Role, family};
use crate::study::sitting::Sitting;
use crate::table::Table;

/// Cells of a strip: one row a measure, one column a step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Weeks {
    /// Of the steps, from the first; of columns that are one measure over time their own numbers.
    #[cfg_attr(test, ts(type = "number[]"))]
    pub steps: Vec<u64>,
    pub strips: Vec<Strip>,
    /// Points of the estimate that each step adds, all measures together, where the model tells them.
    pub points: Option<Vec<f64>>,
}

/// One measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Strip {
    pub name: String,
    /// The least and the greatest of the class, for the depth of the colour.
    pub least: f64,
    pub greatest: f64,
    /// One a step; `None` is missing.
    pub values: Vec<Option<f64>>,
    /// Points of the estimate that each step adds, where the model tells them.
    pub points: Option<Vec<f64>>,
}

/// From the file of events, or from columns that are one measure over time; `None` without either.
pub(super) fn weeks(table: &Table, sitting: &Sitting, student: &Student) -> Option<Weeks> {
    let own = if student.fold.is_some() { &sitting.asked.frame } else { &sitting.waiting.frame };
    if let Some(steps) = &own.steps {
        let width = steps.channels.len();
        let row = steps.row(student.row);
        let strip = |channel: usize| {
            let known = steps.values.iter().skip(channel).step_by(width).filter(|own| !own.is_nan());
            let (least, greatest) = ends(known.map(|own| f64::from(*own)));
            Strip {
                name: steps.channels[channel].name.clone(),
                least,
                greatest,
                values: row.iter().skip(channel).step_by(width).map(|own| kept(f64::from(*own))).collect(),
                points: None,
            }
        };
        let count = row.len() / width.max(1);
        return (count > 0).then(|| Weeks {
            steps: (1..=count as u64).collect(),
            strips: (0..width).map(strip).collect(),
            points: None,
        });
    }
    let mut families: BTreeMap<String, Vec<(u64, usize)>> = BTreeMap::new();
    for (at, field) in sitting.asked.schema.fields.iter().enumerate() {
        let known = own.columns.iter().any(|column| column.name == field.name);
        if let Some((name, step)) = family(&field.name).filter(|_| known && field.role == Role::Step) {
            families.entry(name).or_default().push((step, at));
        }
    }
    let longest = families.values().max_by_key(|members| members.len())?;
    let mut steps: Vec<u64> = longest.iter().map(|own| own.0).collect();
    steps.sort_unstable();
    let strip = |members: &Vec<(u64, usize)>| {
        let cell = |at: usize, record: usize| {
            let (field, column) = (&sitting.asked.schema.fields[at], &table.columns[at]);
            field.number(column.cell(record))
        };
        let all =
            members.iter().flat_map(|own| sitting.asked.schema.fields[own.1].range).flat_map(|(a, b)| [a, b]);
        let (least, greatest) = ends(all);
        let value = |step: &u64| {
            let own = members.iter().find(|own| own.0 == *step)?;
            kept(cell(own.1, student.record as usize))
        };
        let name = members.first().map(|own| sitting.asked.schema.fields[own.1].name.clone());
        Strip {
            name: bare(&name.unwrap_or_default()),
            least,
            greatest,
            values: steps.iter().map(value).collect(),
            points: None,
        }
    };
    let strips = families.values().map(strip).collect();
    Some(Weeks { steps, strips, points: None })
}

impl Weeks {
    /// Writes what the model's steps add, `per` points a share.
    pub(super) fn tell(&mut self, own: &StepShares, per: f64) {
        let points = |shares: &Vec<f64>| -> Vec<f64> {
            shares.iter().take(self.steps.len()).map(|share| share * per).collect()
        };
        let cells: Vec<Vec<f64>> = own.cells.iter().map(points).collect();
        self.points = Some(points(&own.steps));
        for (strip, cells) in self.strips.iter_mut().zip(cells) {
            strip.points = Some(cells);
        }
    }
}

fn kept(value: f64) -> Option<f64> {
    (!value.is_nan()).then_some(value)
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let wide = (f64::INFINITY, f64::NEG_INFINITY);
    let (least, greatest) = values.fold(wide, |(least, greatest), own| (least.min(own), greatest.max(own)));
    if least <= greatest { (least, greatest) } else { (0.0, 0.0) }
}

/// The name without its number: `quiz_w` of `quiz_w3`.
fn bare(name: &str) -> String {
    let end = name.find(|letter: char| letter.is_ascii_digit()).unwrap_or(name.len());
    name[..end].trim_end_matches(['_', '-', ' ']).to_owned()
}
