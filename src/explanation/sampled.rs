//! Shares of any model's estimate, by asking it: columns and steps become the student's one after the other, in orders
//! drawn by lot, on top of rows of a background (Castro et al. 2009, doi 10.1016/j.cor.2008.04.004). Each order is also
//! gone backwards, which takes out much of the luck (Mitchell et al. 2022, doi 10.48550/arXiv.2104.12199).
//!
//! # What is shared
//! Every column is one player. Of a row that has lived steps, each of them is one, either as a whole or channel by
//! channel; and how many steps it has lived is another, so that all students start from the same base. A step that the
//! other row has not lived is missing there.
//!
//! # Cost
//! For `p` players that differ from the other row's, `2 (p - 1)` rows are predicted a draw. Steps of many channels are
//! therefore better taken whole ([`Grain::suited`]).

use super::mixture::Layout;
use crate::error::Result;
use crate::features::Frame;
use crate::models::{Model, Prediction};
use crate::numeric::chance::Chance;
use crate::progress::{Watch, step};

/// Orders that are enough to tell what matters, each also gone backwards.
pub const DRAWS: usize = 16;

/// Rows that are predicted at once, about.
const BATCH: usize = 256;

/// Steps x channels from which steps are taken whole.
const MOST_CELLS: usize = 24;

/// How finely steps are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// All channels of a step together.
    Steps,
    /// Each channel of each step.
    Cells,
}

impl Grain {
    /// Cells where they are few.
    pub fn suited(frame: &Frame) -> Grain {
        match &frame.steps {
            Some(steps) if steps.channels.len() * steps.length <= MOST_CELLS => Grain::Cells,
            _ => Grain::Steps,
        }
    }
}

/// Which model is asked, and against whom.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub model: &'a dyn Model,
    /// What is shared out: of a prediction, rows x outputs, all finite. [`margins`] is the usual one.
    pub margin: &'a dyn Fn(&Prediction) -> Vec<f64>,
    /// Rows of a frame with the same columns, often those that taught; the rows that are asked about where it is empty.
    pub background: (&'a Frame, &'a [u32]),
    pub grain: Grain,
    /// At least 2. Each takes the next row of the background.
    pub draws: usize,
    pub seed: u64,
}

/// A share and its standard error over draws, as if each had met a row of the background by lot: on the safe side where
/// all are met in turn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    pub share: f64,
    pub error: f64,
}

/// Shares that add up: base, the shares of all columns and steps and of the length are the row's margin to within
/// rounding, whatever their errors.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampled {
    /// One an output: the mean margin of the rows of the background that were drawn.
    pub base: Vec<f64>,
    /// Number of the user's columns.
    pub columns: usize,
    /// Number of steps.
    pub steps: usize,
    /// Channels that are told apart; 0 where steps are whole.
    pub channels: usize,
    /// Rows x entries x outputs: columns, length, steps, cells by step, channels.
    shares: Vec<Share>,
}

impl Sampled {
    /// Number of outputs.
    pub fn outputs(&self) -> usize {
        self.base.len()
    }

    fn entries(&self) -> usize {
        self.columns + 1 + self.steps * (1 + self.channels) + self.channels
    }

    fn at(&self, row: usize, entry: usize, output: usize) -> Share {
        self.shares[(row * self.entries() + entry) * self.outputs() + output]
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.shares.len() / (self.entries() * self.outputs()).max(1)
    }

    /// The share of a column.
    pub fn column(&self, row: usize, column: usize, output: usize) -> Share {
        self.at(row, column, output)
    }

    /// The share of how many steps the row has lived; 0 where all have lived as many.
    pub fn length(&self, row: usize, output: usize) -> Share {
        self.at(row, self.columns, output)
    }

    /// The share of a step, all channels together; 0 after those that the row has lived.
    pub fn step(&self, row: usize, step: usize, output: usize) -> Share {
        self.at(row, self.columns + 1 + step, output)
    }

    /// The share of one channel of a step, `channel` below [`Sampled::channels`].
    pub fn cell(&self, row: usize, step: usize, channel: usize, output: usize) -> Share {
        self.at(row, self.columns + 1 + self.steps + step * self.channels + channel, output)
    }

