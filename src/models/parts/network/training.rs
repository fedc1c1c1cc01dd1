//! Pass after pass over the teaching rows, in shuffled batches, until the rows kept apart gain no more.

use super::adam::{Adam, Stride};
use super::answer::Truth;
use super::dropout::Dropout;
use super::inputs::Encoded;
use super::kernel::LANES;
use super::pass::Network;
use super::shape::Shape;
use super::start;
use crate::error::{Error, ErrorKind, Result};
use crate::models::Settings;
use crate::numeric::chance::Chance;
use crate::progress::{Losses, Tick, Watch, tell};

/// How long, how fast and with what restraint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regime {
    /// Most passes; 0: chosen for the number of rows.
    pub epochs: usize,
    /// Rows per step; 0: chosen for the number of rows.
    pub batch: usize,
    /// Largest rate; it rises over the first twentieth of all steps and falls as a cosine to 0.
    pub rate: f64,
    pub dropout: f64,
    pub decay: f64,
    /// Longest length of all slopes together; 0 for none.
    pub clip: f64,
}

impl Regime {
    /// As a model's settings say.
    pub fn chosen(settings: &Settings) -> Self {
        Regime {
            epochs: settings.whole("epochs"),
            batch: settings.whole("batch"),
            rate: settings.get("rate"),
            dropout: settings.get("dropout"),
            decay: settings.get("decay"),
            clip: settings.get("clip"),
        }
    }

    /// Steps that are enough for most files, and passes that are too few or too many for any.
    const STEPS: usize = 1000;
    const EPOCHS: (usize, usize) = (12, 60);
    const BATCH: (usize, usize) = (32, 128);

    /// As it is for so many rows that teach: few rows want small batches and many passes.
    pub fn for_rows(mut self, rows: usize) -> Self {
        if self.batch == 0 {
            self.batch = (rows / 28).next_multiple_of(8).clamp(Self::BATCH.0, Self::BATCH.1);
        }
        if self.epochs == 0 {
            let batches = rows.div_ceil(self.batch).max(1);
            self.epochs = (Self::STEPS / batches).clamp(Self::EPOCHS.0, Self::EPOCHS.1);
        }
        self
    }
}

/// What there is to learn from, and whose turn it is.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub shape: &'a Shape,
    pub encoded: &'a Encoded,
    pub truth: &'a Truth,
    /// Of the model, for what goes wrong.
    pub id: &'static str,
    pub member: u32,
    pub seed: u64,
    /// Which of how many turns of learning this is, for those who watch.
    pub turn: (u64, u64),
}

/// Streams of chance of one member.
const START: u64 = 1;
const ORDER: u64 = 2;
const SILENCE: u64 = 3;

/// So many times the least loss on rows kept apart is clearly worse. Few rows are a noisy judge: the pass that did
/// best on them is mostly too early.
const WORSE: f64 = 1.05;

/// Blocks between two looks at the watcher while rows are only judged.
const LOOK: usize = 32;

