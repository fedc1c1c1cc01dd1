//! Shares of one estimate: what each column adds to it, on the scale on which the model adds up, and what that scale means.

use crate::error::Result;
use crate::explanation::importance::sizes;
use crate::explanation::sampled::{self, DRAWS, Grain, Sampled};
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
    /// One a row, for models that read steps.
    steps: Vec<StepShares>,
}

/// What steps add for one row.
#[derive(Clone, Debug, Default)]
pub(super) struct StepShares {
    /// Of how many steps there are.
    pub length: f64,
    /// One a step, all channels together.
    pub steps: Vec<f64>,
    /// Channel by channel one a step; none where steps are told whole.
    pub cells: Vec<Vec<f64>>,
}

impl StepShares {
    /// All of it.
    pub fn sum(&self) -> f64 {
        self.length + self.steps.iter().sum::<f64>()
    }
}

/// What is told of a model, before it is one sum.
enum Found {
    Exact(Attribution),
    /// With the standard error of each share.
    Sampled(Sampled),
}

impl Shares {
    /// One a column.
    pub fn of(&self, row: usize) -> &[f64] {
        &self.shares[row * self.columns..(row + 1) * self.columns]
    }

    /// What steps add; nothing for models that read none.
    pub fn steps(&self, row: usize) -> Option<&StepShares> {
        self.steps.get(row)
    }

    /// Everything that a row adds to the base, column by column and last the steps, if there are any.
    pub fn all(&self, row: usize) -> Vec<f64> {
        let steps = self.steps(row).map(StepShares::sum);
        self.of(row).iter().copied().chain(steps).collect()
    }

    /// Sampled shares, of numbers or of two classes.
    fn sampled(found: &Sampled, positive: Option<u32>) -> Option<Shares> {
        if found.outputs() != 1 {
            return None;
        }
        let scale = if positive.is_some() { Scale::LogOdds } else { Scale::Number };
        let sign = if positive == Some(0) { -1.0 } else { 1.0 };
        let rows = 0..found.rows();
        let row =
            |row: usize| (0..found.columns).map(move |column| sign * found.column(row, column, 0).share);
        let steps = |row: usize| StepShares {
            length: sign * found.length(row, 0).share,
            steps: (0..found.steps).map(|step| sign * found.step(row, step, 0).share).collect(),
            cells: (0..found.channels)
                .map(|channel| {
                    (0..found.steps).map(|step| sign * found.cell(row, step, channel, 0).share).collect()
                })
                .collect(),
        };
        Some(Shares {
            base: sign * found.base[0],
            scale,
            columns: found.columns,
            shares: rows.clone().flat_map(row).collect(),
            steps: if found.steps > 0 { rows.map(steps).collect() } else { Vec::new() },
        })
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
            steps: Vec::new(),
        })
    }
}

impl Asked<'_> {
    fn found(&self, frame: &Frame, rows: &[u32], watch: &mut dyn Watch) -> Result<Found> {
        Ok(match self.model.inside() {
            Some(Inside::Trees(trees)) => Found::Exact(tree_shap::attribute(&trees, frame, rows, watch)?),
            Some(Inside::Lines(lines)) => Found::Exact(linear::attribute(&lines, frame, rows, &[])),
            None => {
                let asked = sampled::Asked {
                    model: self.model,
                    margin: &sampled::margins,
                    background: (self.teaching, self.background),
                    grain: Grain::suited(frame),
                    draws: DRAWS,
                    seed: self.seed,
                };
                Found::Sampled(sampled::attribute(&asked, frame, rows, watch)?)
            }
        })
    }

    /// Shares of `rows` of a frame with the columns that taught; `None` where there is no one sum to tell.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn shares(&self, frame: &Frame, rows: &[u32], watch: &mut dyn Watch) -> Result<Option<Shares>> {
        Ok(match self.found(frame, rows, watch)? {
            Found::Exact(found) => Shares::one(&found, self.positive),
            Found::Sampled(found) => Shares::sampled(&found, self.positive),
        })
    }

    /// The mean size over `rows` of the shares of each group of columns, and of all steps together for models that read
    /// them; classes summed.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn sizes(
        &self,
        groups: &[Vec<u32>],
        frame: &Frame,
        rows: &[u32],
        watch: &mut dyn Watch,
    ) -> Result<(Vec<f64>, Option<f64>)> {
        match self.found(frame, rows, watch)? {
            Found::Exact(found) => Ok((sizes(&found, groups), None)),
            Found::Sampled(found) => {
                let (rows, outputs) = (found.rows(), found.outputs());
                let mean = |share: &dyn Fn(usize, usize) -> f64| {
                    let all = (0..rows).flat_map(|row| (0..outputs).map(move |output| (row, output)));
                    all.map(|(row, output)| share(row, output).abs()).sum::<f64>() / rows.max(1) as f64
                };
                let group = |group: &Vec<u32>| {
                    mean(&|row, output| {
                        group.iter().map(|column| found.column(row, *column as usize, output).share).sum()
                    })
                };
                let steps = |row: usize, output: usize| {
                    (0..found.steps).map(|step| found.step(row, step, output).share).sum::<f64>()
                        + found.length(row, output).share
                };
                Ok((groups.iter().map(group).collect(), (found.steps > 0).then(|| mean(&steps))))
            }
        }
    }
}