    /// The share of one channel over all steps, `channel` below [`Sampled::channels`].
    pub fn channel(&self, row: usize, channel: usize, output: usize) -> Share {
        self.at(row, self.columns + 1 + self.steps * (1 + self.channels) + channel, output)
    }

    /// Of each output, base and shares together.
    pub fn margins(&self, row: usize) -> Vec<f64> {
        let parts = self.columns + 1 + self.steps;
        let sum = |output: usize| (0..parts).map(|entry| self.at(row, entry, output).share).sum::<f64>();
        (0..self.outputs()).map(|output| self.base[output] + sum(output)).collect()
    }
}

/// Chances are kept this far from 0 and 1, so that their logarithms are finite.
const LEAST_CHANCE: f64 = 1e-9;

/// The usual scale of shares, rows x outputs: numbers as they are, of two classes the logarithm of the second one's
/// odds, of more the logarithm of each chance.
pub fn margins(said: &Prediction) -> Vec<f64> {
    match said {
        Prediction::Numbers(values) => values.clone(),
        Prediction::Chances(chances) if chances.ncols() == 2 => {
            let odds = |chance: &f64| {
                let chance = chance.clamp(LEAST_CHANCE, 1.0 - LEAST_CHANCE);
                libm::log(chance / (1.0 - chance))
            };
            chances.column(1).iter().map(odds).collect()
        }
        Prediction::Chances(chances) => {
            chances.iter().map(|chance| libm::log(chance.max(LEAST_CHANCE))).collect()
        }
    }
}

/// Shares of every column and step in what the model says of `rows` of `frame`, which has the columns of the
/// background's. A row's shares do not hang on the other rows.
///
/// # Errors
/// `cancelled` when the watcher says stop.
pub fn attribute(asked: &Asked<'_>, frame: &Frame, rows: &[u32], watch: &mut dyn Watch) -> Result<Sampled> {
    let (others, background) = if asked.background.1.is_empty() { (frame, rows) } else { asked.background };
    let layout = Layout::new(others, frame);
    let draws = asked.draws.max(2);
    let mut drawn = background.to_vec();
    if drawn.len() > draws {
        Chance::new(asked.seed, &[]).shuffle(&mut drawn);
        drawn.truncate(draws);
    }
    let others = layout.words(others, &drawn);
    let own = layout.words(frame, rows);
    let before = asked.say(&layout, &others);
    let outputs = before.len() / drawn.len().max(1);
    let of = |values: &[f64], place: usize| values[place * outputs..(place + 1) * outputs].to_vec();
    let mut found = Sampled {
        base: vec![0.0; outputs],
        columns: layout.columns(),
        steps: layout.length,
        channels: if asked.grain == Grain::Cells { layout.channels() } else { 0 },
        shares: Vec::new(),
    };
    let width = layout.width();
    for draw in 0..if drawn.is_empty() { 0 } else { draws } {
        let margins = before[draw % drawn.len() * outputs..].iter();
        found.base.iter_mut().zip(margins).for_each(|(base, margin)| *base += margin / draws as f64);
    }
    let total = (rows.len() * draws) as u64;
    for (row, own) in own.chunks(width).enumerate() {
        let after = asked.say(&layout, own);
        let mut sums = Sums::new(&found);
        let players = Player::all(&layout, own, asked.grain);
        let mut ways: Vec<Way> = Vec::new();
        let mut mixed: Vec<u32> = Vec::new();
        for draw in 0..draws {
            let place = draw % drawn.len();
            let other = &others[place * width..(place + 1) * width];
            let mut order: Vec<u32> = (0..players.len() as u32).collect();
            Chance::new(asked.seed, &[draw as u64]).shuffle(&mut order);
            order.retain(|player| players[*player as usize].parts(own, other));
            for backwards in [false, true] {
                let mut now = other.to_vec();
                for player in order.iter().take(order.len().saturating_sub(1)) {
                    players[*player as usize].copy(own, &mut now);
                    mixed.extend(&now);
                }
                let last = backwards;
                ways.push(Way { order: order.clone(), before: of(&before, place), last });
                order.reverse();
            }
            if mixed.len() >= BATCH * width || draw + 1 == draws {
                step(watch, (row * draws + draw) as u64, total)?;
                let between = asked.say(&layout, &mixed);
                let mut between = between.chunks(outputs.max(1));
                for way in ways.drain(..) {
                    sums.add(&way, &players, &mut between, &after);
                }
                mixed.clear();
            }
        }
        found.shares.extend(sums.shares(draws));
    }
    step(watch, total, total)?;
    Ok(found)
}