impl Ground<'_> {
    /// Learns from `taught` (places in the encoded rows). With `apart`, stops when some passes in a row did
    /// clearly worse there than the best, and gives the number of passes before; else all of them.
    ///
    /// # Errors
    /// `cancelled` when told so; `not-solved` where a loss is not a number.
    pub fn learn(
        &self,
        regime: &Regime,
        taught: &[u32],
        apart: &[u32],
        watch: &mut dyn Watch,
    ) -> Result<(Vec<f32>, usize)> {
        let chance = |stream| Chance::new(self.seed, &[u64::from(self.member), stream]);
        let batch = regime.batch.max(1);
        let steps = self.encoded.steps.as_ref().map_or(0, |steps| steps.length);
        let mut network = Network::new(self.shape, steps, batch.div_ceil(LANES));
        let mut weights = start::weights(self.shape, &self.truth.start, &mut chance(START));
        let mut gradients = vec![0.0; weights.len()];
        let mut adam = Adam::new(&self.shape.layout());
        let mut dropout = Dropout::new(regime.dropout, chance(SILENCE));
        let mut order = chance(ORDER);
        let mut rows = taught.to_vec();
        let mut scratch = Vec::new();
        let batches = taught.len().div_ceil(batch);
        let total = (regime.epochs * batches) as u64;
        let patience = patience(regime.epochs);
        let mut best: Option<(f64, usize)> = None;
        let mut done = 0;
        network.turn(&weights);
        for epoch in 1..=regime.epochs {
            order.shuffle(&mut rows);
            let mut loss = 0.0;
            for batch in rows.chunks(batch) {
                self.step(watch, done, total)?;
                loss +=
                    self.slopes(&mut network, &weights, batch, &mut dropout, &mut gradients, &mut scratch);
                let rate = regime.rate * schedule(done, total);
                let stride = Stride { rate, decay: regime.decay, clip: regime.clip };
                adam.step(&mut weights, &mut gradients, stride);
                network.turn(&weights);
                done += 1;
            }
            let teaching = loss / rows.len().max(1) as f64;
            let inner = if apart.is_empty() {
                None
            } else {
                Some(self.judge(&mut network, &weights, apart, &mut scratch, (done, total), watch)?)
            };
            let unsolved = || Error::new(ErrorKind::NotSolved).with("model", self.id);
            if !teaching.is_finite() || inner.is_some_and(|inner| !inner.is_finite()) {
                return Err(unsolved());
            }
            let losses = Losses { member: self.member, epoch: epoch as u32, teaching, inner };
            tell(watch, Tick { losses: Some(losses), ..self.tick(done, total) })?;
            if let Some(inner) = inner {
                let (least, last) = best.unwrap_or((inner, epoch));
                let last = if inner <= least * WORSE { epoch } else { last };
                best = Some((least.min(inner), last));
                if epoch >= last + patience {
                    break;
                }
            }
        }
        self.step(watch, total, total)?;
        Ok((weights, best.map_or(regime.epochs, |(_, epoch)| epoch)))
    }

    /// How far this turn and those before it have come, in thousandths of a turn.
    fn tick(&self, done: u64, total: u64) -> Tick {
        let (turn, turns) = self.turn;
        Tick { done: 1000 * turn + 1000 * done / total.max(1), total: 1000 * turns, losses: None }
    }

    fn step(&self, watch: &mut dyn Watch, done: u64, total: u64) -> Result<()> {
        tell(watch, self.tick(done, total))
    }

    /// The sum of the losses of one batch; its slopes are added to `gradients`.
    fn slopes(
        &self,
        network: &mut Network,
        weights: &[f32],
        batch: &[u32],
        dropout: &mut Dropout,
        gradients: &mut [f32],
        scratch: &mut Vec<f64>,
    ) -> f64 {
        let share = 1.0 / batch.len() as f64;
        let mut loss = 0.0;
        for (block, rows) in batch.chunks(LANES).enumerate() {
            network.forward(weights, self.encoded, rows, block, Some(dropout));
            loss += self.truth.slopes(network.scores(block), rows, share, scratch);
            network.backward(self.encoded, rows, block, dropout.scale, gradients);
        }
        network.collect(batch.len().div_ceil(LANES), gradients);
        loss
    }

    /// The mean loss of `rows`.
    fn judge(
        &self,
        network: &mut Network,
        weights: &[f32],
        rows: &[u32],
        scratch: &mut Vec<f64>,
        (done, total): (u64, u64),
        watch: &mut dyn Watch,
    ) -> Result<f64> {
        let mut loss = 0.0;
        for (block, own) in rows.chunks(LANES).enumerate() {
            if block % LOOK == LOOK - 1 {
                self.step(watch, done, total)?;
            }
            network.forward(weights, self.encoded, own, 0, None);
            loss += self.truth.slopes(network.scores(0), own, 1.0, scratch);
        }
        Ok(loss / rows.len().max(1) as f64)
    }
}

/// Passes without a gain before it stops.
fn patience(epochs: usize) -> usize {
    (epochs / 5).max(5)
}

/// The share of the largest rate at step `done` of `total`.
fn schedule(done: u64, total: u64) -> f64 {
    let share = (done as f64 + 0.5) / total.max(1) as f64;
    let rise = 0.05;
    if share < rise {
        share / rise
    } else {
        0.5 + 0.5 * libm::cos(std::f64::consts::PI * (share - rise) / (1.0 - rise))
    }
}
