//! Frame + TrainRows -> Model. THE CATALOGUE: one `mod` line and one entry line per room.

pub mod model;
pub mod settings;
pub mod parts;
mod baseline;
mod one_column;
mod linear;
mod forest;
mod boosting;
mod mlp;
mod lstm;

pub use model::{Entry, Learner, Lesson, Model, Part, Piece, Prediction, Tasks};
pub use parts::inside::Inside;
pub use parts::out_of_bag::OutOfBag;
pub use settings::{Setting, Settings};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, ErrorKind, Result};

/// Every model, in the order in which pages and reports show them.
pub static CATALOGUE: &[&Entry] = &[
    &boosting::ENTRY,
    &lstm::ENTRY,
    &mlp::ENTRY,
    &forest::ENTRY,
    &linear::ENTRY,
    &one_column::ENTRY,
    &baseline::ENTRY,
];

/// The model of that id.
///
/// # Errors
/// `unknown-model`, with the ids there are.
pub fn find(id: &str) -> Result<&'static Entry> {
    CATALOGUE.iter().copied().find(|entry| entry.id == id).ok_or_else(|| {
        let known: Vec<&str> = CATALOGUE.iter().filter(|entry| !entry.always).map(|entry| entry.id).collect();
        Error::new(ErrorKind::UnknownModel).with("model", id).with("known", known.join(", "))
    })
}

fn to_part(learned: &impl Serialize) -> Part {
    // Only types without a length limit are written; growing the vector is all that could fail.
    Part(postcard::to_allocvec(learned).unwrap_or_default())
}

fn from_part<T: DeserializeOwned>(part: Option<&Part>) -> Result<T> {
    postcard::from_bytes(&part.ok_or_else(damaged)?.0).map_err(|_| damaged())
}

fn damaged() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "a learned part is damaged")
}
