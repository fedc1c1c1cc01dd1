//! One moment of prediction made ready: who is there, what is known, who teaches and who is judged.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::parting::{Cut, Parting};
use super::waiting::Waiting;
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::over_time::Starter;
use crate::features::Target;
use crate::split::{Folds, Protocol, Ties, folds};
use crate::table::Table;
use crate::timeline::Timeline;
use crate::words::Words;

/// From when one looks, and at whom.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct When {
    /// Moments of prediction in the unit of the time column, each counting itself in; none: all that is known.
    pub until: Vec<f64>,
    /// The cohort that is judged by models taught on those before it; `None`: parts drawn by lot.
    pub test: Option<String>,
    /// Whether every cohort but the first is judged so in turn.
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub rolling: bool,
    /// A column such as the course or the school, each of whose levels is judged by models taught on all others.
    #[cfg_attr(test, ts(optional, as = "Option<String>"))]
    pub leave_out: Option<String>,
    /// Whether step columns of the student file are read as one measure over time.
    pub series: bool,
}

/// A question at one moment, split.
#[derive(Clone, Debug)]
pub struct Sitting {
    pub asked: Asked,
    /// One per repeat.
    pub folds: Vec<Folds>,
    /// Cohort of each row in the order of time, where they are split by it.
    pub cohorts: Option<Vec<u32>>,
    /// Level of each row, where they are split by levels of another column.
    pub levels: Option<Vec<u32>>,
    /// Students who would be judged and have left by then.
    pub gone: usize,
    /// Who is judged at every moment or would be, of those who were there at the start.
    pub start: Arc<[Starter]>,
    /// What a reader should know about who teaches.
    pub notes: Vec<Words>,
    /// Students without an outcome, who are still there.
    pub waiting: Waiting,
}

/// Moments that one question may have.
const MOST_MOMENTS: usize = 60;

impl Sitting {
    /// One for each moment, the earliest first. By lot, everybody gets their part once and keeps it at every moment.
    ///
    /// # Errors
    /// Those of [`folds`], [`Asked::as_of`] and of the cohorts; `bad-moment` for moments that are no numbers or too many,
    /// `early-moment`, `few-positives`, `one-outcome`.
    pub fn all(
        table: &Table,
        base: &Asked,
        timeline: Option<&Timeline>,
        when: &When,
        protocol: Protocol,
    ) -> Result<Vec<Sitting>> {
        let mut until = when.until.clone();
        until.sort_by(f64::total_cmp);
        let mut moments: Vec<Option<f64>> = until.into_iter().map(Some).collect();
        moments.dedup();
        let odd = moments.iter().flatten().find(|moment| moment.is_nan() || moment.abs() >= 1e9);
        if odd.is_some() || moments.len() > MOST_MOMENTS {
            let value = odd.map_or_else(|| moments.len().to_string(), f64::to_string);
            return Err(Error::new(ErrorKind::BadMoment).with("value", value));
        }
        let first = timeline.map_or(f64::NEG_INFINITY, Timeline::first);
        let early = |moment: &&f64| **moment < first && first.is_finite();
        // From the start of the term on, what else is known of students can tell something before anything happens.
        let idle = |moment: &&f64| base.frame.columns.is_empty() || **moment < 0.0;
        if let Some(early) = moments.iter().flatten().filter(early).find(idle) {
            return Err(Error::new(ErrorKind::EarlyMoment).with("value", *early).with("first", first));
        }
        if moments.is_empty() {
            moments.push(None);
        }
        let parting = Parting::of(table, base, when)?;
        let by_lot = if parting == Parting::ByLot { by_lot(base, protocol)? } else { vec![] };
        let steps = base.undated_steps(timeline);
        let over_time = moments.len() > 1;
        let start = if over_time { start(table, base, timeline, &parting)? } else { Arc::from([]) };
        moments
            .into_iter()
            .map(|until| {
                let asked = match (timeline, until) {
                    (None, None) => base.clone(),
                    _ => base.as_of(table, timeline, until)?,
                };
                let waiting = asked.waiting(base, table, timeline, until)?;
                let mut notes = Vec::new();
                if until.is_none() && timeline.is_some() {
                    notes.push(Words::new("note-no-moment"));
                }
                if let Some(until) = until.filter(|until| early(&until)) {
                    notes.push(Words::new("note-early").with("until", until).with("first", first));
                }
                if until.is_some() && !steps.is_empty() {
                    notes.push(Words::new("note-steps-out").with("columns", steps.join(", ")));
                }
                let start = Arc::clone(&start);
                let own = (&base.records[..], &asked.places[..]);
                let Some(cut) = parting.cut(own, asked.groups.as_deref(), timeline, until)? else {
                    let folds = by_lot.iter().map(|folds| folds.among(&asked.places)).collect();
                    let gone = asked.gone;
                    return Ok(Sitting {
                        asked,
                        folds,
                        cohorts: None,
                        levels: None,
                        gone,
                        start,
                        notes,
                        waiting,
                    });
                };
                notes.extend(both_ways(&asked.target, &cut)?);
                notes.extend(parting.told(&cut, taught(&asked, &cut.folds)));
                let gone = parting.gone(base.records.len(), &asked.places);
                let folds = vec![cut.folds; protocol.repeats];
                let in_time = matches!(parting, Parting::ByCohort { .. });
                let (cohorts, levels) =
                    if in_time { (Some(cut.levels), None) } else { (None, Some(cut.levels)) };
                Ok(Sitting { asked, folds, cohorts, levels, gone, start, notes, waiting })
            })
            .collect()
    }

