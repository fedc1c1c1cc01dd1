//! The products that networks spend their time in, over blocks of eight rows: a row is a lane, so that a row's
//! numbers do not depend on its neighbours and every processor adds in the same order.
//!
//! Weights stand in quads: for four outputs at a time, one group of four per input. A product holds four outputs of
//! eight rows in registers and goes once over the inputs. No fused multiply-add: it would differ between machines.

use wide::f32x4;

/// Rows that are worked on at once.
pub const LANES: usize = 8;

/// One number of each row of a block.
pub type Lanes = [f32; LANES];

/// Four numbers of each row of a block.
pub type Quad = [Lanes; 4];

/// Weights of four outputs for one input.
pub type Four = [f32; 4];

/// `out[o] = sum of weights[o][k] * inputs[k]`, leaving out inputs before `from` (they are zero).
///
/// `weights` is quads x `inputs.len()`.
#[inline(never)]
pub fn product(weights: &[Four], inputs: &[Lanes], from: usize, out: &mut [Quad]) {
    let width = inputs.len().max(1);
    let inputs = &inputs[from..];
    for (out, weights) in out.iter_mut().zip(weights.chunks_exact(width)) {
        let mut sums = [[0.0; LANES]; 4];
        for (weight, input) in weights[from..].iter().zip(inputs) {
            for (sum, weight) in sums.iter_mut().zip(weight) {
                for (sum, input) in sum.iter_mut().zip(input) {
                    *sum += weight * input;
                }
            }
        }
        *out = sums;
    }
}

/// `gradients[o][k] += sum over steps and lanes of deltas[o] * inputs[k]`.
///
/// `deltas` is steps x `quads`, of which the first `gradients.len() / pairs` count; `inputs` is steps x `pairs`, and
/// the first `silent` pairs of the first step are zero; `gradients` is quads x pairs.
pub fn weigh(
    deltas: &[Quad],
    quads: usize,
    inputs: &[[Lanes; 2]],
    pairs: usize,
    silent: usize,
    gradients: &mut [[Four; 2]],
) {
    let (quads, pairs) = (quads.max(1), pairs.max(1));
    let later = (deltas.get(quads..).unwrap_or(&[]), inputs.get(pairs..).unwrap_or(&[]));
    for (quad, gradients) in gradients.chunks_exact_mut(pairs).enumerate() {
        let (quiet, others) = gradients.split_at_mut(silent);
        for (pair, gradient) in quiet.iter_mut().enumerate() {
            tile((later.0, quads, quad), (later.1, pairs, pair), gradient);
        }
        for (pair, gradient) in (silent..).zip(others) {
            tile((deltas, quads, quad), (inputs, pairs, pair), gradient);
        }
    }
}

/// Two inputs x four outputs x four lanes in registers, over all steps: first the lower lanes, then the upper. Named
/// vectors, for of plain arrays the compiler would lay the outputs side by side and shuffle at every step.
#[inline(never)]
fn tile(
    (deltas, quads, quad): (&[Quad], usize, usize),
    (inputs, pairs, pair): (&[[Lanes; 2]], usize, usize),
    gradient: &mut [Four; 2],
) {
    let mut sums = [[f32x4::ZERO; 4]; 2];
    for half in 0..2 {
        for (deltas, inputs) in deltas.chunks_exact(quads).zip(inputs.chunks_exact(pairs)) {
            let (delta, input) = (&deltas[quad], &inputs[pair]);
            for (sums, input) in sums.iter_mut().zip(input) {
                for (sum, delta) in sums.iter_mut().zip(delta) {
                    *sum += four(delta, half) * four(input, half);
                }
            }
        }
    }
    for (gradient, sums) in gradient.iter_mut().zip(sums) {
        let [a, b, c, d] = f32x4::transpose(sums);
        *gradient = (f32x4::from(*gradient) + ((a + b) + (c + d))).to_array();
    }
}

/// Half of the lanes.
#[inline(always)]
fn four(lanes: &Lanes, half: usize) -> f32x4 {
    f32x4::from(lanes.as_chunks::<4>().0[half])
}

/// Weights by input instead of by output, for going back: the first `inputs.len()` quads of inputs, each with one
/// group of four per output. `weights` is quads x `width`.
pub fn turn(weights: &[Four], width: usize, turned: &mut [Four]) {
    let quads = weights.len() / width.max(1);
    for (input, turned) in turned.chunks_exact_mut((quads * 4).max(1)).enumerate() {
        for (quad, turned) in turned.chunks_exact_mut(4).enumerate() {
            let own = &weights[quad * width + input * 4..][..4];
            for (output, turned) in turned.iter_mut().enumerate() {
                *turned = [own[0][output], own[1][output], own[2][output], own[3][output]];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::chance::Chance;

    fn drawn<const N: usize>(count: usize, chance: &mut Chance) -> Vec<[f32; N]> {
        (0..count).map(|_| std::array::from_fn(|_| chance.normal() as f32)).collect()
    }

    #[test]
    fn products_are_those_of_plain_sums() {
        let mut chance = Chance::new(1, &[]);
        let (quads, width, steps) = (3, 8, 5);
        let weights: Vec<Four> = drawn(quads * width, &mut chance);
        let inputs: Vec<Lanes> = drawn(width * steps, &mut chance);
        let mut out = vec![[[0.0; LANES]; 4]; quads];
        product(&weights, &inputs[..width], 0, &mut out);
        for output in 0..quads * 4 {
            for lane in 0..LANES {
                let sum: f64 = (0..width)
                    .map(|k| {
                        let weight = weights[output / 4 * width + k][output % 4];
                        f64::from(weight) * f64::from(inputs[k][lane])
                    })
                    .sum();
                assert!((sum - f64::from(out[output / 4][output % 4][lane])).abs() < 1e-5);
            }
        }
        let mut late = out.clone();
        let mut silent = inputs[..width].to_vec();
        silent[..4].fill([0.0; LANES]);
        product(&weights, &silent, 0, &mut out);
        product(&weights, &silent, 4, &mut late);
        assert_eq!(out, late);

        let flat: Vec<Lanes> = drawn(4 * (quads + 1) * steps, &mut chance);
        let deltas = flat.as_chunks::<4>().0;
        let mut gradients = vec![[[1.0; 4]; 2]; quads * width / 2];
        weigh(deltas, quads + 1, inputs.as_chunks::<2>().0, width / 2, 0, &mut gradients);
        for output in 0..quads * 4 {
            for k in 0..width {
                let mut sum = 1.0;
                for step in 0..steps {
                    for lane in 0..LANES {
                        let delta = deltas[step * (quads + 1) + output / 4][output % 4][lane];
                        sum += f64::from(delta) * f64::from(inputs[step * width + k][lane]);
                    }
                }
                let ours = gradients[output / 4 * width / 2 + k / 2][k % 2][output % 4];
                assert!((sum - f64::from(ours)).abs() < 1e-4, "{sum} {ours}");
            }
        }
    }

    #[test]
    fn turning_gives_every_weight_its_place() {
        let mut chance = Chance::new(2, &[]);
        let (quads, width) = (3, 10);
        let weights: Vec<Four> = drawn(quads * width, &mut chance);
        let mut turned = vec![[0.0; 4]; 2 * quads * 4];
        turn(&weights, width, &mut turned);
        for output in 0..quads * 4 {
            for input in 0..8 {
                let there = turned[input / 4 * quads * 4 + output][input % 4];
                assert_eq!(there, weights[output / 4 * width + input][output % 4]);
            }
        }
    }
}