impl Asked<'_> {
    /// Rows x outputs; nothing is asked where there is no row.
    fn say(&self, layout: &Layout, words: &[u32]) -> Vec<f64> {
        if words.is_empty() {
            return Vec::new();
        }
        let frame = layout.frame(words);
        let rows: Vec<u32> = (0..frame.height as u32).collect();
        (self.margin)(&self.model.predict(&frame, &rows))
    }
}

/// What becomes the student's at once: some words of a row, and the entries that its share is part of.
struct Player {
    start: usize,
    end: usize,
    entries: [Option<usize>; 3],
}

impl Player {
    /// All of a row.
    fn all(layout: &Layout, own: &[u32], grain: Grain) -> Vec<Player> {
        let (columns, channels) = (layout.columns(), layout.channels());
        let one = |place: usize| Player { start: place, end: place + 1, entries: [Some(place), None, None] };
        // Columns and, behind them, the length.
        let mut players: Vec<Player> = (0..=columns).map(one).collect();
        for step in 0..layout.lived(own).min(layout.length) {
            let (start, whole) = (layout.step(step), Some(columns + 1 + step));
            match grain {
                Grain::Steps => {
                    players.push(Player { start, end: start + channels, entries: [whole, None, None] });
                }
                Grain::Cells => {
                    let cells = columns + 1 + layout.length;
                    players.extend((0..channels).map(|channel| {
                        let cell = cells + step * channels + channel;
                        let all = cells + layout.length * channels + channel;
                        let start = start + channel;
                        Player { start, end: start + 1, entries: [whole, Some(cell), Some(all)] }
                    }));
                }
            }
        }
        players
    }

    /// Whether the two rows differ here.
    fn parts(&self, own: &[u32], other: &[u32]) -> bool {
        own[self.start..self.end] != other[self.start..self.end]
    }

    fn copy(&self, own: &[u32], into: &mut [u32]) {
        into[self.start..self.end].copy_from_slice(&own[self.start..self.end]);
    }
}

/// One order, one way.
struct Way {
    order: Vec<u32>,
    /// What is said of the other row.
    before: Vec<f64>,
    /// Whether it ends a draw.
    last: bool,
}

/// Sums over draws, of one row: entries x outputs.
struct Sums {
    outputs: usize,
    /// Of the draw at hand.
    now: Vec<f64>,
    sums: Vec<f64>,
    squares: Vec<f64>,
}

impl Sums {
    fn new(found: &Sampled) -> Sums {
        let size = found.entries() * found.outputs();
        let nothing = vec![0.0; size];
        Sums { outputs: found.outputs(), now: nothing.clone(), sums: nothing.clone(), squares: nothing }
    }

