//! Table + Schema -> [`Frame`]: typed columns, missing kept. Encoders are learned from `TrainRows` alone, so
//! that leakage through filling, scaling or binning cannot be written.

pub mod frame;
pub mod target;
pub mod dense;
pub mod bins;
pub mod steps;

pub use frame::{Feature, Frame, Values};
pub use target::Target;
