//! What happened to a student over time, as [`Steps`]: student x step x channel.

mod steps;

pub use steps::{Channel, Steps};