    /// What each player of a way moves, by what is said between its ends.
    fn add<'a>(
        &mut self,
        way: &Way,
        players: &[Player],
        between: &mut impl Iterator<Item = &'a [f64]>,
        after: &'a [f64],
    ) {
        let mut before = way.before.as_slice();
        for (place, player) in way.order.iter().enumerate() {
            let now = if place + 1 == way.order.len() { after } else { between.next().unwrap_or(after) };
            for entry in players[*player as usize].entries.iter().flatten() {
                let sums = &mut self.now[entry * self.outputs..(entry + 1) * self.outputs];
                sums.iter_mut().zip(now.iter().zip(before)).for_each(|(sum, (now, before))| {
                    *sum += 0.5 * (now - before);
                });
            }
            before = now;
        }
        if way.last {
            for (now, (sum, square)) in self.now.iter_mut().zip(self.sums.iter_mut().zip(&mut self.squares)) {
                *sum += *now;
                *square += *now * *now;
                *now = 0.0;
            }
        }
    }

    /// Means and their errors.
    fn shares(&self, draws: usize) -> impl Iterator<Item = Share> {
        let count = draws as f64;
        self.sums.iter().zip(&self.squares).map(move |(sum, square)| {
            let share = sum / count;
            let spread = (square - sum * share).max(0.0) / (count - 1.0);
            Share { share, error: (spread / count).sqrt() }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::super::oracle::{alike, made, outcomes, taught, trees};
    use super::super::{interventional, linear};
    use super::*;
    use crate::features::{Target, Values};
    use crate::models::Inside;
    use crate::progress::{Tick, Unwatched};
    use crate::timeline::{Channel, Steps};

    fn asked<'a>(model: &'a dyn Model, frame: &'a Frame, background: &'a [u32]) -> Asked<'a> {
        let background = (frame, background);
        Asked { model, margin: &margins, background, grain: Grain::Cells, draws: 40, seed: 1 }
    }

    #[test]
    fn sums_are_met_exactly_when_every_row_of_the_background_is_drawn() {
        let frame = made(150, 6, 11);
        let background: Vec<u32> = (0..150).step_by(10).collect();
        let rows = [7, 80, 149];
        for target in &outcomes(&frame, 11)[..2] {
            let model = taught("linear", &[], &frame, target);
            let Some(Inside::Lines(lines)) = model.inside() else { panic!() };
            let exact = linear::attribute(&lines, &frame, &rows, &background);
            let asked = Asked { draws: background.len(), ..asked(&*model, &frame, &background) };
            let found = attribute(&asked, &frame, &rows, &mut Unwatched).unwrap();
            // The line of two classes has two scores; their difference is the logarithm of the odds.
            let odds = |scores: &[f64]| if scores.len() == 1 { scores[0] } else { scores[1] - scores[0] };
            alike(&found.base, &[odds(&exact.base)], 1e-9);
            for row in 0..3 {
                let own: Vec<f64> = (0..6).map(|column| found.column(row, column, 0).share).collect();
                let exact: Vec<f64> = exact.of(row).chunks(exact.outputs()).map(odds).collect();
                alike(&own, &exact, 1e-9);
            }
        }
    }

    #[test]
    fn shares_of_trees_are_within_their_errors() {
        let frame = made(200, 7, 12);
        let whole: Vec<u32> = (0..200).step_by(10).collect();
        let rows: Vec<u32> = (5..200).step_by(20).collect();
        for (target, background) in outcomes(&frame, 12)[..2].iter().zip([&whole[..], &whole[3..4]]) {
            let settings = [("rounds", 20.0), ("stop", 0.0), ("least", 3.0)];
            let model = taught("boosting", &settings, &frame, target);
            let exact = interventional::attribute(&trees(&*model), &frame, &rows, background, &mut Unwatched)
                .unwrap();
            let asked = Asked { draws: 200, ..asked(&*model, &frame, background) };
            let found = attribute(&asked, &frame, &rows, &mut Unwatched).unwrap();
            alike(&found.base, &exact.base, 1e-6);
            let (mut square, mut count) = (0.0, 0.0);
            for row in 0..rows.len() {
                alike(&found.margins(row), &exact.margins(row), 1e-6);
                for column in 0..7 {
                    let Share { share, error } = found.column(row, column, 0);
                    let gap = share - exact.share(row, column, 0);
                    assert!(gap.abs() <= 5.0 * error + 1e-9, "{gap} by {error}");
                    if error > 1e-6 {
                        (square, count) = (square + gap * gap / (error * error), count + 1.0);
                    }
                }
            }
            // Against one other row luck is in the orders alone. Many are taken in turn, so part of what the error
            // counts does not happen: it holds for another background also.
            let least = if background.len() == 1 { 0.5 } else { 0.01 };
            assert!(square / count > least && square / count < 1.5, "{} of {count}", square / count);
        }
    }

    /// Students whose third step of channel "b" tells the outcome, beside a column that tells as much.
    fn weekly(height: usize) -> (Frame, Target) {
        let mut frame = made(height, 3, 13);
        let mut chance = Chance::new(13, &[]);
        let (length, mut values, mut outcome) = (5, Vec::new(), Vec::new());
        for row in 0..height {
            let own: Vec<f32> = (0..2 * length).map(|_| chance.normal() as f32).collect();
            let Values::Numbers(column) = &frame.columns[0].values else { panic!() };
            outcome.push(3.0 * f64::from(own[5]) + 3.0 * f64::from(column[row]));
            values.extend(own);
        }
        let channels = ["a", "b"].map(|name| Channel { name: name.into(), counts: false }).to_vec();
        frame.steps = Some(Steps { channels, length, lived: vec![5; height].into(), values: values.into() });
        (frame, Target::Numbers(outcome))
    }

    const QUICK: [(&str, f64); 5] =
        [("units", 8.0), ("head", 8.0), ("epochs", 60.0), ("members", 1.0), ("rate", 0.02)];

    #[test]
    fn networks_share_by_week_and_add_up() {
        let (frame, target) = weekly(400);
        let model = taught("lstm", &QUICK, &frame, &target);
        let background: Vec<u32> = (0..40).collect();
        let rows: Vec<u32> = (300..320).collect();
        let cells = Asked { draws: 20, ..asked(&*model, &frame, &background) };
        let Prediction::Numbers(said) = model.predict(&frame, &rows) else { panic!() };
        let found = attribute(&cells, &frame, &rows, &mut Unwatched).unwrap();
        let whole = Asked { grain: Grain::Steps, ..cells };
        let whole = attribute(&whole, &frame, &rows, &mut Unwatched).unwrap();
        let mut sizes = [0.0; 5];
        for row in 0..rows.len() {
            alike(&found.margins(row), &said[row..=row], 1e-9);
            alike(&whole.margins(row), &said[row..=row], 1e-9);
            assert_eq!(found.length(row, 0), Share::default(), "all have lived as many");
            for (step, size) in sizes.iter_mut().enumerate() {
                let parts = [0, 1].map(|channel| found.cell(row, step, channel, 0).share);
                assert!((found.step(row, step, 0).share - parts[0] - parts[1]).abs() < 1e-12);
                *size += whole.step(row, step, 0).share.abs();
            }
            let b: f64 = (0..5).map(|step| found.cell(row, step, 1, 0).share).sum();
            assert!((found.channel(row, 1, 0).share - b).abs() < 1e-12);
        }
        assert!((0..5).all(|step| step == 2 || sizes[2] > 3.0 * sizes[step]), "{sizes:?}");
        let alone = attribute(&cells, &frame, &rows[3..4], &mut Unwatched).unwrap();
        assert_eq!(alone.column(0, 0, 0), found.column(3, 0, 0), "whoever else is asked about");
        assert!(alone.column(0, 0, 0).error > 0.0);
    }

    #[test]
    fn a_shorter_life_is_a_reason_of_its_own() {
        let (mut frame, target) = weekly(200);
        let model = taught("lstm", &QUICK, &frame, &target);
        let steps = frame.steps.as_mut().unwrap();
        steps.lived = (0..200).map(|row| if row == 7 { 2 } else { 5 }).collect();
        let background: Vec<u32> = (20..40).collect();
        let found = attribute(&asked(&*model, &frame, &background), &frame, &[7], &mut Unwatched).unwrap();
        let Prediction::Numbers(said) = model.predict(&frame, &[7]) else { panic!() };
        alike(&found.margins(0), &said, 1e-9);
        assert!(found.length(0, 0).share.abs() > 0.01);
        assert!((2..5).all(|step| found.step(0, step, 0) == Share::default()));
    }

    #[test]
    fn rows_of_another_frame_nobody_to_compare_with_and_a_stop() {
        let frame = made(120, 4, 14);
        let [_, _, three] = outcomes(&frame, 14);
        let model = taught("mlp", &[("members", 1.0), ("epochs", 10.0)], &frame, &three);
        let background: Vec<u32> = (0..30).collect();
        let asked = asked(&*model, &frame, &background);
        let other = made(5, 4, 15);
        let found = attribute(&asked, &other, &[4, 0], &mut Unwatched).unwrap();
        let said = margins(&model.predict(&other, &[4, 0]));
        assert_eq!((found.rows(), found.outputs()), (2, 3));
        alike(&[found.margins(0), found.margins(1)].concat(), &said, 1e-9);
        let nobody = Asked { background: (&frame, &[]), ..asked };
        let alone = attribute(&nobody, &other, &[2], &mut Unwatched).unwrap();
        alike(&alone.base, &margins(&model.predict(&other, &[2])), 1e-12);
        assert_eq!(alone.column(0, 1, 0), Share::default());
        assert_eq!(attribute(&nobody, &other, &[], &mut Unwatched).unwrap().rows(), 0);
        let stop = |_: Tick| ControlFlow::Break(());
        assert_eq!(attribute(&asked, &other, &[1], &mut { stop }).unwrap_err().code(), "cancelled");
    }
}
