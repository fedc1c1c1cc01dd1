//! Boosted trees once they are grown.

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::spread;
#[cfg(feature = "onnx")]
use crate::error::Result;
use crate::features::Frame;
use crate::features::bins::Bins;
#[cfg(feature = "onnx")]
use crate::graph::{Graph, Wire};
use crate::models::model::{Model, Prediction};
use crate::models::parts::inside::{Inside, Link, Trees};
use crate::models::parts::loss::{sigmoid, softmax};
use crate::models::parts::tree::{Fall, Tree};

/// How scores become an answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Answer {
    Number,
    Two,
    Many,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Boosted {
    pub bins: Bins,
    /// Round after round, one tree per lane.
    pub trees: Vec<Tree>,
    pub start: Vec<f64>,
    pub answer: Answer,
    pub importance: Vec<f64>,
}

impl Boosted {
    /// Bytes from elsewhere may hold anything; a tree that leads nowhere must not be walked.
    pub fn is_sound(&self) -> bool {
        let (width, lanes) = (self.bins.width(), self.start.len());
        let answers = if self.answer == Answer::Many { lanes > 0 } else { lanes == 1 };
        self.bins.is_sound()
            && answers
            && self.start.iter().all(|score| score.is_finite())
            && self.importance.len() == width
            && self.trees.len().is_multiple_of(lanes.max(1))
            && self.trees.iter().all(|tree| tree.is_sound(width, 1))
    }
}

impl Boosted {
    fn sum(&self) -> Trees<'_> {
        let link = match self.answer {
            Answer::Number => Link::Number,
            Answer::Two => Link::LogOdds,
            Answer::Many => Link::Scores,
        };
        let trees = self.trees.iter().collect();
        Trees { bins: &self.bins, start: self.start.clone(), trees, factor: 1.0, link }
    }
}

impl Model for Boosted {
    fn reads(&self, columns: usize) -> bool {
        self.bins.width() == columns
    }

    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        let binned = self.bins.encode(frame, rows);
        let lanes = self.start.len();
        let height = rows.len();
        let mut scores = spread(&self.start, height);
        let mut fall = Fall::default();
        for (index, tree) in self.trees.iter().enumerate() {
            let lane = index % lanes;
            tree.add_to(&binned, &mut fall, &mut scores[lane * height..(lane + 1) * height]);
        }
        match self.answer {
            Answer::Number => Prediction::Numbers(scores),
            Answer::Two => {
                let chance = |row: usize, class: usize| {
                    let chance = sigmoid(scores[row]);
                    if class == 1 { chance } else { 1.0 - chance }
                };
                Prediction::Chances(Array2::from_shape_fn((rows.len(), 2), |(row, class)| chance(row, class)))
            }
            Answer::Many => {
                let mut chances =
                    Array2::from_shape_fn((height, lanes), |(row, class)| scores[class * height + row]);
                for mut row in chances.rows_mut() {
                    row.as_slice_mut().into_iter().for_each(softmax);
                }
                Prediction::Chances(chances)
            }
        }
    }

    fn importance(&self) -> Option<Vec<f64>> {
        Some(self.importance.clone())
    }

    fn inside(&self) -> Option<Inside<'_>> {
        Some(Inside::Trees(self.sum()))
    }

    #[cfg(feature = "onnx")]
    fn graph(&self, graph: &mut Graph) -> Result<Wire> {
        self.sum().graph(graph)
    }
}
