//! Table + Schema -> [`Frame`]: typed columns, missing kept. Encoders are learned from `TrainRows` alone.

pub mod frame;
pub mod target;

pub use frame::{Feature, Frame, Values};
pub use target::Target;
