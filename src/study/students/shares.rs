//! Shares of one estimate: what each column adds to it, on the scale on which the model adds up, and what that scale means.

use crate::error::Result;
use crate::explanation::importance::mean_sizes;
use crate::explanation::{Attribution, linear, tree_shap};
use crate::features::Frame;
use crate::models::parts::inside::Link;
use crate::models::{Inside, Model};
use crate::progress::Watch;

/// Who is asked, and against whom.
pub(super) struct Asked<'a> {
    pub model: &'a dyn Model,
    /// The frame that taught, of whose rows a background is drawn.
    pub teaching: &'a Frame,
    pub background: &'a [u32],
    /// The class that may need support; `None` for numbers and for questions without one.
    pub positive: Option<u32>,
    pub seed: u64,
}

/// How sums of shares become what a model says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scale {
    Number,
    Chance,
    /// Of the class that may need support.
    LogOdds,
}

impl Scale {
    /// What the model says of a sum.
    pub fn says(self, margin: f64) -> f64 {
        match self {
            Scale::Number | Scale::Chance => margin,
            Scale::LogOdds => 1.0 / (1.0 + libm::exp(-margin)),
        }
    }
}

/// What columns add for some rows: base and shares of a row sum to its margin.
pub(super) struct Shares {
    pub base: f64,
    pub scale: Scale,
    pub columns: usize,
    /// Rows x columns.
    shares: Vec<f64>,
}

impl Shares {
    /// One a column.
    pub fn of(&self, row: usize) -> &[f64] {
        &self.shares[row * self.columns..(row + 1) * self.columns]
    }

    /// The outputs of an attribution as one sum: of the class that may need support, against the other.
    fn one(found: &Attribution, positive: Option<u32>) -> Option<Shares> {
        let outputs = found.outputs();
        let class = positive.unwrap_or(0) as usize;
        // Weights of the outputs.
        let (scale, weights) = match (found.link, outputs) {
            (Link::Number, 1) => (Scale::Number, vec![1.0]),
            (Link::LogOdds, 1) => (Scale::LogOdds, vec![if class == 1 { 1.0 } else { -1.0 }]),
            (Link::Chances, _) if class < outputs => {
                (Scale::Chance, (0..outputs).map(|own| f64::from(u8::from(own == class))).collect())
            }
            (Link::Scores, 2) => {
                (Scale::LogOdds, (0..2).map(|own| if own == class { 1.0 } else { -1.0 }).collect())
            }
            _ => return None,
        };
        let sum = |own: &[f64]| own.iter().zip(&weights).map(|(own, weight)| own * weight).sum::<f64>();
        let row = |row: usize| found.of(row).chunks(outputs).map(sum).collect::<Vec<f64>>();
        let base = sum(&found.base);
        base.is_finite().then(|| Shares {
            base,
            scale,
            columns: found.columns,
            shares: (0..found.rows()).flat_map(row).collect(),
        })
    }
}

impl Asked<'_> {
    fn attribution(&self, frame: &Frame, rows: &[u32], watch: &mut dyn Watch) -> Result<Option<Attribution>> {
        Ok(match self.model.inside() {
            Some(Inside::Trees(trees)) => Some(tree_shap::attribute(&trees, frame, rows, watch)?),
            Some(Inside::Lines(lines)) => Some(linear::attribute(&lines, frame, rows, &[])),
            None => None,
        })
    }

    /// Shares of `rows` of a frame with the columns that taught; `None` where there is no one sum to tell.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn shares(&self, frame: &Frame, rows: &[u32], watch: &mut dyn Watch) -> Result<Option<Shares>> {
        Ok(self.attribution(frame, rows, watch)?.and_then(|found| Shares::one(&found, self.positive)))
    }

    /// The mean size of each column's shares over `rows`; over classes the mean of theirs. Empty where nothing is told.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn sizes(&self, frame: &Frame, rows: &[u32], watch: &mut dyn Watch) -> Result<Vec<f64>> {
        let Some(found) = self.attribution(frame, rows, watch)? else { return Ok(Vec::new()) };
        let outputs = found.outputs().max(1);
        let mean = |own: &[f64]| own.iter().sum::<f64>() / outputs as f64;
        Ok(mean_sizes(&found).chunks(outputs).map(mean).collect())
    }
}
