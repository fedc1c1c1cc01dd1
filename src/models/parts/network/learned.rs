//! A small ensemble: the same network begun at different places, each told by another part of the teaching
//! rows how long to learn, their answers averaged (Lakshminarayanan et al. 2017, arXiv 1612.01474).

#[cfg(feature = "onnx")]
mod nodes;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Truth};
use super::cell::Cell;
use super::inputs::{Encoded, Inputs};
use super::kernel::LANES;
use super::pass::Network;
use super::shape::{Recurrent, Shape};
use super::training::{Ground, Regime};
use crate::error::{Error, ErrorKind, Result};
use crate::features::Frame;
#[cfg(feature = "onnx")]
use crate::graph::{Graph, Wire};
use crate::models::model::{Lesson, Model, Piece, Prediction};
use crate::progress::Watch;

/// How large a network is to be, whatever the inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    /// Of the model that it is for.
    pub id: &'static str,
    /// Kind and units of the branch that reads steps.
    pub recurrent: Option<(Cell, usize)>,
    pub hidden: Vec<usize>,
    pub regime: Regime,
    /// Whether to stop by rows kept apart.
    pub stop: bool,
}

/// One member: how it reads a frame, its size, its weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Learned {
    inputs: Inputs,
    shape: Shape,
    answer: Answer,
    weights: Vec<f32>,
}

/// Members that answer together.
pub struct Ensemble(Vec<Learned>);

/// Rows below which an inner fold would say nothing.
const FEWEST_INNER: usize = 100;

impl Design {
    /// Member `member` of the ensemble.
    ///
    /// # Errors
    /// `unsuited` where rows are weighed; `cancelled` when told so; `not-solved` where a loss is not a number.
    pub fn learn(&self, lesson: &Lesson<'_>, member: usize, watch: &mut dyn Watch) -> Result<Learned> {
        if lesson.weights.is_some() {
            return Err(Error::new(ErrorKind::Unsuited).with("model", self.id).with("why", "weights"));
        }
        let rows = lesson.rows.as_slice();
        let inputs = Inputs::learn(lesson.frame, lesson.rows, self.recurrent.is_some());
        let encoded = inputs.encode(lesson.frame, rows);
        let truth = Truth::new(lesson.target, rows);
        let fours = |units: &usize| units.next_multiple_of(4);
        let recurrent = self.recurrent.map(|(cell, units)| Recurrent {
            cell,
            units: fours(&units),
            channels: inputs.channels().unwrap_or(0),
        });
        let shape = Shape {
            recurrent,
            tables: inputs.tables(),
            fixed: inputs.fixed(),
            hidden: self.hidden.iter().map(fours).collect(),
            outputs: truth.answer.outputs(),
        };
        let mut ground = Ground {
            shape: &shape,
            encoded: &encoded,
            truth: &truth,
            id: self.id,
            member: member as u32,
            seed: lesson.seed,
            turn: (0, 1),
        };
        let place = |row: &u32| rows.binary_search(row).ok().map(|place| place as u32);
        let places = |rows: &[u32]| rows.iter().filter_map(place).collect::<Vec<u32>>();
        let all: Vec<u32> = (0..rows.len() as u32).collect();
        let mut regime = self.regime.for_rows(rows.len());
        if self.stop && rows.len() >= FEWEST_INNER && !lesson.inner.is_empty() {
            // Each member asks another part of the rows how many passes are enough. Then all of them teach.
            let fold = &lesson.inner[member % lesson.inner.len()];
            let (taught, apart) = (places(fold.train.as_slice()), places(fold.test.as_slice()));
            ground.turn = (0, 2);
            regime.epochs = ground.learn(&regime, &taught, &apart, watch)?.1;
            ground.turn = (1, 2);
        }
        let (weights, _) = ground.learn(&regime, &all, &[], watch)?;
        Ok(Learned { answer: truth.answer, inputs, shape, weights })
    }
}

