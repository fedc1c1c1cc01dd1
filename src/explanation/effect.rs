//! What a model says of a class as one column changes and all else stays.
//!
//! # Formula
//! - Partial dependence at `x`: the mean over rows of what is said where each has `x` in this column (Friedman 2001, doi
//!   10.1214/aos/1013203451). Rows may become such as there are none.
//! - Accumulated local effects at a grid's `z_k`: the sum over the steps `j` up to `k` of the mean, over the rows between
//!   `z_(j-1)` and `z_j`, of what is said at `z_j` less what is said at `z_(j-1)`; then shifted so that its mean over rows
//!   is 0 (Apley and Zhu 2020, doi 10.1111/rssb.12377). Rows stay near what they are, so columns that go together do not
//!   mislead; it needs an order.

use serde::Serialize;

use super::grid::{At, FEWEST, Grid, Heap};
use super::mixture::Layout;
use crate::error::Result;
use crate::features::{Frame, Values};
use crate::numeric::chance::Chance;
use crate::numeric::statistics::mean;
use crate::progress::{Watch, step};

/// Values at which a column is asked, at most.
pub const MOST_POINTS: usize = 20;

/// Rows that are asked about, at most.
const MOST_ROWS: usize = 1000;

/// What is said where the column has one value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Point {
    pub at: At,
    /// Partial dependence, in the unit of what is said.
    pub estimate: f64,
    /// Accumulated local effect, in the same unit, about 0. For numbers of which there are two or more.
    pub local: Option<f64>,
}

/// One column's effect.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Effect {
    /// Its place in the frame.
    pub column: u32,
    /// How many rows were asked about.
    pub rows: u32,
    /// At most 20, in order.
    pub points: Vec<Point>,
    /// Partial dependence where the value is missing, if it is in 10 rows or more.
    pub missing: Option<f64>,
    /// How many rows stand near the points.
    pub density: Vec<Heap>,
}

/// Who is asked about whom.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// What is shown of rows of a frame with the same columns: one finite number a row. The frame is a made-up one.
    pub says: &'a dyn Fn(&Frame, &[u32]) -> Vec<f64>,
    pub frame: &'a Frame,
    /// Places in the frame; effects are means over these, or over 1,000 of them drawn by `seed`.
    pub rows: &'a [u32],
    pub seed: u64,
}

/// Rows laid out for being asked about.
pub(super) struct Sample<'a> {
    pub ground: &'a Ground<'a>,
    pub layout: Layout,
    /// Places in the frame, ascending.
    pub rows: Vec<u32>,
    /// Rows x words.
    pub words: Vec<u32>,
}

impl<'a> Sample<'a> {
    /// At most `most` of the rows.
    pub fn draw(ground: &'a Ground<'a>, most: usize) -> Sample<'a> {
        let mut rows = ground.rows.to_vec();
        if rows.len() > most {
            Chance::new(ground.seed, &[most as u64]).shuffle(&mut rows);
            rows.truncate(most);
            rows.sort_unstable();
        }
        let layout = Layout::new(ground.frame, ground.frame);
        let words = layout.words(ground.frame, &rows);
        Sample { ground, layout, rows, words }
    }

    /// What is said of rows of words, one a row.
    pub fn say(&self, words: &[u32]) -> Vec<f64> {
        if words.is_empty() {
            return Vec::new();
        }
        let frame = self.layout.frame(words);
        let rows: Vec<u32> = (0..frame.height as u32).collect();
        (self.ground.says)(&frame, &rows)
    }

    /// All rows with these words in these columns, laid on `into`.
    pub fn put(&self, columns: &[(u32, u32)], into: &mut Vec<u32>) {
        let start = into.len();
        into.extend(&self.words);
        for row in into[start..].chunks_mut(self.layout.width()) {
            columns.iter().for_each(|(column, word)| row[*column as usize] = *word);
        }
    }

    /// The mean over rows of what is said where they have these words in these columns.
    pub fn mean_with(&self, columns: &[(u32, u32)]) -> f64 {
        let mut words = Vec::new();
        self.put(columns, &mut words);
        mean(&self.say(&words)).unwrap_or(0.0)
    }
}

