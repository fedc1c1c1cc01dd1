//! One model at one moment on one fold, outer or inner, of one repeat: the pieces of its parts as they come in, and the whole once all are there.

use super::job::{Bench, Finished, Job, RULE};
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::Unseen;
use crate::metrics::{self, Outcome};
use crate::models::{Piece, Prediction};

/// What a model says about the test rows of a fold.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    pub prediction: Prediction,
    /// On an inner fold, of numbers: what it says about the test rows of the outer one.
    pub outside: Option<Prediction>,
    /// Of each input column, for models that know.
    pub importance: Option<Vec<f64>>,
    /// The main metric on the teaching rows, by the draws that left them out.
    pub unseen: Option<Unseen>,
    /// Of all parts, as the door's clock measured them.
    pub seconds: f64,
    /// The main metric on the test rows.
    pub score: Option<f64>,
}

/// The jobs of one model, moment, repeat and fold.
#[derive(Clone, Debug)]
pub struct Square {
    pub moment: usize,
    pub model: String,
    pub seed: usize,
    pub fold: usize,
    /// Which inner fold, for what only a blend learns from.
    pub inner: Option<usize>,
    /// One place a part; given up once the whole is there.
    pieces: Vec<Option<Finished>>,
    pub whole: Option<Whole>,
}

impl Square {
    /// The square of a job's model, in so many parts.
    pub fn of(job: &Job, parts: usize) -> Self {
        let Job { moment, seed, fold, inner, .. } = *job;
        Square { moment, model: job.model.clone(), seed, fold, inner, pieces: vec![None; parts], whole: None }
    }

    /// Whether a part is still to be done.
    pub fn lacks(&self, part: usize) -> bool {
        self.whole.is_none() && self.pieces.get(part).is_some_and(Option::is_none)
    }

    /// Takes a part, with the bench of the square's moment; the last one makes the whole, in the order of parts and not in that of coming in.
    ///
    /// # Errors
    /// `crashed` where the piece is not of this square.
    pub fn take(&mut self, bench: &Bench, part: usize, finished: Finished, metric: &str) -> Result<()> {
        let misfit = || Error::new(ErrorKind::Crashed).with("reason", "a result and its job do not fit");
        let fold = bench.fold(self.seed, self.fold, self.inner)?;
        let test = fold.test.as_slice();
        let told = bench.told_of(self.seed, self.fold, self.inner)?.len();
        if finished.piece.prediction.len() != told {
            return Err(misfit());
        }
        if self.whole.is_some() {
            return Ok(());
        }
        *self.pieces.get_mut(part).ok_or_else(misfit)? = Some(finished);
        if self.pieces.iter().any(Option::is_none) {
            return Ok(());
        }
        let finished: Vec<Finished> = self.pieces.iter_mut().filter_map(Option::take).collect();
        let seconds = finished.iter().map(|finished| finished.seconds).sum();
        let pieces = finished.into_iter().map(|finished| finished.piece).collect();
        let Piece { prediction, importance, out_of_bag } = self.gathered(bench, pieces)?;
        let score = |rows: &[u32], prediction: &Prediction| {
            let truth = bench.target.of(rows);
            let outcome = Outcome { truth: &truth, prediction, cutoff: 0.5 };
            metrics::find(metric).and_then(|metric| metric.score(&outcome))
        };
        let unseen = match out_of_bag {
            None => None,
            Some(out_of_bag) => {
                let teaching = bench.teaching(&fold.train);
                if out_of_bag.len() != teaching.len() {
                    return Err(misfit());
                }
                let (places, said) = out_of_bag.said();
                let rows: Vec<u32> =
                    places.iter().map(|place| teaching.as_slice()[*place as usize]).collect();
                let never = teaching.len() - rows.len();
                Some(Unseen { score: score(&rows, &said), judged: rows.len(), never })
            }
        };
        let places: Vec<u32> = (0..told as u32).collect();
        let (own, beyond) = places.split_at(test.len().min(told));
        let outside = (!beyond.is_empty()).then(|| prediction.of(beyond));
        let prediction = prediction.of(own);
        let score = score(test, &prediction);
        self.whole = Some(Whole { prediction, outside, importance, unseen, seconds, score });
        Ok(())
    }

    fn gathered(&self, bench: &Bench, mut pieces: Vec<Piece>) -> Result<Piece> {
        if self.model == RULE {
            return pieces.pop().ok_or_else(|| Error::new(ErrorKind::Crashed).with("reason", "no result"));
        }
        bench.learner(&self.model)?.gather(pieces)
    }
}
