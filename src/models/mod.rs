//! Frame + TrainRows -> Model. THE CATALOGUE: one `mod` line and one entry line per room.

pub mod model;

pub use model::Prediction;
