//! What can run apart: a job is one part of one model, one repeat, one fold; small results come back in any order, from any
//! worker. A [`Bench`] holds what jobs need and none of the text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};
use crate::features::{Frame, Target};
use crate::memory;
use crate::models::{self, Lesson, Piece, Prediction, Settings};
use crate::numeric::chance::derive;
use crate::progress::Watch;
use crate::split::{self, Folds, Protocol, Ties, TrainRows};

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
    pub protocol: Protocol,
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

/// Bytes that a model keeps of a row besides its inputs: row numbers, gradients, scores.
const ROW_BYTES: u64 = 48;

/// The id under which the named rule runs.
pub const RULE: &str = "rule";

impl Bench {
    /// The bytes that go to a worker.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A buffer that grows by doubling would hold a large packet three times.
        let mut bytes = Vec::new();
        let size = postcard::experimental::serialized_size(self).unwrap_or(0);
        if bytes.try_reserve_exact(size).is_err() {
            return bytes;
        }
        postcard::to_extend(self, bytes).unwrap_or_default()
    }

    /// # Errors
    /// `crashed` where the bytes are not those of a bench; `out-of-memory`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Bench> {
        memory::check(bytes.len() as u64)?;
        postcard::from_bytes(bytes).map_err(|_| damaged())
    }

    /// Teaches and judges; `seconds` is left at 0 for the door to fill.
    ///
    /// # Errors
    /// Those of the model; `crashed` for a job that this bench cannot hold; `out-of-memory`.
    pub fn run(&self, job: &Job, watch: &mut dyn Watch) -> Result<Finished> {
        let folds = self.folds.get(job.seed).ok_or_else(damaged)?;
        if job.fold >= folds.count() {
            return Err(damaged());
        }
        // A byte a bin, and what a model keeps of each row.
        memory::check(self.frame.height as u64 * (self.frame.columns.len() as u64 + ROW_BYTES))?;
        let fold = folds.fold(job.fold);
        let test = fold.test.as_slice();
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
        let entry = models::find(&job.model)?;
        let settings = Settings::checked(entry.id, entry.settings, &self.chosen(&job.model))?;
        let learner = (entry.build)(&settings);
        if job.part >= learner.parts(self.frame.cells()) {
            return Err(damaged());
        }
        let seed = derive(self.protocol.seed, &[job.seed as u64, job.fold as u64]);
        let classes = match &self.target {
            Target::Classes { codes, .. } => Some(codes.as_slice()),
            Target::Numbers(_) => None,
        };
        let ties = Ties { classes, groups: self.groups.as_deref() };
        let weights = self.weights.as_deref();
        let rows = self.teaching(&fold.train);
        let inner = split::inner(&rows, ties, INNER_FOLDS, seed);
        let (frame, target) = (&self.frame, &self.target);
        let lesson = Lesson { frame, target, rows: &rows, inner: &inner, weights, seed };
        Ok(Finished { piece: learner.teach(&lesson, job.part, test, watch)?, seconds: 0.0 })
    }

    /// All parts of a job's model, one after the other, as one.
    ///
    /// # Errors
    /// Those of [`Bench::run`].
    pub fn whole(&self, job: &Job, watch: &mut dyn Watch) -> Result<Finished> {
        let Ok(entry) = models::find(&job.model) else { return self.run(job, watch) };
        let settings = Settings::checked(entry.id, entry.settings, &self.chosen(&job.model))?;
        let learner = (entry.build)(&settings);
        let parts = 0..learner.parts(self.frame.cells());
        let piece = |part| Ok(self.run(&Job { part, ..job.clone() }, watch)?.piece);
        let pieces: Result<Vec<Piece>> = parts.map(piece).collect();
        Ok(Finished { piece: learner.gather(pieces?)?, seconds: 0.0 })
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
