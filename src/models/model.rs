//! What every model promises: a [`Learner`] learns from a [`Lesson`], the [`Model`] it makes predicts.
//!
//! Same data, settings and seed give the same model, on every machine and with any number of workers. Missing
//! and unseen values are ordinary input.

use std::borrow::Cow;

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::damaged;
use super::parts::inside::Inside;
use super::parts::out_of_bag::OutOfBag;
use super::settings::{Setting, Settings};
use crate::error::Result;
use crate::features::{Frame, Target};
#[cfg(feature = "onnx")]
use crate::graph::{Graph, Wire, misfit};
use crate::progress::Watch;
use crate::split::{Fold, TrainRows};

/// What a learner may see.
#[derive(Clone, Copy, Debug)]
pub struct Lesson<'a> {
    pub frame: &'a Frame,
    pub target: &'a Target,
    /// The only rows of frame and target that may be read.
    pub rows: &'a TrainRows,
    /// Folds within `rows`, by the same persons and classes: for early stopping. Empty where rows are few.
    pub inner: &'a [Fold],
    /// How much each row of the frame counts, as if it stood there so often; finite, 0 for a row that does not teach.
    /// All count alike without.
    pub weights: Option<&'a [f32]>,
    pub seed: u64,
}

impl Lesson<'_> {
    /// The weight of a row; 1 where there are none.
    pub fn weight(&self, row: u32) -> f64 {
        let of = |weights: &[f32]| weights.get(row as usize).copied().map_or(0.0, f64::from);
        self.weights.map_or(1.0, of)
    }

    /// Those of `rows` that weigh something.
    pub fn teaching<'r>(&self, rows: &'r TrainRows) -> Cow<'r, TrainRows> {
        let Some(weights) = self.weights else { return Cow::Borrowed(rows) };
        let teaching = rows.weighing(weights);
        if teaching.len() == rows.len() { Cow::Borrowed(rows) } else { Cow::Owned(teaching) }
    }
}

/// A learned part as bytes: what crosses between workers, and what a file of a model holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part(pub Vec<u8>);

/// Something that can be taught.
pub trait Learner: Send + Sync {
    /// Into how many parts the work on a frame of `cells` cells is cut: never by how many workers there are. They may be
    /// learned in any order, on any worker.
    fn parts(&self, _cells: usize) -> usize {
        1
    }

    /// Whether it heeds [`Lesson::weights`] for outcomes of this kind; who does not is not asked where there are any.
    fn weighs(&self, _: &Target) -> bool {
        false
    }

    /// Whether it reads the steps of a frame themselves; columns that sum them up are then left out of its frame.
    fn remembers(&self) -> bool {
        false
    }

    /// Learns one part.
    ///
    /// # Errors
    /// `cancelled` when the watcher says stop, `not-solved` where the arithmetic does not settle.
    fn fit_part(&self, lesson: &Lesson<'_>, part: usize, watch: &mut dyn Watch) -> Result<Part>;

    /// What a part alone adds to what is said of `rows`; small where a part is large.
    ///
    /// # Errors
    /// `crashed` where the bytes are not those of this model.
    fn piece(&self, part: &Part, frame: &Frame, rows: &[u32]) -> Result<Piece> {
        let model = self.join(std::slice::from_ref(part))?;
        let out_of_bag = model.out_of_bag().cloned();
        Ok(Piece { prediction: model.predict(frame, rows), importance: model.importance(), out_of_bag })
    }

    /// Learns one part and tells its piece of what is said of `rows` of the lesson's frame.
    ///
    /// # Errors
    /// Those of [`Learner::fit_part`] and [`Learner::piece`].
    fn teach(&self, lesson: &Lesson<'_>, part: usize, rows: &[u32], watch: &mut dyn Watch) -> Result<Piece> {
        self.piece(&self.fit_part(lesson, part, watch)?, lesson.frame, rows)
    }

    /// The pieces of all parts, in their order, as one: to the bit what the joined model would say.
    ///
    /// # Errors
    /// `crashed` where the pieces are not those of one model.
    fn gather(&self, pieces: Vec<Piece>) -> Result<Piece> {
        match <[Piece; 1]>::try_from(pieces) {
            Ok([whole]) => Ok(whole),
            Err(_) => Err(damaged()),
        }
    }

    /// A part as it is put into a file: without what it says of single rows, and where the file is handed on (`coarse`)
    /// with the weights of leaves rounded.
    ///
    /// # Errors
    /// `crashed` where the bytes are not those of this model.
    fn lean(&self, part: Part, _coarse: bool) -> Result<Part> {
        Ok(part)
    }

    /// Joins all parts, in their order.
    ///
    /// # Errors
    /// `crashed` where the bytes are not those of this model.
    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>>;

    /// All parts one after the other, joined.
    ///
    /// # Errors
    /// Those of [`Learner::fit_part`] and [`Learner::join`].
    fn fit(&self, lesson: &Lesson<'_>, watch: &mut dyn Watch) -> Result<Box<dyn Model>> {
        let parts: Result<Vec<Part>> =
            (0..self.parts(lesson.frame.cells())).map(|part| self.fit_part(lesson, part, watch)).collect();
        self.join(&parts?)
    }
}

/// What is said of some rows and on the way learned about columns, by a part of a model or a whole one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    pub prediction: Prediction,
    /// Of each input column, for models that know.
    pub importance: Option<Vec<f64>>,
    /// About the rows that taught, for models of many draws.
    pub out_of_bag: Option<OutOfBag>,
}

