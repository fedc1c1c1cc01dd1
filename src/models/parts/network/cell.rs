//! What a unit remembers from step to step: long short-term memory (Hochreiter and Schmidhuber 1997,
//! doi 10.1162/neco.1997.9.8.1735, with a gate that forgets) or a gated recurrent unit (Cho et al. 2014,
//! doi 10.3115/v1/D14-1179, its candidate gated after the product).
//!
//! A unit's four sums are one quad. LSTM: in, forget, new, out. GRU: reset, update, new from the step, new from the
//! memory. A row that has not begun yet keeps a memory of zeros: `alive` is 0 there and 1 after.

use serde::{Deserialize, Serialize};

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
    let memories = before.iter().zip(tops).zip(slopes.iter().zip(inward));
    for (gate, ((before, top), (slope, inward))) in gates.iter_mut().zip(memories) {
        let [enter, keep, new, leave] = gate;
        for lane in 0..LANES {
            let (i, f, g, o) = (enter[lane], keep[lane], new[lane], leave[lane]);
            let slope = alive[lane] * slope[lane];
            let state = alive[lane] * inward[lane] + slope * o * (1.0 - top[lane] * top[lane]);
            enter[lane] = state * g * (i * (1.0 - i));
            keep[lane] = state * before[lane] * (f * (1.0 - f));
            new[lane] = state * i * (1.0 - g * g);
            leave[lane] = slope * top[lane] * (o * (1.0 - o));
            inward[lane] = state * f;
        }
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
    for (gate, (before, slope)) in gates.iter_mut().zip(before.iter().zip(slopes)) {
        let [reset, update, new, memory] = gate;
        for lane in 0..LANES {
            let (r, z, n) = (reset[lane], update[lane], new[lane]);
            let own = alive[lane] * slope[lane];
            let fresh = own * (1.0 - z) * (1.0 - n * n);
            reset[lane] = fresh * memory[lane] * (r * (1.0 - r));
            update[lane] = own * (before[lane] - n) * (z * (1.0 - z));
            new[lane] = fresh;
            memory[lane] = fresh * r;
            slope[lane] = own * z;
        }
    }
}
