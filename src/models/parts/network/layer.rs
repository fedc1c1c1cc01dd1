//! A plain layer over the blocks of a batch: sums, the rectifier max(0, x), and back. What all blocks read and
//! their slopes are kept, so that the slopes of the weights are made once per batch.

use super::kernel::{Four, LANES, Lanes, Quad, product, turn, weigh};
use super::shape::Matrix;

/// Room for one layer over `blocks` blocks.
pub struct Layer {
    matrix: Matrix,
    /// Blocks x inputs.
    inputs: Vec<Lanes>,
    /// Blocks x quads: first the sums, then their slopes.
    sums: Vec<Quad>,
    turned: Vec<Four>,
    /// Slopes of the first inputs of one block.
    back: Vec<Quad>,
}

impl Layer {
    pub fn new(matrix: Matrix, blocks: usize) -> Self {
        let zero = [0.0; LANES];
        let mut inputs = vec![zero; blocks * matrix.width];
        inputs.chunks_exact_mut(matrix.width).for_each(|block| block[matrix.constant] = [1.0; LANES]);
        Layer {
            matrix,
            inputs,
            sums: vec![[zero; 4]; blocks * matrix.quads],
            turned: vec![[0.0; 4]; matrix.back * matrix.quads],
            back: vec![[zero; 4]; matrix.back / 4],
        }
    }

    /// After every change of the weights that is followed by going back.
    pub fn turn(&mut self, weights: &[f32]) {
        turn(self.matrix.of(weights), self.matrix.width, &mut self.turned);
    }

    /// What a block reads, the constant left out.
    pub fn inputs(&mut self, block: usize) -> &mut [Lanes] {
        &mut self.inputs[block * self.matrix.width..][..self.matrix.constant]
    }

    /// The sums of a block, or their slopes.
    pub fn sums(&mut self, block: usize) -> &mut [Quad] {
        &mut self.sums[block * self.matrix.quads..][..self.matrix.quads]
    }

    pub fn forward(&mut self, weights: &[f32], block: usize) -> &[Quad] {
        let inputs = &self.inputs[block * self.matrix.width..][..self.matrix.width];
        let sums = &mut self.sums[block * self.matrix.quads..][..self.matrix.quads];
        product(self.matrix.of(weights), inputs, 0, sums);
        sums
    }

    /// The slopes of what a block read, for the first inputs, and what it read there.
    pub fn backward(&mut self, block: usize) -> (&[Quad], &[Lanes]) {
        let slopes = &self.sums[block * self.matrix.quads..][..self.matrix.quads];
        product(&self.turned, slopes.as_flattened(), 0, &mut self.back);
        (&self.back, &self.inputs[block * self.matrix.width..][..self.matrix.back])
    }

    /// Adds the slopes of the weights over the first `blocks` blocks.
    pub fn collect(&self, blocks: usize, gradients: &mut [f32]) {
        let inputs = self.inputs[..blocks * self.matrix.width].as_chunks::<2>().0;
        let gradients = self.matrix.of_mut(gradients).as_chunks_mut::<2>().0;
        let sums = &self.sums[..blocks * self.matrix.quads];
        weigh(sums, self.matrix.quads, inputs, self.matrix.width / 2, 0, gradients);
    }
}

/// max(0, sum), each kept by its factor.
#[inline(never)]
pub fn rectify(sums: &[Quad], kept: &[Lanes], out: &mut [Lanes]) {
    for ((sum, kept), out) in sums.as_flattened().iter().zip(kept).zip(out) {
        for lane in 0..LANES {
            out[lane] = if sum[lane] > 0.0 { sum[lane] * kept[lane] } else { 0.0 };
        }
    }
}

/// The slopes of sums behind [`rectify`]: `said` is what it gave, `scale` the factor of those that were kept.
#[inline(never)]
pub fn unrectify(slopes: &[Quad], said: &[Lanes], scale: f32, out: &mut [Quad]) {
    for ((slope, said), out) in slopes.as_flattened().iter().zip(said).zip(out.as_flattened_mut()) {
        for lane in 0..LANES {
            out[lane] = if said[lane] > 0.0 { slope[lane] * scale } else { 0.0 };
        }
    }
}