/// Its own encoder and what was learned.
pub trait Model: Send + Sync {
    /// What it says about `rows` of a frame with the same columns, in original units.
    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction;

    /// Whether it reads frames of so many columns; a file may hold a model of another frame.
    fn reads(&self, columns: usize) -> bool;

    /// How much each input column mattered while learning; sums to 1. `None` for models that do not know.
    fn importance(&self) -> Option<Vec<f64>> {
        None
    }

    /// What the draws that left a teaching row out say of it, for models of many draws.
    fn out_of_bag(&self) -> Option<&OutOfBag> {
        None
    }

    /// What it adds up, for models that are a sum over trees or columns.
    fn inside(&self) -> Option<Inside<'_>> {
        None
    }

    /// Itself with its encoder as nodes of a graph over the columns that taught it: rows x 1 of numbers or rows x classes
    /// of chances, in double precision.
    ///
    /// # Errors
    /// `crashed` where the graph has other columns, or the model is none of the catalogue; `no-inputs` where the graph has
    /// no column.
    #[cfg(feature = "onnx")]
    fn graph(&self, _graph: &mut Graph) -> Result<Wire> {
        Err(misfit())
    }

    /// In plain words what was learned, for models that can be told in one sentence.
    fn told(&self, _frame: &Frame) -> Option<crate::words::Words> {
        None
    }
}

/// What a model says about rows, in original units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Prediction {
    /// One number a row; finite.
    Numbers(Vec<f64>),
    /// Rows x classes, in the order of the target's names; each row sums to 1.
    Chances(Array2<f64>),
}

/// Which questions a model can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tasks {
    All,
    Numbers,
    Classes,
}

impl Tasks {
    pub fn suit(self, target: &Target) -> bool {
        match self {
            Tasks::All => true,
            Tasks::Numbers => matches!(target, Target::Numbers(_)),
            Tasks::Classes => matches!(target, Target::Classes { .. }),
        }
    }
}

/// One room of the catalogue. Its name and what it does are the messages `model-<id>` and `model-<id>-about`.
pub struct Entry {
    pub id: &'static str,
    pub tasks: Tasks,
    /// Whether it learns from steps and has nothing to learn from without.
    pub steps: bool,
    /// Whether it runs beside every other model, so that those have something to beat.
    pub always: bool,
    pub settings: &'static [Setting],
    /// A learner with these knobs; they were checked against `settings`.
    pub build: fn(&Settings) -> Box<dyn Learner>,
    /// Rough work per row of teaching, in arbitrary units, so that long jobs start first.
    pub cost: fn(&Settings) -> f64,
}

impl Entry {
    /// Whether it can answer this question on these inputs.
    pub fn suits(&self, target: &Target, frame: &Frame) -> bool {
        self.answers(target, frame.steps.is_some())
    }

    /// The same before there is a frame: whether its inputs would have steps.
    pub fn answers(&self, target: &Target, steps: bool) -> bool {
        self.tasks.suit(target) && (steps || !self.steps)
    }
}

impl Prediction {
    /// What is said about `rows`, in their order.
    pub fn of(&self, rows: &[u32]) -> Prediction {
        match self {
            Prediction::Numbers(values) => {
                Prediction::Numbers(rows.iter().map(|row| values[*row as usize]).collect())
            }
            Prediction::Chances(chances) => {
                let classes = chances.ncols();
                Prediction::Chances(Array2::from_shape_fn((rows.len(), classes), |(place, class)| {
                    chances[[rows[place] as usize, class]]
                }))
            }
        }
    }

    /// A prediction for `height` rows, to be filled by [`Prediction::put`].
    pub fn empty(target: &Target, height: usize) -> Prediction {
        match target {
            Target::Numbers(_) => Prediction::Numbers(vec![0.0; height]),
            Target::Classes { names, .. } => Prediction::Chances(Array2::zeros((height, names.len()))),
        }
    }

    /// Writes what is said about `rows` into their places. Predictions of another form leave it as it is.
    pub fn put(&mut self, rows: &[u32], said: &Prediction) {
        match (self, said) {
            (Prediction::Numbers(all), Prediction::Numbers(some)) => {
                for (row, value) in rows.iter().zip(some) {
                    all[*row as usize] = *value;
                }
            }
            (Prediction::Chances(all), Prediction::Chances(some)) => {
                for (place, row) in rows.iter().enumerate() {
                    for class in 0..all.ncols().min(some.ncols()) {
                        all[[*row as usize, class]] = some[[place, class]];
                    }
                }
            }
            _ => {}
        }
    }

    /// Both added up; `None` where they are not of the same form and size.
    #[must_use]
    pub fn plus(self, other: &Prediction) -> Option<Prediction> {
        match (self, other) {
            (Prediction::Numbers(mut sum), Prediction::Numbers(more)) if sum.len() == more.len() => {
                sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
                Some(Prediction::Numbers(sum))
            }
            (Prediction::Chances(sum), Prediction::Chances(more)) if sum.dim() == more.dim() => {
                Some(Prediction::Chances(sum + more))
            }
            _ => None,
        }
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        match self {
            Prediction::Numbers(values) => values.len(),
            Prediction::Chances(chances) => chances.nrows(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
