//! Steps downhill by Adam (Kingma and Ba 2015, arXiv 1412.6980), with decay apart from the slopes (Loshchilov and
//! Hutter 2019, arXiv 1711.05101) and slopes shortened to a longest length (Pascanu et al. 2013, arXiv 1211.5063).

use super::shape::Layout;

const FIRST: f32 = 0.9;
const SECOND: f32 = 0.999;
const EPSILON: f32 = 1e-7;

/// What Adam remembers of the slopes so far.
pub struct Adam {
    first: Vec<f32>,
    second: Vec<f32>,
    /// 1 for weights that decay, 0 for intercepts and points.
    decays: Vec<f32>,
    /// FIRST and SECOND to the power of the steps taken.
    powers: (f64, f64),
}

/// One step.
#[derive(Clone, Copy, Debug)]
pub struct Stride {
    pub rate: f64,
    /// Share of itself that a weight loses per unit of rate.
    pub decay: f64,
    /// Longest length of all slopes together; 0 for none.
    pub clip: f64,
}

impl Adam {
    pub fn new(layout: &Layout) -> Self {
        let mut decays = vec![0.0; layout.length];
        for matrix in layout.recurrent.iter().chain(&layout.layers) {
            for quad in matrix.of_mut(&mut decays).chunks_exact_mut(matrix.width) {
                quad[..matrix.constant].fill([1.0; 4]);
            }
        }
        let zeros = vec![0.0; layout.length];
        Adam { first: zeros.clone(), second: zeros, decays, powers: (1.0, 1.0) }
    }

    /// Moves the weights and sets the slopes to zero. Gives the length of the slopes before they were shortened.
    pub fn step(&mut self, weights: &mut [f32], gradients: &mut [f32], stride: Stride) -> f64 {
        let length = length(gradients);
        let shorten = if stride.clip > 0.0 && length > stride.clip { stride.clip / length } else { 1.0 };
        self.powers = (self.powers.0 * f64::from(FIRST), self.powers.1 * f64::from(SECOND));
        let rate = stride.rate * (1.0 - self.powers.1).sqrt() / (1.0 - self.powers.0);
        let knobs = [shorten, rate, stride.rate * stride.decay];
        let memories = (&mut self.first[..], &mut self.second[..], &self.decays[..]);
        update(weights, gradients, memories, knobs.map(|knob| knob as f32));
        length
    }
}

#[inline(never)]
fn update(
    weights: &mut [f32],
    gradients: &mut [f32],
    (first, second, decays): (&mut [f32], &mut [f32], &[f32]),
    [shorten, rate, decay]: [f32; 3],
) {
    let memories = first.iter_mut().zip(second).zip(decays);
    for ((weight, gradient), ((first, second), decays)) in weights.iter_mut().zip(gradients).zip(memories) {
        let slope = *gradient * shorten;
        *first += (1.0 - FIRST) * (slope - *first);
        *second += (1.0 - SECOND) * (slope * slope - *second);
        *weight -= decay * decays * *weight;
        *weight -= rate * *first / (second.sqrt() + EPSILON);
        *gradient = 0.0;
    }
}

/// The length of all slopes together, summed in eight lanes so that every machine adds in the same order.
#[inline(never)]
fn length(gradients: &[f32]) -> f64 {
    let (eights, rest) = gradients.as_chunks::<8>();
    let mut sums = [0.0f32; 8];
    for eight in eights {
        for (sum, slope) in sums.iter_mut().zip(eight) {
            *sum += slope * slope;
        }
    }
    let rest = rest.iter().map(|slope| f64::from(*slope) * f64::from(*slope)).sum::<f64>();
    (sums.iter().map(|sum| f64::from(*sum)).sum::<f64>() + rest).sqrt()
}
