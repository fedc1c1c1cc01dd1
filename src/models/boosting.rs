//! Many small trees, each mending what the ones before it got wrong (Friedman 2001, doi 10.1214/aos/1013203451;
//! Newton steps as in Chen and Guestrin 2016, doi 10.1145/2939672.2939785; leaf by leaf and by histograms as in
//! Ke et al. 2017).
//!
//! How many rounds are enough is found on an inner fold of the teaching rows; then all of them teach.

use ndarray::Array2;
use serde::{Deserialize, Serialize};

use super::model::{Entry, Learner, Lesson, Model, Part, Prediction, Tasks};
use super::parts::loss::{Loss, sigmoid, softmax};
use super::parts::tree::{LeafWise, Limits, Records, Scale, Tree};
use super::settings::{Setting, Settings};
use super::{damaged, from_part, to_part};
use crate::error::Result;
use crate::features::Frame;
use crate::features::bins::Bins;
use crate::numeric::chance::Chance;
use crate::progress::{Watch, step};
use crate::split::TrainRows;

pub static ENTRY: Entry = Entry {
    id: "boosting",
    tasks: Tasks::All,
    always: false,
    settings: &[
        Setting { id: "rounds", low: 1.0, high: 10_000.0, default: 400.0, whole: true },
        Setting { id: "rate", low: 0.001, high: 1.0, default: 0.05, whole: false },
        Setting { id: "leaves", low: 2.0, high: 255.0, default: 15.0, whole: true },
        Setting { id: "least", low: 1.0, high: 10_000.0, default: 10.0, whole: true },
        Setting { id: "penalty", low: 0.0, high: 1000.0, default: 1.0, whole: false },
        Setting { id: "columns", low: 0.01, high: 1.0, default: 0.5, whole: false },
        Setting { id: "stop", low: 0.0, high: 1.0, default: 1.0, whole: true },
    ],
    build: |settings: &Settings| {
        Box::new(Boosting {
            rounds: settings.whole("rounds"),
            rate: settings.get("rate"),
            columns: settings.get("columns"),
            stop: settings.whole("stop") == 1,
            limits: Limits {
                leaves: settings.whole("leaves"),
                deepest: 64,
                least_rows: settings.get("least"),
                least_hessian: 1e-3,
                lambda: settings.get("penalty"),
                least_gain: 1e-9,
                monotone: vec![],
            },
        })
    },
    cost: |settings| settings.get("rounds") * settings.get("leaves") * 0.001,
};

/// Rounds without a better inner fold before it stops.
const PATIENCE: usize = 30;

/// Rows below which an inner fold would say nothing; a fixed number of rounds is taken instead.
const FEWEST_INNER: usize = 100;
const FIXED_ROUNDS: usize = 100;

struct Boosting {
    rounds: usize,
    rate: f64,
    columns: f64,
    stop: bool,
    limits: Limits,
}

impl Learner for Boosting {
    fn fit_part(&self, lesson: &Lesson<'_>, _: usize, watch: &mut dyn Watch) -> Result<Part> {
        let rounds = if !self.stop {
            self.rounds
        } else if let Some(fold) = lesson.inner.first().filter(|_| lesson.rows.len() >= FEWEST_INNER) {
            let mut sought = Rounds { most: self.rounds, kept_apart: Some(fold.test.as_slice()), best: None };
            self.boost(lesson, &fold.train, &mut sought, watch)?;
            // All rows teach now, a quarter more of them: a little more can be learned before it is memory.
            let found = sought.best.map_or(FIXED_ROUNDS, |(_, rounds)| rounds);
            (found + found / 8).clamp(1, self.rounds)
        } else {
            FIXED_ROUNDS.min(self.rounds)
        };
        let mut all = Rounds { most: rounds, kept_apart: None, best: None };
        Ok(to_part(&self.boost(lesson, lesson.rows, &mut all, watch)?))
    }

    fn join(&self, parts: &[Part]) -> Result<Box<dyn Model>> {
        let boosted: Boosted = from_part(parts.first())?;
        if boosted.is_sound() { Ok(Box::new(boosted)) } else { Err(damaged()) }
    }
}

/// How many rounds, and on whom they are judged on the way.
struct Rounds<'a> {
    most: usize,
    kept_apart: Option<&'a [u32]>,
    /// The least loss so far and the rounds it took.
    best: Option<(f64, usize)>,
}

