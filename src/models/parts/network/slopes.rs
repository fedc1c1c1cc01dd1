//! Slopes against differences of the loss, and that nothing learned depends on how rows are put into blocks.

use super::answer::Truth;
use super::cell::Cell;
use super::dropout::Dropout;
use super::inputs::{Encoded, Inputs};
use super::kernel::LANES;
use super::memory::absent;
use super::pass::Network;
use super::shape::{Recurrent, Shape};
use super::start;
use crate::features::{Feature, Frame, Target, Values};
use crate::numeric::chance::Chance;
use crate::split::whole;
use crate::timeline::{Channel, Steps};

const ROWS: usize = 11;

/// Two numbers, a category of many levels, and steps of all lengths with gaps.
fn frame(chance: &mut Chance) -> Frame {
    let numbers = |name: &str, chance: &mut Chance| {
        let values = (0..3 * ROWS).map(|_| chance.normal() as f32).collect();
        Feature { name: name.into(), values: Values::Numbers(values) }
    };
    let names: Vec<String> = (0..11).map(|level| format!("level {level}")).collect();
    let codes: Vec<u32> = (0..3 * ROWS as u32).map(|row| row % 11).collect();
    let level =
        Feature { name: "level".into(), values: Values::Codes { codes: codes.into(), names: names.into() } };
    let channel = |name: &str, counts| Channel { name: name.into(), counts };
    let gap = |chance: &mut Chance| chance.uniform() < 0.2;
    let values = (0..3 * ROWS * 5 * 2).map(|_| if gap(chance) { f32::NAN } else { chance.normal() as f32 });
    let steps = Steps {
        values: values.collect(),
        channels: vec![channel("score", false), channel("count", true)],
        length: 5,
        lived: (0..3 * ROWS as u16).map(|row| row % 6).collect(),
    };
    let columns = vec![numbers("a", chance), numbers("b", chance), level];
    Frame { columns, steps: Some(steps), height: 3 * ROWS }
}

fn targets(chance: &mut Chance) -> Vec<Target> {
    let classes = |count: u32, chance: &mut Chance| Target::Classes {
        codes: (0..3 * ROWS).map(|_| chance.below(count)).collect(),
        names: (0..count).map(|class| class.to_string()).collect(),
        positive: None,
    };
    let numbers = Target::Numbers((0..3 * ROWS).map(|_| 5.0 + 3.0 * chance.normal()).collect());
    vec![numbers, classes(2, chance), classes(5, chance)]
}

struct Case {
    shape: Shape,
    encoded: Encoded,
    truth: Truth,
    weights: Vec<f32>,
    rows: Vec<u32>,
}

impl Case {
    fn new(cell: Option<Cell>, target: &Target, frame: &Frame) -> Case {
        let all = whole(frame.height);
        let inputs = Inputs::learn(frame, &all, cell.is_some());
        let encoded = inputs.encode(frame, all.as_slice());
        let truth = Truth::new(target, all.as_slice());
        let recurrent = cell.map(|cell| Recurrent { cell, units: 4, channels: inputs.channels().unwrap() });
        let shape = Shape {
            recurrent,
            tables: inputs.tables(),
            fixed: inputs.fixed(),
            hidden: vec![8, 4],
            outputs: truth.answer.outputs(),
        };
        let mut weights = start::weights(&shape, &truth.start, &mut Chance::new(5, &[]));
        // Rectifiers away from their corner, where a difference would straddle it.
        for layer in &shape.layout().layers {
            for quad in layer.of_mut(&mut weights).chunks_exact_mut(layer.width) {
                quad[layer.constant].iter_mut().for_each(|intercept| *intercept += 0.5);
            }
        }
        Case { shape, encoded, truth, weights, rows: (0..ROWS as u32).map(|row| row * 2 + 3).collect() }
    }

    /// The mean loss in double precision, and its slopes.
    fn loss(&self, weights: &[f32], share: f64) -> (f64, Vec<f32>) {
        let steps = self.encoded.steps.as_ref().map_or(0, |steps| steps.length);
        let mut network = Network::new(&self.shape, steps, self.rows.len().div_ceil(LANES));
        let mut gradients = vec![0.0; weights.len()];
        let mut dropout = Dropout::new(share, Chance::new(8, &[]));
        let (mut loss, mut scratch) = (0.0, vec![]);
        network.turn(weights);
        let count = self.rows.len() as f64;
        for (block, rows) in self.rows.chunks(LANES).enumerate() {
            network.forward(weights, &self.encoded, rows, block, Some(&mut dropout));
            loss += self.truth.slopes(network.scores(block), rows, 1.0 / count, &mut scratch);
            network.backward(&self.encoded, rows, block, dropout.scale, &mut gradients);
        }
        network.collect(self.rows.len().div_ceil(LANES), &mut gradients);
        (loss / count, gradients)
    }
}