impl Learned {
    /// Larger weights than any that is learned; beyond them sums could overflow.
    const MOST: f32 = 1e6;

    /// Bytes from elsewhere may hold anything.
    fn is_sound(&self) -> bool {
        self.inputs.is_sound()
            && self.answer.is_sound()
            && self.shape.fixed == self.inputs.fixed()
            && self.shape.tables == self.inputs.tables()
            && self.shape.outputs == self.answer.outputs()
            && self.shape.recurrent.map(|own| own.channels).unwrap_or(0)
                == self.inputs.channels().unwrap_or(0)
            && self.shape.is_sound(self.weights.len())
            && self.weights.iter().all(|weight| weight.abs() <= Self::MOST)
    }

    /// Scores of all encoded rows: rows x outputs.
    fn scores(&self, encoded: &Encoded) -> Vec<f64> {
        let steps = encoded.steps.as_ref().map_or(0, |steps| steps.length);
        let mut network = Network::new(&self.shape, steps, 1);
        let rows: Vec<u32> = (0..encoded.height as u32).collect();
        let mut scores = Vec::with_capacity(rows.len() * self.shape.outputs);
        for block in rows.chunks(LANES) {
            let lanes = network.forward(&self.weights, encoded, block, 0, None).as_flattened();
            for lane in 0..block.len() {
                scores.extend(lanes[..self.shape.outputs].iter().map(|score| f64::from(score[lane])));
            }
        }
        scores
    }
}

impl Ensemble {
    /// `None` where members are not sound or do not answer the same question.
    pub fn new(members: Vec<Learned>) -> Option<Ensemble> {
        let first = members.first()?;
        let alike = |member: &Learned| {
            member.answer.outputs() == first.answer.outputs()
                && std::mem::discriminant(&member.answer) == std::mem::discriminant(&first.answer)
        };
        let sound = members.iter().all(|member| alike(member) && member.is_sound());
        sound.then_some(Ensemble(members))
    }

    /// What members say one by one, as one: to the bit what they say together. `None` where they do not answer the
    /// same question.
    pub fn gathered(pieces: Vec<Piece>) -> Option<Piece> {
        let count = pieces.len() as f64;
        let mut said = pieces.into_iter().map(|piece| piece.prediction);
        let first = said.next()?;
        let prediction = match said.try_fold(first, |sum, more| sum.plus(&more))? {
            Prediction::Numbers(sums) => Prediction::Numbers(sums.iter().map(|sum| sum / count).collect()),
            Prediction::Chances(sums) => {
                let mut chances = sums / count;
                if chances.ncols() == 2 {
                    // Of two classes the second is averaged and the first is the rest, as in an answer.
                    chances.rows_mut().into_iter().for_each(|mut row| row[0] = 1.0 - row[1]);
                }
                Prediction::Chances(chances)
            }
        };
        Some(Piece { prediction, importance: None, out_of_bag: None })
    }
}

impl Model for Ensemble {
    fn reads(&self, columns: usize) -> bool {
        self.0.iter().all(|own| own.inputs.reads(columns))
    }

    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        let first = &self.0[0];
        let mut encoded = first.inputs.encode(frame, rows);
        let mut sums = vec![0.0; rows.len() * first.answer.outputs()];
        for (at, member) in self.0.iter().enumerate() {
            // Members of one lesson read a frame in the same way.
            if at > 0 && member.inputs != self.0[at - 1].inputs {
                encoded = member.inputs.encode(frame, rows);
            }
            let said = member.answer.say(&member.scores(&encoded));
            sums.iter_mut().zip(said).for_each(|(sum, said)| *sum += said);
        }
        let count = self.0.len() as f64;
        sums.iter_mut().for_each(|sum| *sum /= count);
        first.answer.prediction(sums)
    }

    #[cfg(feature = "onnx")]
    fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        self.nodes(graph)
    }
}