impl Boosting {
    fn boost(
        &self,
        lesson: &Lesson<'_>,
        rows: &TrainRows,
        rounds: &mut Rounds<'_>,
        watch: &mut dyn Watch,
    ) -> Result<Boosted> {
        let bins = Bins::learn(lesson.frame, rows);
        let taught = rows.as_slice();
        let binned = bins.encode(lesson.frame, taught);
        let records = Records::new(&binned);
        let loss = Loss::new(lesson.target, taught);
        let lanes = loss.lanes();
        let start = loss.start();
        let mut scores = start.repeat(taught.len());
        let judge = rounds
            .kept_apart
            .map(|rows| (bins.encode(lesson.frame, rows), Loss::new(lesson.target, rows), rows.len()));
        let mut judged = judge.as_ref().map_or(vec![], |(_, _, count)| start.repeat(*count));

        let mut grower = LeafWise::new(&binned, &records, self.limits.clone());
        let mut order: Vec<u32> = (0..taught.len() as u32).collect();
        let mut gradients: Vec<i64> = Vec::with_capacity(taught.len());
        let mut chances = Vec::new();
        let mut importance = vec![0.0; binned.columns.len()];
        let mut trees = Vec::new();
        for round in 0..rounds.most {
            step(watch, round as u64, rounds.most as u64)?;
            let columns = self.draw_columns(binned.columns.len(), lesson.seed, round);
            let (most_gradient, most_hessian) = loss.most(&scores);
            let scale = Scale::new(taught.len(), most_gradient, most_hessian);
            let before = if lanes > 1 { scores.clone() } else { vec![] };
            for lane in 0..lanes {
                gradients.clear();
                let known = if lanes > 1 { &before } else { &scores };
                loss.derive(known, lane, &mut chances, |gradient, hessian| {
                    gradients.push(scale.pack(gradient, hessian))
                });
                let grown = grower.grow(&mut order, &gradients, scale, &columns, self.rate, &mut importance);
                for (places, value) in &grown.leaves {
                    for row in &order[places.clone()] {
                        scores[*row as usize * lanes + lane] += f64::from(*value);
                    }
                }
                if let Some((binned, _, count)) = &judge {
                    for row in 0..*count {
                        judged[row * lanes + lane] += f64::from(grown.tree.leaf(binned, row)[0]);
                    }
                }
                trees.push(grown.tree);
            }
            if let Some((_, loss, _)) = &judge {
                let now = loss.mean(&judged);
                if rounds.best.is_none_or(|(least, _)| now < least) {
                    rounds.best = Some((now, round + 1));
                } else if rounds.best.is_some_and(|(_, at)| round + 1 >= at + PATIENCE) {
                    break;
                }
            }
        }
        step(watch, rounds.most as u64, rounds.most as u64)?;
        let total: f64 = importance.iter().sum();
        if total > 0.0 {
            importance.iter_mut().for_each(|gain| *gain /= total);
        }
        let answer = match &loss {
            Loss::Squared(_) => Answer::Number,
            Loss::Logistic(_) => Answer::Two,
            Loss::Softmax { .. } => Answer::Many,
        };
        Ok(Boosted { bins, trees, start, answer, importance })
    }

    /// The columns of one round, ascending, so that equal splits go to the lowest.
    fn draw_columns(&self, width: usize, seed: u64, round: usize) -> Vec<u32> {
        let mut columns: Vec<u32> = (0..width as u32).collect();
        let wanted = libm::ceil(self.columns * width as f64) as usize;
        if wanted < width {
            Chance::new(seed, &[round as u64]).shuffle(&mut columns);
            columns.truncate(wanted.max(1));
            columns.sort_unstable();
        }
        columns
    }
}

/// How scores become an answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum Answer {
    Number,
    Two,
    Many,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Boosted {
    bins: Bins,
    /// Round after round, one tree per lane.
    trees: Vec<Tree>,
    start: Vec<f64>,
    answer: Answer,
    importance: Vec<f64>,
}

impl Boosted {
    /// Bytes from elsewhere may hold anything; a tree that leads nowhere must not be walked.
    fn is_sound(&self) -> bool {
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

impl Model for Boosted {
    fn predict(&self, frame: &Frame, rows: &[u32]) -> Prediction {
        let binned = self.bins.encode(frame, rows);
        let lanes = self.start.len();
        let mut scores = self.start.repeat(rows.len());
        for (index, tree) in self.trees.iter().enumerate() {
            for row in 0..rows.len() {
                scores[row * lanes + index % lanes] += f64::from(tree.leaf(&binned, row)[0]);
            }
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
                scores.chunks_mut(lanes).for_each(softmax);
                Prediction::Chances(Array2::from_shape_fn((rows.len(), lanes), |(row, class)| {
                    scores[row * lanes + class]
                }))
            }
        }
    }

    fn importance(&self) -> Option<Vec<f64>> {
        Some(self.importance.clone())
    }
}