impl Ground<'_> {
    /// The effect of one column; `None` where it has no value, fewer than 10 rows are there or there is no such column.
    /// Steps stay what they are.
    ///
    /// # Errors
    /// `cancelled` when the watcher says stop.
    pub fn effect(&self, column: u32, watch: &mut dyn Watch) -> Result<Option<Effect>> {
        let Some(feature) = self.frame.columns.get(column as usize) else { return Ok(None) };
        let grid = Grid::of(feature, self.rows, MOST_POINTS);
        if grid.is_empty() || self.rows.len() < FEWEST as usize {
            return Ok(None);
        }
        let sample = Sample::draw(self, MOST_ROWS);
        let total = grid.len() as u64 + 2;
        let mut points = Vec::with_capacity(grid.len());
        for place in 0..grid.len() {
            step(watch, place as u64, total)?;
            let estimate = sample.mean_with(&[(column, grid.word(place))]);
            points.push(Point { at: grid.at(place), estimate, local: None });
        }
        step(watch, total - 2, total)?;
        let gap = match &feature.values {
            Values::Numbers(_) => f32::NAN.to_bits(),
            Values::Codes { .. } => Values::MISSING,
        };
        let gaps = self.rows.iter().filter(|row| match &feature.values {
            Values::Numbers(values) => values[**row as usize].is_nan(),
            Values::Codes { codes, .. } => codes[**row as usize] == Values::MISSING,
        });
        let missing = (gaps.count() >= FEWEST as usize).then(|| sample.mean_with(&[(column, gap)]));
        step(watch, total - 1, total)?;
        if let Grid::Numbers(values) = &grid {
            let local = accumulated(&sample, column, values);
            points.iter_mut().zip(local).for_each(|(point, local)| point.local = Some(local));
        }
        step(watch, total, total)?;
        let density = grid.density(feature, self.rows);
        Ok(Some(Effect { column, rows: sample.rows.len() as u32, points, missing, density }))
    }
}

