//! What can run apart: a job is one part of one model, one repeat, one fold, outer or inner; small results come back in any order, from any
//! worker. A [`Bench`] holds what jobs need and none of the text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::reweighing;
use crate::archive::{self, Guarded};
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::ground::Ground;
use crate::features::{Frame, Target};
use crate::memory;
use crate::models::{self, Learner, Lesson, Piece, Prediction, Settings};
use crate::numeric::chance::derive;
use crate::progress::Watch;
use crate::split::{self, Fold, Folds, Protocol, Ties, TrainRows};

/// One piece of work: moment x model x seed x fold x inner x part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Job {
    pub id: usize,
    /// Which moment of prediction, from 0.
    pub moment: usize,
    pub model: String,
    /// Which repeat, from 0.
    pub seed: usize,
    pub fold: usize,
    /// Which inner fold, where there is one.
    pub inner: Option<usize>,
    /// Which part of the model, from 0.
    pub part: usize,
    /// Rough work, so that long jobs start first.
    pub cost: f64,
}

/// A model that takes part, with its knobs as chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entrant {
    pub id: String,
    pub chosen: BTreeMap<String, f64>,
}

/// What a job worker needs: numbers and codes, never text as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bench {
    pub frame: Frame,
    pub target: Target,
    /// One per repeat.
    pub folds: Vec<Folds>,
    pub entrants: Vec<Entrant>,
    /// Person or group of each row.
    pub groups: Option<Vec<u32>>,
    /// What the named rule says of each row.
    pub rule: Option<Vec<bool>>,
    /// As how many students each row teaches.
    pub weights: Option<Vec<f32>>,
    /// Group of each row whose outcomes are weighed to be alike in all groups, lesson by lesson.
    pub reweighed: Option<Vec<u32>>,
    /// Whether the model's file is to be handed on: it is taught coarsely then.
    pub guarded: bool,
    pub protocol: Protocol,
    /// Cohort of each row in the order of time, where rows are split by it.
    pub cohorts: Option<Vec<u32>>,
    /// Level of each row, where they are split by another column.
    pub levels: Option<Vec<u32>>,
    /// Columns at the end of the frame that sum up its steps.
    pub summaries: usize,
    /// Students without an outcome; the columns of `frame`.
    pub waiting: Frame,
    /// The same at the later moments of prediction.
    pub later: Vec<Bench>,
}

/// What a job gives back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finished {
    /// What the job's part adds to the prediction of the test rows of its fold, in their order.
    pub piece: Piece,
    /// As the door's clock measured it.
    pub seconds: f64,
}

/// Parts of the teaching rows that a model may stop or search by.
const INNER_FOLDS: usize = 5;

/// From this many teaching rows on a blend's inner lessons are large enough with fewer parts.
const MANY: usize = 4000;
const FEW_FOLDS: usize = 3;

/// Bytes that a model keeps of a row besides its inputs: row numbers, gradients, scores.
const ROW_BYTES: u64 = 48;

/// The id under which the named rule runs.
pub const RULE: &str = "rule";

