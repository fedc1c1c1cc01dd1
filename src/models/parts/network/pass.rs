//! A whole network over blocks of rows: steps through the memory, its last word beside the row's other inputs
//! through plain layers to the scores; and back. Nothing is allocated on the way.

use super::dropout::Dropout;
use super::inputs::Encoded;
use super::kernel::{LANES, Lanes, Quad};
use super::layer::{Layer, rectify, unrectify};
use super::memory::Memory;
use super::shape::{Layout, Shape};

/// Room for one network over `blocks` blocks.
pub struct Network {
    shape: Shape,
    layout: Layout,
    memory: Option<Memory>,
    layers: Vec<Layer>,
    /// Factors of dropout, of one layer of one block.
    kept: Vec<Lanes>,
    /// Factors of what enters the first layer.
    entered: Vec<Lanes>,
    /// Slopes of what enters the first layer.
    entering: Vec<Lanes>,
}

impl Network {
    /// `steps`: the most that a row has; `blocks`: as many as a batch has.
    pub fn new(shape: &Shape, steps: usize, blocks: usize) -> Self {
        let layout = shape.layout();
        let memory = shape.recurrent.zip(layout.recurrent);
        let widest = layout.layers.iter().map(|layer| layer.quads * 4).max().unwrap_or(0);
        let front = layout.layers.first().map_or(0, |layer| layer.back);
        Network {
            memory: memory.map(|(recurrent, matrix)| Memory::new(recurrent, matrix, steps)),
            layers: layout.layers.iter().map(|matrix| Layer::new(*matrix, blocks)).collect(),
            kept: vec![[1.0; LANES]; widest],
            entered: vec![[1.0; LANES]; front],
            entering: vec![[0.0; LANES]; front],
            shape: shape.clone(),
            layout,
        }
    }

    /// After every change of the weights that is followed by going back.
    pub fn turn(&mut self, weights: &[f32]) {
        if let Some(memory) = &mut self.memory {
            memory.turn(weights);
        }
        self.layers.iter_mut().for_each(|layer| layer.turn(weights));
    }

    /// The scores of up to eight rows of `encoded`; lanes without a row repeat the first.
    pub fn forward(
        &mut self,
        weights: &[f32],
        encoded: &Encoded,
        rows: &[u32],
        block: usize,
        mut dropout: Option<&mut Dropout>,
    ) -> &[Quad] {
        let row_of = |lane: usize| rows.get(lane).or(rows.first()).map_or(0, |row| *row as usize);
        let units = self.shape.units();
        let Some(first) = self.layers.first_mut() else { return &[] };
        let inputs = first.inputs(block);
        if let (Some(memory), Some(steps)) = (&mut self.memory, &encoded.steps) {
            let end = (0..LANES).map(|lane| steps.lived[row_of(lane)]).max().unwrap_or(0);
            for lane in 0..LANES {
                memory.fill(lane, end, steps.row(row_of(lane)));
            }
            inputs[..units].copy_from_slice(memory.forward(weights, end));
        }
        let front = self.entered.len();
        for lane in 0..LANES {
            let row = row_of(lane);
            let mut at = units;
            let tables = self.shape.tables.iter().zip(&self.layout.tables);
            for ((table, begin), place) in tables.zip(encoded.places(row)) {
                let point = &weights[begin + *place as usize * table.width..][..table.width];
                for (input, value) in inputs[at..].iter_mut().zip(point) {
                    input[lane] = *value;
                }
                at += table.width;
            }
            for (input, value) in inputs[front..].iter_mut().zip(encoded.fixed(row)) {
                input[lane] = *value;
            }
        }
        if let Some(dropout) = &mut dropout {
            dropout.draw(&mut self.entered);
            for (input, kept) in inputs.iter_mut().zip(&self.entered) {
                input.iter_mut().zip(kept).for_each(|(input, kept)| *input *= kept);
            }
        }
        let last = self.layers.len() - 1;
        for at in 0..last {
            let (before, after) = self.layers.split_at_mut(at + 1);
            let sums = before[at].forward(weights, block);
            let kept = &mut self.kept[..sums.len() * 4];
            match &mut dropout {
                Some(dropout) => dropout.draw(kept),
                None => kept.fill([1.0; LANES]),
            }
            rectify(sums, kept, after[0].inputs(block));
        }
        self.layers[last].forward(weights, block)
    }

    /// The scores of a block, to be turned into their slopes.
    pub fn scores(&mut self, block: usize) -> &mut [Quad] {
        self.layers.last_mut().map_or(&mut [], |layer| layer.sums(block))
    }

    /// From the slopes of the scores of a block to those of all sums. Memory and tables add to `gradients` at once,
    /// so this comes right after [`Network::forward`] of the same block; the layers wait for [`Network::collect`].
    pub fn backward(
        &mut self,
        encoded: &Encoded,
        rows: &[u32],
        block: usize,
        scale: f32,
        gradients: &mut [f32],
    ) {
        for at in (1..self.layers.len()).rev() {
            let (before, after) = self.layers.split_at_mut(at);
            let (slopes, said) = after[0].backward(block);
            unrectify(slopes, said, scale, before[at - 1].sums(block));
        }
        let Some(first) = self.layers.first_mut() else { return };
        let (slopes, _) = first.backward(block);
        let entering = slopes.as_flattened().iter().zip(&self.entered);
        for (own, (slope, kept)) in self.entering.iter_mut().zip(entering) {
            own.iter_mut().zip(slope.iter().zip(kept)).for_each(|(own, (slope, kept))| *own = slope * kept);
        }
        let units = self.shape.units();
        let mut at = units;
        for (table, (shape, begin)) in self.shape.tables.iter().zip(&self.layout.tables).enumerate() {
            for (lane, row) in rows.iter().enumerate() {
                let place = encoded.places(*row as usize)[table] as usize;
                // The first place keeps its zeros: unseen levels stay in the middle.
                if place > 0 {
                    let point = &mut gradients[begin + place * shape.width..][..shape.width];
                    point.iter_mut().zip(&self.entering[at..]).for_each(|(own, slope)| *own += slope[lane]);
                }
            }
            at += shape.width;
        }
        if let (Some(memory), Some(steps)) = (&mut self.memory, &encoded.steps) {
            let lived = rows.iter().map(|row| steps.lived[*row as usize]);
            memory.backward(&self.entering[..units], lived.max().unwrap_or(0), gradients);
        }
    }

    /// Adds the slopes of the layers' weights over the first `blocks` blocks.
    pub fn collect(&self, blocks: usize, gradients: &mut [f32]) {
        self.layers.iter().for_each(|layer| layer.collect(blocks, gradients));
        if let Some(memory) = &self.memory {
            memory.clear_absent(gradients);
        }
    }
}
