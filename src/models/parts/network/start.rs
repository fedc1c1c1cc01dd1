//! Weights to begin with, drawn from a stream of chance.

use super::cell::Cell;
use super::memory::absent;
use super::shape::{Matrix, Recurrent, Shape};
use crate::numeric::chance::Chance;

/// Layers and channels uniform within sqrt(6 / (inputs + outputs)) (Glorot and Bengio 2010), memory orthogonal
/// (Saxe et al. 2014, arXiv 1312.6120), intercepts 0 but 1 for the gate that forgets, points near 0. The last
/// intercepts are `scores`.
pub fn weights(shape: &Shape, scores: &[f64], chance: &mut Chance) -> Vec<f32> {
    let layout = shape.layout();
    let mut weights = vec![0.0; layout.length];
    if let (Some(recurrent), Some(matrix)) = (shape.recurrent, layout.recurrent) {
        begin_memory(recurrent, matrix, &mut weights, chance);
    }
    let sizes = shape.hidden.iter().chain([&shape.outputs]);
    for (matrix, outputs) in layout.layers.iter().zip(sizes) {
        let reach = (6.0 / (matrix.constant + outputs) as f64).sqrt();
        for (quad, fours) in matrix.of_mut(&mut weights).chunks_exact_mut(matrix.width).enumerate() {
            for four in &mut fours[..matrix.constant] {
                for weight in four.iter_mut().take(outputs - (4 * quad).min(*outputs)) {
                    *weight = (reach * (2.0 * chance.uniform() - 1.0)) as f32;
                }
            }
        }
    }
    if let Some(last) = layout.layers.last() {
        for (output, score) in scores.iter().enumerate() {
            last.of_mut(&mut weights)[output / 4 * last.width + last.constant][output % 4] = *score as f32;
        }
    }
    for (table, begin) in shape.tables.iter().zip(&layout.tables) {
        let points = &mut weights[begin + table.width..][..(table.levels - 1) * table.width];
        points.iter_mut().for_each(|point| *point = (0.1 * chance.uniform() - 0.05) as f32);
    }
    weights
}

fn begin_memory(shape: Recurrent, matrix: Matrix, weights: &mut [f32], chance: &mut Chance) {
    let (units, gates) = (shape.units, if shape.cell == Cell::Lstm { 4 } else { 3 });
    let reach = (6.0 / (shape.channels + gates * units) as f64).sqrt();
    let basis = orthogonal(units, gates * units, chance);
    // The sum of a quad that holds gate `gate` for the memory: a GRU's third gate has a sum of its own there.
    let place = |gate: usize| if shape.cell == Cell::Gru && gate == 2 { 3 } else { gate };
    for (unit, fours) in matrix.of_mut(weights).chunks_exact_mut(matrix.width).enumerate() {
        for (from, four) in fours[..units].iter_mut().enumerate() {
            for gate in 0..gates {
                four[place(gate)] = basis[from][gate * units + unit] as f32;
            }
        }
        for four in &mut fours[units..matrix.constant] {
            four[..gates].iter_mut().for_each(|weight| {
                *weight = (reach * (2.0 * chance.uniform() - 1.0)) as f32;
            });
        }
        if shape.cell == Cell::Lstm {
            fours[matrix.constant][1] = 1.0;
        }
    }
    absent(shape, matrix, weights);
}

/// `count` directions of `width` numbers at right angles, each of length 1, by Gram and Schmidt, twice for the
/// digits; `count <= width`.
fn orthogonal(count: usize, width: usize, chance: &mut Chance) -> Vec<Vec<f64>> {
    let sum = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let mut basis: Vec<Vec<f64>> = Vec::with_capacity(count);
    while basis.len() < count {
        let mut drawn: Vec<f64> = (0..width).map(|_| chance.normal()).collect();
        for _ in 0..2 {
            for other in &basis {
                let shadow = sum(&drawn, other);
                drawn.iter_mut().zip(other).for_each(|(own, other)| *own -= shadow * other);
            }
        }
        let length = sum(&drawn, &drawn).sqrt();
        if length > 1e-6 {
            drawn.iter_mut().for_each(|value| *value /= length);
            basis.push(drawn);
        }
    }
    basis
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_memory_begins_orthogonal_and_padding_stays_zero() {
        let basis = orthogonal(6, 18, &mut Chance::new(1, &[]));
        for (at, a) in basis.iter().enumerate() {
            for (other, b) in basis.iter().enumerate() {
                let sum: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
                assert!((sum - f64::from(u8::from(at == other))).abs() < 1e-12);
            }
        }
        let shape = Shape { recurrent: None, tables: vec![], fixed: 3, hidden: vec![4], outputs: 1 };
        let weights = weights(&shape, &[0.5], &mut Chance::new(1, &[]));
        let last = shape.layout().layers[1];
        assert_eq!(last.of(&weights)[4], [0.5, 0.0, 0.0, 0.0]);
        assert!(last.of(&weights).iter().all(|four| four[1..] == [0.0; 3]));
        assert_eq!(last.of(&weights)[5], [0.0; 4]);
    }
}
