//! One moment of prediction made ready: who is there, what is known, who teaches and who is judged.

use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::cohorts::Cohorts;
use crate::error::{Error, ErrorKind, Result};
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
    /// What a reader should know about who teaches.
    pub notes: Vec<Words>,
}

/// Moments that one question may have.
const MOST_MOMENTS: usize = 60;

impl Sitting {
    /// One for each moment, the earliest first. By lot, everybody gets their part once and keeps it at every moment.
    ///
    /// # Errors
    /// Those of [`folds`], [`Asked::as_of`] and of the cohorts; `bad-moment` for moments that are no numbers or too many.
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
        if moments.is_empty() {
            moments.push(None);
        }
        let cohorts = when.test.as_ref().map(|test| Cohorts::of(table, base, test)).transpose()?;
        let by_lot = if cohorts.is_some() { vec![] } else { by_lot(base, protocol)? };
        let steps = base.undated_steps(timeline);
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
                if until.is_some() && !steps.is_empty() {
                    notes.push(Words::new("note-steps-out").with("columns", steps.join(", ")));
                }
                let Some(cohorts) = &cohorts else {
                    let folds = by_lot.iter().map(|folds| folds.among(&asked.places)).collect();
                    let gone = asked.gone;
                    return Ok(Sitting { asked, folds, cohorts: None, gone, notes });
                };
                let teach = cohorts.teach(&base.records, timeline, until)?;
                let codes = cohorts.among(&asked.places);
                let folds = Folds::by_cohort(&codes, asked.groups.as_deref(), &teach, cohorts.test)?;
                notes.push(told(cohorts, &teach, &codes, &folds, taught(&asked, &folds)));
                let folds = vec![folds; protocol.repeats];
                let gone = cohorts.gone(&asked.places);
                Ok(Sitting { asked, folds, cohorts: Some(codes), gone, notes })
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
    let ties = Ties { classes, groups: base.groups.as_deref() };
    (0..protocol.repeats).map(|repeat| folds(base.target.len(), ties, protocol, repeat)).collect()
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
