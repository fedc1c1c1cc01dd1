//! What a unit remembers from step to step: long short-term memory (Hochreiter and Schmidhuber 1997,
//! doi 10.1162/neco.1997.9.8.1735, with a gate that forgets) or a gated recurrent unit (Cho et al. 2014,
//! doi 10.3115/v1/D14-1179, its candidate gated after the product).
//!
//! A unit's four sums are one quad. LSTM: in, forget, new, out. GRU: reset, update, new from the step, new from the
//! memory. A row that has not begun yet keeps a memory of zeros: `alive` is 0 there and 1 after.

use serde::{Deserialize, Serialize};
use wide::f32x8;

use super::activation::{sigmoid, tanh};
use super::kernel::{LANES, Lanes, Quad};

/// Which kind of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    Lstm,
    Gru,
}

/// Sums become gates in place; `before` is the memory so far, `after` the new one, `said` what the unit hands on.
#[inline(never)]
pub fn lstm_forward(
    gates: &mut [Quad],
    before: &[Lanes],
    after: &mut [Lanes],
    tops: &mut [Lanes],
    said: &mut [Lanes],
    alive: &Lanes,
) {
    let memories = before.iter().zip(after).zip(tops.iter_mut().zip(said));
    for (gate, ((before, after), (top, said))) in gates.iter_mut().zip(memories) {
        let [enter, keep, new, leave] = gate;
        for lane in 0..LANES {
            enter[lane] = sigmoid(enter[lane]);
            keep[lane] = sigmoid(keep[lane]);
            new[lane] = tanh(new[lane]);
            leave[lane] = sigmoid(leave[lane]);
            after[lane] = alive[lane] * (keep[lane] * before[lane] + enter[lane] * new[lane]);
            top[lane] = tanh(after[lane]);
            said[lane] = leave[lane] * top[lane];
        }
    }
}

/// Gates become slopes of their sums in place; `slopes` are those of what was said, `inward` those of the memory,
/// which go on to the step before.
#[inline(never)]
pub fn lstm_backward(
    gates: &mut [Quad],
    before: &[Lanes],
    tops: &[Lanes],
    slopes: &[Lanes],
    inward: &mut [Lanes],
    alive: &Lanes,
) {
    let (alive, one) = (f32x8::from(*alive), f32x8::ONE);
    let memories = before.iter().zip(tops).zip(slopes.iter().zip(inward));
    for (gate, ((before, top), (slope, inward))) in gates.iter_mut().zip(memories) {
        let [i, f, g, o] = gate.map(f32x8::from);
        let (before, top) = (f32x8::from(*before), f32x8::from(*top));
        let slope = alive * f32x8::from(*slope);
        let state = alive * f32x8::from(*inward) + slope * o * (one - top * top);
        gate[0] = (state * g * (i * (one - i))).to_array();
        gate[1] = (state * before * (f * (one - f))).to_array();
        gate[2] = (state * i * (one - g * g)).to_array();
        gate[3] = (slope * top * (o * (one - o))).to_array();
        *inward = (state * f).to_array();
    }
}

/// As [`lstm_forward`]; what is said is the memory.
#[inline(never)]
pub fn gru_forward(gates: &mut [Quad], before: &[Lanes], said: &mut [Lanes], alive: &Lanes) {
    for (gate, (before, said)) in gates.iter_mut().zip(before.iter().zip(said)) {
        let [reset, update, new, memory] = gate;
        for lane in 0..LANES {
            reset[lane] = sigmoid(reset[lane]);
            update[lane] = sigmoid(update[lane]);
            new[lane] = tanh(new[lane] + reset[lane] * memory[lane]);
            let state = (1.0 - update[lane]) * new[lane] + update[lane] * before[lane];
            said[lane] = alive[lane] * state;
        }
    }
}

/// As [`lstm_backward`]; `slopes` becomes the part that reaches the step before without a product.
#[inline(never)]
pub fn gru_backward(gates: &mut [Quad], before: &[Lanes], slopes: &mut [Lanes], alive: &Lanes) {
    let (alive, one) = (f32x8::from(*alive), f32x8::ONE);
    for (gate, (before, slope)) in gates.iter_mut().zip(before.iter().zip(slopes)) {
        let [r, z, n, memory] = gate.map(f32x8::from);
        let own = alive * f32x8::from(*slope);
        let fresh = own * (one - z) * (one - n * n);
        gate[0] = (fresh * memory * (r * (one - r))).to_array();
        gate[1] = (own * (f32x8::from(*before) - n) * (z * (one - z))).to_array();
        gate[2] = fresh.to_array();
        gate[3] = (fresh * r).to_array();
        *slope = (own * z).to_array();
    }
}
