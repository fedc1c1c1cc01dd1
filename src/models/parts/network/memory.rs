//! The branch that reads steps: forward over a block of eight rows, and back. Room for all steps is made once.
//!
//! Rows end together: a row with fewer steps begins later, with a memory of zeros.

use super::cell::{self, Cell};
use super::kernel::{Four, LANES, Lanes, Quad, product, turn, weigh};
use super::shape::{Matrix, Recurrent};

/// Room for one block, and the weights as they are needed for going back.
pub struct Memory {
    shape: Recurrent,
    matrix: Matrix,
    /// Step by step: what units said before, the channels, 1. One step more than there are, for the last word.
    inputs: Vec<Lanes>,
    /// Step by step: one quad a unit, and one more so that steps do not fall on the same lines of the cache.
    gates: Vec<Quad>,
    /// Memory before each step and after the last; not for a GRU, whose memory is what it says.
    states: Vec<Lanes>,
    tops: Vec<Lanes>,
    alive: Vec<Lanes>,
    turned: Vec<Four>,
    slopes: Vec<Quad>,
    inward: Vec<Lanes>,
    direct: Vec<Lanes>,
}

impl Memory {
    pub fn new(shape: Recurrent, matrix: Matrix, steps: usize) -> Self {
        let (units, zero) = (shape.units, [0.0; LANES]);
        let states = if shape.cell == Cell::Lstm { (steps + 1) * units } else { 0 };
        let mut inputs = vec![zero; (steps + 1) * matrix.width];
        inputs.chunks_exact_mut(matrix.width).for_each(|step| step[matrix.constant] = [1.0; LANES]);
        Memory {
            shape,
            matrix,
            inputs,
            gates: vec![[zero; 4]; steps * (units + 1)],
            states: vec![zero; states],
            tops: vec![zero; states],
            alive: vec![zero; steps],
            turned: vec![[0.0; 4]; units * units],
            slopes: vec![[zero; 4]; units / 4],
            inward: vec![zero; units],
            direct: vec![zero; units],
        }
    }

    /// After every change of the weights that is followed by going back.
    pub fn turn(&mut self, weights: &[f32]) {
        turn(self.matrix.of(weights), self.matrix.width, &mut self.turned);
    }

    /// Puts a row's steps (step x channel) into a lane, ending at step `end`.
    pub fn fill(&mut self, lane: usize, end: usize, steps: &[f32]) {
        let (width, units, channels) = (self.matrix.width, self.shape.units, self.shape.channels);
        let begin = end - steps.len().checked_div(channels).unwrap_or(0).min(end);
        for (step, alive) in self.alive[..end].iter_mut().enumerate() {
            let own = &mut self.inputs[step * width + units..][..channels];
            if step < begin {
                alive[lane] = 0.0;
                own.iter_mut().for_each(|value| value[lane] = 0.0);
            } else {
                alive[lane] = 1.0;
                let values = &steps[(step - begin) * channels..][..channels];
                own.iter_mut().zip(values).for_each(|(own, value)| own[lane] = *value);
            }
        }
    }

    /// What the units say after `steps` steps.
    pub fn forward(&mut self, weights: &[f32], steps: usize) -> &[Lanes] {
        let (width, units) = (self.matrix.width, self.shape.units);
        let weights = self.matrix.of(weights);
        let zero = [0.0; LANES];
        self.inputs[..units].fill(zero);
        self.states.iter_mut().take(units).for_each(|state| *state = zero);
        for step in 0..steps {
            let (before, after) = self.inputs.split_at_mut((step + 1) * width);
            let before = &before[step * width..];
            let gates = &mut self.gates[step * (units + 1)..][..units];
            product(weights, before, if step == 0 { units } else { 0 }, gates);
            let (said, alive) = (&mut after[..units], &self.alive[step]);
            match self.shape.cell {
                Cell::Lstm => {
                    let (old, new) = self.states.split_at_mut((step + 1) * units);
                    let tops = &mut self.tops[step * units..][..units];
                    cell::lstm_forward(gates, &old[step * units..], &mut new[..units], tops, said, alive);
                }
                Cell::Gru => cell::gru_forward(gates, &before[..units], said, alive),
            }
        }
        &self.inputs[steps * width..][..units]
    }

    /// Adds the slopes of the weights to `gradients`; `last` are those of what [`Memory::forward`] gave.
    pub fn backward(&mut self, last: &[Lanes], steps: usize, gradients: &mut [f32]) {
        let (width, units) = (self.matrix.width, self.shape.units);
        self.slopes.as_flattened_mut().copy_from_slice(last);
        self.inward.fill([0.0; LANES]);
        for step in (0..steps).rev() {
            let gates = &mut self.gates[step * (units + 1)..][..units];
            let slopes = self.slopes.as_flattened_mut();
            let alive = &self.alive[step];
            match self.shape.cell {
                Cell::Lstm => {
                    let before = &self.states[step * units..][..units];
                    let tops = &self.tops[step * units..][..units];
                    cell::lstm_backward(gates, before, tops, slopes, &mut self.inward, alive);
                }
                Cell::Gru => {
                    cell::gru_backward(gates, &self.inputs[step * width..][..units], slopes, alive);
                    self.direct.copy_from_slice(slopes);
                }
            }
            if step == 0 {
                break;
            }
            product(&self.turned, gates.as_flattened(), 0, &mut self.slopes);
            if self.shape.cell == Cell::Gru {
                for (slope, direct) in self.slopes.as_flattened_mut().iter_mut().zip(&self.direct) {
                    slope.iter_mut().zip(direct).for_each(|(slope, direct)| *slope += direct);
                }
            }
        }
        let inputs = self.inputs[..steps * width].as_chunks::<2>().0;
        let gradients = self.matrix.of_mut(gradients).as_chunks_mut::<2>().0;
        // Before the first step no unit has said anything.
        weigh(&self.gates[..steps * (units + 1)], units + 1, inputs, width / 2, units / 2, gradients);
    }

    /// Takes out slopes of weights that a GRU does not have: of its third sum for the memory, of its fourth for
    /// the channels.
    pub fn clear_absent(&self, gradients: &mut [f32]) {
        absent(self.shape, self.matrix, gradients);
    }
}

/// Sets weights that the cell does not have to zero.
pub fn absent(shape: Recurrent, matrix: Matrix, weights: &mut [f32]) {
    if shape.cell == Cell::Gru {
        for unit in matrix.of_mut(weights).chunks_exact_mut(matrix.width) {
            let (memory, others) = unit.split_at_mut(shape.units);
            memory.iter_mut().for_each(|four| four[2] = 0.0);
            others[..shape.channels].iter_mut().for_each(|four| four[3] = 0.0);
        }
    }
}