    /// Rows that are judged, ascending.
    pub fn judged(&self) -> Vec<u32> {
        self.folds.first().map_or_else(Vec::new, Folds::judged)
    }

    /// Rows that teach in some fold, those of weight 0 left out.
    pub fn taught(&self) -> usize {
        self.folds.first().map_or(0, |folds| taught(&self.asked, folds))
    }

    /// What the weights of rows do, where there are any.
    pub(super) fn weights_told(&self) -> Vec<Words> {
        let (Some(weights), Some(column), Some(folds)) =
            (&self.asked.weights, &self.asked.question.weight, self.folds.first())
        else {
            return vec![];
        };
        let taught = self.taught();
        let total: f64 =
            folds.teaching().as_slice().iter().map(|row| f64::from(weights[*row as usize])).sum();
        let told = |id| Words::new(id).with("column", column.as_str());
        let idle = folds.taught() - taught;
        let mut words = vec![told("note-weighted").with("rows", taught).with("total", total)];
        if idle > 0 {
            words.push(told("note-weighted-zero").with("count", idle));
        }
        words
    }
}

fn taught(asked: &Asked, folds: &Folds) -> usize {
    asked.weights.as_ref().map_or_else(|| folds.taught(), |weights| folds.teaching().weighing(weights).len())
}

fn by_lot(base: &Asked, protocol: Protocol) -> Result<Vec<Folds>> {
    if let Target::Classes { codes, positive: Some(_), .. } = &base.target {
        let count = |class: u32| persons(codes, base.groups.as_deref(), class);
        let fewest = count(0).min(count(1));
        if fewest < protocol.folds {
            let error = Error::new(ErrorKind::FewPositives).at_column(&base.question.target);
            return Err(error.with("count", fewest).with("folds", protocol.folds));
        }
    }
    let ties = Ties { classes: base.target.codes(), groups: base.groups.as_deref() };
    (0..protocol.repeats).map(|repeat| folds(base.target.len(), ties, protocol, repeat)).collect()
}

/// Who was there when the term began, of those who are judged; nobody without a class that may need support.
fn start(
    table: &Table,
    base: &Asked,
    timeline: Option<&Timeline>,
    parting: &Parting,
) -> Result<Arc<[Starter]>> {
    let Target::Classes { codes, positive: Some(positive), .. } = &base.target else {
        return Ok(Arc::from([]));
    };
    let there = base.staying(table, timeline, Some(0.0))?;
    let starter = |place: u32| Starter { place, in_need: codes[place as usize] == *positive };
    Ok(there.into_iter().filter(|place| parting.judges(*place)).map(starter).collect())
}

/// Persons with a row of a class.
fn persons(codes: &[u32], groups: Option<&[u32]>, class: u32) -> usize {
    let rows = codes.iter().enumerate().filter(|(_, code)| **code == class);
    let mut persons: Vec<u32> =
        rows.map(|(row, _)| groups.map_or(row as u32, |groups| groups[row])).collect();
    persons.sort_unstable();
    persons.dedup();
    persons.len()
}

/// What is to be said of levels that all end alike: they have no order to tell.
///
/// # Errors
/// `one-outcome` where all who are judged, or all who teach in a fold, end alike.
fn both_ways(target: &Target, cut: &Cut) -> Result<Option<Words>> {
    let Target::Classes { codes, names, .. } = target else { return Ok(None) };
    let only = |rows: &[u32]| {
        let mut own = rows.iter().map(|row| codes[*row as usize]);
        let first = own.next()?;
        own.all(|code| code == first).then_some(first)
    };
    let refuse = |side: &str, class: u32| {
        let value = names.get(class as usize).map_or("", String::as_str);
        Err(Error::new(ErrorKind::OneOutcome).with("side", side).with("value", value))
    };
    let (mut alike, mut last) = (0, 0);
    for fold in 0..cut.folds.count() {
        let sides = cut.folds.fold(fold);
        if let Some(class) = only(sides.train.as_slice()) {
            return refuse("teaching", class);
        }
        if let Some(class) = only(sides.test.as_slice()) {
            (alike, last) = (alike + 1, class);
        }
    }
    if alike == cut.folds.count() {
        return refuse("judged", last);
    }
    Ok((alike > 0).then(|| Words::new("note-alike").with("count", alike).with("all", cut.folds.count())))
}