fn every(mut check: impl FnMut(&str, &Case)) {
    let mut chance = Chance::new(3, &[]);
    let frame = frame(&mut chance);
    for target in targets(&mut chance) {
        for cell in [None, Some(Cell::Lstm), Some(Cell::Gru)] {
            let case = Case::new(cell, &target, &frame);
            check(&format!("{cell:?}, {:?}", case.truth.answer), &case);
        }
    }
}

#[test]
fn slopes_are_those_of_the_loss() {
    every(|what, case| {
        for share in [0.0, 0.4] {
            let (_, gradients) = case.loss(&case.weights, share);
            let most = gradients.iter().fold(0.0f32, |most, slope| most.max(slope.abs()));
            assert!(most > 1e-3, "{what}: no slope at all");
            let mut apart = Vec::new();
            let mut there = vec![1.0; case.weights.len()];
            if let (Some(recurrent), Some(matrix)) = (case.shape.recurrent, case.shape.layout().recurrent) {
                absent(recurrent, matrix, &mut there);
            }
            for at in (0..there.len()).filter(|at| there[*at] == 1.0) {
                let moved = |step: f32| {
                    let mut weights = case.weights.clone();
                    weights[at] += step;
                    (case.loss(&weights, share).0, weights[at])
                };
                let ((up, high), (down, low)) = (moved(1e-3), moved(-1e-3));
                let slope = (up - down) / f64::from(high - low);
                apart.push((slope - f64::from(gradients[at])).abs() / f64::from(most));
            }
            // A rectifier may still turn within a step: rare, and never far off.
            let off = apart.iter().filter(|apart| **apart > 2e-3).count();
            assert!(off * 50 <= apart.len(), "{what}, dropout {share}: {off} of {} are off", apart.len());
            let worst = apart.iter().copied().fold(0.0, f64::max);
            assert!(worst < 0.2, "{what}, dropout {share}: {worst:.1e} apart");
        }
    });
}

#[test]
fn places_that_only_fill_up_stay_zero() {
    every(|what, case| {
        let layout = case.shape.layout();
        let (_, gradients) = case.loss(&case.weights, 0.0);
        let begun = start::weights(&case.shape, &case.truth.start, &mut Chance::new(5, &[]));
        let mut places = 0;
        let last = layout.layers.last().unwrap();
        for matrix in layout.recurrent.iter().chain(&layout.layers) {
            let outputs = if matrix == last { case.shape.outputs } else { matrix.quads * 4 };
            for (quad, (slopes, weights)) in matrix
                .of(&gradients)
                .chunks_exact(matrix.width)
                .zip(matrix.of(&begun).chunks_exact(matrix.width))
                .enumerate()
            {
                for (input, (slope, weight)) in slopes.iter().zip(weights).enumerate() {
                    for output in 0..4 {
                        if input > matrix.constant || quad * 4 + output >= outputs {
                            assert_eq!((slope[output], weight[output]), (0.0, 0.0), "{what}");
                            places += 1;
                        }
                    }
                }
            }
        }
        assert!(places > 0, "{what}");
    });
}

#[test]
fn a_rows_scores_are_the_same_beside_any_others() {
    every(|what, case| {
        let steps = case.encoded.steps.as_ref().map_or(0, |steps| steps.length);
        let mut network = Network::new(&case.shape, steps, 1);
        let mut scores = |rows: &[u32], lane: usize| {
            let said = network.forward(&case.weights, &case.encoded, rows, 0, None);
            said.as_flattened().iter().map(|score| score[lane]).collect::<Vec<f32>>()
        };
        for row in 0..8 {
            assert_eq!(scores(&[0, 1, 2, 3, 4, 5, 6, 7], row as usize), scores(&[row], 0), "{what}");
            assert_eq!(scores(&[row, 5], 0), scores(&[32, 31, row], 2), "{what}");
        }
    });
}