/// Accumulated local effects at ascending values of a column, one each; none for a single value. Rows beyond the first
/// and last value are left out, and so are gaps.
fn accumulated(sample: &Sample<'_>, column: u32, grid: &[f32]) -> Vec<f64> {
    let Some(last) = grid.len().checked_sub(1).filter(|last| *last > 0) else { return Vec::new() };
    let (mut lower, mut upper, mut steps) = (Vec::new(), Vec::new(), Vec::new());
    for words in sample.words.chunks(sample.layout.width()) {
        let value = f32::from_bits(words[column as usize]);
        if value.is_nan() || value < grid[0] || value > grid[last] {
            continue;
        }
        // The first step also holds the rows at its lower end.
        let step = grid.iter().take_while(|end| **end < value).count().max(1);
        for (into, end) in [(&mut lower, grid[step - 1]), (&mut upper, grid[step])] {
            let start = into.len();
            into.extend(words);
            into[start + column as usize] = end.to_bits();
        }
        steps.push(step);
    }
    let (low, high) = (sample.say(&lower), sample.say(&upper));
    let (mut sums, mut counts) = (vec![0.0; grid.len()], vec![0.0_f64; grid.len()]);
    for (step, (low, high)) in steps.iter().zip(low.iter().zip(&high)) {
        sums[*step] += high - low;
        counts[*step] += 1.0;
    }
    let mut now = 0.0;
    let mut effects: Vec<f64> = sums
        .iter()
        .zip(&counts)
        .map(|(sum, count)| {
            now += sum / count.max(1.0);
            now
        })
        .collect();
    // A row of a step is half way, in the mean.
    let middle = |step: usize| counts[step] * (effects[step - 1] + effects[step]) / 2.0;
    let shift = (1..grid.len()).map(middle).sum::<f64>() / counts.iter().sum::<f64>().max(1.0);
    effects.iter_mut().for_each(|effect| *effect -= shift);
    effects
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::super::oracle::{alike, made, outcomes, taught};
    use super::*;
    use crate::features::Feature;
    use crate::models::Prediction;
    use crate::progress::{Tick, Unwatched};

    fn numbers(frame: &Frame, column: usize) -> &[f32] {
        match &frame.columns[column].values {
            Values::Numbers(values) => values,
            Values::Codes { .. } => panic!("levels"),
        }
    }

    /// Two columns that go together and one by itself.
    fn together() -> Frame {
        let mut chance = Chance::new(21, &[]);
        let first: Vec<f32> = (0..2000).map(|_| chance.uniform() as f32).collect();
        let second = first.iter().map(|x| x + 0.05 * chance.normal() as f32).collect();
        let third = (0..2000).map(|_| chance.normal() as f32).collect();
        let feature = |values: Vec<f32>| Feature { name: "x".into(), values: Values::Numbers(values.into()) };
        Frame { columns: vec![feature(first), feature(second), feature(third)], steps: None, height: 2000 }
    }

    #[test]
    fn both_are_the_curve_of_a_sum_and_local_effects_stay_near_the_rows() {
        let frame = together();
        let rows: Vec<u32> = (0..2000).collect();
        // What is said: a square of the first, nothing of the second alone, far off the diagonal a trap.
        let says = |frame: &Frame, rows: &[u32]| -> Vec<f64> {
            let (a, b, c) = (numbers(frame, 0), numbers(frame, 1), numbers(frame, 2));
            let of = |row: &u32| {
                let [a, b, c] = [a, b, c].map(|column| f64::from(column[*row as usize]));
                4.0 * a * a + c + if (a - b).abs() > 0.4 { 50.0 } else { 0.0 }
            };
            rows.iter().map(of).collect()
        };
        let ground = Ground { says: &says, frame: &frame, rows: &rows, seed: 1 };
        let found = ground.effect(0, &mut Unwatched).unwrap().unwrap();
        assert_eq!((found.points.len(), found.rows, found.missing), (20, 1000, None));
        let square = |point: &Point| match point.at {
            At::Number(x) => 4.0 * x * x,
            At::Level(_) => panic!("levels"),
        };
        let middle = 4.0 / 3.0;
        for point in &found.points {
            assert!((point.local.unwrap() - (square(point) - middle)).abs() < 0.1, "{point:?}");
            assert!(
                point.estimate > square(point) + 5.0,
                "partial dependence steps into the trap: {point:?}"
            );
        }
        assert!(found.density.iter().all(|heap| heap.count >= 10));
        let third = ground.effect(2, &mut Unwatched).unwrap().unwrap();
        let ends = [&third.points[0], &third.points[19]];
        let across = ends[1].estimate - ends[0].estimate;
        let At::Number(low) = ends[0].at else { panic!() };
        let At::Number(high) = ends[1].at else { panic!() };
        assert!((across - (high - low)).abs() < 1e-9);
        assert!((ends[1].local.unwrap() - ends[0].local.unwrap() - (high - low)).abs() < 1e-9);
    }

    #[test]
    fn partial_dependence_of_a_model_by_its_definition() {
        let frame = made(300, 6, 22);
        let [target, ..] = outcomes(&frame, 22);
        let model = taught("boosting", &[("rounds", 20.0), ("stop", 0.0)], &frame, &target);
        let rows: Vec<u32> = (0..300).step_by(2).collect();
        let says = |frame: &Frame, rows: &[u32]| match model.predict(frame, rows) {
            Prediction::Numbers(values) => values,
            Prediction::Chances(_) => panic!(),
        };
        let ground = Ground { says: &says, frame: &frame, rows: &rows, seed: 1 };
        for column in [0, 1, 2, 5] {
            let found = ground.effect(column, &mut Unwatched).unwrap().unwrap();
            let own = &frame.columns[column as usize].values;
            let replaced = |values: Values| {
                let mut frame = frame.clone();
                frame.columns[column as usize].values = values;
                mean(&says(&frame, &rows)).unwrap()
            };
            for point in &found.points {
                let expected = replaced(match (&point.at, own) {
                    (At::Number(x), _) => Values::Numbers(vec![*x as f32; 300].into()),
                    (At::Level(level), Values::Codes { names, .. }) => {
                        let code = names.iter().position(|name| name == level).unwrap() as u32;
                        Values::Codes { codes: vec![code; 300].into(), names: names.clone() }
                    }
                    _ => panic!(),
                });
                alike(&[point.estimate], &[expected], 1e-12);
                assert_eq!(point.local.is_some(), column < 2);
            }
            let gaps = match own {
                Values::Numbers(values) if values.iter().any(|value| value.is_nan()) => {
                    Some(replaced(Values::Numbers(vec![f32::NAN; 300].into())))
                }
                Values::Codes { codes, names } if codes.contains(&Values::MISSING) => {
                    let codes = vec![Values::MISSING; 300].into();
                    Some(replaced(Values::Codes { codes, names: names.clone() }))
                }
                _ => None,
            };
            assert_eq!(found.missing.is_some(), gaps.is_some());
            alike(&[found.missing.unwrap_or(0.0)], &[gaps.unwrap_or(0.0)], 1e-12);
        }
    }

    #[test]
    fn nothing_to_show_and_a_stop() {
        let frame = together();
        let says = |_: &Frame, rows: &[u32]| vec![1.0; rows.len()];
        let ground = Ground { says: &says, frame: &frame, rows: &[1, 2, 3], seed: 1 };
        assert_eq!(ground.effect(0, &mut Unwatched).unwrap(), None);
        let rows: Vec<u32> = (0..50).collect();
        let ground = Ground { rows: &rows, ..ground };
        assert_eq!(ground.effect(3, &mut Unwatched).unwrap(), None);
        let stop = |_: Tick| ControlFlow::Break(());
        assert_eq!(ground.effect(0, &mut { stop }).unwrap_err().code(), "cancelled");
        let mut level = frame.clone();
        level.columns[0].values = Values::Numbers(vec![2.0; 2000].into());
        let found = Ground { frame: &level, ..ground }.effect(0, &mut Unwatched).unwrap().unwrap();
        assert_eq!(found.points, [Point { at: At::Number(2.0), estimate: 1.0, local: None }]);
    }
}
