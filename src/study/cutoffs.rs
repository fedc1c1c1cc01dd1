//! What the length of the list does to every group, to look at.

use serde::Serialize;

use super::Study;
use super::auditing::{Outcome, Terms, capacity, least, subgroups};
use crate::audit::fairness::{self, Figure};
use crate::audit::measures::{Estimate, Measure, Members, Outcomes};
use crate::audit::release::{Depth, release};
use crate::error::Result;
use crate::numeric::statistics::wilson;
use crate::progress::{Watch, step};

/// Lengths of lists that are looked at, and which share of the students the longest has.
const LENGTHS: usize = 20;
const LONGEST: usize = 2;

/// A group under lists of every length.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CutoffGroup {
    pub name: String,
    /// Length x measure.
    pub lists: Vec<Vec<Figure>>,
}

/// A grouping under lists of every length.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CutoffGrouping {
    pub columns: Vec<String>,
    pub groups: Vec<CutoffGroup>,
}

/// What the length of the list does to every group. Each length is kept safe for itself: to look at, not to export.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cutoffs {
    /// Lengths of the list, ascending.
    pub lengths: Vec<usize>,
    /// Length x measure: listed, false alarms, missed, precision; intervals as Wilson's, none where rows share persons.
    pub whole: Vec<Vec<Figure>>,
    pub groupings: Vec<CutoffGrouping>,
}

/// What a length of the list bears on.
const OF_LISTS: &[Measure] =
    &[Measure::SelectionRate, Measure::FalseNegativeRate, Measure::FalsePositiveRate, Measure::Precision];

impl Study {
    /// Lists of about twenty lengths, up to half of the students.
    ///
    /// # Errors
    /// Those of [`Study::audit`]; nothing where a number is asked for.
    pub fn cutoffs(&self, terms: &Terms, watch: &mut dyn Watch) -> Result<Cutoffs> {
        let least = least(terms)?;
        let served = self.served(terms)?;
        let own = capacity(terms, &served)?;
        let judged = served.rows.len();
        let even = (1..=LENGTHS).map(|part| (part * judged).div_ceil(LENGTHS * LONGEST));
        let mut lengths: Vec<usize> = even.chain(own).filter(|length| *length <= judged).collect();
        lengths.sort_unstable();
        lengths.dedup();
        let (columns, _) = self.protected(terms.moment, &served.rows)?;
        let subgroups = subgroups(&columns, &mut Vec::new())?;
        let mut cutoffs = Cutoffs { whole: Vec::new(), groupings: Vec::new(), lengths: Vec::new() };
        if matches!(served.outcome, Outcome::Numbers { .. }) {
            return Ok(cutoffs);
        }
        let alone = served.persons.is_none();
        let everybody: Vec<u32> = (0..judged as u32).collect();
        for (at, length) in lengths.iter().enumerate() {
            step(watch, at as u64, lengths.len() as u64)?;
            let listed = served.outcome.listed(*length);
            let outcomes = served.outcome.with(&listed);
            let released = release(&subgroups, outcomes, least);
            cutoffs.whole.push(figures(outcomes, &everybody, released.whole, alone));
            for (place, (grouping, plane)) in subgroups.groupings.iter().zip(&released.planes).enumerate() {
                if at == 0 {
                    let groups = grouping
                        .groups
                        .iter()
                        .map(|group| CutoffGroup { name: fairness::named(&group.levels), lists: Vec::new() });
                    let (columns, groups) = (grouping.columns.clone(), groups.collect());
                    cutoffs.groupings.push(CutoffGrouping { columns, groups });
                }
                for (group, own) in grouping.groups.iter().enumerate() {
                    let part = plane.parts.iter().find(|part| part.group == Some(group));
                    let depth = part.filter(|_| !plane.dropped).map_or(Depth::Closed, |part| part.depth);
                    let told = figures(outcomes, &own.rows, depth, alone);
                    cutoffs.groupings[place].groups[group].lists.push(told);
                }
            }
        }
        cutoffs.lengths = lengths;
        Ok(cutoffs)
    }
}

fn figures(outcomes: Outcomes<'_>, rows: &[u32], depth: Depth, alone: bool) -> Vec<Figure> {
    let members = Members::new(outcomes, rows);
    let counts = members.counts();
    let values = members.values(&vec![1.0; outcomes.height()]);
    let measures = outcomes.measures().iter().zip(values);
    let told = measures.filter(|(measure, _)| OF_LISTS.contains(measure)).map(|(measure, value)| {
        let denominator = counts.denominator(*measure);
        let part = value.map(|value| libm::round(value * denominator as f64) as u64);
        let ends = part.filter(|_| alone).and_then(|part| wilson(part, denominator as u64)).unzip();
        let (low, high) = ends;
        fairness::figure(&Estimate { measure: *measure, value, low, high, denominator }, depth)
    });
    told.collect()
}
