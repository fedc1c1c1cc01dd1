//! One moment of prediction made ready: who is there, what is known, who teaches and who is judged.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::cohorts::Cohorts;
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
    /// Students who would be judged and have left by then.
    pub gone: usize,
    /// Who is judged at every moment or would be, of those who were there at the start.
    pub start: Arc<[Starter]>,
    /// What a reader should know about who teaches.
    pub notes: Vec<Words>,
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
        let cohorts = when.test.as_ref().map(|test| Cohorts::of(table, base, test)).transpose()?;
        let by_lot = if cohorts.is_some() { vec![] } else { by_lot(base, protocol)? };
        let steps = base.undated_steps(timeline);
        let over_time = moments.len() > 1;
        let start = if over_time { start(table, base, timeline, cohorts.as_ref())? } else { Arc::from([]) };
        moments
            .into_iter()
            .map(|until| {
                let asked = match (timeline, until) {
                    (None, None) => base.clone(),
                    _ => base.as_of(table, timeline, until)?,
                };
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
                let Some(cohorts) = &cohorts else {
                    let folds = by_lot.iter().map(|folds| folds.among(&asked.places)).collect();
                    let gone = asked.gone;
                    return Ok(Sitting {
                        asked,
                        folds,
                        cohorts: None,
                        gone,
                        start: Arc::clone(&start),
                        notes,
                    });
                };
                let teach = cohorts.teach(&base.records, timeline, until)?;
                let codes = cohorts.among(&asked.places);
                let folds = Folds::by_cohort(&codes, asked.groups.as_deref(), &teach, cohorts.test)?;
                both_ways(&asked.target, &folds)?;
                notes.push(told(cohorts, &teach, &codes, &folds, taught(&asked, &folds)));
                let folds = vec![folds; protocol.repeats];
                let gone = cohorts.gone(&asked.places);
                Ok(Sitting { asked, folds, cohorts: Some(codes), gone, start: Arc::clone(&start), notes })
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
    let classes = match &base.target {
        Target::Classes { codes, .. } => Some(codes.as_slice()),
        Target::Numbers(_) => None,
    };
    if let Target::Classes { codes, positive: Some(_), .. } = &base.target {
        let count = |class: u32| persons(codes, base.groups.as_deref(), class);
        let fewest = count(0).min(count(1));
        if fewest < protocol.folds {
            let error = Error::new(ErrorKind::FewPositives).at_column(&base.question.target);
            return Err(error.with("count", fewest).with("folds", protocol.folds));
        }
    }
    let ties = Ties { classes, groups: base.groups.as_deref() };
    (0..protocol.repeats).map(|repeat| folds(base.target.len(), ties, protocol, repeat)).collect()
}

/// Who was there when the term began, of those who are judged; nobody without a class that may need support.
fn start(
    table: &Table,
    base: &Asked,
    timeline: Option<&Timeline>,
    cohorts: Option<&Cohorts>,
) -> Result<Arc<[Starter]>> {
    let Target::Classes { codes, positive: Some(positive), .. } = &base.target else {
        return Ok(Arc::from([]));
    };
    let judged = |place: &u32| cohorts.is_none_or(|own| own.codes[*place as usize] == own.test);
    let there = base.staying(table, timeline, Some(0.0))?;
    let starter = |place: u32| Starter { place, in_need: codes[place as usize] == *positive };
    Ok(there.into_iter().filter(judged).map(starter).collect())
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

/// # Errors
/// `one-outcome` where all who are judged, or all who teach, end alike.
fn both_ways(target: &Target, folds: &Folds) -> Result<()> {
    let Target::Classes { codes, names, .. } = target else { return Ok(()) };
    let sides = folds.fold(0);
    for (side, rows) in [("judged", sides.test.as_slice()), ("teaching", sides.train.as_slice())] {
        let mut own = rows.iter().map(|row| codes[*row as usize]);
        if let Some(first) = own.next()
            && own.all(|code| code == first)
        {
            let value = names.get(first as usize).map_or("", String::as_str);
            return Err(Error::new(ErrorKind::OneOutcome).with("side", side).with("value", value));
        }
    }
    Ok(())
}

/// Who taught, who was judged, and how many were left out of teaching because they are judged.
fn told(cohorts: &Cohorts, teach: &[bool], codes: &[u32], folds: &Folds, taught: usize) -> Words {
    let names = cohorts.names.iter().zip(teach).filter(|(_, teach)| **teach);
    let names: Vec<&str> = names.map(|(name, _)| name.as_str()).collect();
    let of_teachers = codes.iter().filter(|code| teach.get(**code as usize) == Some(&true)).count();
    let test = cohorts.names.get(cohorts.test as usize).map_or("", String::as_str);
    Words::new("note-cohorts")
        .with("teach", names.join(", "))
        .with("test", test)
        .with("taught", taught)
        .with("judged", folds.judged().len())
        .with("shared", of_teachers - folds.taught().min(of_teachers))
}
