//! What a model is made of, for those who say why it speaks as it does: a sum over trees or over columns, and the
//! scale on which it adds up.

#[cfg(feature = "onnx")]
mod nodes;

use super::average::Average;
use super::loss::{sigmoid, softmax};
use super::tree::Tree;
use crate::features::bins::Bins;
use crate::features::dense::Dense;

/// What a model adds up.
#[derive(Clone, Debug)]
pub enum Inside<'a> {
    Trees(Trees<'a>),
    Lines(Lines<'a>),
}

/// The scale on which a model adds up, and how sums there become its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// One sum, in the unit of the outcome.
    Number,
    /// One sum a class: its chance.
    Chances,
    /// One sum, of two classes: the logarithm of the second one's odds.
    LogOdds,
    /// One sum a class; their exponentials are in the proportion of the chances.
    Scores,
}

impl Link {
    /// The answer of the sums of one row: a number, or one chance a class.
    pub fn answer(self, margins: &[f64]) -> Vec<f64> {
        match self {
            Link::Number | Link::Chances => margins.to_vec(),
            Link::LogOdds => margins
                .iter()
                .flat_map(|margin| {
                    let chance = sigmoid(*margin);
                    [1.0 - chance, chance]
                })
                .collect(),
            Link::Scores => {
                let mut chances = margins.to_vec();
                softmax(&mut chances);
                // The quick exponential's least is not 0, but a class never shown has no chance.
                let never =
                    chances.iter_mut().zip(margins).filter(|(_, margin)| **margin == f64::NEG_INFINITY);
                never.for_each(|(chance, _)| *chance = 0.0);
                chances
            }
        }
    }
}

/// Of each output: its start, and `factor` times what the trees' leaves say.
///
/// A forest's chances are divided by what they sum to, which rounding of leaves (to f32) takes away from 1 by some
/// 1e-8; sums here are not.
#[derive(Clone, Debug)]
pub struct Trees<'a> {
    /// How rows become what trees read.
    pub bins: &'a Bins,
    /// One number an output.
    pub start: Vec<f64>,
    /// Sound ones ([`Tree::is_sound`]), with as many lanes as there are outputs, or with one and an output each in turn.
    pub trees: Vec<&'a Tree>,
    pub factor: f64,
    pub link: Link,
}

impl<'a> Trees<'a> {
    /// The mean of trees beside an average: a number to which they add their mean, or shares that count as one tree more.
    pub(in crate::models) fn mean(bins: &'a Bins, average: &Average, trees: Vec<&'a Tree>) -> Self {
        match average {
            Average::Number(mean) => {
                let factor = 1.0 / trees.len() as f64;
                Trees { bins, start: vec![*mean], trees, factor, link: Link::Number }
            }
            Average::Shares(shares) => {
                let factor = 1.0 / (trees.len() + 1) as f64;
                let start = shares.iter().map(|share| share * factor).collect();
                Trees { bins, start, trees, factor, link: Link::Chances }
            }
        }
    }

    /// Number of outputs.
    pub fn outputs(&self) -> usize {
        self.start.len()
    }

    /// The output that the first lane of a tree adds to; its other lanes follow.
    pub fn output(&self, tree: usize) -> usize {
        tree * self.trees.get(tree).map_or(1, |tree| tree.lanes()) % self.start.len().max(1)
    }
}

/// Of each output: an intercept and one weight a matrix column.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    /// How rows become a matrix.
    pub dense: &'a Dense,
    pub outputs: Vec<Line<'a>>,
    pub link: Link,
}

/// One output.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Minus infinity for a class that the teaching rows never showed.
    pub intercept: f64,
    /// One a matrix column; none where nothing is weighed.
    pub weights: &'a [f64],
}