impl Bench {
    /// The bytes that go to a worker.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A buffer that grows by doubling would hold a large packet three times.
        let mut bytes = Vec::new();
        if bytes.try_reserve_exact(self.room()).is_err() {
            return bytes;
        }
        postcard::to_extend(self, bytes).unwrap_or_default()
    }

    /// Bytes that are enough: four a number, less for a code, and what there is of every row besides.
    fn room(&self) -> usize {
        let steps = self.frame.steps.as_ref().map_or(0, |steps| steps.values.len());
        let folds: usize = self.folds.iter().map(Folds::room).sum();
        let beside = 4096 + self.frame.height * 24 + folds;
        let later: usize = self.later.iter().map(Bench::room).sum();
        let waiting = self.waiting.steps.as_ref().map_or(0, |steps| steps.values.len());
        let waiting = waiting + self.waiting.height * (self.waiting.columns.len() + 4);
        4 * (self.frame.height * self.frame.columns.len() + steps + waiting) + beside + later
    }

    /// # Errors
    /// `crashed` where the bytes are not those of a bench; `out-of-memory`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Bench> {
        memory::check(bytes.len() as u64)?;
        postcard::from_bytes(bytes).map_err(|_| damaged())
    }

    /// What is needed at a moment of prediction, from 0.
    pub fn at(&self, moment: usize) -> Option<&Bench> {
        moment.checked_sub(1).map_or(Some(self), |later| self.later.get(later))
    }

    /// Teaches and judges; `seconds` is left at 0 for the door to fill.
    ///
    /// # Errors
    /// Those of the model; `crashed` for a job that this bench cannot hold; `out-of-memory`.
    pub fn run(&self, job: &Job, watch: &mut dyn Watch) -> Result<Finished> {
        self.at(job.moment).ok_or_else(damaged)?.run_here(job, watch)
    }

    /// The two sides of an outer fold, or of an inner one within its teaching rows.
    ///
    /// # Errors
    /// `crashed` for a fold that this bench does not know.
    pub fn fold(&self, seed: usize, fold: usize, inner: Option<usize>) -> Result<Fold> {
        match inner {
            Some(inner) => self.inner(seed, fold)?.into_iter().nth(inner).ok_or_else(damaged),
            None => {
                let folds = self.folds.get(seed).filter(|folds| fold < folds.count());
                folds.map(|folds| folds.fold(fold)).ok_or_else(damaged)
            }
        }
    }

    /// Rows that a job speaks of: the test rows of its fold; of numbers, on an inner fold, also those of the outer one
    /// behind them, which intervals are made of.
    ///
    /// # Errors
    /// `crashed` for a fold that this bench does not know.
    pub fn told_of(&self, seed: usize, fold: usize, inner: Option<usize>) -> Result<Vec<u32>> {
        let mut rows = self.fold(seed, fold, inner)?.test.as_slice().to_vec();
        if inner.is_some() && self.target.classes() == 0 {
            rows.extend_from_slice(self.fold(seed, fold, None)?.test.as_slice());
        }
        Ok(rows)
    }

    /// What the cheap models that answer at once are taught on and judged by; `None` without folds.
    pub(super) fn ground(&self) -> Option<Ground<'_>> {
        Some(Ground {
            frame: &self.frame,
            target: &self.target,
            folds: self.folds.first()?,
            cohorts: self.cohorts.as_deref().or(self.levels.as_deref()),
            groups: self.groups.as_deref(),
            seed: self.protocol.seed,
        })
    }

    /// The inner folds of an outer one, where models are taught for a blend: by the same persons and classes. Not in
    /// the order of cohorts, for then the first cohort alone would teach, which is a lesson unlike the outer one: on
    /// public data a network that led outside by .006 of the area under the curve got no weight at all.
    ///
    /// # Errors
    /// `crashed` for a fold that this bench does not know.
    pub fn inner(&self, seed: usize, fold: usize) -> Result<Vec<Fold>> {
        let folds = self.folds.get(seed).filter(|folds| fold < folds.count()).ok_or_else(damaged)?;
        let drawn = derive(self.protocol.seed, &[seed as u64, fold as u64]);
        let train = self.teaching(&folds.fold(fold).train);
        let parts = if train.len() < MANY { INNER_FOLDS } else { FEW_FOLDS };
        Ok(split::inner(&train, self.ties(), parts, drawn))
    }

    /// Folds within teaching rows that tell when to stop: by the same persons and classes, or in the order of cohorts.
    fn inner_of(&self, train: &TrainRows, seed: u64) -> Vec<Fold> {
        let by_cohort = self
            .cohorts
            .as_ref()
            .map(|cohorts| split::inner_by_cohort(train, cohorts, self.groups.as_deref()))
            .filter(|folds| !folds.is_empty());
        by_cohort.unwrap_or_else(|| split::inner(train, self.ties(), INNER_FOLDS, seed))
    }

    fn ties(&self) -> Ties<'_> {
        Ties { classes: self.target.codes(), groups: self.groups.as_deref() }
    }

    fn run_here(&self, job: &Job, watch: &mut dyn Watch) -> Result<Finished> {
        // A byte a bin, and what a model keeps of each row.
        memory::check(self.frame.height as u64 * (self.frame.columns.len() as u64 + ROW_BYTES))?;
        let fold = self.fold(job.seed, job.fold, job.inner)?;
        let test = &self.told_of(job.seed, job.fold, job.inner)?;
        if job.model == RULE {
            let says = self.rule.as_ref().ok_or_else(damaged)?;
            let chances = ndarray::Array2::from_shape_fn((test.len(), 2), |(place, class)| {
                f64::from(u8::from(says[test[place] as usize] == (class == 1)))
            });
            let prediction = Prediction::Chances(chances);
            return Ok(Finished {
                piece: Piece { prediction, importance: None, out_of_bag: None },
                seconds: 0.0,
            });
        }
        let learner = self.learner(&job.model)?;
        if job.part >= learner.parts(self.frame.cells()) {
            return Err(damaged());
        }
        let path = [job.seed as u64, job.fold as u64, job.inner.map_or(0, |inner| inner as u64 + 1)];
        // Outer folds keep the two numbers that they always had.
        let seed = derive(self.protocol.seed, &path[..2 + usize::from(job.inner.is_some())]);
        let teach = |lesson: &Lesson<'_>| learner.teach(lesson, job.part, test, watch);
        let piece = self.lesson(&*learner, &fold.train, seed, job.inner.is_some(), teach)?;
        Ok(Finished { piece, seconds: 0.0 })
    }

    /// The lesson of a learner on one teaching side, `within` an outer one or not.
    ///
    /// # Errors
    /// Those of `teach`.
    pub(super) fn lesson<T>(
        &self,
        learner: &dyn Learner,
        train: &TrainRows,
        seed: u64,
        within: bool,
        teach: impl FnOnce(&Lesson<'_>) -> Result<T>,
    ) -> Result<T> {
        let rows = self.teaching(train);
        let even = self.reweighed.as_ref().and_then(|groups| {
            reweighing::weights(groups, self.target.codes()?, self.weights.as_deref(), rows.as_slice())
        });
        let weights = even.as_deref().or(self.weights.as_deref());
        // Within a blend's lessons, which part persons, nothing is told about later cohorts.
        let inner = match within {
            false => self.inner_of(&rows, seed),
            true => split::inner(&rows, self.ties(), INNER_FOLDS, seed),
        };
        let bare = self.bare(learner);
        let frame = bare.as_ref().unwrap_or(&self.frame);
        teach(&Lesson { frame, target: &self.target, rows: &rows, inner: &inner, weights, seed })
    }

    /// The frame of a learner that reads the steps themselves: it is not given their sums as well. `None` for others.
    pub(super) fn bare(&self, learner: &dyn Learner) -> Option<Frame> {
        let remembers = learner.remembers() && self.summaries > 0;
        remembers.then(|| self.frame.without_last(self.summaries))
    }

    /// All parts of a job's model, one after the other, as one.
    ///
    /// # Errors
    /// Those of [`Bench::run`].
    pub fn whole(&self, job: &Job, watch: &mut dyn Watch) -> Result<Finished> {
        if models::find(&job.model).is_err() {
            return self.run(job, watch);
        }
        let here = self.at(job.moment).ok_or_else(damaged)?;
        let learner = here.learner(&job.model)?;
        let parts = 0..learner.parts(here.frame.cells());
        let piece = |part| Ok(here.run_here(&Job { part, ..job.clone() }, watch)?.piece);
        let pieces: Result<Vec<Piece>> = parts.map(piece).collect();
        Ok(Finished { piece: learner.gather(pieces?)?, seconds: 0.0 })
    }

    /// A model of the catalogue with its knobs as chosen.
    ///
    /// # Errors
    /// `unknown-model`, `bad-setting`.
    pub fn learner(&self, model: &str) -> Result<Box<dyn Learner>> {
        let entry = models::find(model)?;
        let chosen = self.chosen(model);
        let groups = self.groups.as_deref();
        let heeded = if self.guarded { archive::heeded(entry.id, chosen, groups) } else { chosen };
        let learner = (entry.build)(&Settings::checked(entry.id, entry.settings, &heeded)?);
        Ok(if self.guarded { Box::new(Guarded::new(learner, groups)) } else { learner })
    }

    /// Those of `rows` that teach.
    pub fn teaching(&self, rows: &TrainRows) -> TrainRows {
        self.weights.as_ref().map_or_else(|| rows.clone(), |weights| rows.weighing(weights))
    }

    /// The knobs of a model as chosen.
    pub fn chosen(&self, model: &str) -> BTreeMap<String, f64> {
        let own = self.entrants.iter().find(|entrant| entrant.id == model);
        own.map(|entrant| entrant.chosen.clone()).unwrap_or_default()
    }
}

impl Finished {
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// # Errors
    /// `crashed` where the bytes are not those of a finished job.
    pub fn from_bytes(bytes: &[u8]) -> Result<Finished> {
        postcard::from_bytes(bytes).map_err(|_| damaged())
    }
}

fn damaged() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "a job and its data do not fit")
}
