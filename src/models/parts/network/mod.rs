//! Networks of single precision that learn by going downhill, shared by the plain one and the one with a memory.
//!
//! A frame becomes [`Inputs`]; a [`Design`] says how large the network is; [`Learned`] is what a member of a small
//! ensemble comes back as. Rows are lanes of blocks of eight (`kernel`), so that a row's numbers are the same
//! beside any neighbours, native and in WebAssembly.

mod kernel;
mod activation;
mod cell;
mod shape;
mod memory;
mod layer;
mod dropout;
mod inputs;
mod pass;
mod start;
mod adam;
mod answer;
mod training;
mod learned;
mod learner;
#[cfg(test)]
mod slopes;
#[cfg(test)]
mod reference;

pub use cell::Cell;
pub use inputs::Inputs;
pub use learned::{Design, Ensemble, Learned};
pub use learner::Networks;
pub use training::Regime;
